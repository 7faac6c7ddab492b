import { assessWorkbook } from '../../../src/core/assess-workbook';
import { messageText } from '../../../src/core/messages/text';
import { RIGHT } from '../whole-tables/road-upkeep';
import { gridOf, type WholeTable } from '../whole-tables/whole-table';

/** What `rounding` says of the table. */
function told(changes: Partial<WholeTable>): readonly string[] {
  const { tables } = assessWorkbook([gridOf({ ...RIGHT, ...changes })], {
    policy: 'auto',
    form: null,
    silenced: [],
  });
  return tables.flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule === 'rounding').map(({ message }) => messageText(message, 'zh-CN')),
  );
}

const MONEY = '其中：当年财政拨款||100|100|94.53||||';

test('a slip in rate × weight is told with the sum', () => {
  expect(
    told({ funds: ['年度资金总额||100|100|94.53|10|94.53%|9.46|', MONEY], total: '总分||||||100|99.46|' }),
  ).toEqual(['年度资金总额：得分四舍五入有误，9.46应为9.45（94.53% × 10）']);
});

test('full execution leaves nothing to be rounded', () => {
  const MONEY_SPENT = '其中：当年财政拨款||100|100|100||||';
  expect(
    told({ funds: ['年度资金总额||100|100|100|10|100%|9.99|', MONEY_SPENT], total: '总分||||||100|99.99|' }),
  ).toEqual([]);
});

test('a sum that did not give the score is not told: steps of the form did', () => {
  expect(
    told({
      funds: ['年度资金总额||100|100|94.53|10|94.53%|8.01|', MONEY],
      total: '总分||||||100|98.01|',
      after: ['注：预算执行率95%以上得满分，80%-95%得8分，80%以下不得分。'],
    }),
  ).toEqual(['年度资金总额：得分四舍五入有误，8.01应为8']);
});

test('a row for the execution among the indicators is told with the sum, too', () => {
  expect(
    told({
      funds: ['年度资金总额||100|100|94.53||||', MONEY],
      inds: ['预算执行指标|预算执行率|预算执行率|100%|94.53%|10|9.46|', ...RIGHT.inds],
      total: '总分||||||100|99.46|',
    }),
  ).toEqual(['预算执行率：得分四舍五入有误，9.46应为9.45（94.53% × 10）']);
});
