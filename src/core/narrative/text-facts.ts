/** All that is read from a table's texts, once, for the rules and for the funds of a report. */
import type { Decimal } from '../number';
import type { Table } from '../table/model';
import { type AmountClaim, type Claim, type TextClaims, readClaims } from './claims';
import { type Balances, readBalances } from './balances';
import { countListFaults } from './count-lists';
import { type CountMention, countMentions } from './counts';
import { type DateMention, dateMentions } from './dates';
import { listFaults } from './lists';
import type { ListFault } from './judge-list';
import { type RunningText, textsOf } from './running-text';

/** Budget and spending of the whole project as the texts state them first. */
export interface TextFunds {
  readonly initial: AmountClaim | null;
  readonly adjusted: AmountClaim | null;
  readonly executed: AmountClaim | null;
  readonly rate: Claim | null;
  /** The budget that the rate is computed on: the adjusted one where it is told. */
  readonly budget: AmountClaim | null;
  /** executed ÷ budget, unrounded. */
  readonly computedRate: Decimal | null;
}

export interface TextFacts {
  readonly texts: readonly RunningText[];
  readonly claims: TextClaims;
  readonly faults: readonly ListFault[];
  readonly mentions: readonly CountMention[];
  readonly balances: Balances;
  readonly dates: readonly DateMention[];
  readonly funds: TextFunds;
}

function fundsOf({ amounts, rates }: TextClaims): TextFunds {
  const first = (...roles: readonly AmountClaim['role'][]): AmountClaim | null =>
    amounts.find(({ role }) => roles.includes(role)) ?? null;
  const adjusted = first('adjusted');
  const initial = first('initial') ?? (adjusted === null ? first('budget') : null);
  const executed = first('executed');
  const budget = adjusted ?? initial;
  return {
    initial,
    adjusted,
    executed,
    budget,
    rate: rates[0] ?? null,
    computedRate:
      budget === null || executed === null || budget.figure.quantity.isZero()
        ? null
        : executed.figure.quantity.div(budget.figure.quantity),
  };
}

/** Never throws; linear in the length of the texts. */
export function readTextFacts(table: Table): TextFacts {
  const texts = textsOf(table);
  const claims = readClaims(texts, table.year?.year ?? null);
  return {
    texts,
    claims,
    faults: texts.flatMap((text) => [...listFaults(text), ...countListFaults(text)]),
    mentions: texts.flatMap(countMentions),
    balances: readBalances(texts, claims, table.year?.year ?? null),
    dates: texts.flatMap(dateMentions),
    funds: fundsOf(claims),
  };
}
