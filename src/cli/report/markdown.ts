/** A report to paste into a document or an issue: a heading a workbook, a table of findings for each table. */
import type { ReportFinding, ReportSummary, ReportTable, ReportWorkbook } from '../../core/report/model';
import { fill } from '../words/catalogue';
import type { Words } from '../words/words';
import type { Formatter } from './formatter';
import {
  counterpartText,
  failureTitle,
  noFindingsText,
  oneLine,
  replacedText,
  resultsLine,
  summaryParts,
  tableHeading,
} from './phrases';
import { SetAside } from './set-aside';

export function markdownFormatter(words: Words): Formatter {
  const aside = new SetAside();
  return {
    begin: () => `# ${words.text.reportTitle}\n`,
    workbook: (workbook) => {
      aside.take(workbook);
      return `\n## ${escaped(workbook.path)}\n\n${body(workbook, words)}`;
    },
    end: (summary) => `\n---\n\n${asideText(aside, words)}${summaryText(summary, words)}\n`,
  };
}

function body(workbook: ReportWorkbook, words: Words): string {
  const failure =
    workbook.error === undefined
      ? ''
      : `**${failureTitle(workbook.error, words)}**: ${escaped(workbook.error.message)}\n`;
  const notes = workbook.notes.map(({ message }) => `> ${escaped(message)}\n\n`);
  const tables = workbook.tables.map((table) => tableText(table, words));
  const rest = [
    ...notes,
    tables.join('\n'),
    fileFindings(workbook, words),
    editsText(workbook, words),
    notWrittenText(workbook, words),
  ].join('');
  return failure !== '' && rest !== '' ? `${failure}\n${rest}` : failure + rest;
}

function tableText(table: ReportTable, words: Words): string {
  const head = `### ${escaped(tableHeading(table, words))}\n\n${escaped(resultsLine(table, words))}\n\n`;
  if (table.findings.length === 0) return `${head}${noFindingsText(table, words)}\n`;
  return head + findingsGrid(table.findings, words);
}

function findingsGrid(findings: readonly ReportFinding[], words: Words): string {
  const { cell, severity, message, recorded, expected, rule } = words.columns;
  const rows = findings.map((finding) => [
    finding.cell,
    words.severity[finding.severity],
    [
      finding.message,
      finding.silenced === null ? '' : fill(words.text.silenced, { reason: finding.silenced }),
      counterpartText(finding, words),
    ]
      .filter((part) => part !== '')
      .join(' '),
    finding.recorded ?? '',
    finding.expected ?? '',
    finding.rule,
  ]);
  return grid([cell, severity, message, recorded, expected, rule], rows);
}

/** Findings about a comparison file: the sheet stands before each cell. */
function fileFindings({ findings = [] }: ReportWorkbook, words: Words): string {
  if (findings.length === 0) return '';
  return findingsGrid(
    findings.map((finding) => ({ ...finding, cell: `${finding.sheet}!${finding.cell}` })),
    words,
  );
}

function editsText({ edits = [] }: ReportWorkbook, words: Words): string {
  if (edits.length === 0) return '';
  const count = String(edits.length);
  const rows = edits.map((edit) => [
    edit.sheet,
    edit.cell,
    edit.before,
    edit.after + replacedText(edit, words),
  ]);
  const { sheet, cell, recorded, expected } = words.columns;
  return `\n${fill(words.text.edits, { count })}\n\n${grid([sheet, cell, recorded, expected], rows)}`;
}

function notWrittenText({ notWritten = [] }: ReportWorkbook, words: Words): string {
  if (notWritten.length === 0) return '';
  const count = String(notWritten.length);
  const rows = notWritten.map(({ sheet, cell, message }) => [sheet, cell, message]);
  const { sheet, cell, message } = words.columns;
  return `\n${fill(words.text.notWritten, { count })}\n\n${grid([sheet, cell, message], rows)}`;
}

function asideText(aside: SetAside, words: Words): string {
  const list = aside.groups(words).map(({ title, files, more }) => {
    const items = files.map(
      ({ path, reason }) =>
        `- ${[path, reason]
          .filter((part) => part !== '')
          .map(escaped)
          .join(': ')}`,
    );
    return `**${escaped(title)}**\n\n${[...items, ...(more === '' ? [] : [`- ${more}`])].join('\n')}\n\n`;
  });
  return list.join('');
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
    .map(oneLine)
    .filter((line) => line !== '')
    .join(' ')
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
