/** What a text says of the money besides budget and spending: what is left, which share came in, that all of it was spent. */
import type { TextClaims } from './claims';
import type { TextFigure } from './figures';
import { type RunningText, clauseBefore } from './running-text';
import { isNotOfYear, namesOtherYear } from './scope';

export interface BalanceClaim {
  readonly text: RunningText;
  readonly figure: TextFigure;
}

export interface ReceivedClaim extends BalanceClaim {
  /** The sum that came in, of the same sentence. */
  readonly received: TextFigure;
}

export interface SpentClaim {
  readonly text: RunningText;
  readonly place: number;
  readonly words: string;
  /** The sum that is said to be spent; `null` where none is named. */
  readonly amount: TextFigure | null;
}

export interface Balances {
  readonly left: readonly BalanceClaim[];
  readonly received: readonly ReceivedClaim[];
  readonly spent: readonly SpentClaim[];
}

const LEFT = /结余|剩余|余额|未支出|未执行/u;
/** Nothing but these stands before what is left of the whole. */
const AROUND_LEFT =
  /项目|资金|预算|经费|财政|专项|年末|年底|年终|本年度?|当年|全年|尚有?|仍有?|实际|形成|共计?|[总额为有是:的]|合计|结转结余|结余|剩余|余额|未支出|未执行|金额/gu;
const OTHER_BALANCE = /^[为是系]?(?:上年|以前年度|往年|历年|结转资金)/u;

function leftIn(text: RunningText, figure: TextFigure, year: string | null): BalanceClaim[] {
  if (figure.kind !== 'money' || figure.isApproximate || figure.isPerUnit) return [];
  const clause = clauseBefore(text.text, figure.start);
  if (!LEFT.test(clause) || clause.replace(AROUND_LEFT, '') !== '' || OTHER_BALANCE.test(figure.after))
    return [];
  return isNotOfYear(text.text, figure.start) || namesOtherYear(clause, year) ? [] : [{ text, figure }];
}

const RECEIVED_RATE = /^(?:项目)?(?:财政|预算)?(?:资金|经费)?到位率(?:[为是:]|达到?)?$/u;

function receivedIn(text: RunningText, { amounts }: TextClaims): ReceivedClaim[] {
  return text.sentences.flatMap(({ start, end, figures }) => {
    const sums = amounts.filter(
      (claim) =>
        claim.role === 'received' &&
        claim.text === text &&
        claim.figure.start >= start &&
        claim.figure.end <= end,
    );
    const [sum, other] = sums;
    const rates = figures.filter(
      ({ kind, unit, before, isApproximate }) =>
        kind === 'percent' && unit === '%' && !isApproximate && RECEIVED_RATE.test(before),
    );
    const [rate, second] = rates;
    return sum === undefined || other !== undefined || rate === undefined || second !== undefined
      ? []
      : [{ text, figure: rate, received: sum.figure }];
  });
}

const SPENT =
  /(?:项目|财政|专项|预算){0,2}(?:资金|预算|经费)(?:共计?|合计|总额|总计)?(?:[\d.,]{1,18}(?:万|亿)?元)?(?:已经?|均|都|现已|截至年底|年底前){0,2}(?:全部|全额|全数)(?:支出|执行|使用|支付)(?![给到至])(?:完毕|完成)?/gu;
const NOT_THE_WHOLE =
  /到位|其中|部分|中央|[省市区县]级|上级|上年|结转|[除未不]|计划|力争|自筹|配套|尾款|基本|下达|剩余|结余/u;

function spentIn(text: RunningText): SpentClaim[] {
  return [...text.text.matchAll(SPENT)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (NOT_THE_WHOLE.test(clauseBefore(text.text, match.index))) return [];
    if (isNotOfYear(text.text, end)) return [];
    const amount = text.figures.find(({ start }) => start >= match.index && start < end) ?? null;
    return [{ text, place: match.index, words: match[0], amount }];
  });
}

/** `year` is the table's. */
export function readBalances(
  texts: readonly RunningText[],
  claims: TextClaims,
  year: string | null,
): Balances {
  const told = texts.filter(({ role }) => role !== 'expected');
  return {
    left: told.flatMap((text) => text.figures.flatMap((figure) => leftIn(text, figure, year))),
    received: told.flatMap((text) => receivedIn(text, claims)),
    spent: told.flatMap(spentIn),
  };
}
