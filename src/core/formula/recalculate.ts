/** After cells changed: which formulas follow, with what result, and which of them only Excel can work out. */
import { type CellEdit, snapshotOf } from '../edit';
import { addressOfKey, cellAt, placeKey, type CellAddress, type GridCell, type SheetGrid } from '../grid';
import type { Decimal } from '../number';
import { evaluate, FormulaError, type Value } from './evaluate';
import { parseFormula, rangesOf, type Expression } from './expression';
import { storedValue } from './stored-value';

export interface Place {
  readonly sheet: string;
  readonly cell: CellAddress;
}

export interface Recalculation {
  /** The formulas again, with their new results. */
  readonly edits: readonly CellEdit[];
  /** Formulas whose stored result may be stale now. */
  readonly stale: readonly Place[];
}

interface Formula {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly grid: SheetGrid;
  readonly source: GridCell;
  /** `null` where it cannot be worked out here. */
  readonly expression: Expression | null;
}

function formulasOf(grids: readonly SheetGrid[]): readonly Formula[] {
  return grids.flatMap((grid) =>
    [...grid.cells].flatMap(([key, source]): Formula[] => {
      if (source.formula === null) return [];
      const expression = parseFormula(source.formula);
      return [{ sheet: grid.sheet, cell: addressOfKey(key), grid, source, expression }];
    }),
  );
}

/** A formula that cannot be read may depend on anything. */
function dependsOn(formula: Formula, changed: ReadonlyMap<string, Place>): boolean {
  if (formula.expression === null) return true;
  const ranges = rangesOf(formula.expression);
  return [...changed.values()].some(({ sheet, cell }) =>
    ranges.some(
      ({ sheet: named, from, to }) =>
        (named ?? formula.sheet).toLowerCase() === sheet.toLowerCase() &&
        cell.row >= from.row &&
        cell.row <= to.row &&
        cell.column >= from.column &&
        cell.column <= to.column,
    ),
  );
}

function resultText(value: Value): string | null {
  if (value === null) return '0';
  if (value instanceof FormulaError) return null;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : fifteenDigits(value);
}

/** Excel stores doubles: fifteen significant digits. */
function fifteenDigits(value: Decimal): string {
  return value.toSignificantDigits(15).toFixed();
}

/** `written` are the cells that were just changed in `grids`. */
export function recalculate(grids: readonly SheetGrid[], written: readonly Place[]): Recalculation {
  const affected = affectedBy(written, formulasOf(grids));
  const results = new Results(grids, affected);
  const edits: CellEdit[] = [];
  const stale: Place[] = [];
  for (const formula of affected.values()) {
    const result = results.of(formula);
    const text = result === undefined ? null : resultText(result);
    const { sheet, cell, grid, source } = formula;
    if (text === null) stale.push({ sheet, cell });
    else if (source.formula !== null && !isShown(source, result)) {
      edits.push({
        sheet,
        cell,
        before: snapshotOf(cellAt(grid, cell.row, cell.column)),
        after: { kind: 'formula', formula: source.formula, result: text },
      });
    }
  }
  return { edits, stale };
}

/** The formulas that refer to what was written, and those that refer to them, by place. */
function affectedBy(written: readonly Place[], formulas: readonly Formula[]): ReadonlyMap<string, Formula> {
  const changed = new Map(written.map((place) => [placeKey(place.sheet, place.cell), place]));
  const affected = new Map<string, Formula>();
  for (let grew = true; grew;) {
    grew = false;
    for (const formula of formulas) {
      const key = placeKey(formula.sheet, formula.cell);
      if (affected.has(key) || changed.has(key) || !dependsOn(formula, changed)) continue;
      affected.set(key, formula);
      changed.set(key, formula);
      grew = true;
    }
  }
  return affected;
}

class Unsettled extends Error {}

/** New results of affected formulas, each worked out once and after those that it refers to. */
class Results {
  private readonly byName: ReadonlyMap<string, SheetGrid>;
  private readonly known = new Map<string, Value | undefined>();
  /** On the way to a result; a formula met again there refers to itself. */
  private readonly open = new Set<string>();

  constructor(
    grids: readonly SheetGrid[],
    private readonly affected: ReadonlyMap<string, Formula>,
  ) {
    this.byName = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  }

  /** `undefined` where it cannot be worked out. */
  of(formula: Formula): Value | undefined {
    const { expression, sheet } = formula;
    const key = placeKey(sheet, formula.cell);
    if (this.known.has(key)) return this.known.get(key);
    if (expression === null || this.open.has(key)) return undefined;
    this.open.add(key);
    const result = settle(() =>
      evaluate(expression, { value: (named, cell) => this.at(named ?? sheet, cell) }, sheet),
    );
    this.open.delete(key);
    this.known.set(key, result);
    return result;
  }

  private at(sheet: string, cell: CellAddress): Value | undefined {
    const grid = this.byName.get(sheet.toLowerCase());
    if (grid === undefined) return undefined;
    const formula = this.affected.get(placeKey(sheet, cell));
    if (formula === undefined) return storedValue(cellAt(grid, cell.row, cell.column));
    const result = this.of(formula);
    // What rests on an unknown result is unknown too.
    if (result === undefined) throw new Unsettled();
    return result;
  }
}

function settle(run: () => Value | undefined): Value | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof Unsettled) return undefined;
    throw error;
  }
}

/** True where the stored result already is the new one. */
function isShown(source: GridCell, result: Value | undefined): boolean {
  const stored = storedValue(source);
  if (result === undefined || stored === null || result === null) return false;
  if (typeof result === 'object' && typeof stored === 'object' && !(result instanceof FormulaError)) {
    return !(stored instanceof FormulaError) && stored.equals(fifteenDigits(result));
  }
  return stored === result;
}
