/** A file that the open one is compared with: read in a worker of its own, which a hostile file may keep busy without harm. */
import type { SheetGrid } from '../../core/grid';
import type { ChangeEvent } from '../../workbook/workbook';
import type { Line } from './caller';
import { openDocument } from './open-document';

/** All sheets of the file; rejects where it cannot be read, its code as the message. */
export async function readComparison(
  connect: (onEvent: (event: ChangeEvent) => void) => Line,
  file: File,
): Promise<readonly SheetGrid[]> {
  const opened = await openDocument(connect, new Uint8Array(await file.arrayBuffer()), file.name);
  if (!opened.ok) throw new Error(opened.code);
  try {
    const read = await opened.document.workbook.read({ kind: 'all' }, { merges: true });
    if (!read.ok) throw new Error(read.refusal?.code ?? read.code);
    return read.value;
  } finally {
    opened.document.close();
  }
}
