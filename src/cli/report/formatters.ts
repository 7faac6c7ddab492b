/** Which formatter prints a format, and what it leaves to standard error. */
import type { Format } from '../arguments/option-table';
import { csvFormatter } from './csv';
import type { FormatOptions, Formatter } from './formatter';
import { jsonFormatter } from './json';
import { markdownFormatter } from './markdown';
import { ndjsonFormatter } from './ndjson';
import { textFormatter } from './text';

/** Whether a report ends with what concerns the run as a whole; the others are lines that merge with those of other runs. */
export function hasSummary(format: Format): boolean {
  return format !== 'ndjson' && format !== 'csv';
}

export function formatterOf(format: Format, options: FormatOptions): Formatter {
  switch (format) {
    case 'text':
      return textFormatter(options);
    case 'json':
      return jsonFormatter(options);
    case 'ndjson':
      return ndjsonFormatter();
    case 'csv':
      return csvFormatter(options.words);
    case 'markdown':
      return markdownFormatter(options.words);
  }
}
