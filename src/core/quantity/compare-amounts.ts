/** Amounts and counts brought into one unit: bare figures take one, 万 and rhythms are multiplied out, slips of unit are told. */
import { type CommonMeasure, commonMeasure, dimensionOf, isCount, isPerUnit } from './unit';
import { type FigureContext, type FigureOutcome, distance, isBare, shown } from './comparison';
import { ONE, plain, Decimal } from '../number';
import type { Quantity } from './reading';
import { isDaily } from './figures/rhythm';

/** Bare figures farther apart than this are looked at for a slip of unit. */
const SLIP_FROM = new Decimal(800);
const SLIPS: readonly Decimal[] = [new Decimal(10_000), new Decimal(1000)];

function scaled(quantity: Quantity, scale: Decimal): Decimal {
  return quantity.written.times(scale);
}

interface Dressed {
  readonly quantity: Quantity;
  readonly scale: Decimal;
  readonly unit: string;
}

function asWritten(quantity: Quantity): Dressed {
  return { quantity, scale: quantity.scale, unit: quantity.unit };
}

/**
 * A bare figure takes a unit: the one that the form states, or the other figure's, with its 万 or without (15000 beside
 * 1.5万亩), whichever brings the two closer. 万 belongs to a sum of money: 331000 beside 33.10万元 stays a slip.
 */
function dress(bare: Quantity, other: Dressed, { stated, isCost }: FigureContext): Dressed {
  const likeOther: Dressed = { quantity: bare, scale: other.scale, unit: other.unit };
  const candidates = [likeOther];
  if (dimensionOf(other.unit) !== 'money' && (other.unit !== '' || !isCost))
    candidates.push({ ...likeOther, scale: ONE });
  if (stated?.percent === 'none')
    candidates.unshift({ quantity: bare, scale: stated.scale, unit: stated.unit });
  let best = likeOther;
  let nearest: Decimal | null = null;
  for (const candidate of candidates) {
    const measure = commonMeasure(other.unit, candidate.unit);
    if (measure === null) continue;
    const reference = scaled(other.quantity, other.scale).times(measure[0]);
    const far = distance(scaled(bare, candidate.scale).times(measure[1]), reference);
    if (far !== null && (nearest === null || far.lt(nearest))) [best, nearest] = [candidate, far];
  }
  return best;
}

function textOf(dressed: Dressed, isSameWriting: boolean): string {
  const figure = shown(dressed.quantity.written);
  if (isSameWriting) return figure;
  const scale = dressed.scale.eq(10_000) ? '万' : dressed.scale.eq(100_000_000) ? '亿' : '';
  return scale === '' && !dressed.scale.eq(ONE)
    ? `${plain(scaled(dressed.quantity, dressed.scale))}${dressed.unit}`
    : `${figure}${scale}${dressed.unit}`;
}

/** Figures that fit only if one of them stands in another unit: 331000 beside 33.10万元. */
function isSlip(a: Decimal, t: Decimal): boolean {
  const far = distance(a, t);
  if (far === null || far.lt(SLIP_FROM)) return false;
  return SLIPS.some((slip) => far.div(slip).gte('0.5') && far.div(slip).lte('1.5'));
}

const MYRIAD = new Decimal(10_000);

/** 331000万元 beside 33.1万元: to the digit the sum in 元. */
function isSumInYuan(unit: string, t: Decimal, a: Decimal): boolean {
  return dimensionOf(unit) === 'money' && (a.eq(t.times(MYRIAD)) || t.eq(a.times(MYRIAD)));
}

/** 35.6元 beside 35.6万元: the same figure. */
function isNear(a: Decimal, b: Decimal): boolean {
  const far = distance(a, b);
  return far?.lte('1.5') === true;
}

/** No more than this is lost when hectares are written for 亩. */
const CONVERSION = new Decimal('0.0002');

/** 666.7公顷 beside 1万亩: one area, rounded on the way from one unit to the other. */
function isRoundedConversion(left: Dressed, right: Dressed, t: Decimal, a: Decimal): boolean {
  if (left.unit === right.unit || left.unit === '' || right.unit === '') return false;
  const steps = [left, right].flatMap(({ quantity }) => {
    const decimals = quantity.written.decimalPlaces();
    // As large as the figure is, its last decimal counts for so much.
    return decimals === 0 || quantity.written.isZero()
      ? []
      : [t.div(quantity.written).abs().times(new Decimal(10).pow(-decimals)).div(2)];
  });
  const room = Decimal.min(Decimal.max(0, ...steps), t.abs().times(CONVERSION));
  return !t.eq(a) && t.minus(a).abs().lte(room);
}

