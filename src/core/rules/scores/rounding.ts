import type { RuleContext } from '../context';
import type { FindingDraft, Rule } from '../rule';
import type { Figure } from '../../table/figure';
import type { MessageData } from '../../messages/message';
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

interface Rounded {
  readonly figure: Figure;
  readonly recorded: Decimal | null;
  readonly expected: Decimal;
  readonly name: string;
}

function draftOf({ figure, name, ...points }: Rounded, key: string, how: MessageData): FindingDraft {
  const recorded = amountText(points.recorded);
  const expected = plain(points.expected);
  return {
    cell: figure.address,
    recorded,
    expected,
    message: { key, data: { name, recorded, expected, ...how } },
  };
}

function draftOfExecution(rounded: Rounded, earned: Earned): FindingDraft {
  const how = executionSum(earned);
  return how === null ? draftOf(rounded, 'rounding.plain', {}) : draftOf(rounded, 'rounding', { how });
}

function ofExecution({ execution }: RuleContext): FindingDraft[] {
  if (execution?.scoreStanding !== 'rounding' || followsWrongRate(execution)) return [];
  const { line, recordedScore: recorded, roundedScore: expected } = execution;
  if (line.score === null || expected === null) return [];
  return [draftOfExecution({ figure: line.score, recorded, expected, name: line.label }, execution)];
}

function ofExecutionRows({ executionRows }: RuleContext): FindingDraft[] {
  return executionRows.flatMap((row) => {
    const { score } = row.assessed;
    if (row.standing !== 'rounding' || score === null) return [];
    return [draftOfExecution({ ...score, expected: row.roundedScore, name: nameOf(row) }, row)];
  });
}

function ofRows(context: RuleContext): FindingDraft[] {
  return openRows(context).flatMap((fact) => {
    const { score, verdict } = fact.assessed;
    if (fact.standing !== 'rounding' || score === null || verdict.min === null) return [];
    const rounded = { ...score, expected: verdict.min, name: nameOf(fact) };
    return [draftOf(rounded, 'rounding.row', reasonData(verdict))];
  });
}

export const rounding: Rule = {
  meta: { id: 'rounding', severity: 'warning', basis: 'arithmetic' },
  check: (context) => [...ofExecution(context), ...ofExecutionRows(context), ...ofRows(context)],
};
