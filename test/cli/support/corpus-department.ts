/**
 * A department of corpus tables and what it is compared with, made from the same tables by code: the approved version (no
 * actuals), last year's file (other actuals, reasons and texts) and the finance system's export.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { Decimal } from '../../../src/core/number';

const CORPUS = path.join(__dirname, '../../fixtures/corpus');

/** Amounts in 元: initial budget, budget of the whole year, executed. */
interface Project {
  readonly file: string;
  readonly name: string;
  readonly amounts: readonly [number, number, number];
}

/** Two layouts; two tables in 万元, one of them finer than its ledger in 万元 can show, and one in 元. */
export const DEPARTMENT = {
  recruiting: {
    file: 'national-01-2020-zhaopin.xlsx',
    name: '2020年事业单位公开招聘工作相关经费',
    amounts: [0, 331000, 331000],
  },
  trainees: {
    file: 'adjusted-15-jianxi-butie.xlsx',
    name: '中央就业补助资金-见习补贴',
    amounts: [6500000, 6500000, 4952460],
  },
  scholarship: {
    file: 'adjusted-62-jiangxuejin.xlsx',
    name: '中职奖学金省级资金',
    amounts: [36000, 36000, 30000],
  },
  /** Not of the department unless a case adds it. */
  review: {
    file: 'national-02-2020-zhicheng.xlsx',
    name: '2020年事业单位专业技术人员职称评审工作经费',
    amounts: [0, 87100, 87100],
  },
} as const satisfies Readonly<Record<string, Project>>;
export type ProjectKey = keyof typeof DEPARTMENT;
export const USUAL_PROJECTS = [
  'recruiting',
  'trainees',
  'scholarship',
] as const satisfies readonly ProjectKey[];

export type Cells = Readonly<Record<string, string | number | null>>;

function firstSheet(book: XLSX.WorkBook): XLSX.WorkSheet {
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (sheet === undefined) throw new Error('a workbook without sheets');
  return sheet;
}

function open(key: ProjectKey): XLSX.WorkBook {
  return XLSX.read(readFileSync(path.join(CORPUS, DEPARTMENT[key].file)));
}

const sheetNames = new Map<ProjectKey, string>();

export function sheetName(key: ProjectKey): string {
  const name = sheetNames.get(key) ?? open(key).SheetNames[0] ?? '';
  sheetNames.set(key, name);
  return name;
}

function textAt(sheet: XLSX.WorkSheet, cell: string): string {
  const found = sheet[cell] as XLSX.CellObject | undefined;
  return String(found?.v ?? '');
}

function setCells(sheet: XLSX.WorkSheet, cells: Cells): void {
  for (const [cell, value] of Object.entries(cells)) {
    if (value === null) Reflect.deleteProperty(sheet, cell);
    else sheet[cell] = typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
  }
}

