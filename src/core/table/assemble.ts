/** From headers to tables: which headers belong together, and which rows and columns each table may claim. */
import type { Header } from './heads/headers';
import { isOfTargets } from './indicators/joined-lists';
import { fieldOf, goalSide, isTitle, rowsOf, titleIn, totalKind, type Place } from './place';
import { hasSameColumns, isSameTitle, saysContinued } from './page-break';
import type { Region } from './regions';
import type { SheetView, Spot } from './sheet-view';

export interface Draft {
  readonly headers: Header[];
  left: number;
  right: number;
  /** First row that the table may claim. */
  from: number;
  /** First row below that it may not. */
  to: number;
}

/** What lies between two headers of the same columns. */
interface Between {
  readonly title: number | null;
  readonly projectName: number | null;
  readonly total: number | null;
  readonly sum: number | null;
}

/** Tables that can touch one another stand close in the order of their first rows. */
const NEIGHBOURS = 48;
/** No form repeats its heads on so many pages; a sheet full of them would be compared over and over. */
const MOST_HEADS = 200;

export function assemble(view: SheetView, region: Region, headers: readonly Header[]): Draft[] {
  const drafts: Draft[] = [];
  const ordered = [...headers].sort((a, b) => a.top - b.top || a.left - b.left);
  ordered.forEach((header, index) => {
    const above = lastOverlapping(drafts, header);
    if (
      above !== null &&
      above.headers.length < MOST_HEADS &&
      belongs(view, above, header, nextBelow(ordered, index))
    ) {
      above.headers.push(header);
      above.left = Math.min(above.left, header.left);
      above.right = Math.max(above.right, header.right);
    } else {
      drafts.push({
        headers: [header],
        left: header.left,
        right: header.right,
        from: region.top,
        to: region.bottom + 1,
      });
    }
  });
  drafts.forEach((draft, at) => {
    const near = drafts.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS);
    widen(near, draft, region);
  });
  drafts.forEach((draft, at) => {
    claimRows(view, drafts.slice(Math.max(0, at - NEIGHBOURS), at), draft, region);
  });
  return drafts;
}

export function firstTop(draft: Draft): number {
  return Math.min(...draft.headers.map((header) => header.top));
}

export function lastBottom(draft: Draft): number {
  return Math.max(...draft.headers.map((header) => header.bottom));
}

function overlap(a: { left: number; right: number }, b: { left: number; right: number }): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
}

function lastOverlapping(drafts: readonly Draft[], header: Header): Draft | null {
  for (let at = drafts.length - 1; at >= 0; at -= 1) {
    const draft = drafts[at];
    if (draft === undefined) continue;
    const narrower = Math.min(draft.right - draft.left, header.right - header.left) + 1;
    if (overlap(draft, header) * 2 >= narrower) return draft;
  }
  return null;
}

/** The next header that shares columns with the one at `index`. */
function nextBelow(ordered: readonly Header[], index: number): Header | null {
  const header = ordered[index];
  for (
    let at = index + 1;
    header !== undefined && at < Math.min(ordered.length, index + NEIGHBOURS);
    at += 1
  ) {
    const next = ordered[at];
    if (next !== undefined && overlap(next, header) > 0) return next;
  }
  return null;
}

function belongs(view: SheetView, draft: Draft, header: Header, next: Header | null): boolean {
  const place: Place = {
    view,
    left: Math.min(draft.left, header.left),
    right: Math.max(draft.right, header.right),
  };
  const between = lookBetween(place, lastBottom(draft) + 1, header.top);
  const isMoney = between.title !== null && isMoneyBefore(view, draft, header, next);
  if (between.projectName !== null) {
    // Money of a project that is named above it is not the next one's; below a title without a name it is its own.
    const above = lookBetween(place, Math.max(0, firstTop(draft) - TITLE_ROWS), firstTop(draft));
    const isOwn =
      between.title === null
        ? isMoneyAlone(draft, header, next)
        : isMoney && between.projectName > between.title;
    if (!isOwn || above.projectName !== null) return false;
  }
  if (between.title !== null && !isMoney && !goesOn(view, draft, header, between)) return false;
  const hasFund = draft.headers.some((each) => each.family === 'fund');
  const hasIndicators = draft.headers.some((each) => each.family === 'indicator');
  if (header.family === 'fund') {
    // 年度主要任务 with money of their own stand between the department's money and its indicators.
    if (hasFund) return !hasIndicators && next?.family === 'indicator' && between.title === null;
    // A fund block below the indicators closes this table, unless the next header opens another one with it.
    if (next === null || next.family === 'fund') return true;
    const after = lookBetween(place, header.bottom + 1, next.top);
    return after.title !== null || after.projectName !== null;
  }
  if (!hasIndicators) return true;
  if (draft.headers.every((each) => each.family === 'fund' || isOfTargets(each)) && !isOfTargets(header))
    return true;
  if (between.total !== null) return false;
  if (between.sum !== null) {
    // 合计 ends a goal block where a 总分 follows further down.
    const end = next?.top ?? Infinity;
    return lookBetween(place, header.bottom + 1, end).total !== null;
  }
  return true;
}

/** 表1 资金情况 without a form's title, then the title and the indicators: the money is theirs where they have none of their own. */
function isMoneyBefore(view: SheetView, draft: Draft, header: Header, next: Header | null): boolean {
  return isMoneyAlone(draft, header, next) && titleAbove(view, draft) === null;
}

