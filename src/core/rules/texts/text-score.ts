/** The score and the grade that a text states: against the table, and in a report against its own budget and spending. */
import { Decimal, HUNDRED, ONE, fixed, plain, roundHalfUp } from '../../number';
import type { TextFigure } from '../../narrative/figures';
import type { CellAddress } from '../../grid';
import type { RuleContext } from '../context';
import type { FindingDraft } from '../rule';
import { saidTwice } from './said-twice';
import { percent } from '../shared/words';

const ROOM = new Decimal('0.1');

function shows({ value, decimals }: TextFigure, score: Decimal): boolean {
  const isSame = value.minus(score).abs().lessThan('0.005');
  // Full marks are never a matter of rounding.
  return isSame || (value.equals(roundHalfUp(score, decimals)) && !value.equals(HUNDRED));
}

function againstTable({ table, total, texts }: RuleContext): FindingDraft[] {
  const right = total.isOfIndicators ? total.computed : (total.recorded ?? total.computed);
  if (right === null || table.layout === 'narrative') return [];
  const known = [total.recorded, total.computed, total.afterEdits].filter((score) => score !== null);
  return texts.claims.scores.slice(0, 1).flatMap(({ figure, text }) => {
    if (known.some((score) => shows(figure, score))) return [];
    return [
      {
        cell: text.cellAt(figure.start),
        related: total.figure === null ? [] : [total.figure.address],
        recorded: figure.text,
        expected: plain(right),
        message: {
          key: 'narrative-figures.score',
          data: { text: figure.text, expected: plain(right) },
        },
      },
    ];
  });
}

/** Full marks beside unspent money: what execution costs by the policy is missing from the score. */
function againstExecution({ table, policy, texts }: RuleContext): FindingDraft[] {
  const { computedRate, budget, executed } = texts.funds;
  const claim = texts.claims.scores[0];
  if (table.layout !== 'narrative' || claim === undefined) return [];
  if (computedRate === null || budget === null || executed === null || computedRate.greaterThanOrEqualTo(ONE))
    return [];
  const weight = new Decimal(policy.execution.weight);
  const share = policy.execution.steps.find(({ from }) => computedRate.greaterThanOrEqualTo(from))?.share;
  const earned =
    policy.execution.mode === 'linear' ? computedRate.times(weight) : new Decimal(share ?? '0').times(weight);
  const most = HUNDRED.minus(weight).plus(earned);
  const { value } = claim.figure;
  if (value.greaterThan(HUNDRED) || value.lessThanOrEqualTo(most.plus(ROOM))) return [];
  const cells: CellAddress[] = [
    budget.text.cellAt(budget.figure.start),
    executed.text.cellAt(executed.figure.start),
  ];
  return [
    {
      cell: claim.text.cellAt(claim.figure.start),
      related: cells,
      recorded: claim.figure.text,
      expected: fixed(most, 2),
      message: {
        key: 'narrative-figures.score-execution',
        data: {
          text: claim.figure.text,
          budget: budget.figure.text,
          executed: executed.figure.text,
          rate: percent(computedRate),
          weight: plain(weight),
          expected: fixed(most, 2),
        },
      },
    },
  ];
}

function repeatedScores({ table, texts }: RuleContext): FindingDraft[] {
  const [first, ...others] = texts.claims.scores;
  if (table.layout !== 'narrative' || first === undefined) return [];
  const other = others.find(({ figure }) => !figure.value.equals(first.figure.value));
  if (other === undefined) return [];
  return [saidTwice(other.label, first, other)];
}

function grades({ table, grade, gradeOfRecordedTotal, policy, texts }: RuleContext): FindingDraft[] {
  const claim = texts.claims.grades[0];
  if (claim === undefined) return [];
  const score = table.layout === 'narrative' ? texts.claims.scores[0] : undefined;
  const ofScore =
    score === undefined
      ? null
      : (policy.gradeBands.find(({ from }) => score.figure.value.greaterThanOrEqualTo(from))?.grade ?? null);
  const ofTotal = table.layout === 'narrative' ? null : gradeOfRecordedTotal;
  const known = [grade.recorded, grade.computed, ofScore, ofTotal].filter((each) => each !== null);
  const expected = grade.recorded ?? ofScore ?? ofTotal;
  if (expected === null || known.includes(claim.grade)) return [];
  return [
    {
      cell: claim.text.cellAt(claim.place),
      related:
        score !== undefined
          ? [score.text.cellAt(score.figure.start)]
          : grade.figure === null
            ? []
            : [grade.figure.address],
      recorded: claim.word,
      expected,
      message: { key: 'narrative-figures.grade', data: { text: claim.word, expected } },
    },
  ];
}

export function scoreContradictions(context: RuleContext): FindingDraft[] {
  return [
    ...againstTable(context),
    ...againstExecution(context),
    ...repeatedScores(context),
    ...grades(context),
  ];
}
