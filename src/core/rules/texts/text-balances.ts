/** What a text says is left, came in or was wholly spent, against the fund block and against its own sums. */
import { type Decimal, ONE, roundHalfUp } from '../../number';
import type { TextFigure } from '../../narrative/figures';
import { inYuan, roomOf } from './fund-amounts';
import type { RuleContext } from '../context';
import type { FindingDraft } from '../rule';
import { amountText, percent } from '../shared/words';
import { sameAddress } from '../../grid';
import { givenCells } from '../shared/cells';

const TWO_DIGITS = 4;

function says(figure: TextFigure, amount: Decimal): boolean {
  return figure.quantity.minus(amount).abs().lessThanOrEqualTo(roomOf(figure, amount));
}

/** What may be left: of either budget, by the form's own column, of any line of the block. */
function balancesOf({ funds, execution, table }: RuleContext): Decimal[] {
  const lines = funds.flatMap(({ initialBudget, adjustedBudget, executed, carryover }) => {
    const spent = executed?.recorded ?? null;
    const left = [initialBudget, adjustedBudget].flatMap((budget) =>
      budget?.recorded == null || spent === null ? [] : [budget.recorded.minus(spent)],
    );
    return carryover?.recorded == null ? left : [...left, carryover.recorded];
  });
  const own = [execution?.adjusted, execution?.initial].flatMap((budget) =>
    budget == null || execution?.executed == null ? [] : [budget.minus(execution.executed)],
  );
  return [...own, ...lines].flatMap((amount) => inYuan(table, amount) ?? []);
}

export function balanceContradictions(context: RuleContext): FindingDraft[] {
  const { texts, table, execution } = context;
  const balances = balancesOf(context);
  const [first] = balances;
  if (first === undefined || execution?.executedCell == null) return [];
  const received = texts.claims.amounts.flatMap(({ role, figure }) =>
    role === 'received' ? [figure.quantity] : [],
  );
  const spent = inYuan(table, execution.executed);
  const known = [...balances, ...received.flatMap((amount) => (spent === null ? [] : [amount.minus(spent)]))];
  return texts.balances.left.flatMap(({ text, figure }): FindingDraft[] => {
    if (known.some((amount) => says(figure, amount))) return [];
    const factor = inYuan(table, ONE) ?? ONE;
    const expected = `${amountText(first.div(factor))}${table.fundBlock?.unit ?? ''}`;
    return [
      {
        cell: text.cellAt(figure.start),
        related: [execution.executedCell].filter((cell) => cell !== null),
        recorded: figure.text,
        expected,
        message: { key: 'narrative-figures.left', data: { text: figure.text, expected } },
      },
    ];
  });
}

function showsRate({ value, decimals }: TextFigure, rate: Decimal): boolean {
  const percents = rate.times(100);
  return value.equals(roundHalfUp(percents, decimals)) || value.equals(percents.toDecimalPlaces(decimals, 1));
}

/** 预算100万元，到位80万元，到位率100%. */
export function receivedContradictions({ texts, table, execution }: RuleContext): FindingDraft[] {
  return texts.balances.received.flatMap(({ text, figure, received }): FindingDraft[] => {
    const told = texts.claims.amounts.filter(
      (claim) => claim.text === text && claim.role !== 'received' && claim.role !== 'executed',
    );
    const recorded = [execution?.adjusted, execution?.initial].flatMap(
      (budget) => inYuan(table, budget ?? null) ?? [],
    );
    const budgets = [...told.map((claim) => claim.figure.quantity), ...recorded].filter(
      (each) => each.isPositive() && !each.isZero(),
    );
    const [budget] = budgets;
    if (budget === undefined || budgets.some((each) => showsRate(figure, received.quantity.div(each))))
      return [];
    const expected = percent(received.quantity.div(budget));
    return [
      {
        cell: text.cellAt(figure.start),
        recorded: figure.text,
        expected,
        message: {
          key: 'narrative-figures.received',
          data: { text: figure.text, received: received.text, expected },
        },
      },
    ];
  });
}

/** 资金全部支出 beside an execution below 100 %; the rate that the same text states is reported by itself. */
export function spentContradictions(context: RuleContext, reported: readonly FindingDraft[]): FindingDraft[] {
  const { execution, table, texts } = context;
  if (execution?.rate == null || roundHalfUp(execution.rate, TWO_DIGITS).greaterThanOrEqualTo(ONE)) return [];
  if (execution.recordedRate?.greaterThanOrEqualTo(ONE) === true) return [];
  const { rate } = execution;
  const spent = inYuan(table, execution.executed);
  return texts.balances.spent.slice(0, 1).flatMap(({ text, place, words, amount }): FindingDraft[] => {
    const cell = text.cellAt(place);
    const isReported = reported.some((one) => sameAddress(one.cell, cell));
    if (isReported || (amount !== null && spent !== null && says(amount, spent))) return [];
    return [
      {
        cell,
        related: givenCells(execution.executedCell),
        recorded: words,
        expected: percent(rate),
        message: { key: 'narrative-rate.all', data: { text: words, expected: percent(rate) } },
      },
    ];
  });
}
