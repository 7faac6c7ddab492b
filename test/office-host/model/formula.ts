/**
 * A small calculator, so that a formula written by the add-in gets a result: numbers, percentages, references, + - * / and
 * SUM, ROUND, MIN, MAX, IF-free. A formula that it does not understand keeps the result that was stored.
 */
import { parseA1, parseRange } from '../../../src/core/grid';
import type { CellValue } from './input';

/** `sheet` is `null` for the formula's own sheet. */
export type Lookup = (sheet: string | null, row: number, column: number) => CellValue;

class NotUnderstood extends Error {}
class FormulaError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const TOKEN =
  /\s*(?:(\d+\.?\d*|\.\d+)|((?:'(?:[^']|'')+'|[\p{L}\p{N}_]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(])|([A-Z]+)\(|([-+*/%(),]))/iuy;

const FUNCTIONS: Readonly<Record<string, (args: readonly (readonly number[])[]) => number>> = {
  SUM: (args) => args.flat().reduce((total, value) => total + value, 0),
  MIN: (args) => Math.min(...args.flat()),
  MAX: (args) => Math.max(...args.flat()),
  ROUND: ([value, digits]) => {
    const scale = 10 ** (digits?.[0] ?? 0);
    const scaled = (value?.[0] ?? 0) * scale;
    return (Math.sign(scaled) * Math.round(Math.abs(Number(scaled.toPrecision(15))))) / scale;
  },
};

export function evaluate(formula: string, stored: CellValue, lookup: Lookup): CellValue {
  try {
    const parser = new Parser(formula.slice(1), lookup);
    const value = parser.whole();
    return Number.isFinite(value) ? Number(value.toPrecision(15)) : '#NUM!';
  } catch (thrown) {
    if (thrown instanceof FormulaError) return thrown.code;
    if (thrown instanceof NotUnderstood) return stored;
    throw thrown;
  }
}

class Parser {
  readonly #text: string;
  readonly #lookup: Lookup;
  #at = 0;
  #match: RegExpExecArray | null = null;

  constructor(text: string, lookup: Lookup) {
    this.#text = text;
    this.#lookup = lookup;
    this.#next();
  }

  whole(): number {
    const value = this.#sum();
    if (this.#match !== null || this.#at < this.#text.trimEnd().length) throw new NotUnderstood();
    return value;
  }

  #next(): void {
    TOKEN.lastIndex = this.#at;
    this.#match = TOKEN.exec(this.#text);
    if (this.#match !== null) this.#at = TOKEN.lastIndex;
  }

  get #operator(): string | undefined {
    return this.#match?.[5];
  }

  #sum(): number {
    let left = this.#product();
    for (let sign = this.#operator; sign === '+' || sign === '-'; sign = this.#operator) {
      this.#next();
      const right = this.#product();
      left = sign === '+' ? left + right : left - right;
    }
    return left;
  }

  #product(): number {
    let left = this.#unary();
    for (let sign = this.#operator; sign === '*' || sign === '/'; sign = this.#operator) {
      this.#next();
      const right = this.#unary();
      if (sign === '/' && right === 0) throw new FormulaError('#DIV/0!');
      left = sign === '*' ? left * right : left / right;
    }
    return left;
  }

  #unary(): number {
    if (this.#operator === '-') {
      this.#next();
      return -this.#unary();
    }
    if (this.#operator === '+') {
      this.#next();
      return this.#unary();
    }
    let value = this.#one();
    while (this.#operator === '%') {
      this.#next();
      value /= 100;
    }
    return value;
  }

  #one(): number {
    const [, number, , reference, name] = this.#match ?? [];
    if (number !== undefined) {
      this.#next();
      return Number(number);
    }
    if (reference !== undefined && !reference.includes(':')) return this.#values()[0] ?? 0;
    if (name !== undefined) return this.#call(name.toUpperCase());
    if (this.#operator !== '(') throw new NotUnderstood();
    this.#next();
    const value = this.#sum();
    this.#close();
    return value;
  }

  #call(name: string): number {
    const compute = FUNCTIONS[name];
    if (compute === undefined) throw new NotUnderstood();
    const args: number[][] = [];
    do {
      this.#next();
      args.push(this.#match?.[3]?.includes(':') === true ? this.#values() : [this.#sum()]);
    } while (this.#operator === ',');
    this.#close();
    return compute(args);
  }

  #close(): void {
    if (this.#operator !== ')') throw new NotUnderstood();
    this.#next();
  }

  /** Numbers of the reference under the cursor; of a range, text and blanks are left out as SUM does. */
  #values(): number[] {
    const [, , sheet, reference = ''] = this.#match ?? [];
    const bare = reference.replaceAll('$', '');
    const range = parseRange(bare);
    if (range === null) throw new NotUnderstood();
    this.#next();
    const name = sheet === undefined ? null : sheet.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
    const single = parseA1(bare) !== null;
    const values: number[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const value = this.#lookup(name, row, column);
        if (typeof value === 'string' && /^#[A-Z/0]+[!?A]$/.test(value)) throw new FormulaError(value);
        if (typeof value === 'number') values.push(value);
        else if (single && value === '') values.push(0);
        else if (single && typeof value === 'string') throw new FormulaError('#VALUE!');
      }
    }
    return values;
  }
}
