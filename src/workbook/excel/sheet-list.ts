/** The worksheets of the workbook, in one request. */
import type { Outcome } from '../workbook';
import type { HostCalls } from './host-calls';
import { HEAD_LOAD, headOf } from './sheet-head';
import type { SheetHead } from './sheet-head';

export interface SheetList {
  /** In workbook order. */
  readonly heads: readonly SheetHead[];
  readonly activeId: string;
}

export function listSheets(calls: HostCalls): Promise<Outcome<SheetList>> {
  return calls.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load(HEAD_LOAD);
    const active = worksheets.getActiveWorksheet();
    active.load({ id: true });
    await context.sync();
    return { heads: worksheets.items.map(headOf), activeId: active.id };
  });
}
