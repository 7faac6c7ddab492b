/** Which sheets have gaps between all their lines; that they are read the same is in whole-forms/same-form.test.ts. */
import { addressOfKey } from '../../../../src/core/grid';
import { withoutGaps } from '../../../../src/core/table/shapes/even-gaps';
import { gridOfRows } from '../../../support/grid-of-rows';

test('lines that touch, and lists with a gap here and there, stay as they are', () => {
  const touching = Array.from({ length: 10 }, (_, at) => `行${String(at)}`);
  expect(withoutGaps(gridOfRows(touching.join('\n')))).toBeNull();
  expect(withoutGaps(gridOfRows(touching.join('\n').replace('行5', '\n行5')))).toBeNull();
});

test('a wider gap stays one, by what it is wider', () => {
  const lines = Array.from({ length: 10 }, (_, at) => `行${String(at)}${at === 4 ? '\n\n\n\n' : ''}\n`);
  const even = withoutGaps(gridOfRows(lines.join('\n')));
  expect([...(even?.grid.cells.keys() ?? [])].map((key) => addressOfKey(key).row)).toEqual([
    0, 1, 2, 3, 4, 9, 10, 11, 12, 13,
  ]);
  expect(even?.back({ row: 9, column: 2 })).toEqual({ row: 14, column: 2 });
});

test('one blank line of the form, with the usual gap above and below it, stays one', () => {
  const lines = Array.from({ length: 10 }, (_, at) => `行${String(at)}${at === 4 ? '\n\n\n\n' : ''}\n\n\n`);
  const even = withoutGaps(gridOfRows(lines.join('\n')));
  expect([...(even?.grid.cells.keys() ?? [])].map((key) => addressOfKey(key).row)).toEqual([
    0, 1, 2, 3, 4, 6, 7, 8, 9, 10,
  ]);
});
