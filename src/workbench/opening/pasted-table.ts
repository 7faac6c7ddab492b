/** What was copied elsewhere and pasted onto the page: files, or a table of Excel, WPS, Word or a web page as a file of its own. */
import { csvRows } from '../../workbook/csv/csv-rows';
import { Refusal } from '../../workbook/guard/refusal';

/** Fewer of either are a value for a cell, and no form. */
const LEAST_ROWS = 2;
const LEAST_COLUMNS = 2;

/** Nothing of the page is loaded or run. */
function holdsTable(html: string): boolean {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('table')].some(
    ({ rows }) => rows.length >= LEAST_ROWS && [...rows].some(({ cells }) => cells.length >= LEAST_COLUMNS),
  );
}

function isTable(text: string): boolean {
  if (!text.includes('\t')) return false;
  try {
    const rows = csvRows(text, '\t');
    return rows.length >= LEAST_ROWS && rows.some((row) => row.length >= LEAST_COLUMNS);
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Every field quoted, so that no sign in it is taken for a separator. */
function asCsv(text: string): string {
  const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;
  return csvRows(text, '\t')
    .map((row) => row.map(quoted).join(','))
    .join('\r\n');
}

/**
 * `null` where neither a table nor a file was pasted. A table goes first: spreadsheet programs put a picture of it beside it. Has
 * to be called while the paste is being handled.
 */
export function pastedFiles(pasted: DataTransfer, name: string): readonly File[] | null {
  const html = pasted.getData('text/html');
  // A piece of a page may begin with its text, by which nobody would know it for one.
  if (holdsTable(html)) return [new File([`<!DOCTYPE html>${html}`], `${name}.html`, { type: 'text/html' })];
  const text = pasted.getData('text/plain');
  if (isTable(text)) return [new File([asCsv(text)], `${name}.csv`, { type: 'text/csv' })];
  return pasted.files.length === 0 ? null : [...pasted.files];
}
