/** Shows a cell or range: activates its sheet and selects it, in one request. */
import { a1Range } from '../../core/grid';
import type { CellAddress, CellRange } from '../../core/grid';
import type { Outcome } from '../workbook';
import type { HostCalls } from './host-calls';

/** A hidden sheet is not unhidden: `unsupported`, with "hidden" as detail. */
export async function revealCell(
  calls: HostCalls,
  name: string,
  target: CellAddress | CellRange,
): Promise<Outcome<null>> {
  const range =
    'top' in target
      ? target
      : { top: target.row, left: target.column, bottom: target.row, right: target.column };
  let found: Excel.Worksheet | null = null;
  const outcome = await calls.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load({ visibility: true });
    found = sheet;
    sheet.activate();
    sheet.getRange(a1Range(range)).untrack().select();
    await context.sync();
    return sheet.isNullObject;
  });
  if (outcome.ok) {
    return outcome.value ? { ok: false, code: 'sheet-gone', detail: name } : { ok: true, value: null };
  }
  return isHidden(found) ? { ok: false, code: 'hidden', detail: name } : outcome;
}

/** What was loaded before the action that failed is there. */
function isHidden(sheet: Excel.Worksheet | null): boolean {
  try {
    return sheet !== null && !sheet.isNullObject && sheet.visibility !== Excel.SheetVisibility.visible;
  } catch {
    return false;
  }
}
