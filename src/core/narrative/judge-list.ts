/** Whether listed items and their total can both be right, whichever way the text names them. */
import { Decimal, sum, ZERO } from '../number';
import type { TextFigure } from './figures';
import type { RunningText } from './running-text';

export interface ListFault {
  readonly kind: 'items' | 'unit' | 'product';
  readonly text: RunningText;
  readonly total: TextFigure;
  readonly items: readonly TextFigure[];
  /** What the items add up to, in the measure of the total's `quantity`. */
  readonly sum: Decimal;
  /** The figure whose unit is wrong, and the unit that makes the list fit. */
  readonly slip: { readonly figure: TextFigure; readonly unit: string } | null;
}

const MOST_ITEMS = 60;

/** One step of the finest figure: items that were rounded one by one may miss the total by that, whole figures may not. */
function toleranceOf(total: TextFigure, items: readonly TextFigure[]): Decimal {
  const all = [total, ...items];
  if (all.every(({ decimals }) => decimals === 0)) return ZERO;
  const finest = Decimal.min(...all.map(({ step }) => step));
  return total.decimals > 0 ? Decimal.max(finest, total.step.div(2)) : finest;
}

export function fits(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  return a.minus(b).abs().lessThanOrEqualTo(tolerance);
}

const SLIPS: Readonly<Record<string, { readonly unit: string; readonly factor: string }>> = {
  元: { unit: '万元', factor: '10000' },
  万元: { unit: '元', factor: '0.0001' },
};

function sumOf(items: readonly TextFigure[]): Decimal {
  return sum(items.map(({ quantity }) => quantity));
}

/** The one figure that, written in the other unit, makes the list fit. */
export function slipOf(
  total: TextFigure,
  items: readonly TextFigure[],
  sum: Decimal,
): { figure: TextFigure; unit: string } | null {
  for (const figure of [...items, total]) {
    const slip = SLIPS[figure.unit];
    if (slip === undefined) continue;
    const other = figure.quantity.times(slip.factor);
    const change = other.minus(figure.quantity);
    const left = figure === total ? sum : sum.plus(change);
    const right = figure === total ? other : total.quantity;
    const tolerance = Decimal.min(toleranceOf(total, items), right.abs().times('0.001'));
    if (right.greaterThan(0) && fits(left, right, tolerance)) return { figure, unit: slip.unit };
  }
  return null;
}

const NEARLY_ALL = new Decimal('0.7');
const MOST_OVER = new Decimal('1.3');

interface ListShape {
  readonly total: TextFigure;
  readonly items: readonly TextFigure[];
  /** The text says that the list is the whole of the total. */
  readonly isWhole: boolean;
  readonly isPartial: boolean;
}

/** The fault of a list, `null` where it fits or need not. */
export function judgeList(
  text: RunningText,
  { total, items, isWhole, isPartial }: ListShape,
): ListFault | null {
  if (items.length < 2 || items.length > MOST_ITEMS || total.isApproximate) return null;
  if (items.some(({ isApproximate }) => isApproximate)) return null;
  const sum = sumOf(items);
  if (fits(sum, total.quantity, toleranceOf(total, items))) return null;
  const slip = total.kind === 'money' ? slipOf(total, items, sum) : null;
  if (slip !== null) return { kind: 'unit', text, total, items, sum, slip };
  const fault: ListFault = { kind: 'items', text, total, items, sum, slip: null };
  if (total.quantity.isZero()) return null;
  const ratio = sum.div(total.quantity);
  if (total.kind !== 'money') {
    // People and things are counted under several heads at once; only a list that all but fits is meant to fit.
    return isWhole &&
      !isPartial &&
      ratio.greaterThanOrEqualTo(NEARLY_ALL) &&
      ratio.lessThanOrEqualTo(MOST_OVER)
      ? fault
      : null;
  }
  if (ratio.greaterThan(1)) return fault;
  if (isPartial) return null;
  return isWhole || (items.length >= 3 && ratio.greaterThanOrEqualTo(NEARLY_ALL)) ? fault : null;
}
