import type { Rule, FindingDraft } from '../rule';
import { a1 } from '../../grid';
import { Decimal, ONE, ZERO, plain } from '../../number';
import { consequencesOfScore, followsWrongRate } from '../shared/consequences';
import type { RuleContext } from '../context';
import { amountText, percent } from '../shared/words';

function isWrong({ execution }: RuleContext): boolean {
  if (execution === null) return false;
  if (followsWrongRate(execution)) return false;
  return execution.scoreStanding === 'over' || execution.scoreStanding === 'under';
}

/** How the points came about: rate × weight, the form's own rule, or the steps of the policy. */
function keyFor(context: RuleContext, score: Decimal | null, rate: Decimal | null, weight: Decimal): string {
  if (rate === null) return 'execution-score.zero-budget';
  const isPlain = score?.equals(Decimal.min(rate, ONE).times(weight)) === true;
  if (isPlain) return 'execution-score';
  return context.printedExecution === null ? 'execution-score.steps' : 'execution-score.printed';
}

function printedPlace({ printedExecution }: RuleContext): { readonly cell?: string } {
  return printedExecution === null ? {} : { cell: a1(printedExecution.address) };
}

/** On a bound that the form's own steps leave open: the points of neither side. */
function offBothSides(context: RuleContext): FindingDraft[] {
  const { execution } = context;
  if (execution?.recordedScore == null || execution.line.score === null) return [];
  const { openScores, recordedScore } = execution;
  if (openScores.length === 0 || openScores.some((one) => one.equals(recordedScore))) return [];
  if (followsWrongRate(execution)) return [];
  return [
    {
      cell: execution.line.score.address,
      related: consequencesOfScore(context),
      recorded: amountText(recordedScore),
      message: {
        key: 'execution-score.open',
        data: {
          recorded: amountText(recordedScore),
          either: openScores.map(plain).join(' / '),
          rate: percent(execution.rate ?? ZERO),
          ...printedPlace(context),
        },
      },
    },
  ];
}

export const executionScore: Rule = {
  meta: { id: 'execution-score', severity: 'error', basis: 'arithmetic' },
  check(context) {
    const drafts: FindingDraft[] = offBothSides(context);
    const { execution } = context;
    if (isWrong(context) && execution?.line.score != null && execution.roundedScore !== null) {
      drafts.push({
        cell: execution.line.score.address,
        related: consequencesOfScore(context),
        recorded: amountText(execution.recordedScore),
        expected: plain(execution.roundedScore),
        message: {
          key: keyFor(context, execution.score, execution.rate, execution.weight),
          data: {
            recorded: amountText(execution.recordedScore),
            expected: plain(execution.roundedScore),
            rate: percent(execution.rate ?? ZERO),
            weight: amountText(execution.weight),
            ...printedPlace(context),
          },
        },
      });
    }
    for (const row of [...context.executionRows, ...context.executionSources]) {
      const score = row.assessed.score;
      if (score?.recorded == null || (row.standing !== 'over' && row.standing !== 'under')) continue;
      drafts.push({
        cell: score.figure.address,
        related: consequencesOfScore(context),
        recorded: amountText(score.recorded),
        expected: plain(row.roundedScore),
        message: {
          key: keyFor(context, row.score, row.rate, row.weight),
          data: {
            recorded: amountText(score.recorded),
            expected: plain(row.roundedScore),
            rate: percent(row.rate),
            weight: amountText(row.weight),
            ...printedPlace(context),
          },
        },
      });
    }
    return drafts;
  },
};
