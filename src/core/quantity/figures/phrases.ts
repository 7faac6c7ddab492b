/** Finds the figures of a text: number, scale, unit, percent, and the operator that stands beside each. */
import { type Decimal, ONE } from '../../number';
import { type Tail, matchAt, numberAt, tailAt } from './figure-at';
import { NUMERAL_CHARACTERS } from './numeral';
import { type OperatorReading, type OperatorSign, type Quantity, NO_OPERATOR } from '../reading';
import { baseEnd, perPeople, perPeriod, rhythmBefore, rhythmBehind } from './rhythm';
import { dimensionOf, isCount } from '../unit';

export interface Phrase {
  readonly quantity: Quantity;
  readonly operator: OperatorReading;
  readonly start: number;
  readonly end: number;
  /** What stands before it, back to the phrase before. */
  readonly lead: string;
}

const RANGE_AT = /(?:\((?:不?含|含本数)\))?[至到\-~—–―]/uy;
/** 98±2%: so much on either side. */
const SPREAD_AT = /±/uy;
/** Numerals that only look like counts: 一次性, 一期工程, 三级医院, 第一批. */
const NO_COUNT =
  /^(?:[次个]?性|[定般致体直律流线级切旦样些]|等奖|等(?!级)|星级|期工程|种新|大批|系列|带一路|网通|站式|件事|把手|岗双责|票否决|卡通|户一策|村一品|对一)/u;

/** 一起 is together; 三起 are three. */
const TOGETHER = /^一起(?!.{0,4}(?:事[故件]|案|火灾|纠纷|投诉|上访))/u;

/** 二类公厕 are of a class; two of them were 两类. */
const CLASS = /^[一二]类(?=\p{Script=Han})/u;

const SYMBOL_AT_END = /([≥≤<>=]{1,6})(?:\s|约|大约)?$/u;
const SCAN_DASH_AT_END = /(?:^|[:：])[—–―─━ー一]{1,3}$/u;

interface OperatorWord {
  readonly sign: OperatorSign;
  readonly words: string;
}

const BEFORE: readonly OperatorWord[] = [
  {
    sign: 'atLeast',
    words:
      '不低于 不少于 不得低于 不得少于 不能低于 不能少于 不小于 不应低于 不应少于 未低于 未少于 至少 最少 最低 起码 大于等于 大于或等于 大于或者等于 高于或等于 高于等于 多于或等于 多于等于 不下于 不下 达到 达至 达成 达 完成 实现 力争 确保 保证 提高到 提升到 增长到 提高至 提升至 增长至 增加到 增加至 保持在 维持在 稳定在 突破 不弱于 不亚于 增长 增加 提高 提升 上升 新增 节约 节省 降低 下降 减少 压减 缩短 压缩',
  },
  { sign: 'greaterThan', words: '大于 高于 多于 超过 超出 超 优于' },
  {
    sign: 'atMost',
    words:
      '不高于 不超过 不大于 不多于 不超出 不超 不得超过 不得高于 不得多于 不得大于 不能超过 不应超过 不能高于 不突破 不得突破 未超 未超过 未突破 未超出 没超 没有超 没有超过 小于等于 小于或等于 小于或者等于 低于或等于 低于等于 少于或等于 少于等于 至多 最多 最高 最大 上限 上限为 控制在 严控在 严格控制在 控制到 控制于 限制在 限于 限额 限额为 不逾 不晚于 不迟于 降到 降至 降低到 降低至 下降到 下降至 减少到 减少至 压缩到 压缩至 压降至 压减到 压减至 缩短到 缩短至 缩减至 缩减到 低至',
  },
  { sign: 'lessThan', words: '小于 少于 低于 不足 不到 未达 未达到 不满 未满 早于' },
  { sign: 'equals', words: '等于 恰好 正好' },
];

