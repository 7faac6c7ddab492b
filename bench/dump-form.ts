/**
 * One generated sheet: node scripts/run-ts.mjs bench/dump-form.ts SEED [FILE.xlsx]
 * prints it with the truth about every figure; with a file name it is written there too.
 */
import { writeFileSync } from 'node:fs';
import { toXlsx } from '../test/generator/to-xlsx';
import { dumpGrid } from '../test/generator/dump';
import { generateSheet } from '../test/generator/generate';
import { a1 } from '../src/core/grid';

const seed = Number(process.argv[2] ?? 1);
const sheet = generateSheet(seed);
const file = process.argv[3];
if (file !== undefined) writeFileSync(file, toXlsx([sheet.draft.toGrid('自评表', 0, true)]));
console.log(dumpGrid(sheet.grid));
for (const truth of sheet.truths) {
  console.log(truth.features.join('; '));
  console.log(
    [...truth.figures]
      .map(([path, f]) => `${path}=${a1(f.address)}:${f.text}${f.recorded === null ? '' : `(${f.recorded})`}`)
      .join('\n'),
  );
}
