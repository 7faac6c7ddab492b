/** Adds the findings of comparisons to results that were held back for them. */
import { type RecordComparison, compareRecord } from '../../core/record/compare-record';
import type { FileFinding } from '../../core/record/model';
import type { MessageRef } from '../../core/messages/message';
import { reportFinding } from '../../core/report/build-table';
import type { ReportFileFinding, ReportTable, ReportWorkbook } from '../../core/report/model';
import { type Finding, SEVERITIES, type Severity } from '../../core/rules/finding';
import { type JobResult, NO_FINDINGS, type JobSettings, type SeverityCounts } from '../batch/job';
import { fill, wordsOf } from '../words/catalogue';

export interface Compared {
  readonly results: readonly JobResult[];
  /** Comparison files about which there is something to say, each as a workbook without tables. */
  readonly files: readonly ReportWorkbook[];
  /** Open findings about the comparison files. */
  readonly counts: SeverityCounts;
}

type Say = (ref: MessageRef) => string;

export function applyComparison(
  results: readonly JobResult[],
  comparison: RecordComparison,
  settings: Pick<JobSettings, 'minSeverity' | 'language'>,
  say: Say,
): Compared {
  const files = results.map(({ workbook, record = [] }) => ({ path: workbook.path, tables: record }));
  const found = compareRecord(files, comparison);
  const byFile = new Map<number, Map<number, Finding[]>>();
  for (const { file, table, finding } of found.tables) {
    const tables = byFile.get(file) ?? new Map<number, Finding[]>();
    byFile.set(file, tables);
    tables.set(table, [...(tables.get(table) ?? []), finding]);
  }
  return {
    results: results.map((result, file) => withFindings(result, byFile.get(file), settings.minSeverity, say)),
    files: comparisonFiles(found.files, comparison, settings, say),
    counts: countOpen(found.files.map(({ finding }) => finding)),
  };
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

function withFindings(
  result: JobResult,
  tables: ReadonlyMap<number, readonly Finding[]> | undefined,
  least: Severity,
  say: Say,
): JobResult {
  if (tables === undefined) return result;
  const more = countOpen([...tables.values()].flat());
  const added = (table: ReportTable, index: number): ReportTable => {
    const findings = (tables.get(index) ?? [])
      .filter(({ severity }) => rank(severity) <= rank(least))
      .map((finding) => reportFinding(finding, say));
    // A stable sort: what the table says by itself comes first within each severity.
    return {
      ...table,
      findings: [...table.findings, ...findings].sort((a, b) => rank(a.severity) - rank(b.severity)),
    };
  };
  return {
    ...result,
    workbook: { ...result.workbook, tables: result.workbook.tables.map(added) },
    counts: {
      error: result.counts.error + more.error,
      warning: result.counts.warning + more.warning,
      info: result.counts.info + more.info,
    },
  };
}

function countOpen(findings: readonly Finding[]): SeverityCounts {
  const counts = { ...NO_FINDINGS };
  for (const { severity, silenced } of findings) if (silenced === null) counts[severity] += 1;
  return counts;
}

function comparisonFiles(
  found: readonly FileFinding[],
  { ledger }: RecordComparison,
  { minSeverity, language }: Pick<JobSettings, 'minSeverity' | 'language'>,
  say: Say,
): ReportWorkbook[] {
  const byPath = new Map<string, ReportFileFinding[]>();
  for (const { path, sheet, finding } of found) {
    if (rank(finding.severity) > rank(minSeverity)) continue;
    byPath.set(path, [...(byPath.get(path) ?? []), { sheet, ...reportFinding(finding, say) }]);
  }
  const guessed = ledger !== null && !ledger.isUnitStated;
  if (guessed && !byPath.has(ledger.path)) byPath.set(ledger.path, []);
  return [...byPath].map(([path, findings]) => ({
    path,
    status: 'ok',
    role: 'comparison',
    tables: [],
    notes:
      guessed && path === ledger.path
        ? [
            {
              code: 'ledger-unit',
              message: fill(wordsOf(language).notes['ledger-unit'], { unit: ledger.unit }),
            },
          ]
        : [],
    findings,
  }));
}
