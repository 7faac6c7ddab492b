/** The cells of a pasted table, and a workbook made of them. Only those who paste want it, so this module is only ever imported dynamically. */
import type { SheetGrid } from '../../core/grid';
import { openCsv } from '../../workbook/csv/csv-document';
import { openHtml } from '../../workbook/html/html-document';
import { newWorkbook } from '../../workbook/xlsx/writing/new-workbook';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `null` where it is refused. */
export async function pastedSheet(pasted: File): Promise<SheetGrid | null> {
  const bytes = new Uint8Array(await pasted.arrayBuffer());
  const { name, type } = pasted;
  const opened = type === 'text/html' ? openHtml(bytes, name) : openCsv(bytes, name, ',');
  const read = opened.ok ? await opened.workbook.read({ kind: 'all' }, { merges: true }) : opened;
  return (read.ok ? read.value[0] : undefined) ?? null;
}

/** It can be typed into and saved. */
export function workbookOf(sheet: SheetGrid, name: string): File {
  return new File([new Uint8Array(newWorkbook(sheet))], `${name}.xlsx`, { type: TYPE });
}
