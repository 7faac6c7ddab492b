/** What a cell shows, for the `text` property: the number through numfmt, as the file adapter does it. */
import { format } from 'numfmt';
import type { ModelCell } from '../model/workbook-model';

export function displayed(cell: ModelCell): string {
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value === 'string') return cell.value;
  return format(cell.format, cell.value, { throws: false });
}
