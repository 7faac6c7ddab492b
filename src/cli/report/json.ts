/** The whole report as one JSON document, printed workbook by workbook. */
import { REPORT_VERSION } from '../../core/report/model';
import type { FormatOptions, Formatter } from './formatter';

export function jsonFormatter({ version, policy }: Pick<FormatOptions, 'version' | 'policy'>): Formatter {
  let first = true;
  return {
    begin() {
      const head = { version: REPORT_VERSION, tool: { name: 'ziping', version }, policy };
      return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "workbooks": [`;
    },
    workbook(workbook) {
      const separator = first ? '\n' : ',\n';
      first = false;
      return separator + indented(workbook, 4);
    },
    end(summary) {
      const close = first ? ']' : '\n  ]';
      return `${close},\n  "summary": ${indented(summary, 2).trimStart()}\n}\n`;
    },
  };
}

function indented(value: unknown, by: number): string {
  const margin = ' '.repeat(by);
  return margin + JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);
}
