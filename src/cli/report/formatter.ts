/** A report is printed piece by piece, so that a long run keeps no workbook that is already printed. */
import type { ReportSummary, ReportWorkbook } from '../../core/report/model';
import type { Format } from '../arguments/option-table';
import type { Words } from '../words/words';
import { csvFormatter } from './csv';
import { jsonFormatter } from './json';
import { markdownFormatter } from './markdown';
import { ndjsonFormatter } from './ndjson';
import { textFormatter } from './text';

export interface Formatter {
  begin(): string;
  workbook(workbook: ReportWorkbook): string;
  end(summary: ReportSummary): string;
}

export interface FormatOptions {
  readonly words: Words;
  readonly version: string;
  /** As given: `auto`, an id, or the id of a policy file. */
  readonly policy: string;
  readonly colour: boolean;
}

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
