/** The report sheet: made on request, through the port. */
import type { PaneModel } from '../model';
import { reportSheet, type ReportVoice } from '../report';

export async function writeReport(model: PaneModel, voice: ReportVoice): Promise<void> {
  const { store, host } = model;
  const sheet = reportSheet(store.getState(), voice);
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
      written: [],
      notWritten: [],
      recalculationPending: false,
      signatureBroken: false,
    },
  });
}
