/** How a planned figure is written into its cell: in the cell's own writing. */
import type { CellContent } from '../edit';
import { type Decimal, HUNDRED, ZERO, fixed, plain, roundHalfUp } from '../number';
import { isDateFormat, isPercentFormat, readPlainNumber, shownDigits } from '../quantity/plain-number';
import { type Figure, isBlankFigure } from '../table/figure';

/** Rates are written with four decimals of the fraction: 98.74 %. */
export const RATE_DIGITS = 4;
/** From here on a bare figure in a rate cell counts percents (see `readRate`). */
const BARE_PERCENT_FROM = 2;

/**
 * A number in the writing of its cell: a number cell stays one, "9.87分" keeps its suffix. Under the format of a date, which
 * Excel gives to a typed 5-1, or of a percentage it would show as something else.
 */
export function numberContent(figure: Figure, value: Decimal): CellContent {
  const { cell } = figure;
  if (cell.kind === 'text' && typeof cell.value === 'string') {
    const suffix = /^[-+\d,，.\s]+(分)$/u.exec(cell.value.slice(0, 40).trim())?.[1];
    if (suffix !== undefined)
      return {
        kind: 'text',
        value: `${fixed(value, Math.max(shownDigits(cell), decimals(value)))}${suffix}`,
      };
  }
  const shown = isDateFormat(cell.format) || isPercentFormat(cell.format) ? { format: 'General' } : {};
  return { kind: 'number', value: plain(value), ...shown };
}

function decimals(value: Decimal): number {
  return value.decimalPlaces();
}

/** A rate in the writing of its cell: a fraction under a percent format, percents as a number or as text elsewhere. */
export function rateContent(figure: Figure, rate: Decimal): CellContent {
  const { cell } = figure;
  const rounded = roundHalfUp(rate, RATE_DIGITS);
  if (cell.kind === 'text' && /[%％]/.test(cell.text)) {
    return { kind: 'text', value: `${plain(rounded.times(HUNDRED))}%` };
  }
  if (isPercentFormat(cell.format)) {
    const needsDigits = !/\.0/.test(cell.format) && !rounded.times(HUNDRED).isInteger();
    return needsDigits
      ? { kind: 'number', value: plain(rounded), format: '0.00%' }
      : { kind: 'number', value: plain(rounded) };
  }
  // A bare figure of two and more is read as percents, so a rate of that size is written as percents.
  const shown = readPlainNumber(cell);
  if (
    (shown !== null && shown.greaterThanOrEqualTo(BARE_PERCENT_FROM)) ||
    (!isBlankFigure(figure) && rounded.greaterThanOrEqualTo(BARE_PERCENT_FROM))
  )
    return { kind: 'number', value: plain(rounded.times(HUNDRED)) };
  return isBlankFigure(figure) && cell.format === 'General'
    ? { kind: 'number', value: plain(rounded), format: '0.00%' }
    : { kind: 'number', value: plain(rounded) };
}

export function percentOf(content: CellContent & { kind: 'number' }, figure: Figure): Decimal {
  const asFraction = content.format === '0.00%' || isPercentFormat(figure.cell.format);
  const value = ZERO.plus(content.value);
  return asFraction || value.abs().lessThan(BARE_PERCENT_FROM) ? value.times(HUNDRED) : value;
}
