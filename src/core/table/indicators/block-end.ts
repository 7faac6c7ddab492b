/** What ends a block of indicators or parts it: notes, other labels, headings. */
import type { Header } from '../heads/headers';
import { NAME_ROLES } from '../heads/label-roles';
import { isFirstLevel, isFirstLevelAlone } from '../level-names';
import type { ColumnRole } from '../model';
import { fieldOf, goalSide, isGradeLabel, isTitle, type Place } from '../place';
import type { RoleColumns } from '../heads/role-columns';
import { isPlaceholderText } from './row-kind';
import type { Spot } from '../sheet-view';
import { squeeze } from '../text';
import {
  GRADE_LABELS,
  NARRATIVE_WORDS,
  NOTE_STARTS,
  ROW_TOTAL_WORDS,
  SHEET_EXPLANATION,
} from '../vocabulary';

const STOP_LABELS = new Set<string>([...GRADE_LABELS, ...SHEET_EXPLANATION, ...NARRATIVE_WORDS]);

const ROW_TOTALS = new Set<string>(ROW_TOTAL_WORDS);

/** 评价得分 | 96 | 评价等级 | 优; 绩效评价结果 over what was rated. */
function statesResult({ view }: Place, [first, ...rest]: readonly Spot[]): boolean {
  const coreOf = ({ text }: Spot): string => (text.length > 20 ? '' : view.label(text).core);
  if (first === undefined) return false;
  const core = coreOf(first);
  return isGradeLabel(core) || (ROW_TOTALS.has(core) && rest.some((spot) => isGradeLabel(coreOf(spot))));
}

export function isNote(place: Place, spot: Spot): boolean {
  const { core } = place.view.label(spot.text);
  const start = squeeze(spot.text.slice(0, 24));
  return (
    PAGE_NUMBER.test(start) ||
    NOTE_STARTS.some(
      (word) => core === word || (start.startsWith(word) && /^[:：.、\d(（]/.test(start.slice(word.length))),
    )
  );
}

/** 第1页,共2页 */
const PAGE_NUMBER = /^第\d{1,3}页/u;

/** 填表人： | 张三 | 联系电话： | 12345678: with a colon behind it no name of an indicator, whatever stands beside it. */
export function isNoteLabel(place: Place, spot: Spot): boolean {
  return /[:：]$/u.test(spot.text.trimEnd()) && isNote(place, spot);
}

export function endsBlock(place: Place, columns: RoleColumns, row: number, spots: readonly Spot[]): boolean {
  const first = spots[0];
  if (first === undefined) return true;
  const filled = (['target', 'actual', 'weight', 'score'] as const).filter((role) => {
    const spot = columns.spot(row, role);
    return (
      spot !== null && spot.row === row && spot.range.left === spot.column && !isSpread(columns, spot, role)
    );
  }).length;
  if (isTitle(place, first, spots.length <= 2)) return true;
  if (statesResult(place, spots) || isNoteLabel(place, first)) return true;
  const name = columns.spot(row, 'level3');
  if (name !== null && name.row === row && filled >= 2) return false;
  if (isNote(place, first)) return true;
  // 五、存在问题及整改措施 | a text, or one figure, across names and figures alike: written, not counted.
  const text = spots[spots.length - 1];
  if (spots.length === 2 && text !== undefined && filled === 0 && isAcross(columns, text)) return true;
  for (const spot of spots.slice(0, 3)) {
    const { core } = place.view.label(spot.text);
    if (STOP_LABELS.has(core) || goalSide(place, spot) !== null) return true;
    const field = fieldOf(place, spot);
    if (field !== null && field !== 'amountUnit' && filled < 2 && core !== '项目') return true;
  }
  return false;
}

/** 偏差原因及改进措施 at the left of a row. */
export function isReasonLabel({ view }: Place, { text }: Spot): boolean {
  return text.length <= 40 && REASONS.has(view.label(text).core);
}

const REASONS = new Set<string>(SHEET_EXPLANATION);

/** True where the cell covers columns of other roles too, as a long text does. */
function isSpread(columns: RoleColumns, spot: Spot, role: ColumnRole): boolean {
  const column = columns.column(role);
  return column !== undefined && (spot.range.left < column.left || spot.range.right > column.right);
}

/** True where what one row holds spans from a name column over the target and the score. */
function isAcross(columns: RoleColumns, { range }: Spot): boolean {
  const names = NAME_ROLES.flatMap((role) => columns.column(role) ?? []);
  const figures = (['target', 'score'] as const).flatMap((role) => columns.column(role) ?? []);
  return (
    range.top === range.bottom &&
    names.some(({ left }) => left >= range.left) &&
    figures.length === 2 &&
    figures.every(({ left, right }) => left >= range.left && right <= range.right)
  );
}

/** A row whose only cell is a heading: it spans past the name columns, or stands left of them. */
export function loneHeading(
  place: Place,
  columns: RoleColumns,
  header: Header,
  row: number,
  spots: readonly Spot[],
): Spot | null {
  const only = spots[0];
  if (only === undefined || spots.length !== 1 || only.range.bottom > only.range.top) return null;
  const text = squeeze(only.text);
  if (isPlaceholderText(text) || text.length > 60) return null;
  const level3 = columns.column('level3') ?? columns.column('level2');
  if (level3 === undefined) return null;
  const hasLevels = columns.column('level1') !== undefined || columns.column('level2') !== undefined;
  if (!hasLevels && isFirstLevelAlone(only.text)) return only;
  if (only.column === level3.left && only.range.right <= level3.right) return null;
  // Cells merged from above fill the row: then it is a row of its own kind, not a heading.
  if (
    ['target', 'weight', 'score'].some(
      (role) =>
        columns.spot(row, role as ColumnRole) !== null &&
        columns.spot(row, role as ColumnRole)?.column !== only.column,
    )
  )
    return null;
  if (place.view.mergesKnown) {
    const isWide = only.range.right > level3.right || only.range.right - only.range.left >= 2;
    const isNamed = columns.column('level1') === undefined && isFirstLevel(only.text);
    return isWide || isNamed ? only : null;
  }
  return only.column <= header.left + 1 && only.column !== columns.column('level1')?.left ? only : null;
}
