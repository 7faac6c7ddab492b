/**
 * How many figures are read at their cells in generated sheets, by feature of the layout.
 *   npm run bench:recognition -- --seeds 500 [--from 1] [--show 5]   the table
 *   npm run bench:recognition -- --seed 17                           one sheet as text, with what was misread
 */
import { recognize } from '../src/core/table/recognize';
import type { SheetGrid } from '../src/core/grid';
import type { Table } from '../src/core/table/model';
import { compareTable, tableOf } from '../test/generator/compare';
import { dumpGrid } from '../test/generator/dump';
import { generateNoiseSheet, generateSheet } from '../test/generator/generate';

function option(name: string, fallback: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
}

function read(grid: SheetGrid, whole: SheetGrid): readonly Table[] {
  const reading = recognize(grid, {});
  return reading.needsMerges ? recognize(whole, {}).tables : reading.tables;
}

function showSeed(seed: number): void {
  const sheet = generateSheet(seed);
  console.log(dumpGrid(sheet.grid));
  const tables = read(sheet.grid, sheet.draft.toGrid('自评表', 0, true));
  console.log(`tables read: ${String(tables.length)}`);
  for (const truth of sheet.truths) {
    console.log(`features: ${truth.features.join('; ')}`);
    const table = tableOf(tables, truth);
    for (const block of table?.blocks ?? []) {
      console.log(
        `  columns: ${block.columns.map((c) => `${c.role}=${c.label.replace(/\s/g, '')}`).join(', ')}`,
      );
    }
    if (table?.fundBlock) {
      console.log(
        `  funds: ${table.fundBlock.columns.map((c) => `${c.role}=${c.label.replace(/\s/g, '')}`).join(', ')}`,
      );
    }
    for (const miss of compareTable(truth, table).misses) {
      console.log(`  ${miss.path}: expected ${miss.expected}, got ${miss.got}`);
    }
  }
}

interface Measured {
  readonly byFeature: Map<string, { figures: number; missed: number; seeds: number[] }>;
  readonly byPath: Map<string, number>;
  readonly failing: string[];
  figures: number;
  missed: number;
  wrongCount: number;
}

function measure(from: number, seeds: number): Measured {
  const measured: Measured = {
    byFeature: new Map(),
    byPath: new Map(),
    failing: [],
    figures: 0,
    missed: 0,
    wrongCount: 0,
  };
  for (let seed = from; seed < from + seeds; seed += 1) {
    const sheet = generateSheet(seed);
    const tables = read(sheet.grid, sheet.draft.toGrid('自评表', 0, true));
    if (tables.length !== sheet.truths.length) {
      measured.wrongCount += 1;
      measured.failing.push(
        `${String(seed)}: ${String(tables.length)} tables instead of ${String(sheet.truths.length)}`,
      );
    }
    for (const truth of sheet.truths) {
      take(measured, seed, truth.features, compareTable(truth, tableOf(tables, truth)));
    }
  }
  return measured;
}

function take(
  measured: Measured,
  seed: number,
  features: readonly string[],
  { figures, misses }: ReturnType<typeof compareTable>,
): void {
  const { byFeature, byPath, failing } = measured;
  measured.figures += figures;
  measured.missed += misses.length;
  for (const { path } of misses) {
    const kind = path.replace(/\[\d+\]/, '[]').replace(/row \d+/, 'row');
    byPath.set(kind, (byPath.get(kind) ?? 0) + 1);
  }
  if (misses.length > 0) {
    const first = misses.slice(0, 3).map((m) => `${m.path} ${m.expected} / ${m.got}`);
    failing.push(`${String(seed)}: ${String(misses.length)} of ${String(figures)}: ${first.join('; ')}`);
  }
  for (const feature of features) {
    const entry = byFeature.get(feature) ?? { figures: 0, missed: 0, seeds: [] };
    entry.figures += figures;
    entry.missed += misses.length;
    if (misses.length > 0) entry.seeds.push(seed);
    byFeature.set(feature, entry);
  }
}

function printFeatures(byFeature: Measured['byFeature']): void {
  const line = (feature: string, figures: string, missed: string, right: string, seeds: string): void => {
    console.log(feature.padEnd(28), figures.padStart(9), missed.padStart(8), right.padStart(9), ` ${seeds}`);
  };
  line('feature', 'figures', 'missed', 'right', 'seeds');
  const sorted = [...byFeature].sort(([, a], [, b]) => b.missed / b.figures - a.missed / a.figures);
  for (const [feature, { figures, missed, seeds }] of sorted) {
    const right = (1 - missed / figures).toFixed(5);
    line(feature, String(figures), String(missed), right, [...new Set(seeds)].slice(0, 8).join(' '));
  }
}

function main(): void {
  const single = option('seed', 0);
  if (single > 0) {
    showSeed(single);
    return;
  }
  const seeds = option('seeds', 500);
  const { byFeature, byPath, failing, figures, missed, wrongCount } = measure(option('from', 1), seeds);
  const ghosts = Array.from({ length: 9 }, (_, i) => recognize(generateNoiseSheet(i), {}).tables.length);
  printFeatures(byFeature);
  const often = [...byPath].sort(([, a], [, b]) => b - a).slice(0, 30);
  console.log('\nmissed by figure:', often.map(([path, count]) => `${path} ${String(count)}`).join(', '));
  console.log(failing.slice(0, option('show', 25)).join('\n'));
  console.log(
    `\n${String(seeds)} sheets, ${String(figures)} figures, ${String(missed)} missed: ${(1 - missed / figures).toFixed(5)} at their cells; ` +
      `${String(wrongCount)} sheets with a wrong number of tables; tables seen on noise sheets: ${String(ghosts.reduce((a, b) => a + b, 0))}`,
  );
}

main();
