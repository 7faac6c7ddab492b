/** A sheet in, its tables out. Evidence, not templates: labels and shapes decide, and every figure says which label placed it. */
import type { CellAddress, CellRange, SheetGrid } from '../grid';
import { assemble, firstTop, lastBottom, type Draft } from './assemble';
import { readDataSheet } from './data-sheet';
import { readDownwardFunds } from './downward-funds';
import type { FormDescription } from './form-description';
import { readFreeRows, type FreeReading } from './free-rows';
import { headSpots, headWeight, readFundBlock } from './fund-block';
import { findHeaders } from './header-search';
import type { Header } from './headers';
import { readIndicatorRows, type BlockRows } from './indicator-rows';
import { chooseLayout } from './layout';
import type {
  Ambiguity,
  FundBlock,
  IndicatorBlock,
  IndicatorRow,
  SubtotalRow,
  Table,
  TotalRow,
  Figure,
} from './model';
import { readNarrativeSheet } from './narrative-sheet';
import type { Place } from './place';
import { regionsOf } from './regions';
import { SheetView } from './sheet-view';
import { readSubtotals } from './subtotals';
import { readTotalRow } from './totals';

export interface RecognizeOptions {
  /** A form that the user taught; it wins over the vocabulary on sheets whose header texts match. */
  readonly form?: FormDescription | null;
}

export interface SheetReading {
  readonly tables: Table[];
  /** True where only the merged areas, which were not asked for, can decide. */
  readonly needsMerges: boolean;
  /** What was undecided outside any table. */
  readonly remarks: Ambiguity[];
}

/** Reads every self-evaluation table of a sheet. Never throws; a sheet without one gives an empty list. */
export function recognize(grid: SheetGrid, options: RecognizeOptions): SheetReading {
  options;
  const view = new SheetView(grid);
  if (view.rows.length === 0) return { tables: [], needsMerges: false, remarks: [] };
  const tables: Table[] = [];
  let needsMerges = false;
  for (const region of regionsOf(view)) {
    for (const draft of assemble(view, region, findHeaders(view, region))) {
      const reading = readTable(view, draft);
      if (reading === null) continue;
      tables.push(reading.table);
      needsMerges ||= reading.needsMerges;
    }
  }
  if (tables.length === 0) {
    const other = readDataTable(view) ?? readNarrativeTable(view);
    if (other !== null) tables.push(other);
  }
  return { tables, needsMerges, remarks: [] };
}

interface TableReading {
  readonly table: Table;
  readonly needsMerges: boolean;
}

interface Parts {
  readonly blocks: IndicatorBlock[];
  readonly indicators: IndicatorRow[];
  readonly subtotals: SubtotalRow[];
  total: TotalRow | null;
  grade: Figure | null;
  fundBlock: FundBlock | null;
  needsMerges: boolean;
  readonly taken: Set<number>;
}

function readTable(view: SheetView, draft: Draft): TableReading | null {
  const place: Place = { view, left: draft.left, right: draft.right };
  const parts: Parts = {
    blocks: [],
    indicators: [],
    subtotals: [],
    total: null,
    grade: null,
    fundBlock: null,
    needsMerges: false,
    taken: new Set(),
  };
  const headers = [...draft.headers].sort((a, b) => a.top - b.top);
  // What stands right of the columns is no part of their rows.
  const inner: Place = { ...place, right: Math.max(...headers.map((header) => header.right)) };
  headers.forEach((header, at) => {
    const to = Math.min(headers[at + 1]?.top ?? draft.to, draft.to);
    if (header.family === 'fund') readFunds(inner, header, to, parts);
    else
      readBlock(
        inner,
        header,
        to,
        at === headers.length - 1 || headers.slice(at + 1).every((each) => each.family === 'fund'),
        parts,
      );
  });
  const firstHeader = firstTop(draft);
  if (parts.fundBlock === null) {
    const downward = readDownwardFunds(place, draft.from, firstHeader);
    if (downward !== null) {
      parts.fundBlock = downward.block;
      for (let row = downward.top; row <= downward.bottom; row += 1) parts.taken.add(row);
    }
  }
  const lastBlockRow = Math.max(lastBottom(draft), ...parts.taken);
  const free = readFreeRows(place, {
    from: draft.from,
    to: draft.to,
    taken: (row) => parts.taken.has(row),
    lastBlockRow,
    firstHeader,
  });
  if (!isEvidence(parts, free)) return null;
  return { table: tableOf(view, draft, parts, free), needsMerges: parts.needsMerges };
}

function readFunds(place: Place, header: Header, to: number, parts: Parts): void {
  const { block, bottom } = readFundBlock(place, header, to);
  take(parts, header.top, bottom);
  if (block.lines.length > 0 || parts.fundBlock === null) parts.fundBlock ??= block;
}

function take(parts: Parts, top: number, bottom: number): void {
  for (let row = top; row <= bottom; row += 1) parts.taken.add(row);
}

