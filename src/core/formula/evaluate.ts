/** Works out the small language: exact decimals, errors as values, Excel's half-up ROUND. */
import type { CellAddress } from '../grid';
import { Decimal, HUNDRED, ONE, sum, ZERO } from '../number';
import type { Expression } from './expression';

export class FormulaError {
  constructor(readonly code: '#DIV/0!' | '#VALUE!' | '#NUM!' | '#REF!' | '#N/A') {}
}
export type Value = Decimal | string | boolean | null | FormulaError;

export interface CellReader {
  /** `undefined` for a sheet that is not there. */
  value(sheet: string | null, cell: CellAddress): Value | undefined;
}

/** Thrown for what the small language does not know; the formula is then not recalculated. */
class NotKnown extends Error {}

const DIV0 = new FormulaError('#DIV/0!');
const VALUE = new FormulaError('#VALUE!');
const NUM = new FormulaError('#NUM!');
const REF = new FormulaError('#REF!');
const MOST_CELLS = 100_000;
/** What Excel holds in one cell. */
const LONGEST_TEXT = 32_767;
/** The largest doubles have 309 digits before the point; a Decimal would go on, and be written out. */
const HIGHEST_EXPONENT = 307;
/** In decimal.js: to the nearest with halves away from zero, away from it, towards it. */
const ROUNDING = { ROUND: 4, ROUNDUP: 0, ROUNDDOWN: 1 } as const;

/** Inside, an error ends the evaluation of the expression it stands in. */
class Raised extends Error {
  constructor(readonly error: FormulaError) {
    super(error.code);
  }
}

function checked(value: Value): Exclude<Value, FormulaError> {
  if (value instanceof FormulaError) throw new Raised(value);
  return value;
}

function numberOf(value: Value): Decimal {
  const plain = checked(value);
  if (plain === null) return ZERO;
  if (typeof plain === 'boolean') return plain ? ONE : ZERO;
  if (typeof plain !== 'string') return plain;
  if (!/^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*(?:%\s*)?$/i.test(plain)) throw new Raised(VALUE);
  const isPercent = plain.includes('%');
  const number = new Decimal(plain.replace('%', '').trim());
  return isPercent ? number.dividedBy(HUNDRED) : number;
}

function truthOf(value: Value): boolean {
  const plain = checked(value);
  if (typeof plain === 'string') {
    if (/^true$/i.test(plain)) return true;
    if (/^false$/i.test(plain)) return false;
    throw new Raised(VALUE);
  }
  return typeof plain === 'boolean' ? plain : plain !== null && !plain.isZero();
}

