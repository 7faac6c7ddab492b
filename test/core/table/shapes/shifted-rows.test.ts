/** Which rows count as closed up to the left; that they are read where they belong is in whole-forms/whole-forms.test.ts. */
import { cellKey, type SheetGrid } from '../../../../src/core/grid';
import type { ColumnRole } from '../../../../src/core/table/model';
import { recognize } from '../../../../src/core/table/recognize';
import { realigned } from '../../../../src/core/table/shapes/shifted-rows';
import { FORMS } from '../../whole-forms/all-forms';
import { write } from '../unseen-forms/notation';

/** The form before its results are filled in, its merged areas parted by a program. */
function notFilledIn(
  grid: SheetGrid,
  roles: readonly (ColumnRole & ('actual' | 'score' | 'weight'))[],
): SheetGrid {
  const cells = new Map(grid.cells);
  for (const { indicators, total } of recognize(grid, {}).tables)
    for (const role of roles)
      for (const figure of [
        ...indicators.map((row) => row[role]),
        role === 'actual' ? null : (total?.[role] ?? null),
      ])
        if (figure !== null) cells.delete(cellKey(figure.address.row, figure.address.column));
  return { ...grid, cells, merges: [] };
}

test.each([
  ['as it is', []],
  ['without weights', ['weight']],
  ['without scores', ['score']],
  ['without results and scores', ['actual', 'score']],
  ['without points', ['weight', 'score']],
] as const)('no row of a form whose areas were parted is moved, %s', (_, roles) => {
  const moved = FORMS.flatMap(([, form]) => {
    const grid = notFilledIn(write(form).known, roles);
    return realigned(grid, recognize({ ...grid, merges: null }, {}).tables) === null ? [] : [form.name];
  });
  expect(moved).toEqual([]);
});
