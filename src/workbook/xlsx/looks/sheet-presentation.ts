/** How a worksheet looks, from its part and the workbook's styles. */
import type { CellRange, SheetGrid } from '../../../core/grid';
import { cellKey } from '../../../core/grid';
import type { CellLook, SheetPresentation } from '../../presentation';
import { AddressCursor } from '../address-cursor';
import { PLAIN_LOOK } from './cell-looks';
import type { XmlTag } from '../../xml/xml';
import { attribute, isMain, isTrue, parseXml, wholeNumber } from '../../xml/xml';

/** Width in pixels of the widest digit of the usual fonts at 11 points. */
const DIGIT_WIDTH = 7;
const PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_POINTS = 15;
const COLUMN_LIMIT = 16384;
/** Excel's own limits; a hostile file may say anything. */
const WIDEST_CHARACTERS = 255;
const HIGHEST_POINTS = 409.5;

function columnPixels(characters: number): number {
  const width = Math.min(Math.max(characters, 0), WIDEST_CHARACTERS);
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
}

function rowPixels(points: number): number {
  return Math.round(Math.min(Math.max(points, 0), HIGHEST_POINTS) * PIXELS_PER_POINT);
}

function finite(value: string | undefined): number | null {
  const number = value === undefined ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

class PresentationReader {
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly looks = new Map<number, CellLook>();
  defaultColumnWidth = Math.ceil((8 * DIGIT_WIDTH + PADDING) / 8) * 8;
  defaultRowHeight = rowPixels(DEFAULT_POINTS);
  showsGridLines = true;
  extent: { top: number; left: number; bottom: number; right: number } | null = null;
  private readonly cursor: AddressCursor;
  private readonly styles: readonly CellLook[];
  private section = '';
  private lastColumnListed = 0;

  constructor(part: string, styles: readonly CellLook[]) {
    this.cursor = new AddressCursor(part);
    this.styles = styles;
  }

  open(tag: XmlTag, depth: number): void {
    if (!isMain(tag)) return;
    if (depth === 2) {
      this.section = tag.local;
      if (tag.local === 'sheetFormatPr') this.readDefaults(tag);
    } else if (depth === 3 && tag.local === 'sheetView') {
      const shown = attribute(tag, 'showGridLines');
      this.showsGridLines = shown === undefined || isTrue(shown);
    } else if (depth === 3 && tag.local === 'col') this.readColumns(tag);
    else if (this.section !== 'sheetData') return;
    else if (depth === 3 && tag.local === 'row') this.readRow(tag);
    else if (depth === 4 && tag.local === 'c') this.readCell(tag);
  }

  include(row: number, column: number): void {
    const extent = this.extent;
    if (extent === null) this.extent = { top: row, left: column, bottom: row, right: column };
    else {
      extent.top = Math.min(extent.top, row);
      extent.bottom = Math.max(extent.bottom, row);
      extent.left = Math.min(extent.left, column);
      extent.right = Math.max(extent.right, column);
    }
  }

  private readDefaults(tag: XmlTag): void {
    const width = finite(attribute(tag, 'defaultColWidth'));
    const base = finite(attribute(tag, 'baseColWidth'));
    const height = finite(attribute(tag, 'defaultRowHeight'));
    if (width !== null) this.defaultColumnWidth = columnPixels(width);
    else if (base !== null) this.defaultColumnWidth = Math.ceil((base * DIGIT_WIDTH + PADDING) / 8) * 8;
    if (height !== null) this.defaultRowHeight = rowPixels(height);
  }

  /** Entries ascend and do not overlap, so that many of them cost no more than one pass over all columns. */
  private readColumns(tag: XmlTag): void {
    const width = finite(attribute(tag, 'width'));
    const first = Math.max(wholeNumber(attribute(tag, 'min'), 1), this.lastColumnListed + 1);
    const last = Math.min(wholeNumber(attribute(tag, 'max'), 0), COLUMN_LIMIT);
    if (width !== null) {
      const pixels = columnPixels(width);
      for (let column = first; column <= last; column += 1) this.columnWidths.set(column - 1, pixels);
    }
    this.lastColumnListed = Math.max(this.lastColumnListed, last);
  }

  private readRow(tag: XmlTag): void {
    const row = this.cursor.enterRow(attribute(tag, 'r'));
    const height = finite(attribute(tag, 'ht'));
    if (height !== null) this.rowHeights.set(row, rowPixels(height));
  }

  private readCell(tag: XmlTag): void {
    const { row, column } = this.cursor.enterCell(attribute(tag, 'r'));
    const look = this.styles[wholeNumber(attribute(tag, 's'), 0)];
    if (look === undefined || look === this.styles[0]) return;
    this.looks.set(cellKey(row, column), look);
    if (look.fill !== null || Object.values(look.borders).some((line) => line !== null))
      this.include(row, column);
  }
}

/** `styles` by the index of cells; `grid` is what the sheet holds. Throws `Refusal`. */
export function readPresentation(
  text: string,
  part: string,
  grid: SheetGrid,
  styles: readonly CellLook[],
): SheetPresentation {
  const reader = new PresentationReader(part, styles);
  const { bounds } = grid;
  if (bounds !== null) {
    reader.include(bounds.top, bounds.left);
    reader.include(bounds.bottom, bounds.right);
  }
  parseXml(text, part, {
    open: (tag, depth) => {
      reader.open(tag, depth);
    },
  });
  const extent: CellRange | null = reader.extent;
  const { columnWidths, rowHeights, looks, defaultColumnWidth, defaultRowHeight, showsGridLines } = reader;
  return {
    sheet: grid.sheet,
    extent,
    defaultColumnWidth,
    defaultRowHeight,
    columnWidths,
    rowHeights,
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
    merges: grid.merges ?? [],
    showsGridLines,
    defaultLook: styles[0] ?? PLAIN_LOOK,
    looks,
  };
}
