/** One workbook a line, the same fields as in the JSON report. There is no line for the summary: lines merge and sort. */
import type { Formatter } from './formatter';

export function ndjsonFormatter(): Formatter {
  return {
    begin: () => '',
    // JSON escapes every line break but these two, which some readers of lines take for one.
    workbook: (workbook) =>
      `${JSON.stringify(workbook).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`,
    end: () => '',
  };
}
