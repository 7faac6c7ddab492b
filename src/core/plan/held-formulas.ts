/**
 * Planned figures that would replace a formula which cannot be worked out here: a name, a function that only Excel knows. Whether it is
 * wrong or only behind nobody can tell without Excel, so it is not written over unless somebody says so.
 */
import type { PlannedEdit } from '../assessment';
import { placeKey, type SheetGrid } from '../grid';
import { cellEditsOf } from './cell-edits';
import { formulaFates } from './standing-formulas';

/** `formula`: its cell holds one. `cause`: it rests on a figure that is held back. */
export type HeldFor = 'formula' | 'cause';

function placeOf({ sheet, cell }: PlannedEdit): string {
  return placeKey(sheet, cell);
}

/** Those whose cells, or the repeats of them, hold a formula that cannot be worked out. `grids` as for `formulaFates`. */
function overUnsettled(
  planned: readonly PlannedEdit[],
  grids: readonly SheetGrid[],
): ReadonlySet<PlannedEdit> {
  const edits = planned.flatMap((each) => cellEditsOf(each).map((edit) => ({ each, edit })));
  const fates = formulaFates(
    edits.map(({ edit }) => edit),
    grids,
  );
  return new Set(edits.flatMap(({ each }, at) => (fates[at] === 'unsettled' ? [each] : [])));
}

/** What is held back of a plan, and why; everything that rests on it waits with it. */
export function heldBack(
  planned: readonly PlannedEdit[],
  grids: readonly SheetGrid[],
): ReadonlyMap<PlannedEdit, HeldFor> {
  const held = new Map<PlannedEdit, HeldFor>();
  const places = new Set<string>();
  for (const each of overUnsettled(planned, grids)) {
    held.set(each, 'formula');
    places.add(placeOf(each));
  }
  for (let grew = held.size > 0; grew;) {
    grew = false;
    for (const each of planned) {
      if (held.has(each) || !each.dependsOn.some((cell) => places.has(placeOf({ ...each, cell })))) continue;
      held.set(each, 'cause');
      places.add(placeOf(each));
      grew = true;
    }
  }
  return held;
}
