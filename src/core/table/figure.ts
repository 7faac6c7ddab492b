/** A cell of a form with the label that gave it its role. */
import { type CellAddress, type CellRange, type GridCell, isBlankCell } from '../grid';
import { Decimal } from '../number';
import { looseNumber } from './text';

export type Certainty = 'sure' | 'likely' | 'guess';

/** Words of the form that name something, with the cell in which they stand. */
export interface Label {
  /** As the form prints it, line breaks removed. */
  readonly label: string;
  readonly labelCell: CellAddress;
}

/** Why a cell has its role. */
export interface Evidence {
  readonly label: Label['label'];
  readonly labelCell: CellAddress | null;
}

export interface Figure {
  /** The top-left cell of the merged area, or the cell itself. */
  readonly address: CellAddress;
  readonly range: CellRange;
  readonly cell: GridCell;
  readonly evidence: Evidence;
  /** The figure stands behind its label in one cell (总分：95分); `cell` holds the figure alone, and nothing is written there. */
  readonly isInline?: true;
  /** The other cells of the range where a program parted the merged area and wrote the value into each of them. */
  readonly repeats?: readonly RepeatedCell[];
}

export interface RepeatedCell {
  readonly address: CellAddress;
  readonly cell: GridCell;
}

/** A form's own words at a place: a name, a level, a label. */
export interface PlacedText {
  /** As the cell shows it, outer white space removed. */
  readonly text: string;
  readonly address: CellAddress;
}

/** The form has the cell, and nothing stands in it. */
export function isBlankFigure(figure: Figure | null): boolean {
  return figure !== null && isBlankCell(figure.cell);
}

/** A dash or a slash fills a cell that has nothing to say. */
const DASHES = /^[\s\-—–－/／\\]{1,20}$/u;

export function isDashes(text: string): boolean {
  return DASHES.test(text);
}

/** Nothing stands in the cell that the form has, or a dash in its place. */
export function isBlankOrDash(figure: Figure | null): boolean {
  return isBlankFigure(figure) || (figure !== null && isDashes(figure.cell.text));
}

export function isFilledFigure(figure: Figure | null): boolean {
  return figure !== null && !isBlankCell(figure.cell);
}

/** The same cell for one row more. */
export function reachingDown(figure: Figure | null, { row }: { readonly row: number }): Figure | null {
  return figure === null ? null : { ...figure, range: { ...figure.range, bottom: row } };
}

/** The number that a cell holds, as stored, or as its text says: 30% is 0.3 as a number and 30 as a text. */
export function numberOf({ value, text }: GridCell): number | null {
  return typeof value === 'number' ? value : looseNumber(text);
}

export function valueOf(figure: Figure | null | undefined): Decimal | null {
  const number = figure == null ? null : numberOf(figure.cell);
  return number === null ? null : new Decimal(number);
}
