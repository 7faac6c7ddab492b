/** Of several figures of one answer the one that answers the target. */
import { Decimal, HUNDRED } from '../../number';
import type { FigureContext } from '../../quantity/comparison';
import { normalizeText } from '../../quantity/normalize';
import { labelsOf } from '../../quantity/parts';
import { type Direction, type Quantity, type Reading, isLimit, isRising } from '../../quantity/reading';
import { commonMeasure, dimensionOf, isCount, isPerUnit } from '../../quantity/unit';
import { added, amountOf, areAlike, areOfOneWhole, isUndone, makingUp, ofItsKind } from './parts-of-answer';

const LONGEST = 120;

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

type Bound = 'least' | 'most' | null;

function boundOf(direction: Direction): Bound {
  if (isRising(direction)) return 'least';
  return isLimit(direction) ? 'most' : null;
}

function clausesWithFigures(text: string): readonly string[] {
  return normalizeText(text.slice(0, LONGEST))
    .split(/[,;、。()]/u)
    .filter((clause) => /\d/u.test(clause));
}

const FINISHED = /完工|竣工|建成|完成|办结|结案|结项|投用|投入使用/u;
/**
 * 开工6座，完工5座 and 建成4个，1个在建: what is finished answers, not what was begun or left. 8座，2座未开工 does so where the two
 * make up the target.
 */
function finished(actual: Reading, target: Quantity): Quantity | null {
  const clauses = clausesWithFigures(actual.text);
  if (clauses.length !== actual.quantities.length || clauses.length < 2) return null;
  const isRest = clauses.map((clause) => isUndone(clause));
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

/** 新增6家，累计74家, 日均4次，全年1460次 and 报名120人，参训98人: of two such figures the name says which is meant; where it does not, it is the second. */
const TIMES: readonly (readonly [own: RegExp, other: RegExp])[] = [
  [/新增|净增|新建|新购|当年|本年|年内/u, /累计|总数|总量|存量/u],
  [
    /报名|申请|申报|受理|邀请|应聘|推荐|公告|计划/u,
    /参训|到课|到会|参[会加]|通过|发放|兑付|录用|到岗|聘用|获批|认定|录取/u,
  ],
  [/[日周月]均|平均每[日天周月]/u, /全年|年度|累计|总|共|合计/u],
];

function ofItsTime(actual: Reading, about: string): Quantity | null {
  const clauses = clausesWithFigures(actual.text);
  if (clauses.length !== 2 || actual.quantities.length !== 2) return null;
  for (const [own, other] of TIMES) {
    const first = clauses.findIndex((clause) => own.test(clause) && !other.test(clause));
    const second = clauses.findIndex((clause) => other.test(clause) && !own.test(clause));
    if (first >= 0 && second >= 0) return actual.quantities[own.test(about) ? first : second] ?? null;
  }
  return null;
}

/** 标准520元，支付480元: the one says what the other was held against. */
const HELD_AGAINST = /标准|计划|目标|核定|控制|限|[上去]年|原|报价/u;

/** Figures of one kind, each of a group that its label names: 小学96%、初中93% and 甲类300元、乙类520元 beside a price. */
function areOfGroups(actual: Reading, { unit }: Quantity, alike: readonly Quantity[]): boolean {
  const [first] = alike;
  const total = alike.map(amountOf).reduce(added);
  // 很满意85%，满意10% are parts of one whole.
  const isEach = first?.percent === 'none' ? isPerUnit(unit) : total.gt(HUNDRED);
  const labels = labelsOf(actual.text.slice(0, LONGEST));
  return (
    isEach &&
    labels?.length === actual.quantities.length &&
    labels.every((label) => label !== '' && !HELD_AGAINST.test(label))
  );
}

/**
 * What can be said of figures of which nobody says which is meant. `missed`: every figure misses the target, and so do all of
 * them together, or one group is over a limit. `straddles`: one group reaches it and another does not.
 */
export function saidOfAll(
  actual: Reading,
  target: Quantity,
  figures: FigureContext,
  direction: Direction,
): 'missed' | 'straddles' | null {
  const candidates = fitting(actual, target, figures);
  const [first] = candidates;
  const bound = boundOf(direction);
  if (first === undefined || bound === null || !areAlike(candidates) || target.writtenHigh !== null)
    return null;
  const measure = commonMeasure(first.unit, target.unit);
  if (candidates.length !== actual.quantities.length || measure === null) return null;
  if (first.unit === '' && target.unit !== '') return null;
  if (candidates.some(({ written, isChange }) => written.isNegative() || isChange)) return null;
  const limit = amountOf(target).times(measure[1]);
  const amounts = candidates.map((one) => amountOf(one).times(measure[0]));
  const [least, most] = [Decimal.min(...amounts), Decimal.max(...amounts)];
  const areGroups = areOfGroups(actual, target, candidates);
  if (bound === 'most') {
    const isOver = areGroups && first.percent === 'none' ? most.gt(limit) : least.gt(limit);
    return isOver ? 'missed' : areGroups && most.gt(limit) ? 'straddles' : null;
  }
  const total = amounts.reduce(added);
  // 很满意85%，满意10% are parts of one whole; 92% and 94% are not.
  const cannotAdd = first.percent === 'percent' && total.gt(HUNDRED);
  if (cannotAdd ? most.lt(limit) : total.lt(limit)) return 'missed';
  return areGroups && least.lt(limit) && most.gte(limit) ? 'straddles' : null;
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
  if (!isShare && count === quantities.length && areOfOneWhole(actual.text, count))
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
