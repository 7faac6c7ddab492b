/** Forms as finance systems export them. */
import { FUND, titleOf } from './openings';
import type { WholeForm } from './verdict';

const TITLE = titleOf('2023');

export const FORMS_OF_SYSTEMS: readonly WholeForm[] = [
  {
    name: 'moved and adjusted budgets beside each other, the weight allowed beside the weight given, a sum of the indicators alone',
    text: `
 项目支出绩效自评表（2024年度）@title|<|<|<|<|<|<|<|<|<|<
 项目编码|<|某0000001|项目名称|<|<|城区路灯电费@name|<|<|<|<
 预算单位|<|某市城管局@unit|业务处室|<|<|经建科|<|<|<|<
H 资金来源|<|年初预算|<@initialBudget|年度预算调整|<|调整后的预算@adjustedBudget|<|全年执行数@executed|预算执行率%@rate|自评得分@score
P 预算内|<|300|<|20|<|320|<|310|96.88|
P 其他资金|<|0|<|0|<|0|<|0|0|
P 专户资金|<|0|<|0|<|0|<|0|0|
T 合计|<|300|<|20|<|320|<|310|96.88|9.69
H 一级指标@level1|二级指标@level2|三级指标名称@level3|计算符号@operator|指标值@target|计量单位@measureUnit|实际完成值@actual|权重设定值|权重@weight|实际得分@score|偏差原因及改进措施@explanation
I 产出指标|数量指标|维护路灯盏数|≥|12000|盏|12500|50|20|20|
I 产出指标|质量指标|亮灯率|≥|98|%|97.5||20|19.9|暴雨损坏线路，已抢修更换。
I 产出指标|时效指标|故障修复时间|≤|24|小时|20||10|10|
I 效益指标|社会效益指标|夜间交通事故数|≤|5|起|3|30|30|30|
I 满意度指标|服务对象满意度指标|市民满意度|≥|90|%|92|10|10|10|
 合计||||||||90@_|89.9@_|
`
      .replace('90@_', '90@totalWeight')
      .replace('89.9@_', '89.9@totalScore'),
    amounts: null,
    verdict: { rate: '0.9688', sum: '99.59', grade: '优', findings: [] },
  },
  {
    name: 'a tree of levels in the one column of names, each with its sums',
    text: `
 部门整体支出绩效自评表@title|<|<|<|<|<|<|<
 部门名称：某市水利局||||||||
H 指标名称@level3|计算符号@operator|指标值@target|实际完成值@actual|计量单位@measureUnit|权重@weight|实际得分@score|偏差原因及改进措施@explanation
1产出指标|||||50|49|
2数量指标|||||30|30|
I 巡查河道|≥|300|310|公里|15|15|
I 清淤土方|≥|20000|20100|立方米|15|15|
2质量指标|||||20|19|
I 验收合格率|=|100|95|%|20|19|一处返工，已整改完成。
1效益指标|||||40|40|
2社会效益指标|||||40|40|
I 受益人口|≥|50000|52000|人|40|40|
1满意度指标|||||10|10|
2服务对象满意度指标|||||10|10|
I 群众满意度|≥|90|93|%|10|10|
Z 合计|||||100|99|
`,
    verdict: { rate: null, sum: '99', grade: '优', findings: ['level-weights A4'] },
  },
  {
    name: 'an institute: 预期实现值, a share of the points beside each source',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<
 项目名称|博物馆展陈更新@name|<|<|<|<|<
 主管部门及代码|某省文旅厅[135]@department|<|承担处室|某处|<|<
H 项目资金（万元）||预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|年度资金总额|150|147|10|98%|9.8
P ^|财政拨款|120|117|10|97.5%|9.75
P ^|其他资金|30|30|10|100%|10
 年度总体目标完成情况|预期目标|<|目标实际完成情况|<|<|<
 ^|更新三个展厅@expected|<|更新三个展厅@achieved|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|预期实现值@target|实际完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|更新展厅|3个|3个|30|30
I ^|质量指标|展品完好率|≥99%|99.5%|20|20
I 效益指标|社会效益指标|参观人次|≥20万人次|21万人次|30|30
I 满意度指标|满意度指标|观众满意度|≥90%|94%|10|10
`,
    amounts: '万元',
    verdict: { rate: '0.98', rows: '30 20 30 10', sum: '99.8', grade: '优', findings: [] },
  },
  {
    name: 'a project a row, its money before its one indicator',
    text: `
 某区2023年度项目支出绩效自评一览表@title|<|<|<|<|<|<|<|<|<|<
H 序号|项目名称|预算数（万元）|执行数（万元）|执行率|绩效指标@level3|目标值@target|完成值@actual|分值@weight|得分@score|未完成原因@explanation
I 1|甲项目|50|45|90%|培训人数|≥100人|100人|100|100|
=====+
I 2|乙项目|30|30|100%|检查次数|≥20次|18次|100|90|两次检查因疫情推迟到次年。
=====+
I 3|丙项目|20|20|100%|满意度|≥90%|95%|100|100|
`,
    verdict: { rate: null, rows: '100', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'weights as percent, marks as words with full-width digits',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|权重（%）@weight|自评得分@score|偏差原因@explanation
I 产出指标|数量指标|检测样品|≥800批次|<|820批次|30%|30分|
I ^|质量指标|检测准确率|≥99%|<|99.2%|20%|２０|
I 效益指标|社会效益指标|问题产品处置率|100%|<|95%|30%|２８.５分|两家企业搬迁失联，已移交公安。
I 满意度指标|满意度指标|消费者满意度|≥85%|<|88%|10%|10 分|
Z 总分|<|<||<||100%|98.5分|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '30 20 28.5 10', sum: '98.5', grade: '优', findings: [] },
  },
  {
    name: 'dashes where a row is not marked',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|自评得分@score|偏差原因@explanation
I 产出指标|数量指标|办案数量|≥50件|<|52件|50|50|
X ^|成本指标|—|—|<|—|—|—|
I 效益指标|社会效益指标|挽回损失|≥200万元|<|210万元|30|30|
X ^|生态效益指标|/|/|<|/|/|/|
I 满意度指标|满意度指标|当事人满意度|≥90%|<|95%|10|10|
Z 总分|<|<||<||100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 10', sum: '100', grade: '优', findings: [] },
  },
];
