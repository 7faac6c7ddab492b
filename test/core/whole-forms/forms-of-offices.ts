/** Forms of provinces, cities and ministries: columns in other orders, blocks of other kinds. */
import { FUND, titleOf } from './openings';
import type { WholeForm } from './verdict';

export const FORMS_OF_OFFICES: readonly WholeForm[] = [
  {
    name: 'a list of indicators without levels: initial and adjusted target, weights and coefficients, the sum beside the name',
    text: `
 2023年度项目支出绩效自评表@title|<|<|<|<|<|<|<|<|<|<
 项目名称|<|公园绿地管护@name|<|<|项目编码|<|000123|<|自评总分（分）|99.08@totalScore
 主管部门|<|某区城市管理局@department|<|<|财政归口处室|<|农业科|<|项目经办人|某某
H 项目资金（万元）|<|年初预算数@initialBudget|<|全年（调整）预算数@adjustedBudget|<|全年执行数@executed|<|执行率（%）@rate|执行率权重@weight|执行率得分@score
T 年度总金额|<|200|<|180|<|171|<|95|10|9.5
P 其中：财政资金|<|200|<|180|<|171|<|95||
 年初绩效目标|<|<|<|全年（调整）绩效目标|<|<|<|全年目标实际完成情况|<|<
 管护绿地50万平方米。|<|<|<|管护绿地45万平方米。|<|<|<|管护绿地45万平方米。|<|<
H 指标名称@level3|计量单位@measureUnit|指标性质@operator|年初指标值@initialTarget|调整指标值@target|全年完成值@actual|得分系数（%）|指标权重@weight|指标得分@score|是否核心指标|说明@explanation
I 管护面积|万平方米|≥|50|45|45|100|30|30|是|
I 乔木成活率|%|≥|95|95|93|97.89|20|19.58|是|高温干旱致部分新植乔木枯死，已补植。
I 安全责任事故|次|≤|0|0|0|100|20|20|否|
I 市民满意度|%|≥|90|90|91|100|20|20|否|
`,
    amounts: '万元',
    verdict: {
      rate: '0.95',
      rows: '30 19.58 20 20',
      sum: '99.08',
      grade: '优',
      findings: ['target-adjusted-to-actual E10'],
    },
  },
  {
    name: 'a province of the north: what the indicator means, the target in operator, value and unit, money with its labels in the cells',
    text: `
 部门预算项目绩效自评表@title|<|<|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<|<|<
 填报单位：某省某厅@_|<|<|<|<|<|<|金额单位：万元|<|<
 一、基本情况|项目名称|<|科普馆免费开放@name|<|<|实施（主管）单位|<|某省科技馆@unit|<
H 二、预算执行情况|预算安排情况（调整后）|<@adjustedBudget|<|资金到位情况|<|资金执行情况|<@executed|预算执行进度@rate|<
T ^|预算数：|640|<|到位数：|640|执行数：|608|95%|<
P ^|其中：财政资金|640|<|其中：财政资金|640|其中：财政资金|608|^|<
P ^|其他|0|<|其他|0|其他|0|^|<
 三、目标完成情况|年度预期目标|<|<|<|<|具体完成情况|<|总体完成率|<
 ^|免费开放300天。@expected|<|<|<|<|免费开放302天。@achieved|<|100%|<
H 四、年度绩效指标完成情况|一级指标@level1|二级指标@level2|三级指标@level3|绩效指标描述|年度指标值|<|<|实际完成值@actual|自评得分@score
H ^|^|^|^|^|符号@operator|值@target|单位（文字描述）@measureUnit|^|^
I ^|产出指标（50）|数量指标（20）|开放天数|全年开放天数|≥|300|天|302|20
I ^|^|质量指标（20）|展品完好率|完好展品占比|≥|95|%|93.1|19.6
I ^|^|时效指标（10）|开放时间|全年开放|＝|12|个月|12|10
I ^|效益指标（30）|社会效益指标（30）|接待人次|接待观众|≥|40|万人次|42|30
I ^|满意度指标（10）|服务对象满意度指标（10）|观众满意度|问卷调查|≥|90|%|96|10
E ^|预算执行率（10）|预算执行率（10）|预算执行率|执行数/预算数|≥|95|%|95|9.5
 五、存在问题、原因及下一步整改措施|个别展品老化，已列入更新计划。|<|<|<|<|<|<|<|<
`,
    amounts: '万元',
    unknowable: /funds\[[12]\]\.rate/,
    verdict: { rate: '0.95', sum: '99.1', grade: '优', findings: [] },
  },
  {
    name: 'a province of the northeast: boxes for the kinds of obstacle under the head of the reasons',
    text: `
 部门（单位）预算项目绩效自评表@title|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<
 （2022年度）|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<
 项目（政策）名称|<|<|林木良种补贴@name|<|<|<|<|<|<|<|<|<|<|<|<|<
 主管部门|<|<|某市林业局@department|<|<|<|<|<|实施单位|<|<|某国有林场@unit|<|<|<|<
H 预算资金（万元）|<|<||年初预算数@initialBudget|<|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|<|执行率@rate|<|得分@score|<|<|<|<
T ^|<|<|年度资金总额|120|<|120|114|10|<|95%|<|9.5|<|<|<|<
P ^|<|<|其中：财政资金|120|<|120|114||<|95%|<||<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|运算符号@operator|指标值@target|度量单位@measureUnit|全年完成值@actual|完成程度@progress|分值@weight|得分@score|偏差原因分析|<|<|<|<|<|改进措施
H ^|^|^|^|^|^|^|^|^|^|经费保障|制度保障|人员保障|硬件条件保障|其他|原因说明@explanation|^
I 产出指标|数量指标|繁育良种苗木|≥|60|万株|57|95%|20|19|||||√|春季低温，部分种子未出苗。|次年补播。
I ^|质量指标|苗木合格率|≥|90|%|92|100%|20|20|||||||
I ^|时效指标|按期出圃率|≥|95|%|96|100%|10|10|||||||
I 效益指标|生态效益指标|良种使用率|≥|75|%|76|100%|30|30|||||||
I 满意度指标|满意度指标|用苗单位满意度|≥|90|%|95|100%|10|10|||||||
Z 总分|<|<|<|<|<|<|<|100|98.5|||||||
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '19 20 10 30 10', sum: '98.5', grade: '优', findings: [] },
  },
  {
    name: 'weights and marks merged over the first level',
    text: `
 部门项目绩效自评表@title|<|<|<|<|<|<
 项目名称|<|社区矫正@name|<|<|<|<
H 一级指标@level1|分值@weight|得分@score|二级指标@level2|三级指标@level3|目标值@target|完成值@actual
I 产出指标|60|60|数量指标|组织学习|≥12次|12次
I ^|^|^|质量指标|建档率|100%|100%
I ^|^|^|时效指标|走访及时率|100%|100%
I 效益指标|30|30|社会效益指标|重新犯罪率|≤0.2%|0.1%
I 满意度指标|10|10|满意度指标|矫正对象满意度|≥85%|88%
Z 合计|100|100||||
`,
    unknowable: /rows\[[12]\]\.(?:weight|score)/,
    verdict: { rate: null, sum: '100', grade: '优', findings: ['level-weights A4'] },
  },
  {
    name: 'execution as a line of its own below the indicators',
    text: `
 2024年度项目支出绩效自评表@title|<|<|<|<|<|<|<
 项目名称|<|文物保护@name|<|<|实施单位|<|某县文物局@unit
 年度目标|<|完成修缮3处文物。@expected|<|<|完成情况|<|完成修缮3处。@achieved
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因及改进措施@explanation
I 产出指标|数量指标|修缮文物|≥3处|3处|30|30|
I ^|质量指标|工程验收合格率|100%|100%|20|20|
I 效益指标|社会效益指标|参观人次|≥5万人次|4.5万人次|30|27|景区道路施工半年，参观人数减少，完工后恢复。
I 满意度指标|满意度指标|游客满意度|≥90%|93%|10|10|
H 预算执行情况（万元）|<|<|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|得分@score|执行率@rate
T ^|<|年度资金总额|80|72|10|9|90%
 总分|<|<|<|<|100@totalWeight|96@totalScore|
`,
    amounts: '万元',
    verdict: { rate: '0.9', rows: '30 20 27 10', sum: '96', grade: '优', findings: [] },
  },
  {
    name: 'amounts in hundred millions, sources of four levels of government',
    text: `
 共同财政事权转移支付绩效自评表@title|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<
 项目名称|<|<|农村公路养护@name|<|<|<|<
 省级主管部门|<|<|某省交通运输厅@department|<|实施单位|<|各市县@unit
H 项目资金（亿元）|<|<||全年预算数（A）@adjustedBudget|全年执行数（B）@executed|<|执行率（B/A）@rate
T ^|<|<|资金总额|12.5|12.25|<|98%
P ^|<|<|其中：中央财政资金|6|6|<|100%
P ^|<|<|省级财政资金|4|4|<|100%
P ^|<|<|市县财政资金|2.5|2.25|<|90%
P ^|<|<|其他资金|0|0|<|—
H 一级指标@level1|二级指标@level2|三级指标@level3|<|年度指标值@target|全年完成值@actual|<|未完成原因和改进措施@explanation
I 产出指标|数量指标|养护里程|<|≥8万公里|8.1万公里|<|
I ^|质量指标|优良中等路比例|<|≥85%|84%|<|水毁路段多，次年优先修复。
I 效益指标|经济效益指标|带动就业|<|≥1万人|1.2万人|<|
I 满意度指标|服务对象满意度|群众满意度|<|≥85%|88%|<|
`,
    amounts: '亿元',
    verdict: { rate: '0.98', sum: null, findings: [] },
  },
  {
    name: 'last year, this year and the plan: three figures for each indicator',
    text: `
 事业单位项目绩效自评表@title|<|<|<|<|<|<|<|<
 自评年度：2023年|<|<|项目名称：|血液采集@name|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|2022年完成值@lastYear|2023年目标值@target|2023年完成值@actual|权重@weight|得分@score|备注
I 产出|数量|采血量|9.8吨|≥10吨|10.2吨|40|40|
I ^|质量|血液检测合格率|99.5%|≥99%|99.6%|20|20|
I 效益|社会效益|临床供血满足率|100%|100%|99%|30|29.7|
I 满意度|满意度|献血者满意度|96%|≥95%|97%|10|10|
Z 总计|<|<||||100|99.7|
`,
    verdict: { rate: null, rows: '40 20 29.7 10', sum: '99.7', grade: '优', findings: ['level-weights A4'] },
  },
  {
    name: 'self-marked and checked marks, their difference, and who checked',
    text: `
 财政支出项目绩效自评价打分表@title|<|<|<|<|<|<|<|<|<
 单位名称：某市体育局@_|<|<|<|<|评价年度：2022|<|<|<|<
 项目名称|<|全民健身路径@name|<|<|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|计划值@target|实际值@actual|标准分@weight|自评得分@score|复核得分@reviewScore|分差|复核说明
I 产出|数量|安装器材|≥200件|200件|40|40|40|0|
I ^|质量|器材合格率|100%|98%|20|19.6|19|-0.6|两件返修
I 效果|社会效益|人均体育面积|≥2.5平方米|2.5平方米|30|30|30|0|
I ^|满意度|居民满意度|≥85%|90%|10|10|10|0|
Z 合计|<|<|||100|99.6|99|-0.6|
`,
    verdict: { rate: null, rows: '40 19.6 30 10', sum: '99.6', grade: '优', findings: [] },
  },
  {
    name: 'a form typed with spaced labels and English brackets',
    text: `
 项  目  支  出  绩  效  自  评  表@title|<|<|<|<|<|<|<|<
 ( 2023 年 度 )|<|<|<|<|<|<|<|<
 项 目 名 称|<|乡镇卫生院能力提升@name|<|<|<|<|<|<
 主 管 部 门|<|某县卫健局@department|<|<|<|实 施 单 位|<|某镇卫生院@unit
H 项 目 资 金(万元)|<||年初预算数@initialBudget|全年预算数(A)@adjustedBudget|全年执行数(B)@executed|分 值@weight|执行率(B/A)@rate|得 分@score
T ^|<|年度资金总额:|30|30|27|10|90.0%|9.0
P ^|<|其中:当年财政拨款|30|30|27|-|90.0%|-
P ^|<|其 他 资 金|0|0|0|-|-|-
 年度总 体目标|预 期 目 标|<|<|<|实际完成情况|<|<|<
 ^|购置设备3台.@expected|<|<|<|购置设备3台.@achieved|<|<|<
H 一 级 指 标@level1|二 级 指 标@level2|三 级 指 标@level3|年度指标值@target|<|实际完成值@actual|分 值@weight|得 分@score|偏差原因分析 及改进措施@explanation
I 产出指标|数量指标|购置设备|>=3台|<|3台|30|30|
I ^|质量指标|设备验收合格率|=100%|<|100%|20|20|
I 效益指标|社会效益指标|年诊疗人次|>=2.1万人次|<|2.0万人次|30|28.57|辖区外出务工人员增加, 就诊人次减少.
I 满意度指标|满意度指标|患者满意度|>=90%|<|94%|10|10|
Z 总    分|<|<||<||100|97.57|
`,
    amounts: '万元',
    verdict: { rate: '0.9', rows: '30 20 28.57 10', sum: '97.57', grade: '优', findings: [] },
  },
  {
    name: 'a whole unit: its money by kind of spending, duties as first levels, the last row a grade',
    text: `
 单位整体支出绩效自评表@title|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<
 单位名称|<|某县图书馆@unit|<|<|<|<|<
H 年度预算（万元）|<|资金来源与用途|年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|执行率@rate|得分（10分）@score
T ^|<|整体支出合计|320|350|343|98%|9.8
P ^|<|一、基本支出|220|240|240|100%|
P ^|<|其中：人员经费|180|196|196|100%|
P ^|<|公用经费|40|44|44|100%|
P ^|<|二、项目支出|100|110|103|93.64%|
 年度总体目标|<|提供公共文化服务。@expected|<|<|完成情况|全面完成。@achieved|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|完成值@actual|分值@weight|得分@score|未完成原因@explanation
I 履职产出|公共服务|开放天数|≥300天|310天|20|20|
I ^|^|外借册次|≥12万册次|11.4万册次|20|19|两个分馆闭馆改造。
I 履职效果|社会效益|持证读者|≥1万人|1.1万人|20|20|
I 管理效率|预算管理|结转结余率|≤5%|2%|10|10|
I ^|资产管理|固定资产利用率|≥95%|98%|10|10|
I 满意度|服务对象|读者满意度|≥90%|96%|10|10|
Z 合计|<|<|||100|98.8|
 自评等级|<|<|优@grade|<|<|<|<
`,
    amounts: '万元',
    verdict: { rate: '0.98', rows: '20 19 20 10 10 10', sum: '98.8', grade: '优', findings: [] },
  },
  {
    name: 'money planned, arrived and spent, its weight in the rate row, the reason for the money in a row of its own',
    text: `
 县级财政项目支出绩效自评表@title|<|<|<|<|<|<|<
 项目名称|<|乡村振兴产业奖补@name|<|<|<|<|<
 主管部门|<|某县农业农村局@department|<|项目负责人|<|某某|<
H 资金情况（万元）||年初预算@initialBudget|调整后预算@adjustedBudget|实际到位|实际支出@executed|支出进度@rate|得分@score
T ^|合计|500|480|480|432|90%|9
P ^|中央资金|300|300|300|270|90%|
P ^|省级资金|100|100|100|90|90%|
P ^|县级资金|100|80|80|72|90%|
 预算执行偏差原因|<|两个村集体项目验收推迟至次年一月，尾款未付。|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出|数量|奖补主体|≥50个|50个|30|30|
I ^|时效|奖补资金兑付时间|11月底前|11月|20|20|
I 效益|经济|带动农户增收|≥1500元/户|1620元/户|30|30|
I 满意度|满意度|经营主体满意度|≥90%|92%|10|10|
Z 总分|<|<|||90|99|
`,
    amounts: '万元',
    verdict: {
      rate: '0.9',
      rows: '30 20 30 10',
      sum: '99',
      grade: '优',
      findings: [],
    },
  },
  {
    name: 'spending under its sources and no sum of them, parts of the project below',
    text: `
${titleOf('2024')}
H 项目资金（万元）|<||全年预算数@adjustedBudget|全年执行数|<|分值@weight|执行率@rate|得分@score
H ^|<|^|^|其中：财政资金|自筹资金|^|^|^
T ^|<|年度资金总额|100@adjustedBudget|80|10|10@weight|90%@rate|9@score
P ^|<|其中：设备购置|60@adjustedBudget|50|5|@weight|91.67%@rate|@score
P ^|<|工程费|40@adjustedBudget|30|5|@weight|87.5%@rate|@score
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|改造公厕|10座|<|10座|50|50|
I 效益指标|社会效益指标|受益人口|≥3000人|<|3100人|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|95%|10|10|
Z 总分|<|<||<||100|99|
`,
    verdict: { rate: '0.9', rows: '50 30 10', sum: '99', findings: [] },
  },
  {
    name: 'budget and spending under their sources, the rate reckoned on the grant alone',
    text: `
${titleOf('2024')}
H 项目资金（万元）|<||全年预算数|<|全年执行数|<|执行率@rate|得分（10分）@score
H ^|<|^|财政拨款|其他资金|财政拨款|其他资金|^|^
T ^|<|年度资金总额|80|20|75|15|93.75%@rate|9.38@score
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|改造公厕|10座|<|10座|50|50|
I 效益指标|社会效益指标|受益人口|≥3000人|<|3100人|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|95%|10|10|
Z 总分|<|<||<||100|99.38|
`,
    verdict: { rate: '0.9', rows: '50 30 10', sum: '99.38', findings: ['execution-rate H6'] },
  },
  {
    name: 'money planned, arrived and spent, the rate reckoned on the plan',
    text: `
${titleOf('2024')}
H 项目资金（万元）|<||计划安排资金@adjustedBudget|实际到位资金|实际支出@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|500|480|475|10|95%|9.5
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|改造公厕|10座|<|10座|50|50|
I 效益指标|社会效益指标|受益人口|≥3000人|<|3100人|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|95%|10|10|
Z 总分|<|<||<||100|99.5|
`,
    verdict: { rate: '0.95', rows: '50 30 10', sum: '99.5', findings: [] },
  },
  {
    name: 'money planned, arrived and spent, the rate reckoned on neither',
    text: `
${titleOf('2024')}
H 项目资金（万元）|<||计划安排资金|实际到位资金@adjustedBudget|实际支出@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|500|480|456|10|97%|9.7
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|改造公厕|10座|<|10座|50|50|
I 效益指标|社会效益指标|受益人口|≥3000人|<|3100人|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|95%|10|10|
Z 总分|<|<||<||100|99.7|
`,
    verdict: { rate: '0.95', rows: '50 30 10', sum: '99.7', findings: ['execution-rate H5'] },
  },
  {
    name: 'score and grade in the brackets of the title, both wrong',
    text: `
 2024年度项目支出绩效自评表（自评得分：85分，等级：良）@totalScore+grade||||||||
 项目名称|<|某项目@name|<|<|实施单位|<|某局@unit|<
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|改造公厕|10座|<|10座|50|50|
I 效益指标|社会效益指标|受益人口|≥3000人|<|3100人|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|95%|10|10|
`,
    verdict: { rate: '1', rows: '50 30 10', sum: '100', grade: '优', findings: ['total A1'] },
  },
  {
    name: 'most points in the brackets of the title, the score in a sentence below it',
    text: `
 项目支出绩效自评表（总分：100分）||||||||
 2024年度自评综合得分98分，评价等级为优@totalScore+grade||||||||
 项目名称|<|某项目@name|<|<|实施单位|<|某局@unit|<
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|改造公厕|10座|<|10座|50|50|
I 效益指标|社会效益指标|受益人口|≥3000人|<|3100人|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|95%|10|10|
`,
    verdict: { rate: '1', rows: '50 30 10', sum: '100', findings: ['total A2'] },
  },
  {
    name: 'a transfer: marks under the bare sum of them',
    text: `
 转移支付区域绩效目标自评表@title|||||||
 （2023年度）|||||||
 转移支付名称|<|农业生产发展资金@name|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|全年实际完成值@actual|分值@weight|98@score|未完成原因和改进措施@explanation
I 产出指标|数量指标|高标准农田|≥5万亩|5.1万亩|60|60|
I 效益指标|社会效益指标|粮食产量|≥10万吨|10万吨|30|30|
I 满意度指标|满意度指标|农户满意度|≥90%|72%|10|8|山区小户受灾减产，已安排救助补种。
`,
    verdict: { rate: null, rows: '60 30 8', sum: '98', findings: ['level-weights A5'] },
  },
  {
    name: 'numbers that a narrow cell broke over lines',
    text: `
${titleOf('2024')}
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|1,2⏎00.00|1,2⏎00.00|1,1⏎46.00|10|95.⏎5%|9.55
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|改造公厕|≥1,2⏎00座|<|1⏎,250座|25|25|
I 产出指标|时效指标|完工时间|2024年12⏎月31日前|<|2024年11⏎月30日|25|25|
I 效益指标|社会效益指标|受益人口|≥30⏎00人|<|27⏎00人|30|30|
I 满意度指标|满意度指标|群众满意度|≥90⏎%|<|88.⏎2%|10|9.⏎8|两处投诉未⏎办结，已专人跟进。
Z 总分|<|<||<||100|99.35|
`,
    verdict: {
      rate: '0.955',
      rows: '25 25 27 9.8',
      sum: '99.35',
      findings: ['deviation-unexplained I9', 'score-over-rule H9'],
    },
  },
  {
    name: 'the score of the year before and a rule of grades above the names',
    text: `
 项目支出绩效自评表@title||||||||
 （上年自评得分：95分，等级：优）||||||||
 填报要求：自评得分90分（含）以上为优。||||||||
 项目名称|<|某项目@name|<|<|实施单位|<|某局@unit|<
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|改造公厕|10座|<|10座|50|50|
I 效益指标|社会效益指标|受益人口|≥3000人|<|3100人|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|95%|10|10|
`,
    verdict: { rate: '1', rows: '50 30 10', sum: '100', findings: [] },
  },
];
