/** Cells that were copied together, as a column of scores, go into the cells from the selected one on; a whole form is the page's to open. */
import { useCallback } from 'react';
import { snapshotOf, type CellEdit } from '../../core/edit';
import { a1, addressOfKey, cellAt, type CellAddress, type SheetGrid } from '../../core/grid';
import { write } from '../../pane/commands/write';
import type { Engine } from '../../pane/engine';
import { inTurn, type Session } from '../session';
import type { WorkbenchWords } from '../words/words';
import { changes, contentOfTyping } from './typed-content';

export interface BlockEdits {
  readonly edits: readonly CellEdit[];
  /** Cells that keep their formula. */
  readonly formulas: readonly CellAddress[];
  /** Cells that a merged area covers. */
  readonly covered: readonly CellAddress[];
}

/** Blank cells of the block leave alone what they fall on, formulas too. */
export function blockEdits(grid: SheetGrid, from: CellAddress, block: SheetGrid): BlockEdits {
  const edits: CellEdit[] = [];
  const formulas: CellAddress[] = [];
  const covered: CellAddress[] = [];
  for (const [key, { text }] of block.cells) {
    const { row, column } = addressOfKey(key);
    const cell = { row: from.row + row, column: from.column + column };
    const before = cellAt(grid, cell.row, cell.column);
    const after = contentOfTyping(text, before);
    if (isCovered(grid, cell)) covered.push(cell);
    else if (before?.formula != null || after === null) formulas.push(cell);
    else if (changes(before, after))
      edits.push({ sheet: grid.sheet, cell, before: snapshotOf(before), after });
  }
  return { edits, formulas, covered };
}

function isCovered({ merges }: SheetGrid, { row, column }: CellAddress): boolean {
  return (merges ?? []).some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

/** What is a form by itself is none of the cells of another one. */
function isForm(engine: Engine | null, block: SheetGrid): boolean {
  if (engine === null) return true;
  const { tables } = engine.assess([block], { policy: 'auto', form: null, silenced: [] });
  return tables.length > 0 || engine.kindOf(block) !== null;
}

const MOST_NAMED = 6;

function cellsText(cells: readonly CellAddress[], words: WorkbenchWords): string {
  const named = cells.slice(0, MOST_NAMED).map(a1).join(words('joiner'));
  return cells.length > MOST_NAMED ? words('cells-more', { cells: named, count: cells.length }) : named;
}

function leftOut({ formulas, covered }: BlockEdits, words: WorkbenchWords): string | null {
  const told = [
    ...(formulas.length === 0 ? [] : [words('kept-formulas', { cells: cellsText(formulas, words) })]),
    ...(covered.length === 0 ? [] : [words('covered', { cells: cellsText(covered, words) })]),
  ];
  return told.length === 0 ? null : told.join(' ');
}

interface Surroundings {
  readonly session: Session;
  readonly words: WorkbenchWords;
  readonly sheet: string;
  readonly canEdit: boolean;
  readonly setNotice: (notice: string | null) => void;
  readonly onRefused: () => void;
  /** A form of its own. */
  readonly onTable: (files: readonly File[]) => void;
}

/** Fills in what was pasted, as one change that is taken back as one. */
export function usePastedBlock({
  session,
  words,
  sheet,
  canEdit,
  setNotice,
  onRefused,
  onTable,
}: Surroundings): (from: CellAddress, pasted: File) => void {
  return useCallback(
    (from, pasted) => {
      const { model } = session;
      inTurn(session, async () => {
        const { pastedSheet, workbookOf } = await import('../opening/pasted-workbook');
        const block = await pastedSheet(pasted);
        const grid = model.store.getState().grids.get(sheet);
        if (block === null || grid === undefined) onTable([pasted]);
        else if (isForm(model.engine(), block)) onTable([workbookOf(block, block.sheet)]);
        else if (!canEdit) onRefused();
        else {
          const made = blockEdits(grid, from, block);
          setNotice(leftOut(made, words));
          await write(model, 'written', made.edits);
        }
      });
    },
    [canEdit, onRefused, onTable, session, setNotice, sheet, words],
  );
}
