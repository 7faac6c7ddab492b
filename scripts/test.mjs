/**
 * `npm test`: builds what the browser tests open, runs every jest project, and closes with one plain line
 * 'N passed, N failed'. Without a Chrome, Edge or Chromium the browser tests are left out, and that is said loudly;
 * with CI_REQUIRE_BROWSER=1 it is a failure.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', name);

function run(script, args) {
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
}

const built = run(bin('webpack-cli/bin/cli.js'), ['--mode', 'production', '--no-stats']);
if (built !== 0) {
  console.error('The build failed; no test was run.');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'ziping-test-'));
const report = join(folder, 'report.json');
// A browser that a failed test leaves behind must not keep the run from ending and from being counted.
const status = run(bin('jest/bin/jest.js'), [
  '--forceExit',
  '--json',
  `--outputFile=${report}`,
  ...process.argv.slice(2),
]);
const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
  readFileSync(report, 'utf8'),
);
rmSync(folder, { recursive: true, force: true });
const failed = numFailedTests + numRuntimeErrorTestSuites;
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
console.log(`${numPassedTests} passed, ${failed} failed${skipped}`);
process.exit(status === 0 && failed > 0 ? 1 : status);
