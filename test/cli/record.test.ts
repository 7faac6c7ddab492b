/** Comparisons from the command line: fixtures made from tables of the corpus. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { houseEngine } from '../../src/cli/batch/house-engine';
import type { Report, ReportFinding } from '../../src/core/report/model';
import { reportMisfits } from './support/report-schema';
import { World } from './support/world';

const CORPUS = path.join(__dirname, '../fixtures/corpus');
const NATIONAL = 'national-01-2020-zhaopin.xlsx';
const ADJUSTED = 'adjusted-64-zhuxuejin-zhongyang.xlsx';

let world: World;
beforeEach(() => {
  world = new World();
  mkdirSync(path.join(world.cwd, 'own'));
  for (const name of [NATIONAL, ADJUSTED]) {
    writeFileSync(path.join(world.cwd, 'own', name), readFileSync(path.join(CORPUS, name)));
  }
});
afterEach(() => {
  world.remove();
});

type Change = Readonly<Record<string, string | number | null>>;

/** A corpus table with some cells changed, written below `folder`. */
function variant(folder: string, name: string, change: Change): void {
  const book = XLSX.read(readFileSync(path.join(CORPUS, name)));
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  for (const [cell, value] of Object.entries(change)) {
    if (value === null) Reflect.deleteProperty(sheet, cell);
    else sheet[cell] = typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
  }
  mkdirSync(path.join(world.cwd, folder), { recursive: true });
  writeFileSync(
    path.join(world.cwd, folder, name),
    XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer,
  );
}

async function run(...argv: string[]): Promise<{ status: number; report: Report; all: ReportFinding[] }> {
  const { status, stdout, stderr } = await world.run(['check', ...argv, '--format', 'json'], houseEngine);
  expect(stderr).toBe('');
  const report = JSON.parse(stdout) as Report;
  expect(reportMisfits(report)).toEqual([]);
  const all = report.workbooks.flatMap(({ tables, findings = [] }) => [
    ...tables.flatMap((table) => table.findings),
    ...findings,
  ]);
  return { status, report, all };
}

const of = (all: readonly ReportFinding[], rule: string): ReportFinding[] =>
  all.filter((each) => each.rule === rule);

test('an approved version: lowered target, changed weight, dropped and added indicators, each with both cells', async () => {
  variant('approved', NATIONAL, {
    E14: '>=9000人',
    G15: 4,
    D16: '考务差错率',
    E16: '<=1%',
    F14: null,
    H14: null,
  });
  variant('approved', ADJUSTED, {});
  const { all } = await run('own', '--baseline', 'approved');
  expect(of(all, 'baseline-target').filter(({ severity }) => severity === 'warning')).toEqual([
    expect.objectContaining({
      cell: 'E14',
      recorded: '>=8000人',
      expected: '>=9000人',
      counterpart: { path: `approved/${NATIONAL}`, sheet: expect.any(String) as string, cell: 'E14' },
    }),
  ]);
  expect(of(all, 'baseline-weight')).toEqual([expect.objectContaining({ cell: 'G15', expected: '4' })]);
  expect(of(all, 'baseline-missing')).toEqual([
    expect.objectContaining({
      expected: '考务差错率',
      counterpart: expect.objectContaining({ cell: 'D16' }) as unknown,
    }),
  ]);
  expect(of(all, 'baseline-added')).toHaveLength(1);
});

test('its own copy finds nothing, and nothing is kept where nothing is compared', async () => {
  const { all } = await run('own', '--baseline', 'own');
  expect(all.filter(({ counterpart }) => counterpart !== undefined)).toEqual([]);
  const plain = await run('own');
  expect(plain.report.workbooks).toHaveLength(2);
});

const LEDGER = (unit: string, factor: number): string =>
  [
    `项目名称,年初预算（${unit}）,调整预算（${unit}）,支出数（${unit}）`,
    `2020年事业单位公开招聘工作相关经费,0,${String(33.1 * factor)},${String(31.1 * factor)}`,
    `殡葬惠民补助,${String(5 * factor)},${String(5 * factor)},${String(5 * factor)}`,
  ].join('\r\n');

