import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { recognize } from '../../../src/core/table/recognize';
import { gridsFromXlsx } from '../../support/grid-from-xlsx';
import { corpusEntry, misplaced } from './corpus-cells';

const CORPUS = join(__dirname, '../../fixtures/corpus');
const tables = readdirSync(CORPUS).filter(
  (name) => name.endsWith('.xlsx') && !/^(?:department|data-sheet)/.test(name),
);
const LAYOUTS: Readonly<Record<string, string>> = {
  national: 'national-2020',
  adjusted: 'adjusted-target',
  checklist: 'checklist',
  scoresheet: 'score-sheet',
};

describe.each([true, false])('corpus, merged areas known: %s', (withMerges) => {
  test.each(tables)('%s has every figure at its cell', (name) => {
    const [grid] = gridsFromXlsx(join(CORPUS, name), withMerges);
    if (grid === undefined) throw new Error('no sheet');
    const { tables: read } = recognize(grid, {});
    const table = read[0];
    expect(read).toHaveLength(1);
    if (table === undefined) return;
    const entry = corpusEntry(join(CORPUS, name.replace(/xlsx$/, 'json')));
    expect(misplaced(table, entry)).toEqual([]);
    expect(table.layout).toBe(LAYOUTS[name.split('-')[0] ?? '']);
  });
});
