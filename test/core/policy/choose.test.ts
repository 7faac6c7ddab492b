import { assessWorkbook } from '../../../src/core/assess-workbook';
import { describeForm } from '../../../src/core/table/taught/form-description';
import { formGrid, loadForm } from '../../support/form-grid';

const grid = formGrid(loadForm('national'), {});
const options = { policy: 'auto', form: null, silenced: [] } as const;

test('a layout with evidence of its own brings its policy, and says why', () => {
  const [adjusted] = assessWorkbook([formGrid(loadForm('adjusted'), {})], options).tables;
  expect(adjusted?.policy.id).toBe('adjusted-target');
  expect(adjusted?.policyReason.key).toBe('policy.byLayout');
  const [national] = assessWorkbook([grid], options).tables;
  expect(national?.policy.id).toBe('national-2020');
});

test('a taught form that names a policy brings it along', () => {
  const [table] = assessWorkbook([grid], options).tables;
  const form = { ...describeForm(table!.table, '本地表式'), policy: 'central-2021' };
  const [taught] = assessWorkbook([grid], { ...options, form }).tables;
  expect(taught?.policy.id).toBe('central-2021');
  expect(taught?.policyReason.key).toBe('policy.byForm');
});
