/** What a page shows, as far as tables are made of it: characters and straight lines. */
import type { Point } from './matrix';
import type { Turn } from './box';

/** One character as it is drawn. */
export interface Glyph {
  readonly text: string;
  /** Where its line begins, on the line that it stands on. */
  readonly at: Point;
  /** The way to the next one, in points. */
  readonly advance: number;
  /** Size of the type, in points. */
  readonly size: number;
  readonly turn: Turn;
  /** Its middle, or the place nearest to it that is not cut off: what a cell has no room for is still the cell's. */
  readonly anchor: Point;
}

/** A line across (`at` is its height on the page) or down the page (`at` is its distance from the left edge), in points. */
export interface Rule {
  readonly isDown: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
}

/** The page turned back by `turn`, as most of its text runs: printers turn broad sheets to fit a tall page. */
export function turnedBack(page: PageContent, turn: Turn): PageContent {
  if (turn === 0) return page;
  const { width, height } = page;
  const isSideways = turn !== 2;
  const place = ({ x, y }: Point): Point =>
    turn === 1
      ? { x: y, y: width - x }
      : turn === 2
        ? { x: width - x, y: height - y }
        : { x: height - y, y: x };
  return {
    ...page,
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    glyphs: page.glyphs.map((glyph) => ({
      ...glyph,
      at: place(glyph.at),
      anchor: place(glyph.anchor),
      turn: ((glyph.turn + 4 - turn) % 4) as Turn,
    })),
    rules: page.rules.map(({ isDown, at, from, to }) => {
      const start = place(isDown ? { x: at, y: from } : { x: from, y: at });
      const end = place(isDown ? { x: at, y: to } : { x: to, y: at });
      const staysDown = isDown !== isSideways;
      return {
        isDown: staysDown,
        at: staysDown ? start.x : start.y,
        from: staysDown ? Math.min(start.y, end.y) : Math.min(start.x, end.x),
        to: staysDown ? Math.max(start.y, end.y) : Math.max(start.x, end.x),
      };
    }),
  };
}

/** The way in which most of the characters run. */
export function mainTurn(glyphs: readonly Glyph[]): Turn {
  const counts = [0, 0, 0, 0];
  for (const { turn } of glyphs) counts[turn] = (counts[turn] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts)) as Turn;
}