function readBlock(place: Place, header: Header, to: number, isLast: boolean, parts: Parts): void {
  const blockIndex = parts.blocks.length;
  const rows = promoteSum(readIndicatorRows(place, header, to, blockIndex), isLast);
  const { subtotals, indicators } = readSubtotals(place, header, rows, parts.indicators.length);
  parts.indicators.push(...indicators);
  parts.subtotals.push(...subtotals);
  parts.needsMerges ||= rows.needsMerges;
  take(parts, header.top, rows.bottom);
  const heads = headSpots(place, header);
  parts.blocks.push({
    range: { top: header.top, left: header.left, bottom: rows.bottom, right: header.right },
    headerRows: Array.from({ length: header.bottom - header.top + 1 }, (_, at) => header.top + at),
    columns: header.columns.filter((column) => column.role !== 'ignored' || column.certainty !== 'guess'),
    headWeight: headWeight(header, heads),
    kind: kindOfBlock(header),
  });
  if (rows.totalRow !== null) {
    const { total, grade } = readTotalRow(place, header, rows.totalRow.row, rows.totalRow.spot);
    parts.total = total;
    parts.grade ??= grade;
  }
}

/** A 合计 that nothing follows is the total, unless a 总分 was found. */
function promoteSum(rows: BlockRows, isLast: boolean): BlockRows {
  const last = rows.sums[rows.sums.length - 1];
  if (rows.totalRow !== null || last?.kind !== 'sum' || !isLast || last.before !== rows.indicators.length)
    return rows;
  return { ...rows, sums: rows.sums.slice(0, -1), totalRow: { row: last.row, spot: last.spot } };
}

function kindOfBlock(header: Header): IndicatorBlock['kind'] {
  const has = (role: string): boolean => header.columns.some((column) => column.role === role);
  if (has('target') || has('actual') || !has('weight') || !has('score')) return 'indicators';
  return has('scoringRule') ? 'checklist' : 'score-sheet';
}

/** Heads alone are no table: it takes rows under them, and words that only such forms have. */
function isEvidence(parts: Parts, free: FreeReading): boolean {
  const hasRows = parts.indicators.length > 0 || (parts.fundBlock?.lines.length ?? 0) > 0;
  if (!hasRows) return false;
  const roles = new Set(
    parts.blocks.flatMap((block) =>
      block.columns.filter((column) => column.certainty === 'sure').map((column) => column.role),
    ),
  );
  const levels = ['level1', 'level2', 'level3'].filter((role) => roles.has(role as 'level1')).length;
  const named = free.title !== null || free.fields.has('projectName');
  if (parts.blocks.length > 0)
    return levels >= 2 || (levels >= 1 && (named || parts.fundBlock !== null || roles.size >= 5));
  const fundWords =
    parts.fundBlock?.lines.some((line) => line.role === 'total' || /财政|资金|拨款|其中/.test(line.label)) ??
    false;
  return fundWords && (named || parts.fundBlock?.columns.some((column) => column.role === 'rate') === true);
}

function tableOf(view: SheetView, draft: Draft, parts: Parts, free: FreeReading): Table {
  const indicators = shareScores(parts.indicators);
  const total = parts.total ?? free.total;
  const layout = chooseLayout({
    title: free.title?.text ?? '',
    projectLabel: '',
    fundBlock: parts.fundBlock,
    blocks: parts.blocks,
    indicators,
    total,
    sheetExplanation: free.sheetExplanation,
  });
  const years = [...free.years].sort((a, b) => a.rank - b.rank);
  const year = years[0];
  return {
    sheet: view.grid.sheet,
    range: rangeOf(view, draft, parts, free),
    layout: layout.layout,
    layoutReasons: layout.reasons,
    title: free.title,
    projectName: free.fields.get('projectName') ?? null,
    department: free.fields.get('department') ?? null,
    implementingUnit: free.fields.get('implementingUnit') ?? null,
    year: year === undefined ? null : { year: year.year, address: { row: year.row, column: year.column } },
    fundBlock: parts.fundBlock,
    blocks: parts.blocks,
    indicators,
    subtotals: parts.subtotals,
    total,
    grade: parts.grade ?? free.grade,
    sheetExplanation: free.sheetExplanation,
    goals: free.goals,
    narrative: free.narrative,
    dataSheet: null,
    ambiguities: ambiguitiesOf(parts, total),
  };
}

function shareScores(indicators: readonly IndicatorRow[]): IndicatorRow[] {
  const byCell = new Map<string, number[]>();
  indicators.forEach((row, index) => {
    if (row.score === null || row.score.range.bottom === row.score.range.top) return;
    const key = `${String(row.score.address.row)}:${String(row.score.address.column)}`;
    const list = byCell.get(key);
    if (list) list.push(index);
    else byCell.set(key, [index]);
  });
  return indicators.map((row) => {
    if (row.score === null) return row;
    const shared = byCell.get(`${String(row.score.address.row)}:${String(row.score.address.column)}`) ?? [];
    return shared.length > 1 ? { ...row, sharesScoreWith: shared } : row;
  });
}

