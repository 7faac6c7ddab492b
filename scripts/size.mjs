/**
 * npm run size: what a browser downloads before the pane's shell is painted, and before the first answer, gzipped, against the
 * budget. Builds into a folder of its own; office.js is not counted. `npm run size -- DIR` measures a build that is there.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUDGET = 125_000;
/** Words that stand in the chunks which the first answer needs beside the shell. */
const ANSWER_CHUNKS = ['core-engine', 'problems-panel'];

function build(folder) {
  const webpack = path.join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const args = ['--mode', 'production', '--env', 'only=taskpane', '--output-path', folder, '--no-devtool'];
  const stats = ['--json', path.join(folder, 'stats.json')];
  const run = spawnSync(process.execPath, [webpack, ...args, ...stats], { cwd: ROOT, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
}

function zipped(folder, file) {
  return gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
}

const given = process.argv[2];
const folder = given ?? mkdtempSync(path.join(tmpdir(), 'ziping-size-'));
try {
  if (given === undefined) build(folder);
  const html = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const initial = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+\.js)"?/g)]
    .map(([, file]) => file)
    .filter((file) => !/^https?:|office|old-web-view/.test(file));
  const { chunks } = JSON.parse(readFileSync(path.join(folder, 'stats.json'), 'utf8'));
  const isWanted = ({ origins }) =>
    origins.some(({ request }) => ANSWER_CHUNKS.some((name) => request?.includes(name)));
  const answer = new Set(
    chunks.filter(isWanted).flatMap(({ files }) => files.filter((file) => file.endsWith('.js'))),
  );
  const sum = (files) => [...files].reduce((total, file) => total + zipped(folder, file), 0);
  const shell = sum(initial);
  const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const all = sum(readdirSync(folder).filter((file) => file.endsWith('.js')));
  console.log(`initial pane   ${kilo(shell)} of ${kilo(BUDGET)} (gzip, office.js not counted)`);
  console.log(`first answer   ${kilo(shell + sum(answer))}`);
  console.log(`all chunks     ${kilo(all)}`);
  if (initial.length === 0 || shell > BUDGET) {
    console.error('the initial pane is over its budget');
    process.exitCode = 1;
  }
} finally {
  if (given === undefined) rmSync(folder, { recursive: true, force: true });
}
