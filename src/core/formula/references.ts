/** Finds the cell references of a formula's text without understanding the rest of it. */
import { parseA1 } from '../grid';

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

const BARE_SHEET = /[\p{L}_\\[\].][\p{L}\p{N}_.\\[\]:]*/uy;
const QUOTED = /"(?:[^"]|"")*"?/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;
const WORD = /[$\p{L}_\\][$\p{L}\p{N}_.\\?]*/uy;
const ROW_RANGE = /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])/uy;
const ERROR_VALUE = /#[A-Z0-9/]+[!?]?/y;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function isColumn(word: string): boolean {
  return /^\$?[a-z]{1,3}$/i.test(word) && parseA1(`${word}1`) !== null;
}

/** Where the text that begins with an apostrophe ends, doubled ones being part of it; the end of the formula if nowhere. */
function quotedEnd(formula: string, at: number): number {
  let end = formula.indexOf("'", at + 1);
  while (end !== -1 && formula[end + 1] === "'") end = formula.indexOf("'", end + 2);
  return end === -1 ? formula.length : end + 1;
}

/**
 * One pass over a formula. Every step consumes what it looked at, or remembers that looking again is in vain: formulas of
 * hostile files are made to be looked at over and over.
 */
class Tokenizer {
  readonly pieces: FormulaPiece[] = [];
  private other = '';
  private sheet: string | null = null;
  private at = 0;
  /** No sheet name ends between here and there. */
  private noSheetBefore = 0;
  private readonly formula: string;
  private readonly lastBracket: number;

  constructor(formula: string) {
    this.formula = formula;
    this.lastBracket = formula.lastIndexOf(']');
  }

  run(): FormulaPiece[] {
    while (this.at < this.formula.length) {
      if (!this.takeQuoted() && !this.takeSheet() && !this.takeReference()) this.takePlain();
    }
    this.flush();
    return this.pieces;
  }

  private takeQuoted(): boolean {
    const quoted = matchAt(QUOTED, this.formula, this.at);
    if (quoted !== null) this.skip(quoted);
    return quoted !== null;
  }

  private takeSheet(): boolean {
    const { formula, at } = this;
    if (formula[at] === "'") {
      const end = quotedEnd(formula, at);
      if (formula[end] === '!') this.sheet = formula.slice(at, end);
      this.skip(formula.slice(at, formula[end] === '!' ? end + 1 : end));
      return true;
    }
    if (at < this.noSheetBefore) return false;
    const name = matchAt(BARE_SHEET, formula, at);
    if (name === null) return false;
    const end = at + name.length;
    if (formula[end] !== '!') {
      this.noSheetBefore = end;
      return false;
    }
    this.sheet = name;
    this.skip(`${name}!`);
    return true;
  }

  private takeReference(): boolean {
    const { formula, at, sheet } = this;
    const rows = matchAt(ROW_RANGE, formula, at);
    if (rows !== null) {
      this.put({ kind: 'row', text: rows, sheet });
      this.sheet = null;
      return true;
    }
    const word = matchAt(WORD, formula, at);
    if (word !== null) {
      this.put(this.wordPiece(word));
      if (formula[this.at] !== ':') this.sheet = null;
      return true;
    }
    if (formula[at] !== '[' || at > this.lastBracket) return false;
    const end = formula.indexOf(']', at) + 1;
    this.put({ kind: 'name', text: formula.slice(at, end), sheet: null });
    return true;
  }

  private takePlain(): void {
    const { formula, at } = this;
    const plain = matchAt(NUMBER, formula, at) ?? matchAt(ERROR_VALUE, formula, at) ?? formula.charAt(at);
    this.skip(plain);
    if (plain !== ':') this.sheet = null;
  }

  private wordPiece(word: string): FormulaPiece {
    const { formula, at, sheet } = this;
    const next = formula[at + word.length];
    if (next === '(') return { kind: 'function', text: word };
    if (parseA1(word) !== null) return { kind: 'cell', text: word, sheet };
    const isEnd = formula[at - 1] === ':' && this.pieces.at(-1)?.kind === 'column';
    if (isColumn(word) && (next === ':' || isEnd)) return { kind: 'column', text: word, sheet };
    return { kind: 'name', text: word, sheet };
  }

  private skip(text: string): void {
    this.other += text;
    this.at += text.length;
  }

  private put(piece: FormulaPiece): void {
    this.flush();
    this.pieces.push(piece);
    this.at += piece.text.length;
  }

  private flush(): void {
    if (this.other !== '') this.pieces.push({ kind: 'other', text: this.other });
    this.other = '';
  }
}

/** Pieces whose texts join to the formula given. Linear in its length. */
export function formulaPieces(formula: string): FormulaPiece[] {
  return new Tokenizer(formula).run();
}
