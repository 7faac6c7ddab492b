import { a1 } from '../../grid';
import { ZERO, plain } from '../../number';
import type { MessageRef } from '../../messages/message';
import type { RuleContext } from '../context';
import type { RateProblem } from '../../score/facts';
import { isExceeded } from './part-sums';
import type { FindingDraft, Rule } from '../rule';
import { percent } from '../shared/words';

/** A score stands there, and the form prints how it is to be reckoned in a way that cannot be told for this rate. */
function unreadRule({ execution, printedExecution }: RuleContext): FindingDraft[] {
  if (execution?.rate == null || printedExecution === null || execution.score !== null) return [];
  if (execution.recordedScore === null || execution.line.score === null) return [];
  // On an open bound the points of either side are right, and others are the score's own finding.
  if (execution.scoresAtOpenBound.length > 0) return [];
  return [
    {
      cell: execution.line.score.address,
      related: [printedExecution.address],
      recorded: execution.line.score.cell.text,
      message: {
        key: 'not-computable.printed-rule',
        data: { cell: a1(printedExecution.address), rate: percent(execution.rate) },
      },
    },
  ];
}

/** A budget of zero is the user's to decide, unless the policy has decided. */
function problemMessage({ policy, execution }: RuleContext, problem: RateProblem): MessageRef {
  if (problem !== 'zero-budget' || policy.zeroBudget === 'manual')
    return { key: `not-computable.${problem}`, data: {} };
  if (policy.zeroBudget === 'exclude') return { key: 'not-computable.zero-excluded', data: {} };
  return { key: 'not-computable.zero-scored', data: { points: plain(execution?.roundedScore ?? ZERO) } };
}

export const notComputable: Rule = {
  meta: { id: 'not-computable', severity: 'info', basis: 'arithmetic' },
  check(context) {
    const { execution } = context;
    if (execution === null) return [];
    const cell = execution.line.rate?.address ?? execution.budgetCell ?? execution.line.labelCell;
    if (execution.isFromParts) {
      return [{ cell, message: { key: 'not-computable.from-parts', data: { label: execution.line.label } } }];
    }
    if (execution.rateProblem === null) return unreadRule(context);
    if (execution.rateProblem === 'zero-budget' && isExceeded(context, execution.line.adjustedBudget))
      return [];
    if (
      execution.rateProblem !== 'zero-budget' &&
      execution.line.rate === null &&
      execution.line.score === null
    )
      return [];
    return [
      {
        cell,
        recorded: execution.line.rate?.cell.text ?? null,
        message: problemMessage(context, execution.rateProblem),
      },
    ];
  },
};
