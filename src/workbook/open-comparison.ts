/** A file that the open workbook is compared with, read on this machine and never written. */
import type { SheetGrid } from '../core/grid';

/** All sheets of the file; rejects where it cannot be read. The readers are loaded on first use. */
export async function openComparison(file: File): Promise<readonly SheetGrid[]> {
  const { openWorkbook } = await import('./open-workbook');
  const opened = await openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!opened.ok) throw new Error(opened.code);
  const read = await opened.workbook.read({ kind: 'all' }, { merges: true });
  if (!read.ok) throw new Error(read.code);
  return read.value;
}
