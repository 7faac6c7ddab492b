/** Going to cells and findings. */
import type { CellAddress } from '../../core/grid';
import type { PaneModel } from '../model';
import type { KeyedFinding } from '../state/keys';
import { currentAssessment, findingByKey, neighbour, walkOrder } from '../state/selectors';
import type { FindingKey } from '../state/state';

export async function revealCell(model: PaneModel, sheet: string, cell: CellAddress): Promise<void> {
  const { workbook } = model.host;
  if (!workbook.capabilities.canReveal) return;
  const outcome = await workbook.reveal(sheet, cell);
  model.store.dispatch({ type: 'went', failure: outcome.ok ? null : outcome });
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

/** The user clicked a cell of the sheet: the finding that sits there becomes the selected one. */
export function selectByCell(model: PaneModel, sheet: string, cell: CellAddress): void {
  const { store } = model;
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
