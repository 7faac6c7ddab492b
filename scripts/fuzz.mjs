// Mutates sample workbooks by the thousand: `node scripts/fuzz.mjs [runs] [first seed]`. A failure names its seed; repeat it
// with `node scripts/fuzz.mjs 1 SEED`.
import { spawnSync } from 'node:child_process';

const [runs = '20000', seed = '1'] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', 'test/workbook/xlsx/fuzz.test.ts', '--selectProjects', 'unit'],
  { stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed } },
);
process.exitCode = status ?? 1;
