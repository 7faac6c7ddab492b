/** The cells that a planned figure is written into: its own, and those in which a program repeated it. */
import type { PlannedEdit } from '../assessment';
import { snapshotOf, type CellContent, type CellEdit } from '../edit';
import type { Figure } from '../table/figure';

/** What is written into the repeats of a figure: left as they are they would contradict it, and the area be read as several. */
export function repeatsOf(sheet: string, { repeats = [] }: Figure, after: CellContent): readonly CellEdit[] {
  return repeats.map(({ address, cell }) => ({ sheet, cell: address, before: snapshotOf(cell), after }));
}

/** All that is written for a planned figure, its own cell first. */
export function cellEditsOf({
  edit,
  repeats = [],
}: Pick<PlannedEdit, 'edit' | 'repeats'>): readonly CellEdit[] {
  return [edit, ...repeats];
}
