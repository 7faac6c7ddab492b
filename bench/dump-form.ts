import { dumpGrid } from '../test/generator/dump';
import { generateSheet } from '../test/generator/generate';
import { a1 } from '../src/core/grid';

const seed = Number(process.argv[2] ?? 1);
const sheet = generateSheet(seed);
console.log(dumpGrid(sheet.grid));
for (const truth of sheet.truths) {
  console.log(truth.features.join('; '));
  console.log(
    [...truth.figures]
      .map(([path, f]) => `${path}=${a1(f.address)}:${f.text}${f.recorded === null ? '' : `(${f.recorded})`}`)
      .join('\n'),
  );
}
