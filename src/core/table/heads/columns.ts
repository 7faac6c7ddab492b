/** Which column has which role: every head claims, the strongest claim wins, and where labels leave it open shapes decide. */
import { type Claim, familyHits, type HeaderFamily, type Roles } from './claims';
import { GROUP_HEADS } from './column-words';
import { decidedColumns, otherPeriods } from './decided-columns';
import { isNamelessList, namesHeadOf } from './decided-names';
import { bareSpending, decidedFundColumns } from './fund-columns';
import { columnHits, NAME_ROLES } from './label-roles';
import type { RoleHit } from './role-hit';
import { claims, runsDown, type Leaf, coreOf, lowestOf } from './leaf';
import type { ColumnReading, ColumnRole } from '../model';
import { rowsWithin } from '../place';
import {
  resultBesideGoal,
  resultByProgress,
  takeNearTarget,
  takeUnitOfResult,
  targetBySigns,
  untangleTargets,
  valuesByBareWords,
} from './target-columns';
import { addressOf, type SheetView } from '../sheet-view';
import { looseNumber, oneLine, squeeze } from '../text';
import { words } from '../word-list';

export interface Column extends ColumnReading {
  readonly leaf: Leaf;
}

/** Without what was spent no row heads funds, without a name none heads indicators; most rows have neither. */
function mayHead(leaves: readonly Leaf[], family: HeaderFamily): boolean {
  const isHead = leaves.some(({ hits }) =>
    hits.some(({ role }) => (family === 'fund' ? role === 'executed' : NAME_ROLES.includes(role))),
  );
  if (isHead) return true;
  return family === 'fund'
    ? bareSpending(leaves) !== null
    : isNamelessList(leaves) || namesHeadOf(leaves) !== null;
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
    family === 'fund' ? decidedFundColumns(view, leaves, bottom) : decidedColumns(view, leaves, bottom);
  for (const [leaf, reading] of otherPeriods(leaves, family)) decided.set(leaf, reading);
  for (const leaf of leaves) {
    if (runsDown(leaf, bottom) || decided.has(leaf)) continue;
    familyHits(leaf, family).forEach((hit, order) => {
      if (!isBlocksName(leaf, hit, leaves) && !(family === 'indicator' && isOfMoney(leaf, hit, leaves)))
        claims.push({ leaf, hit, order });
    });
  }
  claims.sort(
    (a, b) =>
      b.hit.strength - a.hit.strength ||
      a.order - b.order ||
      Number(view.isHiddenColumn(a.leaf.left)) - Number(view.isHiddenColumn(b.leaf.left)) ||
      a.leaf.left - b.leaf.left,
  );
  const taken = new Map<ColumnRole, Leaf>();
  for (const [leaf, reading] of decided) {
    roles.set(leaf, reading);
    if (reading.role !== 'ignored') taken.set(reading.role, leaf);
  }
  for (const { leaf, hit } of claims) {
    if (roles.has(leaf)) continue;
    const role = freeRole(hit, taken);
    if (role === null) continue;
    if (role !== 'ignored') taken.set(role, leaf);
    roles.set(leaf, {
      role,
      certainty: hit.strength === 3 ? 'sure' : hit.strength === 2 ? 'likely' : 'guess',
    });
  }
  untangleTargets(taken, roles);
  if (family === 'indicator') {
    targetBySigns(view, leaves, bottom, taken, roles);
    resultBesideGoal(taken, roles);
    resultByProgress(view, bottom, taken, roles);
    valuesByBareWords(leaves, taken, roles);
    takeNearTarget(leaves, taken, roles);
    takeUnitOfResult(leaves, taken, roles);
    nameByGroupHead(leaves, bottom, taken, roles);
    if (!taken.has('explanation')) explainByRemarks(view, leaves, bottom, taken, roles);
  }
  return roles;
}

/** 四、年度绩效指标完成情况 left of the levels names the block, where no merged area says so. */
function isBlocksName(leaf: Leaf, { role, strength }: RoleHit, leaves: readonly Leaf[]): boolean {
  return (
    role === 'actual' &&
    strength < 3 &&
    leaf === leaves[0] &&
    leaves.slice(1).some(({ hits }) => hits[0]?.role === 'level1' && hits[0].strength === 3)
  );
}

