import { Decimal, HUNDRED, roundHalfUp } from '../../number';
import type { Claim } from '../../narrative/claims';
import type { TextFigure } from '../../narrative/figures';
import type { RuleContext } from '../context';
import type { FindingDraft, Rule } from '../rule';
import { spentContradictions } from './text-balances';
import { cellOfRate, givenCells } from '../shared/cells';
import { percent } from '../shared/words';

/** At the digits that the text shows; a rate cut off instead of rounded is no contradiction. */
function shows({ value, decimals }: TextFigure, rate: Decimal): boolean {
  const percents = rate.times(HUNDRED);
  return (
    value.equals(roundHalfUp(percents, decimals)) ||
    value.equals(percents.toDecimalPlaces(decimals, Decimal.ROUND_DOWN))
  );
}

function againstTable(context: RuleContext, claim: Claim, rate: Decimal): FindingDraft[] {
  const { execution } = context;
  const { figure, text } = claim;
  if (shows(figure, rate)) return [];
  // The table's own rate is reported where it is wrong; the text that repeats it is no second mistake.
  if (execution?.recordedRate != null && shows(figure, execution.recordedRate)) return [];
  return [
    {
      cell: text.cellAt(figure.start),
      related: givenCells(execution === null ? null : cellOfRate(execution)),
      recorded: figure.text,
      expected: percent(rate),
      message: { key: 'narrative-rate', data: { text: figure.text, expected: percent(rate) } },
    },
  ];
}

/** Half a step on either side for amounts that were rounded to decimals. */
function slack({ step, decimals }: TextFigure): Decimal {
  return decimals > 0 ? step.div(2) : step.times(0);
}

/** What the rate may be of: every budget of the texts, and any other sum of its own sentence (全年可用资金62.5万元). */
function basesOf({ texts }: RuleContext, { text, figure }: Claim): readonly TextFigure[] {
  const budgets = texts.claims.amounts.flatMap((base) => (base.role === 'executed' ? [] : [base.figure]));
  const sentence = text.sentences.find(({ start, end }) => figure.start >= start && figure.end <= end);
  const sums = sentence?.figures.filter(({ kind, isPerUnit }) => kind === 'money' && !isPerUnit) ?? [];
  return [...budgets, ...sums.filter(({ before }) => !/支出|执行|使用|支付/u.test(before))];
}

/** A report without a table: the rate against the budget and the spending of the same text, on any budget that it names. */
function againstText(context: RuleContext, claim: Claim): FindingDraft[] {
  const { texts } = context;
  const { budget, executed, computedRate } = texts.funds;
  const { figure, text } = claim;
  if (budget === null || executed === null || computedRate === null) return [];
  const fits = basesOf(context, claim).some((base) => {
    if (base.quantity.isZero() || base.quantity.eq(slack(base))) return false;
    const low = executed.figure.quantity.minus(slack(executed.figure)).div(base.quantity.plus(slack(base)));
    const high = executed.figure.quantity.plus(slack(executed.figure)).div(base.quantity.minus(slack(base)));
    const half = figure.step.div(2);
    return (
      figure.value.plus(half).greaterThanOrEqualTo(low.times(HUNDRED)) &&
      figure.value.minus(half).lessThanOrEqualTo(high.times(HUNDRED))
    );
  });
  if (fits || shows(figure, computedRate)) return [];
  return [
    {
      cell: text.cellAt(figure.start),
      related: [
        ...new Set([budget.text.cellAt(budget.figure.start), executed.text.cellAt(executed.figure.start)]),
      ],
      recorded: figure.text,
      expected: percent(computedRate),
      message: {
        key: 'narrative-rate.text',
        data: {
          text: figure.text,
          budget: budget.figure.text,
          executed: executed.figure.text,
          expected: percent(computedRate),
        },
      },
    },
  ];
}

export const narrativeRate: Rule = {
  meta: { id: 'narrative-rate', severity: 'warning', basis: 'review' },
  check(context) {
    const { execution, texts } = context;
    const rate = execution?.rate ?? null;
    const stated = texts.claims.rates.flatMap((claim) =>
      rate === null ? againstText(context, claim) : againstTable(context, claim, rate),
    );
    return [...stated, ...spentContradictions(context, stated)];
  },
};
