/** One table from its headers: the blocks, then everything around them. */
import { firstTop, lastBottom, type Draft } from './assemble';
import { readDownwardFunds } from './funds/downward-funds';
import { isEvidence } from './evidence';
import type { FormDescription } from './taught/form-description';
import type { FreeReading } from './around/free-reading';
import { readFreeRows } from './around/free-rows';
import { readNamesBesideFunds } from './around/names-beside-funds';
import { readTotalBesideFunds } from './around/totals-beside-funds';
import { headSpots, headWeight, readFundBlock } from './funds/fund-block';
import type { Header } from './heads/headers';
import { repeatedHeads, type RepeatedHead } from './page-break';
import { readIndicatorRows, type BlockRows } from './indicators/indicator-rows';
import { joinedLists } from './indicators/joined-lists';
import { lostColumn, withScoresLeft, withTotalLeft } from './indicators/points-lost';
import { restatesExecution } from './indicators/row-kind';
import { isMonitoring } from './other/monitoring';
import { readLabelledFunds } from './funds/labelled-funds';
import type { FundBlock, IndicatorBlock, Table } from './model';
import { fieldOf, rowsOf, titleIn, type Place } from './place';
import type { SheetView } from './sheet-view';
import { readPrintedExecution } from './around/printed-rules';
import { readSubtotals } from './indicators/subtotals';
import { tableOf, type Parts } from './table-of';
import { readResultColumns, readTotalRow, readTotalUnderHeads } from './around/totals';
import { isBlankFigure, isFilledFigure } from './figure';
import { readingsOf } from './heads/columns';

/** Rows below a form in which its notes can stand. */
const NOTE_ROWS = 16;

/** Reads what the headers of a draft promise; `null` where that is not enough to be a self-evaluation table. */
export function readTable(
  view: SheetView,
  draft: Draft,
  form: FormDescription | null,
): { readonly table: Table; readonly needsMerges: boolean } | null {
  const whole: Place = { view, left: draft.left, right: draft.right };
  const all = [...draft.headers].sort((a, b) => a.top - b.top);
  const repeats = repeatedHeads(whole, all);
  const headers = all.filter((header) => !repeats.has(header));
  // What stands right of the columns is no part of their rows.
  const inner: Place = { ...whole, right: Math.max(...headers.map((header) => header.right)) };
  const parts = readBlocks(inner, draft, headers, [...repeats.values()]);
  const place: Place = { ...whole, right: lastColumnOf(whole, draft, inner.right) };
  const firstHeader = headEnd(inner, headers) ?? firstTop(draft);
  if (parts.fundBlock === null) readFundsWithoutHeads(place, draft.from, firstHeader, parts);
  const free = readAround(place, draft, headers, firstHeader, parts);
  parts.needsMerges ||= hangsOnMerges(view, parts, free);
  if (isMonitoring(free.title, headers)) return null;
  const taught = draft.headers.some((header) => header.taught !== null);
  if (!taught && !isEvidence(place, draft, parts, free)) return null;
  return { table: tableOf(view, draft, parts, free, taught ? form : null), needsMerges: parts.needsMerges };
}

/** The money and the indicators under their headers, from top to bottom. */
function readBlocks(
  place: Place,
  draft: Draft,
  headers: readonly Header[],
  repeats: readonly RepeatedHead[],
): Parts {
  const parts: Parts = {
    blocks: [],
    indicators: [],
    subtotals: [],
    total: null,
    grade: null,
    fundBlock: null,
    needsMerges: false,
    printedExecution: null,
    taken: new Set(),
    lastTaken: -1,
  };
  headers.forEach((header, at) => {
    const to = Math.min(headers[at + 1]?.top ?? draft.to, draft.to);
    if (header.family === 'fund') readFunds(place, header, to, parts);
    else {
      const isLast = headers.slice(at + 1).every((each) => each.family === 'fund');
      const own = repeats.filter(({ of }) => of === header);
      readBlock({ place, header, to, isLast, repeats: own }, parts);
    }
  });
  const joined = joinedLists(parts);
  if (joined === null) return parts;
  return { ...parts, indicators: [...joined.indicators], subtotals: [...joined.subtotals] };
}

