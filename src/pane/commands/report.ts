/** Report sheets: made on request, through the port. */
import type { ReportSheet } from '../../workbook/workbook';
import type { PaneModel } from '../model';

export async function writeReport({ store, host }: PaneModel, sheet: ReportSheet): Promise<void> {
  store.dispatch({ type: 'write-started' });
  const outcome = await host.workbook.writeReport(sheet);
  if (!outcome.ok) {
    store.dispatch({ type: 'write-failed', failure: outcome });
    return;
  }
  store.dispatch({
    type: 'write-finished',
    outcome: {
      kind: 'reported',
      made: sheet.name,
      written: [],
      notWritten: [],
      recalculationPending: false,
      signatureBroken: false,
    },
  });
}
