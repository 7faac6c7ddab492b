/** What was copied elsewhere and pasted onto the page: files, or a table of Excel, WPS, Word or a web page as a workbook of its own. */
import { csvRows } from '../../workbook/csv/csv-rows';
import { Refusal } from '../../workbook/guard/refusal';
import { workbenchWords } from '../words/words';

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

/** `null` where there are more than can be read. */
function rowsOf(text: string): readonly (readonly string[])[] | null {
  try {
    return csvRows(text, '\t');
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Every field quoted, so that no sign in it is taken for a separator; `null` where there are fewer rows or columns than asked for. */
function asCsv(text: string, leastRows: number, leastColumns: number): string | null {
  const rows = rowsOf(text);
  if (rows === null || rows.length < leastRows || rows.every((row) => row.length < leastColumns)) return null;
  const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(quoted).join(',')).join('\r\n');
}

function textFile(name: string, content: string, type: 'text/html' | 'text/csv'): File {
  return new File([content], `${name}.${type.slice('text/'.length)}`, { type });
}

/** A piece of a page may begin with its text, by which nobody would know it for one. */
function pageFile(name: string, html: string): File {
  return textFile(name, `<!DOCTYPE html>${html}`, 'text/html');
}

/** What may be a form, as a file of its own. */
function pastedTable(pasted: DataTransfer, name: string): File | null {
  const html = pasted.getData('text/html');
  if (holdsTable(html)) return pageFile(name, html);
  const csv = asCsv(pasted.getData('text/plain'), LEAST_ROWS, LEAST_COLUMNS);
  return csv === null ? null : textFile(name, csv, 'text/csv');
}

/** The same of any size, for the cells of an open sheet. Has to be called while the paste is being handled. */
export function pastedCells(pasted: DataTransfer, name: string): File | null {
  const html = pasted.getData('text/html');
  if (/<t[dh]\b/i.test(html)) return pageFile(name, html);
  const csv = asCsv(pasted.getData('text/plain'), 1, 1);
  return csv === null ? null : textFile(name, csv, 'text/csv');
}

/** As it was pasted where it is refused, or where the rest of the program is not to be had any more: it is read, or refused, as any file. */
async function asWorkbook(pasted: File, name: string): Promise<readonly File[]> {
  try {
    const { pastedSheet, workbookOf } = await import('./pasted-workbook');
    const sheet = await pastedSheet(pasted);
    return [sheet === null ? pasted : workbookOf(sheet, name)];
  } catch {
    return [pasted];
  }
}

/**
 * `null` where neither a table nor a file was pasted. A table goes first: spreadsheet programs put a picture of it beside it. Has
 * to be called while the paste is being handled.
 */
export function pastedFiles(pasted: DataTransfer, name: string): Promise<readonly File[]> | null {
  const table = pastedTable(pasted, name);
  if (table !== null) return asWorkbook(table, name);
  return pasted.files.length === 0 ? null : Promise.resolve([...pasted.files]);
}

/** Whether a file bears the name that pasted tables get, in whichever language. */
export function isPastedName(name: string): boolean {
  return (['zh-CN', 'en-US'] as const).some(
    (language) => `${workbenchWords(language)('pasted-name')}.xlsx` === name,
  );
}
