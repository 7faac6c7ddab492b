/**
 * Formulas that stand in cells to be written. A total that is summed up by a formula is only behind as long as its scores are wrong:
 * where the formula gives the planned figure once everything else is written, the formula stays and takes the new result.
 */
import type { CellContent, CellEdit } from '../edit';
import { cellAt, type CellAddress, cellKey, type SheetGrid } from '../grid';
import { evaluate, type Value } from '../formula/evaluate';
import { parseFormula } from '../formula/expression';
import { storedValue } from '../formula/stored-value';
import { Decimal } from '../number';

/** Formulas that rest on formulas: deeper than this none is followed. */
const DEEPEST = 64;
/** Cells that formulas are followed into, in all: a table sums up tens of them, a hostile file may name millions over and over. */
const MOST_CELLS = 200_000;
/** What Excel accepts. */
const LONGEST_FORMULA = 8192;
/** Excel stores doubles: fifteen significant digits. */
const SIGNIFICANT = 15;

class Unknown extends Error {}

/** What cells hold once the plan is written, formulas worked out. */
class Afterwards {
  private readonly grids: ReadonlyMap<string, SheetGrid>;
  private readonly planned = new Map<string, Value>();
  private readonly results = new Map<string, Value>();
  private depth = 0;
  private cellsLeft = MOST_CELLS;

  constructor(edits: readonly CellEdit[], grids: readonly SheetGrid[]) {
    this.grids = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
    for (const { sheet, cell, after } of edits) this.planned.set(placeOf(sheet, cell), plannedValue(after));
  }

  /** `null` where it cannot be told. */
  resultOf(formula: string, sheet: string): Value {
    try {
      return this.evaluated(formula, sheet);
    } catch (error) {
      if (error instanceof Unknown) return null;
      throw error;
    }
  }

  private evaluated(formula: string, sheet: string): Value {
    if (formula.length > LONGEST_FORMULA || this.depth >= DEEPEST) throw new Unknown();
    const expression = parseFormula(formula);
    if (expression === null) throw new Unknown();
    this.depth += 1;
    try {
      const reader = {
        value: (named: string | null, cell: CellAddress) => this.valueAt(named ?? sheet, cell),
      };
      const result = evaluate(expression, reader, sheet);
      if (result === undefined) throw new Unknown();
      return result;
    } finally {
      this.depth -= 1;
    }
  }

  private valueAt(sheet: string, cell: CellAddress): Value | undefined {
    this.cellsLeft -= 1;
    if (this.cellsLeft < 0) throw new Unknown();
    const place = placeOf(sheet, cell);
    const known = this.planned.get(place) ?? this.results.get(place);
    if (known !== undefined) return known;
    const grid = this.grids.get(sheet.toLowerCase());
    if (grid === undefined) return undefined;
    const source = cellAt(grid, cell.row, cell.column);
    const result = source?.formula == null ? storedValue(source) : this.evaluated(source.formula, grid.sheet);
    this.results.set(place, result);
    return result;
  }
}

function placeOf(sheet: string, { row, column }: CellAddress): string {
  return `${sheet.toLowerCase()}!${String(cellKey(row, column))}`;
}

function plannedValue(content: CellContent): Value {
  if (content.kind === 'number') return new Decimal(content.value);
  return content.kind === 'text' || content.kind === 'boolean' ? content.value : null;
}

function isSame(result: Value, planned: Value): boolean {
  if (result instanceof Decimal && planned instanceof Decimal)
    return result.toSignificantDigits(SIGNIFICANT).equals(planned.toSignificantDigits(SIGNIFICANT));
  return typeof result === 'string' && result === planned;
}

/** What is to be written, all at once. `grids` are those of its sheets, and of any other sheet that formulas may refer to. */
export function withStandingFormulas(
  edits: readonly CellEdit[],
  grids: readonly SheetGrid[],
): readonly CellEdit[] {
  if (edits.every(({ before }) => before.formula === null)) return edits;
  const afterwards = new Afterwards(edits, grids);
  return edits.map((edit) => {
    const { formula } = edit.before;
    const { after } = edit;
    if (formula === null || (after.kind !== 'number' && after.kind !== 'text')) return edit;
    if (!isSame(afterwards.resultOf(formula, edit.sheet), plannedValue(after))) return edit;
    const format = after.format === undefined ? {} : { format: after.format };
    return { ...edit, after: { kind: 'formula', formula, result: after.value, ...format } };
  });
}
