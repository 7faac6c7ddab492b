/** The built command line as a program: threads, shards, signals, pipes. Needs `npm run build` first, as `npm test` does. */
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const PROGRAM = path.join(ROOT, 'dist/cli/ziping.js');
const CORPUS = path.join(ROOT, 'test/fixtures/corpus');
const WORKBOOKS = readdirSync(CORPUS).filter((name) => name.endsWith('.xlsx'));

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'ziping-program-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function run(argv: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...argv], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

const sorted = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .sort();

/** As many copies of the corpus as asked for, each in a folder of its own. */
function copies(count: number): void {
  for (let copy = 0; copy < count; copy += 1) {
    const folder = path.join(cwd, 'in', `unit-${String(copy)}`);
    mkdirSync(folder, { recursive: true });
    for (const name of WORKBOOKS) cpSync(path.join(CORPUS, name), path.join(folder, name));
  }
}

test('no build names the folders of the machine that made it', () => {
  const dist = path.join(ROOT, 'dist');
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|html|map)$/u.test(name),
  );
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((name) => readFileSync(path.join(dist, name), 'utf8').includes(ROOT))).toEqual([]);
});

test('it is a program: shebang, version, help', () => {
  // A build writes the file anew, and npx makes it executable once.
  if (process.platform !== 'win32') expect(statSync(PROGRAM).mode & 0o111).toBe(0o111);
  expect(readFileSync(PROGRAM, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  expect(run(['--help', '--lang', 'en-US']).stdout).toContain('--policy ID|FILE.json');
  expect(run(['chekc']).status).toBe(2);
});

describe('what was compiled ahead', () => {
  const TELL = path.join(__dirname, 'support/tell-compiled.cjs');
  const check = (program: string): { status: number | null; stdout: string; stderr: string } => {
    const [first = ''] = WORKBOOKS;
    const args = ['--require', TELL, program, 'check', path.join(CORPUS, first), '--jobs', '2'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  /** A copy of the built program in which something was done to what was compiled. */
  const changed = (change: (file: string) => void): string => {
    const folder = path.join(cwd, 'program');
    cpSync(path.dirname(PROGRAM), folder, { recursive: true });
    const compiled = readdirSync(folder).filter((name) => name.endsWith('.v8cache'));
    expect(compiled).toHaveLength(1);
    change(path.join(folder, compiled[0]!));
    return path.join(folder, 'ziping.js');
  };

  test('is taken by the Node that built it, for the process and for its worker thread', () => {
    expect(check(PROGRAM).stderr).toBe('compiled ahead: taken\n'.repeat(2));
  });

  test('changes nothing where it is damaged or gone', () => {
    const { status, stdout } = check(PROGRAM);
    const damaged = changed((file) => {
      const bytes = readFileSync(file);
      bytes.fill(bytes.readUInt8(5000) ^ 0x41, 5000, 5001);
      writeFileSync(file, bytes);
    });
    const without = { status, stdout, stderr: 'compiled ahead: not there\n'.repeat(2) };
    expect(check(damaged)).toEqual(without);
    expect(
      check(
        changed((file) => {
          rmSync(file);
        }),
      ),
    ).toEqual(without);
  });
});

test('threads change nothing: the report of two workers is that of none', () => {
  const inputs = ['check', CORPUS, '--format', 'json'];
  const alone = run([...inputs, '--jobs', '1']);
  expect(alone.status).toBe(1);
  expect(run([...inputs, '--jobs', '2'])).toEqual(alone);
  expect(run([...inputs, '--jobs', '4'])).toEqual(alone);
});

test('records cross threads whole: a comparison finds the same with two workers as with none', () => {
  const compare = path.join(ROOT, 'test/fixtures/compare');
  mkdirSync(path.join(cwd, 'own'));
  cpSync(path.join(ROOT, 'assets/sample.xlsx'), path.join(cwd, 'own/sample.xlsx'));
  cpSync(path.join(CORPUS, WORKBOOKS[0]!), path.join(cwd, 'own', WORKBOOKS[0]!));
  cpSync(compare, path.join(cwd, 'approved'), {
    recursive: true,
    filter: (name) => !name.endsWith('.csv') && !name.includes('last-year'),
  });
  const others = ['--baseline', 'approved', '--ledger', path.join(compare, 'ledger.csv')];
  const inputs = [...others, '--last-year', path.join(compare, 'last-year.xlsx')];
  const checked = (jobs: string) => run(['check', 'own', ...inputs, '--format', 'json', '--jobs', jobs]);
  const alone = checked('1');
  for (const rule of ['baseline-target', 'ledger-executed', 'repeated-text', 'pair-uncertain']) {
    expect(alone.stdout).toContain(`"rule": "${rule}"`);
  }
  expect(checked('2')).toEqual(alone);
  const letters = (jobs: string): string[] => {
    run(['letter', 'own', ...inputs, '--out', jobs, '--format', 'txt', '--jobs', jobs]);
    return readdirSync(path.join(cwd, jobs)).map((name) => readFileSync(path.join(cwd, jobs, name), 'utf8'));
  };
  expect(letters('2')).toEqual(letters('1'));
  expect(letters('1').length).toBeGreaterThan(1);
});

test('two shards give, merged and sorted, byte for byte what one run gives', () => {
  copies(2);
  const list = WORKBOOKS.flatMap((name) => [`in/unit-0/${name}`, `in/unit-1/${name}`]);
  const shard = (part: number): string =>
    run(['check', '-', '--format', 'ndjson'], list.filter((_, at) => at % 2 === part).join('\n')).stdout;
  const whole = run(['check', '-', '--format', 'ndjson'], list.join('\n')).stdout;
  expect(sorted(whole)).toHaveLength(2 * WORKBOOKS.length);
  expect(sorted(shard(0) + shard(1))).toEqual(sorted(whole));
});

const parallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
const isThere = parallel.status === 0 && parallel.stdout.includes('GNU');
// Nobody needs it to use the program; .ci/run installs it and asks for it.
const withParallel = isThere || process.env['CI_REQUIRE_PARALLEL'] === '1' ? test : test.skip;

withParallel('the same under GNU parallel, as docs/scale.md shows it', () => {
  copies(2);
  const whole = run(['check', 'in', '--format', 'ndjson']).stdout;
  const command = `find in -name '*.xlsx' | parallel --will-cite --pipe -N 17 -j 2 '${process.execPath} ${PROGRAM} check - --format ndjson --jobs 1'`;
  const { stdout } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(sorted(stdout)).toEqual(sorted(whole));
});

test('Ctrl+C leaves whole files and no others', async () => {
  copies(6);
  const child = spawn(process.execPath, [PROGRAM, 'recalc', 'in', '--out', 'out', '--format', 'ndjson'], {
    cwd,
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  // A report that nobody takes holds the program up: it cannot end before the signal comes.
  child.stdout.pause();
  child.kill('SIGINT');
  child.stdout.resume();
  const status = await ended;
  expect(status).toBe(130);
  const made = readdirSync(path.join(cwd, 'out'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  expect(made.length).toBeGreaterThan(0);
  expect(made.length).toBeLessThan(6 * WORKBOOKS.length);
  expect(made.filter((name) => !name.endsWith('.xlsx'))).toEqual([]);
  const whole = JSON.parse(run(['check', 'out', '--format', 'json']).stdout) as { summary: object };
  expect(whole.summary).toMatchObject({ workbooks: made.length, failed: 0 });
  // What is there is not done again.
  const resumed = run(['recalc', 'in', '--out', 'out', '--resume', '--format', 'json']);
  const { summary } = JSON.parse(resumed.stdout) as { summary: { skipped: number; workbooks: number } };
  expect(summary.skipped).toBe(made.length);
  expect(summary.skipped + summary.workbooks).toBe(6 * WORKBOOKS.length);
});

const withFullDisk = existsSync('/dev/full') ? test : test.skip;

withFullDisk('a report that does not fit on the disk ends the program with 2 and one sentence', () => {
  for (const jobs of ['1', '2']) {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'check', CORPUS, '--jobs', jobs], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'ziping: 报告没有写完（磁盘已满）。\n' });
  }
});

test('a pipe or a device instead of a ledger is refused, not read to an end that it does not have', () => {
  const { status, stderr } = run(['check', CORPUS, '--ledger', '/dev/zero']);
  expect(status).toBe(2);
  expect(stderr).toContain('/dev/zero');
});

test('a reader that leaves the pipe early ends the program quietly', () => {
  copies(3);
  const { stdout, stderr } = spawnSync(
    'bash',
    [
      '-c',
      `${process.execPath} ${PROGRAM} check in --format ndjson | head -c 10; status="\${PIPESTATUS[0]}"; echo; echo "$status"`,
    ],
    { cwd, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(stdout.split('\n')[1]).toBe('141');
});
