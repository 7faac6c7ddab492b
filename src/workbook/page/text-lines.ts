/** Characters put together to runs, runs to lines, and lines to the text of a cell or paragraph. */
import { type Box, extremes, STEPS } from './box';
import type { Point } from './matrix';
import { RADICALS } from './radicals';
import type { Glyph } from './page-content';

/** Characters that were drawn one behind the other. */
export interface TextRun {
  readonly text: string;
  /** Of a run that does not run to the right, both are those of its upper left corner. */
  readonly left: number;
  readonly right: number;
  /** The line that it stands on. */
  readonly base: number;
  readonly size: number;
  /** That of its first character: in the cell that it belongs to. */
  readonly anchor: Point;
}

export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** Widths of a gap between characters, in parts of their size: the least that parts runs, and that is read as a space. */
const PARTING_GAP = 0.6;
const NO_GAP = 0.05;
const SPACE_GAP = 0.2;
/** Characters of writing without spaces are set apart, too, to fill a line. */
const WIDE_SPACE_GAP = 0.5;
const SETTING_APART = 2;
/** How far back a character may stand on the one before: kerning, and bold print made of two. */
const OVERLAP = 0.15;
const SAME_LINE = 0.5;

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** Forms of characters that stand for others: radicals of dictionaries, and variants for compatibility. */
const STAND_INS = /[\u2e80-\u2fd5\uf900-\ufaff]/gu;
/** Marks without a meaning of their own outside their font, and what nobody sees. */
const NO_TEXT = /[\p{Cc}\p{Co}\u200b-\u200f\ufeff]/gu;

function plain(text: string): string {
  return text
    .replace(STAND_INS, (mark) => RADICALS[mark] ?? mark.normalize('NFKC'))
    .replace(/\u00ad/gu, '-')
    .replace(/\s/gu, ' ')
    .replace(NO_TEXT, '');
}

interface OpenRun {
  readonly first: Glyph;
  text: string;
  /** What was added last. */
  last: string;
  end: Point;
  /** Of its last character. */
  cell: unknown;
}

/** Whether the character goes on where the run ends, and how far it is from it. */
function gapTo({ first, end, cell }: OpenRun, glyph: Glyph, nextCell: unknown): number | null {
  if (glyph.turn !== first.turn || Math.abs(glyph.size - first.size) > 0.3 * first.size) return null;
  const { x, y } = STEPS[first.turn];
  const [dx, dy] = [glyph.at.x - end.x, glyph.at.y - end.y];
  const [along, aside] = [dx * x + dy * y, Math.abs(dx * y - dy * x)];
  const most = (cell === nextCell ? PARTING_GAP : NO_GAP) * first.size;
  return aside <= 0.1 * first.size && along >= -OVERLAP * first.size && along <= most ? along : null;
}

/** The spaces that a gap stands for: one, or three where somebody set two things apart. */
function spaces(before: string, after: string, gap: number, size: number): string {
  const isWide = WIDE.test(before.slice(-1)) || WIDE.test(after.slice(0, 1));
  if (gap > size * SETTING_APART) return '   ';
  return gap > size * (isWide ? WIDE_SPACE_GAP : SPACE_GAP) ? ' ' : '';
}

function closed({ first, text, end }: OpenRun): TextRun {
  const isLevel = first.turn === 0;
  return {
    text,
    left: Math.min(first.at.x, end.x),
    right: Math.max(first.at.x, end.x),
    base: isLevel ? first.at.y : Math.min(first.at.y, end.y),
    size: first.size,
    anchor: first.anchor,
  };
}

/**
 * In the order in which they were drawn. Spaces at the ends of runs are no text: the next run shows how far it is. `cellAt`: the cell
 * at a point, by identity; a gap between two cells parts them, however narrow it is.
 */
