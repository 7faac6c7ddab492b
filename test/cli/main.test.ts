import {
  existsSync,
  mkdirSync,
  promises,
  readFileSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import type { Report, ReportWorkbook } from '../../src/core/report/model';
import { PRESETS } from '../../src/core/policy/presets';
import type { ApplyResult } from '../../src/workbook/workbook';
import type { Engine } from '../../src/cli/batch/engine';
import { assessment, finding, grid, plannedEdit, table } from './support/hand-made';
import { reportMisfits, workbookMisfits } from './support/report-schema';
import { OutputFailure } from '../../src/cli/io';
import { World, fakeEngine } from './support/world';

let world: World;
beforeEach(() => {
  world = new World();
});
afterEach(() => {
  world.remove();
});

const reportOf = (stdout: string): Report => {
  const report = JSON.parse(stdout) as Report;
  expect(reportMisfits(report)).toEqual([]);
  return report;
};
const json = async (...argv: string[]): Promise<Report> =>
  reportOf((await world.run([...argv, '--format', 'json'])).stdout);
const quiet = fakeEngine({ tables: () => [assessment({ findings: [] })] });
const warned = fakeEngine({ tables: () => [assessment({ findings: [finding({ severity: 'warning' })] })] });

describe('help, version, policies', () => {
  test.each([['--help'], ['check', '--help'], ['recalc', '-h', '--lang', 'en-US'], ['--version']])(
    '%s',
    async (...argv) => {
      const { status, stdout, stderr } = await world.run(argv);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).not.toMatch(/undefined|\{\w+\}/);
      expect(stdout.includes('  -h, --help')).toBe(argv[0] !== '--version');
      expect(stdout.endsWith('\n')).toBe(true);
    },
  );

  test('every preset is listed, and one is printed so that it can be used again', async () => {
    const list = await world.run(['policies']);
    for (const { id } of PRESETS) expect(list.stdout).toContain(id);
    const shown = await world.run(['policies', 'show', 'central-2021']);
    expect(JSON.parse(shown.stdout)).toEqual(PRESETS.find(({ id }) => id === 'central-2021'));
    world.write('own.json', shown.stdout.replace('"central-2021"', '"own"'));
    world.write('a.xlsx');
    expect((await json('check', 'a.xlsx', '--policy', 'own.json')).policy).toBe('own');
    // `auto` is a choice, not a policy.
    for (const name of ['none', 'auto']) {
      const { status, stderr } = await world.run(['policies', 'show', name]);
      expect(status).toBe(2);
      expect(stderr).toContain(`没有“${name}”这个内置计分规则`);
      expect(stderr).not.toMatch(/auto, |文件/);
    }
  });
});

describe('usage errors say what is wrong and end with 2', () => {
  test.each([
    [['check', 'a.xlsx', '--policy', 'nowhere'], '没有“nowhere”这个内置计分规则'],
    [['check', 'a.xlsx', '--policy', 'nowhere.json'], '“nowhere.json”读不出来：没有这个文件'],
    [['check', 'a.xlsx', '--policy', 'broken.json'], 'JSON'],
    [['check', 'a.xlsx', '--policy', 'half.json'], '不合要求：zeroBudget 应为'],
    [['check', 'a.xlsx', '--form', 'nowhere.json'], '没有这个文件'],
    [['check', 'a.xlsx', '--form', 'empty'], '是文件夹'],
    [['check', 'a.xlsx', '--policy', '/dev/zero'], '不是普通文件'],
    [['check', 'a.xlsx', '--form', 'broken.json'], 'JSON'],
    [['check', 'a.xlsx', '--form', 'half.json'], '表样说明文件'],
    [['check', 'empty'], '没有找到'],
    [['check', '-'], '没有找到'],
    [['check'], '没有给出'],
    [['recalc', 'a.xlsx', '--out', 'a.xlsx'], 'a.xlsx'],
    [['recalc', 'a.xlsx', '--out', 'a.xlsx/below/it'], '“a.xlsx/below/it”不是文件夹'],
    [['letter', 'a.xlsx', '--out', 'nowhere-link'], '“nowhere-link”不是文件夹'],
    [['check', '-2024.xlsx'], '没有“-2024.xlsx”这个选项。如果是文件名，请写成“./-2024.xlsx”'],
    [['check', '--2024.xlsx'], '请写成“./--2024.xlsx”'],
    [['check', 'a.xlsx', '--in-palce'], '没有“--in-palce”这个选项。\n'],
  ])('%j', async (argv, words) => {
    world.write('a.xlsx');
    world.write('broken.json', '{');
    world.write('half.json', '{"id": "x", "zeroBudget": "nil"}');
    mkdirSync(path.join(world.cwd, 'empty'));
    symlinkSync('nowhere', path.join(world.cwd, 'nowhere-link'));
    const { status, stdout, stderr } = await world.run(argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\bE[A-Z]{3,}\b/);
  });

  test('a run in which every file failed says so beside its report, too', async () => {
    for (const argv of [
      ['check', 'none.xlsx', '--format', 'json'],
      ['letter', 'none.xlsx', '--out', 'letters'],
    ]) {
      const { status, stdout, stderr } = await world.run(argv, quiet);
      expect([status, stderr]).toEqual([2, 'ziping: 没有一个文件处理成，原因见报告。\n']);
      expect(stdout).not.toBe('');
    }
  });

  test('how to ask for help is said where the words were wrong, not where a file was', async () => {
    expect((await world.run(['check'])).stderr).toContain('--help');
    expect((await world.run(['check', '-'])).stderr).not.toContain('--help');
  });
});

