/**
 * npm run size: what a browser downloads before the pane's shell is painted, and before the first answer, gzipped, against the
 * budget. Builds into a folder of its own; office.js is not counted. `npm run size -- DIR` measures a build that is there, and
 * `npm run size -- --built` the one in dist, where that is a production build of these sources.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
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

/** The build in dist, or `undefined` where it is missing, unhashed or older than what it was made of. */
function currentBuild() {
  const folder = path.join(ROOT, 'dist', 'taskpane');
  const page = path.join(folder, 'taskpane.html');
  if (!existsSync(page) || !/taskpane\.[0-9a-f]{8}\.js/.test(readFileSync(page, 'utf8'))) return undefined;
  const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const made = [...sources, path.join(ROOT, 'package-lock.json'), path.join(ROOT, 'webpack.config.js')];
  const builtAt = Math.max(...readdirSync(folder).map((name) => statSync(path.join(folder, name)).mtimeMs));
  return made.every((file) => statSync(file).mtimeMs < builtAt) ? folder : undefined;
}

/** The scripts that the first answer loads beside the shell; `null` for a build that did not keep its statistics. */
function answerFiles(folder) {
  const file = path.join(folder, 'stats.json');
  if (!existsSync(file)) return null;
  const isWanted = ({ origins }) =>
    origins.some(({ request }) => ANSWER_CHUNKS.some((name) => request?.includes(name)));
  const { chunks } = JSON.parse(readFileSync(file, 'utf8'));
  return new Set(
    chunks.filter(isWanted).flatMap(({ files }) => files.filter((name) => name.endsWith('.js'))),
  );
}

const given = process.argv[2] === '--built' ? currentBuild() : process.argv[2];
const folder = given ?? mkdtempSync(path.join(tmpdir(), 'ziping-size-'));
try {
  if (given === undefined) build(folder);
  const html = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const initial = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+\.js)"?/g)]
    .map(([, file]) => file)
    .filter((file) => !/^https?:|office|old-web-view/.test(file));
  const answer = answerFiles(folder);
  const sum = (files) => [...files].reduce((total, file) => total + zipped(folder, file), 0);
  const shell = sum(initial);
  const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const all = sum(readdirSync(folder).filter((file) => file.endsWith('.js')));
  console.log(`initial pane   ${kilo(shell)} of ${kilo(BUDGET)} (gzip, office.js not counted)`);
  if (answer !== null) console.log(`first answer   ${kilo(shell + sum(answer))}`);
  console.log(`all chunks     ${kilo(all)}`);
  if (initial.length === 0 || shell > BUDGET) {
    console.error('the initial pane is over its budget');
    process.exitCode = 1;
  }
} finally {
  if (given === undefined) rmSync(folder, { recursive: true, force: true });
}
