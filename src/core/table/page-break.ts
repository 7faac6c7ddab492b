/** Heads printed again where a form goes on over the page, with or without its title (续表). */
import type { Header } from './heads/headers';
import { isTitle, type Place } from './place';
import type { Spot } from './sheet-view';
import { squeeze } from './text';

export interface RepeatedHead {
  /** The header whose rows go on below. */
  readonly of: Header;
  /** First and last row of what is printed between the rows. */
  readonly top: number;
  readonly bottom: number;
}

/** Rows between the last indicator and the heads printed again: a title, a year, a page number. */
const MOST_BETWEEN = 5;
const CONTINUED = /[([]?(?:续表?|接上[页表]|续上?[页表])[一二三四五六七八九十\d]{0,2}[)\]]?$/;
const PAGE_FURNITURE =
  /^(?:第?[-—]?\d{1,3}[-—]?页?(?:[,/]?共\d{1,3}页?)?|[([]?(?:19|20)\d\d年度?[)\]]?|续表?|[([]续表?[)\]])$/;

/** Headers printed again at the top of a page: the same columns, below an indicator. */
export function repeatedHeads(place: Place, headers: readonly Header[]): Map<Header, RepeatedHead> {
  const repeats = new Map<Header, RepeatedHead>();
  let first: Header | null = null;
  for (const header of headers) {
    const above = header.family === 'fund' ? null : rowAbove(place, header);
    if (header.family === 'fund') first = null;
    else if (
      first !== null &&
      above !== null &&
      hasSameColumns(first, header) &&
      isIndicatorRow(place, header, above)
    )
      repeats.set(header, { of: first, top: above + 1, bottom: header.bottom });
    else first = header;
  }
  return repeats;
}

/** 项目支出绩效自评表（续） */
export function saysContinued(title: Spot): boolean {
  return CONTINUED.test(squeeze(title.text));
}

export function isSameTitle(a: Spot, b: Spot): boolean {
  return squeeze(a.text) === squeeze(b.text);
}

/** Heads of no role (a 绩效指标 down the side) need not be printed again, and how far an empty neighbour reaches is no difference. */
export function hasSameColumns(a: Header, b: Header): boolean {
  const [first, again] = [a, b].map(({ columns }) => columns.filter(({ role }) => role !== 'ignored'));
  return (
    first?.length === again?.length &&
    first?.every((column) =>
      again?.some((other) => other.role === column.role && other.left === column.left),
    ) === true
  );
}

/** The last row above the heads that is neither empty nor what a page repeats. */
function rowAbove({ view, ...place }: Place, header: Header): number | null {
  for (let row = header.top - 1; row >= Math.max(0, header.top - MOST_BETWEEN); row -= 1) {
    const spots = view.spots(row, header.left, header.right);
    const [first] = spots;
    if (first === undefined) continue;
    const isFurniture =
      spots.length <= 2 &&
      (isTitle({ view, ...place }, first, true) || PAGE_FURNITURE.test(squeeze(first.text.slice(0, 40))));
    if (!isFurniture) return row;
  }
  return null;
}

/** A name, and something in the columns that figures stand in. */
function isIndicatorRow({ view }: Place, header: Header, row: number): boolean {
  const filled = header.columns.filter(({ role, left, right }) => {
    const isFigure = role === 'target' || role === 'actual' || role === 'weight' || role === 'score';
    return isFigure && view.spots(row, left, right).length > 0;
  });
  return filled.length >= 2;
}
