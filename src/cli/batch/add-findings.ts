/** Adds findings to a result whose tables were judged already, because they need more than one table or file to be seen. */
import type { Say } from '../../core/report/build-table';
import { reportFinding } from '../../core/report/build-table';
import type { ReportTable } from '../../core/report/model';
import { bySeverity, type Finding, isAtLeast, type Severity } from '../../core/rules/finding';
import { type JobResult, NO_FINDINGS, type SeverityCounts, plusCounts } from './job';

/** `tables` by position in the result. */
export function withFindings(
  result: JobResult,
  tables: ReadonlyMap<number, readonly Finding[]>,
  least: Severity,
  say: Say,
): JobResult {
  if (tables.size === 0) return result;
  const more = countOpen([...tables.values()].flat());
  const added = (table: ReportTable, index: number): ReportTable => {
    const findings = (tables.get(index) ?? [])
      .filter((finding) => isAtLeast(finding, least))
      .map((finding) => reportFinding(finding, say));
    // A stable sort: what the table says by itself comes first within each severity.
    return { ...table, findings: [...table.findings, ...findings].sort(bySeverity) };
  };
  return {
    ...result,
    workbook: { ...result.workbook, tables: result.workbook.tables.map(added) },
    counts: plusCounts(result.counts, more),
  };
}

export function countOpen(findings: readonly Pick<Finding, 'severity' | 'silenced'>[]): SeverityCounts {
  const counts = { ...NO_FINDINGS };
  for (const { severity, silenced } of findings) if (silenced === null) counts[severity] += 1;
  return counts;
}
