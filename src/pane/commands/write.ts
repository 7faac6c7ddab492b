/** Writing, undo and redo. All of it goes through the journal, and all of it ends with a fresh reading. */
import type { CellEdit } from '../../core/edit';
import type { ApplyResult, Outcome as PortOutcome } from '../../workbook/workbook';
import type { PaneModel } from '../model';
import { currentAssessment, tableName } from '../state/selectors';
import type { Outcome } from '../state/state';
import { refresh, syncJournal } from './read';
import { readingOrder } from './reading-order';

function outcomeOf(kind: Outcome['kind'], result: ApplyResult): Outcome {
  return {
    kind,
    made: null,
    written: result.written.map(({ sheet, cell }) => ({ sheet, cell })),
    notWritten: result.notWritten,
    recalculationPending: result.recalculationPending,
    signatureBroken: result.signatureBroken,
  };
}

async function finish(
  model: PaneModel,
  kind: Outcome['kind'],
  outcome: PortOutcome<ApplyResult>,
): Promise<boolean> {
  const { store } = model;
  syncJournal(model);
  if (!outcome.ok) {
    store.dispatch({ type: 'write-failed', failure: outcome });
    return false;
  }
  const sheets = new Set(outcome.value.written.map(({ sheet }) => sheet));
  if (sheets.size > 0) {
    readingOrder(model).outdate(sheets);
    await refresh(model, [...sheets]);
  }
  store.dispatch({ type: 'write-finished', outcome: outcomeOf(kind, outcome.value) });
  return true;
}

/** True where at least the workbook answered; what was left out stands in the outcome. */
export async function write(
  model: PaneModel,
  kind: Outcome['kind'],
  edits: readonly CellEdit[],
): Promise<boolean> {
  const { store, host, journal } = model;
  const state = store.getState();
  if (edits.length === 0 || state.isWriting) return false;
  const assessment = currentAssessment(state);
  store.dispatch({ type: 'write-started' });
  const label = assessment === null ? '' : tableName(assessment);
  // What somebody types takes the place of whatever was there.
  const standing =
    kind === 'edited' || kind === 'cleared'
      ? edits
      : (model.engine()?.withStandingFormulas(edits, [...state.grids.values()]) ?? edits);
  const entry = { label, at: host.now().toISOString(), edits: standing };
  const outcome = await journal.write(host.workbook, entry);
  return finish(model, kind, outcome);
}

export async function undo(model: PaneModel): Promise<void> {
  if (model.journal.undoable() === null) return;
  model.store.dispatch({ type: 'write-started' });
  const outcome = await model.journal.undo(model.host.workbook);
  if (outcome !== null) await finish(model, 'undone', outcome);
}

export async function redo(model: PaneModel): Promise<void> {
  if (model.journal.redoable() === null) return;
  model.store.dispatch({ type: 'write-started' });
  const outcome = await model.journal.redo(model.host.workbook);
  if (outcome !== null) await finish(model, 'redone', outcome);
}
