/** 财政拨款 | 其他资金, each over 全年预算数 | 全年执行数 of its own: the sources of one form, not forms side by side. */
import { bareLabel, isPartLabel, isTotalLabel } from '../funds/fund-words';
import { FUND_AMOUNTS, type ColumnRole } from '../model';
import type { SheetView, Spot } from '../sheet-view';
import { squeeze } from '../text';
import type { Leaf } from './leaf';

/** What a group can hold beside its amounts; anything else, and labels above all, begins a form of its own. */
const OF_MONEY: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>([
  ...FUND_AMOUNTS,
  'carryover',
  'rate',
  'ignored',
]);

/** 上半年 | 下半年, 上年 | 本年: times, whose amounts do not add up. */
const TIME = /(?:半年|季度|月份?|年度?)$/u;
const THIS_YEAR = /^(?:全年|本年|当年)度?$/u;
const YEAR = /(?:19|20)\d\d(?=年)/u;

interface Group {
  readonly spot: Spot;
  readonly head: string;
  readonly leaves: Leaf[];
}

/** One head for each amount: the one of the group that is the whole, else the same amounts of all groups together. */
export function withGroupsJoined(view: SheetView, leaves: readonly Leaf[]): readonly Leaf[] {
  if (leaves.filter((leaf) => roleOf(leaf) === 'executed').length < 2) return leaves;
  const groups = groupsOf(view, leaves);
  const [first] = groups;
  if (first === undefined || groups.length < 2) return leaves;
  const whole = wholeOf(groups);
  if (whole === null && groups.some(({ head }) => TIME.test(head))) return leaves;
  const held = (whole ?? first).leaves;
  const isOther = (leaf: Leaf): boolean =>
    held.includes(leaf)
      ? whole === null && !isAmount(leaf)
      : groups.some((group) => group.leaves.includes(leaf));
  return leaves.map((leaf) => {
    if (isOther(leaf))
      return { ...leaf, ...partOf(groups, leaf), hits: [{ role: 'ignored', strength: 3, family: 'fund' }] };
    if (whole !== null || !held.includes(leaf)) return leaf;
    const sources = groups
      .flatMap((group) => group.leaves)
      .filter((each) => roleOf(each) === roleOf(leaf))
      .flatMap(({ path }) => path.slice(-1));
    return { ...leaf, sources };
  });
}

/** An amount below a source that stands beside the sum. */
function partOf(groups: readonly Group[], leaf: Leaf): Pick<Leaf, 'part'> {
  const source = groups.find((group) => group.leaves.includes(leaf))?.spot;
  const role = FUND_AMOUNTS.find((each) => each === roleOf(leaf));
  return role !== undefined && source !== undefined && isPartLabel(bareLabel(source.text).core)
    ? { part: { source, role } }
    : {};
}

/** 合计 beside its sources, the last of several years, what stands before its 其中. */
function wholeOf(groups: readonly Group[]): Group | null {
  const only = (fits: (head: string) => boolean): Group | null => {
    const [one, ...more] = groups.filter(({ head }) => fits(head));
    return more.length === 0 ? (one ?? null) : null;
  };
  const years = groups.flatMap(({ head }) => YEAR.exec(head)?.[0] ?? []);
  const isYears =
    years.length === groups.length && new Set(groups.map(({ head }) => head.replace(YEAR, ''))).size === 1;
  return (
    only((head) => isTotalLabel(bareLabel(head).core) || THIS_YEAR.test(head)) ??
    (isYears ? only((head) => YEAR.exec(head)?.[0] === [...years].sort().pop()) : null) ??
    only((head) => !bareLabel(head).opensParts)
  );
}

/** The heads that stand side by side over the same amounts, budget and spending among them; else none. */
function groupsOf(view: SheetView, leaves: readonly Leaf[]): readonly Group[] {
  const groups: Group[] = [];
  let last = -1;
  for (const [at, leaf] of leaves.entries()) {
    const group = groups[groups.length - 1];
    if (group === undefined && !isAmount(leaf)) continue;
    const isBeside = group === undefined || (at === last + 1 && rowOf(leaf) === rowOf(group.leaves[0]));
    const own = headOf(view, leaf);
    const spot = own ?? group?.spot;
    // 执行率 beside the last source, with nothing above it, is that of them all where no other source has one.
    const isOfAll =
      own === null && groups.length > 1 && !groups.slice(0, -1).some((each) => hasRoleOf(each, leaf));
    if (spot === undefined || !isBeside || isOfAll) break;
    const head = squeeze(spot.text.slice(0, 40));
    if (group?.head === head) group.leaves.push(leaf);
    else if (isAmount(leaf)) groups.push({ spot, head, leaves: [leaf] });
    else break;
    last = at;
  }
  // The head of all of them, 年度预算, can stand before them.
  const held = groups.slice(groups.findIndex((group) => amountsOf(group).includes('executed')));
  const amounts = held[0] === undefined ? [] : amountsOf(held[0]);
  const isSame = held.every(
    (group) =>
      group.leaves.every((leaf) => OF_MONEY.has(roleOf(leaf))) && amountsOf(group).join() === amounts.join(),
  );
  return isSame && amounts.length > 1 ? held : [];
}

function hasRoleOf({ leaves }: Group, leaf: Leaf): boolean {
  return leaves.some((each) => roleOf(each) === roleOf(leaf));
}

/** Its label, or what stands above a head that has none. */
function headOf(view: SheetView, { path, left }: Leaf): Spot | null {
  return path[path.length - 2] ?? view.at((path[0]?.row ?? 0) - 1, left);
}

function rowOf(leaf: Leaf | undefined): number | undefined {
  return leaf?.path[leaf.path.length - 1]?.row;
}

function amountsOf({ leaves }: Group): readonly (ColumnRole | undefined)[] {
  return leaves.filter(isAmount).map(roleOf);
}

function isAmount(leaf: Leaf): boolean {
  return FUND_AMOUNTS.some((role) => role === roleOf(leaf));
}

function roleOf({ hits: [hit] }: Leaf): ColumnRole | undefined {
  return hit?.strength === 3 ? hit.role : undefined;
}
