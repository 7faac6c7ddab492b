/** Several cells at once: those that were copied together, as a column of scores, go into the cells from the selected one on or fill those that are chosen, and a whole form is the page's to open; chosen ones are cleared. */
import { useCallback } from 'react';
import { snapshotOf, type CellContent, type CellEdit } from '../../core/edit';
import {
  a1,
  addressOfKey,
  cellAt,
  cellKey,
  rangeContains,
  type CellAddress,
  type CellRange,
  type SheetGrid,
} from '../../core/grid';
import type { Table } from '../../core/table/model';
import { write } from '../../pane/commands/write';
import type { Engine } from '../../pane/engine';
import { inTurn, type Session } from '../session';
import type { WorkbenchWords } from '../words/words';
import { headCells } from './head-cells';
import { lastApplied, type Notice } from './notice';
import { isTooLarge, shownIn } from './range';
import { changes, contentOfTyping } from './typed-content';

const BLANK: CellContent = { kind: 'blank' };

export interface BlockEdits {
  readonly edits: readonly CellEdit[];
  /** Cells that keep their formula. */
  readonly formulas: readonly CellAddress[];
  /** Cells that a merged area covers. */
  readonly covered: readonly CellAddress[];
}

/** What is shown in a range, made blank. */
export function clearedEdits(grid: SheetGrid, range: CellRange): readonly CellEdit[] {
  const { sheet, hiddenRows, hiddenColumns } = grid;
  return [...grid.cells].flatMap(([key, before]): CellEdit[] => {
    const cell = addressOfKey(key);
    const isShown =
      rangeContains(range, cell.row, cell.column) &&
      !hiddenRows.has(cell.row) &&
      !hiddenColumns.has(cell.column);
    return isShown && changes(before, BLANK) && !isCovered(grid, cell)
      ? [{ sheet, cell, before: snapshotOf(before), after: BLANK }]
      : [];
  });
}

/** The edits that give a head or a name other words. */
export function overHeads(
  grid: SheetGrid,
  edits: readonly CellEdit[],
  tables: readonly Table[],
): readonly CellAddress[] {
  const heads = headCells(tables);
  return edits.flatMap(({ cell, after }) => {
    const was = cellAt(grid, cell.row, cell.column)?.text.trim() ?? '';
    const isSame = after.kind === 'text' && after.value.trim() === was;
    return heads.has(cellKey(cell.row, cell.column)) && was !== '' && !isSame ? [cell] : [];
  });
}

interface Pasted {
  readonly cell: CellAddress;
  readonly text: string;
}

/** The block over and over where what is shown of the range holds it whole so often, as a spreadsheet does; else once from the first cell on. */
function pastedOn(grid: SheetGrid, into: CellRange, block: SheetGrid): readonly Pasted[] {
  const { rows, columns } = shownIn(grid, into);
  const height = (block.bounds?.bottom ?? 0) + 1;
  const width = (block.bounds?.right ?? 0) + 1;
  if (rows.length % height > 0 || columns.length % width > 0)
    return [...block.cells].map(([key, { text }]) => {
      const { row, column } = addressOfKey(key);
      return { cell: { row: into.top + row, column: into.left + column }, text };
    });
  return rows.flatMap((row, down) =>
    columns.flatMap((column, right): Pasted[] => {
      const text = cellAt(block, down % height, right % width)?.text;
      return text === undefined ? [] : [{ cell: { row, column }, text }];
    }),
  );
}

/** Blank cells of the block leave alone what they fall on, formulas too. One value for many cells fills an area once. `null` where they are too many. */
export function blockEdits(grid: SheetGrid, into: CellRange, block: SheetGrid): BlockEdits | null {
  if (isTooLarge(grid, into)) return null;
  const edits: CellEdit[] = [];
  const formulas: CellAddress[] = [];
  const covered: CellAddress[] = [];
  for (const { cell, text } of pastedOn(grid, into, block)) {
    const before = cellAt(grid, cell.row, cell.column);
    const after = contentOfTyping(text, before);
    if (isCovered(grid, cell)) {
      if (block.cells.size > 1) covered.push(cell);
    } else if (before?.formula != null || after === null) formulas.push(cell);
    else if (changes(before, after))
      edits.push({ sheet: grid.sheet, cell, before: snapshotOf(before), after });
  }
  return { edits, formulas, covered };
}

function isCovered({ merges }: SheetGrid, { row, column }: CellAddress): boolean {
  return (merges ?? []).some(
    (area) => rangeContains(area, row, column) && (row !== area.top || column !== area.left),
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
  readonly setNotice: (notice: Notice | null) => void;
  readonly onRefused: () => void;
  /** A form of its own. */
  readonly onTable: (files: readonly File[]) => void;
}

type Kind = 'written' | 'cleared';

/** Writes several cells as one change that is taken back as one, and tells where heads or names went with it. */
async function writeTogether(
  { session: { model }, words, setNotice }: Surroundings,
  {
    grid,
    kind,
    edits,
    told,
  }: { grid: SheetGrid; kind: Kind; edits: readonly CellEdit[]; told: string | null },
): Promise<void> {
  const tables = model.store.getState().tables.map(({ table }) => table);
  const heads = overHeads(
    grid,
    edits,
    tables.filter(({ sheet }) => sheet === grid.sheet),
  );
  setNotice(told === null ? null : { text: told });
  const isWritten = await write(model, kind, edits);
  if (!isWritten || heads.length === 0) return;
  const text = words('heads-replaced', { cells: cellsText(heads, words) });
  setNotice({
    text: told === null ? text : `${text} ${told}`,
    undoes: lastApplied(model.store.getState()),
  });
}

/** Fills in what was pasted. */
export function usePastedBlock(around: Surroundings): (into: CellRange, pasted: File) => void {
  const { session, words, sheet, canEdit, setNotice, onRefused, onTable } = around;
  return useCallback(
    (into, pasted) => {
      const { model } = session;
      inTurn(session, async () => {
        const { pastedSheet, workbookOf } = await import('../opening/pasted-workbook');
        const block = await pastedSheet(pasted);
        const grid = model.store.getState().grids.get(sheet);
        if (block === null || grid === undefined) onTable([pasted]);
        else if (isForm(model.engine(), block)) onTable([workbookOf(block, block.sheet)]);
        else if (!canEdit) onRefused();
        else {
          const made = blockEdits(grid, into, block);
          if (made === null) {
            setNotice({ text: words('too-many-to-fill') });
            return;
          }
          const told = leftOut(made, words);
          await writeTogether(around, { grid, kind: 'written', edits: made.edits, told });
        }
      });
    },
    [around, canEdit, onRefused, onTable, session, setNotice, sheet, words],
  );
}

/** Makes chosen cells blank. */
export function useClearedRange(around: Surroundings): (range: CellRange) => void {
  const { session, sheet, canEdit, onRefused } = around;
  return useCallback(
    (range) => {
      if (!canEdit) {
        onRefused();
        return;
      }
      inTurn(session, () => {
        const grid = session.model.store.getState().grids.get(sheet);
        if (grid === undefined) return undefined;
        const edits = clearedEdits(grid, range);
        return writeTogether(around, { grid, kind: 'cleared', edits, told: null });
      });
    },
    [around, canEdit, onRefused, session, sheet],
  );
}
