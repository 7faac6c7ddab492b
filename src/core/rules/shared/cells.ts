/** Where findings stand, and the cells beside them. */
import type { CellAddress } from '../../grid';
import type { ExecutionFact } from '../../score/facts';
import type { PlacedText } from '../../table/figure';
import type { FindingDraft } from '../rule';

type Placed = Pick<PlacedText, 'address'>;

/** Where these stand, of those that the form has. */
export function cellsOf(...places: readonly (Placed | null | undefined)[]): CellAddress[] {
  return places.flatMap((place) => place?.address ?? []);
}

/** Of these cells those that the form has. */
export function givenCells(...cells: readonly (CellAddress | null | undefined)[]): CellAddress[] {
  return cells.flatMap((cell) => cell ?? []);
}

/** The rate's own cell, else that of the money that was spent. */
export function cellOfRate({ line, executedCell }: ExecutionFact): CellAddress | null {
  return line.rate?.address ?? executedCell;
}

/** One finding for all of these cells, at the first of them; none where there are none. */
export function atFirst(
  [cell, ...related]: readonly CellAddress[],
  said: Omit<FindingDraft, 'cell' | 'related'>,
): FindingDraft[] {
  return cell === undefined ? [] : [{ cell, related, ...said }];
}
