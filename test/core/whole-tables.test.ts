import { assessWorkbook } from '../../src/core/assess-workbook';
import { a1 } from '../../src/core/grid';
import { WHOLE_TABLES, gridOf } from './whole-tables';

test.each(WHOLE_TABLES.map((table) => [table.name, table] as const))('%s', (_, table) => {
  const { tables } = assessWorkbook([gridOf(table)], { policy: 'auto', form: null, silenced: [] });
  expect(tables).toHaveLength(1);
  const found = tables.flatMap(({ findings }) => findings.map(({ rule, cell }) => `${rule} ${a1(cell)}`));
  expect(found.sort()).toEqual(table.expect);
});
