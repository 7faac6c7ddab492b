import type { FindingDraft, Rule } from '../rule';
import { plain } from '../../number';
import type { IndicatorFact } from '../../score/facts';
import { atFirst } from '../shared/cells';
import { consequencesOfScore } from '../shared/consequences';
import type { RuleContext } from '../context';
import { isScored, nameOf } from '../shared/rows';
import { blankExecutionScore, unscoredRows } from './unscored-rows';

function blankExecution(context: RuleContext): FindingDraft[] {
  const score = blankExecutionScore(context);
  const points = context.execution?.roundedScore;
  if (score === null || points == null) return [];
  const expected = plain(points);
  return [
    {
      cell: score.address,
      related: consequencesOfScore(context),
      expected,
      message: { key: 'missing-score.execution', data: { expected } },
    },
  ];
}

function blankRow(fact: IndicatorFact): FindingDraft[] {
  const { score } = fact.assessed;
  if (score === null) return [];
  return [
    {
      cell: score.figure.address,
      expected: score.computed === null ? null : plain(score.computed),
      message: { key: 'missing-score', data: { name: nameOf(fact) } },
    },
  ];
}

export const missingScore: Rule = {
  meta: { id: 'missing-score', severity: 'error', basis: 'form' },
  check(context) {
    const blank = unscoredRows(context);
    const cells = blank.flatMap(({ assessed }) => assessed.score?.figure.address ?? []);
    if (cells.length > 0 && !isScored(context))
      return atFirst([...cells, ...consequencesOfScore(context)], {
        message: { key: 'missing-score.all', data: { count: String(cells.length) } },
      });
    return [...blankExecution(context), ...blank.flatMap(blankRow)];
  },
};
