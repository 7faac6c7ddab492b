/**
 * Goes through the operators of a page as a painter would, and keeps characters and straight lines instead of painting them.
 * Operators and their arguments are those of pdf.js' operator list (src/core/operator_list.js, src/display/canvas.js there).
 */
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import { boxOf, overlap } from '../page/box';
import { type GraphicsState, type PageFont, stateAtStart } from './graphics-state';
import { chained, IDENTITY, mapped, type Matrix, matrixOf, moved, scaleOf } from '../page/matrix';
import { DrawnLines, THICKEST_LINE } from '../page/drawn-lines';
import type { Glyph, PageContent } from '../page/page-content';
import { placedGlyph } from '../page/placed-glyph';

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface DrawnPage extends PageContent {
  /** Characters of all its text, what nobody sees of it included, but no spaces. */
  readonly marks: number;
}

/** Characters that are seen, or would be. */
export function marksIn(text: string): number {
  return text.replace(/\s/gu, '').length;
}

/** The numbers of the operators by their names. */
export type OperatorNumbers = Readonly<Record<string, number>>;

export interface PageFrame {
  /** From the page's own units to points from the upper left corner. */
  readonly toPage: Matrix;
  readonly width: number;
  readonly height: number;
  readonly fontOf: (id: string) => PageFont;
}

const WHITE = '#ffffff';
/** Text that is only there to be found or copied, above the picture of a page: somebody's guess at what the picture says. */
const INVISIBLE_TEXT = 3;
/** Ways to paint a path. */
const STROKES = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];
const FILLS = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const DEEPEST_NESTING = 256;

function numbers(args: unknown): readonly number[] {
  return Array.isArray(args) ? args.map(Number) : [];
}

function first(args: unknown): number {
  const [value] = numbers(args);
  return value !== undefined && Number.isFinite(value) ? value : 0;
}

class PagePainter {
  private readonly glyphs: Glyph[] = [];
  private readonly lines = new DrawnLines();
  private readonly stack: GraphicsState[] = [];
  private state: GraphicsState;
  private text: Matrix = IDENTITY;
  private line: Matrix = IDENTITY;
  private isClipping = false;
  private marks = 0;
  private readonly steps: ReadonlyMap<number, (args: unknown) => void>;
  private readonly strokes: ReadonlySet<number>;
  private readonly fills: ReadonlySet<number>;

  constructor(
    private readonly frame: PageFrame,
    operators: OperatorNumbers,
  ) {
    const { width, height, toPage } = frame;
    this.state = stateAtStart(toPage, { left: 0, top: 0, right: width, bottom: height });
    const known = (names: readonly string[]): ReadonlySet<number> =>
      new Set(names.flatMap((name) => operators[name] ?? []));
    this.strokes = known(STROKES);
    this.fills = known(FILLS);
    const steps = Object.entries(this.painting).flatMap(([name, step]) => {
      const number = operators[name];
      return number === undefined ? [] : [[number, step] as const];
    });
    this.steps = new Map(steps);
  }

  paint({ fnArray, argsArray }: OperatorList): DrawnPage {
    fnArray.forEach((operator, at) => this.steps.get(operator)?.(argsArray[at]));
    return {
      width: this.frame.width,
      height: this.frame.height,
      glyphs: this.glyphs,
      rules: this.lines.rules,
      marks: this.marks,
    };
  }

  /** What is done at each operator, by its name. */
  private get painting(): Readonly<Record<string, (args: unknown) => void>> {
    return {
      save: () => {
        this.save();
      },
      restore: () => {
        this.restore();
      },
      transform: (args) => {
        this.transform(args);
      },
      paintFormXObjectBegin: (args) => {
        this.save();
        if (Array.isArray(args)) this.transform(args[0]);
      },
      paintFormXObjectEnd: () => {
        this.restore();
      },
      setLineWidth: (args) => {
        this.set({ lineWidth: first(args) });
      },
      setStrokeRGBColor: (args) => {
        this.set({ isStrokeSeen: !isWhite(args) });
      },
      setFillRGBColor: (args) => {
        this.set({ isFillSeen: !isWhite(args) });
      },
      setFillColorN: () => {
        this.set({ isFillSeen: false });
      },
      clip: () => {
        this.isClipping = true;
      },
      eoClip: () => {
        this.isClipping = true;
      },
      constructPath: (args) => {
        this.path(args);
      },
      ...this.writing,
    };
  }