describe('a run that cannot say what it found ends with 2, as one that found nothing must not end with 1', () => {
  test('where standard output takes no more', async () => {
    world.write('a.xlsx');
    const full = { isTerminal: false, write: () => Promise.reject(new OutputFailure('ENOSPC')) };
    for (const argv of [['check', 'a.xlsx'], ['check', 'a.xlsx', '--format', 'json'], ['--help']]) {
      const { status, stderr } = await world.run(argv, quiet, { stdout: full });
      expect([status, stderr]).toEqual([2, 'ziping: 报告没有写完（磁盘已满）。\n']);
    }
  });

  test('where the program itself is wrong: the place is told, nothing of the file', async () => {
    world.write('a.xlsx');
    const broken = {
      isTerminal: false,
      write: () => {
        throw new TypeError('某县人民医院');
      },
    };
    const { status, stderr } = await world.run(['check', 'a.xlsx'], quiet, { stdout: broken });
    expect(status).toBe(2);
    expect(stderr).toContain('TypeError @');
    expect(stderr).not.toContain('医院');
  });
});

describe('files of other types', () => {
  beforeEach(() => {
    for (const name of ['in/a.xlsx', 'in/a.pdf', 'in/b.PDF', 'in/c.rar']) world.write(name);
  });

  test('are told with the summary where a report has one', async () => {
    const said = '其他类型的文件没有读，共 3 个：.pdf 2，.rar 1';
    for (const format of ['text', 'markdown']) {
      const { stdout, stderr } = await world.run(['check', 'in', '--format', format], quiet);
      expect(stdout).toContain(said);
      expect(stderr).toBe('');
    }
    expect((await json('check', 'in')).summary.passedBy).toEqual([
      { ending: '.pdf', files: 2 },
      { ending: '.rar', files: 1 },
    ]);
    expect((await json('check', 'in/a.xlsx')).summary.passedBy).toBeUndefined();
  });

  test('are told beside a report of lines that merge, never in it', async () => {
    for (const format of ['ndjson', 'csv']) {
      const { stdout, stderr } = await world.run(
        ['check', 'in', '--format', format, '--lang', 'en-US'],
        quiet,
      );
      expect(stdout).not.toContain('.pdf');
      expect(stderr).toBe('3 files of other types not read: .pdf 2, .rar 1\n');
    }
  });

  test('are told with the letters', async () => {
    const { stdout } = await world.run(['letter', 'in', '--out', 'letters'], quiet);
    expect(stdout).toMatch(/已写 .*\n其他类型的文件没有读，共 3 个：\.pdf 2，\.rar 1\n$/);
  });

  test('are named where there is nothing else, the first eight kinds', async () => {
    for (const ending of ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) world.write(`other/a.${ending}`);
    const { status, stderr } = await world.run(['check', 'other']);
    expect(status).toBe(2);
    expect(stderr).toContain('只有其他类型的文件：.b 1，.c 1，.d 1，.e 1，.f 1，.g 1，.h 1，.i 1，…。');
    expect(stderr).toContain('PDF、OFD、.csv 请写出文件名');
  });
});

