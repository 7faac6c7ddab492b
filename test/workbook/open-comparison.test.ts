import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openComparison } from '../../src/workbook/open-comparison';

function file(name: string, bytes: Uint8Array): File {
  return new File([new Uint8Array(bytes)], name);
}

test('all sheets of a comparison file are read, merged areas included', async () => {
  const path = join(__dirname, '..', 'fixtures', 'corpus', 'national-01-2020-zhaopin.xlsx');
  const grids = await openComparison(file('approved.xlsx', readFileSync(path)));
  expect(grids).toHaveLength(1);
  expect(grids[0]?.merges?.length).toBeGreaterThan(10);
});

test('what cannot be read is refused', async () => {
  await expect(openComparison(file('x.xlsx', new Uint8Array([1, 2, 3])))).rejects.toThrow('not-a-workbook');
});
