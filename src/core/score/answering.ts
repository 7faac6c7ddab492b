/** Of several figures of one answer the one that answers the target. */
import { Decimal } from '../number';
import type { FigureContext } from '../quantity/compare-figures';
import { normalizeText } from '../quantity/normalize';
import { labelsOf } from '../quantity/parts';
import type { Direction, Quantity, Reading } from '../quantity/reading';
import { dimensionOf, isCount } from '../quantity/unit';
import { WHOLES } from '../quantity/wholes';

const LONGEST = 120;

/** Words of which each names a part of its own, so that figures behind two of them may be added: 民事412件、刑事106件. */
const KINDS: readonly (readonly string[])[] = [
  '民事 刑事 行政',
  '重大 重点 一般',
  '国家级 省级 市级 区级 县级 州级 镇级 乡级 村级 校级',
  '国抽 省抽 市抽 区抽 县抽',
  '幼儿园 小学 初中 高中 中职 高职 大学 本科 专科',
  '男 女',
  '城区 城镇 城市 农村 乡村',
  '线上 线下',
  '国内 国外 境内 境外',
  '专职 兼职',
  '公办 民办',
  '新建 改建 扩建 续建 改造 改扩建',
  '春季 夏季 秋季 冬季',
  '一季度 二季度 三季度 四季度',
  '上半年 下半年',
  '丰水期 平水期 枯水期',
  '水稻 小麦 玉米 大豆 油菜 棉花 马铃薯 花生',
  '猪 牛 羊 马 鸡 鸭 鹅',
  '固定 流动',
  '室内 室外',
].map((words) => words.split(' ').sort((a, b) => b.length - a.length));

/** Each figure has a label, and the labels differ in nothing but such a word. */
function areKinds(text: string, count: number): boolean {
  const labels = labelsOf(text.slice(0, LONGEST));
  if (labels?.length !== count || labels.includes('')) return false;
  return KINDS.some((words) => {
    const parts = labels.map((label) => words.find((word) => label.startsWith(word)));
    const rests = new Set(labels.map((label, index) => label.slice(parts[index]?.length ?? 0)));
    return !parts.includes(undefined) && rests.size === 1 && new Set(parts).size === count;
  });
}

/** The figures stand one behind each word of a whole, in its order and with nothing else counted between them. */
function areParts(text: string, count: number): boolean {
  const normal = normalizeText(text.slice(0, LONGEST));
  return WHOLES.some((words) => {
    if (words.length !== count) return false;
    const places = words.map((word) => normal.indexOf(word));
    return places.every(
      (place, index) =>
        place >= 0 &&
        place === normal.lastIndexOf(words[index] ?? '') &&
        (index === 0 || place > (places[index - 1] ?? 0)),
    );
  });
}

function fitting(quantities: readonly Quantity[], target: Quantity, figures: FigureContext): Quantity[] {
  const fits = quantities.filter((one) => {
    if ((one.percent !== 'none') !== (target.percent !== 'none')) return false;
    const wanted = target.unit === '' ? (figures.stated?.unit ?? '') : target.unit;
    if (wanted === '' || one.unit === '') return one.unit === wanted || wanted === '';
    const [a, b] = [dimensionOf(one.unit), dimensionOf(wanted)];
    return one.unit === wanted || (a === b && !isCount(a)) || (a === b && a !== '');
  });
  const exact = fits.filter((one) => one.unit === target.unit);
  return exact.length > 0 ? exact : fits;
}

function amountOf({ written, scale }: Quantity): Decimal {
  return written.times(scale);
}

/** Figures of one writing, which may be added and put in order. */
function areAlike(quantities: readonly Quantity[]): boolean {
  const [first, ...rest] = quantities;
  return (
    first?.writtenHigh === null &&
    rest.every((one) => one.unit === first.unit && one.percent === first.percent && one.writtenHigh === null)
  );
}

type Bound = 'least' | 'most' | null;

function boundOf(direction: Direction): Bound {
  if (direction === 'forward' || direction === 'equals') return 'least';
  return direction === 'reverse' || direction === 'cap' ? 'most' : null;
}

/** 春节1次、八一1次 for 春节、八一各1次: the parts of a target that counts so much for each, where they make it up. */
export function partsOfEach(actual: Reading, target: Quantity, targetText: string): Quantity | null {
  const [first] = actual.quantities;
  if (first === undefined || !targetText.includes('各') || !areAlike(actual.quantities)) return null;
  const total = actual.quantities.map(amountOf).reduce((sum, amount) => sum.plus(amount));
  return total.eq(amountOf(target)) ? { ...first, written: total.div(first.scale) } : null;
}

const FINISHED = /完工|竣工|建成|完成|办结|结案|结项|投用|投入使用/u;
const UNFINISHED = /^(?!.*未开工).*(?:开工|动工|启动|在建|正在|未完|施工中|推进中|办理中|新开)/u;

/** 开工6座，完工5座 and 建成4个，1个在建: what is finished answers, not what was begun. */
function finished(actual: Reading): Quantity | null {
  const clauses = normalizeText(actual.text.slice(0, LONGEST))
    .split(/[,;、。()]/u)
    .filter((clause) => /\d/u.test(clause));
  if (clauses.length !== actual.quantities.length) return null;
  const done = clauses.flatMap((clause, index) =>
    FINISHED.test(clause) && !UNFINISHED.test(clause) ? [actual.quantities[index] ?? null] : [],
  );
  const isRest = clauses.filter((clause) => UNFINISHED.test(clause)).length === clauses.length - 1;
  return done.length === 1 && isRest ? (done[0] ?? null) : null;
}

/**
 * The figure for an answer that holds several; `null` where it stays open which one is meant. It does not matter where
 * each of them meets the target, and parts that no words put together may be a sum or one thing said twice.
 */
export function answering(
  actual: Reading,
  target: Quantity,
  figures: FigureContext,
  direction: Direction,
): Quantity | null {
  const { quantities } = actual;
  if (quantities.length < 2) return actual.quantity;
  const candidates = fitting(quantities, target, figures);
  const [first, ...rest] = candidates;
  if (first === undefined) return null;
  if (rest.length === 0) return first;
  const own = finished(actual);
  if (own !== null && candidates.includes(own)) return own;
  if (!areAlike(candidates)) return null;
  const amounts = candidates.map(amountOf);
  const total = amounts.reduce((sum, amount) => sum.plus(amount));
  const isShare = first.percent !== 'none';
  const sum: Quantity = { ...first, written: total.div(first.scale) };
  const count = candidates.length;
  if (
    !isShare &&
    count === quantities.length &&
    (areParts(actual.text, count) || areKinds(actual.text, count))
  )
    return sum;
  const limit = first.unit === target.unit || target.unit === '' ? amountOf(target) : null;
  const bound = boundOf(direction);
  const [least, most] = [Decimal.min(...amounts), Decimal.max(...amounts)];
  const isOne = least.eq(most);
  if (limit === null || bound === null || target.writtenHigh !== null) return isOne ? first : null;
  const pick = (amount: Decimal): Quantity | null =>
    candidates[amounts.findIndex((one) => one.eq(amount))] ?? null;
  if (bound === 'least') {
    // Said twice or added up, it is enough; or it is too little even so.
    if (least.gte(limit)) return pick(least);
    return isOne && (isShare || total.lt(limit)) ? first : null;
  }
  const worst = isShare ? most : total;
  if (worst.lte(limit)) return pick(most);
  return isOne && (isShare || most.gt(limit)) ? first : null;
}
