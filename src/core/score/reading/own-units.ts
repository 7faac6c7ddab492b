/** Target and result each with a unit column of its own: 1.2 | 万亩 | 9000 | 亩 says 1.2万亩 and 9000亩. */
import { type GridCell, textCell } from '../../grid';
import { normalizeText } from '../../quantity/normalize';
import { readPlainNumber } from '../../quantity/plain-number';
import type { Reading } from '../../quantity/reading';
import type { IndicatorInput } from './indicator-input';

const LONGEST_UNIT = 12;
const LONGEST_FIGURE = 40;
const BARE_FIGURE = /^[≥≤<>=]{0,2}\d[\d,]*(?:\.\d+)?$/u;

function unitIn(text: string): string {
  const unit = normalizeText(text.slice(0, LONGEST_UNIT * 2)).replaceAll(' ', '');
  return unit.length <= LONGEST_UNIT && /[\p{L}%‰℃]/u.test(unit) ? unit : '';
}

function joined(cell: GridCell | null, unit: string): GridCell | null {
  if (cell === null || unit === '' || cell.format.includes('%')) return cell;
  const figure = normalizeText(cell.text.slice(0, LONGEST_FIGURE));
  if (!BARE_FIGURE.test(figure)) return cell;
  const text = `${figure}${unit}`;
  return textCell(text);
}

/** The row with each figure in its own unit; `null` where there is one unit for both. */
export function withOwnUnits(input: IndicatorInput): IndicatorInput | null {
  const [asked, done] = [unitIn(input.measureUnit), unitIn(input.actualUnit)];
  if (done === '' || asked === done) return null;
  return {
    ...input,
    measureUnit: '',
    target: joined(input.target, asked),
    actual: joined(input.actual, done),
  };
}

/** What was read of a joined figure, recorded as its own cell states it. */
export function asWritten(reading: Reading, cell: GridCell | null, read: GridCell | null): Reading {
  return cell === null || cell === read
    ? reading
    : { ...reading, text: cell.text, stored: readPlainNumber(cell) };
}
