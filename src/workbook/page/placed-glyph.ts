/** A character as a page draws it, from where it begins and ends. */
import { type Box, STEPS, turnOf, within } from './box';
import type { Point } from './matrix';
import type { Glyph } from './page-content';

/** In parts of the size of the type. */
const HALF_A_CAPITAL = 0.35;

/**
 * `at` and `end`: on the line that it stands on, in points of the page, `way`: the direction of a character without width, `size` in
 * points, `clip`: what is seen of the page there. `null` for what runs aslant, and for no place at all.
 */
export function placedGlyph(
  text: string,
  at: Point,
  end: Point,
  { way, size, clip }: { readonly way: Point; readonly size: number; readonly clip: Box },
): Glyph | null {
  const turn = turnOf(end.x - at.x || way.x, end.y - at.y || way.y);
  if (turn === null || ![at.x, at.y, end.x, end.y, size].every(Number.isFinite)) return null;
  const step = STEPS[turn];
  const up = HALF_A_CAPITAL * size;
  const middle = { x: (at.x + end.x) / 2 + step.y * up, y: (at.y + end.y) / 2 - step.x * up };
  const advance = Math.hypot(end.x - at.x, end.y - at.y);
  return { text, at, advance, size, turn, anchor: within(clip, middle) };
}
