/** Which column has which role: every head claims, the strongest claim wins, and where labels leave it open shapes decide. */
import type { CellAddress } from '../../grid';
import { GROUP_HEADS } from './column-words';
import { isFundLabel } from '../funds/fund-words';
import { NAME_ROLES, type RoleHit } from './label-roles';
import { runsDown, type Leaf } from './leaves';
import type { Certainty, ColumnReading, ColumnRole } from '../model';
import { firstRowFrom, isFigureText } from '../place';
import type { SheetView, Spot } from '../sheet-view';
import { looseNumber, oneLine, readLabel, squeeze } from '../text';

export type HeaderFamily = 'indicator' | 'fund';

export interface Column extends ColumnReading {
  readonly leaf: Leaf;
}

function familyHits(leaf: Leaf, family: HeaderFamily): readonly RoleHit[] {
  return leaf.hits.filter((hit) => hit.family === family || hit.family === 'both');
}

export type Roles = Map<Leaf, { readonly role: ColumnRole; readonly certainty: Certainty }>;

/** Without what was spent no row heads funds, without a name none heads indicators; most rows have neither. */
function mayHead(leaves: readonly Leaf[], family: HeaderFamily): boolean {
  return leaves.some(({ hits }) =>
    hits.some(({ role }) => (family === 'fund' ? role === 'executed' : NAME_ROLES.includes(role))),
  );
}

/** Every role at most once, the strongest claims first; two claims to 指标值 are the initial and the adjusted target. */
export function rolesOf(
  view: SheetView,
  leaves: readonly Leaf[],
  family: HeaderFamily,
  bottom: number,
): Roles {
  const roles: Roles = new Map();
  if (!mayHead(leaves, family)) return roles;
  const claims: { leaf: Leaf; hit: RoleHit; order: number }[] = [];
  const decided =
    family === 'fund'
      ? fundLabelOf(view, leaves, bottom)
      : new Map([...levelWeightsOf(leaves), ...thirdOfFour(leaves)]);
  for (const leaf of leaves) {
    if (runsDown(leaf, bottom) || decided.has(leaf)) continue;
    familyHits(leaf, family).forEach((hit, order) => claims.push({ leaf, hit, order }));
  }
  claims.sort(
    (a, b) =>
      b.hit.strength - a.hit.strength ||
      a.order - b.order ||
      Number(view.isHiddenColumn(a.leaf.left)) - Number(view.isHiddenColumn(b.leaf.left)) ||
      a.leaf.left - b.leaf.left,
  );
  const taken = new Map<ColumnRole, Leaf>();
  for (const [leaf, reading] of decided) roles.set(leaf, reading);
  for (const { leaf, hit } of claims) {
    if (roles.has(leaf)) continue;
    const role = freeRole(hit.role, taken);
    if (role === null) continue;
    if (role !== 'ignored') taken.set(role, leaf);
    roles.set(leaf, {
      role,
      certainty: hit.strength === 3 ? 'sure' : hit.strength === 2 ? 'likely' : 'guess',
    });
  }
  untangleTargets(taken, roles);
  if (family === 'indicator') {
    takeNearTarget(leaves, taken, roles);
    takeUnitOfResult(leaves, taken, roles);
    nameByGroupHead(leaves, bottom, taken, roles);
    if (!taken.has('explanation')) explainByRemarks(view, leaves, bottom, taken, roles);
  }
  return roles;
}

/** The columns of the heads with the roles that `rolesOf` gave them. */
export function columnsOf(leaves: readonly Leaf[], roles: Roles, bottom: number): Column[] {
  const columns: Column[] = [];
  for (const leaf of leaves) {
    const role = roles.get(leaf);
    const last = leaf.path[leaf.path.length - 1];
    if (last === undefined || runsDown(leaf, bottom)) continue;
    columns.push({
      role: role?.role ?? 'ignored',
      label: leaf.path.map((spot) => oneLine(spot.text)).join(' / '),
      labelCell: addressOf(last),
      left: leaf.left,
      right: leaf.right,
      certainty: role?.certainty ?? 'guess',
      leaf,
    });
  }
  return columns;
}

