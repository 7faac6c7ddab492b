/** Forms as finance systems export them. */
import { FUND, titleOf } from './openings';
import type { WholeForm } from './verdict';

const TITLE = titleOf('2023');

/** Levels that nobody knows, each row of them the sum of those below it. */
const TREE = `
 部门整体支出绩效自评表@title|<|<|<|<|<|<|<|<
 部门名称：某市档案局|||||||||
H 序号|指标名称@level3|计算符号@operator|指标值@target|实际完成值@actual|计量单位@measureUnit|权重@weight|实际得分@score|得失分依据及原因@explanation
1 1|履职效能|||||50|49.33|
2 1.1|档案服务|||||30|29.33|
I 1.1.1|新增馆藏档案|≥|3000|2800|卷|10|9.33|两家单位延期移交，已催办。
I 1.1.2|接待查档|≥|5000|5200|人次|20|20|
2 1.2|档案安全|||||20|20|
I 1.2.1|库房巡检|≥|52|52|次|20|20|
1 2|管理效率|||||20|20|
2 2.1|预算管理|||||20|20|
I 2.1.1|预算编制完整性|=|100|100|%|20|20|
1 3|社会效应|||||30|30|
2 3.1|群众评价|||||30|30|
I 3.1.1|查档群众满意度|≥|90|96|%|30|30|
Z |合计|||||100|99.33|
`;

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
    name: 'a numbered tree without its execution, dashes for what a level has not, the weight set and the weight given',
    text: `
H 年度绩效目标|<|<|<|实际完成情况|<|<|偏差原因分析及改进措施|<|<|<
 新建站点2处，新增床位40张@expected|<|<|<|新建1处，新增床位30张@achieved|<|<|一处产权手续未办妥|<|<|<
H 序号|指标名称@level3|计算符号@operator|指标值@target|实际完成值@actual|计量单位@measureUnit|权重设定值|权重@weight|实际得分@score|得失分依据及原因|偏差原因及改进措施@explanation
1 1|产出指标|—|—|—||60|50|47.5||
2 2|数量指标|—|—|—||20|20|17.5||
I 3|新增养老床位|≥|40|30|张|10|10|7.5|按完成比例计分|一处站点因产权手续未办妥推迟开工，年内补建。
I 4|开展助老服务|≥|500|520|人次|10|10|10|完成得满分|
2 5|质量指标|—|—|—||25|20|20||
I 6|设施验收合格率|=|100|100|%|25|20|20||
2 7|时效指标|—|—|—||15|10|10||
I 8|资金拨付及时率|=|100|100|%|15|10|10||
1 9|效益指标|—|—|—||30|30|28||
2 10|社会效益指标|—|—|—||30|30|28||
I 11|居家养老保障水平|定性|有效提升|有效提升||30|30|28||部分社区服务半径偏大，下一步增设站点。
1 12|满意度指标|—|—|—||10|10|10||
2 13|服务对象满意度|—|—|—||10|10|10||
I 14|老年人满意度|≥|90|95|%|10|10|10||
`,
    verdict: { rate: null, rows: '7.5 10 20 10 24..30 10', sum: '85.5', grade: null, findings: [] },
  },
  {
    name: 'a tree whose levels nobody knows: rows that are the sums of those below them',
    text: TREE,
    verdict: { rate: null, rows: '9.33 20 20 20 30', sum: '99.33', grade: '优', findings: [] },
  },
  {
    name: 'such a tree with a wrong sum of scores',
    text: TREE.replace('|30|29.33|', '|30|30|'),
    verdict: { rate: null, rows: '9.33 20 20 20 30', sum: '99.33', grade: '优', findings: ['subtotal H5'] },
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
  {
    name: 'four levels and a code, the balance beside the money',
    text: `
 某部项目支出绩效自评表@title|<|<|<|<|<|<|<|<|<|<
 项目名称|<|水文站网运行@name|<|<|<|项目单位|<|某流域水文局@unit|<|<
H 预算情况（万元）|<|<|年初预算@initialBudget|调整后全年预算（A）@adjustedBudget|<|实际支出（B）@executed|<|结转结余@carryover|预算执行率（B/A）@rate|得分（10分）@score
T 资金总额|<|<|800|760|<|741|<|19|97.5%|9.75
P 其中：财政拨款|<|<|800|760|<|741|<|19|97.5%|
H 一级指标@level1|二级指标@level2|三级指标@group|四级指标@level3|指标编码|指标值@target|实际值@actual|完成率@progress|分值@weight|自评得分@score|未完成原因分析@explanation
I 产出指标|数量指标|测站|运行水文站|A01|≥120站|120站|100%|20|20|
I ^|^|^|巡测断面|A02|≥60处|57处|95%|20|19|三处断面施工占用，次年恢复。
I ^|质量指标|资料|资料合格率|A03|≥98%|99%|100%|10|10|
I 效益指标|社会效益指标|服务|发布预警|A04|≥30次|33次|110%|30|30|
I 满意度指标|满意度指标|用户|用户满意度|A05|≥90%|95%|100%|10|10|
Z 总分|<|<|<|<|<|<|<|100|98.75|
`,
    amounts: '万元',
    verdict: { rate: '0.975', rows: '20 19 10 30 10', sum: '98.75', grade: '优', findings: [] },
  },
  {
    name: 'operator, value and unit in columns, one cell of reasons',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|指标性质@operator|年度指标值@target|计量单位@measureUnit|全年实际完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|培训人次|≥|500|人次|480|50|48
I 效益指标|社会效益指标|就业率|≥|60|%|63|30|30
I 满意度指标|满意度指标|学员满意度|≥|90|%|95|10|10
Z 总分|<|<|<|<|<|<|100|98
 偏差原因分析及改进措施|<|春季班二十人中途就业退出，秋季扩招。@why|<|<|<|<|<|<
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '48 30 10', sum: '98', grade: '优', findings: [] },
  },
  {
    name: 'points beside each of three levels, execution among the rows',
    text: `
 2022年度重点专科建设项目绩效自评评分表@title|<|<|<|<|<|<|<
H 一级指标@level1|分值|二级指标@level2|分值|三级指标@level3|分值@weight|评分标准@scoringRule|得分@score|扣分说明@explanation
I 决策|20|项目立项|10|立项依据充分性|10|依据充分得10分|10|
I ^|^|绩效目标|10|目标合理性|10|合理得10分|8|个别指标未量化，已修订。
I 过程|20|资金管理|20|预算执行率|20|执行率×20|19|执行率95%。
I 产出|30|产出数量|30|新增设备|30|按完成率得分|30|
I 效益|30|实施效益|30|门诊量增长率|30|≥5%得满分|30|
Z 合计|100||100||100||97|
`
      .replace('绩效自评评分表@title|<|<|<|<|<|<|<', '绩效自评评分表@title|<|<|<|<|<|<|<|<')
      .replace('I ^|^|绩效目标|10|目标合理性|10|合理得10分|8', 'I ^|^|绩效目标|10|目标合理性|10|合理得10分|8')
      .replace('I 过程|20|资金管理|20|预算执行率', 'E 过程|20|资金管理|20|预算执行率'),
    verdict: { rate: null, sum: '97', grade: '优', findings: [] },
  },
  {
    name: 'sources across, budget and spending down',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<
 项目名称|<|义务兵优待金@name|<|<|<|<
 项目资金（万元）|资金来源|合计|中央|省级|市级|县级
F ^|全年预算数@adjustedBudget|500|200|100|50|150
F ^|全年执行数@executed|490|200|100|50|140
F ^|执行率@rate|98%|100%|100%|100%|93.33%
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|发放人数|≥300人|305人|60|60
I 效益指标|社会效益指标|政策知晓率|≥90%|92%|30|30
I 满意度指标|满意度指标|优抚对象满意度|≥90%|96%|10|10
Z 总分|<|<|||100|100
`,
    amounts: '万元',
    verdict: { rate: '0.98', rows: '60 30 10', sum: '100', grade: '优', findings: ['level-weights A8'] },
  },
  {
    name: 'a department: duties and management, money by kind of spending',
    text: `
 2023年度部门整体绩效自评表@title|<|<|<|<|<|<|<
 部门名称|<|某县审计局@department|<|<|<|<|<
H 年度预算（万元）|<|预算数@adjustedBudget|<|支出数@executed|<|支出进度@rate|得分（10分）@score
T 部门预算总额|<|1500|<|1440|<|96%|9.6
P 其中：基本支出|<|1000|<|1000|<|100%|
P 项目支出|<|500|<|440|<|88%|
H 一级指标@level1|二级指标@level2|三级指标@level3|年度目标值@target|实际达成值@actual|权重（分）@weight|自评@score|偏差分析@explanation
I 履职效能|审计监督|完成审计项目|≥20个|20个|30|30|
I ^|^|审计整改率|≥90%|85.5%|20|19|三个单位整改跨年。
I 管理效率|预算管理|预算公开|及时公开|及时公开|15|15|
I 社会效应|服务对象满意度|被审计单位满意度|≥85%|92%|25|25|
Z 总分|<|<|||100|98.6|
`,
    amounts: '万元',
    verdict: { rate: '0.96', sum: '98.6', grade: '优', findings: [] },
  },
  {
    name: 'two years in the heads, remarks of the finance office',
    text: `
 2024年度财政项目支出绩效自评表@title|<|<|<|<|<|<|<
 项目名称|<|<|城乡公交补贴@name|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|2023年实际值@lastYear|2024年目标值@target|2024年完成值@actual|分值@weight|得分@score|财政审核意见
I 产出指标|数量指标|运行线路|20条|22条|22条|60|60|
I 效益指标|社会效益指标|客运量|300万人次|320万人次|304万人次|30|28.5|下降原因属实
I 满意度指标|满意度指标|乘客满意度|88%|≥90%|91%|10|10|
Z 总分|<|<||||100|98.5|
`
      .replace('绩效自评表@title|<|<|<|<|<|<|<', '绩效自评表@title|<|<|<|<|<|<|<|<')
      .replace('城乡公交补贴@name|<|<|<|<', '城乡公交补贴@name|<|<|<|<|<'),
    verdict: { rate: null, rows: '60 28.5 10', sum: '98.5', grade: '优', findings: ['level-weights A4'] },
  },
  {
    name: 'a share beside each mark',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分率|得分@score|未完成原因@explanation
I 产出指标|数量指标|修建水窖|≥200口|190口|50|95%|47.5|十口选址调整。
I 效益指标|社会效益指标|受益户|≥500户|510户|30|100%|30|
I 满意度指标|满意度指标|农户满意度|≥90%|96%|10|100%|10|
Z 总分|<|<|||100|97.5%|97.5|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '47.5 30 10', sum: '97.5', grade: '优', findings: ['weak-explanation I8'] },
  },
  {
    name: 'words for the heads that few use',
    text: `
${TITLE}
H 项目资金（万元）|<||年初安排@initialBudget|预算调整后金额@adjustedBudget|累计支付金额@executed|满分@weight|支付进度@rate|自评分@score
T ^|<|合计|100|100|96|10|96%|9.6
P ^|<|其中：县级财政资金|100|100|96|||
H 指标类别@level1|指标分类@level2|指标名称@level3|绩效目标值@target|<|目标完成值@actual|标准分@weight|自评分@score|差异原因@explanation
I 产出指标|数量指标|栽植苗木|≥3万株|<|3万株|50|50|
I 效益指标|生态效益指标|成活率|≥85%|<|80.75%|30|28.5|春旱缺水，已安排补植。
I 满意度指标|满意度指标|群众满意度|≥90%|<|95%|10|10|
Z 合计|<|<|<|<|<|100|98.1|
`,
    amounts: '万元',
    verdict: { rate: '0.96', rows: '50 28.5 10', sum: '98.1', grade: '优', findings: [] },
  },
  {
    name: 'points lost beside points won',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|扣分|得分@score|扣分原因@explanation
I 产出指标|数量指标|受理案件|≥300件|285件|50|2.5|47.5|受案量由当事人决定，次年加强宣传。
I 效益指标|社会效益指标|调解成功率|≥60%|66%|30|0|30|
I 满意度指标|满意度指标|当事人满意度|≥90%|96%|10|0|10|
Z 总分|<|<|||100|2.5|97.5|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '47.5 30 10', sum: '97.5', grade: '优', findings: [] },
  },
  {
    name: 'two sources side by side, each over its own budget and spending, the rate of both below what it says',
    text: `
 2023年度专项资金绩效自评表@title|<|<|<|<|<|<|<|<
 项目名称|<|高标准农田@name|<|<|<|<|<|<
H 子项目|财政资金（万元）|<|<|自筹资金（万元）|<|<|执行率@rate|得分（10分）@score
H ^|年初预算|全年预算|全年执行|年初预算|全年预算|全年执行|^|^
T 合计|300|300|270|100|100|50|90%|9
P 土地平整|200|200|180|60|60|30|80.77%|
P 沟渠|100|100|90|40|40|20|78.57%|
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|<|完成值@actual|分值@weight|得分@score|原因@explanation
I 产出指标|数量指标|面积|≥1000亩|<|1000亩|50|50|
I 效益指标|经济效益指标|增收|≥100元/亩|<|120元/亩|30|30|
I 满意度指标|满意度指标|农户满意度|≥90%|<|92%|10|10|
Z 合计|<|<|<|<|<|90|99|
`,
    amounts: '万元',
    verdict: { rate: '0.8', rows: '50 30 10', sum: '99', grade: '优', findings: ['execution-rate H5'] },
  },
  {
    name: 'sources in the middle one of three rows of heads, each with a rate of its own',
    text: `
 绩效自评表@title|<|<|<|<|<|<|<
 项目名称|<|渠道@name|<|<|<|<|<
H 资金来源|项目资金（万元）|<|<|<|<|<|得分@score
H ^|财政拨款|<|<|其他资金|<|<|^
H ^|全年预算数|全年执行数|执行率|全年预算数|全年执行数|执行率|^
T 年度资金总额|100|90|90%|100|50|50%|7
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score|备注
I 产出指标|数量指标|渠道|≥10公里|10公里|50|50|
I 效益指标|社会效益指标|受益村|≥5个|5个|30|30|
I 满意度指标|满意度指标|村民满意度|≥90%|95%|10|10|
Z 总分|<|<|<|<|100|97|
`,
    amounts: '万元',
    verdict: { rate: '0.7', rows: '50 30 10', sum: '97', grade: '优', findings: [] },
  },
  {
    name: 'all the money beside the part of it that the budget pays',
    text: `
 绩效自评表@title|<|<|<|<|<|<
 项目名称|<|渠道@name|<|<|<|<
H 项目资金（万元）|全部资金|<|其中：财政资金|<|执行率@rate|得分@score
H ^|全年预算数@adjustedBudget|全年执行数@executed|全年预算数|全年执行数|^|^
T 年度资金总额|200|150|100|90|75%|7.5
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|渠道|≥10公里|10公里|50|50
I 效益指标|社会效益指标|受益村|≥5个|5个|30|30
I 满意度指标|满意度指标|村民满意度|≥90%|95%|10|10
Z 总分|<|<|<|<|100|97.5
`,
    amounts: '万元',
    verdict: { rate: '0.75', rows: '50 30 10', sum: '97.5', grade: '优', findings: [] },
  },
  {
    name: 'targets in one list, results in another below it, sums in both',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<
 （2023年度）|<|<|<|<|<
 项目名称|<|农村改厕@name|<|<|<
H 资金来源|年初预算数（万元）@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|执行率@rate|得分（10分）@score
T 合计|100|100|80|80%|8
 一、年度绩效目标|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|分值@weight|备注
I 产出指标|数量指标|改厕户数|≥500户|30|
I ^|质量指标|合格率|100%|20|
S 小计|<|<|<|50|
I 效益指标|社会效益指标|普及率|≥80%|30|
I 满意度指标|满意度指标|农户满意度|≥90%|10|
S 合计|<|<|<|90|
 二、目标完成情况|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|实际完成值@actual|得分@score|偏差原因@explanation
R 产出指标|数量指标|改厕户数|450户|27|外出务工户未改，次年补齐。
R ^|质量指标|合格率|100%|20|
S 小计|<|<|<|48|
R 效益指标|社会效益指标|普及率|82%|30|
R 满意度指标|满意度指标|农户满意度|93%|10|
Z 合计|<|<|<|95|
`,
    amounts: '万元',
    verdict: { rate: '0.8', rows: '27 20 30 10', sum: '95', grade: '优', findings: ['subtotal E18'] },
  },
  {
    name: 'the aims once more above a list that states them itself',
    text: `
 绩效自评表@title|<|<|<|<|<
 项目名称|<|办案@name|<|<|<
 设定的绩效目标|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|分值@weight|
I 产出指标|数量指标|办案数|≥100件|50|
I 效益指标|社会效益指标|化解率|≥80%|30|
I 满意度指标|满意度指标|群众满意度|≥90%|20|
 自评情况|<|<|<|<|<
H 一级指标@level1|三级指标@level3|指标值@target|实际完成值@actual|分值@weight|得分@score
R 产出指标|办案数|≥100件|95件|50|50
R 效益指标|化解率|≥80%|82%|30|30
R 满意度指标|群众满意度|≥90%|93%|20|20
Z 总分|<|<|<|100|100
`,
    verdict: {
      rate: null,
      rows: '47.5 30 20',
      sum: '100',
      grade: '优',
      findings: ['level-weights A10', 'score-over-rule F10'],
    },
  },
  {
    name: 'the income and the spending of a fund, which are no parts of each other',
    text: `
 社会保险基金预算绩效自评表@title|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<
H 基金收支（万元）||预算数@adjustedBudget|决算数@executed|完成率|分值@weight|得分@score|备注@reason
P ^|基金收入|52000|53040|102%|||
T ^|基金支出|48000|45600|95%|10|9.5|
P ^|年末滚存结余|30000|33440||||
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|实际值@actual|分值@weight|得分@score|备注@explanation
I 产出指标|数量指标|参保人数|≥120万人|118.8万人|30|29.7|部分人员转为职工参保
I ^|时效指标|养老金按时发放率|100%|100%|20|20|
I 效益指标|社会效益指标|待遇调整惠及人数|≥30万人|31万人|30|30|
I 满意度指标|满意度|参保人满意度|≥90%|92%|10|10|
Z 合计|<|<|||100|99.2|
`,
    amounts: '万元',
    unknowable: /reason|level1/,
    verdict: { rate: '0.95', rows: '29.7 20 30 10', sum: '99.2', grade: '优', findings: [] },
  },
  {
    name: 'names under a head that nobody knows, before targets, results and points',
    text: `
 2023年民生实事项目绩效自评表@title|<|<|<|<|<|<
H 序号|民生实事@level3|计划任务@target|完成情况@actual|任务分值@weight|自评得分@score|未完成原因@explanation
I 1|新建口袋公园|10个|10个|25|25|
I 2|改造老旧小区|50个|46个|25|23|四个小区居民意见未统一，次年实施。
I 3|新增停车位|5000个|5200个|25|25|
I 4|群众满意度|≥90%|94%|25|25|
Z 合计||||100|98|
`,
    verdict: { rate: null, rows: '25 23 25 25', sum: '98', grade: '优', findings: [] },
  },
  {
    name: 'budget and spending over their sources, labels merged over two columns, their score beside',
    text: `
 绩效自评表@title|<|<|<|<|<|<
 项目名称|<|乡镇卫生院@name|<|<|<|<
H 资金（万元）|<|合计|中央|省级|市县|得分@score|备注
F 预算安排（A）|<@adjustedBudget|600|300|200|100|9.5
F 实际支出（B）|<@executed|570|300|190|80|^
F 执行率（B/A）|<@rate|95%|100%|95%|80%|^
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|改造|≥12所|12所|50|50
I 效益指标|社会效益指标|诊疗人次|≥5万|5.5万|30|30
I 满意度指标|满意度|患者满意度|≥90%|92%|10|10
Z 总分|<|<|||100|99.5
`,
    verdict: { rate: '0.95', rows: '50 30 10', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: 'the score and a ticked list of grades in one line below',
    text: `
 绩效自评表@title|<|<|<|<|<|<
 项目名称|<|乡村夜校@name|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|开班|≥20班|16班|50|40
I 效益指标|社会效益指标|学员|≥800人|720人|40|36
I 满意度指标|满意度|学员满意度|≥90%|91%|10|10
 综合评分：86分　　评价等级：□优　☑良　□中　□差@totalScore+grade|<|<|<|<|<|<
`,
    verdict: { rate: null, rows: '40 36 10', sum: '86', grade: '良', findings: ['level-weights A4'] },
  },
  {
    name: 'marks out of a hundred beside what they come to under the one word 加权',
    text: `
 绩效自评表@title|<|<|<|<|<|<
 项目名称|<|<|退役军人@name|<|<|<
H 序号|指标@level3|权重(%)@weight|目标@target|完成@actual|评分（0-100）|加权@score
I 1|走访慰问|40|1000人|950人|95|38
I 2|就业安置率|30|≥90%|91%|100|30
I 3|满意度|30|≥90%|92%|100|30
Z 合计||100||||98
`,
    verdict: { rate: null, rows: '38 30 30', sum: '98', grade: '优', findings: [] },
  },
  {
    name: 'the total among the names, each below its own head',
    text: `
 绩效自评表@title|<|<|<|<|<|<
 项目名称|主管部门|实施单位|自评总分|自评等级|<|<
 科普@name|某县科协@department|某县科技馆@unit|98@totalScore|优@grade|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|场次|≥20场|18场|60|54
I 效益指标|社会效益指标|人次|≥1万|1.1万|30|30
I 满意度指标|满意度指标|公众满意度|≥90%|93%|10|10
`,
    verdict: {
      rate: null,
      rows: '54 30 10',
      sum: '94',
      grade: '优',
      findings: ['level-weights A5', 'total D3'],
    },
  },
  {
    name: 'the scores of the parts and their sum under heads above the indicators',
    text: `
 绩效自评表@title|<|<|<|<|<|<
 项目名称|<|科普@name|<|<|<|<
 得分情况|产出（60分）|效益（30分）|满意度（10分）|总分|等级|
 ^|58|30|10|98@totalScore|优@grade|
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|场次|≥20场|18场|60|54
I 效益指标|社会效益指标|人次|≥1万|1.1万|30|30
I 满意度指标|满意度指标|公众满意度|≥90%|93%|10|10
`,
    unknowable: /total/,
    verdict: {
      rate: null,
      rows: '54 30 10',
      sum: '94',
      grade: '优',
      findings: ['level-weights A6', 'total E4'],
    },
  },
  {
    name: 'target and result of the half year beside those of the year',
    text: `
 绩效自评表@title|<|<|<|<|<|<|<|<
 项目名称|<|<|家政培训@name|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|上半年|<|全年|<|分值@weight|得分@score
H ^|^|^|目标值|完成值|目标值@target|完成值@actual|^|^
I 产出指标|数量指标|培训|100人|80人|200人|190人|50|47.5
I 效益指标|社会效益指标|就业率|60%|50%|60%|65%|40|40
I 满意度指标|满意度指标|学员满意度|90%|92%|90%|93%|10|10
Z 总分|<|<|||||100|97.5
`,
    verdict: { rate: null, rows: '47.5 40 10', sum: '97.5', grade: '优', findings: ['level-weights A5'] },
  },
];
