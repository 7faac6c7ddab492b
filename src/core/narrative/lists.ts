/** Listed items against the total that the text itself states: 支出10万元，其中：A 6万元、B 4万元; A 6万元，B 4万元，合计10万元; 353人(教育315、卫生38). */
import { Decimal, ZERO } from '../number';
import { WHOLES } from '../quantity/wholes';
import type { TextFigure } from './figures';
import type { RunningText, Sentence } from './running-text';
import { type ListFault, fits, judgeList, slipOf } from './judge-list';

const OPENS_LIST = /其中|包括|分别是|分别为|具体为|具体是|明细为|主要用于|用于|分项为|构成为|分列/u;
const IS_EXHAUSTIVE = /包括|分别|具体|明细|分项|构成|分列/u;
const CLOSES_LIST = /(?:合计|共计|总计|总共|累计共|三项共|共)(?:[为是达约]|支出|金额|资金|人民币)?$/u;
const IS_PARTIAL = /等|主要|部分|左右|其余|剩余|余下|剩下|重点|如/u;
const NO_ITEM =
  /单价|标准|人均|户均|平均|[每比较占尚按]|预算|结余|结转|剩余|余额|未支|上年|去年|往年|增加|减少|下降|节约|节省|增长|到位|申请|限额|累计|合计|共计|总计|计划|执行|(?:全年|实际|总|共|本年|年度)支出/u;
/** A sentence with more figures is a table that lost its lines. */
const MOST_FIGURES = 200;

function isMoneyItem(figure: TextFigure): boolean {
  return figure.kind === 'money' && !figure.isPerUnit && !NO_ITEM.test(figure.before);
}

/** Ranges of the text that stand in brackets; what they hold belongs to the figure before them. */
function bracketsOf(text: string, { start, end }: Sentence): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  for (let at = start; at < end;) {
    const from = text.indexOf('(', at);
    if (from === -1 || from >= end) break;
    const to = text.indexOf(')', from);
    if (to === -1 || to > end) break;
    ranges.push({ from, to });
    at = to + 1;
  }
  return ranges;
}

/** Of 260人(党员120人、女性110人) some are both. */
const OVERLAPS = /党员|少数民族|残疾|脱贫|贫困|低保|(?<!男.{0,20})女(?!.{0,20}男)/u;

/** 353人(教育315、卫生38); a unit at the end of the list counts for all of it: (3535、2826人). */
function bracketFault(
  text: RunningText,
  sentence: Sentence,
  range: { from: number; to: number },
): ListFault | null {
  const inside = sentence.figures.filter(({ start }) => start > range.from && start < range.to);
  const words = text.text.slice(range.from, range.to);
  if (inside.length < 2 || /[*=/每]|单价|标准/u.test(words)) return null;
  const last = inside[inside.length - 1];
  if (last === undefined) return null;
  const clauseStart = Math.max(
    text.text.lastIndexOf('，', range.from),
    text.text.lastIndexOf(';', range.from),
    sentence.start,
  );
  const before = sentence.figures.filter(({ start, end }) => start >= clauseStart && end <= range.from);
  const isUnitless = inside.every(({ kind, unit }) => kind === 'bare' && unit === '');
  const unit = last.unit;
  const sharesUnit = inside.every(
    (item) => item.unit === unit || (item.kind === 'bare' && item.unit === '') || item.kind === 'money',
  );
  const total = isUnitless
    ? before[before.length - 1]
    : [...before]
        .reverse()
        .find((figure) => figure.unit === unit || (figure.kind === 'money' && last.kind === 'money'));
  if (total === undefined || !sharesUnit || (total.kind !== 'count' && total.kind !== 'money')) return null;
  if (isUnitless && total.end !== range.from) return null;
  if (total.kind === 'money' && inside.some(({ kind }) => kind !== 'money')) return null;
  const scale = isUnitless ? total.quantity.div(total.value.isZero() ? 1 : total.value) : null;
  const items =
    scale === null ? inside : inside.map((item) => ({ ...item, quantity: item.value.times(scale) }));
  if (items.some(({ before: label }) => NO_ITEM.test(label))) return null;
  return judgeList(text, {
    total,
    items,
    isWhole: !/其中/u.test(words),
    isPartial: IS_PARTIAL.test(words) || OVERLAPS.test(words),
  });
}

