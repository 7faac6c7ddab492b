import type { FindingDraft, Rule } from '../rule';
import { a1, type CellAddress } from '../../grid';
import { Decimal, ONE, ZERO, plain } from '../../number';
import { consequencesOfScore, followsWrongRate } from '../shared/consequences';
import type { RuleContext } from '../context';
import type { Standing } from '../../score/facts';
import { amountText, percent } from '../shared/words';

/** Points as they are recorded, and how they come about. */
interface Points {
  readonly cell: CellAddress;
  readonly recorded: Decimal | null;
  readonly standing: Standing | null;
  readonly rate: Decimal | null;
  readonly weight: Decimal;
  readonly score: Decimal | null;
  readonly roundedScore: Decimal;
}

/** How the points came about: rate × weight, the form's own rule, or the steps of the policy. */
function keyFor(context: RuleContext, { score, rate, weight }: Points): string {
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
  const { scoresAtOpenBound, recordedScore } = execution;
  if (scoresAtOpenBound.length === 0 || scoresAtOpenBound.some((one) => one.equals(recordedScore))) return [];
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
          either: scoresAtOpenBound.map(plain).join(' / '),
          rate: percent(execution.rate ?? ZERO),
          ...printedPlace(context),
        },
      },
    },
  ];
}

function pointsOfTotal({ execution }: RuleContext): Points[] {
  if (execution === null || followsWrongRate(execution)) return [];
  const { line, roundedScore, recordedScore: recorded, scoreStanding: standing } = execution;
  if (line.score === null || roundedScore === null) return [];
  return [{ ...execution, cell: line.score.address, recorded, standing, roundedScore }];
}

function pointsElsewhere({ executionRows, executionSources }: RuleContext): Points[] {
  return [...executionRows, ...executionSources].flatMap((points) => {
    const { score } = points.assessed;
    return score === null ? [] : [{ ...points, cell: score.figure.address, recorded: score.recorded }];
  });
}

function wrongPoints(context: RuleContext, points: Points): FindingDraft[] {
  if (points.standing !== 'over' && points.standing !== 'under') return [];
  const recorded = amountText(points.recorded);
  const expected = plain(points.roundedScore);
  return [
    {
      cell: points.cell,
      related: consequencesOfScore(context),
      recorded,
      expected,
      message: {
        key: keyFor(context, points),
        data: {
          recorded,
          expected,
          rate: percent(points.rate ?? ZERO),
          weight: plain(points.weight),
          ...printedPlace(context),
        },
      },
    },
  ];
}

export const executionScore: Rule = {
  meta: { id: 'execution-score', severity: 'error', basis: 'arithmetic' },
  check: (context) => [
    ...offBothSides(context),
    ...[...pointsOfTotal(context), ...pointsElsewhere(context)].flatMap((points) =>
      wrongPoints(context, points),
    ),
  ],
};
