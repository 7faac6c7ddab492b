/** The finance system's export, read from a sheet: one row a project, its columns known by their heads. */
import { type CellAddress, type GridCell, type SheetGrid, cellAt } from '../grid';
import { Decimal, plain } from '../number';
import { readPlainNumber, shownDigits } from '../quantity/plain-number';
import { FUND_AMOUNTS } from '../table/model';
import { type AmountUnit, unitOf } from '../table/amount-unit';
import { readLabel } from '../table/text';
import { codeOf, projectName } from './likeness';
import type { Ledger, LedgerRow, RecordFigure } from './model';

const LEDGER_COLUMNS = ['name', 'code', ...FUND_AMOUNTS] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** Why a sheet is no ledger. */
export type LedgerProblem = 'no-header' | 'no-rows';

export type LedgerOutcome =
  { readonly ok: true; readonly ledger: Ledger } | { readonly ok: false; readonly problem: LedgerProblem };

/** Heads by column, the better word first. */
const LABELS: Readonly<Record<LedgerColumn, readonly RegExp[]>> = {
  name: [/^(?:预算|二级|专项)?项目(?:单位)?名称$/u, /^(?:预算项目|专项名称|支出项目|二级项目|项目)$/u],
  code: [/^(?:预算|二级)?项目(?:编码|代码|编号|ID)$/iu, /^(?:编码|代码|项目号)$/u],
  initialBudget: [/^年初预算/u, /^(?:年初|期初)(?:批复|安排|指标)/u, /^批复(?:数|金额|预算)/u],
  adjustedBudget: [
    /^调整后?(?:预算|指标|数)/u,
    /^全年预算/u,
    /^(?:可执行)?指标(?:数|金额|总额|合计)/u,
    /^(?:预算|可用)(?:指标|数|金额|总额)/u,
    /^预算$/u,
  ],
  executed: [
    /^(?:全年|累计|本年|实际)?(?:执行|支出|支付)(?:数|金额|合计|总额)?$/u,
    /^(?:全年|累计|本年)(?:实际)?(?:执行|支出|支付)/u,
    /^(?:国库)?(?:集中)?支付(?:数|金额)/u,
  ],
};

const MOST_HEAD_ROWS = 30;
const MOST_ROWS = 20_000;
const TOTAL_NAME = /^(?:合计|总计|总合计|部门合计)$/u;
const PARTIAL_NAME = /^(?:其中|.{0,20}小计)$/u;
/** From here on bare figures are 元: no project costs a hundred billion in 万元. */
const SURELY_YUAN = 100_000;

type Columns = ReadonlyMap<LedgerColumn, number>;

interface Head {
  readonly row: number;
  readonly columns: Columns;
}

function rankOf(column: LedgerColumn, label: string): number {
  const rank = LABELS[column].findIndex((pattern) => pattern.test(label));
  return rank < 0 ? Infinity : rank;
}

function columnsOf(grid: SheetGrid, row: number, from: number, to: number): Columns {
  const best = new Map<LedgerColumn, { readonly at: number; readonly rank: number }>();
  for (let at = from; at <= to; at += 1) {
    const text = cellAt(grid, row, at)?.text ?? '';
    const label = text === '' ? '' : readLabel(text).core;
    if (label === '') continue;
    for (const column of LEDGER_COLUMNS) {
      const rank = rankOf(column, label);
      if (rank < (best.get(column)?.rank ?? Infinity)) best.set(column, { at, rank });
    }
  }
  return new Map([...best].map(([column, { at }]) => [column, at]));
}

/** Two rows of heads where the upper one only groups: the lower one's words count, the upper one's fill the gaps. */
function findHead(grid: SheetGrid): Head | null {
  const { bounds } = grid;
  if (bounds === null) return null;
  const last = Math.min(bounds.bottom, bounds.top + MOST_HEAD_ROWS);
  for (let row = bounds.top; row <= last; row += 1) {
    const own = columnsOf(grid, row, bounds.left, bounds.right);
    if (!own.has('name') && !own.has('code')) continue;
    const below = columnsOf(grid, row + 1, bounds.left, bounds.right);
    const isTwoRows = [...below.keys()].some((column) => column !== 'name' && column !== 'code');
    const columns = isTwoRows ? new Map([...own, ...below]) : own;
    if (FUND_AMOUNTS.some((column) => columns.has(column)))
      return { row: isTwoRows ? row + 1 : row, columns };
  }
  return null;
}

/** The unit of the heads, else of whatever stands above them, else `null`. */
function statedUnit(grid: SheetGrid, { row, columns }: Head): AmountUnit | null {
  const { bounds } = grid;
  if (bounds === null) return null;
  const money = ['adjustedBudget', 'executed', 'initialBudget'] as const;
  for (const column of money) {
    const at = columns.get(column);
    const texts = at === undefined ? [] : [row, row - 1].map((each) => cellAt(grid, each, at)?.text ?? '');
    for (const text of texts) {
      const hint = readLabel(text)
        .hints.map(unitOf)
        .find((unit) => unit !== null);
      if (hint != null) return hint;
    }
  }
  for (let above = row; above >= bounds.top; above -= 1) {
    for (let at = bounds.left; at <= bounds.right; at += 1) {
      const text = cellAt(grid, above, at)?.text ?? '';
      const unit = /单位|元/u.test(text) ? unitOf(text) : null;
      if (unit !== null) return unit;
    }
  }
  return null;
}

