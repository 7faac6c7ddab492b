/**
 * PDF documents, read only: what the programs of offices print, with its text in it and lines around its cells. The library is
 * large, so this module is only ever imported dynamically, by `open-workbook.ts`.
 */
import { type OpenFailure, Refusal } from '../guard/refusal';
import { ReadOnlyWorkbook, documentSheetName } from '../read-only-workbook';
import type { PageContent } from './page-content';
import { pageBlocks, type PageBlock } from './page-blocks';
import { pageSheets } from './page-sheets';
import { readPages } from './pdf-pages';
import { checkStreams } from './stream-guard';

export type PdfOutcome = { readonly ok: true; readonly workbook: ReadOnlyWorkbook } | OpenFailure;

/** Never rejects for bad input. */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PdfOutcome> {
  try {
    checkStreams(bytes);
    const pages: (readonly PageBlock[])[] = [];
    let marks = 0;
    await readPages(bytes, (page: PageContent) => {
      marks += page.glyphs.length;
      pages.push(pageBlocks(page));
    });
    if (marks === 0) throw new Refusal('no-text', '');
    const grids = pageSheets(pages, documentSheetName(name));
    return { ok: true, workbook: new ReadOnlyWorkbook(name, grids) };
  } catch (error) {
    return (error instanceof Refusal ? error : new Refusal('damaged', '')).failure;
  }
}
