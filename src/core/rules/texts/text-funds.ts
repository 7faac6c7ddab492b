/** Budget and spending as the text states them, against the fund block. */
import { Decimal, ONE } from '../../number';
import type { AmountClaim } from '../../narrative/claims';

import type { RuleContext } from '../context';
import { inYuan, roomOf } from './fund-amounts';
import type { FindingDraft } from '../rule';
import { saidTwice } from './said-twice';
import { amountText } from '../shared/words';

const TEN_THOUSAND = new Decimal(10000);

const COLUMNS: Readonly<Record<AmountClaim['role'], readonly ('initial' | 'adjusted' | 'executed')[]>> = {
  // A form without the column that the text names has nothing to compare with.
  initial: ['initial'],
  adjusted: ['adjusted'],
  budget: ['initial', 'adjusted'],
  received: [],
  executed: ['executed'],
};

/** The text's figure within one step of its last digit: rounded or cut off, it is the same amount. */
function says(claim: AmountClaim, amount: Decimal): boolean {
  const { quantity } = claim.figure;
  const room = roomOf(claim.figure, amount);
  return quantity.equals(amount) || quantity.minus(amount).abs().lessThan(room);
}

/** One finding for each amount of the text that the fund block does not hold. Silent where the block names no unit. */
export function fundContradictions(context: RuleContext): FindingDraft[] {
  const { execution, funds, table, texts } = context;
  const factor = inYuan(table, ONE);
  if (execution === null || factor === null) return [];
  const own = {
    initial: inYuan(table, execution.initial),
    adjusted: inYuan(table, execution.adjusted),
    executed: inYuan(table, execution.executed),
  };
  const addresses = {
    initial: execution.line.initialBudget?.address,
    adjusted: execution.line.adjustedBudget?.address,
    executed: execution.executedCell,
  };
  const known = funds.flatMap((fund) =>
    [fund.initialBudget, fund.adjustedBudget, fund.executed].flatMap(
      (each) => inYuan(table, each?.recorded ?? null) ?? [],
    ),
  );
  const seen = new Set<string>();
  const slipOf = (claim: AmountClaim, amount: Decimal): Decimal | undefined =>
    [claim.figure.quantity.times(TEN_THOUSAND), claim.figure.quantity.div(TEN_THOUSAND)].find((other) =>
      other.minus(amount).abs().lessThan(amount.times('0.02')),
    );
  // Any other spending may be the price of one thing, unless it is the whole but for its unit.
  const slips = texts.claims.otherSpending.filter(
    (claim) => own.executed?.isPositive() === true && slipOf(claim, own.executed) !== undefined,
  );
  return [...texts.claims.amounts, ...slips].flatMap((claim): FindingDraft[] => {
    const columns = COLUMNS[claim.role].filter((column) => own[column] !== null);
    const column = columns[0];
    const amount = column === undefined ? null : own[column];
    if (column === undefined || amount === null || amount.isZero()) return [];
    // Any other figure of the block is its own story: a part, or the other budget.
    if (known.some((each) => says(claim, each))) return [];
    const key = `${claim.role} ${claim.figure.quantity.toString()}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const slip = slipOf(claim, amount);
    const address = addresses[column];
    const expected = `${amountText(amount.div(factor))}${table.fundBlock?.unit ?? ''}`;
    return [
      {
        cell: claim.text.cellAt(claim.figure.start),
        related: address == null ? [] : [address],
        recorded: claim.figure.text,
        expected,
        message: {
          key: slip === undefined ? 'narrative-figures.funds' : 'narrative-figures.funds-unit',
          data: { label: claim.label, text: claim.figure.text, expected },
        },
      },
    ];
  });
}

/** A report that states one amount twice and not alike. */
export function repeatedAmounts({ texts, table }: RuleContext): FindingDraft[] {
  if (table.layout !== 'narrative') return [];
  const { initial, adjusted, executed } = texts.funds;
  return [initial, adjusted, executed].flatMap((first) => {
    if (first === null) return [];
    const other = texts.claims.amounts.find(
      (claim) =>
        claim.role === first.role &&
        claim !== first &&
        !says(claim, first.figure.quantity) &&
        !says(first, claim.figure.quantity),
    );
    if (other === undefined) return [];
    return [saidTwice(other.label, first, other)];
  });
}
