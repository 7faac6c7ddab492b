// Mutates sample files by the thousand: `node scripts/fuzz.mjs [runs] [first seed] [format…]`, where a format is xlsx, xls, doc, docx, csv,
// txt, html, xml, pdf, ofd or ods; all of them where none is given. A failure names its seed; repeat it with `node scripts/fuzz.mjs 1 SEED FORMAT`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [runs = '20000', seed = '1', ...formats] = process.argv.slice(2);
const FORMATS = ['xlsx', 'xls', 'doc', 'docx', 'csv', 'txt', 'html', 'xml', 'pdf', 'ofd', 'ods', 'encrypted'];
/** Much longer than any file takes, also where the machine is busy: only what never ends gets here. */
const SECONDS_WITHOUT_STEP = 120;
const MEGABYTES = 1500;

const folder = mkdtempSync(join(tmpdir(), 'ziping-fuzz-'));
const trace = join(folder, 'seed');

function atWork() {
  try {
    return readFileSync(trace, 'utf8');
  } catch {
    return '';
  }
}

/** Resolves to the exit status; ends what no longer moves. */
function fuzz(format) {
  const test = format === 'xlsx' ? ['xlsx-fuzz'] : ['reader-fuzz', '-t', `\\.${format}:`];
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${MEGABYTES}`,
      'node_modules/jest/bin/jest.js',
      '--runInBand',
      '--selectProjects',
      'unit',
      '--testPathPatterns',
      ...test,
    ],
    { stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed, FUZZ_TRACE: trace } },
  );
  let last = '';
  let since = Date.now();
  const watch = setInterval(() => {
    const now = atWork();
    if (now !== last) [last, since] = [now, Date.now()];
    if (Date.now() - since < SECONDS_WITHOUT_STEP * 1000) return;
    console.error(`no end: ${last || format}`);
    child.kill('SIGKILL');
  }, 1000);
  return new Promise((resolve) => {
    child.on('exit', (status) => {
      clearInterval(watch);
      if (status === null) console.error(`ended by force or out of memory at: ${atWork()}`);
      resolve(status ?? 1);
    });
  });
}

const wanted = formats.length > 0 ? formats : FORMATS;
const unknown = wanted.filter((format) => !FORMATS.includes(format));
if (unknown.length > 0) {
  console.error(`no such format: ${unknown.join(', ')}; there are ${FORMATS.join(', ')}`);
  process.exit(2);
}
let worst = 0;
for (const format of wanted) worst = Math.max(worst, await fuzz(format));
rmSync(folder, { recursive: true, force: true });
process.exitCode = worst;
