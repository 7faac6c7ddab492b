/** Fills a report sheet: a heading that stays in sight, text as text, numbers as numbers, links to the cells spoken of. */
import { a1 } from '../../core/grid';
import { REPORT_MARKER_NAME } from '../report-marker';
import type { Outcome, ReportCell, ReportSheet } from '../workbook';
import { CELLS_PER_BATCH } from './areas';
import { textInput } from './cell-input';
import type { CellInput } from './cell-input';
import type { HostCalls } from './host-calls';
import { forceReportSheet } from './report-sheet';

/** Excel measures columns in points; a character of the standard font takes seven pixels, and the cell adds five. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_PADDING = 3.75;

/** Makes the sheet, or replaces one that this project made; any other sheet of that name is left alone. */
export async function writeReportSheet(calls: HostCalls, report: ReportSheet): Promise<Outcome<null>> {
  const outcome = await calls.once(async (context): Promise<Outcome<null>> => {
    const old = context.workbook.worksheets.getItemOrNullObject(report.name);
    const marker = old.names.getItemOrNullObject(REPORT_MARKER_NAME);
    const content = old.getUsedRangeOrNullObject(false).untrack();
    old.load({ name: true });
    marker.load({ name: true });
    content.load({ address: true });
    await context.sync();
    const isOurs = !marker.isNullObject;
    // A sheet without anything on it has nothing to lose: a report that was broken off before it was marked, mostly.
    if (!old.isNullObject && !isOurs && !content.isNullObject) {
      return { ok: false, code: 'name-taken', detail: report.name };
    }
    const sheet = await forceReportSheet(context.workbook, report.name);
    // First of all the mark, so that a report that is broken off can be written again.
    const mark = isOurs ? marker : sheet.names.add(REPORT_MARKER_NAME, sheet.getRange('A1').untrack());
    mark.visible = false;
    fillHeading(sheet, report);
    const perBatch = Math.max(1, Math.floor(CELLS_PER_BATCH / report.columns.length));
    for (let from = 0; from < report.rows.length; from += perBatch) {
      fillRows(sheet, report, from, report.rows.slice(from, from + perBatch));
      // Bounded by the number of cells, not one for each row.
      await context.sync();
    }
    await context.sync();
    return { ok: true, value: null };
  });
  return outcome.ok ? outcome.value : outcome;
}

function fillHeading(sheet: Excel.Worksheet, report: ReportSheet): void {
  const heading = sheet.getRangeByIndexes(0, 0, 1, report.columns.length).untrack();
  heading.formulas = [report.columns.map((column) => textInput(column.header))];
  heading.format.font.bold = true;
  report.columns.forEach((column, index) => {
    const range = sheet.getRangeByIndexes(0, index, 1, 1).untrack();
    range.format.columnWidth = column.width * POINTS_PER_CHARACTER + POINTS_OF_PADDING;
  });
  sheet.freezePanes.freezeRows(1);
}

function fillRows(
  sheet: Excel.Worksheet,
  report: ReportSheet,
  from: number,
  rows: readonly (readonly ReportCell[])[],
): void {
  const columns = report.columns.length;
  const body = sheet.getRangeByIndexes(1 + from, 0, rows.length, columns).untrack();
  const block = <T>(of: (cell: ReportCell) => T | null): (T | null)[][] =>
    rows.map((row) =>
      Array.from({ length: columns }, (_, index) => {
        const cell = row[index];
        return cell === undefined ? null : of(cell);
      }),
    );
  body.numberFormat = block((cell) => (cell.kind === 'number' ? (cell.format ?? 'General') : null));
  body.formulas = block(inputOfReport);
  body.format.wrapText = true;
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell.kind !== 'link') return;
      const range = sheet.getRangeByIndexes(1 + from + r, c, 1, 1).untrack();
      const target = `'${cell.sheet.replaceAll("'", "''")}'!${a1(cell.cell)}`;
      range.hyperlink = { documentReference: target, textToDisplay: cell.text };
    });
  });
}

function inputOfReport(cell: ReportCell): CellInput | null {
  if (cell.kind === 'text') return textInput(cell.value);
  return cell.kind === 'number' ? Number(cell.value) : null;
}
