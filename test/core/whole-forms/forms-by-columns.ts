import { FUND, titleOf } from './openings';
import type { WholeForm } from './verdict';

const TITLE = titleOf('2024');

/** How money and indicators are laid out in columns and rows. */
export const FORMS_BY_COLUMNS: readonly WholeForm[] = [
  {
    name: 'seven sources as columns, the amounts in rows',
    text: `
 财政专项资金项目绩效自评表@title|<|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<|<
 项目名称|<|高标准农田建设@name|<|<|<|实施单位|某县农业农村局@unit|<
 资金情况（万元）|资金来源|合计|中央财政|省级财政|市级财政|县级财政|单位自筹|其他资金
F ^|年初预算数@initialBudget|2000|1200|500|150|100|50|0
F ^|全年预算数@adjustedBudget|2100|1300|500|150|100|50|0
F ^|全年执行数@executed|1995|1235|475|142.5|92.5|50|0
F ^|执行率@rate|95%|95%|95%|95%|92.5%|100%|0
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|未完成原因@explanation
I 产出指标|数量指标|建成高标准农田|≥1.5万亩|<|1.5万亩|30|30|
I ^|质量指标|工程验收合格率|100%|<|100%|20|20|
I 效益指标|经济效益指标|亩均节本增效|≥200元|<|210元|30|30|
I 满意度指标|满意度指标|受益群众满意度|≥90%|<|94%|10|10|
Z 合计|<|<|<|<|<|90|90|
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '30 20 30 10', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: 'one line of money without a name of its own, three columns',
    text: `
 2024年度项目支出绩效自评表@title|<|<|<|<|<
 项目名称|街面秩序维护@name|<|<|实施单位|某街道办@unit
H 预算执行情况（万元）（10分）|全年预算数@adjustedBudget|全年执行数@executed|<|执行率@rate|得分@score
T ^|32.5|31.2|<|96%|9.6
H 一级指标（权重）@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|自评得分@score
I 产出（50）|数量|巡查次数（50分）|≥365次|365次|50
I 效益（30）|社会效益|投诉办结率（30分）|≥98%|100%|30
I 满意度（10）|服务对象|居民满意度（10分）|≥85%|88%|10
 总分|<|<|<|<|99.6@totalScore
`,
    amounts: '万元',
    verdict: { rate: '0.96', rows: '50 30 10', sum: '99.6', grade: '优', findings: [] },
  },
  {
    name: 'each amount in one cell with its label',
    text: `
 项目支出绩效自评表（2023年度）@title|<|<|<|<|<|<
 项目名称：冬春蔬菜储备|<|<|<|实施单位：某市商务局|<|<
L 全年预算数（万元）：120@adjustedBudget|<|全年执行数（万元）：114@executed|<|执行率：95%@rate|<|得分：9.5@score
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|储备蔬菜|≥5000吨|5000吨|50|50
I 效益指标|社会效益指标|菜价涨幅|≤10%|8.2%|30|30
I 满意度指标|满意度指标|市民满意度|≥85%|90%|10|10
Z 总分|<|<|<|<|100|99.5
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '50 30 10', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: 'sources as sub-heads under budget, adjusted budget and execution: nine columns',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<|<|<|<
 （2022年度）|<|<|<|<|<|<|<|<|<|<|<
 项目名称|<|污水管网改造@name|<|<|<|<|<|<|实施单位|某区住建局@unit|<
H 年初预算数（万元）|<|<|全年预算数（万元）|<|<|全年执行数（万元）|<|<|执行率@rate|分值@weight|得分@score
H 小计@initialBudget|财政资金@initialBudget/1|其他资金@initialBudget/2|小计@adjustedBudget|财政资金@adjustedBudget/1|其他资金@adjustedBudget/2|小计@executed|财政资金@executed/1|其他资金@executed/2|^|^|^
T 1000|800|200|1100|900|200|990|810|180|90%|10|9
H 一级指标@level1|<|二级指标@level2|<|三级指标@level3|<|指标值@target|完成值@actual|<|分值@weight|得分@score|原因@explanation
I 产出指标|<|数量指标|<|新建管网|<|≥15公里|15公里|<|50|50|
I 效益指标|<|生态效益指标|<|污水收集率|<|≥80%|82%|<|30|30|
I 满意度指标|<|满意度指标|<|居民满意度|<|≥85%|86%|<|10|10|
Z 总分|<|<|<|<|<|<|<|<|100|99|
`,
    amounts: '万元',
    verdict: { rate: '0.9', rows: '50 30 10', sum: '99', grade: '优', findings: [] },
  },
  {
    name: 'rate and score of execution in a row of their own below the sources',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<
 项目名称|社区养老服务@name|<|主管部门|某区民政局@department|<
H 项目资金（万元）|资金来源|<|年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed
T ^|合计|<|60|70|63
P ^|财政拨款|<|50|60|53
P ^|其他资金|<|10|10|10
L 预算执行率|90%@rate|分值|10@weight|得分|9@score
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|得分@score
I 产出指标|数量指标|服务老人（50分）|≥500人|500人|50
I 效益指标|社会效益指标|老人生活质量（30分）|提高|提高|30
I 满意度指标|满意度指标|老人满意度（10分）|≥90%|95%|10
 总分|<|<|<|<|99@totalScore
`,
    amounts: '万元',
    verdict: { rate: '0.9', rows: '50 24..30 10', sum: '99', grade: '优', findings: [] },
  },
  {
    name: 'transfer of 2023: money, then how it was managed, then aims; no scores at all',
    text: `
 中央对地方转移支付区域（项目）绩效目标自评表@title|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<
 转移支付（项目）名称|<|<|农村综合改革转移支付@name|<|<|<
 中央主管部门|<|<|财政部|<|<|<
 地方主管部门|<|<|某省财政厅|资金使用单位|<|某县财政局@unit
H 资金投入情况⏎（万元）|<||全年预算数（A）@adjustedBudget|<|全年执行数（B）@executed|预算执行率（B/A×100%）@rate
T ^|<|年度资金总额：|2500|<|2375|95.00%
P ^|<|其中：中央财政资金|1500|<|1425|95.00%
P ^|<|地方资金|1000|<|950|95.00%
P ^|<|其他资金|0|<|0|
 资金管理情况|<||情况说明|<|<|存在问题和改进措施
 ^|<|分配科学性|按因素法分配，符合办法规定。|<|<|无
 ^|<|下达及时性|收到指标后30日内下达。|<|<|无
 ^|<|拨付合规性|按国库集中支付制度拨付。|<|<|无
 ^|<|使用规范性|未发现截留、挪用。|<|<|无
 ^|<|执行准确性|按下达预算执行。|<|<|无
 ^|<|预算绩效管理情况|开展了绩效监控和自评。|<|<|无
 ^|<|支出责任履行情况|地方资金足额到位。|<|<|无
 总体目标完成情况|总体目标|<|<|全年实际完成情况|<|<
 ^|建设美丽乡村20个。@expected|<|<|建成美丽乡村20个。@achieved|<|<
H 绩效指标|一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|全年实际完成值@actual|未完成原因和改进措施@explanation
I ^|产出指标|数量指标|美丽乡村建设|≥20个|20个|
I ^|^|质量指标|项目验收合格率|≥95%|90%|两个村绿化未达标，已责成补植。
I ^|^|时效指标|项目完成时间|12月底前|12月|
I ^|效益指标|社会效益指标|受益农民|≥1万人|1.1万人|
I ^|满意度指标|服务对象满意度指标|农民满意度|≥90%|93%|
 说明|请在此处简要说明中央巡视、各级审计和财政监督中发现的问题及其所涉及的金额，如没有请填无。|<|<|<|<|<
 注：1.资金使用单位按项目绩效目标填报，主管部门汇总时按区域绩效目标填报。|<|<|<|<|<|<
 2.其他资金包括与中央财政资金、地方财政资金共同投入到同一项目的自有资金、社会资金等。|<|<|<|<|<|<
`,
    amounts: '万元',
    verdict: { rate: '0.95', sum: null, findings: [] },
  },
  {
    name: 'a whole department: its money in a block, its tasks in another with money of their own',
    text: `
 部门整体支出绩效自评表@title|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<
 部门名称|<|某县交通运输局@department|<|<|<|<|<
H 部门预算执行（万元）|<|年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T 年度资金总额|<|5200|5600|5320|10|95%|9.5
P 其中：基本支出|<|1200|1300|1300|—|100%|—
P 项目支出|<|4000|4300|4020|—|93.49%|—
 年度主要任务|任务名称|主要内容|<|预算数（万元）|执行数（万元）|完成情况|<
 ^|农村公路养护|养护里程800公里|<|2300|2200|完成|<
 ^|危桥改造|改造危桥6座|<|1500|1400|完成|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 履职效能|农村公路养护|养护里程|≥800公里|800公里|30|30|
I ^|危桥改造|改造危桥|6座|6座|20|20|
I 管理效率|预算管理|预算调整率|≤10%|7.69%|10|10|
I 社会效应|社会效益|道路通畅率|≥98%|98.5%|20|20|
I ^|满意度|群众满意度|≥90%|92%|10|10|
Z 总分|<|<||<|100|99.5|
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '30 20 10 20 10', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: 'basic and project expenditure with their own parts, wages and offices',
    text: `
 单位整体支出绩效自评表@title|<|<|<|<|<|<|<
 （2024年度）|<|<|<|<|<|<|<
 单位名称|<|某县第一小学@unit|<|<|<|<|<
H 预算资金（万元）|<|年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|执行率@rate|分值@weight|得分@score
T 支出合计|<|900|960|950.4|99%|10|9.9
P 1.基本支出|<|800|860|860|100%||
P 其中：人员经费|<|740|800|800|100%||
P 公用经费|<|60|60|60|100%||
P 2.项目支出|<|100|100|90.4|90.4%||
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|备注
I 产出指标|数量指标|在校学生数|≥1200人|1216人|25|25|
I ^|质量指标|毕业率|100%|100%|25|25|
I 效益指标|社会效益指标|义务教育巩固率|≥99%|99.8%|30|30|
I 满意度指标|满意度指标|家长满意度|≥90%|95%|10|10|
Z 总分|<|<||<|100|99.9|
`,
    amounts: '万元',
    verdict: { rate: '0.99', rows: '25 25 30 10', sum: '99.9', grade: '优', findings: [] },
  },
  {
    name: 'government purchasing: planned, contracted and paid',
    text: `
 政府采购项目绩效自评表@title|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<
 项目名称|便民服务大厅设备采购@name|<|采购单位|某县政务服务局|<|<
H 采购资金（元）||采购预算@adjustedBudget|合同金额|实际支付金额@executed|支付率@rate|得分（10分）@score
T ^|合计|500000|468000|468000|93.6%|9.36
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|采购设备|60台|60台|30|30
I ^|质量指标|验收合格率|100%|100%|20|20
I 效益指标|社会效益指标|平均办件时长|≤15分钟|12分钟|30|30
I 满意度指标|满意度指标|办事群众满意度|≥90%|96%|10|10
Z 合计|<|<|<|<|100|99.36
`,
    amounts: '元',
    verdict: { rate: '0.936', rows: '30 20 30 10', sum: '99.36', grade: '优', findings: [] },
  },
  {
    name: 'target and result each with a unit beside it, the units differing',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|单位@measureUnit|完成值@actual|单位@actualUnit|分值@weight|得分@score
I 产出指标|数量指标|造林面积|1.2|万亩|9000|亩|50|37.5
I 效益指标|生态效益指标|固碳量|500|吨|0.05|万吨|30|30
I 满意度指标|满意度指标|林农满意度|90|%|93|%|10|10
Z 总分|<|<||||<|100|87.5
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '37.5 30 10', sum: '87.5', grade: '良', findings: [] },
  },
  {
    name: 'no first level: the second opens the columns',
    text: `
${TITLE}
${FUND}
H 二级指标@level2|<|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 数量指标|<|改造厕所|≥600座|<|600座|20|20|
I 质量指标|<|改造合格率|≥98%|<|98%|15|15|
I 时效指标|<|完工时间|11月底前|<|10月底|15|15|
I 社会效益指标|<|受益农户|≥600户|<|600户|30|30|
I 服务对象满意度指标|<|农户满意度|≥90%|<|93%|10|10|
Z 总分|<|<||<||100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '20 15 15 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'execution as the first row among the indicators, merged over the levels',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<
 项目名称|<|乡村图书室@name|<|<|实施单位|某县文旅局@unit|<
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|执行率@rate|<
T ^|<|年度资金总额|40|40|38|95%|<
P ^|<|其中：财政拨款|40|40|38|95%|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
E 预算执行率|<|<|100%|95%|10|9.5|尾款质保期满支付。
I 产出指标|数量指标|建设图书室|20个|20个|25|25|
I ^|质量指标|图书完好率|≥95%|96%|25|25|
I 效益指标|社会效益指标|借阅人次|≥1万人次|1.2万人次|30|30|
I 满意度指标|满意度指标|读者满意度|≥90%|91%|10|10|
Z 总分|<|<|||100|99.5|
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '25 25 30 10', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: 'many helping columns: explanation of the indicator, criteria, done and off by per cent, evidence, remarks',
    text: `
 2023年度市级部门项目支出绩效自评表@title|<|<|<|<|<|<|<|<|<|<|<|<
 项目名称|<|校车安全监管@name|<|<|<|<|<|<|实施单位|某市公安局@unit|<|<
H 项目资金（万元）|<||年初预算数@initialBudget|<|全年预算数@adjustedBudget|<|全年执行数@executed|<|分值@weight|执行率@rate|得分@score|<
T ^|<|年度资金总额|150|<|150|<|147|<|10|98%|9.8|<
P ^|<|其中：财政拨款|150|<|150|<|147|<|—|98%|—|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标解释|评分标准@scoringRule|年度指标值@target|实际完成值@actual|完成率@progress|偏差率|分值@weight|得分@score|偏差原因分析及改进措施@explanation|佐证材料
I 产出|数量|检查校车|检查辆次|按比例得分|≥400辆次|412辆次|100%|3%|20|20||检查台账
I ^|质量|隐患整改率|整改数/隐患数|按比例得分|100%|96%|96%|-4%|20|19.2|两辆校车待报废，已停运。|整改通知书
I ^|时效|检查频次|按月检查|按比例得分|每月1次|每月1次|100%|0%|10|10||检查台账
I 效益|社会效益|校车责任事故|事故起数|发生不得分|0起|0起|100%|0%|30|30||证明
I 满意度|服务对象满意度|家长满意度|问卷|按比例得分|≥90%|95%|100%|5.56%|10|10||问卷
Z 总分|<|<|||<||||100|99||
`,
    amounts: '万元',
    verdict: { rate: '0.98', rows: '20 19.2 10 30 10', sum: '99', grade: '优', findings: [] },
  },
  {
    name: 'weights as per cent, marks as points',
    text: `
 项目绩效自评表@title|<|<|<|<|<|<
 项目名称|<|智慧城管@name|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|实际值@actual|权重@weight|得分@score
I 产出指标|数量指标|接入视频|≥800路|800路|30%|30
I ^|质量指标|在线率|≥95%|96%|20%|20
I 效益指标|社会效益指标|案件结案率|≥95%|94.05%|40%|39.6
I 满意度指标|满意度指标|市民满意度|≥85%|90%|10%|10
Z 合计|<|<|||100%|99.6
`,
    verdict: {
      rate: null,
      rows: '30 20 39.6 10',
      sum: '99.6',
      grade: '优',
      findings: ['level-weights A4'],
    },
  },
  {
    name: 'a weight beside every level',
    text: `
 专项资金绩效评价指标自评打分表@title|<|<|<|<|<|<|<|<
 （2022年度）|<|<|<|<|<|<|<|<
 项目名称|<|<|职业技能提升@name|<|<|<|<|<
H 一级指标@level1|分值|二级指标@level2|分值|三级指标@level3|分值@weight|指标值@target|完成情况@actual|自评得分@score
I 决策|10|项目立项|10|立项规范性|10|规范|规范|10
I 产出|50|数量|30|培训人次|30|≥3000人次|2900人次|29
I ^|^|质量|20|取证率|20|≥80%|85%|20
I 效益|40|社会效益|30|就业率|30|≥60%|66%|30
I ^|^|满意度|10|学员满意度|10|≥90%|92%|10
Z 合计|100|<|100|<|100|||99
`,
    verdict: { rate: null, rows: '8..10 29 20 30 10', sum: '99', grade: '优', findings: [] },
  },
  {
    name: 'weight and score before target and result',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|分值@weight|得分@score|年度指标值@target|<|实际完成值@actual|偏差原因@explanation
I 产出指标|数量指标|排查隐患点|30|30|≥200处|<|210处|
I ^|时效指标|整改完成时间|20|18|9月底前|<|10月|汛期施工受阻，十月中旬全部完成。
I 效益指标|社会效益指标|因灾死亡人数|30|30|0人|<|0人|
I 满意度指标|满意度指标|群众满意度|10|10|≥90%|<|93%|
Z 总分|<|<|100|98||<||
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '30 - 30 10', sum: '98', grade: '优', findings: [] },
  },
  {
    name: 'heads in three rows: group, kind, part',
    text: `
 预算项目绩效自评表@title|<|<|<|<|<|<|<|<
 预算年度：2023|<|<|项目名称|<|城镇燃气管道更新@name|<|<|<
H 绩效指标|<|<|指标完成情况|<|<|评分情况|<|偏差原因及改进措施@explanation
H 一级@level1|二级@level2|三级@level3|年度指标值|<|实际完成值@actual|分值@weight|得分@score|^
H ^|^|^|年初@initialTarget|调整后@target|^|^|^|^
I 产出指标|数量指标|更新管道|≥30公里|≥28公里|28公里|60|60|
I 效益指标|社会效益指标|燃气事故|0起|0起|0起|30|30|
I 满意度指标|满意度指标|用户满意度|≥90%|≥90%|95%|10|10|
Z 总分|<|<|||<|100|100|
`,
    verdict: {
      rate: null,
      rows: '60 30 10',
      sum: '100',
      grade: '优',
      findings: ['level-weights A6', 'target-adjusted-to-actual E6'],
    },
  },
  {
    name: 'three scores under one head',
    text: `
 医院项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 （2024年度）|<|<|<|<|<|<|<|<
 项目名称|<|<|公立医院综合改革@name|<|实施单位|<|某县人民医院@unit|<
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|完成值@actual|分值@weight|得分|<|<
H ^|^|^|^|^|^|自评@score|主管部门@reviewScore|财政复核
I 产出指标|数量指标|开展新技术|≥10项|10项|30|30|30|30
I ^|质量指标|病案首页合格率|≥98%|93.1%|20|19|18|18
I 效益指标|社会效益指标|基层转诊人次|≥5000人次|5200人次|40|40|40|40
I 满意度指标|满意度指标|住院患者满意度|≥90%|91%|10|10|10|10
Z 合计|<|<|||100|99|98|98
`,
    verdict: {
      rate: null,
      rows: '30 19 40 10',
      sum: '99',
      grade: '优',
      findings: ['level-weights A6'],
    },
  },
  {
    name: 'one head over all the names',
    text: `
${TITLE}
${FUND}
H 绩效指标@level1|<@level2|<@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|疫苗接种|≥2万剂|<|2.1万剂|50|50|
I 效益指标|社会效益指标|传染病发病率|≤0.5%|<|0.3%|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|95%|10|10|
Z 总分|<|<||<||100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'four levels',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 （2021年度）|<|<|<|<|<|<|<|<
 项目名称|<|数字法院@name|<|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@group|四级指标@level3|目标值@target|实际完成值@actual|分值@weight|得分@score|原因@explanation
I 产出|产出数量|系统建设|上线系统数|3个|3个|30|30|
I ^|产出质量|系统质量|系统可用率|≥99%|99.5%|20|20|
I 效果|社会效益|审判效率|平均审理天数|≤60天|66天|40|36.36|案件量增长较快，已增配法官助理。
I ^|满意度|当事人|当事人满意度|≥90%|93%|10|10|
Z 合计|<|<|<|||100|96.36|
`,
    verdict: { rate: null, rows: '30 20 36.36 10', sum: '96.36', grade: '优', findings: [] },
  },
  {
    name: 'headings of the levels in rows of their own, sums below each',
    text: `
${TITLE}
${FUND}
H 二级指标@level2|<|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
G 一、产出指标（50分）|<|<|<|<|<|<|<|<
I 数量指标|<|救助人次|≥900人次|<|900人次|30|30|
I 质量指标|<|救助及时率|100%|<|98%|20|19.6|两名受助人员信息核实耗时较长。
S 小计|<|<||<||50|49.6|
G 二、效益指标（30分）|<|<|<|<|<|<|<|<
I 社会效益指标|<|街面流浪人员|明显减少|<|明显减少|30|30|
S 小计|<|<||<||30|30|
G 三、满意度指标（10分）|<|<|<|<|<|<|<|<
I 服务对象满意度|<|受助人员满意度|≥90%|<|95%|10|10|
S 小计|<|<||<||10|10|
Z 总分|<|<||<||100|99.6|
`,
    amounts: '万元',
    verdict: { rate: '1', sum: '99.6', grade: '优', findings: [] },
  },
  {
    name: 'the sum row says more than its name; the grade beside the sum',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|办结案件|≥300件|<|285件|50|47.5|三个月无执业律师入驻，已补聘。
I 效益指标|社会效益指标|挽回损失|≥500万元|<|520万元|30|30|
I 满意度指标|满意度指标|受援人满意度|≥95%|<|98%|10|10|
Z 总分（预算执行率得分＋绩效指标得分）|<|<|<|<|<|100|97.5分|等级：优@grade
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '47.5 30 10', sum: '97.5', grade: '优', findings: [] },
  },
  {
    name: 'operator, value and unit as three parts of the target and of the result',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<|<|<
 项目名称|<|公共自行车@name|<|<|<|<|<|实施单位|某市公交公司@unit|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年初绩效目标|<|<|年终完成值|<|分值@weight|得分@score|未完成原因@explanation
H ^|^|^|符号@operator|数值@target|单位@measureUnit|数值@actual|单位@actualUnit|^|^|^
I 产出指标|数量指标|投放车辆|≥|5000|辆|5000|辆|30|30|
I ^|质量指标|车辆完好率|≥|95|%|93.1|%|30|29.4|老旧车辆较多，已列入更新计划。
I 效益指标|社会效益指标|年骑行量|≥|600|万人次|615|万人次|30|30|
I 满意度指标|满意度指标|市民满意度|≥|85|%|88|%|10|10|
Z 总分|<|<|<|<|<|<|<|100|99.4|
`,
    verdict: {
      rate: null,
      rows: '30 29.4 30 10',
      sum: '99.4',
      grade: '优',
      findings: ['level-weights A5'],
    },
  },
  {
    name: 'score of execution as the last of the indicators, the fund block without it, a final verdict in a row',
    text: `
 2022年度区级项目绩效自评表@title|<|<|<|<|<|<|<
 项目名称|电梯加装补助@name|<|<|实施单位|某区房管局@unit|<|<
H 资金（万元）||年初预算@initialBudget|年中调整|全年预算@adjustedBudget|全年支出@executed|执行率@rate|<
T ^|合计|300|-20|280|252|90%|<
P ^|区级财政|300|-20|280|252|90%|<
H 序号|一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|实际完成值@actual|权重@weight|自评分@score
I 1|产出|数量指标|加装电梯|≥14部|14部|50|50
I 2|效益|社会效益指标|受益居民户数|≥168户|168户|30|30
I 3|满意度|满意度指标|居民满意度|≥90%|92%|10|10
E 4|预算执行|预算执行率|预算执行率|100%|90%|10|9
Z 合计||<|<|<|<|100|99
 自评结论|<|优秀@grade|<|<|<|<|<
`,
    amounts: '万元',
    verdict: { rate: '0.9', rows: '50 30 10', sum: '99', grade: '优', findings: [] },
  },
  {
    name: 'several aims of the year, each a row of the goal part; reasons for the sheet in one cell with its label',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<
 项目名称|<|基层文化活动@name|<|<|实施单位|某县文化馆@unit
H 资金情况（万元）|<|全年预算数（A）@adjustedBudget|全年执行数（B）@executed|执行率（B/A）@rate|分值@weight|得分@score
T 年度资金总额|<|30|30|100%|10|10
 年度绩效目标|目标1：举办文艺演出40场。@expected|<|<|完成情况|演出40场。@achieved|<
 ^|目标2：培训文艺骨干200人。|<|<|^|培训骨干190人。|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|文艺演出|≥40场|40场|25|25
I ^|^|培训骨干|≥200人|190人|25|23.75
I 效益指标|社会效益指标|观众人次|≥2万人次|2.1万人次|30|30
I 满意度指标|满意度指标|群众满意度|≥90%|95%|10|10
Z 总分|<|<||<|100|98.75
 偏差原因分析及改进措施：培训第三期因疫情改为线上，十人未能参加，次年补训。@why|<|<|<|<|<|<
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '25 23.75 30 10', sum: '98.75', grade: '优', findings: [] },
  },
  {
    name: 'budget and spending under the whole and under each source, the points with nothing above them',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<
 （2024年度）|<|<|<|<|<|<|<
 项目名称|农村道路养护@name|<|<|实施单位|某县公路所@unit|<|<
H 项目资金|资金总额|<|中央资金|<|县级资金|<
H |预算数@adjustedBudget|执行数@executed|预算数@adjustedBudget/1|执行数@executed/1|预算数@adjustedBudget/2|执行数@executed/2|得分@score
T 金额（万元）|100|95|60|60|40|35|9.5
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|养护里程|≥120公里|120公里|50|50|
I 效益指标|社会效益指标|通行时间缩短|≥5%|5%|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|92%|10|10|
Z 总分|||||100|99.5|
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '50 30 10', sum: '99.5', grade: '优', findings: [] },
  },
];
