import { a1 } from '../../../src/core/grid';
import { plain } from '../../../src/core/number';
import { assessed, changed, corpusGrids, corpusTable, told } from '../narrative/judge';

const ALL = /./u;

describe('基础数据表', () => {
  it('gives one total line and no finding', async () => {
    const { table, funds, findings } = await corpusTable('data-sheet-01');
    expect(table.layout).toBe('data-sheet');
    expect(funds.map(({ line }) => line.role)).toEqual(['total']);
    const [total] = funds;
    const figures = [total?.initialBudget, total?.adjustedBudget, total?.executed].map(
      (each) => each && [a1(each.figure.address), each.recorded && plain(each.recorded)],
    );
    expect(figures).toEqual([
      ['A5', '20'],
      ['A5', '20'],
      ['I5', '20'],
    ]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['sources exceed their sum', { D5: 21 }, ['funds-total A5 20 → 21']],
    ['sources fall short', { D5: 12, C5: 7 }, ['funds-parts A5 20 → 19']],
    ['uses exceed their sum', { K5: 21 }, ['funds-total I5 20 → 21']],
    ['uses fall short', { K5: 15, L5: 4 }, ['funds-parts I5 20 → 19']],
    ['several sources', { B5: 5, C5: 3, D5: 12 }, []],
    [
      'two heads, two years',
      { A3: '一、2020年项目资金来源' },
      ['stale-year A3 一、2020年项目资金来源 → 2021'],
    ],
  ])('%s', async (_, cells, expected) => {
    expect(told(await corpusTable('data-sheet-01', cells as Record<string, string | number>), ALL)).toEqual(
      expected,
    );
  });

  it('more used than there was', async () => {
    const findings = told(await corpusTable('data-sheet-01', { I5: 22, K5: 22 }), ALL);
    expect(findings).toEqual([expect.stringMatching(/^execution-over-100 I5/)]);
  });

  async function besideTable(cells: Record<string, string | number>): Promise<string[]> {
    const [sheet] = await corpusGrids('data-sheet-01');
    const [table] = await corpusGrids('adjusted-60-zishou-zizhi-gongzi');
    if (sheet === undefined || table === undefined) throw new Error('no fixture');
    const name = assessed([table])[0]?.table.projectName?.text ?? '';
    const own = changed(sheet, { A2: `项目名称：${name}`, ...cells });
    const [first] = assessed([own, table]).filter(({ table: { layout } }) => layout === 'data-sheet');
    if (first === undefined) throw new Error('not recognised');
    return told(first);
  }

  it('agrees with the table of its project', async () => {
    expect(await besideTable({ A5: 50, D5: 50, I5: 50, K5: 50 })).toEqual([]);
    expect(await besideTable({ A5: 500000, D5: 500000, I5: 500000, K5: 500000 })).toEqual([]);
    expect(await besideTable({ A2: '项目名称：另一个项目' })).toEqual([]);
  });

  it('names the table that it does not agree with', async () => {
    expect(await besideTable({ A5: 51, D5: 51, I5: 50, K5: 50 })).toEqual(['narrative-figures A5 51 → 50']);
    expect(await besideTable({ A5: 50, D5: 50, I5: 49, K5: 49 })).toEqual(['narrative-figures I5 49 → 50']);
  });
});