function amountAt(grid: SheetGrid, row: number, column: number | undefined): RecordFigure | null {
  const cell = column === undefined ? undefined : cellAt(grid, row, column);
  if (column === undefined || cell === undefined) return null;
  const value = readPlainNumber(cell);
  return value === null ? null : { address: { row, column }, value: plain(value), digits: shownDigits(cell) };
}

function textAt(grid: SheetGrid, row: number, column: number | undefined): string {
  const cell: GridCell | undefined = column === undefined ? undefined : cellAt(grid, row, column);
  return cell?.text.trim() ?? '';
}

function rowAt(grid: SheetGrid, row: number, columns: Columns): LedgerRow | null {
  const name = textAt(grid, row, columns.get('name'));
  const code = codeOf(textAt(grid, row, columns.get('code'))) ?? projectName(name).code;
  const column = name === '' ? columns.get('code') : columns.get('name');
  if ((name === '' && code === null) || column === undefined) return null;
  const place: CellAddress = { row, column };
  return {
    name,
    code,
    place,
    initialBudget: amountAt(grid, row, columns.get('initialBudget')),
    adjustedBudget: amountAt(grid, row, columns.get('adjustedBudget')),
    executed: amountAt(grid, row, columns.get('executed')),
  };
}

/** 合计 may stand in any column left of the money, as 项目名称 or under 序号. */
function totalRow(grid: SheetGrid, row: number, left: number, columns: Columns): boolean {
  const money = [columns.get('initialBudget'), columns.get('adjustedBudget'), columns.get('executed')];
  const end = Math.min(...money.flatMap((column) => column ?? []));
  for (let at = left; at < end; at += 1) {
    if (TOTAL_NAME.test(readLabel(textAt(grid, row, at)).core)) return true;
  }
  return false;
}

/** Several rows of one project (one for each source of money) are one row with their sum. */
function merged(rows: readonly LedgerRow[]): LedgerRow[] {
  const groups = new Map<string, LedgerRow>();
  const add = (a: RecordFigure | null, b: RecordFigure | null): RecordFigure | null => {
    if (a?.value == null || b?.value == null) return a ?? b;
    const value = plain(new Decimal(a.value).plus(b.value));
    return { address: a.address, value, digits: Math.max(a.digits, b.digits) };
  };
  for (const row of rows) {
    const key = `${row.code ?? ''}|${projectName(row.name).name}`;
    const first = groups.get(key);
    groups.set(
      key,
      first === undefined
        ? row
        : {
            ...first,
            initialBudget: add(first.initialBudget, row.initialBudget),
            adjustedBudget: add(first.adjustedBudget, row.adjustedBudget),
            executed: add(first.executed, row.executed),
          },
    );
  }
  return [...groups.values()];
}

function guessedUnit(rows: readonly LedgerRow[]): AmountUnit {
  const values = rows.flatMap(({ initialBudget, adjustedBudget, executed }) =>
    [initialBudget, adjustedBudget, executed].flatMap((figure) => figure?.value ?? []),
  );
  return values.some((value) => new Decimal(value).abs().greaterThanOrEqualTo(SURELY_YUAN)) ? '元' : '万元';
}

/** Reads the first rows for heads and the rest for projects. Never throws. */
export function readLedger(grid: SheetGrid, path: string): LedgerOutcome {
  const head = findHead(grid);
  if (head === null || grid.bounds === null) return { ok: false, problem: 'no-header' };
  const { columns } = head;
  const rows: LedgerRow[] = [];
  let total: LedgerRow | null = null;
  const last = Math.min(grid.bounds.bottom, head.row + MOST_ROWS);
  for (let row = head.row + 1; row <= last; row += 1) {
    if (totalRow(grid, row, grid.bounds.left, columns)) {
      const column = columns.get('name') ?? grid.bounds.left;
      total ??= {
        name: '合计',
        code: null,
        place: { row, column },
        initialBudget: amountAt(grid, row, columns.get('initialBudget')),
        adjustedBudget: amountAt(grid, row, columns.get('adjustedBudget')),
        executed: amountAt(grid, row, columns.get('executed')),
      };
      continue;
    }
    const read = rowAt(grid, row, columns);
    if (read !== null && !PARTIAL_NAME.test(readLabel(read.name).core)) rows.push(read);
  }
  if (rows.length === 0) return { ok: false, problem: 'no-rows' };
  const stated = statedUnit(grid, head);
  const ledger: Ledger = {
    path,
    sheet: grid.sheet,
    unit: stated ?? guessedUnit(rows),
    isUnitStated: stated !== null,
    rows: merged(rows),
    lines: rows.length,
    total,
  };
  return { ok: true, ledger };
}

/** The first sheet that is a ledger; the problem of the first sheet where none is. */
export function readLedgerOf(grids: readonly SheetGrid[], path: string): LedgerOutcome {
  const outcomes = grids.map((grid) => readLedger(grid, path));
  return outcomes.find(({ ok }) => ok) ?? outcomes[0] ?? { ok: false, problem: 'no-header' };
}
