/** Two figures beside each other: what is known of them, what comes of it, and how each is looked at. */
import type { Compared, ComparisonProblem, Quantity } from './reading';
import { HUNDRED, ONE, plain, roundHalfUp, Decimal } from '../number';
import type { StatedUnit } from './unit';

export interface FigureContext {
  /** The name speaks of a share. */
  readonly isRate: boolean;
  /** Bare figures may be 分 of 100 (满意度90分). */
  readonly isSatisfaction: boolean;
  /** 万 beside a cost stands for 万元, and bare figures for whatever unit the form means. */
  readonly isCost: boolean;
  /** The name speaks of water, of which a cubic metre is a tonne. */
  readonly isWater: boolean;
  /** From 度量单位 or from brackets in the name; `null` where neither states one. */
  readonly stated: StatedUnit | null;
}

/** The same, and whether the target is a limit. */
export interface Comparison extends FigureContext {
  readonly isLimit: boolean;
}

export type FigureOutcome =
  | { readonly compared: Compared; readonly problem: null }
  | { readonly compared: null; readonly problem: ComparisonProblem };

export const THOUSAND = new Decimal(1000);
export function divisor(quantity: Quantity): Decimal {
  if (quantity.percent === 'percent') return HUNDRED;
  return quantity.percent === 'permille' ? THOUSAND : ONE;
}

export function isBare(quantity: Quantity): boolean {
  return quantity.unit === '' && quantity.percent === 'none' && quantity.scale.eq(ONE);
}

export function isShare(quantity: Quantity): boolean {
  return quantity.percent !== 'none';
}

/** How far apart two positive figures are, as a factor of at least 1; `null` where one is not positive. */
export function distance(a: Decimal, b: Decimal): Decimal | null {
  if (a.lte(0) || b.lte(0)) return null;
  const ratio = a.div(b);
  return ratio.lt(1) ? ONE.div(ratio) : ratio;
}

/** As it was typed; a share that was divided here stands with a few of its digits. */
export function shown(value: Decimal): string {
  return plain(value.decimalPlaces() > MOST_TYPED ? roundHalfUp(value, 2) : value);
}

const MOST_TYPED = 10;
