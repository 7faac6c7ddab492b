/** Figures of indicator rows: what they are worth, and how far down they count. */
import { Decimal } from '../../number';
import type { Figure, IndicatorRow } from '../model';
import { looseNumber } from '../text';

/** The same cell for one row more. */
export function reachingDown(figure: Figure | null, { row }: IndicatorRow): Figure | null {
  return figure === null ? null : { ...figure, range: { ...figure.range, bottom: row } };
}

export function valueOf(figure: Figure | null | undefined): Decimal | null {
  if (figure == null) return null;
  const { value, text } = figure.cell;
  const number = typeof value === 'number' ? value : looseNumber(text);
  return number === null ? null : new Decimal(number);
}
