import { recognize } from '../../../src/core/table/recognize';
import { gridOfRows } from '../../support/grid-of-rows';

const HEAD = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分';

test('a header printed again at the top of a page opens no block of its own', () => {
  const { tables } = recognize(
    gridOfRows(
      `项目支出绩效自评表
${HEAD}
产出指标（50分）|数量指标|培训人次|≥100人次|120人次|30|30
${HEAD}
产出指标（50分）|质量指标|合格率|≥90%|95%|20|20
效益指标（50分）|社会效益指标|满意度|≥90%|95%|50|50
总分|||||100|100`,
      { merges: [] },
    ),
    {},
  );
  expect(tables).toHaveLength(1);
  expect(tables[0]?.blocks).toHaveLength(1);
  expect(tables[0]?.indicators.map((row) => row.level3?.text)).toEqual(['培训人次', '合格率', '满意度']);
});

const page = (between: string): string => `项目支出绩效自评表
${HEAD}
产出指标|数量指标|培训人次|≥100人次|120人次|30|30
${between}
${HEAD}
产出指标|质量指标|合格率|≥90%|95%|20|20
效益指标|社会效益指标|满意度|≥90%|95%|50|50
总分|||||100|100`;

test.each([
  '项目支出绩效自评表（续）',
  '项目支出绩效自评表',
  '续表',
  '第2页',
  '项目支出绩效自评表（续表）\n（2024年度）',
])('a page that begins with %s goes on with the form', (between) => {
  const { tables } = recognize(gridOfRows(page(between)), {});
  expect(tables.map(({ indicators }) => indicators.map(({ level3 }) => level3?.text))).toEqual([
    ['培训人次', '合格率', '满意度'],
  ]);
});

test.each(['另一项目绩效自评表', '项目支出绩效自评表\n项目名称|乙项目'])(
  '%s begins another form',
  (between) => {
    expect(recognize(gridOfRows(page(between)), {}).tables).toHaveLength(2);
  },
);
