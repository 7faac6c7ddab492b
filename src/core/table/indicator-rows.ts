/** The rows under an indicator header: indicators, headings, placeholders, sub-totals, up to the total or whatever ends the block. */
import type { Decimal } from '../number';
import { Decimal as DecimalNumber } from '../number';
import type { Column, Header } from './headers';
import type { ColumnRole, Figure, IndicatorRow, PlacedText } from './model';
import { fieldOf, isTitle, rowsOf, totalKind, type Place } from './place';
import type { Spot } from './sheet-view';
import { looseNumber, PLACEHOLDER_MARKS, pointsOfHint, squeeze } from './text';
import {
  EXECUTION_NAMES,
  GOAL_ACTUAL,
  GOAL_EXPECTED,
  GRADE_LABELS,
  NARRATIVE_WORDS,
  NOTE_STARTS,
  SHEET_EXPLANATION,
} from './vocabulary';

export interface SumRow {
  readonly kind: 'subtotal' | 'section' | 'sum';
  readonly row: number;
  readonly spot: Spot;
  /** How many indicators of the block stood above it. */
  readonly before: number;
}

export interface BlockRows {
  readonly indicators: IndicatorRow[];
  readonly sums: SumRow[];
  /** The row of a 总分 label that ended the block. */
  readonly totalRow: { readonly row: number; readonly spot: Spot } | null;
  /** Last row that belongs to the block. */
  readonly bottom: number;
  readonly needsMerges: boolean;
}

/** More empty rows than this end a block. */
const MOST_EMPTY_ROWS = 3;

export class RoleColumns {
  private readonly byRole = new Map<ColumnRole, Column>();
  constructor(
    private readonly place: Place,
    readonly header: Header,
  ) {
    for (const column of header.columns) if (column.role !== 'ignored') this.byRole.set(column.role, column);
  }

  column(role: ColumnRole): Column | undefined {
    return this.byRole.get(role);
  }

  /** The non-blank cell of the column in this row; the first one within the column's span. */
  spot(row: number, role: ColumnRole): Spot | null {
    const column = this.byRole.get(role);
    if (column === undefined) return null;
    const { view } = this.place;
    const right = Math.min(column.right, this.place.right, column.left + 64);
    for (let at = column.left; at <= right; at += 1) {
      const spot = view.at(row, at);
      if (spot !== null) return spot;
      at = Math.max(at, view.rangeAt(row, at).right);
    }
    return null;
  }

  figure(row: number, role: ColumnRole): Figure | null {
    const column = this.byRole.get(role);
    if (column === undefined) return null;
    const spot = this.spot(row, role);
    return this.place.view.figure(
      row,
      spot?.column ?? column.left,
      column.label,
      column.labelCell,
      column.certainty,
    );
  }
}

interface Levels {
  level1: Spot | null;
  level2: Spot | null;
  level3: Spot | null;
}

const NAMES = ['level1', 'level2', 'level3'] as const;

export function readIndicatorRows(place: Place, header: Header, to: number, block: number): BlockRows {
  const columns = new RoleColumns(place, header);
  const indicators: IndicatorRow[] = [];
  const sums: SumRow[] = [];
  const levels: Levels = { level1: null, level2: null, level3: null };
  let heading: Spot | null = null;
  let bottom = header.bottom;
  let totalRow: BlockRows['totalRow'] = null;
  for (const { row, spots } of rowsOf(place, header.bottom + 1, to)) {
    if (row - bottom > MOST_EMPTY_ROWS + 1) break;
    const sum = sumLabel(place, columns, row, spots);
    if (sum?.kind === 'strict') {
      totalRow = { row, spot: sum.spot };
      bottom = row;
      break;
    }
    if (sum !== null) {
      sums.push({
        kind: sum.kind === 'subtotal' ? 'subtotal' : 'sum',
        row,
        spot: sum.spot,
        before: indicators.length,
      });
      bottom = row;
      continue;
    }
    if (endsBlock(place, columns, row, spots)) break;
    const lone = loneHeading(place, columns, header, row, spots);
    if (lone !== null) {
      heading = lone;
      levels.level1 = lone;
      levels.level2 = null;
      levels.level3 = null;
      bottom = row;
      continue;
    }
    fillLevels(columns, levels, row, heading);
    if (isSection(columns, row, spots)) {
      const spot = NAMES.map((name) => columns.spot(row, name)).find(
        (each) => each !== null && each.row === row,
      );
      if (spot) sums.push({ kind: 'section', row, spot, before: indicators.length });
    }
    const indicator = readRow(columns, levels, row, block);
    if (indicator === null) {
      if (columns.spot(row, 'level1') ?? columns.spot(row, 'level2')) bottom = row;
      continue;
    }
    indicators.push(indicator);
    bottom = row;
  }
  return { indicators, sums, totalRow, bottom, needsMerges: needsMerges(place, indicators) };
}