function freeRole(role: ColumnRole, taken: ReadonlyMap<ColumnRole, Leaf>): ColumnRole | null {
  if (!taken.has(role)) return role;
  // A second 得分 is the reviewer's, a second 指标值 the initial or the adjusted one.
  if (role === 'score' && !taken.has('reviewScore')) return 'reviewScore';
  if (role === 'target' && !taken.has('initialTarget')) return 'initialTarget';
  // Beside 评分标准, a 指标说明 only describes.
  if (role === 'ignored' || role === 'scoringRule') return 'ignored';
  return null;
}

function untangleTargets(taken: Map<ColumnRole, Leaf>, roles: Roles): void {
  const target = taken.get('target');
  const initial = taken.get('initialTarget');
  const put = (leaf: Leaf, role: ColumnRole): void => {
    roles.set(leaf, { role, certainty: roles.get(leaf)?.certainty ?? 'likely' });
    taken.set(role, leaf);
  };
  if (initial !== undefined && target === undefined) {
    taken.delete('initialTarget');
    put(initial, 'target');
    return;
  }
  if (initial === undefined || target === undefined) return;
  const words = (leaf: Leaf): string => squeeze(leaf.path.map((spot) => spot.text).join(''));
  if (/调整后|调整$|调整数/.test(words(initial)) && !/调整后|调整$|调整数/.test(words(target))) {
    put(initial, 'target');
    put(target, 'initialTarget');
  }
}

/** A weight right of an upper level is the level's own, where a lower level has one too or one stands apart from the levels. */
function levelWeightsOf(leaves: readonly Leaf[]): Roles {
  const owned: { leaf: Leaf; level: number }[] = [];
  let level = -1;
  let lowestName = -1;
  for (const leaf of leaves) {
    const hit = leaf.hits[0];
    if (hit?.strength !== 3) continue;
    const name = NAME_ROLES.indexOf(hit.role);
    lowestName = Math.max(lowestName, name);
    if (name >= 0) level = name;
    else if (hit.role === 'weight') owned.push({ leaf, level });
    else level = -1;
  }
  const lowest = Math.max(...owned.map((each) => (each.level < 0 ? lowestName : each.level)));
  const above = owned.filter((each) => each.level >= 0 && each.level < lowest);
  return new Map(above.map(({ leaf }) => [leaf, { role: 'ignored', certainty: 'sure' }]));
}

/** Beside 四级指标 the third level groups, and the fourth names. */
function thirdOfFour(leaves: readonly Leaf[]): Roles {
  const third = leaves.filter((leaf) => leaf.hits[0]?.role === 'level3');
  const fourth = third.find((leaf) => /四级/u.test(squeeze(leaf.path[leaf.path.length - 1]?.text ?? '')));
  if (fourth === undefined) return new Map();
  return new Map(
    third
      .filter((leaf) => leaf !== fourth)
      .map((leaf) => [leaf, { role: 'ignored' as const, certainty: 'sure' as const }]),
  );
}

/** Rows below the heads that are looked at for the shape of a column. */
const SHAPE_ROWS = 6;

