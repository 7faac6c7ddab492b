/**
 * `npm run bench`: every figure is taken in one run on the same files. Needs `npm run build` first. Prints a Markdown table;
 * with `--write` it goes into docs/performance.md. `--quick` leaves out 2,000 files and LibreOffice.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import type { EngineTimes } from './engine';
import { folderOf, workbookOf } from './make-workbooks';
import { type Measured, exponent, measure } from './measure';
import { shippedRows } from './shipped';

const ROOT = path.join(__dirname, '../..');
const PROGRAM = path.join(ROOT, 'dist/cli/ziping.js');
const SHEETS = [1, 10, 100, 300];
const ROUNDS = 3;
const quick = process.argv.includes('--quick');
const FILES = quick ? [1, 100] : [1, 100, 2000];

type Row = readonly string[];

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const times = (a: number, b: number): string => `${(a / b).toFixed(2)} ×`;
const cpu = ({ cpuMilliseconds }: Measured): string =>
  cpuMilliseconds === null ? '–' : seconds(cpuMilliseconds);
const memory = ({ megabytes }: Measured): string => (megabytes === null ? '–' : `${megabytes.toFixed(0)} MB`);

interface Contender {
  readonly name: string;
  readonly run: (file: string) => readonly [program: string, argv: readonly string[]];
  /** The exit status of a run that went well; `ziping check` ends with 1 where it has findings. */
  readonly status: number;
}

const node = (script: string, ...argv: readonly string[]): readonly [string, readonly string[]] => [
  process.execPath,
  [path.join(__dirname, script), ...argv],
];

const CONTENDERS: readonly Contender[] = [
  {
    name: '`ziping check`, whole program',
    status: 1,
    run: (file) => [process.execPath, [PROGRAM, 'check', file, '--format', 'ndjson']],
  },
  { name: 'exceljs, merely reading', status: 0, run: (file) => node('read-exceljs.cjs', file) },
  { name: 'SheetJS (@e965/xlsx), merely reading', status: 0, run: (file) => node('read-sheetjs.cjs', file) },
  {
    name: 'openpyxl, merely reading',
    status: 0,
    run: (file) => [process.env['PYTHON'] ?? 'python3', [path.join(__dirname, 'read-openpyxl.py'), file]],
  },
];

/** The contenders take turns, so that a busy moment of the machine hits all of them alike; the best round counts. */
async function race(file: string): Promise<Row[]> {
  const best = new Map<string, Measured>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, run, status } of CONTENDERS) {
      const measured = await measure(...run(file));
      const before = best.get(name);
      if (measured?.status !== status) continue;
      if (before === undefined || measured.milliseconds < before.milliseconds) best.set(name, measured);
    }
  }
  const [own] = best.values();
  if (own === undefined) throw new Error('ziping check failed; is it built?');
  return CONTENDERS.map(({ name }, at) => {
    const measured = best.get(name);
    if (measured === undefined) return [name, 'not installed here', '–', '–', '–'];
    const ratio = at === 0 ? '1' : times(measured.milliseconds, own.milliseconds);
    return [name, seconds(measured.milliseconds), cpu(measured), memory(measured), ratio];
  });
}

async function office(file: string, folder: string, own: number): Promise<Row> {
  const name = 'LibreOffice, converting to .xlsx';
  const out = path.join(folder, 'office');
  const measured = await measure('soffice', [
    `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
    '--headless',
    '--convert-to',
    'xlsx',
    '--outdir',
    out,
    file,
  ]);
  return measured?.status !== 0 || !existsSync(out)
    ? [name, 'not installed here', '–', '–', '–']
    : [name, seconds(measured.milliseconds), '–', '–', times(measured.milliseconds, own)];
}

function engine(files: readonly string[]): readonly EngineTimes[] {
  const printed = execFileSync(
    process.execPath,
    [path.join(ROOT, 'scripts/run-ts.mjs'), path.join(__dirname, 'engine.ts'), ...files],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  return JSON.parse(printed) as readonly EngineTimes[];
}

function engineRows(all: readonly EngineTimes[]): Row[] {
  const largest = all.at(-1);
  if (largest === undefined) return [];
  if (largest.tables !== SHEETS.at(-1)) throw new Error(`${String(largest.tables)} tables were found`);
  // One sheet is mostly the fixed cost of a workbook.
  const growth = exponent(all.map(({ check }, at) => [SHEETS[at] ?? 0, check] as const).slice(1));
  const detail = all.map(({ check }, at) => `${String(SHEETS[at])}: ${check.toFixed(0)} ms`).join(', ');
  return [
    ['Reading alone, in the process', seconds(largest.read), '1'],
    ['The whole check, in the process', seconds(largest.check), times(largest.check, largest.read)],
    [
      'Recognising and judging, a table',
      `${((largest.judge * 1000) / largest.tables).toFixed(0)} µs`,
      times(largest.judge, largest.read),
    ],
    [
      `Writing ${String(largest.edits)} cells back and saving`,
      seconds(largest.write),
      times(largest.write, largest.read),
    ],
    [`Growth over sheets (${detail})`, `exponent ${growth.toFixed(2)}`, '–'],
  ];
}

async function manyFiles(folder: string): Promise<Row[]> {
  const points: (readonly [number, number])[] = [];
  const rows: Row[] = [];
  for (const count of FILES) {
    const below = path.join(folder, `files-${String(count)}`);
    folderOf(count, below);
    const measured = await measure(process.execPath, [PROGRAM, 'check', below, '--format', 'ndjson']);
    if (measured === null || measured.status > 1) throw new Error('ziping check failed; is it built?');
    points.push([count, measured.cpuMilliseconds ?? measured.milliseconds]);
    const rate = `${((count * 1000) / measured.milliseconds).toFixed(0)} files a second`;
    rows.push([
      `\`ziping check\` of ${String(count)} files`,
      seconds(measured.milliseconds),
      cpu(measured),
      memory(measured),
      rate,
    ]);
  }
  // One file is mostly the start of the program; growth is judged on what comes after it.
  const [start, ...rest] = points;
  if (start !== undefined && rest.length > 1) {
    const grown = exponent(rest.map(([count, time]) => [count - start[0], time - start[1]]));
    rows.push([
      'Growth over files, start of the program taken off',
      `exponent ${grown.toFixed(2)}`,
      '–',
      '–',
      '–',
    ]);
  }
  return rows;
}

