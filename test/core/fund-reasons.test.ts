import { assessWorkbook } from '../../src/core/assess-workbook';
import { a1 } from '../../src/core/grid';
import { formGrid, loadForm } from '../support/form-grid';

function findings(set: Parameters<typeof formGrid>[1]): string[] {
  const { tables } = assessWorkbook([formGrid(loadForm('adjusted'), set)], {
    policy: 'auto',
    form: null,
    silenced: [],
  });
  return tables.flatMap((table) => table.findings.map(({ rule, cell }) => `${rule} ${a1(cell)}`));
}

test('a dash beside a part is no reason that says nothing: the reason is missing', () => {
  expect(findings({ K7: null, K8: '/', K9: '—' })).toContain('execution-unexplained K7');
  expect(findings({ K7: null, K8: '/', K9: '—' }).join()).not.toContain('explanation-empty');
});

test('words that explain nothing are named at their cell', () => {
  expect(findings({ K7: null, K8: '无' })).toContain('explanation-empty K8');
});

test('the reason of any row counts for the total row', () => {
  const reason = '水毁路段改线，余款结转下年支付。';
  expect(findings({ K7: null, K9: reason }).join()).not.toMatch(/execution-unexplained|explanation-empty/);
});
