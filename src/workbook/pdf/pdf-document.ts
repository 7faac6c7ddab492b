/**
 * PDF documents, read only: what the programs of offices print, with its text in it and lines around its cells. The library is
 * large, so this module is only ever imported dynamically, by `open-workbook.ts`.
 */
import { Refusal } from '../guard/refusal';
import { PageDocument } from '../page/page-document';
import { ReadOnlyWorkbook, type ReadOnlyOutcome } from '../read-only-workbook';
import { readPages } from './pdf-pages';
import { checkStreams } from './stream-guard';

/** Never rejects for bad input. */
export async function openPdf(bytes: Uint8Array, name: string): Promise<ReadOnlyOutcome> {
  try {
    checkStreams(bytes);
    const document = new PageDocument();
    await readPages(bytes, (page) => {
      document.add(page);
    });
    return { ok: true, workbook: new ReadOnlyWorkbook(name, document.sheets(name)) };
  } catch (error) {
    return Refusal.of(error).failure;
  }
}
