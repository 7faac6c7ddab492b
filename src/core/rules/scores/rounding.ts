import type { Rule, FindingDraft } from '../rule';
import type { CellAddress } from '../../grid';
import { type Decimal, plain } from '../../number';
import { followsWrongRate } from '../shared/consequences';
import { nameOf, openRows, reasonData } from '../shared/rows';
import { amountText, percent } from '../shared/words';

interface Earned {
  readonly rate: Decimal | null;
  readonly weight: Decimal;
  readonly score: Decimal | null;
}

/** The sum that gives the score; `null` where steps, of the form or of the policy, give it. */
function executionSum({ rate, weight, score }: Earned): string | null {
  return rate !== null && score?.equals(rate.times(weight)) === true
    ? `${percent(rate)} × ${plain(weight)}`
    : null;
}

function draft(
  cell: CellAddress,
  recorded: Decimal | null,
  expected: Decimal,
  name: string,
  how: string | null,
): FindingDraft {
  return {
    cell,
    recorded: amountText(recorded),
    expected: plain(expected),
    message: {
      key: how === null ? 'rounding.plain' : 'rounding',
      data: {
        name,
        recorded: amountText(recorded),
        expected: plain(expected),
        ...(how === null ? {} : { how }),
      },
    },
  };
}

export const rounding: Rule = {
  meta: { id: 'rounding', severity: 'warning', basis: 'arithmetic' },
  check(context) {
    const drafts: FindingDraft[] = [];
    const { execution } = context;
    if (execution?.scoreStanding === 'rounding' && !followsWrongRate(execution)) {
      const score = execution.line.score;
      if (score !== null && execution.roundedScore !== null) {
        drafts.push(
          draft(
            score.address,
            execution.recordedScore,
            execution.roundedScore,
            execution.line.label,
            executionSum(execution),
          ),
        );
      }
    }
    for (const row of context.executionRows) {
      if (row.standing !== 'rounding' || row.assessed.score === null) continue;
      drafts.push(
        draft(
          row.assessed.score.figure.address,
          row.assessed.score.recorded,
          row.roundedScore,
          nameOf(row),
          executionSum(row),
        ),
      );
    }
    for (const fact of openRows(context)) {
      const { score, verdict } = fact.assessed;
      if (fact.standing !== 'rounding' || score === null || verdict.min === null) continue;
      drafts.push({
        ...draft(score.figure.address, score.recorded, verdict.min, nameOf(fact), null),
        message: {
          key: 'rounding.row',
          data: {
            name: nameOf(fact),
            recorded: amountText(score.recorded),
            expected: plain(verdict.min),
            ...reasonData(verdict),
          },
        },
      });
    }
    return drafts;
  },
};
