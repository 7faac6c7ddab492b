/** What an assessment says, without addresses: two sheets that say the same give equal summaries. */
import type { Assessment } from '../../src/core/assessment';
import type { Decimal } from '../../src/core/number';

export interface AssessmentSummary {
  readonly rate: string | null;
  readonly total: string | null;
  readonly recordedTotal: string | null;
  readonly grade: string | null;
  readonly verdicts: readonly string[];
  readonly findings: readonly string[];
}

const plain = (value: Decimal | null): string | null => (value === null ? null : value.toFixed());
const bare = (words: string | undefined): string => (words ?? '').replace(/\s+/g, '').normalize('NFKC');

export function summaryOf(assessment: Assessment): AssessmentSummary {
  return {
    rate: assessment.executionRate?.toFixed(8) ?? null,
    total: plain(assessment.total.computed),
    recordedTotal: plain(assessment.total.recorded),
    grade: assessment.grade.computed,
    verdicts: assessment.indicators
      .map(({ row, verdict }) =>
        [
          bare(row.level3?.text),
          verdict.kind,
          String(verdict.met),
          plain(verdict.min),
          plain(verdict.max),
        ].join(' '),
      )
      .sort(),
    findings: assessment.findings.map(({ rule }) => rule).sort(),
  };
}
