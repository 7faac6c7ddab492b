/** Upright rectangles on a page, in points from its upper left corner, and the four ways in which text can run. */
import type { Point } from './matrix';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The least and the greatest, of more values than a call can take, too; infinite of none. */
export function extremes(values: readonly number[]): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return [low, high];
}

export function boxOf(points: readonly Point[]): Box {
  const [left, right] = extremes(points.map(({ x }) => x));
  const [top, bottom] = extremes(points.map(({ y }) => y));
  return { left, top, right, bottom };
}

export function overlap(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

export function holds({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

/** The place in the box that is nearest to a point, not on its edge. An empty box has none: the point itself. */
export function within({ left, top, right, bottom }: Box, { x, y }: Point): Point {
  const inside = (value: number, low: number, high: number): number =>
    low >= high
      ? value
      : Math.min(Math.max(value, low + Math.min(1, (high - low) / 2)), high - Math.min(1, (high - low) / 2));
  return { x: inside(x, left, right), y: inside(y, top, bottom) };
}

/** Quarters of a full turn clockwise, as seen: 0 is text that runs to the right, 1 text that runs down. */
export type Turn = 0 | 1 | 2 | 3;

/** One step in the way of each turn. */
export const STEPS: Readonly<Record<Turn, Point>> = {
  0: { x: 1, y: 0 },
  1: { x: 0, y: 1 },
  2: { x: -1, y: 0 },
  3: { x: 0, y: -1 },
};

/** Of the direction (x, y); `null` for what runs aslant, as stamps over a page do. */
export function turnOf(x: number, y: number): Turn | null {
  const aslant = 0.1 * Math.hypot(x, y);
  if (Math.abs(y) <= aslant) return x > 0 ? 0 : x < 0 ? 2 : null;
  if (Math.abs(x) <= aslant) return y > 0 ? 1 : 3;
  return null;
}
