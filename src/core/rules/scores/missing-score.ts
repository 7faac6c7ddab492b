import type { Rule, FindingDraft } from '../rule';
import { plain } from '../../number';
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

export const missingScore: Rule = {
  meta: { id: 'missing-score', severity: 'error', basis: 'form' },
  check(context) {
    const blank = unscoredRows(context);
    const first = blank[0]?.assessed.score;
    if (first == null) return blankExecution(context);
    const cells = blank.flatMap(({ assessed }) => assessed.score?.figure.address ?? []);
    if (!isScored(context)) {
      return [
        {
          cell: first.figure.address,
          related: [...cells.slice(1), ...consequencesOfScore(context)],
          message: { key: 'missing-score.all', data: { count: String(cells.length) } },
        },
      ];
    }
    const ofRows = blank.flatMap((fact): FindingDraft[] => {
      const score = fact.assessed.score;
      return score === null
        ? []
        : [
            {
              cell: score.figure.address,
              expected: score.computed === null ? null : plain(score.computed),
              message: { key: 'missing-score', data: { name: nameOf(fact) } },
            },
          ];
    });
    return [...blankExecution(context), ...ofRows];
  },
};
