/** The scores of a form as they count towards its sums: as recorded, and as the derived edits leave them. */
import type { AssessedIndicator } from '../assessment';
import type { Decimal } from '../number';
import type { Policy } from '../policy/model';
import type { ExecutionFact, ExecutionRowFact } from './facts';
import { isExecutionLeftOut } from './left-out';
import { countsItsScore } from './owed-scores';

export interface ScoreSheet {
  readonly execution: Decimal | null;
  readonly rows: readonly (Decimal | null)[];
}

/** The scores of the rows as recorded; `null` also for a row whose score is no part of the total. */
export function recordedRows(indicators: readonly AssessedIndicator[]): readonly (Decimal | null)[] {
  return indicators.map(({ row, score }, index) =>
    countsItsScore(row, index) ? (score?.recorded ?? null) : null,
  );
}

export function recordedScores(
  indicators: readonly AssessedIndicator[],
  execution: ExecutionFact | null,
  policy: Policy,
): ScoreSheet {
  return {
    execution: isExecutionLeftOut(execution, policy) ? null : (execution?.recordedScore ?? null),
    rows: recordedRows(indicators),
  };
}

export function mendedScores(
  recorded: ScoreSheet,
  execution: ExecutionFact | null,
  executionRows: readonly ExecutionRowFact[],
): ScoreSheet {
  const mended =
    execution !== null && isExecutionScoreWrong(execution) ? execution.roundedScore : recorded.execution;
  const rows = [...recorded.rows];
  for (const row of executionRows) {
    if (row.standing !== null && row.standing !== 'right') rows[row.index] = row.roundedScore;
  }
  return { execution: mended, rows };
}

/** An execution score that the derived edits put right: wrong, off by rounding, or blank although the form has its cell. */
function isExecutionScoreWrong(execution: ExecutionFact): boolean {
  if (execution.line.score === null || execution.roundedScore === null) return false;
  if (execution.recordedScore === null) return execution.isScoreBlank;
  return execution.scoreStanding !== 'right';
}
