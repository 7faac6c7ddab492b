/** The texts of a table, folded and cut into sentences, with the way back from a place in a text to its cell. */
import type { CellAddress } from '../grid';
import type { Table } from '../table/model';
import { type TextFigure, readFigures } from './figures';
import { foldText } from './fold';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly figures: readonly TextFigure[];
}

export interface RunningText {
  /** What the text speaks of: what was planned, or what was done. */
  readonly role: 'expected' | 'actual' | 'report';
  readonly label: string;
  /** Folded. */
  readonly text: string;
  readonly figures: readonly TextFigure[];
  readonly sentences: readonly Sentence[];
  cellAt(place: number): CellAddress;
  /** The words of the cell as they stand there. */
  sourceAt(place: number): string;
}

interface Piece {
  readonly start: number;
  readonly address: CellAddress;
  readonly source: string;
}

/** Longer texts are read up to here; no cell holds more. */
const MOST_CHARACTERS = 200_000;

function sentencesOf(text: string, figures: readonly TextFigure[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let at = 0;
  while (start < text.length) {
    const stop = text.indexOf('。', start);
    const end = stop === -1 ? text.length : stop;
    const own: TextFigure[] = [];
    for (let figure = figures[at]; figure !== undefined && figure.start < end; figure = figures[at]) {
      own.push(figure);
      at += 1;
    }
    if (end > start) sentences.push({ start, end, figures: own });
    start = end + 1;
  }
  return sentences;
}

export function runningText(
  role: RunningText['role'],
  label: string,
  sources: readonly { readonly text: string; readonly address: CellAddress }[],
): RunningText {
  let text = '';
  const pieces: Piece[] = [];
  for (const { text: source, address } of sources) {
    if (text !== '' && !/[。;，、:]$/u.test(text)) text += ';';
    pieces.push({ start: text.length, address, source });
    text += foldText(source.slice(0, MOST_CHARACTERS));
  }
  const figures = readFigures(text);
  const pieceAt = (place: number): Piece | undefined =>
    pieces.reduce<Piece | undefined>((found, piece) => (piece.start <= place ? piece : found), undefined);
  return {
    role,
    label,
    text,
    figures,
    sentences: sentencesOf(text, figures),
    cellAt: (place) => pieceAt(place)?.address ?? { row: 0, column: 0 },
    sourceAt: (place) => pieceAt(place)?.source ?? '',
  };
}

/** A report of a hundred pages; what comes after it is not read. */
const MOST_TOGETHER = 400_000;
const SHORT_LINE = 60;
/** A paragraph that ends so goes on in the next one. */
const GOES_ON = /[:：;；、，,]\s*$/u;

/** Goals and narrative of a table; paragraphs that go on in the next cell are one text. The same words twice are read once, but what is told in the words of the goal is told. */
export function textsOf(table: Table): RunningText[] {
  const texts: RunningText[] = [];
  const [goals, told] = [new Set<string>(), new Set<string>()];
  const isNew = (text: string, seen: Set<string>): boolean => {
    const known = seen.has(text);
    seen.add(text);
    return !known && text.trim() !== '';
  };
  for (const { expected, actual } of table.goals) {
    if (expected !== null && isNew(expected.text, goals)) texts.push(runningText('expected', '', [expected]));
    if (actual !== null && isNew(actual.text, told)) texts.push(runningText('actual', '', [actual]));
  }
  let open: { label: string; sources: { text: string; address: CellAddress }[] } | null = null;
  let isList = false;
  let length = 0;
  const close = (): void => {
    if (open !== null) texts.push(runningText('report', open.label, open.sources));
    open = null;
    isList = false;
  };
  for (const part of table.narrative) {
    length += part.text.length;
    if (length > MOST_TOGETHER) break;
    if (!isNew(part.text, told)) continue;
    const end = part.text.slice(-8);
    if (open !== null && open.label !== part.label) close();
    open ??= { label: part.label, sources: [] };
    open.sources.push(part);
    const isItem: boolean =
      isList && part.text.length < SHORT_LINE && /\d/u.test(part.text) && !/。\s*$/u.test(end);
    isList = /[:：]\s*$/u.test(end) || isItem;
    if (!isItem && !GOES_ON.test(end)) close();
  }
  close();
  return texts;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set('，。;');
const SEGMENT_ENDS: ReadonlySet<string> = new Set('。;');

/** The words from the last comma, semicolon or sentence end up to a place: the clause that a figure stands in. */
export function clauseBefore(text: string, place: number): string {
  let from = place;
  while (from > 0 && place - from < 80 && !CLAUSE_ENDS.has(text.charAt(from - 1))) from -= 1;
  return text.slice(from, place);
}

/** The words from the last semicolon or sentence end up to a place: 上年 at its head speaks for all of it. */
export function segmentBefore(text: string, place: number): string {
  let from = place;
  while (from > 0 && place - from < 120 && !SEGMENT_ENDS.has(text.charAt(from - 1))) from -= 1;
  return text.slice(from, place);
}

/** The clause around a figure. */
export function clauseAround(text: string, { start, end }: TextFigure): string {
  let to = end;
  while (to < text.length && to - end < 80 && !CLAUSE_ENDS.has(text.charAt(to))) to += 1;
  return clauseBefore(text, start) + text.slice(start, to);
}