/** Everything that stands around the blocks, and the rule of execution that the form prints. */
function readAround(
  place: Place,
  draft: Draft,
  headers: readonly Header[],
  firstHeader: number,
  parts: Parts,
): FreeReading {
  const lastBlockRow = Math.max(lastBottom(draft), parts.lastTaken);
  const free = readFreeRows(place, {
    from: draft.from,
    to: draft.to,
    taken: (row) => parts.taken.has(row),
    lastBlockRow,
    firstHeader,
  });
  const money = headers.find(({ family }) => family === 'fund');
  if (money !== undefined && parts.fundBlock !== null)
    readNamesBesideFunds(place, money, parts.fundBlock.range.bottom, free);
  if (money !== undefined && parts.fundBlock !== null && parts.total === null && free.total === null)
    readTotalBesideFunds(place, parts.fundBlock, free);
  const notesEnd = Math.max(lastBlockRow, free.bottom) + NOTE_ROWS;
  parts.printedExecution = readPrintedExecution(place, draft.from, Math.min(draft.to, notesEnd));
  return free;
}

/** A blank cell right of a label may lie inside the label's own merged area: only merges tell which cell it is. */
function hangsOnMerges(view: SheetView, parts: Parts, free: FreeReading): boolean {
  if (view.mergesAsked) return false;
  const besideLabels = [
    parts.grade ?? free.grade,
    (parts.total ?? free.total)?.score ?? null,
    free.sheetExplanation,
  ];
  return besideLabels.some((figure) => isBlankFigure(figure ?? null));
}

/** Where the title stands between the money and the indicators, the head of the form goes on down to them. */
function headEnd(place: Place, headers: readonly Header[]): number | null {
  const [money, next] = headers;
  if (money?.family !== 'fund' || next?.family !== 'indicator') return null;
  const between = [...rowsOf(place, money.bottom + 1, next.top)];
  return between.some(({ spots }) => titleIn(place, spots) !== null) ? next.top : null;
}

/** Beyond an empty column right of the columns stand sums and remarks that somebody made for himself. */
function lastColumnOf(place: Place, { from, to }: Draft, columnsEnd: number): number {
  // The furthest end of the cells that begin in each column: a merged area may be as wide as a sheet.
  const ends = new Map<number, number>();
  for (const { spots } of rowsOf(place, from, to)) {
    for (const { range } of spots) {
      const left = Math.max(range.left, columnsEnd + 1);
      if (range.right >= left) ends.set(left, Math.max(ends.get(left) ?? 0, range.right));
    }
  }
  if (ends.size === 0) return place.right;
  let last = columnsEnd;
  for (const [left, right] of [...ends].sort(([a], [b]) => a - b)) {
    if (left > last + 1) break;
    last = Math.max(last, right);
  }
  return last;
}

function readFunds(place: Place, header: Header, to: number, parts: Parts): void {
  const { block, bottom } = readFundBlock(place, header, to);
  take(parts, header.top, bottom);
  if (parts.fundBlock === null || statesMore(block, parts.fundBlock)) parts.fundBlock = block;
}

/** Of two fund lists (the department's money, its tasks) the one with a total, a rate or a score of execution is the form's own. */
function statesMore(block: FundBlock, other: FundBlock): boolean {
  const told = ({ lines, columns }: FundBlock): number =>
    lines.length === 0
      ? -1
      : Number(lines.some(({ role }) => role === 'total')) +
        columns.filter(({ role }) => role === 'rate' || role === 'score').length;
  return told(block) > told(other);
}

/** A list of sources that runs downwards has its rows for itself; labels with their figures may stand beside names. */
function readFundsWithoutHeads(place: Place, from: number, to: number, parts: Parts): void {
  const list = readDownwardFunds(place, from, to);
  const isAmongNames =
    list !== null &&
    [...rowsOf(place, list.top, list.bottom + 1)].some(({ spots }) =>
      spots.some((spot) =>
        ['projectName', 'department', 'implementingUnit'].includes(fieldOf(place, spot) ?? ''),
      ),
    );
  const found = (isAmongNames ? null : list) ?? readLabelledFunds(place, from, to) ?? list;
  if (found === null) return;
  parts.fundBlock = found.block;
  // Rows of labelled figures hold names and grades too; only a list of sources has its rows for itself.
  const [first, ...more] = found.block.lines;
  if (more.length > 0 || first?.executedRows.length !== 0) take(parts, found.top, found.bottom);
}

function take(parts: Parts, top: number, bottom: number): void {
  for (let row = top; row <= bottom; row += 1) parts.taken.add(row);
  parts.lastTaken = Math.max(parts.lastTaken, bottom);
}

