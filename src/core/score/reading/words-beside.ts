/** Words beside the figure or the date of an answer that say that it is none: of what lacks, is under way, planned, or true of some only. */
import { HUNDRED } from '../../number';
import {
  countsWhatGoesOn,
  countsWhatLacks,
  isOnlyPlanned,
  lackingOfThem,
  saysOfSome,
  undoneAtDate,
} from '../../quantity/no-result';
import {
  type ComparisonProblem,
  type Quantity,
  type Reading,
  isLimit,
  isRising,
} from '../../quantity/reading';
import { sameWords } from '../../quantity/words';
import { shortfallIn } from './read-words';
import { type Draft, type Row, draftFor } from './row-draft';

/** 2片已验收，1片待验收 beside 100%, 完成率85% beside 1处: the figures do not answer, and the words do. */
function leavesSome(row: Row, { met, problem, direction }: Draft, done: string): boolean {
  const mayGrow = isRising(direction) || direction === 'range';
  const isNone = (): boolean => countsWhatLacks(done) || (met === true && countsWhatGoesOn(done));
  if (met !== null) return mayGrow && isNone() && !asksForIt(row);
  const { quantity } = row.target;
  const asksAll = quantity?.percent === 'percent' && quantity.written.eq(HUNDRED);
  const isOpen = problem !== null && NO_ANSWER.has(problem);
  const isTold = asksAll ? isOpen : problem === 'percent-different' && quantity?.percent === 'none';
  return isTold && shortfallIn(row, done) !== null;
}

/** 5台，其中2台未到货 beside ≥5台. */
function leavesTooFew(
  { met, direction }: Draft,
  { written }: Quantity,
  { quantity, text }: Reading,
): boolean {
  const lacking = met === true && isRising(direction) ? lackingOfThem(text) : null;
  return lacking !== null && quantity?.written.minus(lacking).lt(written) === true;
}

/** 部分村达到95% and 最高96% beside ≥95%: of the others nobody says. */
function isOfSome({ input, target }: Row, { met, direction }: Draft, done: string): boolean {
  const isHighGood = isRising(direction);
  if (met !== true || (!isHighGood && !isLimit(direction))) return false;
  if (/最|部分/u.test(`${input.level3}${target.text}`)) return false;
  return saysOfSome(done, isHighGood, target.quantity?.percent !== 'none');
}

/** What is begun or left undone is what the row counts: 开工项目数, 未办结案件. */
function asksForIt({ input, target }: Row): boolean {
  return /[未没缺欠剩待签]|开工|启动|招标|立项|前期|在建|储备|推进|申报/u.test(
    `${input.level3}${target.text}`,
  );
}

/** 预计完成120人, unless the target is put in such words itself. */
function saysOnlyPlanned({ target }: Row, done: string): boolean {
  return isOnlyPlanned(done) && !isOnlyPlanned(target.text);
}

const NO_ANSWER: ReadonlySet<ComparisonProblem> = new Set([
  'unit-different',
  'percent-different',
  'actual-ambiguous',
  'actual-straddles',
]);

/** A figure and its unit, as most answers are: no words stand beside it. */
const BARE_ANSWER = /^[≥≤<>=\d.,%％\s]+\p{Script=Han}{0,2}$/u;

/** What the figures say, as far as the words beside them let them. */
export function byItsWords(row: Row, target: Quantity, actual: Reading, readFigures: () => Draft): Draft {
  const { text } = actual;
  if (BARE_ANSWER.test(text)) return readFigures();
  if (saysOnlyPlanned(row, text)) return { ...draftFor(row, target).base, problem: 'actual-words' };
  const draft = readFigures();
  const none = { ratio: null, progress: null };
  if (isOfSome(row, draft, text))
    return { ...draft, ...none, met: null, mayOverachieve: false, problem: 'actual-straddles' };
  return leavesSome(row, draft, text) || leavesTooFew(draft, target, actual)
    ? { ...draft, ...none, met: false, problem: draft.problem ?? 'actual-ambiguous' }
    : draft;
}

/** A date that keeps its deadline does so where the words beside it say that it was the end. */
export function dateByItsWords(row: Row, { kind, text }: Reading, draft: Draft): Draft {
  if (draft.met !== true || kind === 'tier' || sameWords(row.target.text, text)) return draft;
  const said = undoneAtDate(text, `${row.input.level3} ${row.target.text}`);
  if (said === 'undone') return { ...draft, met: false };
  const isOpen = said === 'open' || saysOnlyPlanned(row, text);
  return isOpen ? { ...draft, met: null, problem: 'date-unclear' } : draft;
}
