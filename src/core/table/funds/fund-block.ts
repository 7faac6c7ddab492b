/** The fund block whose budget and execution stand in columns: one line for the total, one for each source. */
import { Decimal as DecimalNumber, type Decimal } from '../../number';
import type { Header } from '../heads/headers';
import { bareLabel, isFundLabel, isPartLabel, isTotalLabel } from './fund-words';
import { RoleColumns } from '../heads/role-columns';
import { type BesideRole, figuresBesideLabels, withBeside } from './beside-labels';
import { isNoteLabel } from '../indicators/block-end';
import type { ColumnRole, FundBlock, FundLine } from '../model';
import type { Figure } from '../figure';
import { fieldOf, goalSide, isTitle, rowsOf, totalKind, type Place } from '../place';
import { unitOfBlock } from './block-unit';
import { partsBeside } from './parts-beside';
import { AMOUNTS, depthsOf, findTotal, type RawLine } from './fund-structure';
import { type Spot, asLabel } from '../sheet-view';
import { looseNumber, oneLine, PLACEHOLDER_MARKS, pointsOfHint, squeeze } from '../text';
import { readingsOf } from '../heads/columns';

const FIGURES: readonly ColumnRole[] = [...AMOUNTS, 'carryover', 'weight', 'rate', 'score'];

export interface FundReading {
  readonly block: FundBlock;
  readonly bottom: number;
}

export function readFundBlock(place: Place, header: Header, to: number): FundReading {
  const columns = new RoleColumns(place, header);
  const raw: RawLine[] = [];
  const beside = new Map<BesideRole, Figure>();
  let bottom = header.bottom;
  for (const { row, spots } of rowsOf(place, header.bottom + 1, to)) {
    if (row > bottom + 3) break;
    const first = spots[0];
    if (first === undefined || isTitle(place, first, spots.length <= 2) || isNoteLabel(place, first)) break;
    const labelled = raw.length === 0 ? null : figuresBesideLabels(place, spots);
    if (labelled !== null) {
      for (const [role, figure] of labelled) beside.set(role, figure);
      bottom = row;
      continue;
    }
    const line = rawLine(place, columns, row, spots, raw.length === 0);
    if (line === 'stop') break;
    if (line === null) continue;
    raw.push(line);
    bottom = row;
  }
  const [only, ...others] = raw;
  const lines = [
    ...linesOf(place, columns, raw).map((line) => (line.role === 'total' ? withBeside(line, beside) : line)),
    ...(only === undefined || others.length > 0 ? [] : partsBeside(place, header, only.row)),
  ];
  const heads = headSpots(place, header);
  return {
    block: {
      range: { top: header.top, left: header.left, bottom, right: header.right },
      unit: unitOfBlock(place, header, [...heads, ...raw.map(({ label }) => label)]),
      headWeight: headWeight(header, heads),
      lines,
      columns: readingsOf(header.columns),
    },
    bottom,
  };
}

function rawLine(
  place: Place,
  columns: RoleColumns,
  row: number,
  spots: readonly Spot[],
  isFirst: boolean,
): RawLine | 'stop' | null {
  const inColumns = new Set<Spot>();
  const figures = new Set<Spot>();
  let amounts = 0;
  let words = 0;
  for (const role of FIGURES) {
    const spot = columns.spot(row, role);
    if (spot === null || spot.row !== row) continue;
    figures.add(spot);
    for (const each of spots) if (each.column === spot.column) inColumns.add(each);
    const squeezed = squeeze(spot.text.slice(0, 60));
    const isFigure =
      spot.cell.kind === 'number' ||
      spot.cell.kind === 'error' ||
      /^[\d,.%()-]+(?:[百千万亿]{0,2}元|[百千万亿]{1,2}|%|分)?$/.test(squeezed) ||
      PLACEHOLDER_MARKS.has(squeezed);
    if (isFigure) amounts += 1;
    else words += 1;
  }
  const reason = columns.spot(row, 'reason');
  const sequence = columns.spot(row, 'sequence');
  const labels = spots.filter(
    (spot) =>
      !inColumns.has(spot) &&
      spot.column !== reason?.column &&
      spot.column !== sequence?.column &&
      spot.text !== '' &&
      looseNumber(spot.text) === null,
  );
  const label =
    chooseLabel(place, columns, row, labels) ??
    (isFirst && amounts >= 2 && words === 0 ? blockLabel(place, columns) : null);
  // 总分 is no money: the sum of the scores stands below the funds.
  if (spots.slice(0, 3).some((spot) => totalKind(place, spot) === 'strict')) return 'stop';
  if (label === null)
    return amounts > 0 && words === 0 && labels.length === 0 ? null : amounts > 0 ? null : 'stop';
  const { core, opensParts } = bareLabel(label.text);
  if (goalSide(place, label) !== null || (fieldOf(place, label) !== null && amounts === 0)) return 'stop';
  const known = isTotalLabel(core) || isPartLabel(core) || opensParts;
  if (words > amounts) return 'stop';
  // 评价得分 | 95: one figure under all the heads is no money of an unknown source.
  if (!known && amounts > 1 && figures.size === 1) return 'stop';
  if (amounts === 0 && !known) return 'stop';
  // A lone part word with nothing beside it ("其中：") opens the list.
  if (amounts === 0 && core === '') return null;
  return { row, label, core, opensParts, isTotalWord: isTotalLabel(core) };
}

/** 其中： in a cell of its own opens the parts that stand beside it. */
function isBareOpener(text: string): boolean {
  return squeeze(text.slice(0, 20)).replace(/[:,]/g, '') === '其中';
}

