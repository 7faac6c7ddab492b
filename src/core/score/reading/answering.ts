/** Of several figures of one answer the one that answers the target. */
import { Decimal, HUNDRED } from '../../number';
import type { FigureContext } from '../../quantity/compare-figures';
import { isYearly } from '../../quantity/figures/rhythm';
import { normalizeText } from '../../quantity/normalize';
import { labelsOf } from '../../quantity/parts';
import { type Direction, type Quantity, type Reading, isLimit, isRising } from '../../quantity/reading';
import { commonMeasure, dimensionOf, isCount } from '../../quantity/unit';
import { WHOLES } from '../../quantity/wholes';

const LONGEST = 120;

/** Words of which each names a part of its own, so that figures behind two of them may be added: 民事412件、刑事106件. */
const KINDS: readonly (readonly string[])[] = [
  '民事 刑事 行政',
  '重大 重点 一般',
  '国家级 中央级 省级 市级 区级 县级 州级 镇级 乡级 村级 校级',
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

/** 新品种6个、新技术5项 beside 10项: each of them is named, and the 5 are less than what was asked for of them all. */
function isPartOfMore(
  exact: readonly Quantity[],
  fits: readonly Quantity[],
  target: Quantity,
  { text, quantities }: Reading,
): boolean {
  const isShort = exact.every((one) => amountOf(one).lt(amountOf(target)));
  if (!isShort || exact.length === fits.length) return false;
  const labels = labelsOf(text.slice(0, LONGEST));
  return labels?.length === quantities.length && !labels.includes('');
}

function fitting(actual: Reading, target: Quantity, figures: FigureContext): Quantity[] {
  const { quantities } = actual;
  const fits = quantities.filter((one) => {
    if ((one.percent !== 'none') !== (target.percent !== 'none')) return false;
    const wanted = target.unit === '' ? (figures.stated?.unit ?? '') : target.unit;
    if (wanted === '' || one.unit === '') return one.unit === wanted || wanted === '';
    const [a, b] = [dimensionOf(one.unit), dimensionOf(wanted)];
    return one.unit === wanted || (a === b && !isCount(a)) || (a === b && a !== '');
  });
  const exact = fits.filter((one) => one.unit === target.unit);
  return exact.length > 0 && !isPartOfMore(exact, fits, target, actual) ? exact : fits;
}

function amountOf({ written, scale }: Quantity): Decimal {
  return written.times(scale);
}

function added(sum: Decimal, amount: Decimal): Decimal {
  return sum.plus(amount);
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
  if (isRising(direction)) return 'least';
  return isLimit(direction) ? 'most' : null;
}

/** 春节1次、八一1次 for 春节、八一各1次: the parts of a target that counts so much for each, where they make it up. */
export function partsOfEach(actual: Reading, target: Quantity, targetText: string): Quantity | null {
  const [first] = actual.quantities;
  if (first === undefined || !targetText.includes('各') || !areAlike(actual.quantities)) return null;
  const total = actual.quantities.map(amountOf).reduce(added);
  return total.eq(amountOf(target)) ? { ...first, written: total.div(first.scale) } : null;
}

/** What is not done yet, or was given up: 2座未开工, 1个村推迟, 2座结转下年. */
const LEFT =
  /未(?!成年|保|婚)|尚|没有|推迟|延期|延后|暂缓|取消|终止|撤销|结转|放弃|退出|[核调]减(?![为至到])|剩余?|其余|余下|在建|正在|待/u;

const FINISHED = /完工|竣工|建成|完成|办结|结案|结项|投用|投入使用/u;
const UNFINISHED = /^(?!.*未开工).*(?:主体|开工|动工|启动|在建|正在|未完|施工中|推进中|办理中|新开)/u;

/**
 * 开工6座，完工5座 and 建成4个，1个在建: what is finished answers, not what was begun or left. 8座，2座未开工 does so where the two
 * make up the target.
 */
function finished(actual: Reading, target: Quantity): Quantity | null {
  const clauses = normalizeText(actual.text.slice(0, LONGEST))
    .split(/[,;、。()]/u)
    .filter((clause) => /\d/u.test(clause));
  if (clauses.length !== actual.quantities.length || clauses.length < 2) return null;
  const isRest = clauses.map((clause) => UNFINISHED.test(clause) || LEFT.test(clause));
  const [done, ...more] = clauses.flatMap((clause, index) =>
    isRest[index] === true ? [] : [{ clause, index }],
  );
  const own = actual.quantities[done?.index ?? -1];
  if (done === undefined || own === undefined || more.length > 0) return null;
  if (FINISHED.test(done.clause)) return own;
  const whole = actual.quantities.map(amountOf).reduce(added);
  return whole.eq(amountOf(target)) && areCounts(actual.quantities) ? own : null;
}

function areCounts(quantities: readonly Quantity[]): boolean {
  return quantities.every(
    ({ percent, unit, writtenHigh }) =>
      percent === 'none' && isCount(dimensionOf(unit)) && writtenHigh === null,
  );
}

/** 新增6家，累计74家 and 日均4次，全年1460次: of two such figures the name says which is meant; where it does not, it is the second. */
const TIMES: readonly (readonly [own: RegExp, other: RegExp])[] = [
  [/新增|净增|新建|新购|当年|本年|年内/u, /累计|总数|总量|存量/u],
  [/[日周月]均|平均每[日天周月]/u, /全年|年度|累计|总|共|合计/u],
];

function ofItsTime(actual: Reading, about: string): Quantity | null {
  const clauses = normalizeText(actual.text.slice(0, LONGEST))
    .split(/[,;、。()]/u)
    .filter((clause) => /\d/u.test(clause));
  if (clauses.length !== 2 || actual.quantities.length !== 2) return null;
  for (const [own, other] of TIMES) {
    const first = clauses.findIndex((clause) => own.test(clause) && !other.test(clause));
    const second = clauses.findIndex((clause) => other.test(clause) && !own.test(clause));
    if (first >= 0 && second >= 0) return actual.quantities[own.test(about) ? first : second] ?? null;
  }
  return null;
}

const STAGE = /报批|报审|送审|申报|立项|起草|初稿|征求|签约|洽谈|评审|公示|受理|申请|报名/u;

/** 报告1份、图集1册 for 2项: named parts, none of them left undone, that make up the target to the digit. */
function makingUp(actual: Reading, target: Quantity): Quantity | null {
  const { quantities, text } = actual;
  const { percent, rhythm, unit, writtenHigh } = target;
  if (
    (rhythm !== null && !isYearly(rhythm)) ||
    writtenHigh !== null ||
    percent !== 'none' ||
    LEFT.test(text) ||
    UNFINISHED.test(text)
  )
    return null;
  const normal = normalizeText(text.slice(0, LONGEST));
  // 1项发布，1项报批 says how far each has come and not what it is.
  const labels = /^\d/u.test(normal) || STAGE.test(normal) ? null : labelsOf(normal);
  if (labels?.length !== quantities.length || labels.includes('')) return null;
  const measures = quantities.flatMap((one) =>
    one.percent === 'none' && one.writtenHigh === null
      ? [commonMeasure(one.unit, unit)].filter((measure) => measure !== null)
      : [],
  );
  const [first] = measures;
  if (first === undefined || measures.length !== quantities.length) return null;
  if (measures.some(([, other]) => !other.eq(first[1]))) return null;
  const parts = quantities.map((one, index) => amountOf(one).times(measures[index]?.[0] ?? 0));
  if (!parts.reduce(added).eq(amountOf(target).times(first[1]))) return null;
  return { ...target, approximate: 'no' };
}

/** 市级以上 names those of the 市 and all above them. */
export function takesHigherIn(about: string, word: string): boolean {
  return about.includes(`${word}以上`) || about.includes(`${word}及以上`);
}

/** 专职人员3名、兼职人员2名 for a target that names the 专职人员 alone. */
function ofItsKind(actual: Reading, about: string): Quantity | null {
  const labels = labelsOf(actual.text.slice(0, LONGEST));
  if (labels?.length !== actual.quantities.length) return null;
  for (const words of KINDS) {
    const named = words.filter(
      (word) => word.length > 1 && about.includes(word) && !takesHigherIn(about, word),
    );
    const [word] = named;
    if (word === undefined || named.length > 1) continue;
    const [place, ...more] = labels.flatMap((label, index) => (label.includes(word) ? [index] : []));
    if (place !== undefined && more.length === 0) return actual.quantities[place] ?? null;
  }
  return null;
}

/** Every figure misses the target, and so do all of them together: missed, whichever is meant. */
export function isSurelyMissed(
  actual: Reading,
  target: Quantity,
  figures: FigureContext,
  direction: Direction,
): boolean {
  const candidates = fitting(actual, target, figures);
  const [first] = candidates;
  const bound = boundOf(direction);
  if (first === undefined || bound === null || !areAlike(candidates) || target.writtenHigh !== null)
    return false;
  const measure = commonMeasure(first.unit, target.unit);
  if (candidates.length !== actual.quantities.length || measure === null) return false;
  if (first.unit === '' && target.unit !== '') return false;
  if (candidates.some(({ written, isChange }) => written.isNegative() || isChange)) return false;
  const limit = amountOf(target).times(measure[1]);
  const amounts = candidates.map((one) => amountOf(one).times(measure[0]));
  if (bound === 'most') return Decimal.min(...amounts).gt(limit);
  const total = amounts.reduce(added);
  // 很满意85%，满意10% are parts of one whole; 92% and 94% are not.
  const cannotAdd = first.percent === 'percent' && total.gt(HUNDRED);
  return cannotAdd ? Decimal.max(...amounts).lt(limit) : total.lt(limit);
}

/** 14次，超额2次: the 14, unless a change was asked for. */
function withoutChanges(candidates: readonly Quantity[], target: Quantity): readonly Quantity[] {
  if (target.isChange) return candidates;
  const levels = candidates.filter(({ isChange }) => !isChange);
  return levels.length > 0 ? levels : candidates;
}

function isOfKind(own: Quantity, target: Quantity): boolean {
  const [a, b] = [dimensionOf(own.unit), dimensionOf(target.unit)];
  return (
    (own.percent !== 'none') === (target.percent !== 'none') &&
    (a === b || a === '' || b === '' || (isCount(a) && isCount(b)))
  );
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
  about: string,
): Quantity | null {
  const { quantities } = actual;
  if (quantities.length < 2) return actual.quantity;
  const own = finished(actual, target) ?? ofItsTime(actual, about) ?? ofItsKind(actual, about);
  if (own !== null && isOfKind(own, target)) return own;
  const whole = makingUp(actual, target);
  if (whole !== null) return whole;
  const candidates = withoutChanges(fitting(actual, target, figures), target);
  const [first, ...rest] = candidates;
  if (first === undefined) return null;
  if (rest.length === 0) return first;
  if (!areAlike(candidates)) return null;
  const measure = commonMeasure(first.unit, target.unit);
  const amounts = candidates.map((one) => amountOf(one).times(measure?.[0] ?? 1));
  const total = amounts.reduce(added);
  const isShare = first.percent !== 'none';
  const count = candidates.length;
  if (
    !isShare &&
    count === quantities.length &&
    (areParts(actual.text, count) || areKinds(actual.text, count))
  )
    return { ...first, written: candidates.map(amountOf).reduce(added).div(first.scale) };
  const limit = measure === null ? null : amountOf(target).times(measure[1]);
  const bound = boundOf(direction);
  const [least, most] = [Decimal.min(...amounts), Decimal.max(...amounts)];
  // CT机1台、彩超1台 are two; 1台 said twice is one.
  const isOne = least.eq(most) && (isShare || labelsOf(actual.text.slice(0, LONGEST)) === null);
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
