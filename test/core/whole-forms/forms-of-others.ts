/** Forms of makers whose words or shapes the other files have not: rebuilt with other figures and without names. */
import type { WholeForm } from './verdict';

export const FORMS_OF_OTHERS: readonly WholeForm[] = [
  {
    name: 'a hall of services: amounts with 万, blank rows in the print',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 （ 2021 年度）|<|<|<|<|<|<|<|<
 项目名称|<|政务大厅运行维护费@name|<|<|<|<|<|<
 主管部门|<||<|<|实施单位|<||<
H 项目资金⏎（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|150万|150万|125.25万|10|83.5%|8.35
P ^|<|其中：当年财政拨款|150万|150万|125.25万|—||—
P ^|<|上年结转资金|0|0|0|—||—
P ^|<|其他资金|0|0|0|—||—
 年度总体目标|预期目标|<|<|<|实际完成情况|<|<|<
 ^|保障大厅运行。@expected|<|<|<|本年度财政拨款为150万元：执行数为125.25万元，完成预算的83.50%。@achieved|<|<|<
H 绩⏎效⏎指⏎标|一级指标@level1|二级指标@level2|三级指标@level3|年度⏎指标值@target|实际⏎完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I ^|产出指标|数量指标|办件数量|≥20000件|21300件|20|20|
 ^|^|^||||||
I ^|^|质量指标|政务服务事项办结率|100%|100%|10|10|
I ^|^|^|大厅业务日常考核结果|100%|100%|10|10|
 ^|^|^||||||
 ^|^|时效指标||||||
 ^|^|^||||||
I ^|^|成本指标|大厅运行维护费|150万|150万|10|10|
 ^|^|^||||||
I ^|效益指标|经济效益⏎指标|大厅运行正常率|100%|100%|15|15|
 ^|^|^||||||
I ^|^|社会效益⏎指标|窗口岗位保障人数|≥60人|60人|15|15|
I ^|满意度指标|满意度指标|办事群众满意度|≥95%|98%|10|10|
Z 总分|<|<|<|<|<|100|98.35|
`,
    amounts: '万元',
    verdict: { rate: '0.835', rows: '20 10 10 10 15 15 10', sum: '98.35', grade: '优', findings: [] },
  },
  {
    name: 'indicators whose names say all, a goal that reads like a label',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 （2022年度）|<|<|<|<|<|<|<|<
 项目名称|<|水旱灾害防御经费@name|<|<|<|<|<|<
 主管部门|<||<|<|实施单位|<|某市水利局@unit|<
H 项目资金⏎（万元）|<||年初预算数@initialBudget|全年预算数（A）@adjustedBudget|全年执行数（B）@executed|分值@weight|执行率（B/A）@rate|得分@score
T ^|<|年度资金总额：|660|660|660|10||10
P ^|<|其中：本年财政拨款|660|660|660|-||-
P ^|<|上年结转资金||||-||-
P ^|<|其他资金||||-||-
 年度总体目标完成情况|预期目标|<|<|<|实际完成情况|<|<|<
 ^|完成年度防汛工作。@expected|<|<|<|完成年度目标。@achieved|<|<|<
H 年度绩效指标完成情况|一级⏎指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I ^|产⏎出⏎指⏎标⏎（50分）|数量指标|指标1：完成中型灌区节水改造项目数量|1|1|10|10|
I ^|^|^|指标2：完成农业综合水价改革项目|1|1|10|10|
X ^|^|^|……|||||
I ^|^|质量指标|指标1：工程质量合格|||10|10|
X ^|^|^|指标2：|||||
I ^|^|时效指标|指标1：年度资金支付完成率100%|||10|10|
X ^|^|^|指标2：|||||
I ^|^|成本指标|指标1：资金执行在预算范围内|||10|10|
X ^|^|^|指标2：|||||
I ^|效⏎益⏎指⏎标⏎（30分）|经济效益⏎指标|指标1：全市安全度汛|||10|10|
I ^|^|社会效益⏎指标|指标1：保护全市人口财产不受损失|||10|10|
X ^|^|生态效益⏎指标|指标1：|/|/|||
I ^|^|可持续影响指标|指标1：已建工程良性运行|||10|10|
I ^|满意度指标⏎（10分）|服务对象⏎满意度指标|指标1：服务对象满意度|90%|100%|10|10|
Z 总分|<|<|<|<|<|100|100|
 注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分。|<|<|<|<|<|<|<|<
`,
    amounts: '万元',
    verdict: {
      rate: '1',
      sum: '100',
      grade: '优',
      findings: [
        'missing-rate H6',
        'placeholder D15',
        'score-without-actual F16',
        'score-without-actual F18',
        'score-without-actual F20',
        'score-without-actual F22',
        'score-without-actual F23',
        'score-without-actual F25',
      ],
    },
  },
  {
    name: 'a system’s export for a department: tasks with money under one head that states the unit',
    text: `
 部门整体支出绩效自评表@title|<|<|<|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<|<|<|<
 部门名称|<|某市民政局@department|<|<|<|<|<|<|<|<
H 任务名称|完成情况|部门预算情况（万元）|<|<|<|<|<|<|<|<
H ^|^|年初预算数@initialBudget|年度预算调整|全年预算数@adjustedBudget|其中：财政拨款|全年执行数@executed|其中：财政拨款|预算执行率%@rate|分值@weight|自评得分@score
P 养老服务|已完成|800|50|850|850|850|850|100||
P 社会救助|已完成|1200|-50|1150|1150|1092.5|1092.5|95||
T 合计||2000|0|2000|2000|1942.5|1942.5|97.13|10|9.71
H 指标名称@level3|<|计算符号@operator|指标值@target|实际完成值@actual|计量单位@measureUnit|权重设定值|分值@weight|得分@score|偏差原因分析及改进措施@explanation|<
I 新增养老床位|<|≥|500|520|张|20|20|20||<
I 低保对象动态管理率|<|＝|100|100|%|30|30|30||<
I 救助资金发放及时率|<|＝|100|98|%|30|30|29.4|两个乡镇名册报送迟，已改为按月核对。|<
I 服务对象满意度|<|≥|90|94|%|10|10|10||<
Z 合计|<|||||90|90|89.4||<
`,
    amounts: '万元',
    verdict: { rate: '0.9713', rows: '20 30 29.4 10', sum: '99.11', grade: '优', findings: [] },
  },
  {
    name: 'marks out of a hundred beside what they come to',
    text: `
 2024年度政策绩效自评表@title|<|<|<|<|<|<|<
 政策名称|<|稳岗返还@name|<|<|主管部门|某市人社局@department|<
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|完成值@actual|权重（%）@weight|百分制得分|加权得分@score
I 产出|数量|返还企业|≥3000家|3200家|40|100|40
I ^|时效|资金到账天数|≤15个工作日|14个工作日|20|100|20
I 效益|社会效益|参保企业裁员率|≤5.5%|3.1%|30|100|30
I 满意度|企业满意度|企业满意度|≥90%|81%|10|90|9
Z 综合得分|<|<|||100||99
`,
    verdict: { rate: null, rows: '40 20 30 9', sum: '99', grade: '优', findings: ['level-weights A4'] },
  },
  {
    name: 'only what was taken off, with its sum',
    text: `
 项目支出绩效自评扣分表@title|<|<|<|<|<|<|<
 项目名称|<|职业技能培训@name|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|权 重@weight|扣 分@score|扣分原因@explanation
I 产出指标|数量指标|培训人数|≥500人|450人|40|4|疫情期间停课两个月，今后增加线上班次。
I ^|质量指标|取证率|≥85%|88%|20|0|
I 效益指标|社会效益指标|就业率|≥60%|65%|30|0|
I 满意度指标|满意度指标|学员满意度|≥90%|95%|10|0|
Z 合计|<|<|||100|4|
`,
    verdict: { rate: null, rows: '36 20 30 10', sum: '96', grade: '优', findings: ['level-weights A4'] },
  },
  {
    name: 'a street: 目标, 完成, 应得分 and 实得分',
    text: `
 街道项目绩效自评表@title|<|<|<|<|<|<
 项目名称|<|社区食堂@name|<|<|填报单位|某街道办事处@unit
H 指标类别@level1|指标@level3|目标@target|完成@actual|应得分@weight|实得分@score|未得分原因@explanation
I 产出类|供餐人次|30000|33000|40|40|
I 产出类|食品抽检合格率（%）|100|100|20|20|
I 效果类|助餐老人覆盖率（%）|60|54|30|27|一个小区未通燃气，年底接通。
I 满意类|老人满意率（%）|90|95|10|10|
Z 得分合计|<|||100|97|
`,
    verdict: { rate: null, rows: '40 20 27 10', sum: '97', grade: '优', findings: [] },
  },
  {
    name: 'shares of the targets under 完成进度, and no other result',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<
 项目名称|<|<|公园管护@name|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|完成进度@progress|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|管护面积|≥50万平方米|100%|40|40|
I ^|时效指标|补植完成时间|4月底前|100%|20|20|
I 效益指标|生态效益指标|补植乔木|≥2000株|90%|30|27|一处绿地让位于地铁施工，补植推迟到次年春季。
I 满意度指标|满意度指标|游客满意|满意|100%|10|10|
Z 总分|<|<|||100|97|
`,
    verdict: { rate: null, rows: '40 20 27 10', sum: '97', grade: '优', findings: ['level-weights A5'] },
  },
  {
    name: 'a township: what is asked for under 考核要求',
    text: `
 惠民资金绩效自评表@title|<|<|<|<|<
 乡镇名称|某乡|<|<|年度|2024
H 序号|考核内容@level3|考核要求@target|完成情况@actual|标准分@weight|自评分@score
I 1|公示公开|每季度公示1次|4次|20|20
I 2|发放及时|10个工作日内|8个工作日|30|30
I 3|补贴对象准确率|100%|99%|30|29.7
I 4|群众满意度|≥90%|90%|20|20
Z 合计||||100|99.7
`,
    verdict: { rate: null, rows: '20 30 29.7 20', sum: '99.7', grade: '优', findings: [] },
  },
  {
    name: 'a department by kind of spending, the budget called 调剂后预算',
    text: `
 部门单位整体支出绩效自评表@title|<|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<|<
 单位名称|<|某市档案馆@unit|<|<|<|<|<|<
H 年度支出（万元）|支出类别|年初预算@initialBudget|调剂后预算@adjustedBudget|决算数@executed|执行率@rate|分值@weight|得分@score|备注@reason
T ^|支出合计|1860|1905|1868.05|98.06%|10|9.81|
P ^|1.基本支出|1260|1280|1280|100%|||
P ^|其中：人员经费|1110|1130|1130|100%|||
P ^|公用经费|150|150|150|100%|||
P ^|2.项目支出|600|625|588.05|94.09%|||
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|完成率@progress|分值@weight|得分@score|偏差说明@explanation
I 产出指标|数量指标|接收档案|≥3万卷|3.1万卷|103.33%|30|30|
I ^|质量指标|数字化合格率|≥99%|99.2%|100.2%|20|20|
I 效益指标|社会效益指标|查档人次|≥5000人次|4600人次|92%|30|27.6|新馆搬迁，闭馆五周。
I 满意度指标|满意度指标|查档群众满意度|≥95%|97%|102.11%|10|10|
Z 总分|<|<||||100|97.41|
`,
    amounts: '万元',
    verdict: { rate: '0.9806', rows: '30 20 27.6 10', sum: '97.41', grade: '优', findings: [] },
  },
  {
    name: 'parts of the year beside the whole under one head',
    text: `
 公立医院项目绩效自评表@title|<|<|<|<|<|<|<|<
 项目名称|<|住院医师培训@name|<|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成情况|<|<|分值@weight|得分@score
H ^|^|^|^|1-6月|7-12月|全年@actual|^|^
I 产出|数量|招收学员|≥60人|20人|45人|65人|40|40
I ^|质量|首次结业通过率|≥85%|—|88%|88%|20|20
I 效益|社会效益|留院率|≥50%|—|40%|40%|30|24
I 满意度|学员满意度|学员满意度|≥80%|82%|84%|83%|10|10
Z 合计|<|<||||<|100|94
`,
    verdict: { rate: null, rows: '40 20 24 10', sum: '94', grade: '优', findings: ['level-weights A5'] },
  },
  {
    name: 'what arrived beside what was planned, a reason that names a source',
    text: `
 自治区本级项目支出绩效自评表@title|<|<|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<|<|<
 项目名称|<|<|枸杞产业@name|<|<|<|<|<|<
 主管部门|<|<|某市林草局@department|<|实施单位|<|某林场@unit|<|<
H 资金情况（万元）|<||全年预算数（A）@adjustedBudget|实际到位资金|全年执行数（B）@executed|执行率（B/A）@rate|分值@weight|得分@score|未执行完毕原因@reason
T ^|<|年度资金总额|500|480|470|94%|10|9.4|配套资金年末到位，结转下年支付。
P ^|<|其中：中央资金|300|300|300|100%|||
P ^|<|自治区资金|150|150|150|100%|||
P ^|<|市县配套|50|30|20|40%|||
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|全年完成值@actual|<|分值@weight|得分@score|未完成原因及改进措施@explanation
I 产出指标|数量指标|新植枸杞|≥2000亩|<|2010亩|<|20|20|
I ^|质量指标|成活率|≥85%|<|88%|<|20|20|
I ^|时效指标|栽植完成时间|2023年5月底|<|2023年5月|<|10|10|
I 效益指标|经济效益指标|亩均产值|≥5000元|<|4800元|<|30|28.8|鲜果价格下行，正推进加工转化。
I 满意度指标|满意度指标|种植户满意度|≥90%|<|93%|<|10|10|
Z 总分|<|<||<||<|100|98.2|
`,
    amounts: '万元',
    verdict: { rate: '0.94', rows: '20 20 10 28.8 10', sum: '98.2', grade: '优', findings: [] },
  },
  {
    name: 'each first level as a heading over heads of its own; one that does not hold its points',
    text: `
 预算执行情况绩效自评表@title|<|<|<|<|<|<|<|<
 （2021年度）|<|<|<|<|<|<|<|<
 项目名称|<|<|旱作农业@name|<|<|<|<|<
H 资金情况（万元）|<||预算数@adjustedBudget|执行数@executed|<|执行率@rate|权重@weight|得分@score
T ^|<|合计|1200|1188|<|99.00%|10|9.9
P ^|<|省级财政资金|1000|1000|<|100.00%||
P ^|<|市县财政资金|200|188|<|94.00%||
G 产出指标（50分）|<|<|<|<|<|<|<|<
H 二级指标@level2|三级指标@level3|<|年度指标值@target|实际完成值@actual|<|指标权重@weight|得分@score|未完成原因@explanation
I 数量指标|地膜覆盖面积|<|≥10万亩|9.8万亩|<|25|24.5|春旱推迟播种，下年提前储墒。
I 质量指标|残膜回收率|<|≥82%|84%|<|20|20|
G 效益指标（30分）|<|<|<|<|<|<|<|<
H 二级指标@level2|三级指标@level3|<|年度指标值@target|实际完成值@actual|<|指标权重@weight|得分@score|未完成原因@explanation
I 经济效益指标|亩均增产|<|≥30公斤|36公斤|<|30|30|
G 满意度指标（10分）|<|<|<|<|<|<|<|<
H 二级指标@level2|三级指标@level3|<|年度指标值@target|实际完成值@actual|<|指标权重@weight|得分@score|未完成原因@explanation
I 服务对象满意度|农户满意度|<|≥90%|91%|<|10|10|
Z 总分|<|<|||<|95|94.4|
`,
    amounts: '万元',
    verdict: {
      rate: '0.99',
      rows: '24.5 20 30 10',
      sum: '94.4',
      grade: '优',
      findings: ['weights-total A8'],
    },
  },
  {
    name: 'aims of the year as groups of the indicators',
    text: `
 部门整体绩效自评表@title|<|<|<|<|<|<|<
 部门名称：某市卫健委|<|<|<|<|<|<|<
H 年度目标@level1|<|绩效指标@level3|目标值@target|完成值@actual|分值@weight|得分@score|备注@explanation
I 目标1：提升基层服务能力|<|达标乡镇卫生院|≥20家|22家|20|20|
I ^|<|家庭医生签约率|≥40%|42%|20|20|
I 目标2：加强疾病防控|<|疫苗接种率|≥95%|93.1%|30|29.4|流动儿童接种滞后，已开展补种。
I 目标3：改善群众就医感受|<|门诊预约率|≥60%|66%|20|20|
I ^|<|患者满意度|≥88%|90%|10|10|
Z 合计|<|<|||100|99.4|
`,
    verdict: { rate: null, rows: '20 20 29.4 20 10', sum: '99.4', grade: '优', findings: [] },
  },
  {
    name: 'first levels as heads over the kinds of indicators',
    text: `
 项目绩效自评表（2022年）@title|<|<|<|<|<|<
 项目名称|<|山洪灾害防治@name|<|<|<|<
H 产出指标@level2|指标内容@level3|计划数@target|完成数@actual|完成率@progress|分值@weight|得分@score
I 数量|建设雨量站|60座|60座|100%|30|30
I 质量|设备完好率|100%|98%|98%|20|19.6
H 效益指标@level2|指标内容@level3|预期效果@target|实际效果@actual|完成率@progress|分值@weight|得分@score
I 社会效益|预警覆盖村|120个|120个|100%|40|40
I 满意度|群众满意度|90%|95%|105.56%|10|10
Z 合计|<||||100|99.6
`,
    verdict: { rate: null, rows: '30 19.6 40 10', sum: '99.6', grade: '优', findings: [] },
  },
  {
    name: 'a village: characters apart, 类别, 计划 and 实际, no weights',
    text: `
 村 级 项 目 绩 效 自 评 表@title|<|<|<|<|<
 项 目 名 称|文化广场@name|<|实 施 单 位|某村村委会@unit|<
H 类 别@level1|指 标 名 称@level3|计 划@target|实 际@actual|得 分@score|备 注
I 产 出|硬化面积（平方米）|1200|1200|40|
I 产 出|健身器材（套）|10|10|20|
I 效 益|受益村民（人）|900|950|30|
I 满意度|村民满意度|90%|98%|10|
Z 合 计||||100|
`,
    verdict: { rate: null, sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'money behind its labels, one cell of reasons',
    text: `
 2023年部门预算项目绩效自评表@title|<|<|<|<|<|<
 项目名称|执法装备更新@name|<|<|项目负责人|某某|<
L 资金总额（万元）|75@adjustedBudget|<|实际支出（万元）|75@executed|执行率|100%@rate
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|实现值@actual|分值@weight|得分@score
I 产出|数量|执法记录仪|≥100台|100台|40|40
I 产出|时效|到货时间|7月31日前|8月10日|20|15
I 效益|社会效益|执法全程记录率|≥98%|99%|30|30
I 满意度|满意度|执法人员满意度|≥90%|93%|10|10
Z 得分合计|<|<|||100|95
 未完成原因及改进措施|厂家缺芯片推迟交货十天，今后合同约定违约责任。@why|<|<|<|<|<
`,
    verdict: { rate: '1', rows: '40 - 30 10', sum: '95', grade: '优', findings: ['level-weights A5'] },
  },
  {
    name: 'two forms below each other, only the lower keeps reasons under 备注',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<
 （2022年度）|<|<|<|<|<|<|<
 项目名称|<|<|甲项目@name|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score|备注
I 产出指标|数量指标|场次|≥10场|9场|60|54|
I 效益指标|社会效益指标|人次|≥1000人|1100人|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|95%|10|10|
Z 总分|<|<|||100|94|
=====
 项目支出绩效自评表@title|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<
 项目名称|<|<|乙项目@name|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score|备注@explanation
I 产出指标|数量指标|场次|≥10场|8场|60|48|两场因场馆维修取消，次年补办。
I 效益指标|社会效益指标|人次|≥1000人|1100人|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|95%|10|10|
Z 总分|<|<|||100|88|
`,
    verdict: { rate: null, rows: '54 30 10', sum: '94', grade: '优', findings: ['level-weights A5'] },
  },
  {
    name: 'money in a part of its own above the title, 支出 as the head of what was spent',
    text: `
 表1 项目资金情况|<|<|<|<|<|<
H 资金构成|年初预算（万元）@initialBudget|调整预算（万元）@adjustedBudget|支出（万元）@executed|结余（万元）@carryover|执行率@rate|得分（10分）@score
T 总计|66|70|63|7|90%|9
P 财政资金|66|70|63|7|90%|
 |||||||
 项目实施情况：按计划完成采购和安装，剩余两台设备次年到货。|<|<|<|<|<|<
 表2 项目绩效指标自评表|<|<|<|<|<|<
H 指标@level3|目标@target|完成情况@actual|分值@weight|得分@score|原因@explanation|
I 采购设备|20台|18台|50|45|两台缺货，供应商次年一月补齐。|
I 设备使用率|≥80%|85%|30|30||
I 使用人员满意度|≥90%|92%|10|10||
Z 合计|||90|85||
`,
    amounts: '万元',
    verdict: { rate: '0.9', rows: '45 30 10', sum: '94', grade: '优', findings: [] },
  },
  {
    name: 'groups over the heads, the reasons merged over both rows',
    text: `
 民政资金绩效自评表@title|<|<|<|<|<|<|<
H 指标信息|<|<|目标与结果|<|计分|<|说明@explanation
H 一级@level1|二级@level2|三级@level3|目标值@target|完成值@actual|分值@weight|得分@score|^
I 产出|数量|救助人次|≥8000|8120|40|40|
I ^|时效|发放及时率|100%|99%|20|19.8|一镇报送迟一天，已纳入考核。
I 效益|社会|困难群众生活改善|明显改善|明显改善|30|30|
I 满意度|满意度|对象满意度|≥90%|93%|10|10|
Z 合计|<|<|||100|99.8|
`,
    unknowable: /explanation/,
    verdict: {
      rate: null,
      rows: '40 19.8 24..30 10',
      sum: '99.8',
      grade: '优',
      findings: ['level-weights A4'],
    },
  },
  {
    name: 'instructions above the title, budget and spending behind the names',
    text: `
 说明：1.本表由项目单位填写；2.定量指标完成的得满分，未完成的按比例得分；3.定性指标按达成、部分达成、未达成三档计分。|<|<|<|<|<|<
 |||||||
 |||||||
 某区2023年度财政项目支出绩效自评表@title|<|<|<|<|<|<
 填报单位：某街道|||||单位：万元|
L 项目名称|垃圾分类@name|<|<|预算数|120@adjustedBudget|
L 主管部门|区城管局@department|<|<|执行数|114@executed|
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|投放点改造|60处|57处|40|38
I ^|质量指标|分类准确率|≥85%|86%|20|20
I 效益指标|社会效益指标|参与率|≥90%|92%|30|30
I 满意度指标|满意度指标|居民满意度|≥85%|90%|10|10
Z 总分|<|<|||100|98
`,
    verdict: { rate: '0.95', rows: '38 20 30 10', sum: '98', grade: '优', findings: ['level-weights A9'] },
  },
  {
    name: 'duties under a head that nobody knows, before the second level',
    text: `
 2024年度部门整体绩效自评表@title|<|<|<|<|<|<|<|<
 部门名称|某市应急管理局@department|<|<|<|<|<|<|<
H 年度支出（万元）|<|预算数@adjustedBudget|决算数@executed|<|执行率@rate|分值@weight|得分@score|
T 合计|<|5200|5044|<|97%|10|9.7|
P 基本支出|<|3200|3200|<|100%|||
P 项目支出|<|2000|1844|<|92.2%|||
H 职责任务@level1|二级指标@level2|三级指标@level3|目标值@target|完成值@actual|<|分值@weight|得分@score|原因@explanation
I 安全监管（50分）|数量指标|检查企业|≥3000家次|3120家次|<|20|20|
I ^|质量指标|隐患整改率|≥98%|98.5%|<|20|20|
I ^|时效指标|举报核查时限|≤15日|14日|<|10|10|
I 应急救援（30分）|数量指标|演练场次|≥12场|10场|<|15|12.5|两场受台风影响取消，已改桌面推演。
I ^|效益指标|亿元GDP死亡率|≤0.02|0.015|<|15|15|
I 社会评价（10分）|满意度指标|公众安全感|≥95%|96%|<|10|10|
Z 总分|<|<|||<|100|97.2|
`,
    amounts: '万元',
    verdict: { rate: '0.97', rows: '20 20 10 12.5 15 10', sum: '97.2', grade: '优', findings: [] },
  },
];