/** A label of a sum among the first words of the row. */
function sumLabel(
  place: Place,
  columns: RoleColumns,
  row: number,
  spots: readonly Spot[],
): { kind: 'strict' | 'lenient' | 'subtotal'; spot: Spot } | null {
  for (const spot of spots.slice(0, 6)) {
    if (spot.cell.kind === 'number') continue;
    const kind = totalKind(place, spot);
    if (kind === null) continue;
    // An indicator can be called 合计; then it has a name cell of its own and a target.
    if (kind !== 'strict' && columns.spot(row, 'target') !== null && columns.spot(row, 'actual') !== null)
      return null;
    return { kind, spot };
  }
  return null;
}

const STOP_LABELS = new Set<string>([
  ...GRADE_LABELS,
  ...SHEET_EXPLANATION,
  ...NARRATIVE_WORDS,
  ...GOAL_EXPECTED,
  ...GOAL_ACTUAL,
]);

export function isNote(place: Place, spot: Spot): boolean {
  const { core } = place.view.label(spot.text);
  const start = squeeze(spot.text.slice(0, 24));
  return NOTE_STARTS.some(
    (word) => core === word || (start.startsWith(word) && /^[:：.、\d(（]/.test(start.slice(word.length))),
  );
}

function endsBlock(place: Place, columns: RoleColumns, row: number, spots: readonly Spot[]): boolean {
  const first = spots[0];
  if (first === undefined) return true;
  const filled = (['target', 'actual', 'weight', 'score'] as const).filter((role) => {
    const spot = columns.spot(row, role);
    return (
      spot !== null && spot.row === row && spot.range.left === spot.column && !isSpread(columns, spot, role)
    );
  }).length;
  if (isTitle(place, first, spots.length <= 2)) return true;
  const name = columns.spot(row, 'level3');
  if (name !== null && name.row === row && filled >= 2) return false;
  if (isNote(place, first)) return true;
  for (const spot of spots.slice(0, 3)) {
    const { core } = place.view.label(spot.text);
    if (STOP_LABELS.has(core)) return true;
    const field = fieldOf(place, spot);
    if (field !== null && field !== 'amountUnit' && filled < 2 && core !== '项目') return true;
  }
  return false;
}

/** True where the cell covers columns of other roles too, as a long text does. */
function isSpread(columns: RoleColumns, spot: Spot, role: ColumnRole): boolean {
  const column = columns.column(role);
  return column !== undefined && (spot.range.left < column.left || spot.range.right > column.right);
}

/** A row whose only cell is a heading: it spans past the name columns, or stands left of them. */
function loneHeading(
  place: Place,
  columns: RoleColumns,
  header: Header,
  row: number,
  spots: readonly Spot[],
): Spot | null {
  const only = spots[0];
  if (only === undefined || spots.length !== 1 || only.range.bottom > only.range.top) return null;
  const text = squeeze(only.text);
  if (isPlaceholderText(text) || text.length > 60) return null;
  const level3 = columns.column('level3') ?? columns.column('level2');
  if (level3 === undefined) return null;
  if (only.column === level3.left && only.range.right <= level3.right) return null;
  // Cells merged from above fill the row: then it is a row of its own kind, not a heading.
  if (
    ['target', 'weight', 'score'].some(
      (role) =>
        columns.spot(row, role as ColumnRole) !== null &&
        columns.spot(row, role as ColumnRole)?.column !== only.column,
    )
  )
    return null;
  if (place.view.mergesKnown)
    return only.range.right > level3.right || only.range.right - only.range.left >= 2 ? only : null;
  return only.column <= header.left + 1 && only.column !== columns.column('level1')?.left ? only : null;
}

function fillLevels(columns: RoleColumns, levels: Levels, row: number, heading: Spot | null): void {
  let changed = false;
  for (const name of NAMES) {
    if (columns.column(name) === undefined) {
      if (name === 'level1' && heading === null) levels.level1 = null;
      continue;
    }
    const spot = columns.spot(row, name);
    if (spot !== null) {
      const before = levels[name];
      if (before === null || (before.row !== spot.row && squeeze(before.text) !== squeeze(spot.text))) {
        changed = true;
        for (const lower of NAMES.slice(NAMES.indexOf(name) + 1)) levels[lower] = null;
      }
      levels[name] = spot;
    } else if (changed) levels[name] = null;
  }
}

/** 投入： 20 18.52 — one name that covers or replaces all name columns, a weight, and neither target nor actual. */
function isSection(columns: RoleColumns, row: number, spots: readonly Spot[]): boolean {
  const names = spots.filter((spot) => NAMES.some((name) => covers(columns, name, spot)));
  const only = names[0];
  if (only === undefined || names.length !== 1) return false;
  const present = NAMES.filter((name) => columns.column(name) !== undefined);
  if (present.length < 2) return false;
  const last = columns.column(present[present.length - 1] ?? 'level3');
  if (last === undefined || (only.column >= last.left && only.range.right <= last.right)) return false;
  const lower = columns.spot(row, 'level3');
  if (lower !== null && lower !== only && lower.column !== only.column) return false;
  if (columns.spot(row, 'target') !== null && !covers(columns, 'target', only)) return false;
  if (columns.spot(row, 'actual') !== null && !covers(columns, 'actual', only)) return false;
  const weight = columns.spot(row, 'weight');
  return weight !== null && looseNumber(weight.text) !== null;
}

function covers(columns: RoleColumns, role: ColumnRole, spot: Spot): boolean {
  const column = columns.column(role);
  return column !== undefined && spot.column <= column.right && spot.range.right >= column.left;
}

export function isPlaceholderText(squeezed: string): boolean {
  return (
    squeezed === '' ||
    PLACEHOLDER_MARKS.has(squeezed) ||
    /^(?:指标\d{0,2}|\d{1,2}|[.…·]{1,6}|其他)[:.、]?$/.test(squeezed) ||
    /^(?:指标)?\d{0,2}[:：]?[.…]{1,6}$/.test(squeezed)
  );
}

function isPromptText(squeezed: string): boolean {
  return (
    squeezed === '' ||
    (/[.…]/.test(squeezed) && isPlaceholderText(squeezed)) ||
    /^指标\d{0,2}[:.、]?$/.test(squeezed)
  );
}

function readRow(columns: RoleColumns, levels: Levels, row: number, block: number): IndicatorRow | null {
  const figure = (role: ColumnRole): Figure | null => columns.figure(row, role);
  const target = figure('target');
  const initialTarget = figure('initialTarget');
  const actual = figure('actual');
  const weight = figure('weight');
  const score = figure('score');
  const own = columns.spot(row, 'level3');
  const textOf = (each: Figure | null): string =>
    each === null ? '' : squeeze(each.cell.text.slice(0, 400));
  const figures = [initialTarget, target, actual, weight, score, figure('progress'), figure('reviewScore')];
  const hasFigure = figures.some((each) => each !== null && each.address.row === row && textOf(each) !== '');
  const hasOwnName = own !== null && own.row === row;
  if (!hasFigure && !hasOwnName) return null;
  const name = levels.level3;
  const { kind, isPrompt } = kindOf(name === null ? '' : squeeze(name.text.slice(0, 200)), levels, columns, {
    target: textOf(target) || textOf(initialTarget),
    actual: textOf(actual),
    weight: textOf(weight),
    score: textOf(score),
  });
  return {
    row,
    block,
    level1: placed(levels.level1),
    level2: placed(levels.level2),
    level3: placed(name),
    initialTarget,
    target,
    actual,
    progress: figure('progress'),
    weight,
    score,
    reviewScore: figure('reviewScore'),
    explanation: figure('explanation'),
    operator: figure('operator'),
    nature: figure('nature'),
    measureUnit: figure('measureUnit'),
    qualitativeNote: figure('qualitativeNote'),
    scoringRule: figure('scoringRule'),
    lastYear: figure('lastYear'),
    declaredWeight: declaredWeight(name),
    kind,
    isPrompt,
    sharesScoreWith: [],
  };
}

function placed(spot: Spot | null): PlacedText | null {
  return spot === null ? null : { text: spot.text, address: { row: spot.row, column: spot.column } };
}

const EXECUTION = new Set(EXECUTION_NAMES);

function bareName(text: string): string {
  return text
    .replace(/\([^()]*\)/g, '')
    .replace(/^(?:\d{1,2}[.、)]|指标\d{0,2}[:.]?|[★☆*])+/, '')
    .replace(/[:%]+$/, '');
}