describe('exit status', () => {
  test.each([
    [fakeEngine(), [], 1],
    [fakeEngine(), ['--fail-on', 'never'], 0],
    [quiet, [], 0],
    [quiet, ['--fail-on', 'warning'], 0],
    [warned, [], 0],
    [warned, ['--fail-on', 'warning'], 1],
    [warned, ['--fail-on', 'warning', '--min-severity', 'error'], 1],
    [fakeEngine({ tables: () => [assessment({ findings: [finding({ silenced: '已批复' })] })] }), [], 0],
    [fakeEngine({ tables: () => [] }), [], 0],
  ])('case %#', async (engine, options, expected) => {
    world.write('a.xlsx');
    expect((await world.run(['check', 'a.xlsx', ...options], engine)).status).toBe(expected);
  });

  test('2 where no workbook is readable, but not where one is', async () => {
    world.write('bad.xlsx', 'bad');
    world.write('a.xlsx');
    expect((await world.run(['check', 'bad.xlsx', 'missing.xlsx'], quiet)).status).toBe(2);
    expect((await world.run(['check', 'bad.xlsx', 'a.xlsx'], quiet)).status).toBe(0);
  });
});

describe('a bad file never stops the rest', () => {
  test('each has its own reason, in the order of the inputs', async () => {
    world.write('in/1.xlsx', 'bad');
    world.write('in/2.xlsx');
    world.write('in/3.xlsx', '');
    world.write('in/4.xlsx', 'throw');
    world.write('a.png');
    const { stdout, status } = await world.run(['check', 'in', 'a.png', 'gone.xlsx', '--format', 'json']);
    const report = reportOf(stdout);
    expect(status).toBe(1);
    expect(
      report.workbooks.map(({ path: name, status: state, error }) => [name, state, error?.code]),
    ).toEqual([
      ['in/1.xlsx', 'failed', 'damaged'],
      ['in/2.xlsx', 'ok', undefined],
      ['in/3.xlsx', 'failed', 'empty-file'],
      ['in/4.xlsx', 'failed', 'internal'],
      ['a.png', 'failed', 'unsupported-type'],
      ['gone.xlsx', 'failed', 'not-found'],
    ]);
    expect(report.summary).toMatchObject({ workbooks: 6, failed: 5, tables: 1 });
  });

  test('a file above the limit is not even read', async () => {
    // Longer than Node reads into one buffer; a file with a hole takes no room on the disk.
    truncateSync(world.write('a.xlsx'), 3 * 1024 ** 3);
    const { workbooks } = await json('check', 'a.xlsx');
    expect(workbooks[0]?.error?.code).toBe('too-large');
  });

  test('the words of an error hold no content of the file', async () => {
    world.write('a.xlsx', 'throw 张三 13800000000');
    const { stdout } = await world.run(['check', 'a.xlsx', '--format', 'json']);
    expect(stdout).toContain('TypeError');
    expect(stdout).not.toContain('13800000000');
  });
});

test('a hidden sheet is spoken of only where a table stands on it', async () => {
  world.write('a.xlsx');
  const sheets = [grid(), grid('参数', 1)].map((each) => ({ ...each, visibility: 'hidden' as const }));
  const engine: Engine = {
    ...quiet,
    open: async (...given) => {
      const opened = await quiet.open(...given);
      const read = () => Promise.resolve({ ok: true as const, value: sheets });
      return opened.ok ? { ok: true, workbook: { ...opened.workbook, read } } : opened;
    },
  };
  const { workbooks } = reportOf((await world.run(['check', 'a.xlsx', '--format', 'json'], engine)).stdout);
  expect(workbooks[0]?.notes.map(({ code, message }) => [code, message.includes('招聘经费')])).toEqual([
    ['hidden-sheet', true],
  ]);
});

