import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type InputFile, collectInputs, pathsOfList } from '../../../src/cli/inputs/collect-inputs';
import { World } from '../support/world';

let world: World;
beforeEach(() => {
  world = new World();
});
afterEach(() => {
  world.remove();
});

const collect = async (
  paths: readonly string[],
  exclude: string | null = null,
): Promise<readonly InputFile[]> =>
  (await collectInputs(paths, { cwd: world.cwd, exclude, known: [] })).inputs;
const shown = async (...paths: string[]): Promise<string[]> =>
  (await collect(paths)).map((input) => input.path);

test('a folder is searched recursively, in code-unit order, for what can be read', async () => {
  for (const name of [
    'in/b.xlsx',
    'in/a.XLSM',
    'in/乙/二.et',
    'in/乙/一.xls',
    'in/C.docx',
    'in/note.txt',
    'in/~$b.xlsx',
    'in/b.bak.xlsx',
    'in/b.bak.2.xlsx',
    'in/readme.md',
    'in/.a.xlsx.12-1.tmp',
  ]) {
    world.write(name);
  }
  expect(await shown('in/')).toEqual([
    'in/C.docx',
    'in/a.XLSM',
    'in/b.xlsx',
    'in/note.txt',
    'in/乙/一.xls',
    'in/乙/二.et',
  ]);
});

test('results keep the way below the folder that was given', async () => {
  world.write('in/sub/a.xlsx');
  expect((await collect(['in', 'in/sub/a.xlsx'])).map(({ relative }) => relative)).toEqual([
    path.join('sub', 'a.xlsx'),
  ]);
  expect((await collect(['in/sub/a.xlsx']))[0]?.relative).toBe('a.xlsx');
  expect((await collect(['.']))[0]).toMatchObject({
    path: './in/sub/a.xlsx',
    relative: path.join('in', 'sub', 'a.xlsx'),
  });
});

test('a lock file or a backup that is named on purpose is read', async () => {
  world.write('~$a.xlsx');
  world.write('a.bak.xlsx');
  expect(await shown('~$a.xlsx', 'a.bak.xlsx')).toEqual(['~$a.xlsx', 'a.bak.xlsx']);
});

test('links that go round end, and a file reached twice is read once', async () => {
  world.write('in/a.xlsx');
  symlinkSync(path.join(world.cwd, 'in'), path.join(world.cwd, 'in', 'again'));
  symlinkSync(path.join(world.cwd, 'in', 'a.xlsx'), path.join(world.cwd, 'in', 'z.xlsx'));
  symlinkSync(path.join(world.cwd, 'nowhere'), path.join(world.cwd, 'in', 'dangling.xlsx'));
  expect(await shown('in', 'in/a.xlsx')).toEqual(['in/a.xlsx']);
});

test('what cannot be read is an input with its problem', async () => {
  world.write('a.png');
  mkdirSync(path.join(world.cwd, 'folder.xlsx'));
  expect(await collect(['missing.xlsx', 'a.png', 'a.png/b.xlsx', 'folder.xlsx'])).toMatchObject([
    { path: 'missing.xlsx', problem: { code: 'not-found' } },
    { path: 'a.png', problem: { code: 'unsupported-type' } },
    { path: 'a.png/b.xlsx', problem: { code: 'not-found' } },
  ]);
});

test('a PDF or .csv is read where it is named, and passed by in folders', async () => {
  for (const name of ['in/a.PDF', 'in/c.csv', 'in/b.xlsx']) world.write(name);
  expect(await collect(['in', 'in/a.PDF', 'in/c.csv'])).toMatchObject([
    { path: 'in/b.xlsx', problem: null },
    { path: 'in/a.PDF', problem: null },
    { path: 'in/c.csv', problem: null },
  ]);
});

test('a path that is empty is no folder', async () => {
  world.write('a.xlsx');
  expect(await collect([''])).toMatchObject([{ path: '', problem: { code: 'not-found' } }]);
});

test('what is in a folder and cannot be opened is said, not passed by', async () => {
  world.write('in/a.xlsx');
  // Its target is nothing that the system would even look for.
  symlinkSync('x'.repeat(300), path.join(world.cwd, 'in', 'b.xlsx'));
  symlinkSync('c.xlsx', path.join(world.cwd, 'in', 'c.xlsx'));
  expect(await collect(['in'])).toMatchObject([
    { path: 'in/a.xlsx', problem: null },
    { path: 'in/b.xlsx', problem: { code: 'no-access', detail: 'ENAMETOOLONG' } },
  ]);
});

// Only Linux has such names: other systems refuse to make them.
(process.platform === 'linux' ? test : test.skip)(
  'names in another encoding are said to be so: a file and a folder, but no file of another type',
  async () => {
    const named = (...bytes: (string | number[])[]): Buffer =>
      Buffer.concat([`${world.cwd}/in/`, ...bytes].map((part) => Buffer.from(part as string)));
    mkdirSync(path.join(world.cwd, 'in'));
    // 表 and 报告 in GB18030.
    writeFileSync(named([0xb1, 0xed], '.xlsx'), '');
    writeFileSync(named([0xb1, 0xed], '.jpg'), '');
    mkdirSync(named([0xb1, 0xa8, 0xb8, 0xe6]));
    const found = await collect(['in']);
    expect(found.map(({ problem }) => problem?.code)).toEqual(['bad-name', 'bad-name']);
    expect(found.map((input) => input.path)).toEqual(['in/\uFFFD\uFFFD.xlsx', 'in/\uFFFD\uFFFD\uFFFD\uFFFD']);
  },
);

test('the folder that results go to is not searched', async () => {
  world.write('in/a.xlsx');
  world.write('in/out/a.xlsx');
  const found = await collect(['in'], path.join(world.cwd, 'in', 'out'));
  expect(found.map((input) => input.path)).toEqual(['in/a.xlsx']);
});

test('files of other types are counted by ending; what systems and programs leave behind is not', async () => {
  for (const name of [
    'in/a.xlsx',
    'in/a.PDF',
    'in/sub/b.pdf',
    'in/台账.csv',
    'in/指标.csv',
    'in/打包.rar',
    'in/盖章.ofd',
    'in/表1.2024年修改',
    'in/README',
    'in/~$a.xlsx',
    'in/~$b.wps',
    'in/a.bak.xlsx',
    'in/.a.xlsx.12-1.tmp',
    'in/Thumbs.db',
    'in/out/done.pdf',
  ]) {
    world.write(name);
  }
  const { inputs, passedBy } = await collectInputs(['in'], {
    cwd: world.cwd,
    exclude: path.join(world.cwd, 'in', 'out'),
    known: [path.join(world.cwd, 'in', '台账.csv')],
  });
  expect(inputs).toHaveLength(1);
  expect(await collect(['in/盖章.ofd', 'in/a.PDF'])).toMatchObject([{ problem: null }, { problem: null }]);
  expect(passedBy).toEqual([
    { ending: '', files: 2 },
    { ending: '.pdf', files: 2 },
    { ending: '.csv', files: 1 },
    { ending: '.ofd', files: 1 },
    { ending: '.rar', files: 1 },
  ]);
});

test.each([
  ['a.xlsx\nb c.xlsx\r\n\n', ['a.xlsx', 'b c.xlsx']],
  ['\uFEFFa.xlsx', ['a.xlsx']],
  ['a\nb.xlsx\0c.xlsx\0', ['a\nb.xlsx', 'c.xlsx']],
  ['', []],
])('a list of paths: %j', (text, paths) => {
  expect(pathsOfList(text)).toEqual(paths);
});
