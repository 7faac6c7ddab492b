/** Where a file opens that was opened for its tables: on the first one, not on a cover page or on instructions. */
import { isOther } from '../../core/table/open-end';
import type { PaneModel } from '../model';
import { tableKey } from '../state/keys';
import { currentAssessment } from '../state/selectors';
import { revealTable } from './navigate';

/** The sheet that was in front when the file was opened; `null` once the way from it to a table is settled. */
const fronts = new WeakMap<PaneModel, string | null>();

function settle(model: PaneModel): void {
  fronts.set(model, null);
  if (model.store.getState().isLooking) model.store.dispatch({ type: 'looked', isLooking: false });
}

/** After the first sheet was read, once. */
export function beginLanding(model: PaneModel): void {
  const { sheets } = model.store.getState();
  const front = sheets.find(({ isActive }) => isActive)?.name;
  if (model.host.opensOnTable !== true || front === undefined || fronts.has(model)) return;
  fronts.set(model, front);
  land(model);
  if (fronts.get(model) === front && sheets.length > 1) {
    model.store.dispatch({ type: 'looked', isLooking: true });
  }
}

/** After more was read. Whoever has gone on meanwhile stays where he is. */
export function land(model: PaneModel): void {
  const front = fronts.get(model) ?? null;
  if (front === null) return;
  const state = model.store.getState();
  const current = currentAssessment(state);
  const isThere = current !== null && !isOther(current.table.layout);
  const isElsewhere = state.sheets.find(({ isActive }) => isActive)?.name !== front;
  const first = state.tables.find(
    (each) => !isOther(each.table.layout) && !state.hiddenSheets.includes(each.table.sheet),
  );
  if (isThere || isElsewhere || state.view.kind !== 'problems') settle(model);
  else if (first !== undefined) {
    settle(model);
    const { table } = first;
    model.store.dispatch({ type: 'table-chosen', table: tableKey(table), sheet: table.sheet });
    void revealTable(model, table);
  }
}

/** After everything was read: there is none, or not one that is shown. */
export function endLanding(model: PaneModel): void {
  if (fronts.has(model)) settle(model);
}