function outsideBrackets(
  figures: readonly TextFigure[],
  ranges: readonly { from: number; to: number }[],
): TextFigure[] {
  return figures.filter(({ start }) => !ranges.some(({ from, to }) => start > from && start < to));
}

/** Total first: the figure before 其中, and the items behind it up to the end of the sentence or the next list. */
function openedFault(
  text: RunningText,
  sentence: Sentence,
  figures: readonly TextFigure[],
): ListFault | null {
  const body = text.text.slice(sentence.start, sentence.end);
  const opener = OPENS_LIST.exec(body);
  if (opener === null) return null;
  const place = sentence.start + opener.index;
  const rest = body.slice(opener.index + opener[0].length);
  if (OPENS_LIST.test(rest)) return null;
  const own = figures.filter(({ end }) => end <= place);
  const previous = text.figures.filter(({ end }) => end <= sentence.start);
  const nearest = own[own.length - 1] ?? (opener.index === 0 ? previous[previous.length - 1] : undefined);
  if (nearest?.kind !== 'money') return null;
  const after = figures.filter(({ start }) => start >= place);
  const closing = after.findIndex((figure) => CLOSES_LIST.test(figure.before));
  const closed = closing === -1 ? undefined : after[closing];
  // A total repeated at the end of its list is judged there.
  if (closed?.kind === 'money') return null;
  const listed = (closing === -1 ? after : after.slice(0, closing)).filter(
    ({ kind, isPerUnit }) => kind === 'money' && !isPerUnit,
  );
  // 结余, 上年 and the like end the list.
  const end = listed.findIndex((figure) => !isMoneyItem(figure));
  const items = end === -1 ? listed : listed.slice(0, end);
  return judgeList(text, {
    total: nearest,
    items,
    isWhole: IS_EXHAUSTIVE.test(opener[0]),
    isPartial: IS_PARTIAL.test(rest),
  });
}

/** Total last: the items of the sentence since the total before it. */
function closedFaults(text: RunningText, figures: readonly TextFigure[]): ListFault[] {
  const faults: ListFault[] = [];
  let from = 0;
  figures.forEach((figure, index) => {
    if (!CLOSES_LIST.test(figure.before)) return;
    const since = figures.slice(from, index);
    from = index + 1;
    if (figure.kind !== 'money') return;
    const product = productFault(text, since, figure);
    if (product !== undefined) {
      if (product !== null) faults.push(product);
      return;
    }
    const listed = since.slice(listStart(text, since));
    const money = listed.filter(({ kind, isPerUnit }) => kind === 'money' && !isPerUnit);
    const items = money.filter(isMoneyItem);
    // 共支出 and the like say how much was spent, not what the figures before it add up to, unless these are all parts of the year.
    const isSum =
      /(?:合计|共计|总计|总共|三项共)[^支]{0,4}$/u.test(figure.before) ||
      nameWhole(
        items.map(({ before }) => before),
        WHOLES,
      );
    if (!isSum || items.length !== money.length) return;
    const fault = judgeList(text, { total: figure, items, isWhole: true, isPartial: false });
    if (fault !== null) faults.push(fault);
  });
  return faults;
}

/** Each word of a whole stands in one of the labels, in whatever order. */
export function nameWhole(labels: readonly string[], wholes: readonly (readonly string[])[]): boolean {
  return wholes.some(
    (words) =>
      words.length === labels.length &&
      words.every((word) => labels.filter((label) => label.includes(word)).length === 1) &&
      labels.every((label) => words.filter((word) => label.includes(word)).length === 1),
  );
}

/** Items begin behind 其中, where there is one. */
function listStart(text: RunningText, figures: readonly TextFigure[]): number {
  const at = figures.findIndex((figure) => OPENS_LIST.test(figure.before));
  if (at >= 0) return at;
  const broken = figures.findIndex((figure, index) => {
    const previousEnd = figures[index - 1]?.end ?? figure.start;
    return OPENS_LIST.test(text.text.slice(previousEnd, figure.start));
  });
  return Math.max(broken, 0);
}

