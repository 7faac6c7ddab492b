/** One sheet of an XML spreadsheet while it is read: where its cells stand, and what of them is merged or hidden. */
import {
  type CellAddress,
  type CellRange,
  type GridCell,
  ROW_LIMIT,
  type SheetGrid,
  type SheetVisibility,
  boundsOfCells,
  cellKey,
} from '../../core/grid';
import { Refusal } from '../guard/refusal';
import { wholeNumber, type XmlTag } from '../xml/xml';

export const SPREADSHEET = 'urn:schemas-microsoft-com:office:spreadsheet';
/** What the format could hold. */
const COLUMNS = 16384;

/** An attribute of the format's own namespace, or of none, as some systems write it. */
export function own(tag: XmlTag, name: string): string | undefined {
  return tag.attributes.find(({ local, uri }) => local === name && (uri === SPREADSHEET || uri === ''))
    ?.value;
}

export class SheetBuilder {
  visibility: SheetVisibility = 'visible';
  private readonly cells = new Map<number, GridCell>();
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly columnStyles = new Map<number, string>();
  private row = -1;
  private rowStyle: string | undefined;
  /** Where the next cell stands that does not say where. */
  private column = 0;
  /** The same, of the columns' own elements. */
  private nextColumn = 0;

  constructor(
    readonly name: string,
    private readonly isProtected: boolean,
  ) {}

  /** One element speaks for so many columns behind it as it spans. */
  addColumn(tag: XmlTag): void {
    const first = wholeNumber(own(tag, 'Index'), this.nextColumn + 1) - 1;
    const last = Math.min(first + wholeNumber(own(tag, 'Span'), 0), COLUMNS - 1);
    const style = own(tag, 'StyleID');
    for (let column = first; column <= last; column += 1) {
      if (style !== undefined) this.columnStyles.set(column, style);
      if (own(tag, 'Hidden') === '1') this.hiddenColumns.add(column);
    }
    this.nextColumn = last + 1;
  }

  /** Throws `Refusal` for a row that no sheet has. */
  startRow(tag: XmlTag): void {
    this.row = wholeNumber(own(tag, 'Index'), this.row + 2) - 1;
    if (this.row < 0 || this.row >= ROW_LIMIT) throw new Refusal('damaged', '', null, this.name);
    this.column = 0;
    this.rowStyle = own(tag, 'StyleID');
    if (own(tag, 'Hidden') === '1') this.hiddenRows.add(this.row);
  }

  /** It may stand for blank rows below as well. */
  endRow(tag: XmlTag): void {
    this.row += wholeNumber(own(tag, 'Span'), 0);
  }

  /** Where a cell stands, and how it looks. Throws `Refusal` for a place that no sheet has. */
  startCell(tag: XmlTag): { readonly at: CellAddress; readonly style: string } {
    const { row } = this;
    const column = wholeNumber(own(tag, 'Index'), this.column + 1) - 1;
    if (row < 0 || column < 0 || column >= COLUMNS) throw new Refusal('damaged', '', null, this.name);
    const right = Math.min(column + wholeNumber(own(tag, 'MergeAcross'), 0), COLUMNS - 1);
    const bottom = Math.min(row + wholeNumber(own(tag, 'MergeDown'), 0), ROW_LIMIT - 1);
    if (right > column || bottom > row) this.merges.push({ top: row, left: column, bottom, right });
    this.column = right + 1;
    const style = own(tag, 'StyleID') ?? this.rowStyle ?? this.columnStyles.get(column) ?? 'Default';
    return { at: { row, column }, style };
  }

  addCell({ row, column }: CellAddress, cell: GridCell): void {
    this.cells.set(cellKey(row, column), cell);
  }

  grid(index: number): SheetGrid {
    const { name: sheet, visibility, isProtected, cells, merges, hiddenRows, hiddenColumns } = this;
    return {
      sheet,
      index,
      visibility,
      isProtected,
      bounds: boundsOfCells(cells),
      cells,
      merges,
      hiddenRows,
      hiddenColumns,
    };
  }
}
