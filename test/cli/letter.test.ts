/** `ziping letter` on corpus tables. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { houseEngine } from '../../src/cli/batch/house-engine';
import { safeName } from '../../src/cli/commands/write-letters';
import { openWorkbook } from '../../src/workbook/open-workbook';
import { tableOf } from './support/corpus-department';
import { World } from './support/world';

const CORPUS = path.join(__dirname, '../fixtures/corpus');

let world: World;
beforeEach(() => {
  world = new World();
});
afterEach(() => {
  world.remove();
});

const letter = (...argv: string[]) => world.run(['letter', ...argv], houseEngine);

test('a letter for each unit and an overview, as text', async () => {
  const { status, stdout } = await letter(
    path.join(CORPUS, 'department-workbook.xlsx'),
    '--out',
    'out',
    '--format',
    'txt',
  );
  expect(status).toBe(0);
  const names = readdirSync(path.join(world.cwd, 'out')).sort();
  expect(names).toContain('复核情况.txt');
  expect(names.length).toBeGreaterThan(1);
  expect(stdout).toContain(`已写 ${String(names.length)} 份`);
  for (const name of names) {
    const text = readFileSync(path.join(world.cwd, 'out', name), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).not.toMatch(/undefined|null|\{/);
  }
  const one = names.find((name) => name.startsWith('退回修改意见'))!;
  const text = readFileSync(path.join(world.cwd, 'out', one), 'utf8');
  expect(text).toMatch(/\n1\. [A-Z]+\d+单元格【(?:须处理|建议核对)】/);
  expect(text).toContain('（1）修改后的自评表');
  expect(text).not.toContain('【提示】');
});

test('a Word document that this program can read again', async () => {
  await letter(path.join(CORPUS, 'adjusted-64-zhuxuejin-zhongyang.xlsx'), '--out', 'out');
  const name = readdirSync(path.join(world.cwd, 'out')).find((each) => each.startsWith('退回修改意见'))!;
  const opened = await openWorkbook(readFileSync(path.join(world.cwd, 'out', name)), name);
  if (!opened.ok) throw new Error(opened.code);
  const grids = await opened.workbook.read({ kind: 'all' }, { merges: true });
  const texts = grids.ok ? [...grids.value[0]!.cells.values()].map(({ text }) => text) : [];
  expect(texts[0]).toBe('关于修改项目支出绩效自评表的意见');
  expect(texts.some((text) => text.includes('I7单元格【须处理】'))).toBe(true);
});

test('comparisons go into the letter, with the other side', async () => {
  world.write('l.csv', '项目名称,支出数（万元）\n2020年事业单位公开招聘工作相关经费,31.1\n');
  await letter(
    path.join(CORPUS, 'national-01-2020-zhaopin.xlsx'),
    '--ledger',
    'l.csv',
    '--out',
    'out',
    '--format',
    'md',
  );
  const [name] = readdirSync(path.join(world.cwd, 'out')).filter((each) => each.startsWith('退回修改意见'));
  const text = readFileSync(path.join(world.cwd, 'out', name!), 'utf8');
  expect(text).toContain('31.1万元');
  expect(text).toContain('对照：l.csv l B2');
  expect(text).toContain('预算批复、调整文件和支出明细');
});

test('a form without an implementing unit goes to its department', async () => {
  const cells = { C4: '某县人社局', F4: null, G4: null, H21: 50 };
  writeFileSync(path.join(world.cwd, 'a.xlsx'), tableOf('own', 'recruiting', cells));
  await letter('a.xlsx', '--out', 'out', '--format', 'txt');
  const names = readdirSync(path.join(world.cwd, 'out'));
  expect(names).toContain('退回修改意见-某县人社局.txt');
});

test('English on request', async () => {
  const { stdout } = await letter(
    path.join(CORPUS, 'national-01-2020-zhaopin.xlsx'),
    '--out',
    'o',
    '--format',
    'txt',
    '--lang',
    'en-US',
  );
  expect(stdout).toContain('written, in o');
  expect(readdirSync(path.join(world.cwd, 'o'))).toContain('overview.txt');
});

test.each<[string, string[]]>([
  ['without --out', ['a.xlsx']],
  ['a format of reports', ['a.xlsx', '--out', 'o', '--format', 'json']],
  ['--out is a file', [CORPUS, '--out', 'file']],
  ['an option of other commands', ['a.xlsx', '--out', 'o', '--explain']],
])('%s is a usage error', async (_, argv) => {
  world.write('file');
  const { status, stderr } = await letter(...argv);
  expect(status).toBe(2);
  expect(stderr).not.toMatch(/\{|undefined/);
});

test('reports are not written as letters', async () => {
  expect((await world.run(['check', CORPUS, '--format', 'docx'], houseEngine)).status).toBe(2);
});

test('nothing readable is status 2', async () => {
  world.write('bad.xlsx', 'no workbook');
  expect((await letter('bad.xlsx', '--out', 'o')).status).toBe(2);
});

test.each([
  ['某县/教育局:一"股', '某县_教育局_一_股'],
  ['../..', '_'],
  ['...', '_'],
  ['', '_'],
  ['a. ', 'a'],
  ['长'.repeat(90), '长'.repeat(60)],
])('%s is a safe file name', (text, name) => {
  expect(safeName(text)).toBe(name);
});