function ambiguitiesOf(parts: Parts, total: TotalRow | null): Ambiguity[] {
  const found: Ambiguity[] = [];
  const say = (
    key: Ambiguity['key'],
    address: CellAddress | null,
    data: Record<string, string> = {},
  ): void => {
    found.push({ key, address, data });
  };
  if (parts.fundBlock === null) say('no-fund-block', null);
  if (parts.blocks.length === 0) say('no-indicator-block', null);
  const roles = new Set(parts.blocks.flatMap((block) => block.columns.map((column) => column.role)));
  if (roles.has('target') && !roles.has('actual')) say('no-actual-column', null);
  if (total === null && roles.has('score')) say('no-total', null);
  if (parts.needsMerges) say('merges-needed', null);
  for (const block of [...parts.blocks, ...(parts.fundBlock === null ? [] : [parts.fundBlock])]) {
    for (const column of block.columns) {
      if (column.role !== 'ignored' && column.certainty === 'guess')
        say('column-guessed', column.labelCell, { label: column.label, role: column.role });
    }
  }
  return found;
}

function rangeOf(view: SheetView, draft: Draft, parts: Parts, free: FreeReading): CellRange {
  const lastRow = Math.max(...parts.taken, free.bottom);
  let left = Math.min(...draft.headers.map((header) => header.left));
  let right = Math.max(...draft.headers.map((header) => view.rangeAt(header.top, header.right).right));
  let top = Math.min(firstTop(draft), free.top);
  if (free.title !== null) {
    const title = view.rangeAt(free.title.address.row, free.title.address.column);
    left = Math.min(left, title.left);
    if (title.right <= draft.right) right = Math.max(right, title.right);
    top = Math.min(top, title.top);
  }
  let bottom = lastRow;
  for (let row = Math.max(top, lastRow - 3); row <= lastRow; row += 1) {
    for (const spot of view.spots(row, left, right))
      bottom = Math.max(bottom, Math.min(spot.range.bottom, lastRow + 40));
  }
  return { top, left, bottom, right };
}

function emptyTable(
  view: SheetView,
  range: CellRange,
  layout: Table['layout'],
  reasons: readonly string[],
): Table {
  return {
    sheet: view.grid.sheet,
    range,
    layout,
    layoutReasons: reasons,
    title: null,
    projectName: null,
    department: null,
    implementingUnit: null,
    year: null,
    fundBlock: null,
    blocks: [],
    indicators: [],
    subtotals: [],
    total: null,
    grade: null,
    sheetExplanation: null,
    goals: [],
    narrative: [],
    dataSheet: null,
    ambiguities: [],
  };
}

/** Title, names and year of a sheet that is no form of indicators. */
function headOf(
  view: SheetView,
  to: number,
): Pick<Table, 'title' | 'projectName' | 'department' | 'implementingUnit' | 'year'> & { top: number } {
  const free = readFreeRows(
    { view, left: 0, right: Infinity },
    { from: 0, to, taken: () => false, lastBlockRow: to, firstHeader: to },
  );
  const year = [...free.years].sort((a, b) => a.rank - b.rank)[0];
  return {
    title: free.title,
    projectName: free.fields.get('projectName') ?? null,
    department: free.fields.get('department') ?? null,
    implementingUnit: free.fields.get('implementingUnit') ?? null,
    year: year === undefined ? null : { year: year.year, address: { row: year.row, column: year.column } },
    top: free.top,
  };
}

function readDataTable(view: SheetView): Table | null {
  const reading = readDataSheet(view);
  if (reading === null) return null;
  const { top, ...head } = headOf(view, reading.top);
  const range = {
    top: Math.min(top, reading.top),
    left: reading.left,
    bottom: reading.bottom,
    right: reading.right,
  };
  return {
    ...emptyTable(
      view,
      range,
      'data-sheet',
      reading.dataSheet.groups.map((group) => group.label),
    ),
    ...head,
    dataSheet: reading.dataSheet,
  };
}

function readNarrativeTable(view: SheetView): Table | null {
  const reading = readNarrativeSheet(view);
  if (reading === null) return null;
  const { top, ...head } = headOf(
    view,
    Math.max(reading.parts[0]?.address.row ?? 0, (reading.title?.row ?? -1) + 1),
  );
  const range = {
    top: Math.min(top, reading.top),
    left: reading.left,
    bottom: reading.bottom,
    right: reading.right,
  };
  return {
    ...emptyTable(view, range, 'narrative', reading.title === null ? [] : [reading.title.text]),
    ...head,
    title: reading.title === null ? head.title : view.placed(reading.title),
    narrative: reading.parts,
  };
}
