/**
 * `npm run check`: types, lint, format, manifest and size, as many side by side as there are cores. Every step runs to its end;
 * what it said follows when it has ended. `npm run check -- sources` leaves out what looks at the build, while it is being made.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const module = (file) => `node_modules/${file}`;

/** The longest first. */
const STEPS = [
  ['lint', module('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
  ['types', module('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'],
  ['format', module('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ['types of the core', module('typescript/bin/tsc'), '--noEmit', '-p', 'src/core/tsconfig.json'],
];
/** These look at the build, where there is one. */
const OF_THE_BUILD =
  process.argv[2] === 'sources'
    ? []
    : [
        ['manifest', module('jest/bin/jest.js'), 'test/project'],
        ['size', 'scripts/size.mjs', '--built'],
      ];

function run([name, ...command]) {
  const begun = Date.now();
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      const seconds = ((Date.now() - begun) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

async function runAll(steps) {
  const left = [...steps];
  const results = [];
  const lane = async () => {
    for (let step = left.shift(); step !== undefined; step = left.shift()) results.push(await run(step));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), steps.length) }, lane));
  return results;
}

const results = [...(await runAll(STEPS)), ...(await runAll(OF_THE_BUILD))];
process.exitCode = results.every((isGood) => isGood) ? 0 : 1;
