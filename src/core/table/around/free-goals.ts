/** The goals of a form: what was expected, what was achieved. */
import { addressOf, isLabel, type FreeRow } from './free-reading';
import type { PlacedText } from '../model';
import { goalSide, isColumnHead, type Place } from '../place';
import type { Spot } from '../sheet-view';

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
  const before = spots[spots.indexOf(spot) - 1];
  return (
    before !== undefined &&
    place.view.label(before.text).inlineValue === null &&
    goalSide(place, before) === 'expected' &&
    goalSide(place, spot) === 'actual'
  );
}

/** Goal heads stand over their texts, or left of them; 年度总体目标 can be the block label of both. */
export function readGoal({ place, zone, spots, reading, values }: FreeRow, spot: Spot): boolean {
  const { view } = place;
  const { inlineValue } = view.label(spot.text);
  const side = goalSide(place, spot) ?? 'expected';
  if (isBlockLabel(place, spot, spots, side)) return true;
  let value: PlacedText | null =
    inlineValue === null ? null : { text: inlineValue, address: addressOf(spot) };
  if (value === null) {
    const below = view.at(spot.range.bottom + 1, spot.column);
    const right = view.spots(spot.row, spot.range.right + 1, place.right)[0];
    const rightIsText = right !== undefined && !isLabel(place, right) && !isColumnHead(place, right);
    const belowIsText =
      below !== null &&
      below.column === spot.column &&
      !zone.taken(below.row) &&
      !isLabel(place, below) &&
      below.row > spot.row &&
      below.row < zone.to;
    const found = rightIsText && !isUnderHeads(place, spot, spots) ? right : belowIsText ? below : null;
    if (found !== null) {
      values.add(found);
      value = view.placed(found);
    }
  }
  let goal = reading.goals[reading.goals.length - 1];
  if (goal === undefined || goal[side] !== null) {
    goal = { expected: null, actual: null };
    reading.goals.push(goal);
  }
  goal[side] = value;
  return true;
}
