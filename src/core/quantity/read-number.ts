/** A cell that holds a number, or a formula that is nothing but one. */
import type { GridCell } from '../grid';
import { Decimal, HUNDRED, ONE, decimalOfDouble } from '../number';
import { calendarOfBareNumber, calendarOfSerial } from './dates/bare-dates';
import { readCalendar } from './dates/calendar';
import { findPhrases } from './figures/phrases';
import { normalizeText } from './normalize';
import { bareFormat, isDateFormat, isPercentFormat } from './plain-number';
import type { CalendarReading, Quantity, Reading } from './reading';
import { bareQuantity, reading } from './readings';

const LITERAL_FORMULA = /^=\s*([+-]?\d[\d,]{0,29}(?:\.\d{1,20})?)\s*(%)?$/u;

/** Excel takes a typed "=100%" for a formula. */
export function readLiteralFormula(cell: GridCell): Reading | null {
  const match = cell.formula === null || cell.formula.length > 60 ? null : LITERAL_FORMULA.exec(cell.formula);
  if (!match?.[1]) return null;
  const written = new Decimal(match[1].replaceAll(',', '').replace(/^\+/u, ''));
  if (!written.isFinite()) return null;
  const percent = match[2] === undefined ? 'none' : 'percent';
  const stored = typeof cell.value === 'number' ? decimalOfDouble(cell.value) : null;
  const quantity: Quantity = { ...bareQuantity(written), percent };
  return reading('number', cell.text.trim() || (cell.formula ?? ''), {
    operator: { sign: 'equals', source: 'formula' },
    quantity,
    quantities: [quantity],
    stored,
  });
}

/** Shows nothing beside the figure. */
const BARE_FIGURE = /^-?\d[\d,]*(?:\.\d*)?$/u;

/** 20241231, 202412 and 2024.12 as numbers: dates where dates are wanted. */
const DATE_NUMBER = /^20\d{2}(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?|\.(?:0?[1-9]|1[0-2]))$/u;

function dateOfNumber(text: string): CalendarReading | null {
  if (!DATE_NUMBER.test(text)) return null;
  return text.includes('.') ? calendarOfBareNumber(text, true) : (readCalendar(text, true)?.reading ?? null);
}

export function readNumberCell(cell: GridCell, value: number, prefersDates: boolean): Reading {
  const text = cell.text.trim();
  const stored = decimalOfDouble(value);
  if (stored === null) return reading('unreadable', text, {});
  if (isDateFormat(cell.format)) {
    const shown = text.length <= 40 ? readCalendar(normalizeText(text), true) : null;
    const calendar = shown?.reading ?? calendarOfSerial(value, /d/iu.test(bareFormat(cell.format)));
    if (calendar !== null) return reading('calendar', text, { calendar });
  }
  const date = prefersDates ? dateOfNumber(text) : null;
  if (date !== null) return reading('calendar', text, { calendar: date, stored });
  if (isPercentFormat(cell.format)) {
    const quantity: Quantity = { ...bareQuantity(stored.times(HUNDRED)), percent: 'percent' };
    return reading('number', text, { quantity, quantities: [quantity], stored });
  }
  // A format such as 0"人" shows a unit that the value does not hold.
  const [shown] = text.length > 40 || BARE_FIGURE.test(text) ? [] : findPhrases(normalizeText(text), []);
  const suffix = shown !== undefined && shown.quantity.percent === 'none' ? shown.quantity : null;
  const quantity: Quantity = {
    ...bareQuantity(stored),
    unit: suffix?.unit ?? '',
    scale: suffix?.scale ?? ONE,
  };
  return reading('number', text, { quantity, quantities: [quantity], stored });
}
