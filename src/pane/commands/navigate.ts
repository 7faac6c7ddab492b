/** Going to cells and findings. */
import { rangeContains, type CellAddress } from '../../core/grid';
import type { Assessment } from '../../core/assessment';
import type { Table } from '../../core/table/model';
import type { Outcome } from '../../workbook/workbook';
import type { PaneModel } from '../model';
import { tableKey, type KeyedFinding } from '../state/keys';
import { currentAssessment, findingByKey, neighbour, walkOrder } from '../state/selectors';
import type { FindingKey } from '../state/state';

/** How many ways to a cell have begun and not ended. */
const ways = new WeakMap<PaneModel, number>();

/** Whether the pane itself is moving to another cell: what is told of the sheet in front meanwhile is already past. */
export function isOnItsWay(model: PaneModel): boolean {
  return (ways.get(model) ?? 0) > 0;
}

/** Shows a cell; `null` where this place cannot. */
async function go(model: PaneModel, sheet: string, cell: CellAddress): Promise<Outcome<null> | null> {
  const { workbook } = model.host;
  if (!workbook.capabilities.canReveal) return null;
  ways.set(model, (ways.get(model) ?? 0) + 1);
  try {
    return await workbook.reveal(sheet, cell);
  } finally {
    ways.set(model, (ways.get(model) ?? 1) - 1);
  }
}

export async function revealCell(model: PaneModel, sheet: string, cell: CellAddress): Promise<void> {
  const outcome = await go(model, sheet, cell);
  if (outcome !== null) model.store.dispatch({ type: 'went', failure: outcome.ok ? null : outcome });
}

/** Shows where a table begins; a sheet that cannot be shown is no hindrance to reading about it. */
export async function revealTable(
  model: PaneModel,
  { sheet, range }: Pick<Table, 'sheet' | 'range'>,
): Promise<void> {
  await go(model, sheet, { row: range.top, column: range.left });
}

/** Opens a table to be reviewed, in the pane and in the sheet: on its first finding where it has one. */
export function openTable(model: PaneModel, assessment: Assessment): void {
  const { store } = model;
  const { table } = assessment;
  const [first] = walkOrder(assessment);
  store.dispatch({ type: 'table-chosen', table: tableKey(table) });
  if (first === undefined) {
    void revealTable(model, table);
    return;
  }
  store.dispatch({ type: 'finding-selected', finding: first.key });
  void go(model, table.sheet, first.finding.cell);
}

/** Selects a finding and shows its cell. */
export async function selectFinding(model: PaneModel, key: FindingKey): Promise<void> {
  model.store.dispatch({ type: 'finding-selected', finding: key });
  const assessment = currentAssessment(model.store.getState());
  const entry = assessment === null ? null : findingByKey(assessment, key);
  if (assessment !== null && entry !== null) {
    await revealCell(model, assessment.table.sheet, entry.finding.cell);
  }
}

export async function step(model: PaneModel, direction: 1 | -1): Promise<void> {
  const next = neighbour(model.store.getState(), direction);
  if (next !== null) await selectFinding(model, next.key);
}

/** Of several forms on a sheet, that which the user clicked comes to the front, unless something is being done with the open one. */
function openClicked({ store }: PaneModel, sheet: string, { row, column }: CellAddress): void {
  const state = store.getState();
  const holds = ({ table }: Assessment): boolean =>
    table.sheet === sheet && rangeContains(table.range, row, column);
  const open = currentAssessment(state);
  if (state.view.kind !== 'problems' || open?.table.sheet !== sheet || holds(open)) return;
  const clicked = state.tables.find(holds);
  if (clicked !== undefined) store.dispatch({ type: 'table-chosen', table: tableKey(clicked.table) });
}

/** The user clicked a cell of the sheet: the finding that sits there becomes the selected one. */
export function selectByCell(model: PaneModel, sheet: string, cell: CellAddress): void {
  const { store } = model;
  openClicked(model, sheet, cell);
  const assessment = currentAssessment(store.getState());
  if (assessment?.table.sheet !== sheet) return;
  const state = store.getState();
  const here = findingAt(model, cell);
  if (here !== null && here !== state.selected) store.dispatch({ type: 'finding-selected', finding: here });
}

function findingAt(model: PaneModel, cell: CellAddress): FindingKey | null {
  const same = (other: CellAddress): boolean => other.row === cell.row && other.column === cell.column;
  const keyed = findingsInOrder(model);
  return (
    (
      keyed.find(({ finding }) => same(finding.cell)) ??
      keyed.find(({ finding }) => finding.related.some(same))
    )?.key ?? null
  );
}

function findingsInOrder(model: PaneModel): readonly KeyedFinding[] {
  const assessment = currentAssessment(model.store.getState());
  return assessment === null ? [] : walkOrder(assessment);
}
