/** One row a finding, for a spreadsheet; a table without findings and a file that failed have one row too. */
import { BYTE_ORDER_MARK, csvLine } from '../../core/report/csv-text';
import type { ReportFinding, ReportTable, ReportWorkbook } from '../../core/report/model';
import type { ColumnKey, Words } from '../words/words';
import type { Formatter } from './formatter';
import { counterpartPlace, isUnfinished } from './phrases';

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

export function csvFormatter(words: Words): Formatter {
  return {
    begin: () => BYTE_ORDER_MARK + csvLine(COLUMNS.map((column) => words.columns[column])),
    workbook: (workbook) =>
      rowsOf(workbook)
        .map((row) => csvLine(COLUMNS.map((column) => row[column] ?? '')))
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
    totalComputed: isUnfinished(table) ? null : table.results.total,
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
