import { assessWorkbook } from '../../src/core/assess-workbook';
import { a1 } from '../../src/core/grid';
import { policyById } from '../../src/core/policy/presets';
import { ALL_FIELD_TABLES } from './all-field-tables';
import { FIELD_TABLES } from './field-tables';
import { MORE_FIELD_TABLES } from './more-field-tables';
import { OFFICE_TABLES } from './office-tables';
import { SECTOR_TABLES } from './sector-tables';
import { WHOLE_TABLES, gridOf } from './whole-tables';

test.each(
  [
    ...WHOLE_TABLES,
    ...OFFICE_TABLES,
    ...SECTOR_TABLES,
    ...FIELD_TABLES,
    ...ALL_FIELD_TABLES,
    ...MORE_FIELD_TABLES,
  ].map((table) => [table.name, table] as const),
)('%s', (_, table) => {
  const { tables } = assessWorkbook([gridOf(table)], { policy: 'auto', form: null, silenced: [] });
  expect(tables).toHaveLength(1);
  const found = tables.flatMap(({ findings }) => findings.map(({ rule, cell }) => `${rule} ${a1(cell)}`));
  expect(found.sort()).toEqual([...table.expect].sort());
});

test('a policy that was asked for is not replaced by what the form prints', () => {
  const table = WHOLE_TABLES.find(({ name }) => name === 'the form prints that 95 % earns full marks');
  const policy = policyById('national-2020');
  if (table === undefined || policy === undefined) throw new Error('no case');
  const { tables } = assessWorkbook([gridOf(table)], { policy, form: null, silenced: [] });
  expect(tables[0]?.findings.map(({ rule }) => rule)).toEqual(['execution-score']);
});
