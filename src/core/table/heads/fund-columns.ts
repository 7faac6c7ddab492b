/** Columns of a fund head that only their shape or the heads beside them tell. */
import type { Roles } from './claims';
import { coreOf, runsDown, type Leaf, lowestOf } from './leaf';
import { isFundLabel, isPartLabel } from '../funds/fund-words';
import type { ColumnRole } from '../model';
import { isFigureText } from '../place';
import type { SheetView } from '../sheet-view';
import { looseNumber, readLabel } from '../text';
import { words } from '../word-list';
import { isSameSum } from '../sums';

/** Rows below the heads that are looked at for the shape of a column. */
const SHAPE_ROWS = 6;

/** A head of amounts over a list of sources (年度预算数（万元）over 总额, 其中：财政资金) heads the labels. */
function fundLabelOf(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  for (const leaf of leaves) {
    if (leaf.hits[0]?.role === 'fundLabel') break;
    const [hit] = leaf.hits;
    // Reasons name sources too.
    if (hit?.family !== 'fund' || hit.role === 'reason' || runsDown(leaf, bottom)) continue;
    const texts: string[] = [];
    for (let row = bottom + 1; row <= bottom + SHAPE_ROWS; row += 1) {
      const own = view.spots(row, leaf.left, leaf.right);
      // Below the list stand goals and names; a line of the list has its figures beside it.
      if (texts.length > 0 && !view.spots(row, leaf.right + 1, Infinity).some(isFigureText)) continue;
      for (const spot of own) texts.push(spot.text);
    }
    const labels = texts.filter((text) => text.length <= 40 && isFundLabel(text)).length;
    if (labels >= 1 && labels * 2 > texts.length && !texts.some((text) => looseNumber(text) !== null))
      return new Map([[leaf, { role: 'fundLabel', certainty: 'likely' }]]);
  }
  return new Map();
}

const BUDGETS: readonly ColumnRole[] = ['initialBudget', 'adjustedBudget', 'declaredBudget'];
const AMOUNTS: readonly ColumnRole[] = [...BUDGETS, 'executed'];

/** 执行率（B/A）. */
const QUOTIENT = /^[A-Z]\/([A-Z])(?:[×x*]100%?)?$/;

const SPENT: ReadonlySet<string> = new Set(
  words('支出 执行 支付 使用 已支出 已支付 已使用 列支 预算执行 资金执行 预算支出 资金支出'),
);

/** 年初预算 | 支出 | 执行率: a bare word for spending beside a budget, where no other head says what was spent. */
export function bareSpending(leaves: readonly Leaf[]): Leaf | null {
  const has = (...roles: readonly ColumnRole[]): boolean =>
    leaves.some(({ hits }) => hits[0]?.strength === 3 && roles.includes(hits[0].role));
  if (leaves.some(({ hits }) => hits.some(({ role }) => role === 'executed')) || !has(...BUDGETS))
    return null;
  return leaves.find((leaf) => leaf.hits.length === 0 && SPENT.has(coreOf(leaf))) ?? null;
}

/** What is decided of a fund head before any claim. */
export function decidedFundColumns(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  const decided = fundLabelOf(view, leaves, bottom);
  const spent = bareSpending(leaves);
  if (spent !== null) decided.set(spent, { role: 'executed', certainty: 'likely' });
  for (const leaf of [...changesOf(view, leaves, bottom), ...headsOverNothing(view, leaves, bottom)])
    if (!decided.has(leaf)) decided.set(leaf, { role: 'ignored', certainty: 'sure' });
  const sum =
    sumOfSources(leaves, bottom) ??
    budgetByLetter(leaves) ??
    sumOfBudgets(view, leaves, bottom) ??
    budgetByRate(view, leaves, bottom, decided);
  if (sum !== null && !decided.has(sum)) decided.set(sum, { role: 'adjustedBudget', certainty: 'likely' });
  return decided;
}

/** 中央 | 省级 | 本级 | 合计 | 执行数: no head names a budget, the sum of the sources before what was spent is it. */
function sumOfSources(leaves: readonly Leaf[], bottom: number): Leaf | null {
  const executed = leaves.findIndex((leaf) => leaf.hits[0]?.role === 'executed');
  if (executed < 1 || leaves.some(({ hits }) => hits.some(({ role }) => BUDGETS.includes(role)))) return null;
  const before = leaves.slice(0, executed).filter((leaf) => !runsDown(leaf, bottom));
  const sources = before.filter((leaf) => isPartLabel(coreOf(leaf)));
  const sums = before.filter((leaf) => /^(?:合计|小计|总计|总额|资金总额)$/.test(coreOf(leaf)));
  return sources.length > 0 && sums.length === 1 ? (sums[0] ?? null) : null;
}

/** 实际到位资金 stands for the budget of the year, unless the form divides by the 计划安排资金 beside it. */
const ARRIVED = /到位/u;
const PLANNED = /^(?:项目|本年|年度)?(?:计划|安排)/u;

/**
 * An amount under words that nobody knows is the budget of the year where no other head names it and the rate that the form
 * states is what was spent divided by that amount.
 */