/** An indicator header with the rows that may be its own. */
interface BlockPlace {
  readonly place: Place;
  readonly header: Header;
  /** The first row that is another header's. */
  readonly to: number;
  /** Nothing but money follows. */
  readonly isLast: boolean;
  readonly repeats: readonly RepeatedHead[];
}

function readBlock({ place, header, to, isLast, repeats }: BlockPlace, parts: Parts): void {
  const blockIndex = parts.blocks.length;
  const read = readIndicatorRows(place, header, to, blockIndex, repeats);
  const rows = promoteSum(withoutRestated(place, read, parts.fundBlock), isLast);
  const { subtotals, indicators } = readSubtotals(place, header, rows, parts.indicators.length);
  const lost = lostColumn(header);
  parts.indicators.push(...(lost === null ? indicators : withScoresLeft(place, lost, indicators)));
  parts.subtotals.push(...subtotals);
  parts.needsMerges ||= rows.needsMerges;
  take(parts, header.top, rows.bottom);
  const heads = headSpots(place, header);
  parts.blocks.push({
    range: { top: header.top, left: header.left, bottom: rows.bottom, right: header.right },
    headerRows: Array.from({ length: header.bottom - header.top + 1 }, (_, at) => header.top + at),
    columns: readingsOf(header.columns),
    headWeight: headWeight(header, heads),
    kind: kindOfBlock(header),
  });
  const beside = readResultColumns(place, header, rows.bottom);
  parts.grade ??= beside.grade;
  if (rows.totalRow === null) parts.total ??= beside.total;
  else {
    const { row, spot } = rows.totalRow;
    const under = readTotalUnderHeads(place, row, spot);
    const { total, grade } = under ?? readTotalRow(place, header, row, spot);
    if (under !== null) take(parts, row, under.bottom);
    parts.total = lost === null ? total : withTotalLeft(place, lost, total);
    parts.grade ??= grade;
  }
}

/** 预算执行得分 | 10 | 9.5 in a form whose fund block or own row states that score: a sum, no row to be counted again. */
function withoutRestated({ view }: Place, rows: BlockRows, funds: FundBlock | null): BlockRows {
  const execution = rows.indicators.filter(({ kind }) => kind === 'execution');
  const sums = execution.flatMap(({ row, level1, level3 }) => {
    const label = level3 ?? level1;
    const spot = label === null ? null : view.at(row, label.address.column);
    const isOwn = spot !== null && spot.row === row && restatesExecution(spot.text);
    return isOwn ? [{ kind: 'execution' as const, row, spot, before: 0 }] : [];
  });
  const isStated =
    execution.length > sums.length || funds?.lines.some(({ score }) => isFilledFigure(score)) === true;
  if (sums.length === 0 || !isStated) return rows;
  const taken = new Set(sums.map(({ row }) => row));
  const indicators = rows.indicators.filter(({ row }) => !taken.has(row));
  return {
    ...rows,
    indicators,
    sums: [...rows.sums, ...sums]
      .map((sum) => ({ ...sum, before: indicators.filter(({ row }) => row < sum.row).length }))
      .sort((a, b) => a.row - b.row),
  };
}

/** A 合计 that nothing follows, or the only one and above everything, is the total, unless a 总分 was found. */
function promoteSum(rows: BlockRows, isLast: boolean): BlockRows {
  if (rows.totalRow !== null || !isLast) return rows;
  const last = rows.sums[rows.sums.length - 1];
  const whole = rows.sums.filter(({ kind }) => kind === 'sum');
  const [only] = whole;
  const sum =
    last?.kind === 'sum' && last.before === rows.indicators.length
      ? last
      : whole.length === 1 && only?.before === 0
        ? only
        : null;
  if (sum === null) return rows;
  return {
    ...rows,
    sums: rows.sums.filter((each) => each !== sum),
    totalRow: { row: sum.row, spot: sum.spot },
  };
}

function kindOfBlock(header: Header): IndicatorBlock['kind'] {
  if (header.taught !== null && header.taught !== 'funds') return header.taught;
  const has = (role: string): boolean => header.columns.some((column) => column.role === role);
  if (has('target') || has('actual') || !has('weight') || !has('score')) return 'indicators';
  return has('scoringRule') ? 'checklist' : 'score-sheet';
}