const PAIR_GAP =
  /^(?:\p{Script=Han}{1,4}，每\p{Script=Han}|[、，*(]?(?:单价|每\p{Script=Han}|均价|[按为:*]|标准|价格)*|(?:发放|补助|补贴|资助|奖励|慰问|救助|资金|金){1,4}[，、]?每[人户生名])$/u;
const PERIOD = /[年月季天日学期周]/u;

/**
 * 20台、单价3.4万元，电脑30台、单价0.45万元，共81.5万元. `undefined` where the figures are no such pairs, `null` where they fit.
 */
function productFault(
  text: RunningText,
  figures: readonly TextFigure[],
  total: TextFigure,
): ListFault | null | undefined {
  const relevant = figures.filter(({ kind }) => kind !== 'date' && kind !== 'percent');
  if (relevant.length === 0 || relevant.length % 2 !== 0 || total.isApproximate) return undefined;
  let sum = ZERO;
  for (let at = 0; at < relevant.length; at += 2) {
    const count = relevant[at];
    const price = relevant[at + 1];
    if (count?.kind !== 'count' || price?.kind !== 'money') return undefined;
    if (count.isApproximate || price.isApproximate) return undefined;
    const gap = text.text.slice(count.end, price.start);
    const isPrice = /单价|[每*]|均价|标准/u.test(gap) || price.isPerUnit;
    if (!isPrice || !PAIR_GAP.test(gap) || PERIOD.test(gap)) return undefined;
    if (PERIOD.test(text.text.slice(price.end, price.end + 5).split(/[，。;、]/u)[0] ?? '')) return undefined;
    sum = sum.plus(count.quantity.times(price.quantity));
  }
  const tolerance = Decimal.max(total.decimals > 0 ? total.step : ZERO, 0);
  if (fits(sum, total.quantity, tolerance)) return null;
  const slip = slipOf(total, [], sum);
  return { kind: slip === null ? 'product' : 'unit', text, total, items: relevant, sum, slip };
}

const TOTAL_FIRST = /^;?(?:以上|上述|各项|几项)?(?:合计|总计|共计)/u;

/** 1.办公费…；2.印刷费…。合计26万元: the sum of the sentence before it, where that states none of its own. */
function sumOfSentenceBefore(text: RunningText, before: Sentence, sentence: Sentence): ListFault[] {
  const [total, other] = outsideBrackets(sentence.figures, bracketsOf(text.text, sentence));
  if (total === undefined || other !== undefined || !TOTAL_FIRST.test(text.text.slice(sentence.start)))
    return [];
  const items = outsideBrackets(before.figures, bracketsOf(text.text, before)).filter(
    ({ kind, unit }) => kind !== 'bare' || unit !== '',
  );
  const isList = items.every((item) => item.kind === 'money') && !OPENS_LIST.test(sliceOf(text, before));
  return isList && !items.some(({ before: words }) => CLOSES_LIST.test(words))
    ? closedFaults(text, [...items, total])
    : [];
}

function sliceOf({ text }: RunningText, { start, end }: Sentence): string {
  return text.slice(start, end);
}

/** Every list of a text whose items and total cannot both be right. */
export function listFaults(text: RunningText): ListFault[] {
  return text.sentences.flatMap((sentence, index) => {
    if (sentence.figures.length > MOST_FIGURES) return [];
    const before = text.sentences[index - 1];
    const ranges = bracketsOf(text.text, sentence);
    const outside = outsideBrackets(sentence.figures, ranges);
    const opened = openedFault(text, sentence, outside);
    return [
      ...(opened === null ? [] : [opened]),
      ...closedFaults(text, outside),
      ...(before === undefined ? [] : sumOfSentenceBefore(text, before, sentence)),
      ...ranges.flatMap((range) => bracketFault(text, sentence, range) ?? []),
    ];
  });
}
