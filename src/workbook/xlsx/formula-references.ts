/** Finds the cell references of a formula's text without understanding the rest of it. */
import { columnName, parseA1 } from '../../core/grid';

export type FormulaPiece =
  /** A1, $A$1 or a column or row end as in A:A and 1:3, always one corner; `sheet` as written before it, without "!". */
  | { readonly kind: 'cell'; readonly text: string; readonly sheet: string | null }
  | { readonly kind: 'column'; readonly text: string; readonly sheet: string | null }
  | { readonly kind: 'row'; readonly text: string; readonly sheet: string | null }
  /** A name or a structured reference: what it covers is not known from here. */
  | { readonly kind: 'name'; readonly text: string; readonly sheet: string | null }
  | { readonly kind: 'function'; readonly text: string }
  /** Operators, numbers, strings, sheet prefixes: copied as they are. */
  | { readonly kind: 'other'; readonly text: string };

const SHEET_PREFIX = /(?:'(?:[^']|'')*'|[\p{L}_\\[\].][\p{L}\p{N}_.\\[\]:]*)!/uy;
const QUOTED = /"(?:[^"]|"")*"?/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;
const WORD = /[$\p{L}_\\][$\p{L}\p{N}_.\\?]*/uy;
const ROW_RANGE = /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])/uy;
const ERROR_VALUE = /#[A-Z0-9/]+[!?]?/y;
const BRACKETS = /\[[^\]]*\]/y;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function isColumn(word: string): boolean {
  return /^\$?[a-z]{1,3}$/i.test(word) && parseA1(`${word}1`) !== null;
}

/** Pieces whose texts join to the formula given. Linear in its length. */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let other = '';
  let sheet: string | null = null;
  let at = 0;
  const flush = (): void => {
    if (other !== '') pieces.push({ kind: 'other', text: other });
    other = '';
  };
  const put = (piece: FormulaPiece): void => {
    flush();
    pieces.push(piece);
    at += piece.text.length;
  };
  while (at < formula.length) {
    const quoted = matchAt(QUOTED, formula, at);
    if (quoted !== null) {
      other += quoted;
      at += quoted.length;
      continue;
    }
    const prefix = matchAt(SHEET_PREFIX, formula, at);
    if (prefix !== null) {
      sheet = prefix.slice(0, -1);
      other += prefix;
      at += prefix.length;
      continue;
    }
    const rows = matchAt(ROW_RANGE, formula, at);
    if (rows !== null) {
      put({ kind: 'row', text: rows, sheet });
      sheet = null;
      continue;
    }
    const word = matchAt(WORD, formula, at);
    if (word !== null) {
      put(wordPiece(formula, at, word, sheet, pieces));
      if (formula[at] !== ':') sheet = null;
      continue;
    }
    const plain =
      matchAt(NUMBER, formula, at) ??
      matchAt(ERROR_VALUE, formula, at) ??
      matchAt(BRACKETS, formula, at) ??
      formula.charAt(at);
    if (plain.startsWith('[')) put({ kind: 'name', text: plain, sheet: null });
    else {
      other += plain;
      at += plain.length;
      if (plain !== ':') sheet = null;
    }
  }
  flush();
  return pieces;
}

function wordPiece(
  formula: string,
  at: number,
  word: string,
  sheet: string | null,
  before: readonly FormulaPiece[],
): FormulaPiece {
  const next = formula[at + word.length];
  if (next === '(') return { kind: 'function', text: word };
  if (parseA1(word) !== null) return { kind: 'cell', text: word, sheet };
  if (isColumn(word) && (next === ':' || (formula[at - 1] === ':' && before.at(-1)?.kind === 'column'))) {
    return { kind: 'column', text: word, sheet };
  }
  return { kind: 'name', text: word, sheet };
}

const CORNER = /^(\$?)([a-z]{1,3})(\$?)(\d+)$/i;

function shiftColumn(dollar: string, letters: string, by: number): string | null {
  const column = parseA1(`${letters}1`)?.column;
  if (column === undefined) return null;
  const moved = dollar === '$' ? column : (((column + by) % 16384) + 16384) % 16384;
  return `${dollar}${columnName(moved)}`;
}

function shiftRow(dollar: string, digits: string, by: number): string {
  const moved =
    dollar === '$' ? Number(digits) : ((((Number(digits) - 1 + by) % 1048576) + 1048576) % 1048576) + 1;
  return `${dollar}${String(moved)}`;
}

function shiftPiece(piece: FormulaPiece, rows: number, columns: number): string {
  if (piece.kind === 'cell') {
    const [, columnDollar = '', letters = '', rowDollar = '', digits = ''] = CORNER.exec(piece.text) ?? [];
    const column = shiftColumn(columnDollar, letters, columns);
    return column === null ? piece.text : column + shiftRow(rowDollar, digits, rows);
  }
  if (piece.kind === 'column') {
    const dollar = piece.text.startsWith('$') ? '$' : '';
    return shiftColumn(dollar, piece.text.replace('$', ''), columns) ?? piece.text;
  }
  if (piece.kind === 'row') {
    return piece.text.replace(/(\$?)(\d+)/g, (_whole, dollar: string, digits: string) =>
      shiftRow(dollar, digits, rows),
    );
  }
  return piece.text;
}

/** The formula of a cell that shares another's: relative references moved by the distance between the two. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formulaPieces(formula)
    .map((piece) => shiftPiece(piece, rows, columns))
    .join('');
}
