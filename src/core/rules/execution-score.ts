import type { Rule } from './rule';
import { ZERO } from '../number';
import { consequencesOfScore } from './consequences';
import type { RuleContext } from './context';
import type { FindingDraft } from './rule';
import { amountText, percent, points } from './words';

/** A wrong rate that carries its own score with it is the one cause; the score then says nothing more. */
function isWrong({ execution }: RuleContext): boolean {
  if (execution === null) return false;
  if (execution.scoreFitsShownRate && execution.rateStanding !== 'right') return false;
  return execution.scoreStanding === 'over' || execution.scoreStanding === 'under';
}

export const executionScore: Rule = {
  meta: { id: 'execution-score', severity: 'error', basis: 'arithmetic' },
  check(context) {
    const drafts: FindingDraft[] = [];
    const { execution } = context;
    if (isWrong(context) && execution?.line.score != null && execution.roundedScore !== null) {
      drafts.push({
        cell: execution.line.score.address,
        related: consequencesOfScore(context),
        recorded: amountText(execution.recordedScore),
        expected: points(execution.roundedScore),
        message: {
          key: 'execution-score',
          data: {
            recorded: amountText(execution.recordedScore),
            expected: points(execution.roundedScore),
            rate: percent(execution.rate ?? ZERO),
            weight: amountText(execution.weight),
          },
        },
      });
    }
    for (const row of context.executionRows) {
      const score = row.assessed.score;
      if (score?.recorded == null || (row.standing !== 'over' && row.standing !== 'under')) continue;
      drafts.push({
        cell: score.figure.address,
        related: consequencesOfScore(context),
        recorded: amountText(score.recorded),
        expected: points(row.roundedScore),
        message: {
          key: 'execution-score',
          data: {
            recorded: amountText(score.recorded),
            expected: points(row.roundedScore),
            rate: percent(row.rate),
            weight: amountText(row.weight),
          },
        },
      });
    }
    return drafts;
  },
};