function kindOf(
  name: string,
  levels: Levels,
  columns: RoleColumns,
  cells: { target: string; actual: string; weight: string; score: string },
): { kind: IndicatorRow['kind']; isPrompt: boolean } {
  const names = [
    name,
    levels.level2 === null ? '' : squeeze(levels.level2.text.slice(0, 40)),
    levels.level1 === null ? '' : squeeze(levels.level1.text.slice(0, 40)),
  ];
  const shown = names.find((each) => each !== '' && !isPlaceholderText(each)) ?? '';
  if (EXECUTION.has(bareName(shown))) return { kind: 'execution', isPrompt: false };
  const isMark = (text: string): boolean =>
    text === '' || isPlaceholderText(text) || /^[≥≤=<>]?[/—-]+$/.test(text);
  const figuresEmpty =
    [cells.target, cells.actual].every(isMark) &&
    [cells.weight, cells.score].every((text) => isMark(text) || looseNumber(text) === 0);
  if (name === '' && levels.level3 === null) {
    const anything = Object.values(cells).some((text) => text !== '');
    return anything && !figuresEmpty
      ? { kind: 'indicator', isPrompt: false }
      : { kind: 'placeholder', isPrompt: !anything };
  }
  if (isPlaceholderText(name) && figuresEmpty) {
    return { kind: 'placeholder', isPrompt: isPromptText(name) };
  }
  const marks = [cells.target, cells.actual, cells.weight, cells.score].filter((text) => text !== '');
  const isScored = columns.column('target') === undefined && columns.column('actual') === undefined;
  if (!isScored && marks.length >= 2 && marks.every((text) => PLACEHOLDER_MARKS.has(text)) && figuresEmpty) {
    return { kind: 'placeholder', isPrompt: false };
  }
  return { kind: 'indicator', isPrompt: false };
}

