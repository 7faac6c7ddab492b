/** Opens a workbook file of any kind that can be read, by its content and not by its name. */
import type { ReadOnlyWorkbook } from './read-only-workbook';
import { openCsv } from './csv/csv-document';
import { isDocx, openDocx } from './docx/docx-document';
import { openText } from './text/text-document';
import { containerKind } from './guard/container-kind';
import { LIMITS } from './guard/limits';
import { markupKind } from './markup-kind';
import type { OpenFailure } from './guard/refusal';
import type { XlsxOptions, XlsxWorkbook } from './xlsx/xlsx-workbook';
import { openXlsx } from './xlsx/xlsx-workbook';

/** `xlsx` can be written and saved; `legacy` and `document` (Word, plain text, web pages) are read only. */
export type OpenedWorkbook =
  | { readonly ok: true; readonly kind: 'xlsx'; readonly workbook: XlsxWorkbook }
  | { readonly ok: true; readonly kind: 'legacy'; readonly workbook: ReadOnlyWorkbook }
  | { readonly ok: true; readonly kind: 'document'; readonly workbook: ReadOnlyWorkbook }
  | OpenFailure;

/** What goes by the name of a workbook and is a text; `null` where it is none of those that are read. */
async function openMarkup(bytes: Uint8Array, name: string): Promise<OpenedWorkbook | null> {
  switch (markupKind(bytes)) {
    case 'html': {
      const { openHtml } = await import('./html/html-document');
      const outcome = openHtml(bytes, name);
      return outcome.ok ? { ...outcome, kind: 'document' } : outcome;
    }
    case 'xml-2003': {
      const { openXml2003 } = await import('./xml-2003/xml-workbook');
      const outcome = openXml2003(bytes, name);
      return outcome.ok ? { ...outcome, kind: 'legacy' } : outcome;
    }
    case null:
      return null;
  }
}

/** Never throws for bad input. Readers that few files need are loaded when the first one comes. */
export async function openWorkbook(
  bytes: Uint8Array,
  name: string,
  options: XlsxOptions = {},
): Promise<OpenedWorkbook> {
  if (bytes.length > LIMITS.inputBytes) {
    return { ok: false, code: 'too-large', detail: '', limit: 'inputBytes' };
  }
  const kind = containerKind(bytes);
  if (kind === 'zip' && isDocx(bytes)) {
    const outcome = openDocx(bytes, name);
    return outcome.ok ? { ...outcome, kind: 'document' } : outcome;
  }
  // Text has no signature of its own, so here the name counts.
  if (kind === 'other' && /\.txt$/iu.test(name)) {
    const outcome = openText(bytes, name);
    return outcome.ok ? { ...outcome, kind: 'document' } : outcome;
  }
  if (kind === 'other' && /\.csv$/iu.test(name)) {
    const outcome = openCsv(bytes, name);
    return outcome.ok ? { ...outcome, kind: 'document' } : outcome;
  }
  if (kind === 'legacy-xls') {
    const { openLegacy } = await import('./legacy/legacy-workbook');
    const outcome = openLegacy(bytes, name);
    return outcome.ok ? { ...outcome, kind: 'legacy' } : outcome;
  }
  const markup = kind === 'other' ? await openMarkup(bytes, name) : null;
  if (markup !== null) return markup;
  const outcome = await openXlsx(bytes, name, options);
  return outcome.ok ? { ...outcome, kind: 'xlsx' } : outcome;
}
