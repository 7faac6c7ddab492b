/** The pages of a document as sheets: its paragraphs on one, each of its tables on one of its own. */
import type { SheetGrid } from '../../core/grid';
import { hasOwnName } from '../../core/table/rest-of-form';
import { DocumentSheets } from '../word/document-sheets';
import { TableGrid } from '../word/table-grid';
import { joinedPages } from './joined-pages';
import type { PageBlock, PageTable } from './page-blocks';

/** Row by row, as tables of Word documents are written. */
function fill(grid: TableGrid, { cells, rows }: PageTable): void {
  const byRow: PageTable['cells'][number][][] = Array.from({ length: rows }, () => []);
  for (const cell of cells) for (let row = cell.top; row < cell.bottom; row += 1) byRow[row]?.push(cell);
  byRow.forEach((inRow, row) => {
    grid.startRow(0);
    for (const { text, left, right, top, bottom } of inRow.sort((a, b) => a.left - b.left)) {
      grid.addCell(text, right - left, bottom - top === 1 ? 'none' : top === row ? 'restart' : 'continue');
    }
  });
}

function namesItself(table: PageTable): boolean {
  const grid = new TableGrid();
  fill(grid, table);
  return hasOwnName(grid.grid('', 0));
}

/** Blocks by page. `sheet`: the name of the sheet that takes the paragraphs. Throws `Refusal` above the limits. */
export function pageSheets(pages: readonly (readonly PageBlock[])[], sheet: string): SheetGrid[] {
  const sheets = new DocumentSheets();
  for (const block of joinedPages(pages, namesItself)) {
    if (block.kind === 'paragraph') sheets.addParagraph(block.text);
    else fill(sheets.newTable(true), block);
  }
  return sheets.grids(sheet, '');
}