const SIGN_OF_WORD: ReadonlyMap<string, OperatorSign> = new Map(
  BEFORE.flatMap(({ sign, words }) => words.split(' ').map((word) => [word, sign] as const)),
);
const WORD_BEFORE = new RegExp(
  `(?:${[...SIGN_OF_WORD.keys()].sort((a, b) => b.length - a.length).join('|')})`,
  'gu',
);
const AFTER_AT =
  /(?:\(含(?:本数|\d{1,9}%?)?\))?(?:(?<atLeast>(?:[或及和]|及其)?(?:以上|之上|以外)|起步|起(?![来步点事])|↑)|(?<atMost>(?:或|及|及其)?(?:以下|之下)|以内|之内|以里|内|封顶|为限|为上限|之间|↓))(?:\(含(?:本数|\d{1,9}%?)?\))?/uy;
const ABOUT_BEFORE = /(?:约|大约|大概|约为|估计)$/u;
const NEARLY_BEFORE = /(?:基本(?:达到|完成|实现)?|近|将近|接近|临近|不足|不到|未达到?|不满|未满)$/u;
const ABOUT_AFTER = /左右|上下|前后/uy;

/** Symbols of an operator, doubled and mixed ones included; `null` where they contradict each other. */
export function signOfSymbols(symbols: string): OperatorSign | null {
  const more = /[≥>]/u.test(symbols);
  const less = /[≤<]/u.test(symbols);
  if (more && less) return null;
  const orEqual = /[≥≤=]/u.test(symbols);
  if (more) return orEqual ? 'atLeast' : 'greaterThan';
  if (less) return orEqual ? 'atMost' : 'lessThan';
  return 'equals';
}

function operatorBefore(lead: string): OperatorReading {
  const symbols = SYMBOL_AT_END.exec(lead)?.[1];
  if (symbols !== undefined) {
    const sign = signOfSymbols(symbols);
    return sign === null ? NO_OPERATOR : { sign, source: 'symbol' };
  }
  let found: OperatorReading = NO_OPERATOR;
  // The last word counts; long leads are cut, so that the search stays short.
  for (const match of lead.slice(-24).matchAll(WORD_BEFORE)) {
    const sign = SIGN_OF_WORD.get(match[0]);
    if (sign !== undefined) found = { sign, source: 'words' };
  }
  return found;
}

/** 一万五千人, 一万五, 二十一万: a numeral before 万 counts where more of it follows or nothing does; so does the last digit behind 万. */
function isPartOfMyriads(text: string, start: number, numberEnd: number, tail: Tail): boolean {
  if (tail.scale.gt(ONE) && tail.unit === '') {
    const rest = text.slice(tail.end, tail.end + 1);
    return rest === '' ? /^[≥≤<>=约近]*$/u.test(text.slice(0, start)) : NUMERAL.test(rest);
  }
  return numberEnd === text.length && start >= 2 && LAST_DIGIT.test(text.slice(start - 2));
}

const NUMERAL = new RegExp(`[${NUMERAL_CHARACTERS}]`, 'u');
const LAST_DIGIT = new RegExp(`^[${NUMERAL_CHARACTERS}][万亿][一二三四五六七八九]$`, 'u');

/** Numerals count only where something is counted: whole texts, or a counter that makes no other word. */
function isCounted(text: string, start: number, numberEnd: number, tail: Tail): boolean {
  const after = text.slice(numberEnd, numberEnd + 6);
  // 数百人 and 几十人 say no figure, 新一轮 no count.
  if (
    NO_COUNT.test(after) ||
    TOGETHER.test(text.slice(start, start + 8)) ||
    CLASS.test(text.slice(start, start + 3)) ||
    /[数几成新]/u.test(text[start - 1] ?? '')
  )
    return false;
  if (start === 0 && numberEnd === text.length) return true;
  if (tail.percent === 'percent') return true;
  if (isPartOfMyriads(text, start, numberEnd, tail)) return true;
  if (tail.unit !== '') return !/^性|^工程/u.test(text.slice(tail.end));
  const isAlone = /^[≥≤<>=]*$/u.test(text.slice(0, start));
  return isAlone && numberEnd === text.length;
}

