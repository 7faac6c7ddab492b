import { addressKey } from '../../grid';
import type { RuleContext } from '../context';
import type { FindingDraft, Rule } from '../rule';
import { cellOfRate, givenCells } from '../shared/cells';
import { isFullAtTwoDecimals } from '../shared/off-by-unit';
import { nameOf, openRows, pairData, relatedOf, saysSomething } from '../shared/rows';
import { clip, percent } from '../shared/words';

/** A cell that several rows share is one explanation. */
function ofRows(context: RuleContext): FindingDraft[] {
  const seen = new Set<number>();
  return openRows(context).flatMap((fact): FindingDraft[] => {
    if (!fact.deviates || fact.explanation?.quality !== 'none') return [];
    const { address } = fact.explanation.figure;
    const key = addressKey(address);
    if (seen.has(key)) return [];
    seen.add(key);
    const text = clip(fact.explanation.text);
    return [
      {
        cell: address,
        related: relatedOf(fact),
        recorded: text,
        message: { key: 'explanation-empty', data: { name: nameOf(fact), text, ...pairData(fact) } },
      },
    ];
  });
}

function ofExecution({ execution, policy }: RuleContext): FindingDraft[] {
  const reason = execution?.reasons.find(({ quality }) => quality === 'none');
  if (execution?.rate == null || reason === undefined) return [];
  if (execution.reasons.some(saysSomething)) return [];
  if (!execution.rate.lessThan(policy.execution.explainBelow ?? 1) || isFullAtTwoDecimals(execution.rate))
    return [];
  const text = clip(reason.text);
  return [
    {
      cell: reason.figure.address,
      related: givenCells(cellOfRate(execution)),
      recorded: text,
      message: { key: 'explanation-empty.execution', data: { text, rate: percent(execution.rate) } },
    },
  ];
}

export const explanationEmpty: Rule = {
  meta: { id: 'explanation-empty', severity: 'error', basis: 'form' },
  check: (context) => [...ofRows(context), ...ofExecution(context)],
};