  private get writing(): Readonly<Record<string, (args: unknown) => void>> {
    return {
      beginText: () => {
        this.text = this.line = IDENTITY;
      },
      setTextMatrix: (args) => {
        const matrix = matrixOf(Array.isArray(args) && args.length === 1 ? args[0] : args);
        if (matrix !== null) this.text = this.line = matrix;
      },
      moveText: (args) => {
        this.moveLine(args);
      },
      setLeadingMoveText: (args) => {
        this.set({ leading: -(numbers(args)[1] ?? 0) });
        this.moveLine(args);
      },
      nextLine: () => {
        this.moveLine([0, -this.state.leading]);
      },
      setLeading: (args) => {
        this.set({ leading: first(args) });
      },
      setCharSpacing: (args) => {
        this.set({ characterSpacing: first(args) });
      },
      setWordSpacing: (args) => {
        this.set({ wordSpacing: first(args) });
      },
      setHScale: (args) => {
        this.set({ stretch: first(args) / 100 });
      },
      setTextRise: (args) => {
        this.set({ rise: first(args) });
      },
      setTextRenderingMode: (args) => {
        this.set({ isTextSeen: first(args) !== INVISIBLE_TEXT });
      },
      setFont: (args) => {
        const [id, size] = Array.isArray(args) ? (args as readonly unknown[]) : [];
        if (typeof id === 'string') this.set({ font: this.frame.fontOf(id), fontSize: Number(size) || 0 });
      },
      showText: (args) => {
        const [shown] = Array.isArray(args) ? (args as readonly unknown[]) : [];
        if (Array.isArray(shown)) this.show(shown);
      },
    };
  }

  private set(change: Partial<GraphicsState>): void {
    this.state = { ...this.state, ...change };
  }

  private save(): void {
    if (this.stack.length < DEEPEST_NESTING) this.stack.push(this.state);
  }

  private restore(): void {
    this.state = this.stack.pop() ?? this.state;
  }

  private transform(args: unknown): void {
    const matrix = matrixOf(args);
    if (matrix !== null) this.set({ matrix: chained(this.state.matrix, matrix) });
  }

  private moveLine(args: unknown): void {
    const [x = 0, y = 0] = numbers(args);
    if (Number.isFinite(x) && Number.isFinite(y)) this.text = this.line = moved(this.line, x, y);
  }

  private show(shown: readonly unknown[]): void {
    const { font, fontSize, characterSpacing, wordSpacing, stretch, isTextSeen } = this.state;
    for (const item of shown) {
      if (typeof item === 'number') {
        this.advance((-item * fontSize) / 1000);
        continue;
      }
      if (typeof item !== 'object' || item === null) continue;
      const glyph = item as {
        readonly unicode?: unknown;
        readonly width?: unknown;
        readonly isSpace?: unknown;
        readonly vmetric?: readonly unknown[] | null;
      };
      const units = Number(font.isVertical ? glyph.vmetric?.[0] : glyph.width) || 0;
      const way =
        units * font.scale * fontSize + characterSpacing + (glyph.isSpace === true ? wordSpacing : 0);
      if (typeof glyph.unicode === 'string') {
        this.marks += marksIn(glyph.unicode);
        if (isTextSeen) this.keep(glyph.unicode, way * (font.isVertical ? 1 : stretch));
      }
      this.advance(way);
    }
  }

  private advance(way: number): void {
    const { font, stretch } = this.state;
    if (!Number.isFinite(way)) return;
    this.text = font.isVertical ? moved(this.text, 0, way) : moved(this.text, way * stretch, 0);
  }

  private keep(text: string, way: number): void {
    const { matrix, font, fontSize, rise, clip } = this.state;
    const toPage = chained(matrix, this.text);
    const at = mapped(toPage, 0, rise);
    const end = font.isVertical ? mapped(toPage, 0, rise + way) : mapped(toPage, way, rise);
    const [a, b, c, d] = toPage;
    const glyph = placedGlyph(text, at, end, {
      way: font.isVertical ? { x: 0, y: -d } : { x: a, y: b },
      size: Math.abs(fontSize) * Math.hypot(c, d),
      clip,
    });
    if (glyph === null) return;
    if (this.glyphs.length >= LIMITS.pageMarks) throw new Refusal('too-large', '', 'pageMarks');
    this.glyphs.push(glyph);
  }

  private path(args: unknown): void {
    const [paint, data, extent] = Array.isArray(args) ? (args as readonly unknown[]) : [];
    const { matrix, isStrokeSeen, isFillSeen, lineWidth } = this.state;
    if (this.isClipping) this.clipTo(extent);
    if (typeof paint !== 'number') return;
    const steps: unknown = Array.isArray(data) ? data[0] : null;
    if (!ArrayBuffer.isView(steps)) return;
    this.lines.add(steps as Float32Array, matrix, {
      isStroked: isStrokeSeen && lineWidth * scaleOf(matrix) <= THICKEST_LINE && this.strokes.has(paint),
      isFilled: isFillSeen && this.fills.has(paint),
    });
  }

  /** `extent`: the box around the path that has just been made. */
  private clipTo(extent: unknown): void {
    this.isClipping = false;
    const { matrix, clip } = this.state;
    const [left = NaN, top = NaN, right = NaN, bottom = NaN] = ArrayBuffer.isView(extent)
      ? Array.from(extent as Float32Array)
      : [];
    const corners = [left, right].flatMap((x) => [top, bottom].map((y) => mapped(matrix, x, y)));
    const box = boxOf(corners);
    if (Object.values(box).every(Number.isFinite)) this.set({ clip: overlap(clip, box) });
  }
}

/** Colours come as "#rrggbb". */
function isWhite(args: unknown): boolean {
  return Array.isArray(args) && args[0] === WHITE;
}

/** Throws `Refusal` for a page with more on it than any form has. */
export function drawnPage(list: OperatorList, operators: OperatorNumbers, frame: PageFrame): DrawnPage {
  return new PagePainter(frame, operators).paint(list);
}
