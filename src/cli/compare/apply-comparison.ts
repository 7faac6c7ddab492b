/** Adds the findings of comparisons to results that were held back for them. */
import { type RecordComparison, compareRecord } from '../../core/record/compare-record';
import type { FileFinding } from '../../core/record/model';
import { type Say, reportFinding } from '../../core/report/build-table';
import type { ReportFileFinding, ReportWorkbook } from '../../core/report/model';
import { type Finding, isAtLeast } from '../../core/rules/finding';
import { countOpen, withFindings } from '../batch/add-findings';
import type { JobResult, JobSettings, SeverityCounts } from '../batch/job';
import { fill, wordsOf } from '../words/catalogue';

const NOTHING: ReadonlyMap<number, readonly Finding[]> = new Map();

export interface Compared {
  readonly results: readonly JobResult[];
  /** Comparison files about which there is something to say, each as a workbook without tables. */
  readonly files: readonly ReportWorkbook[];
  /** Open findings about the comparison files. */
  readonly counts: SeverityCounts;
}

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
    results: results.map((result, file) =>
      withFindings(result, byFile.get(file) ?? NOTHING, settings.minSeverity, say),
    ),
    files: comparisonFiles(found.files, comparison, settings, say),
    counts: countOpen(found.files.map(({ finding }) => finding)),
  };
}

function comparisonFiles(
  found: readonly FileFinding[],
  { ledger }: RecordComparison,
  { minSeverity, language }: Pick<JobSettings, 'minSeverity' | 'language'>,
  say: Say,
): ReportWorkbook[] {
  const byPath = new Map<string, ReportFileFinding[]>();
  for (const { path, sheet, finding } of found) {
    if (!isAtLeast(finding, minSeverity)) continue;
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
