/** The figures of a running text with their units and the words around them. */
import { Decimal, HUNDRED, ONE } from '../number';

export type FigureKind = 'money' | 'percent' | 'score' | 'count' | 'date' | 'bare';

export interface TextFigure {
  /** Place in the folded text, the unit included in `end`. */
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  /** As written, unscaled. */
  readonly value: Decimal;
  readonly decimals: number;
  /** Money in 元, counts with 万 and 亿 multiplied out, percents as written. */
  readonly quantity: Decimal;
  /** The size of one unit of the last digit written, in the measure of `quantity`. */
  readonly step: Decimal;
  /** 万元, 人, %; without a word of approximation; '' where none is written. */
  readonly unit: string;
  /** "46.68万元" */
  readonly text: string;
  /** 约, 余, 左右, 以上, or an end of a range: not to be compared digit by digit. */
  readonly isApproximate: boolean;
  /** 元/人/月, 每人…元: a price, no sum. */
  readonly isPerUnit: boolean;
  /** The words between the last mark or figure and this one, at most 40 characters. */
  readonly before: string;
  /** The words from this figure to the next mark or figure, at most 40 characters. */
  readonly after: string;
}

const NUMBER = /(?<![\dA-Za-z.])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/gu;
const LONGEST_NUMBER = 18;
const SCALE = /^(?:万亿|千万|百万|十万|万|亿|千(?![克米瓦卡伏])|百(?!分))/u;
const SCALES: ReadonlyMap<string, Decimal> = new Map([
  ['千', new Decimal('1000')],
  ['百', HUNDRED],
  ['万', new Decimal('10000')],
  ['十万', new Decimal('100000')],
  ['百万', new Decimal('1000000')],
  ['千万', new Decimal('10000000')],
  ['亿', new Decimal('100000000')],
  ['万亿', new Decimal('1000000000000')],
]);
const VAGUE = /^[余多来几]/u;
const DATE_UNIT = /^(?:[年月日号]|时(?!间)|点(?!位)|季度|世纪)/u;
const SCORE_UNIT = /^分(?![钟之析配别类公局工期级布批项支解校会])/u;
const COUNT_UNIT =
  /^(?:人次|人日|人天|人月|批次|科次|场次|班次|课时|学时|台套|台\(套\)|户次|件次|平方米|平方公里|立方米|公里|km(?![a-z\d])|㎡|m[23²³]|公斤|公顷|千克|千米|千瓦|个\(套\)|[人名位个家项次台套件场期份户所条篇批天周亩吨辆处座册部张枚支艘架株棵头只间栋幢班组队届轮门款例宗起页幅盏块具把对双根村镇县区校店岗站米升])/u;
const AFTER_VAGUE = /^(?:左右|上下|以上|以下|以内|之内|之多|多|余)/u;
const BEFORE_VAGUE =
  /(?:[约近]|大约|超过|[超逾≥≤><]|不足|不到|不低于|不少于|不高于|不超过|至少|至多|最多|以上)$/u;
const RANGE_MARK = /^[-~至到]$/u;
const BOUNDARIES: ReadonlySet<string> = new Set('，。;、:()“”"《》〔〕');
const CONTEXT = 40;
const PER_AFTER = /^[/每]/u;
const PER_BEFORE = /(?:每\p{Script=Han}{0,6}|单价|均价|标准|人均|户均|平均|\/)[为是约按:共各]?$/u;

interface Suffix {
  readonly kind: FigureKind;
  readonly unit: string;
  readonly scale: Decimal;
  readonly length: number;
  readonly isVague: boolean;
}

function suffixOf(text: string, from: number): Suffix {
  let at = from;
  let isVague = false;
  const skipVague = (): void => {
    if (VAGUE.test(text.charAt(at))) {
      isVague = true;
      at += 1;
    }
  };
  skipVague();
  const scaleWord = SCALE.exec(text.slice(at, at + 3))?.[0] ?? '';
  at += scaleWord.length;
  if (scaleWord !== '') skipVague();
  const rest = text.slice(at, at + 6);
  const done = (kind: FigureKind, word: string): Suffix => ({
    kind,
    unit: scaleWord + word,
    scale: SCALES.get(scaleWord) ?? ONE,
    length: at + word.length - from,
    isVague,
  });
  if (/^(?:元|块钱)/u.test(rest)) return done('money', rest.startsWith('元') ? '元' : '块钱');
  if (scaleWord === '' && /^[%‰]/u.test(rest)) return done('percent', rest.charAt(0));
  if (rest.startsWith('个百分点')) return done('bare', '个百分点');
  if (scaleWord === '' && SCORE_UNIT.test(rest)) return done('score', '分');
  const date = scaleWord === '' ? DATE_UNIT.exec(rest)?.[0] : undefined;
  if (date !== undefined) return done('date', date);
  const count = COUNT_UNIT.exec(rest)?.[0];
  return count === undefined ? done('bare', '') : done('count', count);
}

function wordsBefore(text: string, start: number, floor: number): string {
  let from = start;
  while (from > floor && start - from < CONTEXT && !BOUNDARIES.has(text.charAt(from - 1))) from -= 1;
  return text.slice(from, start);
}

function wordsAfter(text: string, end: number, ceiling: number): string {
  let to = end;
  while (to < ceiling && to - end < CONTEXT && !BOUNDARIES.has(text.charAt(to))) to += 1;
  return text.slice(end, to);
}

/** Every figure of a folded text, in order. Numbers longer than eighteen characters (codes, accounts) are no figures. */
export function readFigures(text: string): TextFigure[] {
  const found: { start: number; numberEnd: number; digits: string; suffix: Suffix }[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [digits] = match;
    if (digits.length > LONGEST_NUMBER) continue;
    const numberEnd = match.index + digits.length;
    found.push({ start: match.index, numberEnd, digits, suffix: suffixOf(text, numberEnd) });
  }
  return found.map(({ start, numberEnd, digits, suffix }, index): TextFigure => {
    const end = numberEnd + suffix.length;
    const previous = found[index - 1];
    const next = found[index + 1];
    const previousEnd = previous === undefined ? 0 : previous.numberEnd + previous.suffix.length;
    const value = new Decimal(digits.replaceAll(',', ''));
    const { scale } = suffix;
    const decimals = (digits.split('.')[1] ?? '').length;
    const before = wordsBefore(text, start, previousEnd);
    const isRange =
      RANGE_MARK.test(text.slice(previousEnd, start)) ||
      (next !== undefined && RANGE_MARK.test(text.slice(end, next.start)));
    return {
      start,
      end,
      kind: suffix.kind,
      value,
      decimals,
      quantity: scale === ONE ? value : value.times(scale),
      step: decimals === 0 ? scale : new Decimal(`1e-${String(decimals)}`).times(scale),
      unit: suffix.unit,
      text: text.slice(start, end),
      isApproximate:
        suffix.isVague || isRange || AFTER_VAGUE.test(text.slice(end, end + 2)) || BEFORE_VAGUE.test(before),
      isPerUnit: PER_AFTER.test(text.charAt(end)) || PER_BEFORE.test(before),
      before,
      after: wordsAfter(text, end, next?.start ?? text.length),
    };
  });
}
