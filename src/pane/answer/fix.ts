/**
 * What one click can mend: the figure of a finding together with everything that follows from it. All of it is computed on
 * copies of the grid; nothing is written here.
 */
import type { Assessment, PlannedEdit } from '../../core/assessment';
import type { CellContent } from '../../core/edit';
import { cellKey, type CellAddress, type GridCell, type SheetGrid } from '../../core/grid';
import type { AssessOptions } from '../../core/assess-workbook';
import { cellEditsOf } from '../../core/plan/cell-edits';
import type { Finding } from '../../core/rules/finding';
import type { Engine } from '../engine';
import { cellKeyOf, tableKey } from '../state/keys';

function cellWith(content: CellContent, before: GridCell | undefined): GridCell | null {
  const format = content.format ?? before?.format ?? 'General';
  switch (content.kind) {
    case 'blank':
      return null;
    case 'number':
      return { kind: 'number', value: Number(content.value), formula: null, format, text: content.value };
    case 'text':
      return { kind: 'text', value: content.value, formula: null, format, text: content.value };
    case 'boolean':
      return { kind: 'boolean', value: content.value, formula: null, format, text: String(content.value) };
    case 'formula':
      return {
        kind: 'number',
        value: content.result === null ? null : Number(content.result),
        formula: content.formula,
        format,
        text: content.result ?? '',
      };
  }
}

/** The grid as it would be after the edits; the grid that was given stays as it is. */
function gridAfter(grid: SheetGrid, edits: readonly PlannedEdit[]): SheetGrid {
  const cells = new Map(grid.cells);
  for (const { cell, after } of edits.flatMap(cellEditsOf)) {
    const key = cellKey(cell.row, cell.column);
    const next = cellWith(after, cells.get(key));
    if (next === null) cells.delete(key);
    else cells.set(key, next);
  }
  return { ...grid, cells };
}

/** The derived figures as they would be planned after `judged` were written. */
export function derivedAfter(
  engine: Engine,
  assessment: Assessment,
  grid: SheetGrid | undefined,
  judged: readonly PlannedEdit[],
  options: AssessOptions,
): readonly PlannedEdit[] {
  if (judged.length === 0 || grid === undefined) return engine.plan(assessment, 'derived');
  const after = engine
    .assess([gridAfter(grid, judged)], options)
    .tables.find(({ table }) => tableKey(table) === tableKey(assessment.table));
  return after === undefined ? engine.plan(assessment, 'derived') : engine.plan(after, 'derived');
}

/** The edits that belong together with `start`: what it rests on, and what rests on any of them. */
function chainOf(start: PlannedEdit, rows: readonly PlannedEdit[]): readonly PlannedEdit[] {
  const keyOf = (row: PlannedEdit): string => cellKeyOf(row.sheet, row.cell);
  const byCell = new Map(rows.map((row) => [keyOf(row), row]));
  byCell.set(keyOf(start), start);
  const taken = new Set([keyOf(start)]);
  for (let grew = true; grew;) {
    grew = false;
    for (const [key, row] of byCell) {
      const rests = row.dependsOn.map((cell) => cellKeyOf(row.sheet, cell));
      const related = taken.has(key) ? rests.filter((cause) => byCell.has(cause)) : [];
      if (!taken.has(key) && rests.some((cause) => taken.has(cause))) related.push(key);
      for (const each of related) {
        if (taken.has(each)) continue;
        taken.add(each);
        grew = true;
      }
    }
  }
  return [...byCell].filter(([key]) => taken.has(key)).map(([, row]) => row);
}

export interface Fix {
  /** The edit of the finding's own cell. */
  readonly main: PlannedEdit;
  /** All edits of the fix, the main one included. */
  readonly edits: readonly PlannedEdit[];
  /** Those that take the place of a formula. */
  readonly replacing: readonly PlannedEdit[];
}

function at(rows: readonly PlannedEdit[], cell: CellAddress): PlannedEdit | undefined {
  return rows.find((row) => row.cell.row === cell.row && row.cell.column === cell.column);
}

/** What follows over a formula that cannot be worked out is left to the preview; the figure that the button names is not. */
function fixOf(
  engine: Engine,
  grids: readonly SheetGrid[],
  main: PlannedEdit,
  chain: readonly PlannedEdit[],
): Fix {
  const held = engine.heldBack(
    chain.filter((row) => row !== main),
    grids,
  );
  const edits = chain.filter((row) => !held.has(row));
  const fates = engine.formulaFates(
    edits.map(({ edit }) => edit),
    grids,
  );
  const replacing = edits.filter((_, index) => fates[index] === 'replaced' || fates[index] === 'unsettled');
  return { main, edits, replacing };
}

/** How many of a finding's cells have a score by the rules that somebody may tick in the preview. */
export function scoresToTick(engine: Engine, assessment: Assessment, { cell, related }: Finding): number {
  const all = engine.plan(assessment, 'all');
  return [cell, ...related].filter((each) => at(all, each)?.derived === false).length;
}

/** `null` where no single figure mends the finding. */
export function fixFor(
  engine: Engine,
  assessment: Assessment,
  grids: ReadonlyMap<string, SheetGrid>,
  finding: Finding,
  options: AssessOptions,
): Fix | null {
  const grid = grids.get(assessment.table.sheet);
  const sheets = [...grids.values()];
  const all = engine.plan(assessment, 'all');
  const main = at(all, finding.cell);
  if (main === undefined) return null;
  if (!main.derived) {
    // 全表8项指标均未填得分 is about all of them: one figure of the first would mend it for nobody.
    if (finding.expected === null && scoresToTick(engine, assessment, finding) > 1) return null;
    // Once the score is written it is no cause any more; which figures follow from it, only the plan before knows.
    const derived = derivedAfter(engine, assessment, grid, [main], options);
    const followers = chainOf(main, all).filter((row) => row.derived);
    const edits = followers.flatMap(({ cell }) => {
      const row = at(derived, cell);
      return row === undefined ? [] : chainOf(row, derived);
    });
    return fixOf(engine, sheets, main, [main, ...new Set(edits)]);
  }
  const derived = engine.plan(assessment, 'derived');
  const exact = at(derived, finding.cell);
  return exact === undefined ? null : fixOf(engine, sheets, exact, chainOf(exact, derived));
}
