/** A formula as a tree: operators by precedence as Excel has them, calls of known functions, references. */
import type { CellAddress } from '../grid';
import { tokensOf, type Token } from './tokens';

export type Expression =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | {
      readonly kind: 'range';
      readonly sheet: string | null;
      readonly from: CellAddress;
      readonly to: CellAddress;
    }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly (Expression | null)[] };

/** Loosest first. */
const LEVELS: readonly ReadonlySet<string>[] = [
  new Set(['=', '<>', '<', '>', '<=', '>=']),
  new Set(['&']),
  new Set(['+', '-']),
  new Set(['*', '/']),
  new Set(['^']),
];
const DEEPEST = 64;
/** Operators of one formula: each may be a level more of the tree, which others go down into. */
const MOST_OPERATORS = 1000;

class Unknown extends Error {}

class Parser {
  private at = 0;
  private depth = 0;
  private operators = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.level(0);
    if (this.at < this.tokens.length) throw new Unknown();
    return expression;
  }

  private take(text: string): boolean {
    const token = this.tokens[this.at];
    const isIt = token?.kind === 'operator' && token.text === text;
    if (isIt) this.at += 1;
    return isIt;
  }

  private expect(text: string): void {
    if (!this.take(text)) throw new Unknown();
  }

  private count(): void {
    this.operators += 1;
    if (this.operators > MOST_OPERATORS) throw new Unknown();
  }

  private level(index: number): Expression {
    const operators = LEVELS[index];
    if (operators === undefined) return this.signed();
    let left = this.level(index + 1);
    for (;;) {
      const token = this.tokens[this.at];
      if (token?.kind !== 'operator' || !operators.has(token.text)) return left;
      this.at += 1;
      this.count();
      left = { kind: 'binary', operator: token.text, left, right: this.level(index + 1) };
    }
  }

  /** In Excel a sign binds tighter than a power: -2^2 is 4. */
  private signed(): Expression {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new Unknown();
    try {
      if (this.take('-')) return { kind: 'unary', operator: '-', operand: this.signed() };
      if (this.take('+')) return { kind: 'unary', operator: '+', operand: this.signed() };
      let operand = this.primary();
      while (this.take('%')) {
        this.count();
        operand = { kind: 'unary', operator: '%', operand };
      }
      return operand;
    } finally {
      this.depth -= 1;
    }
  }

  private primary(): Expression {
    if (this.take('(')) {
      const inner = this.level(0);
      this.expect(')');
      return inner;
    }
    const token = this.tokens[this.at];
    this.at += 1;
    if (token === undefined || token.kind === 'operator') throw new Unknown();
    if (token.kind === 'function') return this.call(token.name);
    if (token.kind === 'cell') return this.range(token);
    return token;
  }

  private range({ sheet, cell }: Token & { kind: 'cell' }): Expression {
    if (!this.take(':')) return { kind: 'range', sheet, from: cell, to: cell };
    const other = this.tokens[this.at];
    this.at += 1;
    if (other?.kind !== 'cell' || other.sheet !== null) throw new Unknown();
    return {
      kind: 'range',
      sheet,
      from: { row: Math.min(cell.row, other.cell.row), column: Math.min(cell.column, other.cell.column) },
      to: { row: Math.max(cell.row, other.cell.row), column: Math.max(cell.column, other.cell.column) },
    };
  }

  private call(name: string): Expression {
    this.expect('(');
    const operands: (Expression | null)[] = [];
    do {
      const next = this.tokens[this.at];
      const isEmpty = next?.kind === 'operator' && (next.text === ',' || next.text === ')');
      operands.push(isEmpty ? null : this.level(0));
    } while (this.take(','));
    this.expect(')');
    return { kind: 'call', name, operands };
  }
}

/** `null` for a formula outside the small language. Takes the formula with its leading "=". */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  if (tokens === null) return null;
  try {
    return new Parser(tokens).whole();
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

/** Every range that the expression reads. */
export function rangesOf(expression: Expression): readonly (Expression & { kind: 'range' })[] {
  switch (expression.kind) {
    case 'range':
      return [expression];
    case 'unary':
      return rangesOf(expression.operand);
    case 'binary':
      return [...rangesOf(expression.left), ...rangesOf(expression.right)];
    case 'call':
      return expression.operands.flatMap((operand) => (operand === null ? [] : rangesOf(operand)));
    default:
      return [];
  }
}
