/** Which formatter prints a format, and what it leaves to standard error. */
import type { Format } from '../arguments/option-table';
import { csvFormatter } from './csv';
import type { FormatOptions, Formatter } from './formatter';
import { jsonFormatter } from './json';
import { markdownFormatter } from './markdown';
import { ndjsonFormatter } from './ndjson';
import { textFormatter } from './text';
import type { Words } from '../words/words';

/** Whether a report ends with what concerns the run as a whole; the others are lines that merge with those of other runs. */
export function hasSummary(format: Format): boolean {
  return format !== 'ndjson' && format !== 'csv';
}

/** Where lesser findings are left out, a table that shows none is not called free of them, and they are not counted as none. */
function wordsFor({ words, minSeverity }: FormatOptions): Words {
  if (minSeverity === 'info') return words;
  const { text } = words;
  const { noneChosen: noFindings, noneChosenNoTotal: noTotal } = text;
  const summaryFindings = minSeverity === 'error' ? text.summaryErrors : text.summaryWithoutNotes;
  return { ...words, text: { ...text, noFindings, noTotal, summaryFindings } };
}

export function formatterOf(format: Format, given: FormatOptions): Formatter {
  const options = { ...given, words: wordsFor(given) };
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