/** "all of 300 sheets: 7 requests, 1234 bytes sent and 5678 received per table, 910 ms" */
const SCAN = /^(.+): (\d+) requests, (\d+) bytes sent and (\d+) received per table, (\d+) ms$/;

/** What the task pane asks of Excel, through Microsoft's client library and the host of the tests. */
function scanRows(folder: string): Row[] {
  const figures = path.join(folder, 'figures');
  const script = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  execFileSync(process.execPath, [script, '--testPathPatterns', 'test/office-host/excel-requests'], {
    cwd: ROOT,
    stdio: 'ignore',
    env: { ...process.env, ZIPING_FIGURES: figures },
  });
  return readFileSync(figures, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, what, requests, sent, received, time] = SCAN.exec(line) ?? [];
      if (what === undefined || !/active|all of|write into/.test(what)) return [];
      return [[what, requests ?? '', `${sent ?? ''} B`, `${received ?? ''} B`, `${time ?? ''} ms`]];
    });
}

function markdown(title: string, head: Row, rows: readonly Row[]): string {
  const line = (row: Row): string => `| ${row.join(' | ')} |\n`;
  return `### ${title}\n\n${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}\n`;
}

async function main(): Promise<void> {
  if (!existsSync(PROGRAM)) throw new Error('build first: npm run build');
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-bench-'));
  try {
    const files = SHEETS.map((count) => {
      const file = path.join(folder, `sheets-${String(count)}.xlsx`);
      writeFileSync(file, workbookOf(count));
      return file;
    });
    const largest = files.at(-1) ?? '';
    mkdirSync(path.join(folder, 'profile'));
    const raced = await race(largest);
    const own = Number.parseFloat(raced[0]?.[1] ?? '') * 1000;
    const rows = quick ? raced : [...raced, await office(largest, folder, own)];
    const machine = `Node ${process.versions.node}, ${String(cpus().length)} cores (${cpus()[0]?.model.trim() ?? '?'}), ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${process.platform}.`;
    const report = [
      `Taken on: ${machine}\n\n`,
      markdown(
        'One workbook of 300 sheets',
        ['program', 'time', 'processor time', 'peak memory', 'time, ratio to `ziping check`'],
        rows,
      ),
      markdown(
        'Where the time goes, 300 sheets',
        ['part', 'processor time', 'ratio to reading'],
        engineRows(engine(files)),
      ),
      markdown(
        'Many files',
        ['run', 'time', 'processor time', 'peak memory', 'rate'],
        await manyFiles(folder),
      ),
      markdown(
        'The task pane in Excel',
        ['what', 'requests', 'sent, a table', 'received, a table', 'time, host of the tests included'],
        scanRows(folder),
      ),
      markdown(
        'What is shipped',
        ['what', 'files', 'size', 'compressed'],
        shippedRows(path.join(ROOT, 'dist')),
      ),
    ].join('');
    process.stdout.write(report);
    if (process.argv.includes('--write')) write(report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(report: string): void {
  const file = path.join(ROOT, 'docs/performance.md');
  const [before, after] = ['<!-- figures -->', '<!-- end of figures -->'];
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    `${text.slice(0, text.indexOf(before) + before.length)}\n\n${report}${text.slice(text.indexOf(after))}`,
  );
}

void main();
