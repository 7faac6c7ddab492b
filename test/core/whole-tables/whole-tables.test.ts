import { assessWorkbook } from '../../../src/core/assess-workbook';
import { a1 } from '../../../src/core/grid';
import { policyById } from '../../../src/core/policy/presets';
import { EXPLANATION_TABLES } from './explanations';
import { FIELD_TABLES } from './fields';
import { FUND_TABLES } from './funds';
import { INDICATOR_TABLES } from './indicators';
import { MORE_FIELD_TABLES } from './more-fields';
import { OFFICE_TABLES } from './offices';
import { SECTOR_TABLES } from './sectors';
import { SMALL_FIELD_TABLES } from './small-fields';
import { SUM_TABLES } from './sums';
import { TEXT_TABLES } from './texts';
import { gridOf } from './whole-table';

test.each(
  [
    ...INDICATOR_TABLES,
    ...FUND_TABLES,
    ...SUM_TABLES,
    ...EXPLANATION_TABLES,
    ...TEXT_TABLES,
    ...OFFICE_TABLES,
    ...SECTOR_TABLES,
    ...FIELD_TABLES,
    ...SMALL_FIELD_TABLES,
    ...MORE_FIELD_TABLES,
  ].map((table) => [table.name, table] as const),
)('%s', (_, table) => {
  const { tables } = assessWorkbook([gridOf(table)], { policy: 'auto', form: null, silenced: [] });
  expect(tables).toHaveLength(1);
  const found = tables.flatMap(({ findings }) => findings.map(({ rule, cell }) => `${rule} ${a1(cell)}`));
  expect(found.sort()).toEqual([...table.expect].sort());
});

test('a policy that was asked for is not replaced by what the form prints', () => {
  const table = FUND_TABLES.find(({ name }) => name === 'the form prints that 95 % earns full marks');
  const policy = policyById('national-2020');
  if (table === undefined || policy === undefined) throw new Error('no case');
  const { tables } = assessWorkbook([gridOf(table)], { policy, form: null, silenced: [] });
  expect(tables[0]?.findings.map(({ rule }) => rule)).toEqual(['execution-score']);
});

test('the sum of a part of the rows is not offered as the total', () => {
  const table = SUM_TABLES.find(({ name }) => name.startsWith('filled in as far as the first row'));
  if (table === undefined) throw new Error('no case');
  const { tables } = assessWorkbook([gridOf(table)], { policy: 'auto', form: null, silenced: [] });
  const total = tables[0]?.findings.find(({ rule }) => rule === 'missing-total');
  expect([total?.expected, total?.message.data]).toEqual([null, { count: '6' }]);
});
