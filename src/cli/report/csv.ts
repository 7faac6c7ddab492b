/** One row a finding, for a spreadsheet; a table without findings and a file that failed have one row too. */
import type { ReportFinding, ReportTable, ReportWorkbook } from '../../core/report/model';
import type { ColumnKey, Words } from '../words/words';
import type { Formatter } from './formatter';
import { counterpartPlace } from './phrases';

const COLUMNS: readonly ColumnKey[] = [
  'path',
  'status',
  'sheet',
  'range',
  'projectName',
  'year',
  'policy',
  'totalRecorded',
  'totalComputed',
  'gradeRecorded',
  'gradeComputed',
  'severity',
  'rule',
  'cell',
  'message',
  'recorded',
  'expected',
  'related',
  'silenced',
  'counterpart',
];

type Row = Partial<Record<ColumnKey, string | null>>;

/** Excel takes a file for UTF-8 only if it starts with this. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
/** What spreadsheets take for the start of a formula, in their full-width forms too. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** What moves a terminal's cursor or ends a spreadsheet's reading; line ends and tabs are kept, quoted. */
const CONTROL = /(?![\t\r\n])\p{Cc}/gu;

export function csvFormatter(words: Words): Formatter {
  return {
    begin: () => BYTE_ORDER_MARK + line(COLUMNS.map((column) => words.columns[column])),
    workbook: (workbook) =>
      rowsOf(workbook)
        .map((row) => line(COLUMNS.map((column) => row[column] ?? '')))
        .join(''),
    end: () => '',
  };
}

function rowsOf(workbook: ReportWorkbook): readonly Row[] {
  const file: Row = { path: workbook.path, status: workbook.status };
  if (workbook.error !== undefined) {
    return [{ ...file, severity: 'error', rule: workbook.error.code, message: workbook.error.message }];
  }
  if (workbook.findings !== undefined && workbook.findings.length > 0) {
    return workbook.findings.map((finding) => ({ ...file, sheet: finding.sheet, ...findingRow(finding) }));
  }
  if (workbook.tables.length === 0) {
    return [{ ...file, message: workbook.notes.map(({ message }) => message).join(' ') }];
  }
  return workbook.tables.flatMap((table) => {
    const start: Row = { ...file, ...tableRow(table) };
    return table.findings.length === 0
      ? [start]
      : table.findings.map((finding) => ({ ...start, ...findingRow(finding) }));
  });
}

function tableRow(table: ReportTable): Row {
  return {
    sheet: table.sheet,
    range: table.range,
    projectName: table.projectName,
    year: table.year,
    policy: table.policy,
    totalRecorded: table.total?.recorded ?? null,
    totalComputed: table.results.total,
    gradeRecorded: table.grade?.recorded ?? null,
    gradeComputed: table.results.grade,
  };
}

function findingRow(finding: ReportFinding): Row {
  const { severity, rule, cell, message, recorded, expected, related, silenced, counterpart } = finding;
  const other = counterpart == null ? null : counterpartPlace(counterpart);
  return {
    severity,
    rule,
    cell,
    message,
    recorded,
    expected,
    related: related.join(' '),
    silenced,
    counterpart: other,
  };
}

function line(fields: readonly string[]): string {
  return fields.map(csvField).join(',') + LINE_END;
}

/** Text that a spreadsheet would run as a formula gets an apostrophe in front; a plain number stays one. */
export function csvField(value: string): string {
  const shown = value.replace(CONTROL, ' ');
  const safe = FORMULA_START.test(shown) && !PLAIN_NUMBER.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