function budgetByRate(view: SheetView, leaves: readonly Leaf[], bottom: number, decided: Roles): Leaf | null {
  const role = ({ hits }: Leaf): ColumnRole | undefined => hits[0]?.role;
  const executed = leaves.find((leaf) => role(leaf) === 'executed');
  const rate = leaves.find((leaf) => role(leaf) === 'rate');
  if (executed === undefined || rate === undefined) return null;
  const named = leaves.filter((leaf) => role(leaf) === 'adjustedBudget' && !decided.has(leaf));
  if (named.some((leaf) => !ARRIVED.test(coreOf(leaf)))) return null;
  const unknown = leaves.filter(
    (leaf) =>
      !runsDown(leaf, bottom) && (named.length === 0 ? leaf.hits.length === 0 : PLANNED.test(coreOf(leaf))),
  );
  const isDividedBy = (leaf: Leaf): boolean =>
    shapeRows(bottom).some((row) => {
      const [spent, budget, stated] = [executed, leaf, rate].map((each) => figureAt(view, row, each));
      if (spent == null || budget == null || stated == null || budget === 0 || spent === 0) return false;
      const share = spent / budget;
      return [stated, stated / 100].some((each) => Math.abs(each - share) < 0.00006);
    });
  return named.some(isDividedBy) ? null : (unknown.find(isDividedBy) ?? null);
}

/** 全年预算数（A） | 扣除后预算金额（C） | 执行率（E/C）: of several heads of a budget the one that the rate is divided by. */
function budgetByLetter(leaves: readonly Leaf[]): Leaf | null {
  const budgets = leaves.filter(({ hits }) => hits[0]?.role === 'adjustedBudget');
  if (budgets.length < 2) return null;
  const rate = leaves.find(({ hits }) => hits[0]?.role === 'rate');
  const letter = hintsOf(rate).flatMap((hint) => QUOTIENT.exec(hint)?.[1] ?? [])[0];
  return letter === undefined ? null : (budgets.find((leaf) => hintsOf(leaf).includes(letter)) ?? null);
}

/** 2022年下达 | 2023年下达 | 合计下达: the sum, by its name and its figure, of the other heads of a budget. */
function sumOfBudgets(view: SheetView, leaves: readonly Leaf[], bottom: number): Leaf | null {
  const sum = leaves.find((leaf) => SUM_OF_BUDGETS.test(coreOf(leaf)) && !runsDown(leaf, bottom));
  const parts = leaves.filter((leaf) => leaf !== sum && leaf.hits[0]?.role === 'adjustedBudget');
  if (sum === undefined || parts.length < 2) return null;
  const isSum = shapeRows(bottom).some((row) => {
    const [whole, ...each] = [sum, ...parts].map((leaf) => figureAt(view, row, leaf));
    if (whole == null || whole === 0 || each.some((part) => part === null)) return false;
    return isSameSum(
      each.reduce<number>((total, part) => total + (part ?? 0), 0),
      whole,
    );
  });
  return isSum ? sum : null;
}

const SUM_OF_BUDGETS = /^(?:合计|总计|累计|共计)/u;

function hintsOf(leaf: Leaf | undefined): readonly string[] {
  return leaf === undefined ? [] : readLabel(lowestOf(leaf)?.text ?? '').hints;
}

function shapeRows(bottom: number): readonly number[] {
  return Array.from({ length: SHAPE_ROWS }, (_, at) => bottom + 1 + at);
}

/** 调整数 with a minus, or too small to be what could be spent: what moved, not the budget after it. */
function changesOf(view: SheetView, leaves: readonly Leaf[], bottom: number): readonly Leaf[] {
  const change = leaves.find((leaf) =>
    /^(?:年度|年中|本年)?(?:预算)?调整(?:预算)?(?:数|金额|额)?$/.test(coreOf(leaf)),
  );
  const executed = leaves.find((leaf) => leaf.hits[0]?.role === 'executed');
  if (change === undefined || executed === undefined) return [];
  for (let row = bottom + 1; row <= bottom + SHAPE_ROWS; row += 1) {
    // Words below the amounts are the heads of the next block.
    if (view.spots(row, executed.left, executed.right).some(({ text }) => isWord(text))) break;
    const moved = figureAt(view, row, change);
    const spent = figureAt(view, row, executed);
    if (moved !== null && (moved < 0 || (spent !== null && moved * 2 < spent))) return [change];
  }
  return [];
}

function isWord(text: string): boolean {
  return /^[\u4e00-\u9fff]{2}/u.test(text);
}

function figureAt(view: SheetView, row: number, leaf: Leaf): number | null {
  const spot = view.spots(row, leaf.left, leaf.right).find(isFigureText);
  return spot === undefined ? null : looseNumber(spot.text);
}

/** A label of the block can stand like a head: of two that claim the same amount the one over figures is one. */
function headsOverNothing(view: SheetView, leaves: readonly Leaf[], bottom: number): readonly Leaf[] {
  const claimants = leaves.filter((leaf) => AMOUNTS.includes(leaf.hits[0]?.role ?? 'ignored'));
  const empty = claimants.filter((leaf) => !isOverFigures(view, leaf, bottom));
  return empty.filter((leaf) =>
    claimants.some((other) => other.hits[0]?.role === leaf.hits[0]?.role && !empty.includes(other)),
  );
}

function isOverFigures(view: SheetView, leaf: Leaf, bottom: number): boolean {
  for (let row = bottom + 1; row <= bottom + SHAPE_ROWS; row += 1)
    if (figureAt(view, row, leaf) !== null) return true;
  return false;
}