/** A price that is asked for may be answered without its 每…; a figure this many times as large is rather the sum. */
const SUM_FROM = 3;
const AMONG_PEOPLE = /\/[\d百千万]+人$/u;
const BY_THE_YEAR = /\/年度?$/u;

/** 56万元 beside ≤7万元/公里. */
function isSumBesidePrice(unitT: string, unitA: string, t: Decimal, a: Decimal): boolean {
  if (isPerUnit(unitT) === isPerUnit(unitA) || unitT === '' || unitA === '' || t.isZero()) return false;
  // A year's count beside a monthly one is no sum of prices; 4200个 beside 每千人口4.2个 is.
  const isCounted = isCount(dimensionOf(unitT)) && !AMONG_PEOPLE.test(unitT) && !AMONG_PEOPLE.test(unitA);
  if (isCounted || BY_THE_YEAR.test(unitT) || BY_THE_YEAR.test(unitA)) return false;
  return isPerUnit(unitT) ? a.gte(t.times(SUM_FROM)) : t.gte(a.times(SUM_FROM));
}

/** 3次 beside 每天3次 is said of a day; more than a month of days is said of a year. */
const DAYS_OF_A_MONTH = 31;

/** 每月1次 beside a year's count: twelve of them. */
function rhythmFactors(target: Quantity, actual: Quantity): readonly [left: number, right: number] {
  const [asked, done] = [target.rhythm, actual.rhythm];
  if (asked !== null && done !== null && isDaily(asked) && isDaily(done)) return [1, 1];
  if (asked !== null && done !== null) return [asked.times * done.years, done.times * asked.years];
  if (done !== null) return [done.years, done.times];
  if (asked === null || !isCount(dimensionOf(actual.unit === '' ? target.unit : actual.unit))) return [1, 1];
  if (isDaily(asked) && actual.written.lt(target.written.times(DAYS_OF_A_MONTH))) return [1, 1];
  // Every ten days is 36 times a year and not 36.5.
  return asked.times > asked.years ? [Math.floor(asked.times / asked.years), 1] : [asked.times, asked.years];
}

/** A cubic metre of water is a tonne of it. */
const CUBIC = /^(?:立方米|立方|方|m3)(?=$|\/)/u;

/** 1次/月 beside 12次/年: their rhythms say how many they are a year, and the units need not say it again. */
function measureOf(left: Dressed, right: Dressed, { isWater }: FigureContext): CommonMeasure | null {
  const hasRhythms = left.quantity.rhythm !== null && right.quantity.rhythm !== null;
  const [a = '', b = ''] = [left, right].map(({ unit }) => (hasRhythms ? unit.split('/')[0] : unit));
  const measure = commonMeasure(a, b);
  return measure === null && isWater
    ? commonMeasure(a.replace(CUBIC, '吨'), b.replace(CUBIC, '吨'))
    : measure;
}

export function compareAmounts(target: Quantity, actual: Quantity, context: FigureContext): FigureOutcome {
  let left = asWritten(target);
  let right = asWritten(actual);
  const [bareTarget, bareActual] = [isBare(target), isBare(actual)];
  if (bareTarget && bareActual) {
    // Both stand in whatever unit the form means.
  } else if (bareTarget) {
    left = dress(target, right, context);
  } else if (bareActual) {
    right = dress(actual, left, context);
  } else if (target.unit === '' && dimensionOf(actual.unit) === 'money') {
    left = { ...left, unit: actual.unit };
  }
  const measure = measureOf(left, right, context);
  if (measure === null) return { compared: null, problem: 'unit-different' };
  let [factorLeft, factorRight] = measure;
  const [inLeft, inRight] = rhythmFactors(target, actual);
  factorLeft = factorLeft.times(inLeft);
  factorRight = factorRight.times(inRight);
  const t = scaled(target, left.scale).times(factorLeft);
  const exact = scaled(actual, right.scale).times(factorRight);
  const a = isRoundedConversion(left, right, t, exact) ? t : exact;
  const isMaybeSlip =
    bareTarget || bareActual || isNear(target.written, actual.written) || isSumInYuan(left.unit, t, a);
  if (isMaybeSlip && isSlip(a, t)) return { compared: null, problem: 'unit-slip' };
  if (isSumBesidePrice(left.unit, right.unit, t, a)) return { compared: null, problem: 'unit-different' };
  const isSameWriting = left.unit === right.unit && left.scale.eq(right.scale);
  return {
    compared: {
      target: t,
      targetHigh: target.writtenHigh?.times(left.scale).times(factorLeft) ?? null,
      actual: a,
      targetText: textOf(left, isSameWriting),
      actualText: textOf(right, isSameWriting),
    },
    problem: null,
  };
}
