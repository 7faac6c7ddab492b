/**
 * PDF documents, read only: what the programs of offices print, with its text in it and lines around its cells. The library is
 * large, so this module is only ever imported dynamically, by `open-workbook.ts`.
 */
import { type OpenFailure, Refusal } from '../guard/refusal';
import { PageDocument } from '../page/page-document';
import type { ReadOnlyWorkbook } from '../read-only-workbook';
import { readPages } from './pdf-pages';
import { checkStreams } from './stream-guard';

export type PdfOutcome = { readonly ok: true; readonly workbook: ReadOnlyWorkbook } | OpenFailure;

/** Never rejects for bad input. */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PdfOutcome> {
  try {
    checkStreams(bytes);
    const document = new PageDocument();
    await readPages(bytes, (page) => {
      document.add(page);
    });
    return { ok: true, workbook: document.workbook(name) };
  } catch (error) {
    return (error instanceof Refusal ? error : new Refusal('damaged', '')).failure;
  }
}
