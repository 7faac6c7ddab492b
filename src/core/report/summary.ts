/** Running totals over workbooks: nothing of a workbook is kept once it is counted. */
import { GRADES, type Grade } from '../policy/model';
import { SEVERITIES, type Severity } from '../rules/finding';
import type { ReportSummary, ReportTable, ReportWorkbook } from './model';

export interface Tally {
  readonly workbooks: number;
  readonly failed: number;
  readonly tables: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly grades: Readonly<Record<Grade, number>>;
}

export const EMPTY_TALLY: Tally = {
  workbooks: 0,
  failed: 0,
  tables: 0,
  findings: { error: 0, warning: 0, info: 0 },
  grades: { 优: 0, 良: 0, 中: 0, 差: 0 },
};

export function countWorkbook(tally: Tally, workbook: ReportWorkbook): Tally {
  const findings = { ...tally.findings };
  const grades = { ...tally.grades };
  for (const table of workbook.tables) {
    for (const severity of SEVERITIES) findings[severity] += openFindings(table, severity);
    const grade = gradeOf(table);
    if (grade !== null) grades[grade] += 1;
  }
  for (const { severity, silenced } of workbook.findings ?? [])
    if (silenced === null) findings[severity] += 1;
  return {
    workbooks: tally.workbooks + (workbook.role === undefined ? 1 : 0),
    failed: tally.failed + (workbook.status === 'failed' ? 1 : 0),
    tables: tally.tables + workbook.tables.length,
    findings,
    grades,
  };
}

/** A finding that someone gave a reason for is printed but no longer counted. */
function openFindings(table: ReportTable, severity: Severity): number {
  return table.findings.filter((finding) => finding.severity === severity && finding.silenced === null)
    .length;
}

/** The recorded grade, the computed one where none is recorded. */
export function gradeOf(table: ReportTable): Grade | null {
  const recorded = GRADES.find((grade) => grade === table.grade?.recorded);
  return recorded ?? table.results.grade;
}

export function summaryOf(
  tally: Tally,
  extra: Pick<ReportSummary, 'skipped' | 'sample' | 'passedBy'>,
): ReportSummary {
  return { ...tally, ...extra };
}