function isMoneyAlone(draft: Draft, header: Header, next: Header | null): boolean {
  return (
    header.family === 'indicator' &&
    next?.family !== 'fund' &&
    draft.headers.every(({ family }) => family === 'fund')
  );
}

/** A title above the same heads, with no sum before it, is a page of the same form. */
function goesOn(view: SheetView, draft: Draft, header: Header, between: Between): boolean {
  const [title] = between.title === null ? [] : view.spots(between.title, header.left, header.right);
  const last = draft.headers[draft.headers.length - 1];
  if (title === undefined || last?.family !== 'indicator' || !hasSameColumns(last, header)) return false;
  if (between.total !== null || between.sum !== null) return false;
  if (saysContinued(title)) return true;
  // The same title once more: two forms, unless only the pages together come to a sum.
  const place: Place = { view, left: header.left, right: header.right };
  const above = titleAbove(view, draft);
  if (above === null || !isSameTitle(above, title)) return false;
  const below = lookBetween(place, header.bottom + 1, header.bottom + 1 + PAGE_ROWS);
  return below.total !== null || below.sum !== null;
}

/** Rows below the heads of a new page in which the sum of the form is looked for. */
const PAGE_ROWS = 120;

/** Rows above the first header in which its title is looked for. */
const TITLE_ROWS = 20;

function titleAbove(view: SheetView, draft: Draft): Spot | null {
  const place: Place = { view, left: draft.left, right: draft.right };
  const top = firstTop(draft);
  for (const { spots } of rowsOf(place, Math.max(0, top - TITLE_ROWS), top)) {
    const first = spots[0];
    if (first !== undefined && isTitle(place, first, spots.length <= 2)) return first;
  }
  return null;
}

function lookBetween(place: Place, from: number, to: number): Between {
  let title: number | null = null;
  let projectName: number | null = null;
  let total: number | null = null;
  let sum: number | null = null;
  let above: Line | null = null;
  for (const line of rowsOf(place, from, to)) {
    const { row, spots } = line;
    if (title === null && titleIn(place, spots) !== null) title = row;
    for (const spot of spots.slice(0, 3)) {
      if (projectName === null && fieldOf(place, spot) === 'projectName' && spots.length <= 8) {
        if (!isWithinGoals(place, spot, line, above)) projectName = row;
      }
      const kind = totalKind(place, spot);
      if (kind === 'strict') total ??= row;
      if (kind === 'lenient') sum ??= row;
    }
    if (to === Infinity && row > from + 400) break;
    above = line;
  }
  return { title, projectName, total, sum };
}

interface Line {
  readonly row: number;
  readonly spots: readonly Spot[];
}

/** 项目名称：技能培训。培训2期 beside or below the heads of the goals is how their text begins. */
function isWithinGoals(place: Place, spot: Spot, { row, spots }: Line, above: Line | null): boolean {
  if (place.view.label(spot.text).inlineValue === null) return false;
  const heads = above?.row === row - 1 ? [...above.spots, ...spots] : spots;
  return heads.some((each) => each !== spot && goalSide(place, each) !== null);
}

/** A table owns the columns up to its neighbours; without a neighbour, up to the edge of the sheet. */
function widen(drafts: readonly Draft[], draft: Draft, region: Region): void {
  let left = region.left;
  let hasRight = false;
  const core = coreOf(draft);
  for (const other of drafts) {
    if (other === draft) continue;
    const area = coreOf(other);
    if (overlap(core, area) > 0) continue;
    if (area.right < core.left) left = Math.max(left, area.right + 1);
    else hasRight = true;
  }
  draft.left = left;
  draft.right = hasRight ? core.right : region.right;
}

function coreOf(draft: Draft): { left: number; right: number } {
  return {
    left: Math.min(...draft.headers.map((header) => header.left)),
    right: Math.max(...draft.headers.map((header) => header.right)),
  };
}

/** Between two tables of the same columns the border is the lower one's title, else its first field, else its header. */
function claimRows(view: SheetView, drafts: readonly Draft[], draft: Draft, region: Region): void {
  const core = coreOf(draft);
  const above = drafts.filter(
    (other) => other !== draft && overlap(core, coreOf(other)) > 0 && firstTop(other) < firstTop(draft),
  );
  const previous = above.length === 0 ? region.top - 1 : Math.max(...above.map(lastBottom));
  const place: Place = { view, left: draft.left, right: draft.right };
  draft.from = topOf(place, previous + 1, firstTop(draft), above.length === 0);
  for (const other of above) if (other.to > draft.from) other.to = draft.from;
}

function topOf(place: Place, from: number, header: number, isFirst: boolean): number {
  let total = from - 1;
  let title: number | null = null;
  let field: number | null = null;
  for (const { row, spots } of rowsOf(place, from, header)) {
    if (spots.slice(0, 3).some((spot) => totalKind(place, spot) === 'strict') && !isFirst && title === null) {
      total = row;
      field = null;
    }
    if (title === null && titleIn(place, spots) !== null) title = row;
    if (
      field === null &&
      spots.some((spot) =>
        ['projectName', 'department', 'implementingUnit'].includes(fieldOf(place, spot) ?? ''),
      )
    )
      field = row;
  }
  if (title !== null) return title;
  if (field !== null) return field;
  return isFirst ? from : Math.max(total + 1, header - 1);
}