function chooseLabel(place: Place, columns: RoleColumns, row: number, labels: readonly Spot[]): Spot | null {
  const named = columns.spot(row, 'fundLabel');
  if (named !== null && named.row === row && !isBareOpener(named.text)) return named;
  const usable = labels.filter((spot) => spot.text.length <= 80 && !isBareOpener(spot.text));
  const known = usable.filter((spot) => isFundLabel(spot.text));
  const pool = known.length > 0 ? known : usable;
  const firstFigure = Math.min(...AMOUNTS.map((role) => columns.column(role)?.left ?? Infinity));
  const left = pool.filter((spot) => spot.column < firstFigure);
  // A block label that starts on the first line stands left of the line's own label.
  const chosen = left[left.length - 1] ?? pool[0] ?? null;
  if (chosen !== null) return chosen;
  const opener = labels.find((spot) => squeeze(spot.text).startsWith('其中'));
  return opener ?? above(place, columns, row);
}

/** A block of one line may have no other label than its own head: merged down, left of the heads, or the first of them. */
function blockLabel(place: Place, columns: RoleColumns): Spot | null {
  const { header } = columns;
  const spot = place.view.at(header.bottom, header.left) ?? place.view.at(header.top, header.left);
  if (spot === null) return null;
  const own = header.columns.find((column) => column.role !== 'ignored' && column.left <= spot.column);
  return own === undefined || own.role === 'fundLabel' || AMOUNTS.includes(own.role) ? spot : null;
}

/** A label merged over several lines: the lines below it have none of their own. */
function above(place: Place, columns: RoleColumns, row: number): Spot | null {
  const column = columns.column('fundLabel');
  if (column === undefined) return null;
  return place.view.at(row, column.left);
}

function linesOf(place: Place, columns: RoleColumns, raw: readonly RawLine[]): FundLine[] {
  const totalAt = findTotal(columns, raw);
  const depths = depthsOf(columns, raw, totalAt);
  return raw.map((line, index) => {
    const rowsOfRole = (role: ColumnRole): readonly Figure[] =>
      figuresBySource(place, columns, line.row, role);
    const budget = columns.column('adjustedBudget') === undefined ? 'initialBudget' : 'adjustedBudget';
    const [budgetRows, executedRows] = [rowsOfRole(budget), rowsOfRole('executed')];
    return {
      ...asLabel(line.label),
      role: index === totalAt ? 'total' : 'part',
      depth: depths[index] ?? 0,
      initialBudget:
        rowsOfRole('initialBudget').length > 0 ? null : columns.figure(line.row, 'initialBudget'),
      adjustedBudget: budgetRows.length > 0 ? null : columns.figure(line.row, 'adjustedBudget'),
      executed: executedRows.length > 0 ? null : columns.figure(line.row, 'executed'),
      carryover: columns.figure(line.row, 'carryover'),
      weight: columns.figure(line.row, 'weight'),
      rate: columns.figure(line.row, 'rate'),
      score: columns.figure(line.row, 'score'),
      reviewScore: columns.figure(line.row, 'reviewScore'),
      reason: columns.figure(line.row, 'reason'),
      budgetRows,
      executedRows,
    };
  });
}

/** 全年执行数 over 财政拨款 | 其他资金 and no sum of them: the figures below the sources, which count together. */
function figuresBySource(
  { view }: Place,
  columns: RoleColumns,
  row: number,
  role: ColumnRole,
): readonly Figure[] {
  const column = columns.column(role);
  if (column === undefined) return [];
  const { sources = [] } = column.leaf;
  return sources.map((source) =>
    view.figure(row, source.column, { ...column, label: `${column.label} / ${oneLine(source.text)}` }),
  );
}

/** Labels that name the block: beside its heads, or alone in the row above them. */
export function headSpots(place: Place, header: Header): Spot[] {
  const roleLeaves = new Set(
    header.columns.filter((column) => column.role !== 'ignored').map((column) => column.leaf),
  );
  const spots: Spot[] = [];
  for (const leaf of header.leaves) {
    if (roleLeaves.has(leaf)) continue;
    spots.push(...leaf.path);
  }
  for (let row = header.top; row <= header.bottom + 1; row += 1) {
    const beside = place.view.at(row, Math.max(place.left, header.left));
    if (beside !== null && !spots.includes(beside) && !isInColumn(header, beside)) spots.push(beside);
  }
  for (let row = header.top - 1; row >= Math.max(0, header.top - 2); row -= 1) {
    const above = place.view.spots(row, place.left, place.right);
    // 年度目标1：（40分） stands above its block with the goal's text beside it.
    const isGoal = above[0] !== undefined && goalSide(place, above[0]) !== null;
    if ((above.length === 1 || isGoal) && above[0] !== undefined) spots.push(above[0]);
    if (above.length > 0) break;
  }
  return spots;
}

function isInColumn(header: Header, spot: Spot): boolean {
  return header.columns.some(
    (column) => column.role !== 'ignored' && spot.column >= column.left && spot.column <= column.right,
  );
}

/** 预算执行情况（20分） or 得分（20分*执行率）. */
export function headWeight(header: Header, heads: readonly Spot[]): Decimal | null {
  const own = header.columns
    .filter((column) => column.role === 'score' || column.role === 'weight' || column.role === 'rate')
    .flatMap((column) => [...column.leaf.path]);
  for (const spot of [...heads, ...own]) {
    if (spot.text.length > 120) continue;
    for (const [, hint] of squeeze(spot.text).matchAll(/\(([^()]{1,20})\)/g)) {
      const points = hint === undefined ? null : pointsOfHint(hint);
      if (points !== null) return new DecimalNumber(points);
    }
  }
  return null;
}
