/** Which sheet is shown, which of its cells is selected and which are chosen together with it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CellAddress, CellRange } from '../../core/grid';
import { selectByCell } from '../../pane/commands/navigate';
import { currentAssessment, findingByKey } from '../../pane/state/selectors';
import type { PaneState } from '../../pane/state/state';
import type { Session } from '../session';
import type { Notice } from './notice';
import { countIn, rangeBetween, wholeOf } from './range';

/** Where the selection stands, and the cells chosen together with its cell. */
interface Selection {
  readonly selected: CellAddress;
  readonly range: CellRange | null;
  /** The other end of the range, from which it is drawn on. */
  readonly reach: CellAddress | null;
}

function at(selected: CellAddress): Selection {
  return { selected, range: null, reach: null };
}

/** Cells that are chosen together with the selected one, and what was done with them. */
function useRange(
  { model }: Session,
  sheet: string | null,
  setSelection: (change: (before: Selection) => Selection) => void,
) {
  /** How many cells were copied last, as long as the choice stays. */
  const [copied, setCopied] = useState<number | null>(null);
  const gridOf = useCallback(
    () => (sheet === null ? undefined : model.store.getState().grids.get(sheet)),
    [model, sheet],
  );
  const extend = useCallback(
    (reach: CellAddress): void => {
      const grid = gridOf();
      if (grid === undefined) return;
      setCopied(null);
      setSelection(({ selected }) => {
        const range = rangeBetween(grid, selected, reach);
        return { selected, reach, range: countIn(grid, range) > 1 ? range : null };
      });
    },
    [gridOf, setSelection],
  );
  const all = useCallback((): void => {
    const grid = gridOf();
    if (grid === undefined) return;
    const tables = model.store
      .getState()
      .tables.flatMap(({ table }) => (table.sheet === sheet ? [table] : []));
    setCopied(null);
    setSelection(({ selected, range }) => ({
      selected,
      reach: null,
      range: wholeOf(grid, tables, selected, range),
    }));
  }, [gridOf, model, setSelection, sheet]);
  return { copied, setCopied, extend, all };
}

/** Which sheet is shown and which cell is selected: the user says so here, by a tab, or in the pane. */
export function usePlace(session: Session, state: PaneState) {
  const { model, document } = session;
  const active = state.sheets.find((sheet) => sheet.isActive)?.name;
  const [shown, setShown] = useState<string | null>(null);
  const [selection, setSelection] = useState<Selection>(at({ row: 0, column: 0 }));
  const [notice, setNotice] = useState<Notice | null>(null);
  const sheet = shown ?? active ?? null;
  const { copied, setCopied, extend, all } = useRange(session, sheet, setSelection);

  useEffect(() => {
    document.onReveal((target, cell) => {
      setShown(target);
      setSelection(at('row' in cell ? cell : { row: cell.top, column: cell.left }));
      setNotice(null);
    });
  }, [document]);

  // The finding that the pane selected is the selected cell, also where the pane only moved on by itself.
  const assessment = currentAssessment(state);
  const chosen = assessment === null ? null : findingByKey(assessment, state.selected);
  const followed = useRef<string | null>(null);
  useEffect(() => {
    const key = chosen?.key ?? null;
    // Only a new choice moves the selection; a refresh of the same one does not.
    if (key === followed.current) return;
    followed.current = key;
    if (chosen !== null && assessment?.table.sheet === sheet) setSelection(at(chosen.finding.cell));
  }, [assessment, chosen, sheet]);

  const select = useCallback(
    (cell: CellAddress): void => {
      setSelection(at(cell));
      setCopied(null);
      setNotice(null);
      if (sheet === null) return;
      selectByCell(model, sheet, cell);
      // The finding goes to the cell that the user chose, and not the cell to that of the finding.
      followed.current = model.store.getState().selected;
    },
    [model, setCopied, sheet],
  );
  const choose = (name: string): void => {
    setShown(name);
    setSelection(at({ row: 0, column: 0 }));
    void document.activate(name);
  };
  return { sheet, ...selection, select, extend, all, copied, setCopied, choose, notice, setNotice };
}

export type Place = ReturnType<typeof usePlace>;
