/** Opens a workbook file of any kind that can be read, by its content; its name counts for texts alone. */
import type { ReadOnlyOutcome, ReadOnlyWorkbook } from './read-only-workbook';
import { openCsv } from './csv/csv-document';
import { openDocx } from './docx/docx-document';
import { openText } from './text/text-document';
import { textKind } from './text-kind';
import { packageKind } from './package-kind';
import { containerKind } from './guard/container-kind';
import { LIMITS } from './guard/limits';
import { type OpenFailure, Refusal } from './guard/refusal';
import type { XlsxOptions, XlsxWorkbook } from './xlsx/xlsx-workbook';
import { openXlsx } from './xlsx/xlsx-workbook';

/** `xlsx` can be written and saved; `legacy` and `document` (Word, PDF, OFD, plain text, web pages) are read only. */
export type OpenedWorkbook =
  | { readonly ok: true; readonly kind: 'xlsx'; readonly workbook: XlsxWorkbook }
  | ReadOnlyOpened
  | OpenFailure;

interface ReadOnlyOpened {
  readonly ok: true;
  readonly kind: 'legacy' | 'document';
  readonly workbook: ReadOnlyWorkbook;
}

function opened(kind: ReadOnlyOpened['kind'], outcome: ReadOnlyOutcome): ReadOnlyOpened | OpenFailure {
  return outcome.ok ? { ...outcome, kind } : outcome;
}

/** `null` for a text of no kind that is read. */
async function openAnyText(bytes: Uint8Array, name: string): Promise<OpenedWorkbook | null> {
  switch (textKind(bytes, name)) {
    case 'text':
      return opened('document', openText(bytes, name));
    case 'csv':
      return opened('document', openCsv(bytes, name));
    case 'tabs':
      return opened('document', openCsv(bytes, name, '\t'));
    case 'html': {
      const { openHtml } = await import('./html/html-document');
      return opened('document', openHtml(bytes, name));
    }
    case 'xml-2003': {
      const { openXml2003 } = await import('./xml-2003/xml-workbook');
      return opened('legacy', openXml2003(bytes, name));
    }
    case null:
      return null;
  }
}

async function openCompound(
  kind: 'legacy-xls' | 'legacy-doc',
  bytes: Uint8Array,
  name: string,
): Promise<OpenedWorkbook> {
  if (kind === 'legacy-xls') {
    const { openLegacy } = await import('./legacy/legacy-workbook');
    return opened('legacy', openLegacy(bytes, name));
  }
  const { openDoc } = await import('./doc/doc-document');
  return opened('document', openDoc(bytes, name));
}

/** What nobody has set a password on is opened as what it is without its encryption. */
async function openEncrypted(bytes: Uint8Array, name: string, options: XlsxOptions): Promise<OpenedWorkbook> {
  const { decryptPackage } = await import('./encryption/decrypt-package');
  try {
    const plain = decryptPackage(bytes);
    // One encrypted file in another, over and over, would keep the reader busy for as long as its maker likes.
    if (containerKind(plain) !== 'zip') throw new Refusal('damaged', 'EncryptedPackage');
    return await openWorkbook(plain, name, options);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.failure;
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
  const packed = kind === 'zip' ? packageKind(bytes) : 'other';
  if (packed === 'docx') return opened('document', openDocx(bytes, name));
  if (packed === 'ofd') {
    const { openOfd } = await import('./ofd/ofd-document');
    return opened('document', openOfd(bytes, name));
  }
  if (packed === 'ods') {
    const { openOds } = await import('./ods/ods-document');
    return opened('legacy', openOds(bytes, name));
  }
  if (kind === 'encrypted') return openEncrypted(bytes, name, options);
  if (kind === 'legacy-nested') {
    const { isWordDocument } = await import('./compound-file');
    return openCompound(isWordDocument(bytes) ? 'legacy-doc' : 'legacy-xls', bytes, name);
  }
  if (kind === 'legacy-xls' || kind === 'legacy-doc') return openCompound(kind, bytes, name);
  if (kind === 'pdf') {
    const { openPdf } = await import('./pdf/pdf-document');
    return opened('document', await openPdf(bytes, name));
  }
  const text = kind === 'other' ? await openAnyText(bytes, name) : null;
  if (text !== null) return text;
  const outcome = await openXlsx(bytes, name, options);
  return outcome.ok ? { ...outcome, kind: 'xlsx' } : outcome;
}