/** 执行数 | 执行率 | 得分 | 一级指标 … 得分: the points of the money that stands before the names. */
function isOfMoney(leaf: Leaf, { role, family }: RoleHit, leaves: readonly Leaf[]): boolean {
  if (family !== 'both') return false;
  const names = leaves.findIndex(({ hits: [hit] }) => hit?.strength === 3 && NAME_ROLES.includes(hit.role));
  const before = leaves.slice(0, Math.max(names, 0));
  const money = before.findIndex((each) => claims(each, 'executed'));
  return (
    money >= 0 &&
    before.indexOf(leaf) > money &&
    leaves.slice(names).some((each) => each.hits[0]?.role === role)
  );
}

/** The columns of the heads with the roles that `rolesOf` gave them. */
export function columnsOf(leaves: readonly Leaf[], roles: Roles, bottom: number): Column[] {
  const columns: Column[] = [];
  for (const leaf of leaves) {
    const column = runsDown(leaf, bottom) ? null : columnOf(leaf, roles.get(leaf));
    if (column !== null) columns.push(column);
  }
  return columns;
}

/** What the table keeps of its columns: nothing of the sheet that they were read from. */
export function readingsOf(columns: readonly Column[]): readonly ColumnReading[] {
  return columns.map(({ role, label, labelCell, left, right, certainty }) => ({
    role,
    label,
    labelCell,
    left,
    right,
    certainty,
  }));
}

/** The column below a head, ignored where the head has no role. */
export function columnOf(leaf: Leaf, claim: Claim | undefined): Column | null {
  const last = lowestOf(leaf);
  if (last === undefined) return null;
  return {
    role: claim?.role ?? 'ignored',
    label: wordsOf(leaf),
    labelCell: addressOf(last),
    left: leaf.left,
    right: leaf.right,
    certainty: claim?.certainty ?? 'guess',
    leaf,
  };
}

/** The stack of labels in one line. */
export function wordsOf({ path }: Leaf): string {
  return path.map((spot) => oneLine(spot.text)).join(' / ');
}

function freeRole({ role, strength }: RoleHit, taken: ReadonlyMap<ColumnRole, Leaf>): ColumnRole | null {
  // A weak one, 绩效目标, can also head the goals beside the indicators.
  if (role === 'target' && strength === 1 && (taken.has('target') || taken.has('initialTarget'))) return null;
  if (!taken.has(role)) return role;
  // A second 得分 is the reviewer's, a second 指标值 the initial or the adjusted one.
  if (role === 'score' && !taken.has('reviewScore')) return 'reviewScore';
  if (role === 'target' && !taken.has('initialTarget')) return 'initialTarget';
  // Beside 评分标准, a 指标说明 only describes.
  if (role === 'ignored' || role === 'scoringRule') return 'ignored';
  return null;
}

const SERVICES: ReadonlySet<string> = new Set(words('服务标准 服务项目 服务内容 服务事项'));

function isNamesHead(core: string): boolean {
  return (GROUP_HEADS.includes(core) && core.endsWith('指标')) || SERVICES.has(core);
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
      each.left > upper.left && !roles.has(each) && !runsDown(each, bottom) && isNamesHead(coreOf(each)),
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
  const leaf = leaves.find((each) => coreOf(each) === '备注' && !runsDown(each, bottom));
  const [weight, score] = [taken.get('weight'), taken.get('score')];
  if (leaf === undefined || weight === undefined || score === undefined) return;
  const points = (row: number, column: Leaf): number =>
    looseNumber(view.at(row, column.left)?.text ?? '') ?? NaN;
  const below = rowsWithin(view.rows, { top: bottom + 1, bottom: bottom + REMARK_ROWS });
  // The same head once more begins another form.
  const again = below.findIndex((row) => claimsScoreAt(view, row, score));
  const rows = below
    .slice(0, again < 0 ? below.length : again)
    .filter((row) =>
      view
        .spots(row, leaf.left, leaf.right)
        .some(
          ({ cell, text }) => cell.kind === 'text' && squeeze(text.slice(0, 200)).length >= SHORTEST_REASON,
        ),
    );
  const lost = rows.filter((row) => points(row, score) < points(row, weight)).length;
  if (lost > 0 && lost * 2 > rows.length) roles.set(leaf, { role: 'explanation', certainty: 'likely' });
}

function claimsScoreAt(view: SheetView, row: number, { left }: Leaf): boolean {
  const spot = view.at(row, left);
  if (spot?.cell.kind !== 'text' || spot.row !== row) return false;
  const [hit] = columnHits(view.label(spot.text));
  return hit?.role === 'score' && hit.strength === 3;
}
