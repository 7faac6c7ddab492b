/** The short way in which OFD writes paths (GB/T 33190-2016, 9.1): "M 0 0 L 50 0 C". */
import { PATH_STEPS } from '../page/drawn-lines';

/** How many numbers follow a letter, and what it draws; an arc is a curve like any other. */
const LETTERS: Readonly<Record<string, { readonly step: number; readonly numbers: number }>> = {
  S: { step: PATH_STEPS.move, numbers: 2 },
  M: { step: PATH_STEPS.move, numbers: 2 },
  L: { step: PATH_STEPS.line, numbers: 2 },
  Q: { step: PATH_STEPS.quadratic, numbers: 4 },
  B: { step: PATH_STEPS.curve, numbers: 6 },
  A: { step: PATH_STEPS.quadratic, numbers: 7 },
  C: { step: PATH_STEPS.close, numbers: 0 },
};
const ARC_END = 5;
const PIECE = /[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/gu;

/** Steps as `DrawnLines` takes them, up to the first that is not well-formed. */
export function pathSteps(data: string): readonly number[] {
  const steps: number[] = [];
  const pieces = data.match(PIECE) ?? [];
  for (let at = 0; at < pieces.length;) {
    const letter = pieces[at] ?? '';
    const kind = LETTERS[letter];
    if (kind === undefined) break;
    const points = pieces.slice(at + 1, at + 1 + kind.numbers).map(Number);
    if (points.length < kind.numbers || !points.every(Number.isFinite)) break;
    const end = points.slice(ARC_END);
    steps.push(kind.step, ...(letter === 'A' ? [...end, ...end] : points));
    at += 1 + kind.numbers;
  }
  return steps;
}
