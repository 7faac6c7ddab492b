/** From a cell's look to CSS. Lines between two cells are drawn once, as the right and bottom line of the first. */
import type { CSSProperties } from 'react';
import { cellKey, type GridCell } from '../../core/grid';
import type { BorderLine, CellLook, SheetPresentation } from '../../workbook/presentation';
import type { DrawnCell } from './layout';

const GRID_LINE = '1px solid #e1dfdd';
const NO_LINE = '1px solid transparent';
const LINES: Readonly<Record<BorderLine['style'], string>> = {
  hair: '1px dotted',
  thin: '1px solid',
  dotted: '1px dotted',
  dashed: '1px dashed',
  medium: '2px solid',
  thick: '3px solid',
  double: '3px double',
};
const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_SIZE = 11;

function css(line: BorderLine): string {
  return `${LINES[line.style]} ${line.color}`;
}

const HORIZONTAL: Readonly<Record<CellLook['alignment']['horizontal'], CSSProperties['textAlign'] | null>> = {
  general: null,
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
  fill: 'left',
};
const VERTICAL: Readonly<Record<CellLook['alignment']['vertical'], CSSProperties['verticalAlign']>> = {
  top: 'top',
  center: 'middle',
  bottom: 'bottom',
  justify: 'middle',
  distributed: 'middle',
};
const GENERAL: Readonly<Record<GridCell['kind'], CSSProperties['textAlign']>> = {
  blank: 'left',
  text: 'left',
  number: 'right',
  boolean: 'center',
  error: 'center',
};

/** The four lines around a drawn cell; `top` and `left` only at the edge of the sheet. */
function linesAround(
  { looks, defaultLook, showsGridLines }: SheetPresentation,
  drawn: DrawnCell,
  isCrossed: boolean,
): Readonly<Record<'top' | 'right' | 'bottom' | 'left', string>> {
  const lookAt = (row: number, column: number): CellLook => looks.get(cellKey(row, column)) ?? defaultLook;
  const own = lookAt(drawn.row, drawn.column);
  const right = lookAt(drawn.row, drawn.lastColumn).borders.right ?? own.borders.right;
  const bottom = lookAt(drawn.lastRow, drawn.column).borders.bottom ?? own.borders.bottom;
  const beside = lookAt(drawn.row, drawn.lastColumn + 1).borders.left;
  const below = lookAt(drawn.lastRow + 1, drawn.column).borders.top;
  const plain = showsGridLines && own.fill === null ? GRID_LINE : NO_LINE;
  const line = (first: BorderLine | null, second: BorderLine | null, grid = plain): string => {
    const shown = first ?? second;
    return shown === null ? grid : css(shown);
  };
  return {
    right: line(right, beside, isCrossed ? NO_LINE : plain),
    bottom: line(bottom, below),
    top: drawn.row === 0 && own.borders.top !== null ? css(own.borders.top) : 'none',
    left: drawn.column === 0 && own.borders.left !== null ? css(own.borders.left) : 'none',
  };
}

export function cellStyle(
  presentation: SheetPresentation,
  drawn: DrawnCell,
  cell: GridCell | undefined,
  /** A text runs through at its right side; lines that somebody drew stay. */
  isCrossed: boolean,
): CSSProperties {
  const look = presentation.looks.get(cellKey(drawn.row, drawn.column)) ?? presentation.defaultLook;
  const { font, alignment, fill } = look;
  const lines = linesAround(presentation, drawn, isCrossed);
  const decoration = [font.isUnderlined ? 'underline' : '', font.isStruck ? 'line-through' : '']
    .join(' ')
    .trim();
  return {
    ...(fill === null ? {} : { backgroundColor: fill }),
    ...(font.color === null ? {} : { color: font.color }),
    ...(font.isBold ? { fontWeight: 600 } : {}),
    ...(font.isItalic ? { fontStyle: 'italic' } : {}),
    ...(decoration === '' ? {} : { textDecorationLine: decoration }),
    ...(font.size === DEFAULT_SIZE ? {} : { fontSize: `${String(font.size * PIXELS_PER_POINT)}px` }),
    textAlign: HORIZONTAL[alignment.horizontal] ?? GENERAL[cell?.kind ?? 'blank'],
    verticalAlign: VERTICAL[alignment.vertical],
    ...(alignment.wrap ? { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } : {}),
    ...(alignment.rotation === 255 ? { writingMode: 'vertical-rl', textOrientation: 'upright' } : {}),
    ...(alignment.indent > 0 ? { paddingInlineStart: `${String(3 + alignment.indent * 9)}px` } : {}),
    borderRight: lines.right,
    borderBottom: lines.bottom,
    borderTop: lines.top,
    borderLeft: lines.left,
  };
}
