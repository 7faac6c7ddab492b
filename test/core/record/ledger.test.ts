import { readLedger, readLedgerOf } from '../../../src/core/record/ledger';
import type { Ledger } from '../../../src/core/record/model';
import { ledgerGrid } from '../../support/record-case';
import type { FormCell } from '../../support/form-grid';

function read(...rows: FormCell[][]): Ledger {
  const outcome = readLedger(ledgerGrid(rows), 'l.xlsx');
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.ledger;
}
const values = ({ rows }: Ledger) =>
  rows.map(({ name, code, initialBudget, adjustedBudget, executed }) => [
    name,
    code,
    initialBudget?.value ?? null,
    adjustedBudget?.value ?? null,
    executed?.value ?? null,
  ]);

test('columns in any order, by their labels; the unit in the heads', () => {
  const ledger = read(
    ['某市2024年项目支出台账'],
    ['序号', '支出数（元）', '项目编码', '项目名称', '指标数（元）', '年初预算（元）'],
    [1, 920000, '14010524T000001', '养护', 1000000, 800000],
  );
  expect(ledger.unit).toBe('元');
  expect(values(ledger)).toEqual([['养护', '14010524T000001', '800000', '1000000', '920000']]);
});

test('the unit above the table, two rows of heads', () => {
  const ledger = read(
    ['单位：万元'],
    ['项目名称', '预算', null, '支出'],
    [null, '年初预算数', '调整预算数', '全年执行数'],
    ['养护', 80, 100, 92],
  );
  expect([ledger.unit, ledger.isUnitStated]).toEqual(['万元', true]);
  expect(values(ledger)).toEqual([['养护', null, '80', '100', '92']]);
});

test.each<[string, FormCell, string]>([
  ['large figures without a unit are 元', 920000, '元'],
  ['small ones are 万元', 92, '万元'],
])('%s, and it is said that nobody stated it', (_, amount, unit) => {
  const ledger = read(['项目名称', '支出数'], ['养护', amount]);
  expect([ledger.unit, ledger.isUnitStated]).toEqual([unit, false]);
});

test('rows of one project by source of money are one; 小计 and 合计 are no projects', () => {
  const ledger = read(
    ['项目名称', '全年预算（万元）', '累计支出（万元）'],
    ['养护', '60.00', 50],
    ['养护', '40.50', 42],
    ['小计', 100.5, 92],
    ['电费', 10, 10],
    ['合计', 110.5, 102],
  );
  expect(values(ledger)).toEqual([
    ['养护', null, null, '100.5', '92'],
    ['电费', null, null, '10', '10'],
  ]);
  expect(ledger.total?.executed?.value).toBe('102');
});

test('a sheet that is no ledger says so, and another sheet is taken', () => {
  const empty = ledgerGrid([['目录'], ['一、说明']]);
  const heads = ledgerGrid([['项目名称', '支出数']]);
  expect(readLedger(empty, 'l')).toEqual({ ok: false, problem: 'no-header' });
  expect(readLedger(heads, 'l')).toEqual({ ok: false, problem: 'no-rows' });
  expect(
    readLedgerOf(
      [
        empty,
        ledgerGrid([
          ['项目名称', '支出数'],
          ['养护', 1],
        ]),
      ],
      'l',
    ).ok,
  ).toBe(true);
  expect(readLedgerOf([], 'l').ok).toBe(false);
});
