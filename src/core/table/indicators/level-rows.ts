/**
 * Lists whose one column of names holds the levels too, in rows of their own (产出指标 || 50, 数量指标 || 30, then the
 * indicators), as finance systems export their trees.
 */
import { NAME_ROLES } from '../heads/label-roles';
import type { RoleColumns } from '../heads/role-columns';
import { isFirstLevelAlone, isKindOfIndicator } from '../level-names';
import { rowsOf, totalKind, type Place } from '../place';
import type { Spot } from '../sheet-view';
import { looseNumber, PLACEHOLDER_MARKS, readLabel, squeeze } from '../text';
import { WHOLE, exceeds, isSameSum } from '../sums';

export interface LevelRow {
  readonly row: number;
  readonly spot: Spot;
  readonly level: 'level1' | 'level2';
}

/** 预算执行情况 || 10 | 9 above 预算执行率 | 100% | 90%: a level only where such a row follows. */
const MONEY = /^(?:预算|资金)执行(?:情况)?$/u;
const OF_MONEY = /执行|支出|到位/u;
/** Lists longer than this are no form. */
const MOST_ROWS = 400;

interface NamedRow {
  readonly row: number;
  readonly spot: Spot;
  readonly core: string;
  /** Neither sign, target nor result: such a row is a level or an indicator left open. */
  readonly isBare: boolean;
  readonly weight: number;
}

/** The rows of levels below a head whose only column of names is the third level's; none where its rows hold no such tree. */
export function levelRows(
  place: Place,
  columns: RoleColumns,
  from: number,
  to: number,
): ReadonlyMap<number, LevelRow> {
  const found = new Map<number, LevelRow>();
  const names = columns.column('level3');
  if (
    names === undefined ||
    NAME_ROLES.some((role) => role !== 'level3' && columns.column(role) !== undefined) ||
    columns.column('target') === undefined
  )
    return found;
  const rows = namedRows(place, columns, from, to);
  const heads = headsOfSums(rows);
  let open: LevelRow | null = null;
  let before: LevelRow | null = null;
  let lowest: LevelRow | null = null;
  let room = NaN;
  for (const { row, spot, core, isBare, weight } of rows) {
    const isFirst = isFirstLevelAlone(core) || MONEY.test(core);
    const isSecond = isKindOfIndicator(core);
    const isSum = heads.has(row);
    if (!isBare || (!isFirst && !isSecond && !isSum)) {
      if (before !== null && !isBare && (holds(before, core) || heads.has(before.row)))
        found.set(before.row, before);
      // Rows right below a first level use up its points as second levels do.
      if (lowest?.level === 'level1' && !isBare) room -= weight || 0;
      before = null;
      continue;
    }
    // 成本 and 满意度 are second levels while the first one above them still has points to give, or stands right above.
    const isLower: boolean =
      open !== null &&
      (isSecond ? !isFirst || before === open || exceeds(room, 0) : !isFirst && exceeds(room, 0));
    const here: LevelRow = { row, spot, level: isLower ? 'level2' : 'level1' };
    // A level right below another is its lower one; an upper one without rows holds nothing.
    if (before !== null && before.level !== here.level) found.set(before.row, before);
    if (isLower) room -= weight;
    else {
      open = here;
      room = weight;
    }
    before = here;
    lowest = here;
  }
  return [...found.values()].some(({ level }) => level === 'level1') && found.size >= 2 ? found : new Map();
}

function namedRows(place: Place, columns: RoleColumns, from: number, to: number): NamedRow[] {
  const rows: NamedRow[] = [];
  for (const { row, spots } of rowsOf(place, from, Math.min(to, from + MOST_ROWS))) {
    const spot = columns.spot(row, 'level3');
    if (spot?.row !== row || totalKind(place, spot) !== null) continue;
    const number = columns.spot(row, 'sequence');
    const first = spots.find((each) => each !== number);
    const isBare =
      first === spot &&
      (['target', 'actual', 'operator'] as const).every((role) => isOpen(columns.spot(row, role)));
    const { core } = readLabel(spot.text);
    rows.push({
      row,
      spot,
      core,
      isBare,
      weight: pointsOf(columns, row),
    });
  }
  return rows;
}

/** Nothing, or a mark for nothing. */
function isOpen(spot: Spot | null): boolean {
  return spot === null || PLACEHOLDER_MARKS.has(squeeze(spot.text.slice(0, 8)));
}

/**
 * Levels under names that nobody knows (履职效能, 行政效率): rows whose points are the sums of the rows below them, whatever their scores say. Only where
 * the list would have more than a hundred points with them, every such row is a sum and one of several rows: indicators left
 * open can have the points of the next one.
 */
function headsOfSums(rows: readonly NamedRow[]): ReadonlySet<number> {
  const inAll = rows.reduce((sum, { weight }) => sum + (weight || 0), 0);
  if (!exceeds(inAll, WHOLE)) return NONE;
  const heads = new Set<number>();
  let most = 0;
  for (const [at, head] of rows.entries()) {
    if (!head.isBare) continue;
    const summed = rowsSummedBy(head, rows.slice(at + 1));
    if (summed > 0) heads.add(head.row);
    else if (!isFirstLevelAlone(head.core) && !isKindOfIndicator(head.core) && !MONEY.test(head.core))
      return NONE;
    most = Math.max(most, summed);
  }
  return most >= 2 ? heads : NONE;
}

const NONE: ReadonlySet<number> = new Set();

/** How many rows right below add up to this one, not counting the rows of lower levels among them; 0 where none do. */
function rowsSummedBy(head: NamedRow, below: readonly NamedRow[]): number {
  if (!(head.weight > 0)) return 0;
  let [weight, summed] = [0, 0];
  for (const row of below) {
    if (row.isBare) continue;
    weight += row.weight || 0;
    summed += 1;
    if (!exceeds(head.weight, weight)) break;
  }
  return isSameSum(weight, head.weight) ? summed : 0;
}

function holds({ spot }: LevelRow, name: string): boolean {
  return !MONEY.test(readLabel(spot.text).core) || OF_MONEY.test(name);
}

function pointsOf(columns: RoleColumns, row: number): number {
  return looseNumber(columns.spot(row, 'weight')?.text ?? '') ?? NaN;
}
