/** A report to paste into a document or an issue: a heading a workbook, a table of findings for each table. */
import type { ReportSummary, ReportTable, ReportWorkbook } from '../../core/report/model';
import { fill } from '../words/catalogue';
import type { Words } from '../words/words';
import type { Formatter } from './formatter';
import { resultsLine, summaryParts, tableHeading } from './phrases';

export function markdownFormatter(words: Words): Formatter {
  return {
    begin: () => `# ${words.text.reportTitle}\n`,
    workbook: (workbook) => `\n## ${escaped(workbook.path)}\n\n${body(workbook, words)}`,
    end: (summary) => `\n---\n\n${summaryText(summary, words)}\n`,
  };
}

function body(workbook: ReportWorkbook, words: Words): string {
  if (workbook.error !== undefined) return `**${words.text.failed}**: ${escaped(workbook.error.message)}\n`;
  const notes = workbook.notes.map(({ message }) => `> ${escaped(message)}\n\n`);
  const tables = workbook.tables.map((table) => tableText(table, words));
  return [...notes, tables.join('\n'), editsText(workbook, words)].join('');
}

function tableText(table: ReportTable, words: Words): string {
  const head = `### ${escaped(tableHeading(table, words))}\n\n${escaped(resultsLine(table, words))}\n\n`;
  if (table.findings.length === 0) return `${head}${words.text.noFindings}\n`;
  const { cell, severity, message, recorded, expected, rule } = words.columns;
  const rows = table.findings.map((finding) => [
    finding.cell,
    words.severity[finding.severity],
    finding.silenced === null
      ? finding.message
      : `${finding.message} ${fill(words.text.silenced, { reason: finding.silenced })}`,
    finding.recorded ?? '',
    finding.expected ?? '',
    finding.rule,
  ]);
  return head + grid([cell, severity, message, recorded, expected, rule], rows);
}

function editsText(workbook: ReportWorkbook, words: Words): string {
  if (workbook.edits === undefined || workbook.edits.length === 0) return '';
  const count = String(workbook.edits.length);
  const rows = workbook.edits.map(({ sheet, cell, before, after }) => [sheet, cell, before, after]);
  const { sheet, cell, recorded, expected } = words.columns;
  return `\n${fill(words.text.edits, { count })}\n\n${grid([sheet, cell, recorded, expected], rows)}`;
}

function summaryText(summary: ReportSummary, words: Words): string {
  return summaryParts(summary, words).join('; ');
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (fields: readonly string[]): string => `| ${fields.map(escaped).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

/** Text of a stranger's file: no cell of it may end a table, start a tag or a link. */
export function escaped(text: string): string {
  return text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
