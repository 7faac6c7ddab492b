/** What a painter of a page has to remember between two operators. */
import type { Box } from '../page/box';
import type { Matrix } from '../page/matrix';

export interface PageFont {
  readonly isVertical: boolean;
  /** From the units of its widths to those of text. */
  readonly scale: number;
}

/** What the operator `save` keeps. */
export interface GraphicsState {
  /** From the units of what is drawn to points of the page. */
  readonly matrix: Matrix;
  readonly clip: Box;
  readonly lineWidth: number;
  readonly isStrokeSeen: boolean;
  readonly isFillSeen: boolean;
  readonly font: PageFont;
  readonly fontSize: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  /** 1 is as wide as the font says. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly isTextSeen: boolean;
}

const PLAIN_FONT: PageFont = { isVertical: false, scale: 0.001 };

export function stateAtStart(matrix: Matrix, clip: Box): GraphicsState {
  return {
    matrix,
    clip,
    lineWidth: 1,
    isStrokeSeen: true,
    isFillSeen: true,
    font: PLAIN_FONT,
    fontSize: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    isTextSeen: true,
  };
}