/** A head of amounts over a list of sources (年度预算数（万元）over 总额, 其中：财政资金) heads the labels. */
function fundLabelOf(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  for (const leaf of leaves) {
    if (leaf.hits[0]?.role === 'fundLabel') break;
    if (leaf.hits[0]?.family !== 'fund' || runsDown(leaf, bottom)) continue;
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

/** Where the initial and the adjusted target each have a unit or an operator, the judged one's counts. */
function takeNearTarget(leaves: readonly Leaf[], taken: Map<ColumnRole, Leaf>, roles: Roles): void {
  const head = headOver(taken.get('target'));
  if (head === null || !taken.has('initialTarget')) return;
  for (const role of ['measureUnit', 'operator'] as const) {
    const now = taken.get(role);
    const near = leaves.find((leaf) => headOver(leaf) === head && leaf.hits[0]?.role === role);
    if (now === undefined || near === undefined || near === now || headOver(now) === head) continue;
    const reading = roles.get(now);
    if (reading === undefined) continue;
    roles.set(near, reading);
    roles.set(now, { role: 'ignored', certainty: 'sure' });
    taken.set(role, near);
  }
}

/** 目标值 | 单位 | 完成值 | 单位: of two unit columns the one right of the result is its own. */
function takeUnitOfResult(leaves: readonly Leaf[], taken: Map<ColumnRole, Leaf>, roles: Roles): void {
  const [actual, unit] = [taken.get('actual'), taken.get('measureUnit')];
  if (actual === undefined || unit === undefined) return;
  const own = leaves[leaves.indexOf(actual) + 1];
  const other = own === unit ? leaves.find((leaf) => leaf !== unit && isUnit(leaf)) : unit;
  if (own === undefined || other === undefined || !isUnit(own)) return;
  roles.set(other, { role: 'measureUnit', certainty: 'sure' });
  roles.set(own, { role: 'actualUnit', certainty: 'sure' });
  taken.set('measureUnit', other).set('actualUnit', own);
}

function isUnit(leaf: Leaf): boolean {
  return leaf.hits.some(({ role, strength }) => role === 'measureUnit' && strength === 3);
}

function headOver(leaf: Leaf | undefined): Spot | null {
  return leaf?.path[leaf.path.length - 2] ?? null;
}

function isNamesHead(core: string): boolean {
  return GROUP_HEADS.includes(core) && core.endsWith('指标');
}

/** 一级指标 | 二级指标 | 绩效指标: the general word beside the levels heads the names, where no other head does. */
function nameByGroupHead(
  leaves: readonly Leaf[],
  bottom: number,
  taken: Map<ColumnRole, Leaf>,
  roles: Roles,
): void {
  const upper = taken.get('level2') ?? taken.get('level1');
  if (taken.has('level3') || upper === undefined) return;
  const leaf = leaves.find(
    (each) =>
      each.left > upper.left &&
      !roles.has(each) &&
      !runsDown(each, bottom) &&
      isNamesHead(readLabel(each.path[each.path.length - 1]?.text ?? '').core),
  );
  if (leaf === undefined) return;
  taken.set('level3', leaf);
  roles.set(leaf, { role: 'level3', certainty: 'likely' });
}

/** Rows below the heads in which remarks are looked at. */
const REMARK_ROWS = 40;
/** Shorter remarks (无, 达标) are no reasons. */
const SHORTEST_REASON = 6;

/** 备注 is where some forms keep their reasons: where the remarks stand in the rows that lost points, the column is theirs. */
function explainByRemarks(
  view: SheetView,
  leaves: readonly Leaf[],
  bottom: number,
  taken: ReadonlyMap<ColumnRole, Leaf>,
  roles: Roles,
): void {
  const leaf = leaves.find(
    (each) =>
      readLabel(each.path[each.path.length - 1]?.text ?? '').core === '备注' && !runsDown(each, bottom),
  );
  const [weight, score] = [taken.get('weight'), taken.get('score')];
  if (leaf === undefined || weight === undefined || score === undefined) return;
  const points = (row: number, column: Leaf): number =>
    looseNumber(view.at(row, column.left)?.text ?? '') ?? NaN;
  const rows = rowsFrom(view, bottom + 1, bottom + REMARK_ROWS).filter((row) =>
    view
      .spots(row, leaf.left, leaf.right)
      .some(
        ({ cell, text }) => cell.kind === 'text' && squeeze(text.slice(0, 200)).length >= SHORTEST_REASON,
      ),
  );
  const lost = rows.filter((row) => points(row, score) < points(row, weight)).length;
  if (lost > 0 && lost * 2 > rows.length) roles.set(leaf, { role: 'explanation', certainty: 'likely' });
}

function rowsFrom(view: SheetView, from: number, to: number): readonly number[] {
  const at = firstRowFrom(view.rows, from);
  const end = firstRowFrom(view.rows, to + 1);
  return view.rows.slice(at, end);
}

function addressOf(spot: Spot): CellAddress {
  return { row: spot.row, column: spot.column };
}
