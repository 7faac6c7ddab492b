/** The rows under an indicator header: indicators, headings, placeholders, sub-totals, up to the total or whatever ends the block. */
import type { Header } from '../heads/headers';
import { isFirstLevel } from '../heads/names-head';
import type { ColumnRole, Figure, IndicatorRow, PlacedText } from '../model';
import { endsBlock, loneHeading } from './block-end';
import { levelRows, type LevelRow } from './level-rows';
import type { RepeatedHead } from '../page-break';
import { isStatedTotal } from '../around/totals';
import { pairedFigures } from './paired-cell';
import { rowsOf, totalKind, type Place } from '../place';
import { RoleColumns } from '../heads/role-columns';
import { declaredWeight, kindOf, namesExecution, type Levels } from './row-kind';
import type { Spot } from '../sheet-view';
import { withSpelledLevels } from './spelled-levels';
import { looseNumber, squeeze } from '../text';
import { ROW_TOTAL_WORDS } from '../vocabulary';

export interface SumRow {
  /** `execution`: the score of the fund block written once more. */
  readonly kind: 'subtotal' | 'section' | 'sum' | 'execution' | LevelRow['level'];
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

const NAMES = ['level1', 'level2', 'level3'] as const;
const LEVELS = ['level1', 'level2', 'group', 'level3'] as const;

export function readIndicatorRows(
  place: Place,
  header: Header,
  to: number,
  block: number,
  repeats: readonly RepeatedHead[],
): BlockRows {
  const columns = new RoleColumns(place, header);
  const indicators: IndicatorRow[] = [];
  const sums: SumRow[] = [];
  const levels: Levels = { level1: null, level2: null, group: null, level3: null };
  let heading = headingAbove(place, columns, header);
  if (heading !== null) levels.level1 = heading;
  let bottom = header.bottom;
  let totalRow: BlockRows['totalRow'] = null;
  const tree = levelRows(place, columns, header.bottom + 1, to);
  for (const { row, spots } of rowsOf(place, header.bottom + 1, to)) {
    if (repeats.some((each) => row >= each.top && row <= each.bottom)) {
      bottom = row;
      continue;
    }
    if (row - bottom > MOST_EMPTY_ROWS + 1) break;
    const sum = sumLabel(place, columns, row, spots) ?? sumByWords(place, columns, row, spots, indicators);
    if (sum?.kind === 'strict') {
      totalRow = { row, spot: sum.spot };
      bottom = row;
      // The sum may stand above the rows that it sums up.
      if (indicators.length === 0) continue;
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
      levels.group = null;
      levels.level3 = null;
      bottom = row;
      continue;
    }
    const level = tree.get(row);
    if (level !== undefined) {
      if (level.level === 'level1') {
        heading = level.spot;
        levels.level1 = level.spot;
      }
      levels.level2 = level.level === 'level1' ? null : level.spot;
      levels.group = null;
      levels.level3 = null;
      sums.push({ kind: level.level, row, spot: level.spot, before: indicators.length });
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
    const indicator = readRow(place, columns, levels, row, block);
    if (indicator === null) {
      if (columns.spot(row, 'level1') ?? columns.spot(row, 'level2')) bottom = row;
      continue;
    }
    indicators.push(indicator);
    bottom = row;
  }
  return {
    indicators: withSpelledLevels(indicators),
    sums,
    totalRow,
    bottom,
    needsMerges: needsMerges(place, indicators),
  };
}

/** 产出指标（50分） in the row above heads without a first level. */
function headingAbove({ view }: Place, columns: RoleColumns, header: Header): Spot | null {
  if (columns.column('level1') !== undefined || header.top === 0) return null;
  const [only, ...more] = view.spots(header.top - 1, header.left, header.right);
  return only !== undefined && more.length === 0 && only.cell.kind === 'text' && isFirstLevel(only.text)
    ? only
    : null;
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
    const kind =
      totalKind(place, spot) ??
      (isStatedTotal(place, spot) ? 'strict' : null) ??
      (spot === spots[0] ? rowTotalKind(place, columns, row, spot) : null);
    if (kind === null) continue;
    // An indicator can be called 合计; then it has a target and an actual value of its own.
    const own = (role: ColumnRole): boolean => {
      const cell = columns.spot(row, role);
      return cell !== null && cell.row === row && cell.column !== spot.column;
    };
    if (kind !== 'strict' && own('target') && own('actual')) return null;
    return { kind, spot };
  }
  return null;
}

const ROW_TOTALS: ReadonlySet<string> = new Set(ROW_TOTAL_WORDS);

/** 自评得分 || 100 | 99.4: the words of a column head in front of a row that has neither name, target nor result. */
function rowTotalKind(place: Place, columns: RoleColumns, row: number, spot: Spot): 'strict' | null {
  if (spot.text.length > 20 || !ROW_TOTALS.has(place.view.label(spot.text).core)) return null;
  const score = columns.spot(row, 'score');
  return isFreeOfValues(columns, row, spot) &&
    score !== null &&
    score.row === row &&
    looseNumber(score.text) !== null
    ? 'strict'
    : null;
}

/** Nothing but the label itself names the row or stands for a target or a result. */
function isFreeOfValues(columns: RoleColumns, row: number, label: Spot): boolean {
  return (['level3', 'target', 'actual'] as const).every((role) => {
    const cell = columns.spot(row, role);
    return cell === null || cell.row !== row || cell.column === label.column;
  });
}

/** 指标合计 || 90 | 89.5, 产出指标得分 || 50 | 48: words of a sum in front of nothing but points. */
function sumByWords(
  place: Place,
  columns: RoleColumns,
  row: number,
  spots: readonly Spot[],
  above: readonly IndicatorRow[],
): { kind: 'lenient' | 'subtotal'; spot: Spot } | null {
  const [spot] = spots;
  if (spot === undefined || above.length < 2 || spot.row !== row || spot.text.length > 40) return null;
  const { core } = place.view.label(spot.text);
  if (!SUM_WORDS.test(core) || namesExecution(core) || !isFreeOfValues(columns, row, spot)) return null;
  // An indicator can be called 测评得分; a sum stands in front of the names or across them.
  const names = columns.column('level3');
  if (names !== undefined && spot.column >= names.left && spot.range.right <= names.right) return null;
  const [weight, score] = (['weight', 'score'] as const).map((role) => {
    const cell = columns.spot(row, role);
    return cell?.row === row ? looseNumber(cell.text) : null;
  });
  if (weight == null || score == null) return null;
  const all = above.reduce((sum, each) => sum + (looseNumber(each.weight?.cell.text ?? '') ?? 0), 0);
  return { kind: Math.abs(weight - all) < 0.005 ? 'lenient' : 'subtotal', spot };
}

const SUM_WORDS = /[合总小共]计|得分$|评分$|汇总/u;

function fillLevels(columns: RoleColumns, levels: Levels, row: number, heading: Spot | null): void {
  let changed = false;
  for (const name of LEVELS) {
    if (columns.column(name) === undefined) {
      if (name === 'level1' && heading === null) levels.level1 = null;
      continue;
    }
    const spot = name === 'level3' ? columns.finest(row, name) : columns.spot(row, name);
    if (spot !== null) {
      const before = levels[name];
      if (before === null || (before.row !== spot.row && squeeze(before.text) !== squeeze(spot.text))) {
        changed = true;
        for (const lower of LEVELS.slice(LEVELS.indexOf(name) + 1)) levels[lower] = null;
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

function readRow(
  place: Place,
  columns: RoleColumns,
  levels: Levels,
  row: number,
  block: number,
): IndicatorRow | null {
  const figure = (role: ColumnRole): Figure | null => columns.figure(row, role);
  const written = { target: figure('target'), actual: figure('actual') };
  const isOneColumn = (written.target === null) !== (written.actual === null);
  const paired = isOneColumn ? pairedFigures(place.view, written.target ?? written.actual) : null;
  const { target, actual } = paired ?? written;
  const initialTarget = figure('initialTarget');
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
    group: placed(levels.group),
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
    actualUnit: figure('actualUnit'),
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

/** Without merged areas a blank score under a filled one is either missing or shared: only the merges can tell. */
function needsMerges(place: Place, indicators: readonly IndicatorRow[]): boolean {
  if (place.view.mergesAsked) return false;
  for (let at = 1; at < indicators.length; at += 1) {
    const above = indicators[at - 1];
    const here = indicators[at];
    if (above === undefined || here === undefined || here.kind !== 'indicator') continue;
    const blank = (figure: Figure | null): boolean => figure !== null && figure.cell.text.trim() === '';
    const filled = (figure: Figure | null): boolean => figure !== null && figure.cell.text.trim() !== '';
    if (filled(here.actual) && blank(here.score) && filled(above.score)) return true;
    if (filled(here.actual) && blank(here.weight) && filled(above.weight)) return true;
    if (filled(here.score) && blank(here.target) && filled(above.target)) return true;
    // One reason may stand for both rows that lost points.
    const [weight, score] = [here.weight, here.score].map((each) => looseNumber(each?.cell.text ?? ''));
    const lost = weight != null && score != null && score < weight;
    if (lost && blank(here.explanation) && filled(above.explanation)) return true;
  }
  return false;
}
