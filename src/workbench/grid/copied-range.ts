/** Chosen cells as they are taken into another document: as lines with tabs, and as a table with its merged areas. */
import { cellAt, cellKey, type CellRange, type GridCell, type SheetGrid } from '../../core/grid';
import { isTooLarge, mergesIn, shownIn } from './range';

export interface CopiedRange {
  readonly text: string;
  readonly html: string;
}

/** Excel and WPS read a field with a tab or a line break from quotes. */
function field(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text stays one where it is pasted: 2024.9 is no number there, 3-4 no date and =1次 no formula. */
const AS_TEXT = ` style="mso-number-format:'\\@'"`;

function htmlCell(cell: GridCell | undefined, span: string): string {
  const lines = escaped(cell?.text ?? '').split(/\r\n|\r|\n/);
  const content = lines.join('<br style="mso-data-placement:same-cell">');
  return `<td${span}${cell?.kind === 'text' ? AS_TEXT : ''}>${content}</td>`;
}

/** By `cellKey`: what a cell's area spans of what is shown, and `null` for a cell that one covers; an area appears at its first shown cell. */
function spansOf(grid: SheetGrid, range: CellRange) {
  const spans = new Map<number, { readonly of: CellRange; readonly attributes: string } | null>();
  for (const { area, held } of mergesIn(grid, range)) {
    const { rows, columns } = shownIn(grid, held);
    const attributes = ` rowspan="${String(rows.length)}" colspan="${String(columns.length)}"`;
    for (const row of rows) for (const column of columns) spans.set(cellKey(row, column), null);
    const [row] = rows;
    const [column] = columns;
    if (row !== undefined && column !== undefined) spans.set(cellKey(row, column), { of: area, attributes });
  }
  return spans;
}

/** `null` where they are too many. */
export function copiedRange(grid: SheetGrid, range: CellRange): CopiedRange | null {
  if (isTooLarge(grid, range)) return null;
  const { rows, columns } = shownIn(grid, range);
  const spans = spansOf(grid, range);
  const lines = rows.map((row) =>
    columns.map((column) => {
      const span = spans.get(cellKey(row, column));
      if (span === null) return { text: '', html: '' };
      const cell = cellAt(grid, span?.of.top ?? row, span?.of.left ?? column);
      return { text: field(cell?.text ?? ''), html: htmlCell(cell, span?.attributes ?? '') };
    }),
  );
  const html = lines.map((line) => `<tr>${line.map((cell) => cell.html).join('')}</tr>`).join('');
  return {
    text: lines.map((line) => line.map((cell) => cell.text).join('\t')).join('\r\n'),
    html: `<meta charset="utf-8"><table border="1" style="border-collapse:collapse">${html}</table>`,
  };
}
