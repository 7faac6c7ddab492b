/** For people at a terminal: grouped by workbook and table, the cell first, then what is wrong there. */
import type { ReportFinding, ReportSummary, ReportTable, ReportWorkbook } from '../../core/report/model';
import { fill, roleText } from '../words/catalogue';
import type { Words } from '../words/words';
import { type Paint, painter } from './colour';
import type { FormatOptions, Formatter } from './formatter';
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

export function textFormatter({ words, colour }: Pick<FormatOptions, 'words' | 'colour'>): Formatter {
  const paint = painter(colour);
  const aside = new SetAside();
  return {
    begin: () => '',
    workbook: (workbook) => {
      aside.take(workbook);
      return lines(workbookLines(workbook, words, paint));
    },
    end: (summary) => lines([...asideLines(aside, words, paint), ...summaryLines(summary, words, paint)]),
  };
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line.trimEnd()}\n`).join('');
}

function workbookLines(workbook: ReportWorkbook, words: Words, paint: Paint): readonly string[] {
  const { text } = words;
  const head = paint.bold(oneLine(workbook.path));
  const failure =
    workbook.error === undefined
      ? []
      : [`  ${paint.red(failureTitle(workbook.error, words))}  ${oneLine(workbook.error.message)}`];
  const notes = workbook.notes.map(({ message }) => `  ${paint.yellow(text.note)}  ${oneLine(message)}`);
  return [
    head,
    ...failure,
    ...notes,
    ...workbook.tables.flatMap((table) => tableLines(table, words, paint)),
    ...fileFindingLines(workbook, words, paint),
    ...editLines(workbook, words, paint),
    '',
  ];
}

function tableLines(table: ReportTable, words: Words, paint: Paint): readonly string[] {
  const width = Math.max(0, ...table.findings.map(({ cell }) => cell.length));
  const results = resultsLine(table, words);
  return [
    `  ${paint.underline(oneLine(tableHeading(table, words)))}`,
    ...(results === '' ? [] : [`    ${results}`]),
    ...explanationLines(table, words, paint),
    ...(table.findings.length === 0
      ? [`    ${(table.results.total === null ? paint.yellow : paint.green)(noFindingsText(table, words))}`]
      : table.findings.map((finding) => findingLine(finding, width, words, paint))),
  ];
}

/** Findings about a comparison file: the sheet stands before each cell. */
function fileFindingLines({ findings = [] }: ReportWorkbook, words: Words, paint: Paint): readonly string[] {
  const placed = findings.map((finding) => ({
    ...finding,
    cell: `${oneLine(finding.sheet)}!${finding.cell}`,
  }));
  const width = Math.max(0, ...placed.map(({ cell }) => cell.length));
  return placed.map((finding) => findingLine(finding, width, words, paint));
}

function findingLine(finding: ReportFinding, width: number, words: Words, paint: Paint): string {
  const severity = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.cyan,
  }[finding.severity](severityText(finding.severity, words));
  const kept =
    finding.silenced === null
      ? ''
      : `  ${paint.dim(fill(words.text.silenced, { reason: oneLine(finding.silenced) }))}`;
  const other = oneLine(counterpartText(finding, words));
  return `    ${paint.bold(finding.cell.padEnd(width))}  ${severity}  ${oneLine(finding.message)}  ${paint.dim(finding.rule)}${other === '' ? '' : `  ${paint.dim(other)}`}${kept}`;
}

/** The three words at one width, so that the messages stand below each other. */
function severityText(severity: ReportFinding['severity'], { severity: all }: Words): string {
  const width = Math.max(...Object.values(all).map(columnsOf));
  return all[severity] + ' '.repeat(width - columnsOf(all[severity]));
}

function explanationLines(table: ReportTable, words: Words, paint: Paint): readonly string[] {
  const { explain } = table;
  if (explain === undefined) return [];
  const { text } = words;
  const reasons = explain.layoutReasons.map(oneLine).join(', ');
  const plain = [
    fill(text.layout, { layout: table.layout, reasons }),
    oneLine(explain.policyReason),
    ...explain.columns.map(
      ({ cell, label, role, certainty }) =>
        `${cell}  ${oneLine(label)}  ${text.column} ${roleText(role, words)} (${text[`certainty.${certainty}`]})`,
    ),
    ...explain.ambiguities.map(
      ({ cell, message }) => `${cell ?? ''}  ${text.ambiguity}: ${oneLine(message)}`,
    ),
  ];
  return plain.map((line) => `    ${paint.dim(line)}`);
}

function editLines(workbook: ReportWorkbook, words: Words, paint: Paint): readonly string[] {
  const { text } = words;
  const { edits = [], notWritten = [], output = null } = workbook;
  const count = (template: string, all: readonly unknown[]): string =>
    fill(template, { count: String(all.length) });
  return [
    ...(edits.length === 0 ? [] : [`  ${paint.bold(count(text.edits, edits))}`]),
    ...edits.map((edit) => {
      const { sheet, cell, before, after } = edit;
      const change = `${before === '' ? text.blank : oneLine(before)} → ${paint.bold(oneLine(after))}`;
      return `    ${oneLine(sheet)}!${cell}  ${change}${oneLine(replacedText(edit, words))}`;
    }),
    ...(notWritten.length === 0 ? [] : [`  ${paint.yellow(count(text.notWritten, notWritten))}`]),
    ...notWritten.map(({ sheet, cell, message }) => `    ${oneLine(sheet)}!${cell}  ${message}`),
    ...(output === null ? [] : [`  ${text.output}  ${oneLine(output)}`]),
  ];
}

/** Of a terminal: Chinese characters take two. */
function columnsOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}

function asideLines(aside: SetAside, words: Words, paint: Paint): readonly string[] {
  return aside.groups(words).flatMap(({ title, files, more }) => {
    const width = Math.max(...files.map(({ path }) => columnsOf(path)));
    return [
      paint.bold(title),
      ...files.map(
        ({ path, reason }) =>
          `  ${reason === '' ? path : path + ' '.repeat(width - columnsOf(path))}  ${paint.dim(reason)}`,
      ),
      ...(more === '' ? [] : [`  ${more}`]),
      '',
    ];
  });
}

function summaryLines(summary: ReportSummary, words: Words, paint: Paint): readonly string[] {
  const [first = '', ...rest] = summaryParts(summary, words);
  return [paint.bold(first), ...rest];
}