export function textRuns(glyphs: readonly Glyph[], cellAt: (point: Point) => unknown): readonly TextRun[] {
  const runs: TextRun[] = [];
  let open: OpenRun | null = null;
  for (const glyph of glyphs) {
    const text = plain(glyph.text);
    if (text.trim() === '' || glyph.size === 0) continue;
    const cell = cellAt(glyph.anchor);
    const gap: number | null = open === null ? null : gapTo(open, glyph, cell);
    if (open !== null && gap === null) runs.push(closed(open));
    if (open === null || gap === null) open = { first: glyph, text: '', last: '', end: glyph.at, cell };
    else open.text += spaces(open.last, text, gap, glyph.size);
    const { x, y } = STEPS[glyph.turn];
    open.text += text;
    open.last = text;
    open.cell = cell;
    open.end = { x: glyph.at.x + x * glyph.advance, y: glyph.at.y + y * glyph.advance };
  }
  if (open !== null) runs.push(closed(open));
  return runs;
}

function onOneLine(a: TextRun, b: TextRun): boolean {
  return Math.abs(a.base - b.base) <= SAME_LINE * Math.min(a.size, b.size);
}

/** Print in bold is sometimes the same text twice, a hair apart; no more runs than these begin so near to each other. */
const MOST_BESIDE = 4;

function isShadow(run: TextRun, line: readonly TextRun[]): boolean {
  return line
    .slice(-MOST_BESIDE)
    .some((other) => other.text === run.text && Math.abs(other.left - run.left) <= OVERLAP * run.size);
}

function lineOf(runs: readonly TextRun[]): TextLine {
  const sorted: TextRun[] = [];
  for (const run of [...runs].sort((a, b) => a.left - b.left)) if (!isShadow(run, sorted)) sorted.push(run);
  const [start] = sorted;
  let text = '';
  let last: TextRun | null = null;
  let right = start?.left ?? 0;
  for (const run of sorted) {
    if (last !== null) text += spaces(last.text, run.text, run.left - right, run.size);
    text += run.text;
    last = run;
    right = Math.max(right, run.right);
  }
  return {
    text,
    left: start?.left ?? 0,
    right,
    base: start?.base ?? 0,
    size: extremes(sorted.map(({ size }) => size))[1],
  };
}

/** From the top down. */
export function textLines(runs: readonly TextRun[]): readonly TextLine[] {
  const lines: TextRun[][] = [];
  for (const run of [...runs].sort((a, b) => a.base - b.base)) {
    const last = lines[lines.length - 1];
    const [start] = last ?? [];
    if (last !== undefined && start !== undefined && onOneLine(start, run)) last.push(run);
    else lines.push([run]);
  }
  return lines.map(lineOf);
}

/** What cannot be parted at the end of a line: a word or number or one other character, with the marks that cling to it. */
const FIRST_PIECE = /^(?:[A-Za-z0-9.,%‰/-]+|.)[，。、；：！？）》】”’,.;:!?)]*/u;
/** What a cell keeps free at its sides, both together, in parts of the size of the type: Word's own cells at the usual size. */
const MARGINS = 1.1;
/** The width of a digit or letter. */
const NARROW = 0.55;
const LETTER = /[A-Za-z]/u;

/** Whether the next line begins only because this one is full. */
function isFull(line: TextLine, next: TextLine, room: Pick<Box, 'left' | 'right'>): boolean {
  const piece = FIRST_PIECE.exec(next.text)?.[0] ?? '';
  const width =
    Array.from(piece, (mark) => (WIDE.test(mark) ? 1 : NARROW)).reduce((a, b) => a + b, 0) * next.size;
  return line.right - line.left + width > room.right - room.left - MARGINS * next.size;
}

/** Lines that were broken to fit are joined; where there was room, somebody began a new line. */
export function joinedLines(lines: readonly TextLine[], room: Pick<Box, 'left' | 'right'>): string {
  let text = '';
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before === undefined) text = line.text;
    else if (!isFull(before, line, room)) text += `\n${line.text}`;
    else text += (LETTER.test(text.slice(-1)) && LETTER.test(line.text.slice(0, 1)) ? ' ' : '') + line.text;
  });
  return text;
}
