import { readFigures } from '../../../src/core/narrative/figures';
import { readClaims } from '../../../src/core/narrative/claims';
import { countMentions } from '../../../src/core/narrative/counts';
import { listFaults } from '../../../src/core/narrative/lists';
import { runningText } from '../../../src/core/narrative/running-text';
import { foldText } from '../../../src/core/narrative/fold';
import { watchRunaway } from '../../support/runaway';

function figures(text: string): string[] {
  return readFigures(foldText(text)).map(
    ({ kind, quantity, unit, isApproximate, isPerUnit }) =>
      `${kind} ${quantity.toString()}${unit}${isApproximate ? ' ~' : ''}${isPerUnit ? ' /' : ''}`,
  );
}

describe('figures in running text', () => {
  it.each([
    ['支出463.12万元', ['money 4631200万元']],
    ['支出４６３．１２万元', ['money 4631200万元']],
    ['支出 463.12 万元', ['money 4631200万元']],
    ['支出1 314.5元', ['money 1314.5元']],
    ['支出4,694,600元', ['money 4694600元']],
    ['支出４，６９４，６００元', ['money 4694600元']],
    ['支出100,200人参加', ['count 100200人']],
    ['支出100，200人参加', ['bare 100', 'count 200人']],
    ['投资2.6亿元', ['money 260000000亿元']],
    ['贷款3000余万元', ['money 30000000万元 ~']],
    ['执行率为98.83%', ['percent 98.83%']],
    ['自评得分 100 分', ['score 100分']],
    ['用时30分钟', ['bare 30']],
    ['80余件', ['count 80件 ~']],
    ['约200人', ['count 200人 ~']],
    ['3-5万元', ['bare 3 ~', 'money 50000万元 ~']],
    ['3至5万元', ['bare 3 ~', 'money 50000万元 ~']],
    ['1980元/人/月', ['money 1980元 /']],
    ['每人3920元', ['money 3920元 /']],
    ['考生1.2万人', ['count 12000万人']],
    ['2022年12月31日', ['date 2022年', 'date 12月', 'date 31日']],
    ['账号6222021234567890123456', []],
    ['95%以上', ['percent 95% ~']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  // Whatever grows with the square of the length takes minutes here.
  it('reads a hundred kilobytes at once', () => {
    for (const text of [
      '1,'.repeat(50_000),
      '9'.repeat(100_000),
      '支出1万元，'.repeat(15_000),
      '（'.repeat(100_000),
    ]) {
      const endsInTime = watchRunaway();
      const running = runningText('report', '', [{ text, address: { row: 0, column: 0 } }]);
      listFaults(running);
      countMentions(running);
      readClaims([running], null);
      endsInTime();
    }
  });
});
