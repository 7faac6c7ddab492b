import type { Rule, FindingDraft } from '../rule';
import { isFullAtTwoDecimals } from '../shared/off-by-unit';
import { nameOf, openRows, pairData, relatedOf } from '../shared/rows';
import { clip, percent } from '../shared/words';

export const explanationEmpty: Rule = {
  meta: { id: 'explanation-empty', severity: 'error', basis: 'form' },
  check(context) {
    const drafts: FindingDraft[] = [];
    const seen = new Set<string>();
    for (const fact of openRows(context)) {
      if (!fact.deviates || fact.explanation?.quality !== 'none') continue;
      const place = `${String(fact.explanation.figure.address.row)},${String(fact.explanation.figure.address.column)}`;
      if (seen.has(place)) continue;
      seen.add(place);
      drafts.push({
        cell: fact.explanation.figure.address,
        related: relatedOf(fact),
        recorded: clip(fact.explanation.text),
        message: {
          key: 'explanation-empty',
          data: { name: nameOf(fact), text: clip(fact.explanation.text), ...pairData(fact) },
        },
      });
    }
    const { execution } = context;
    const reason = execution?.reasons.find(({ quality }) => quality === 'none');
    if (
      execution?.rate != null &&
      reason !== undefined &&
      execution.reasons.every(({ quality }) => quality === 'none' || quality === 'blank') &&
      execution.rate.lessThan(context.policy.execution.explainBelow ?? 1) &&
      !isFullAtTwoDecimals(execution.rate)
    ) {
      drafts.push({
        cell: reason.figure.address,
        related: [execution.line.rate?.address ?? execution.executedCell].filter(
          (address) => address !== null,
        ),
        recorded: clip(reason.text),
        message: {
          key: 'explanation-empty.execution',
          data: { text: clip(reason.text), rate: percent(execution.rate) },
        },
      });
    }
    return drafts;
  },
};