function bytesOf(book: XLSX.WorkBook): Buffer {
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const addressOf = ({ row, column }: Pick<Place, 'row' | 'column'>): string =>
  XLSX.utils.encode_cell({ r: row, c: column });

function placesOf(sheet: XLSX.WorkSheet): Place[] {
  return Object.keys(sheet)
    .filter((key) => !key.startsWith('!'))
    .map((cell) => {
      const { r, c } = XLSX.utils.decode_cell(cell);
      return { row: r, column: c, text: textAt(sheet, cell).trim() };
    });
}

/** Columns of the indicator block by their heads; rows from below the head to above 总分. */
interface Block {
  readonly head: number;
  readonly end: number;
  readonly target: number;
  readonly actual: number;
  readonly score: number;
  readonly reason: number;
}

function blockOf(places: readonly Place[]): Block {
  const head = places.find(({ text }) => text === '一级指标')?.row ?? -1;
  const column = (words: RegExp): number => {
    const found = places.filter(({ row, text }) => row === head && words.test(text)).at(-1);
    if (found === undefined) throw new Error(`no column ${String(words)}`);
    return found.column;
  };
  const end = places.find(({ row, text }) => row > head && text === '总分')?.row ?? -1;
  return {
    head,
    end,
    target: column(/指标值$/),
    actual: column(/^实际完成值$/),
    score: column(/^得分$/),
    reason: column(/^偏差原因/),
  };
}

/** The form as it was approved: targets and weights; nothing of what was done, paid and scored, and no columns for it. */
function withoutActuals(sheet: XLSX.WorkSheet): void {
  const places = placesOf(sheet);
  const block = blockOf(places);
  const done = new Set([block.actual, block.score, block.reason]);
  const paid = new Set(
    places
      .filter(({ row, text }) => row < block.head && /^(?:全年执行数|资金结|执行率|得分|偏差原因)/.test(text))
      .map(({ column }) => column),
  );
  const funds = places.find(({ text }) => /^(?:年度)?资金总额/.test(text))?.row ?? -1;
  const goals = places.find(({ text }) => text === '实际完成情况');
  for (const place of places) {
    const { row, column } = place;
    const inBlock = row >= block.head && row < block.end && done.has(column);
    const inFunds = row >= funds - 2 && goals !== undefined && row < goals.row && paid.has(column);
    const inGoals = goals !== undefined && column === goals.column && row >= goals.row && row < block.head;
    if (inBlock || inFunds || inGoals || row >= block.end) setCells(sheet, { [addressOf(place)]: null });
  }
}

/** The year before: every target was met to the point, and every text was another. */
function asLastYear(sheet: XLSX.WorkSheet): void {
  const places = placesOf(sheet);
  const block = blockOf(places);
  const goals = places.find(({ text }) => text === '实际完成情况');
  for (const place of places) {
    const { row, column, text } = place;
    const cell = addressOf(place);
    const year = /^\((\d{4})年度\)$/.exec(text)?.[1];
    if (year !== undefined) setCells(sheet, { [cell]: `(${String(Number(year) - 1)}年度)` });
    const inBlock = row > block.head && row < block.end;
    if (inBlock && column === block.actual) {
      const target = textAt(sheet, addressOf({ row, column: block.target }));
      setCells(sheet, { [cell]: target.replace(/^[<>=≤≥]+/, '') });
    }
    const isReason = inBlock && column === block.reason;
    const isResult = goals !== undefined && row === goals.row + 1 && column === goals.column;
    const isReport = row > block.end && column > 1;
    if (isReason || isResult || isReport) setCells(sheet, { [cell]: `前一年度：${text}` });
  }
}

const MAKERS = { own: null, approved: withoutActuals, last: asLastYear } as const;
export type Side = keyof typeof MAKERS;

const tables = new Map<string, Buffer>();

/** The project's table as it stands on that side, with some cells changed after it was made. */
export function tableOf(side: Side, key: ProjectKey, cells: Cells): Buffer {
  const name = JSON.stringify([side, key, cells]);
  const made = tables.get(name) ?? makeTable(side, key, cells);
  tables.set(name, made);
  return made;
}

function makeTable(side: Side, key: ProjectKey, cells: Cells): Buffer {
  const book = open(key);
  const sheet = firstSheet(book);
  MAKERS[side]?.(sheet);
  setCells(sheet, cells);
  return bytesOf(book);
}

export const LEDGER_KINDS = ['元 .csv', '元 .xlsx', '万元 .csv', '万元 .xlsx'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** A row of the export; amounts in 元. */
export type LedgerLine = readonly [
  name: string,
  initial: number | null,
  budget: number | null,
  executed: number | null,
];

export const LEDGER_LINES: readonly LedgerLine[] = USUAL_PROJECTS.map((key) => [
  DEPARTMENT[key].name,
  ...DEPARTMENT[key].amounts,
]);

const COLUMNS = [1, 2, 3] as const;

/** Two decimals in either unit, as finance systems print them; `total`: in 元, otherwise what the lines add up to. */
export function ledgerOf(
  kind: LedgerKind,
  lines: readonly LedgerLine[],
  total: readonly (number | null)[] = [],
): { readonly name: string; readonly bytes: Buffer } {
  const unit = kind.startsWith('万元') ? '万元' : '元';
  const shown = (yuan: number | null): number | string =>
    yuan === null
      ? ''
      : new Decimal(yuan)
          .div(unit === '元' ? 1 : 10000)
          .toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
          .toNumber();
  const sums = COLUMNS.map(
    (column, at) => total[at] ?? lines.reduce((sum, line) => sum + (line[column] ?? 0), 0),
  );
  const rows = [
    ['项目支出预算执行台账'],
    ['项目名称', `年初预算数（${unit}）`, `调整预算数（${unit}）`, `支出数（${unit}）`],
    ...lines.map(([name, ...amounts]) => [name, ...amounts.map(shown)]),
    ['合计', ...sums.map(shown)],
  ];
  if (kind.endsWith('.csv')) {
    const text = rows.map((row) => row.map((each) => `"${String(each)}"`).join(',')).join('\r\n');
    return { name: '台账.csv', bytes: Buffer.from(`\uFEFF${text}\r\n`) };
  }
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), '台账');
  return { name: '台账.xlsx', bytes: bytesOf(book) };
}
