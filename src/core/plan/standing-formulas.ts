/**
 * Formulas that stand in cells to be written. A total that is summed up by a formula is only behind as long as its scores are wrong:
 * where the formula gives the planned figure once everything else is written, the formula stays and takes the new result.
 */
import type { CellContent, CellEdit } from '../edit';
import { addressOfKey, cellAt, type CellAddress, type GridCell, type SheetGrid, placeKey } from '../grid';
import { DependencyCheck } from '../formula/dependency-check';
import { evaluate, type Value } from '../formula/evaluate';
import { parseFormula } from '../formula/expression';
import { storedValue } from '../formula/stored-value';
import { Decimal } from '../number';

/** `stands`: it gives the figure; `replaced`: it gives another; `unsettled`: what it gives cannot be told here, only Excel knows. */
export type FormulaFate = 'stands' | 'replaced' | 'unsettled';

/** Formulas that rest on formulas: deeper than this none is followed. */
const DEEPEST = 64;
/** Cells that formulas are followed into, in all: a table sums up tens of them, a hostile file may name millions over and over. */
const MOST_CELLS = 200_000;
/** Formulas that are not understood are looked at for what they refer to, so many characters in all, among so many other formulas. */
const MOST_CHARACTERS = 20_000;
const MOST_FORMULAS = 20_000;
/** What Excel accepts. */
const LONGEST_FORMULA = 8192;
/** Excel stores doubles: fifteen significant digits. */
const SIGNIFICANT = 15;
const NUMBER = /^[-+]?\d+(?:\.\d+)?$/;

class Unknown extends Error {}

/** What cells hold once the plan is written, formulas worked out. */
class Afterwards {
  private readonly grids: ReadonlyMap<string, SheetGrid>;
  private readonly planned = new Map<string, Value>();
  private readonly results = new Map<string, Value>();
  private readonly unrelated: UnrelatedFormulas;
  private depth = 0;
  private cellsLeft = MOST_CELLS;

  constructor(edits: readonly CellEdit[], grids: readonly SheetGrid[]) {
    this.unrelated = new UnrelatedFormulas(edits, grids);
    this.grids = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
    for (const { sheet, cell, after } of edits) this.planned.set(placeKey(sheet, cell), plannedValue(after));
  }

  /** `undefined` where it cannot be told. */
  resultOf(formula: string, sheet: string): Value | undefined {
    try {
      return this.evaluated(formula, sheet);
    } catch (error) {
      if (error instanceof Unknown) return undefined;
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
    const place = placeKey(sheet, cell);
    const known = this.planned.get(place) ?? this.results.get(place);
    if (known !== undefined) return known;
    const grid = this.grids.get(sheet.toLowerCase());
    // Of another workbook, or not read: not gone, which the formula itself would say.
    if (grid === undefined) throw new Unknown();
    const source = cellAt(grid, cell.row, cell.column);
    const result = source?.formula == null ? storedValue(source) : this.followed(source, grid.sheet);
    this.results.set(place, result);
    return result;
  }

  /** A formula that is not understood keeps its result where nothing that it refers to is written. */
  private followed(source: GridCell, sheet: string): Value {
    const formula = source.formula ?? '';
    try {
      return this.evaluated(formula, sheet);
    } catch (error) {
      if (!(error instanceof Unknown) || source.value === null || !this.unrelated.has(formula, sheet))
        throw error;
      return storedValue(source);
    }
  }
}

/** A sheet is looked through once, however many tables ask. */
const FORMULA_CELLS = new WeakMap<SheetGrid, readonly CellAddress[]>();

function formulaCells(grid: SheetGrid): readonly CellAddress[] {
  const known = FORMULA_CELLS.get(grid);
  if (known !== undefined) return known;
  const found = [...grid.cells]
    .filter(([, { formula }]) => formula !== null)
    .map(([key]) => addressOfKey(key));
  FORMULA_CELLS.set(grid, found);
  return found;
}

/** Formulas that refer neither to a cell that is written nor to another formula, which might. */
class UnrelatedFormulas {
  private check: DependencyCheck | null = null;
  private charactersLeft = MOST_CHARACTERS;

  constructor(
    private readonly edits: readonly CellEdit[],
    private readonly grids: readonly SheetGrid[],
  ) {}

  has(formula: string, sheet: string): boolean {
    this.charactersLeft -= formula.length;
    if (this.charactersLeft < 0) return false;
    this.check ??= this.checkOf();
    return this.check?.mayDepend(formula, sheet) === false;
  }

  private checkOf(): DependencyCheck | null {
    const written = new Map<string, readonly CellAddress[]>();
    let formulas = 0;
    for (const grid of this.grids) {
      const places = formulaCells(grid);
      formulas += places.length;
      if (formulas > MOST_FORMULAS) return null;
      const own = this.edits.filter(({ sheet }) => sheet === grid.sheet).map(({ cell }) => cell);
      written.set(grid.sheet.toLowerCase(), [...places, ...own]);
    }
    return new DependencyCheck({ sheetNames: this.grids.map(({ sheet }) => sheet), names: [], written });
  }
}

/** A formula that is to be written is taken at its word; its result is text only where it cannot be a number. */
function plannedValue(content: CellContent): Value {
  switch (content.kind) {
    case 'number':
      return new Decimal(content.value);
    case 'text':
    case 'boolean':
      return content.value;
    case 'formula':
      return content.result !== null && NUMBER.test(content.result)
        ? new Decimal(content.result)
        : content.result;
    case 'blank':
      return null;
  }
}

function isSame(result: Value, planned: Value): boolean {
  if (result instanceof Decimal && planned instanceof Decimal)
    return result.toSignificantDigits(SIGNIFICANT).equals(planned.toSignificantDigits(SIGNIFICANT));
  return typeof result === 'string' && result === planned;
}

/**
 * What becomes of the formulas in the cells that are to be written, all at once; `null` for a cell without one. In the order of `edits`.
 * `grids` are those of its sheets, and of any other sheet that formulas may refer to.
 */
export function formulaFates(
  edits: readonly CellEdit[],
  grids: readonly SheetGrid[],
): readonly (FormulaFate | null)[] {
  if (edits.every(({ before }) => before.formula === null)) return edits.map(() => null);
  const afterwards = new Afterwards(edits, grids);
  return edits.map(({ sheet, before: { formula }, after }) => {
    if (formula === null) return null;
    const result = afterwards.resultOf(formula, sheet);
    if (result === undefined) return 'unsettled';
    return isSame(result, plannedValue(after)) ? 'stands' : 'replaced';
  });
}

/** The edits, every formula kept that stands. A formula that was to be written in its place says the same. */
export function withStandingFormulas(
  edits: readonly CellEdit[],
  grids: readonly SheetGrid[],
): readonly CellEdit[] {
  const fates = formulaFates(edits, grids);
  return edits.map((edit, at) => (fates[at] === 'stands' ? standing(edit) : edit));
}

function standing(edit: CellEdit): CellEdit {
  const { before, after } = edit;
  if (before.formula === null || after.kind === 'blank' || after.kind === 'boolean') return edit;
  const result = after.kind === 'formula' ? after.result : after.value;
  const format = after.format === undefined ? {} : { format: after.format };
  return { ...edit, after: { kind: 'formula', formula: before.formula, result, ...format } };
}