/** The points that a name states in brackets at its end: 宣传次数（10分） is 10. */
export function declaredWeight(spot: Spot | null): Decimal | null {
  if (spot === null || spot.text.length > 200) return null;
  const hints = [...squeeze(spot.text).matchAll(/\(([^()]{2,12})\)/g)];
  const last = hints[hints.length - 1]?.[1];
  const points = last === undefined ? null : pointsOfHint(last);
  return points === null ? null : new DecimalNumber(points);
}

/** Without merged areas a blank score under a filled one is either missing or shared: only the merges can tell. */
function needsMerges(place: Place, indicators: readonly IndicatorRow[]): boolean {
  if (place.view.mergesKnown) return false;
  for (let at = 1; at < indicators.length; at += 1) {
    const above = indicators[at - 1];
    const here = indicators[at];
    if (above === undefined || here === undefined || here.kind !== 'indicator') continue;
    const blank = (figure: Figure | null): boolean => figure !== null && figure.cell.text.trim() === '';
    const filled = (figure: Figure | null): boolean => figure !== null && figure.cell.text.trim() !== '';
    if (filled(here.actual) && blank(here.score) && filled(above.score)) return true;
    if (filled(here.actual) && blank(here.weight) && filled(above.weight)) return true;
    if (filled(here.score) && blank(here.target) && filled(above.target)) return true;
  }
  return false;
}