const UPPER_BOUND = /^[且并]?(?:小于|低于|少于|不超过|不高于|不大于|不多于)/u;
const LETTERS_TO_END = /^[a-z]{2,8}$/iu;

/** A bare figure inside words (12345热线, 5G) is a name; at an edge or beside an operator it is a figure. */
function isFigure(text: string, start: number, tail: Tail, lead: string): boolean {
  if (tail.unit !== '' || tail.percent !== 'none' || !tail.scale.eq(ONE)) return true;
  const next = text[tail.end] ?? '';
  if (next === '' || /[,;:、。()!+/~\s]/u.test(next)) return true;
  // 38.6DDDs is a figure with a unit that nobody lists; 5G and 4K are names.
  if (/[a-z]/iu.test(next)) return /^[≥≤<>=]*$/u.test(lead) && LETTERS_TO_END.test(text.slice(tail.end));
  if (SYMBOL_AT_END.test(lead) || start === 0) return true;
  // 大于100小于150人 writes the unit once.
  if (operatorBefore(lead).sign !== 'none' && UPPER_BOUND.test(text.slice(tail.end, tail.end + 6)))
    return true;
  return matchAt(AFTER_AT, text, tail.end) !== null || matchAt(ABOUT_AFTER, text, tail.end) !== null;
}

/** Words before a figure that only say how far it is from another one, which need not stand there. */
const CHANGE_AT_END =
  /(?:(?:[比较]|相比|同比|环比)[^,;。]{0,12}(?:增长|增加|新增|净增|减少|下降|缩短|延长|压减|提高|降低|上升|[多少高低超增减])|超额(?:完成)?|超(?:目标|计划|任务|预算|概算)(?:完成)?|亏损|减收|短收|超支)(?:[了约近额]|额为)?$/u;

const MONEY_SIGN = /(?:¥|RMB|CNY)\s?$/iu;
const EACH_AT_END = /各\p{Script=Han}{0,4}$/u;
const LIST_MARK = /[、和及]/gu;
/** 上下半年, 春秋两季, 汛前汛后: two in one word. */
const TWO_IN_ONE = /(?:上下半年|春秋两?季度?|早晚|(\p{Script=Han})\p{Script=Han}\1\p{Script=Han})$/u;

/** 3月、9月各1次: how many things the figure counts for. */
function eachOf(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 60), at);
  const each = EACH_AT_END.exec(before);
  if (each === null) return 1;
  const clause =
    before
      .slice(0, each.index)
      .split(/[,;。:]/u)
      .at(-1) ?? '';
  const marks = clause.match(LIST_MARK)?.length ?? 0;
  return marks === 0 && TWO_IN_ONE.test(clause) ? 2 : 1 + marks;
}

interface Span {
  readonly tail: Tail;
  /** Upper end of 3-5次; `null` for a single number. */
  readonly high: Decimal | null;
}

/** 3-5次, 98±2%: the second figure, and what it says for both. */
function spanAt(text: string, first: Tail): Span {
  const spread = matchAt(SPREAD_AT, text, first.end);
  const mark = spread ?? matchAt(RANGE_AT, text, first.end);
  const none = { tail: first, high: null };
  if (!mark) return none;
  const from = first.end + mark[0].length;
  const second = numberAt(text, from);
  if (second === null || second.value.isNegative()) return none;
  const tail = tailAt(text, second.end, second);
  if (second.isNumeral && !isCounted(text, from, second.end, tail)) return none;
  return {
    tail: {
      ...tail,
      unit: tail.unit === '' ? first.unit : tail.unit,
      percent: tail.percent === 'none' ? first.percent : tail.percent,
      value: spread ? first.value.minus(tail.value) : first.value,
    },
    high: spread ? first.value.plus(tail.value) : tail.value,
  };
}

interface Surroundings {
  readonly operator: OperatorReading;
  readonly approximate: Quantity['approximate'];
  readonly end: number;
}