test('paths come from standard input too', async () => {
  world.write('a.xlsx');
  world.write('b.xlsx');
  const { stdout } = await world.run(['check', '-', 'b.xlsx', '--format', 'ndjson'], quiet, {
    stdin: () => Promise.resolve('a.xlsx\r\nb.xlsx\n'),
  });
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReportWorkbook);
  expect(lines.flatMap(workbookMisfits)).toEqual([]);
  expect(lines.map((line) => line.path)).toEqual(['a.xlsx', 'b.xlsx']);
});

test('--min-severity leaves out what is below, --explain adds how it was read, --lang changes the words', async () => {
  world.write('a.xlsx');
  const mixed = fakeEngine({
    tables: () => [
      assessment({ findings: [finding({ severity: 'info' }), finding({ severity: 'warning' }), finding()] }),
    ],
  });
  const run = async (...options: string[]): Promise<Report> =>
    reportOf((await world.run(['check', 'a.xlsx', '--format', 'json', ...options], mixed)).stdout);
  expect((await run()).summary.findings).toEqual({ error: 1, warning: 1, info: 1 });
  expect((await run('--min-severity', 'warning')).summary.findings).toEqual({
    error: 1,
    warning: 1,
    info: 0,
  });
  expect((await run('--min-severity', 'error')).workbooks[0]?.tables[0]?.findings).toHaveLength(1);
  expect((await run()).workbooks[0]?.tables[0]?.explain).toBeUndefined();
  expect((await run('--explain')).workbooks[0]?.tables[0]?.explain?.layoutReasons).toEqual([
    '年度指标值（A）',
  ]);
  expect((await world.run(['check', 'a.xlsx', '--lang', 'en-US'], mixed)).stdout).toContain(
    'In all: 1 workbook',
  );
});

test('progress goes to standard error, and only to a terminal', async () => {
  for (const name of ['a', 'b', 'c']) world.write(`${name}.xlsx`);
  const written: string[] = [];
  const terminal = {
    isTerminal: true,
    write: (text: string): Promise<void> => {
      written.push(text);
      return Promise.resolve();
    },
  };
  const { stdout } = await world.run(['check', '.', '--format', 'json'], quiet, { stderr: terminal });
  expect(written.join('')).toContain('3/3');
  expect(written.at(-1)).toBe('\r\u001B[2K');
  expect(reportOf(stdout).summary.workbooks).toBe(3);
  expect((await world.run(['check', '.'], quiet)).stderr).toBe('');
});

describe('--sample', () => {
  const three = fakeEngine({
    tables: () => ['甲', '乙', '丙'].map((sheet) => assessment({ table: table({ sheet }), findings: [] })),
  });
  const sampled = async (...options: string[]): Promise<Report> =>
    reportOf((await world.run(['check', 'in', '--format', 'json', ...options], three)).stdout);
  const names = ({ workbooks }: Report): string[] =>
    workbooks.flatMap(({ path: name, tables }) => tables.map(({ sheet }) => `${name}/${sheet}`));

  beforeEach(() => {
    for (let file = 0; file < 20; file += 1) world.write(`in/${String(file)}.xlsx`);
    world.write('in/x.xlsx', 'bad');
  });

  test('takes as many tables as asked for, the same ones each time', async () => {
    const first = await sampled('--sample', '7', '--seed', 'a');
    expect(names(first)).toHaveLength(7);
    expect(names(await sampled('--sample', '7', '--seed', 'a'))).toEqual(names(first));
    expect(names(await sampled('--sample', '7', '--seed', 'b'))).not.toEqual(names(first));
    expect(first.summary.sample).toEqual({ tables: 7, of: 60, seed: 'a' });
    expect(names(await sampled('--sample', '10%'))).toHaveLength(6);
    expect(names(await sampled('--sample', '999'))).toHaveLength(60);
  });

  test('workbooks without a chosen table are left out, those that failed are not', async () => {
    const report = await sampled('--sample', '1');
    expect(report.workbooks.map(({ status }) => status)).toEqual(['ok', 'failed']);
    expect(report.summary).toMatchObject({ workbooks: 2, failed: 1, tables: 1 });
  });
});

