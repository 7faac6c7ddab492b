/**
 * A sheet as recognition walks over it: non-blank cells by row, merged areas as one cell with a span, labels read once.
 * Building it is linear in cells and merges; looking a cell up does not depend on the size of the sheet.
 */
import {
  cellKey,
  addressOfKey,
  type CellAddress,
  type CellRange,
  type GridCell,
  type SheetGrid,
} from '../grid';
import type { Evidence, Figure, Label, PlacedText, RepeatedCell } from './figure';
import { oneLine, readLabel, type LabelText, looseNumber } from './text';

/** A non-blank cell with the area it covers. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly range: CellRange;
  readonly cell: GridCell;
  /** Outer white space removed. */
  readonly text: string;
}

const BLANK_CELL: GridCell = { kind: 'blank', value: null, formula: null, format: 'General', text: '' };

/** Merged areas taller than this are kept in a short list of their own, so that no index grows with their height. */
const TALL = 2000;
const MOST_TALL = 64;
const MOST_MERGES = 200_000;

const NO_SPOTS: readonly Spot[] = [];

export class SheetView {
  readonly grid: SheetGrid;
  /** False also where a sheet has none at all: a form that was converted has lost them. */
  readonly mergesKnown: boolean;
  /** True where the adapter was asked for them: what they do not tell then, nothing does. */
  readonly mergesAsked: boolean;
  /** Rows that hold at least one non-blank cell, ascending. */
  readonly rows: readonly number[];
  private readonly spotsByRow = new Map<number, Spot[]>();
  private readonly mergesByRow = new Map<number, CellRange[]>();
  private readonly tallMerges: CellRange[] = [];

  /** `isRepeated`: the areas of the grid were told from values that stand in each of their cells; those of equal figures are not among them. */
  constructor(
    grid: SheetGrid,
    readonly isRepeated = false,
  ) {
    this.grid = grid;
    this.mergesKnown = (grid.merges?.length ?? 0) > 0;
    this.mergesAsked = grid.merges !== null;
    for (const merge of (grid.merges ?? []).slice(0, MOST_MERGES)) this.indexMerge(merge);
    const unordered = new Set<Spot[]>();
    grid.cells.forEach((cell, key) => {
      const text = cell.text.trim();
      if (text === '' && cell.formula === null) return;
      const { row, column } = addressOfKey(key);
      const range = this.rangeAt(row, column);
      if (range.top !== row || range.left !== column) return;
      const spot: Spot = { row, column, range, cell, text };
      const spots = this.spotsByRow.get(row);
      if (spots === undefined) {
        this.spotsByRow.set(row, [spot]);
        return;
      }
      if ((spots[spots.length - 1]?.column ?? 0) > column) unordered.add(spots);
      spots.push(spot);
    });
    for (const spots of unordered) spots.sort((a, b) => a.column - b.column);
    this.rows = [...this.spotsByRow.keys()].sort((a, b) => a - b);
  }

  private indexMerge(merge: CellRange): void {
    const height = merge.bottom - merge.top + 1;
    if (height > TALL) {
      if (this.tallMerges.length < MOST_TALL) this.tallMerges.push(merge);
      return;
    }
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const list = this.mergesByRow.get(row);
      if (list) list.push(merge);
      else this.mergesByRow.set(row, [merge]);
    }
  }

  /** The merged area that covers the cell, or the cell alone. */
  rangeAt(row: number, column: number): CellRange {
    const covers = ({ left, right }: CellRange): boolean => column >= left && column <= right;
    const found =
      this.mergesByRow.get(row)?.find(covers) ??
      this.tallMerges.find((merge) => row >= merge.top && row <= merge.bottom && covers(merge));
    return found ?? { top: row, left: column, bottom: row, right: column };
  }

  /** Non-blank cells whose top-left corner lies in the row, left to right, within the columns given. */
  spots(row: number, left = 0, right = Infinity): readonly Spot[] {
    const spots = this.spotsByRow.get(row) ?? NO_SPOTS;
    const [first] = spots;
    const last = spots[spots.length - 1];
    // Most tables have the sheet for themselves, so that most rows lie within as they are.
    if (first === undefined || last === undefined) return spots;
    if (first.column >= left && last.column <= right) return spots;
    return spots.filter((spot) => spot.column >= left && spot.column <= right);
  }

  /** The number that the first cell of the row says within these columns; `null` where it says none. */
  numberIn(row: number, { left, right }: { readonly left: number; readonly right: number }): number | null {
    return looseNumber(this.spots(row, left, right)[0]?.text ?? '');
  }

  /** The non-blank cell that covers the place, following merged areas. */
  at(row: number, column: number): Spot | null {
    if (!this.mergesByRow.has(row) && this.tallMerges.length === 0) return this.startingAt(row, column);
    const range = this.rangeAt(row, column);
    return this.startingAt(range.top, range.left);
  }

  /** The non-blank cell whose top-left corner is the place. */
  private startingAt(row: number, column: number): Spot | null {
    const spots = this.spotsByRow.get(row);
    if (spots === undefined) return null;
    let low = 0;
    let high = spots.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spots[middle]?.column ?? Infinity) < column) low = middle + 1;
      else high = middle;
    }
    const spot = spots[low];
    return spot?.column === column ? spot : null;
  }

  label(text: string): LabelText {
    return readLabel(text);
  }

  /** The cell as the figure that a label names. */
  figure(row: number, column: number, { label, labelCell }: Evidence): Figure {
    const range = this.rangeAt(row, column);
    const address = { row: range.top, column: range.left };
    return {
      address,
      range,
      cell: this.grid.cells.get(cellKey(range.top, range.left)) ?? BLANK_CELL,
      evidence: { label, labelCell },
      ...(this.isRepeated && isSeveral(range) ? { repeats: this.repeatsIn(range) } : {}),
    };
  }

  private repeatsIn({ top, left, bottom, right }: CellRange): readonly RepeatedCell[] {
    const repeats: RepeatedCell[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const cell = this.grid.cells.get(cellKey(row, column));
        if (cell !== undefined && (row > top || column > left))
          repeats.push({ address: { row, column }, cell });
      }
    return repeats;
  }

  /** The figure behind a label's colon in the label's own cell. */
  inlineFigure(
    spot: Spot,
    value: string,
    label = oneLine(spot.text.slice(0, spot.text.search(/[:：]/))),
  ): Figure {
    const labelCell = addressOf(spot);
    return {
      address: labelCell,
      range: spot.range,
      cell: { kind: 'text', value, formula: null, format: 'General', text: value },
      evidence: { label, labelCell },
      isInline: true,
    };
  }

  /** A place where nothing stands. */
  blankSpot(row: number, column: number): Spot {
    return { row, column, range: this.rangeAt(row, column), cell: BLANK_CELL, text: '' };
  }

  placed(spot: Spot): PlacedText {
    return { text: spot.text, address: addressOf(spot) };
  }

  isHiddenColumn(column: number): boolean {
    return this.grid.hiddenColumns.has(column);
  }
}

export function addressOf({ row, column }: Spot): CellAddress {
  return { row, column };
}

/** What the cell says, as the label of something else. */
export function asLabel(spot: Spot): Label {
  return { label: oneLine(spot.text), labelCell: addressOf(spot) };
}

function isSeveral({ top, left, bottom, right }: CellRange): boolean {
  return bottom > top || right > left;
}
