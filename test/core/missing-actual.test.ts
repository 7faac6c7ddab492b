import { assessWorkbook } from '../../src/core/assess-workbook';
import { a1 } from '../../src/core/grid';
import { gridOfRows } from '../support/grid-of-rows';

function found(rows: string, rules: readonly string[] = ['missing-actual']): string[] {
  const { tables } = assessWorkbook([gridOfRows(rows, {})], { policy: 'auto', form: null, silenced: [] });
  return tables.flatMap(({ findings }) =>
    findings
      .filter(({ rule }) => rules.includes(rule))
      .map(({ cell, message }) => `${message.key} ${a1(cell)}`),
  );
}

test('a form without scores still needs its actual values', () => {
  expect(
    found(`专项转移支付绩效目标自评表（2024年度）
转移支付（项目）名称|就业补助资金
一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
产出指标|数量指标|享受补贴人数|≥3000人|3100人|
产出指标|质量指标|发放准确率|≥98%||
满意度指标|服务对象满意度|服务对象满意度|≥85%|90%|`),
  ).toEqual(['missing-actual E5']);
});

test('a form that nobody has filled in gets one finding', () => {
  expect(
    found(`项目支出绩效自评表（2024年度）
项目名称|图书采购
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|采购册数|≥3000册||50||
效益指标|社会效益|读者人数|≥900人||40||
满意度指标|满意度|读者满意度|≥85%||10||
总分|||||100||`),
  ).toEqual(['missing-actual.all E4']);
});

test('a row without target and actual gets one finding, scored or not', () => {
  expect(
    found(
      `项目支出绩效自评表（2024年度）
项目名称|图书采购
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|采购册数|||50|50|
效益指标|社会效益|读者人数|||40||
满意度指标|满意度|读者满意度|≥85%|90%|10|10|
总分|||||100|60|`,
      ['missing-actual', 'missing-target', 'score-without-actual', 'missing-score'],
    ),
  ).toEqual(['score-without-actual.both E4', 'missing-actual.both E5']);
});

test('indicators left open are none of a tree, though each has the points of the next one and the list has too many', () => {
  expect(
    found(
      `项目支出绩效自评表（2024年度）
项目名称|图书采购
指标名称|指标值|实际完成值|分值|得分|偏差原因
采购册数|||30||
编目册数|≥3000册|3000册|30|30|
读者人数|||30||
借阅册次|≥9000册|9000册|30|30|
读者满意度|≥85%|90%|10|10|
总分|||130|70|`,
      ['missing-actual', 'missing-target'],
    ),
  ).toEqual(['missing-actual.both C4', 'missing-actual.both C6']);
});

test.each([
  ['names in the third column', '数量指标|培训|培训人数|100人', '质量指标|培训|合格率|95%'],
  ['targets where names belong', '数量指标|培训人数|100人|', '质量指标|合格率|95%|'],
])(
  'kinds of indicators in the first column, nothing filled in, %s: the rows stay where they are',
  (_, first, second) => {
    const { tables } = assessWorkbook(
      [
        gridOfRows(
          `项目支出绩效自评表（2024年度）
项目名称|干部培训
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
${first}||60||
${second}||40||`,
          { merges: [] },
        ),
      ],
      { policy: 'auto', form: null, silenced: [] },
    );
    const weights = tables[0]?.table.indicators.map(({ weight }) => weight && a1(weight.address));
    expect([weights, tables[0]?.total.computed]).toEqual([['F4', 'F5'], null]);
  },
);