describe('recalc', () => {
  const mending = fakeEngine({ plan: [plannedEdit()] });
  const at = (name: string): string => path.join(world.cwd, name);
  const text = (name: string): string => readFileSync(at(name), 'utf8');

  test('--out writes copies with their relative paths and reports the edits', async () => {
    world.write('in/sub/a.xlsx');
    const { stdout } = await world.run(['recalc', 'in', '--out', 'out', '--format', 'json'], mending);
    expect(text('out/sub/a.xlsx')).toBe('workbook+written');
    expect(text('in/sub/a.xlsx')).toBe('workbook');
    expect(readdirSync(at('out/sub'))).toEqual(['a.xlsx']);
    expect(reportOf(stdout).workbooks[0]).toMatchObject({
      output: 'out/sub/a.xlsx',
      edits: [{ sheet: '招聘经费', cell: 'H21', before: '100', after: '94.4', kind: 'value' }],
      notWritten: [],
    });
  });

  test('a workbook that is right already is copied as it is', async () => {
    world.write('a.xlsx');
    const { stdout } = await world.run(['recalc', 'a.xlsx', '--out', 'out', '--format', 'json'], quiet);
    expect(text('out/a.xlsx')).toBe('workbook');
    expect(reportOf(stdout).workbooks[0]).toMatchObject({ edits: [], notes: [{ code: 'nothing-to-write' }] });
  });

  test('where every cell is refused, that is what is said, and not that there was nothing to write', async () => {
    world.write('a.xlsx');
    const apply = (edits: ApplyResult['written']): ApplyResult => ({
      written: [],
      notWritten: edits.map((edit) => ({ edit, code: 'protected', detail: '招聘经费' })),
      recalculationPending: false,
      signatureBroken: false,
    });
    const { stdout } = await world.run(
      ['recalc', 'a.xlsx', '--out', 'out', '--format', 'json'],
      fakeEngine({ apply, plan: [plannedEdit()] }),
    );
    expect(text('out/a.xlsx')).toBe('workbook');
    expect(reportOf(stdout).workbooks[0]).toMatchObject({
      edits: [],
      notWritten: [{ cell: 'H21', code: 'protected' }],
      notes: [{ code: 'nothing-written' }],
    });
  });

  test('a figure that a program repeated is written into all of its cells, each reported', async () => {
    world.write('a.xlsx');
    const other = { row: 20, column: 8 };
    const engine = fakeEngine({
      plan: [plannedEdit({ repeats: [{ ...plannedEdit().edit, cell: other }] })],
    });
    const { stdout } = await world.run(['recalc', 'a.xlsx', '--out', 'out', '--format', 'json'], engine);
    expect(reportOf(stdout).workbooks[0]).toMatchObject({
      edits: [
        { cell: 'H21', before: '100', after: '94.4' },
        { cell: 'I21', before: '100', after: '94.4' },
      ],
    });
  });

  test('--in-place keeps a backup first, and only where something is written', async () => {
    world.write('a.xlsx');
    world.write('b.xlsx', 'right');
    const engine = fakeEngine({ plan: [plannedEdit()] });
    const only = {
      ...engine,
      plan: (...given: Parameters<typeof engine.plan>) =>
        given[0].table.sheet === '对' ? [] : engine.plan(...given),
    };
    const assess = (): ReturnType<typeof engine.assess> =>
      engine.assess([], { policy: 'auto', form: null }, false);
    let calls = 0;
    const mixed = {
      ...only,
      assess: (): ReturnType<typeof engine.assess> =>
        (calls += 1) === 1 ? assess() : [assessment({ table: table({ sheet: '对' }) })],
    };
    await world.run(['recalc', '.', '--in-place'], mixed);
    expect(readdirSync(world.cwd).sort()).toEqual(['a.bak.xlsx', 'a.xlsx', 'b.xlsx']);
    expect([text('a.xlsx'), text('a.bak.xlsx'), text('b.xlsx')]).toEqual([
      'workbook+written',
      'workbook',
      'right',
    ]);
  });

  test('--in-place leaves a file alone that may only be read', async () => {
    world.write('a.xlsx');
    const denied = Object.assign(new Error('EACCES'), { code: 'EACCES' });
    // Whoever runs the tests may be allowed everything.
    const access = jest.spyOn(promises, 'access').mockRejectedValue(denied);
    const { status, stdout } = await world.run(
      ['recalc', 'a.xlsx', '--in-place', '--format', 'json'],
      mending,
    );
    access.mockRestore();
    expect(status).toBe(2);
    expect(reportOf(stdout).workbooks[0]).toMatchObject({ error: { code: 'write-failed' }, edits: [] });
    expect(readdirSync(world.cwd)).toEqual(['a.xlsx']);
    expect(text('a.xlsx')).toBe('workbook');
  });

  test('never over an input', async () => {
    world.write('in/a.xlsx');
    for (const given of ['in', 'in/a.xlsx']) {
      const named = await world.run(['recalc', given, '--out', 'in', '--format', 'json'], mending);
      expect(named.status).toBe(2);
      expect(reportOf(named.stdout).workbooks[0]).toMatchObject({
        status: 'failed',
        error: { code: 'output-is-input' },
        edits: [],
      });
    }
    expect(text('in/a.xlsx')).toBe('workbook');
  });

  test('--resume passes by what is done', async () => {
    const input = world.write('in/a.xlsx');
    world.write('in/b.xlsx');
    utimesSync(input, 1000, 1000);
    world.write('out/a.xlsx', 'earlier');
    const run = async (): Promise<Report> =>
      reportOf(
        (await world.run(['recalc', 'in', '--out', 'out', '--resume', '--format', 'json'], mending)).stdout,
      );
    expect((await run()).summary).toMatchObject({ workbooks: 1, skipped: 1 });
    expect(text('out/a.xlsx')).toBe('earlier');
    const again = await world.run(['recalc', 'in', '--out', 'out', '--resume', '--format', 'json'], mending);
    expect(again.status).toBe(0);
    expect(reportOf(again.stdout).summary).toMatchObject({ workbooks: 0, skipped: 2 });
  });

  test('a file that is read only is reported and not copied', async () => {
    world.write('a.xls');
    const engine = fakeEngine({ plan: [plannedEdit()], canWrite: false });
    const { stdout } = await world.run(['recalc', 'a.xls', '--out', 'out', '--format', 'json'], engine);
    expect(reportOf(stdout).workbooks[0]).toMatchObject({
      status: 'ok',
      edits: [],
      output: null,
      notes: [{ code: 'read-only' }],
    });
    expect(existsSync(at('out'))).toBe(false);
  });

  test('what a sheet refuses is reported, signature and stale formulas too', async () => {
    world.write('a.xlsx');
    const apply = (edits: ApplyResult['written']): ApplyResult => ({
      written: edits.slice(1),
      notWritten: edits.slice(0, 1).map((edit) => ({ edit, code: 'protected', detail: '招聘经费' })),
      recalculationPending: true,
      signatureBroken: true,
    });
    const other = { row: 21, column: 7 };
    const engine = fakeEngine({
      apply,
      plan: [plannedEdit(), plannedEdit({ cell: other, edit: { ...plannedEdit().edit, cell: other } })],
    });
    const { stdout } = await world.run(['recalc', 'a.xlsx', '--out', 'out', '--format', 'json'], engine);
    expect(reportOf(stdout).workbooks[0]).toMatchObject({
      edits: [{ cell: 'H22' }],
      notWritten: [{ cell: 'H21', code: 'protected', message: '工作表受保护，未写入' }],
      notes: [{ code: 'signature-broken' }, { code: 'recalculation-pending' }],
    });
  });

  test('a result that cannot be written is a failed workbook', async () => {
    world.write('a.xlsx');
    mkdirSync(at('out/a.xlsx/inside'), { recursive: true });
    const { stdout, status } = await world.run(
      ['recalc', 'a.xlsx', '--out', 'out', '--format', 'json'],
      mending,
    );
    expect(status).toBe(2);
    expect(reportOf(stdout).workbooks[0]).toMatchObject({
      status: 'failed',
      error: { code: 'write-failed' },
      edits: [],
    });
    expect(readdirSync(at('out'))).toEqual(['a.xlsx']);
  });

  test('what a sample did not choose is not written', async () => {
    for (const name of ['a', 'b', 'c', 'd']) world.write(`in/${name}.xlsx`);
    await world.run(['recalc', 'in', '--out', 'out', '--sample', '2'], mending);
    expect(readdirSync(at('out'))).toHaveLength(2);
  });
});