function textOf(value: Value): string {
  const plain = checked(value);
  if (plain === null) return '';
  if (typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE';
  return typeof plain === 'string' ? plain : plain.toFixed();
}

/** Numbers before texts before booleans, as Excel sorts them. */
function compare(a: Value, b: Value): number {
  const [left, right] = [checked(a), checked(b)];
  const filled = (value: typeof left, other: typeof left): Exclude<typeof left, null> =>
    value ?? (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : ZERO);
  const [x, y] = [filled(left, right), filled(right, left)];
  const rank = (value: Exclude<typeof left, null>): number =>
    typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0;
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  if (typeof x === 'string' && typeof y === 'string') {
    const [p, q] = [x.toLowerCase(), y.toLowerCase()];
    return p < q ? -1 : p > q ? 1 : 0;
  }
  if (typeof x === 'boolean' || typeof y === 'boolean') return Number(x) - Number(y);
  return (x as Decimal).comparedTo(y);
}

type Operation = (left: Value, right: Value) => Value;
const OPERATIONS: Readonly<Record<string, Operation>> = {
  '+': (a, b) => numberOf(a).plus(numberOf(b)),
  '-': (a, b) => numberOf(a).minus(numberOf(b)),
  '*': (a, b) => numberOf(a).times(numberOf(b)),
  '/': (a, b) => {
    const divisor = numberOf(b);
    const dividend = numberOf(a);
    if (divisor.isZero()) throw new Raised(DIV0);
    return dividend.dividedBy(divisor);
  },
  '^': (a, b) => numberOf(a).pow(numberOf(b)),
  '&': (a, b) => {
    const text = textOf(a) + textOf(b);
    if (text.length > LONGEST_TEXT) throw new Raised(VALUE);
    return text;
  },
  '=': (a, b) => compare(a, b) === 0,
  '<>': (a, b) => compare(a, b) !== 0,
  '<': (a, b) => compare(a, b) < 0,
  '>': (a, b) => compare(a, b) > 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>=': (a, b) => compare(a, b) >= 0,
};

/** Negative digits round to tens and hundreds. */
function rounded(value: Decimal, digits: Decimal, name: keyof typeof ROUNDING): Decimal {
  const places = digits.truncated().toNumber();
  if (Math.abs(places) > 30) throw new Raised(NUM);
  const scale = new Decimal(10).pow(places);
  return value.times(scale).toDecimalPlaces(0, ROUNDING[name]).dividedBy(scale);
}

class Evaluator {
  constructor(
    private readonly reader: CellReader,
    private readonly sheet: string,
  ) {}

  value(expression: Expression): Value {
    const value = this.unbounded(expression);
    if (value instanceof Decimal && !(value.e <= HIGHEST_EXPONENT)) throw new Raised(NUM);
    return value;
  }

  private unbounded(expression: Expression): Value {
    switch (expression.kind) {
      case 'number':
        return new Decimal(expression.text);
      case 'string':
        return expression.text;
      case 'boolean':
        return expression.value;
      case 'range':
        return this.single(expression);
      case 'unary': {
        const operand = numberOf(this.value(expression.operand));
        if (expression.operator === '%') return operand.dividedBy(HUNDRED);
        return expression.operator === '-' ? operand.negated() : operand;
      }
      case 'binary': {
        const operation = OPERATIONS[expression.operator];
        if (operation === undefined) throw new NotKnown();
        return operation(this.value(expression.left), this.value(expression.right));
      }
      case 'call':
        return this.call(expression.name, expression.operands);
    }
  }

  private cell(sheet: string | null, cell: CellAddress): Value {
    return this.reader.value(sheet ?? this.sheet, cell) ?? (sheet === null ? null : REF);
  }

  private single(range: Expression & { kind: 'range' }): Value {
    // A whole range where one value is wanted depends on where the formula stands; it is left to Excel.
    if (range.from.row !== range.to.row || range.from.column !== range.to.column) throw new NotKnown();
    return this.cell(range.sheet, range.from);
  }

  private *cellsOf({ sheet, from, to }: Expression & { kind: 'range' }): Generator<Value> {
    if ((to.row - from.row + 1) * (to.column - from.column + 1) > MOST_CELLS) throw new NotKnown();
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1)
        yield this.cell(sheet, { row, column });
    }
  }

  /** In ranges only numbers count; a text or a boolean in a cell is passed over, one written in the call is not. */
  private numbers(operands: readonly (Expression | null)[]): Decimal[] {
    const found: Decimal[] = [];
    for (const operand of operands) {
      if (operand === null) found.push(ZERO);
      else if (operand.kind === 'range') {
        for (const value of this.cellsOf(operand)) {
          const plain = checked(value);
          if (plain !== null && typeof plain !== 'string' && typeof plain !== 'boolean') found.push(plain);
        }
      } else found.push(numberOf(this.value(operand)));
    }
    return found;
  }

  private numberAt(operands: readonly (Expression | null)[], index: number): Decimal {
    const operand = operands[index];
    return operand == null ? ZERO : numberOf(this.value(operand));
  }

  private call(name: string, operands: readonly (Expression | null)[]): Value {
    switch (name) {
      case 'SUM':
        return sum(this.numbers(operands));
      case 'PRODUCT':
        return this.numbers(operands).reduce((product, value) => product.times(value), ONE);
      case 'COUNT':
        return new Decimal(this.numbers(operands).length);
      case 'AVERAGE': {
        const values = this.numbers(operands);
        if (values.length === 0) throw new Raised(DIV0);
        return sum(values).dividedBy(values.length);
      }
      case 'MIN':
      case 'MAX': {
        const values = this.numbers(operands);
        if (values.length === 0) return ZERO;
        return name === 'MIN' ? Decimal.min(...values) : Decimal.max(...values);
      }
      case 'ROUND':
      case 'ROUNDUP':
      case 'ROUNDDOWN':
        return rounded(this.numberAt(operands, 0), this.numberAt(operands, 1), name);
      case 'ABS':
        return this.numberAt(operands, 0).abs();
      case 'IF': {
        const [condition, yes, no] = operands;
        if (condition == null) throw new NotKnown();
        const chosen = truthOf(this.value(condition)) ? yes : no;
        if (chosen === undefined) return false;
        return chosen === null ? ZERO : this.value(chosen);
      }
      case 'IFERROR': {
        const [attempt, otherwise] = operands;
        if (attempt == null) throw new NotKnown();
        try {
          return checked(this.value(attempt));
        } catch (error) {
          if (!(error instanceof Raised)) throw error;
          return otherwise == null ? ZERO : this.value(otherwise);
        }
      }
      case 'AND':
      case 'OR': {
        const truths = operands.map((operand) => operand !== null && truthOf(this.value(operand)));
        return name === 'AND' ? truths.every(Boolean) : truths.some(Boolean);
      }
      default:
        throw new NotKnown();
    }
  }
}

/** `undefined` where the formula is outside the small language. */
export function evaluate(expression: Expression, reader: CellReader, sheet: string): Value | undefined {
  try {
    return new Evaluator(reader, sheet).value(expression);
  } catch (error) {
    if (error instanceof Raised) return error.error;
    if (error instanceof NotKnown) return undefined;
    throw error;
  }
}
