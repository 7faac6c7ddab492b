/** What was copied elsewhere and pasted onto the page: files, or a table of Excel, WPS, Word or a web page as a file of its own. */
import { csvRows } from '../../workbook/csv/csv-rows';
import { LIMITS } from '../../workbook/guard/limits';
import { Refusal } from '../../workbook/guard/refusal';

type Row = readonly string[];

/** Fewer than these are a value for a cell, and no form. */
const LEAST_ROWS = 2;
const LEAST_COLUMNS = 2;

const LINES = 'p, h1, h2, h3, h4, h5, h6, li, caption';
const BLOCKS = 'p, div, li';

/** The text of a cell or a paragraph as it is seen: breaks and paragraphs are new lines, any other blanks are one. */
function seenText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  const walker = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    node.nodeValue = (node.nodeValue ?? '').replaceAll(/[ \t\r\n]+/gu, ' ');
  for (const unseen of copy.querySelectorAll('script, style, template')) unseen.remove();
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  for (const block of copy.querySelectorAll(BLOCKS)) block.append('\n');
  return copy.textContent.replaceAll(/ ?\n ?/gu, '\n').trim();
}

/** Fields that merged areas cover, in all: no form comes near, and a page can claim areas without end. */
const MOST_COVERED = 500_000;

/** A merged area holds its text in its first field, as a sheet does; what spans more columns than a file may have ends there. */
function rowsOfTable(table: HTMLTableElement): Row[] {
  const tableRows = [...table.rows];
  const rows: (string | undefined)[][] = tableRows.map(() => []);
  let covered = 0;
  tableRows.forEach((tableRow, top) => {
    const row = rows[top] ?? [];
    let left = 0;
    for (const cell of tableRow.cells) {
      while (row[left] !== undefined) left += 1;
      if (left >= LIMITS.textColumns) break;
      const [width, height] = [
        Math.min(cell.colSpan, LIMITS.textColumns - left),
        Math.min(Math.max(cell.rowSpan, 1), rows.length - top),
      ];
      const isCovered = covered + width * height <= MOST_COVERED;
      if (isCovered) {
        covered += width * height;
        for (const each of rows.slice(top, top + height))
          for (let column = left; column < left + width; column += 1) each[column] ??= '';
      }
      row[left] = seenText(cell);
      left += isCovered ? width : 1;
    }
  });
  return rows.map((row) => Array.from(row, (field) => field ?? ''));
}

/** A table that only lays out the page has others in its cells. */
function isLayout(table: HTMLTableElement): boolean {
  return [...table.querySelectorAll('table')].some(
    ({ rows }) => rows.length >= LEAST_ROWS && [...rows].some(({ cells }) => cells.length >= LEAST_COLUMNS),
  );
}

/** Tables with what stands above, between and below them, a line each. Nothing of the page is loaded or run. */
function rowsOfPage(html: string): Row[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = new Set<Element>([...page.querySelectorAll('table')].filter((table) => !isLayout(table)));
  if (tables.size === 0) return [];
  const isWithinTable = (element: Element): boolean => {
    for (let above = element.parentElement; above !== null; above = above.parentElement)
      if (tables.has(above)) return true;
    return false;
  };
  const parts = [...page.querySelectorAll(`table, ${LINES}`)].filter((part) => !isWithinTable(part));
  return parts.flatMap((part) => {
    if (part instanceof HTMLTableElement) return tables.has(part) ? rowsOfTable(part) : [];
    const text = part.querySelector('table') === null ? seenText(part) : '';
    return text === '' ? [] : [[text]];
  });
}

function rowsOfText(text: string): readonly Row[] {
  if (!text.includes('\t')) return [];
  try {
    return csvRows(text, '\t');
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function isTable(rows: readonly Row[]): boolean {
  return rows.length >= LEAST_ROWS && rows.some((row) => row.length >= LEAST_COLUMNS);
}

/** Every field quoted, so that no sign in it is taken for a separator. */
function asCsv(rows: readonly Row[]): string {
  const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(quoted).join(',')).join('\r\n');
}

/**
 * `null` where neither a table nor a file was pasted. A table goes first: spreadsheet programs put a picture of it beside it. Has
 * to be called while the paste is being handled.
 */
export function pastedFiles(pasted: DataTransfer, name: string): readonly File[] | null {
  const fromPage = rowsOfPage(pasted.getData('text/html'));
  const rows = isTable(fromPage) ? fromPage : rowsOfText(pasted.getData('text/plain'));
  if (isTable(rows)) return [new File([asCsv(rows)], `${name}.csv`, { type: 'text/csv' })];
  return pasted.files.length === 0 ? null : [...pasted.files];
}
