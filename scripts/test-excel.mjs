/**
 * `npm run test:excel`: everything about the Excel add-in, in jest and in a browser, on Microsoft's own client library. Ends with
 * the requests and bytes that each flow costs and with the size of the fault matrix. `-- --no-build` uses dist/ as it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TESTS = [
  'test/office-host/',
  'test/e2e/taskpane',
  'test/project/(manifest|differences|old-web-view)',
  'test/workbook/(journal|plain-format)',
];

function run(script, args, env = {}) {
  const file = join(ROOT, 'node_modules', script);
  const options = { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } };
  return spawnSync(process.execPath, [file, ...args], options).status ?? 1;
}

if (!process.argv.includes('--no-build') || !existsSync(join(ROOT, 'dist/taskpane/taskpane.html'))) {
  const built = run('webpack-cli/bin/cli.js', [
    '--mode',
    'production',
    '--no-stats',
    '--env',
    'only=taskpane',
  ]);
  if (built !== 0) process.exit(built);
}
const folder = mkdtempSync(join(tmpdir(), 'ziping-excel-'));
const figures = join(folder, 'figures.txt');
const patterns = TESTS.flatMap((test) => ['--testPathPatterns', test]);
const status = run('jest/bin/jest.js', patterns, { ZIPING_FIGURES: figures });
console.log('');
if (existsSync(figures)) process.stdout.write(readFileSync(figures, 'utf8'));
rmSync(folder, { recursive: true, force: true });
process.exit(status);
