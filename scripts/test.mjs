/**
 * `npm test`: builds what the browser tests open, runs every jest project, and closes with one plain line
 * 'N passed, N failed'. Two lanes run side by side: the build and, after it, what opens the build; and everything that needs no
 * build. Without a Chrome, Edge or Chromium the browser tests are left out, and that is said loudly; with CI_REQUIRE_BROWSER=1
 * it is a failure.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { getPriority, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ziping-test-'));
/** Behind the browser tests, which wait for what a person would wait for. */
const BEHIND = 5;

/** Words go through this process line by line, so that the lanes never write into each other's lines. */
function passOn(from, to) {
  let rest = '';
  from.setEncoding('utf8');
  from.on('data', (chunk) => {
    const end = (rest + chunk).lastIndexOf('\n') + 1;
    const all = rest + chunk;
    to.write(all.slice(0, end));
    rest = all.slice(end);
  });
  from.on('end', () => to.write(rest));
}

function run(script, args) {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, ...(process.stderr.isTTY ? { FORCE_COLOR: '1' } : {}) },
  });
  passOn(child.stdout, process.stdout);
  passOn(child.stderr, process.stderr);
  const ended = new Promise((resolve) => {
    child.once('close', (code) => resolve(code ?? 1));
  });
  return { child, ended };
}

function jest(projects) {
  const report = join(folder, `${projects[0]}.json`);
  const { child, ended } = run('jest/bin/jest.js', [
    '--selectProjects',
    ...projects,
    // A browser that a failed test leaves behind must not keep the run from ending and from being counted.
    '--forceExit',
    '--maxWorkers=1',
    '--passWithNoTests',
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ]);
  return { child, result: ended.then((status) => ({ status, report })) };
}

function countsOf({ status, report }) {
  // A run that ended before it could count has failed, whatever it ran.
  if (!existsSync(report)) return { passed: 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests,
  };
}

const unbuilt = jest(['unit', 'office']);
setPriority(unbuilt.child.pid, Math.min(getPriority() + BEHIND, 19));
if ((await run('webpack-cli/bin/cli.js', ['--mode', 'production', '--no-stats']).ended) !== 0) {
  unbuilt.child.kill();
  rmSync(folder, { recursive: true, force: true });
  console.error('The build failed; the tests were not run to their end.');
  process.exit(1);
}
const results = await Promise.all([jest(['project', 'e2e']).result, unbuilt.result]);
const counts = results.map(countsOf);
rmSync(folder, { recursive: true, force: true });
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exit(sum('failed') > 0 || results.some(({ status }) => status !== 0) ? 1 : 0);
