/** Opening a sheet that was not read yet. */
import type { PaneModel } from '../model';
import { currentAssessment } from '../state/selectors';
import { revealTable } from './navigate';
import { showSheet } from './read';

const START = { top: 0, left: 0, bottom: 0, right: 0 };

/** Opens it in the pane and in the sheet: on its table, or at its start where it has none. */
export async function openSheet(model: PaneModel, sheet: string): Promise<void> {
  await showSheet(model, sheet);
  const table = currentAssessment(model.store.getState())?.table;
  await revealTable(model, table?.sheet === sheet ? table : { sheet, range: START });
}
