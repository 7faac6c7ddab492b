/** Forms whose heads and grades only what stands beside them explains. */
import { FUND, titleOf } from './openings';
import type { WholeForm } from './verdict';

const TITLE = titleOf('2024');

const ROWS = `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|养护面积|≥50亩|<|50亩|50|50|
I 效益指标|生态效益指标|绿化覆盖率|≥38%|<|22.8%|30|18|两处苗木冻死，次年3月补植。
I 满意度指标|满意度指标|居民满意度|≥90%|<|91%|10|10|
Z 总分|<|<||<||100|88|`;

const LOWER = { rate: '1', rows: '50 18 10', sum: '88', grade: '良' } as const;

export const FORMS_BY_NEIGHBOURS: readonly WholeForm[] = [
  {
    name: 'signs and units with 指标内容 between them',
    text: `
 部门预算项目支出绩效自评表@title|<|<|<|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<|<|<|<
 项目名称|<|农村饮水维修养护@name|<|<|<|<|<|<|<|<
H 预算执行情况（万元）|<|<|年初预算数@initialBudget|<|全年预算数@adjustedBudget|<|全年执行数@executed|执行率@rate|分值@weight|得分@score
T 年度资金总额|<|<|120|<|120|<|96|80%|10|8
P 其中：财政拨款|<|<|120|<|120|<|96|80%|—|—
H 一级指标@level1|二级指标@level2|三级指标@level3|运算符号@operator|指标内容@target|度量单位@measureUnit|分值@weight|完成值@actual|完成比例@progress|得分@score|偏差原因分析@explanation
I 产出指标|数量指标|维修养护工程数量|>=|12|处|20|12|100%|20|
I ^|时效指标|完工及时率|=|100|%|20|75|75%|15|县级配套资金到位较晚，3处工程延期完工
I ^|成本指标|项目总成本|<=|120|万元|10|96|80%|10|
I 效益指标|社会效益指标|受益人口|>=|3000|人|30|2850|95%|28.5|两处水厂设备老化，管护人员不足
I 满意度指标|服务对象满意度指标|受益群众满意度|>=|90|%|10|92|102%|10|
Z 总分|<|<|<|<|<|100|||91.5|
`,
    amounts: '万元',
    verdict: { rate: '0.8', rows: '20 15 10 28.5 10', sum: '91.5', grade: '优', findings: [] },
  },
  {
    name: 'weights before the signs, 值 between them and the units, a paid standard above what was set',
    text: `
 项目绩效自评表@title|<|<|<|<|<|<|<|<|<
 项目名称|学生营养改善计划@name|<|<|<|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|绩效指标描述|指标权重@weight|符号@operator|值@target|单位（文字描述）@measureUnit|自评完成值@actual|自评得分@score
I 产出指标|数量指标|营养餐补助人数|享受营养餐学生数|30|≥|4500|人|4512|30
I 产出指标|时效指标|补助发放及时率|按月|15|≥|95|%|90|14.21
I 产出指标|成本指标|生均补助标准|每生每天|5|=|4|元/天|5|5
I 效益指标|社会效益指标|食品安全事故|没有发生|40|=|0|起|0|40
I 满意度指标|服务对象满意度指标|学生及家长满意度|问卷|10|≥|90|%|93|10
Z 合计|<|<|<|100|||||99.21
`,
    verdict: {
      rate: null,
      rows: '30 14.21 4 40 10',
      sum: '99.21',
      grade: '优',
      findings: ['level-weights A4', 'score-over-rule J6'],
    },
  },
  {
    name: '绩效指标 as the head of the first levels, which state their points',
    text: `
 项目支出绩效自评表（2024年度）@title|<|<|<|<|<|<|<
 项目名称|城区环卫一体化作业服务费@name|<|<|<|<|<|<
H 项目资金（万元）||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|年度资金总额|2450|2450|2327.5|10|95%|9.5
H 绩效指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标（50分）|数量指标|清扫保洁面积|≥312万㎡|312万㎡|37.5|37.5|
I ^|质量指标|机械化清扫率|≥85%|87.4%|12.5|12.5|
I 效益指标（30分）|生态效益指标|垃圾无害化处理率|≥98%|100%|30|30|
I 满意度指标（10分）|满意度指标|市民满意度|≥90%|91.5%|10|10|
Z 总分|<|<|||100|99.5|
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '37.5 12.5 30 10', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: 'the grades printed in a cell each and none of them ticked',
    text: `${ROWS}
 自评等级|<|优|<|良|<|中|<|差
`,
    amounts: '万元',
    verdict: { ...LOWER, findings: [] },
  },
  {
    name: 'the grades with their bands in a cell each, the tick behind the wrong one',
    text: `${ROWS}
 自评等级|<|优（90-100分）@grade|√|良（80-90分）||中（60-80分）||差（60分以下）
`,
    amounts: '万元',
    verdict: { ...LOWER, findings: ['grade C12'] },
  },
  {
    name: 'a box before each grade, the right one ticked',
    text: `${ROWS}
 自评等级|<|□优|<|☑良@grade|<|□中|<|□差
`,
    amounts: '万元',
    verdict: { ...LOWER, findings: [] },
  },
  {
    name: 'one grade with the band that it stands for, and the wrong one',
    text: `${ROWS}
 自评等级|<|优秀（90分以上）@grade|<|<|<|<|<|<
`,
    amounts: '万元',
    verdict: { ...LOWER, findings: ['grade C12'] },
  },
  {
    name: 'two sources side by side and no line above them, the first with the score',
    text: `
 项目支出绩效自评表（2023年度）@title|<|<|<|<|<|<
 项目名称|污水处理厂@name|<|<|<|<|<
H 资金情况（万元）|年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|执行率@rate|分值@weight|得分@score
T 专项债券|5000|7000|6650|95%|10|9.5
P 财政配套资金|1000|1200|1200|100%|—|—
H 一级指标@level1|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|处理能力|3万吨/日|3万吨/日|50|50|
I 效益指标|受益人口|≥1.2万人|1.3万人|30|30|
I 满意度指标|群众满意度|≥85%|90%|10|10|
Z 合计||||100|99.5|
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '50 30 10', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: 'columns of words counted by 甲 and 乙, those of figures by numbers',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
 甲|乙|丙|1|<|2|3|4|5
I 产出指标|数量指标|补助乡村医生人数|312人|<|308人|50|49.36|4人年中离岗，岗位已补招。
I 效益指标|社会效益指标|村级医疗服务|持续改善|<|持续改善|30|30|
I 满意度指标|满意度指标|村民满意度|≥90%|<|92.5%|10|10|
Z 总分|<|<||<||100|99.36|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '49.36 24..30 10', sum: '99.36', grade: '优', findings: [] },
  },
  {
    name: 'services bought: what was agreed beside what was done',
    text: `
 政府购买服务项目绩效自评表@title|<|<|<|<|<
 项目名称|社会工作服务@name|<|<|<|<
H 评价指标@level3|分值@weight|约定内容@target|完成情况@actual|得分@score|扣分说明@explanation
I 服务人次|40|不少于3000人次|服务3126人次|40|
I 小组活动|20|24次|24次|20|
I 个案|20|15个|13个|17.33|两名对象年中迁出本县，合同不再增补。
I 服务对象满意度|20|90%以上|94.3%|20|
Z 合计|100|||97.33|
`,
    verdict: { rate: null, rows: '40 20 17.33 20', sum: '97.33', grade: '优', findings: [] },
  },
];

/** Without its merged area nobody could tell it from sources with points of their own. */
export const SCORE_OVER_SOURCES: WholeForm = {
  name: 'two sources side by side and no line above them, one score merged over both',
  text: `
 项目支出绩效自评表（2023年度）@title|<|<|<|<|<|<
 项目名称|通村道路@name|<|<|<|<|<
H 资金情况（万元）|年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|执行率@rate|分值@weight|得分@score
P 中央资金|7000|7000|6650|95%|10|9.5
P 县级资金|1200|1200|1140|95%|^|^
H 一级指标@level1|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|硬化里程|≥26公里|26公里|50|50|
I 效益指标|受益人口|≥1.2万人|1.3万人|30|30|
I 满意度指标|群众满意度|≥85%|90%|10|10|
Z 合计||||100|99.5|
`,
  amounts: '万元',
  verdict: { rate: '0.95', rows: '50 30 10', sum: '99.5', grade: '优', findings: [] },
};
