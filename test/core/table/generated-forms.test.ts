/** Recognition over forms that nobody drew by hand: every figure at its cell, in layouts drawn at random. */
import { recognize } from '../../../src/core/table/recognize';
import { compareTable, tableOf } from '../../generator/compare';
import { generateNoiseSheet, generateSheet } from '../../generator/generate';
import { generateScoreSheet } from '../../generator/score-sheet';
import { assessWorkbook } from '../../../src/core/assess-workbook';

const SHEETS = 220;
const WANTED = 0.998;

describe('generated forms', () => {
  it(`has at least ${String(WANTED)} of all figures at their cells`, () => {
    let figures = 0;
    const missed: string[] = [];
    const wrongCount: number[] = [];
    for (let seed = 1; seed <= SHEETS; seed += 1) {
      const sheet = generateSheet(seed);
      const first = recognize(sheet.grid, {});
      const { tables } = first.needsMerges
        ? recognize(sheet.draft.toGrid(sheet.grid.sheet, 0, true), {})
        : first;
      if (tables.length !== sheet.truths.length) wrongCount.push(seed);
      for (const truth of sheet.truths) {
        const result = compareTable(truth, tableOf(tables, truth));
        figures += result.figures;
        for (const miss of result.misses) {
          missed.push(`seed ${String(seed)}: ${miss.path} expected ${miss.expected}, got ${miss.got}`);
        }
      }
    }
    expect(figures).toBeGreaterThan(30000);
    // The list names the first failures; `npm run bench:recognition -- --seed N` shows the sheet.
    if (1 - missed.length / figures < WANTED) expect(missed.slice(0, 20)).toEqual([]);
    expect(wrongCount.length).toBeLessThanOrEqual(SHEETS * 0.005);
  });

  it('reads score sheets whose sections state their sums first', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const { grid, truth } = generateScoreSheet(seed);
      const { tables } = assessWorkbook([grid], { policy: 'auto', form: null, silenced: [] });
      expect(
        compareTable(
          truth,
          tableOf(
            tables.map(({ table }) => table),
            truth,
          ),
        ).misses,
      ).toEqual([]);
      expect(
        tables.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'info')),
      ).toEqual([]);
    }
  });

  it('sees no table on a sheet without one', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      expect(recognize(generateNoiseSheet(seed), {}).tables).toEqual([]);
    }
  });
});
