/** The goals of a form: what was expected, what was achieved. */
import { isLabel, NARRATIVE, type FreeRow, type Goal } from './free-reading';
import type { PlacedText } from '../figure';
import { goalSide, isColumnHead, type Place } from '../place';
import { type Spot, addressOf } from '../sheet-view';

/** 年度总体目标 down the side of 预期目标 and 实际完成情况 heads both: the same side stands again right of it. */
function isBlockLabel(
  place: Place,
  spot: Spot,
  spots: readonly Spot[],
  side: 'expected' | 'actual',
): boolean {
  return (
    (spot.range.bottom > spot.row || !place.view.mergesKnown) &&
    spots.some((each) => each.column > spot.column && goalSide(place, each) === side)
  );
}

/** 预期目标 | 实际完成情况 | 完成率: heads in a row, whose texts stand below them. */
function isUnderHeads(place: Place, spot: Spot, spots: readonly Spot[]): boolean {
  const isHead = (at: number, side: 'expected' | 'actual'): boolean => {
    const head = spots[at];
    return (
      head !== undefined && place.view.label(head.text).inlineValue === null && goalSide(place, head) === side
    );
  };
  const at = spots.indexOf(spot);
  return [at - 1, at].some((first) => isHead(first, 'expected') && isHead(first + 1, 'actual'));
}

/** 目标1：… in the place of a goal is its text, whatever its first words name elsewhere. */
function isTold(place: Place, spot: Spot): boolean {
  return !isLabel(place, spot) || place.view.label(spot.text).inlineValue !== null;
}

/** Goal heads stand over their texts, or left of them; 年度总体目标 can be the block label of both. */
export function readGoal({ place, zone, spots, reading, values }: FreeRow, spot: Spot): boolean {
  const { view } = place;
  const { inlineValue } = view.label(spot.text);
  const side = goalSide(place, spot) ?? 'expected';
  if (isBlockLabel(place, spot, spots, side)) return true;
  let value: PlacedText | null =
    inlineValue === null ? null : { text: inlineValue, address: addressOf(spot) };
  let found: Spot | null = null;
  if (value === null) {
    const below = view.at(spot.range.bottom + 1, spot.column);
    const right = view.spots(spot.row, spot.range.right + 1, place.right)[0];
    const rightIsText = right !== undefined && !isLabel(place, right) && !isColumnHead(place, right);
    const belowIsText =
      below !== null &&
      below.column === spot.column &&
      !zone.taken(below.row) &&
      (isUnderHeads(place, spot, spots)
        ? isTold(place, below) || goalSide(place, below) === side
        : !isLabel(place, below)) &&
      below.row > spot.row &&
      below.row < zone.to;
    found = rightIsText && !isUnderHeads(place, spot, spots) ? right : belowIsText ? below : null;
    if (found !== null) {
      values.add(found);
      value = view.placed(found);
    }
  }
  const texts =
    value === null
      ? []
      : [value, ...(found === null ? [] : rowsBelow({ place, zone, reading, values }, spot, found))];
  if (texts.length === 0) put(reading.goals, side, null);
  for (const text of texts) put(reading.goals, side, text);
  return true;
}

/** The goal in whose row the text stands, else the last one that lacks this side, else a new one. */
function put(goals: Goal[], side: 'expected' | 'actual', text: PlacedText | null): void {
  const other = side === 'expected' ? 'actual' : 'expected';
  const beside = goals.find(
    (goal) => text !== null && goal[side] === null && goal[other]?.address.row === text.address.row,
  );
  const last = goals[goals.length - 1];
  const open = beside ?? (last?.[side] === null ? last : undefined);
  if (open === undefined) goals.push({ expected: null, actual: null, [side]: text });
  else open[side] = text;
}

/** Rows that goals are looked for in below the first. */
const MOST_GOALS = 30;

/** Goals in rows of their own below the first one: under the same head, or within the label that is merged down beside them. */
function rowsBelow(
  { place, zone, reading, values }: Pick<FreeRow, 'place' | 'zone' | 'reading' | 'values'>,
  label: Spot,
  first: Spot,
): readonly PlacedText[] {
  const { view } = place;
  const beside = mergedDownBeside(place, first);
  const end = beside?.range.bottom ?? Infinity;
  // Without such a label the texts open their rows, or only the cells below the label stay blank.
  const start = Math.min(
    first.column,
    ...reading.goals.flatMap(({ expected }) => expected?.address.column ?? []),
  );
  const opensNoRow = (row: number): boolean => {
    if (beside !== null) return true;
    if (label.row === first.row && view.at(row, label.column) !== null) return false;
    const spots = view.spots(row, place.left, place.right);
    return (
      (spots[0]?.column ?? start) >= start &&
      spots.every(
        (spot) => goalSide(place, spot) !== null || (!isLabel(place, spot) && !isColumnHead(place, spot)),
      )
    );
  };
  const texts: PlacedText[] = [];
  for (
    let row = first.range.bottom + 1;
    row <= Math.min(end, first.row + MOST_GOALS, zone.to - 1);
    row += 1
  ) {
    const spot = view.at(row, first.column);
    const isNext =
      spot?.row === row &&
      spot.column === first.column &&
      spot.range.right === first.range.right &&
      !zone.taken(row) &&
      (beside === null ? !isLabel(place, spot) : isTold(place, spot)) &&
      !isColumnHead(place, spot) &&
      !NARRATIVE.has(view.label(spot.text).core) &&
      opensNoRow(row);
    if (!isNext) break;
    values.add(spot);
    texts.push(view.placed(spot));
  }
  return texts;
}

/** 年度总体目标 down the side of the goals, or the label of the results down beside them. */
function mergedDownBeside({ view, left }: Place, first: Spot): Spot | null {
  for (let column = first.column - 1; column >= left;) {
    const spot = view.at(first.row, column);
    if (spot !== null && spot.range.bottom > first.range.bottom) return spot;
    column = Math.min(column, spot?.column ?? column) - 1;
  }
  return null;
}
