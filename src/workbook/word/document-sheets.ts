/** The sheets of a Word document while it is read: its paragraphs are one, and each of its tables. */
import type { SheetGrid } from '../../core/grid';
import { joinedForm } from '../../core/table/rest-of-form';
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import { TextCells, textGrid } from '../text-grid';
import { TableGrid } from './table-grid';

/** Paragraphs that are kept for the table below them, and how long one may be. */
const MOST_ABOVE = 6;
const LONGEST_ABOVE = 100;

export class DocumentSheets {
  private readonly paragraphs: string[] = [];
  private readonly tables: TableGrid[] = [];
  private readonly above: string[] = [];
  /** Whether nothing but headings stands between the last table and what comes. */
  private isNear = false;

  /** A paragraph outside all tables. */
  addParagraph(text: string): void {
    this.paragraphs.push(text);
    this.keepAbove(text);
  }

  /** A table within a table has nothing above it but its cell. */
  newTable(isOuter: boolean): TableGrid {
    const grid = new TableGrid(isOuter ? this.above.splice(0) : [], isOuter && this.isNear);
    this.isNear = isOuter;
    this.tables.push(grid);
    return grid;
  }

  /**
   * Paragraphs as the rows of one column on a sheet named after the document, each table as a sheet 表1, 表2, … in document order. Throws
   * `Refusal`; `part`: where it is read from.
   */
  grids(sheet: string, part: string): SheetGrid[] {
    const cells = new TextCells();
    this.paragraphs.forEach((paragraph, row) => {
      cells.add(row, 0, paragraph);
    });
    const grids = [textGrid(sheet, 0, cells.all, []), ...sheetsOf(this.tables)];
    if (grids.reduce((sum, grid) => sum + grid.cells.size, 0) > LIMITS.cells) {
      throw new Refusal('too-large', part, 'cells');
    }
    return grids;
  }

  /** Titles and lines of names are short and few; a sentence ends what can belong to the next table. */
  private keepAbove(text: string): void {
    if (text === '') return;
    if (text.length > LONGEST_ABOVE || /[。；]/u.test(text)) {
      this.above.length = 0;
      this.isNear = false;
    } else this.above.push(text);
    if (this.above.length > MOST_ABOVE) this.above.shift();
  }
}

/** The parts of a form that was cut are one sheet. */
function sheetsOf(tables: readonly TableGrid[]): SheetGrid[] {
  const sheets: SheetGrid[] = [];
  tables.forEach((table, at) => {
    const grid = table.grid(`表${String(sheets.length + 1)}`, sheets.length + 1);
    const last = sheets[sheets.length - 1];
    const haveSameColumns = tables[at - 1]?.columns === table.columns;
    const joined = last === undefined || !table.isNear ? null : joinedForm(last, grid, haveSameColumns);
    if (joined === null) sheets.push(grid);
    else sheets[sheets.length - 1] = joined;
  });
  return sheets;
}
