/** The straight lines among the paths that a page draws. */
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import { type Box, boxOf } from './box';
import { mapped, type Matrix, type Point } from './matrix';
import type { Rule } from './page-content';

/** Thicker lines, and rectangles that are thicker, are areas; in points. */
export const THICKEST_LINE = 3;
const SHORTEST_LINE = 3;
/** How far a line may be from level or upright, in points. */
const SLANT = 0.5;
/** What a path is made of; points follow each of them but the last. The numbers are those of pdf.js. */
export const PATH_STEPS = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const;

interface Outline {
  readonly points: Point[];
  isStraight: boolean;
}

function outlines(steps: ArrayLike<number>, matrix: Matrix): readonly Outline[] {
  const all: Outline[] = [];
  let at = 0;
  const next = (): number => steps[at++] ?? NaN;
  const point = (): Point => mapped(matrix, next(), next());
  while (at < steps.length) {
    const step = next();
    const last = all[all.length - 1];
    if (step === PATH_STEPS.move) all.push({ points: [point()], isStraight: true });
    else if (step === PATH_STEPS.line) last?.points.push(point());
    else if (step === PATH_STEPS.close) {
      if (last?.points[0] !== undefined) last.points.push(last.points[0]);
    } else if (step === PATH_STEPS.curve || step === PATH_STEPS.quadratic) {
      at += step === PATH_STEPS.curve ? 6 : 4;
      if (last !== undefined) last.isStraight = false;
    } else break;
  }
  return all;
}

export class DrawnLines {
  readonly rules: Rule[] = [];

  /** `steps`: kinds of steps, each followed by its points. Throws `Refusal` for more lines than any page has. */
  add(
    steps: ArrayLike<number>,
    matrix: Matrix,
    how: { readonly isStroked: boolean; readonly isFilled: boolean },
  ): void {
    if (!how.isStroked && !how.isFilled) return;
    for (const { points, isStraight } of outlines(steps, matrix)) {
      if (!isStraight) continue;
      if (how.isStroked) this.stroke(points);
      // Many programs paint lines as thin rectangles.
      if (how.isFilled && points.length >= 2) this.addRule(boxOf(points), THICKEST_LINE);
    }
  }

  private stroke(points: readonly Point[]): void {
    points.slice(1).forEach((end, index) => {
      const start = points[index];
      if (start !== undefined) this.addRule(boxOf([start, end]), SLANT);
    });
  }

  private addRule({ left, top, right, bottom }: Box, thickest: number): void {
    const [width, height] = [right - left, bottom - top];
    const isDown = height > width;
    if (Math.min(width, height) > thickest || Math.max(width, height) < SHORTEST_LINE) return;
    if (![left, top, right, bottom].every(Number.isFinite)) return;
    if (this.rules.length >= LIMITS.pageMarks) throw new Refusal('too-large', '', 'pageMarks');
    this.rules.push(
      isDown
        ? { isDown, at: (left + right) / 2, from: top, to: bottom }
        : { isDown, at: (top + bottom) / 2, from: left, to: right },
    );
  }
}
