/**
 * Lists whose one column of names holds the levels too, in rows of their own (产出指标 || 50, 数量指标 || 30, then the
 * indicators), as finance systems export their trees.
 */
import { NAME_ROLES } from '../heads/label-roles';
import type { RoleColumns } from '../heads/role-columns';
import { rowsOf, type Place } from '../place';
import type { Spot } from '../sheet-view';
import { looseNumber, readLabel } from '../text';

export interface LevelRow {
  readonly row: number;
  readonly spot: Spot;
  readonly level: 'level1' | 'level2';
}

const FIRST = /^(?:产出|效益|效果|满意度|成本|投入|过程|决策|管理)(?:指标)?$/u;
const SECOND =
  /^(?:(?:产出)?(?:数量|质量|时效|成本)|(?:经济|社会|生态|环境)(?:效益|成本)?|可持续影响|(?:服务|社会)?(?:对象|公众|群众)?满意度)(?:指标)?$/u;
/** 预算执行情况 || 10 | 9 above 预算执行率 | 100% | 90%: a level only where such a row follows. */
const MONEY = /^(?:预算|资金)执行(?:情况)?$/u;
const OF_MONEY = /执行|支出|到位/u;
/** Lists longer than this are no form. */
const MOST_ROWS = 400;

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
    NAME_ROLES.some((role) => role !== 'level3' && columns.column(role) !== undefined)
  )
    return found;
  if (columns.column('target') === undefined) return found;
  let open: LevelRow | null = null;
  let before: LevelRow | null = null;
  let lowest: LevelRow | null = null;
  let room = NaN;
  for (const { row, spots } of rowsOf(place, from, Math.min(to, from + MOST_ROWS))) {
    const spot = columns.spot(row, 'level3');
    if (spot?.row !== row) continue;
    const isBare = (['target', 'actual', 'operator'] as const).every(
      (role) => columns.spot(row, role) === null,
    );
    const { core } = readLabel(spot.text);
    const points = pointsOf(columns, row);
    const isFirst = FIRST.test(core) || MONEY.test(core);
    const isSecond = SECOND.test(core);
    if (!isBare || spots[0] !== spot || (!isFirst && !isSecond)) {
      if (before !== null && !isBare && holds(before, core)) found.set(before.row, before);
      // Rows right below a first level use up its points as second levels do.
      if (lowest?.level === 'level1' && !isBare) room -= points || 0;
      before = null;
      continue;
    }
    // 成本 and 满意度 are second levels while the first one above them still has points to give, or stands right above.
    const isLower: boolean = isSecond && open !== null && (!isFirst || before === open || room > 0.005);
    const here: LevelRow = { row, spot, level: isLower ? 'level2' : 'level1' };
    // A level right below another is its lower one; an upper one without rows holds nothing.
    if (before !== null && before.level !== here.level) found.set(before.row, before);
    if (isLower) room -= points;
    else {
      open = here;
      room = points;
    }
    before = here;
    lowest = here;
  }
  return [...found.values()].some(({ level }) => level === 'level1') && found.size >= 2 ? found : new Map();
}

function holds({ spot }: LevelRow, name: string): boolean {
  return !MONEY.test(readLabel(spot.text).core) || OF_MONEY.test(name);
}

function pointsOf(columns: RoleColumns, row: number): number {
  return looseNumber(columns.spot(row, 'weight')?.text ?? '') ?? NaN;
}