/** What the words on both sides of a figure make of it. */
function surroundings(text: string, lead: string, from: number, tail: Tail): Surroundings {
  const before = operatorBefore(lead);
  const after = matchAt(AFTER_AT, text, from);
  const about = after === null ? matchAt(ABOUT_AFTER, text, from) : null;
  const sign = after?.groups?.['atLeast'] === undefined ? 'atMost' : 'atLeast';
  let { approximate } = tail;
  if (about !== null || ABOUT_BEFORE.test(lead)) approximate = 'about';
  if (NEARLY_BEFORE.test(lead)) approximate = 'less';
  return {
    operator: after === null || before.source === 'symbol' ? before : { sign, source: 'words' },
    approximate,
    end: from + (after ?? about ?? [''])[0].length,
  };
}

function phraseAt(text: string, at: number, from: number): Phrase | null {
  const raw = numberAt(text, at);
  if (raw === null) return null;
  const lead = text.slice(from, at);
  const first = tailAt(text, raw.end, raw);
  if (raw.isNumeral && !isCounted(text, at, raw.end, first)) return null;
  const { tail, high } = spanAt(text, first);
  // The 2 of 每周2-3次 has its unit behind the 3.
  const isMeasured = tail.unit !== '' || tail.percent !== 'none';
  if (!isFigure(text, at, isMeasured ? tail : first, lead)) return null;
  const behind = rhythmBehind(text, tail.end, tail.unit);
  const { operator, approximate, end } = surroundings(text, lead, behind?.end ?? tail.end, tail);
  // ¥1,198,600.00 says its 元 in front.
  const isMoney = tail.unit === '' && tail.percent === 'none' && MONEY_SIGN.test(lead);
  const unit = isMoney ? '元' : tail.unit;
  const dimension = dimensionOf(unit);
  // -64天 is a scanned "=64天", since nobody counts below zero; so is —64天.
  const isBelowZero =
    tail.value.isNegative() && at === 0 && /^(?:count:|time|workday|month)/u.test(dimension);
  const isScanned = isBelowZero || (operator.sign === 'none' && SCAN_DASH_AT_END.test(lead));
  const said = isBelowZero ? tail.value.neg() : tail.value;
  const value = high === null && isCount(dimension) ? said.times(eachOf(text, at)) : said;
  const isReversed = high !== null && high.lt(value);
  const quantity: Quantity = {
    written: isReversed ? high : value,
    writtenHigh: isReversed ? value : high,
    scale: tail.scale,
    percent: tail.percent,
    unit: perPeriod(perPeople(unit, lead), lead),
    approximate,
    rhythm: behind?.rhythm ?? rhythmBefore(lead, unit),
    isChange: CHANGE_AT_END.test(lead.slice(-24)),
  };
  return {
    quantity,
    operator: isScanned ? { sign: 'equals', source: 'scan' } : operator,
    start: at,
    end,
    lead,
  };
}

const MAY_START = new RegExp(`[\\d.\\-百万半${NUMERAL_CHARACTERS}]`, 'u');
const MOST_PHRASES = 24;

/**
 * All figures of a normalised text, left to right, leaving out the spans given (dates). Linear for the short texts that
 * cells hold; callers cut longer ones.
 */
export function findPhrases(
  text: string,
  without: readonly (readonly [number, number])[],
): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length && phrases.length < MOST_PHRASES) {
    const span = without.find(([start, end]) => at >= start && at < end);
    if (span) {
      at = span[1];
      from = at;
      continue;
    }
    const isStart = MAY_START.test(text[at] ?? '') && !/\d/u.test(text[at - 1] ?? '');
    // 一64天: a dash that was scanned as 一.
    const isScanDash = text[at] === '一' && /[\d%]/u.test(text[at + 1] ?? '');
    const base = isStart ? baseEnd(text, at) : null;
    if (base !== null) {
      at = base;
      continue;
    }
    const found = isStart && !isScanDash ? phraseAt(text, at, from) : null;
    if (found === null) {
      at += 1;
      continue;
    }
    phrases.push(found);
    at = found.end;
    from = at;
  }
  return phrases;
}