test.each([
  ['元', 10000],
  ['万元', 1],
])('a ledger in %s', async (unit, factor) => {
  world.write('台账.csv', `\uFEFF${LEDGER(unit, factor)}`);
  const { status, report, all } = await run('own', '--ledger', '台账.csv');
  expect(status).toBe(1);
  expect(of(all, 'ledger-budget')).toEqual([]);
  expect(of(all, 'ledger-executed')).toHaveLength(1);
  expect(of(all, 'ledger-executed')[0]).toMatchObject({
    severity: 'error',
    cell: 'G6',
    recorded: '33.1',
    expected: '31.1',
    counterpart: { path: '台账.csv', sheet: '台账', cell: 'D2' },
  });
  expect(of(all, 'ledger-missing-project')).toHaveLength(1);
  const ledger = report.workbooks.find(({ role }) => role === 'comparison');
  expect(ledger).toMatchObject({
    path: '台账.csv',
    findings: [
      { rule: 'ledger-missing-table', sheet: '台账', cell: 'A3' },
      { rule: 'department-sum', cell: 'C2' },
      { rule: 'department-sum', cell: 'D2' },
    ],
  });
  expect(report.summary.workbooks).toBe(2);
});

test('an .xlsx ledger', async () => {
  const sheet = XLSX.utils.aoa_to_sheet(
    LEDGER('万元', 1)
      .split('\r\n')
      .map((line) => line.split(',')),
  );
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '导出');
  writeFileSync(
    path.join(world.cwd, 'l.xlsx'),
    XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer,
  );
  const { all } = await run('own', '--ledger', 'l.xlsx');
  expect(of(all, 'ledger-executed')[0]?.counterpart).toEqual({ path: 'l.xlsx', sheet: '导出', cell: 'D2' });
});

test('last year left in place', async () => {
  variant('last', NATIONAL, { A2: '(2020年度)' });
  const { all } = await run(`own/${NATIONAL}`, '--last-year', 'last');
  const rules = new Set(all.filter(({ counterpart }) => counterpart != null).map(({ rule }) => rule));
  expect(rules).toContain('repeated-text');
  expect(all.filter(({ counterpart, severity }) => counterpart != null && severity === 'error')).toEqual([]);
});

test('the same table twice in a department', async () => {
  variant('own/again', NATIONAL, {});
  const { all } = await run('own', '--across');
  expect(of(all, 'duplicate-project')).toHaveLength(1);
});

test('every format shows the other side', async () => {
  variant('approved', NATIONAL, { E14: '>=9000人' });
  for (const format of ['text', 'csv', 'markdown', 'ndjson']) {
    const { stdout } = await world.run(
      ['check', 'own', '--baseline', 'approved', '--format', format],
      houseEngine,
    );
    expect(stdout).toContain('approved/');
    expect(stdout).toContain('E14');
    expect(stdout).toContain('baseline-target');
  }
});

test('severities that are not shown still decide the status', async () => {
  world.write('l.csv', LEDGER('万元', 1));
  const { report, status } = await run(`own/${NATIONAL}`, '--ledger', 'l.csv', '--min-severity', 'error');
  expect(status).toBe(1);
  expect(report.workbooks.filter(({ role }) => role !== undefined)).toEqual([]);
});

test.each<[string, string[], string]>([
  ['a missing file', ['--ledger', 'none.csv'], 'none.csv'],
  ['a folder as ledger', ['--ledger', 'own'], 'own'],
  ['a device that never ends as ledger', ['--ledger', '/dev/zero'], '不是普通文件'],
  ['no ledger at all', ['--ledger', 'x.csv'], '台账'],
  ['a missing baseline', ['--baseline', 'none.xlsx'], '--baseline'],
  ['a damaged file', ['--last-year', 'bad.xlsx'], 'bad.xlsx'],
  ['a folder without tables', ['--baseline', 'empty'], 'empty'],
])('%s is a usage error in clear words', async (_, argv, words) => {
  world.write('x.csv', '说明,备注\n1,2\n');
  world.write('bad.xlsx', 'no workbook at all');
  world.write('empty/a.txt', '没有表');
  const { status, stdout, stderr } = await world.run(['check', 'own', ...argv], houseEngine);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/\{|undefined/);
});
