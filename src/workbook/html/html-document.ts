/**
 * Web pages, read only: most files named .xls that are no workbook are one, as systems export them. As in Excel, everything goes
 * below each other on one sheet, every cell a text cell. The library is only wanted for these, so this module is only ever
 * imported dynamically, by `open-workbook.ts`.
 */
import type { CellRange, SheetGrid } from '../../core/grid';
import { LIMITS } from '../guard/limits';
import { documentSheetName, type ReadOnlyOutcome } from '../read-only-workbook';
import { TextCells, textGrid } from '../text-grid';
import { openedText } from '../text/text-document';
import { type Block, type HtmlTable, readBlocks } from './read-blocks';

/** Lines of a cell as they are seen, a row of a small table within it on one. */
function seenText(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      typeof block === 'string'
        ? block
        : block.rows.map(({ cells }) => cells.map((cell) => seenText(cell.blocks)).join(' ')).join('\n'),
    )
    .join('\n')
    .trim();
}

class PageSheet {
  private readonly cells = new TextCells();
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private next = 0;

  add(block: Block): void {
    if (typeof block === 'string') {
      this.cells.add(this.next, 0, block);
      this.next += 1;
    } else if (block.isLayout) {
      for (const { cells } of block.rows)
        for (const cell of cells) for (const inner of cell.blocks) this.add(inner);
    } else this.addTable(block);
  }

  private addTable({ rows }: HtmlTable): void {
    /** By column: the first row of the table that no cell above reaches into. */
    const free: number[] = [];
    rows.forEach(({ cells, isHidden }, row) => {
      if (isHidden) this.hiddenRows.add(this.next + row);
      let column = 0;
      for (const cell of cells) {
        while ((free[column] ?? 0) > row) column += 1;
        // No form is wider: what a page claims beyond is not believed.
        if (column >= LIMITS.textColumns) break;
        const right = Math.min(column + cell.columns, LIMITS.textColumns) - 1;
        const below = rows.length - row;
        const height = cell.rows === 0 ? below : Math.min(cell.rows, below);
        this.addCell(seenText(cell.blocks), {
          top: this.next + row,
          left: column,
          bottom: this.next + row + height - 1,
          right,
        });
        while (column <= right) {
          free[column] = row + height;
          column += 1;
        }
      }
    });
    this.next += rows.length;
  }

  private addCell(text: string, range: CellRange): void {
    const { top, left, bottom, right } = range;
    this.cells.add(top, left, text);
    if (bottom > top || right > left) this.merges.push(range);
  }

  grid(sheet: string): SheetGrid {
    return { ...textGrid(sheet, 0, this.cells.all, this.merges), hiddenRows: this.hiddenRows };
  }
}

/** Never throws for bad input. */
export function openHtml(bytes: Uint8Array, name: string): ReadOnlyOutcome {
  return openedText(bytes, name, (text) => {
    const sheet = new PageSheet();
    for (const block of readBlocks(text)) sheet.add(block);
    return [sheet.grid(documentSheetName(name))];
  });
}
