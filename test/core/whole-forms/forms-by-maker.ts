/** Forms of bonds, policies, state capital and others, as their makers vary the usual heads. */
import { FUND, titleOf } from './openings';
import type { WholeForm } from './verdict';

const T = titleOf('2023');
const OK = { rate: '1', sum: '100', grade: '优', findings: [] } as const;

export const FORMS_BY_MAKER: readonly WholeForm[] = [
  {
    name: 'the sum above the rows, points lost beside points won',
    text: `
${T}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|扣分值|得分@score|扣分原因@explanation
Z 合计|<|<|||100|1|99|
I 产出指标|数量指标|排查隐患|≥100处|98处|50|1|49|两处企业停产未能排查。
I 效益指标|社会效益指标|事故起数|≤2起|1起|30|0|30|
I 满意度指标|满意度指标|企业满意度|≥90%|95%|10|0|10|
`,
    verdict: { rate: '1', rows: '49 30 10', sum: '99', grade: '优', findings: [] },
  },
  {
    name: 'own points, the department’s and the finance office’s side by side',
    text: `
${T}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|自评分@score|主管部门复核分@reviewScore|财政评分|偏差原因@explanation
I 产出指标|数量指标|资助学生|≥300人|310人|50|50|50|50|
I 效益指标|社会效益指标|辍学率|≤1%|0.5%|30|30|28|28|
I 满意度指标|满意度指标|家长满意度|≥90%|95%|10|10|10|9|
Z 总分|<|<|||100|100|98|97|
`,
    verdict: OK,
  },
  {
    name: 'points before the result',
    text: `
${T}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|分值@weight|自评得分@score|年初目标值@target|全年完成值@actual|<|未完成原因@explanation
I 产出指标|数量指标|检测水样|50|47.5|≥200份|190份|<|两个断面断流无法采样。
I 效益指标|生态效益指标|水质达标率|30|30|≥90%|92%|<|
I 满意度指标|满意度指标|公众满意度|10|10|≥85%|88%|<|
Z 合计|<|<|100|97.5||||
`,
    verdict: { rate: '1', rows: '47.5 30 10', sum: '97.5', grade: '优', findings: [] },
  },
  {
    name: 'letters before the heads, the target before and after the adjustment',
    text: `
${T}
${FUND}
H A.一级指标@level1|B.二级指标@level2|C.三级指标@level3|D.指标值|<|E.实际完成值@actual|F.分值@weight|G.得分@score|H.偏差原因@explanation
H ^|^|^|年初@initialTarget|调整后@target|^|^|^|^
I 产出指标|数量指标|整治河道|8公里|6公里|6公里|50|50|上级核减任务，已报批调整。
I 效益指标|生态效益指标|水质|Ⅲ类|Ⅲ类|Ⅲ类|30|30|
I 满意度指标|满意度指标|居民满意度|≥90%|≥90%|91%|10|10|
Z 总分|<|<||||100|100|
`,
    verdict: { rate: '1', sum: '100', grade: '优', findings: ['target-adjusted-to-actual E9'] },
  },
  {
    name: 'a sum below each first level, one of them wrong',
    text: `
${T}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|原因@explanation
I 产出指标|数量指标|种植面积|≥100亩|<|100亩|30|30|
I ^|质量指标|成活率|≥85%|<|90%|20|20|
S 产出指标小计|<|<|<|<|<|50|50|
I 效益指标|生态效益指标|绿化覆盖率|≥30%|<|31%|30|30|
S 效益指标小计|<|<|<|<|<|30|30|
I 满意度指标|满意度指标|村民满意度|≥90%|<|93%|10|10|
S 满意度指标小计|<|<|<|<|<|10|9|
Z 总计|<|<|<|<|<|100|100|
`,
    verdict: { rate: '1', sum: '100', grade: '优', findings: ['subtotal H14'] },
  },
  {
    name: 'bonds: money arranged and paid',
    text: `
 地方政府专项债券项目资金绩效自评表@title|<|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<|<
 债券项目名称|<|县医院迁建@name|<|<|项目单位|<|某县人民医院@unit|<
H 项目资金（万元）|<||债券资金安排数@adjustedBudget|<|实际支出数@executed|支出进度@rate|分值@weight|得分@score
T ^|<|合计|8000|<|7200|90%|10|9
P ^|<|其中：专项债券资金|6000|<|5200|86.67%||
P ^|<|其他资金|2000|<|2000|100%||
H 一级指标@level1|二级指标@level2|三级指标@level3|绩效目标值@target|<|绩效实现值@actual|分值@weight|得分@score|差异说明@explanation
I 产出指标|数量指标|建筑面积|≥30000平方米|<|30000平方米|50|50|
I 效益指标|社会效益指标|新增床位|≥300张|<|300张|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|92%|10|10|
Z 总分|<|<|<|<|<|100|99|
`,
    verdict: { rate: '0.9', sum: '99', grade: '优', findings: [] },
  },
  {
    name: 'instructions between money and heads, signatures below',
    text: `
${T}
${FUND}
 填表说明：1.本表由项目单位填写。2.得分不超过分值。|<|<|<|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|原因@explanation
I 产出指标|数量指标|开展演练|≥4次|<|4次|50|50|
I 效益指标|社会效益指标|应急能力|提升|<|提升|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|93%|10|10|
Z 总分|<|<|<|<|<|100|100|
 单位负责人：|||财务负责人：|||填表人：||
 单位（公章）：|||||||填报日期：2024年3月1日|
`,
    verdict: { ...OK },
  },
  {
    name: 'boxes for done and not done',
    text: `
${T}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|是否完成|分值@weight|得分@score|原因@explanation
I 产出指标|数量指标|培训教师|≥200人|205人|☑是 □否|50|50|
I 效益指标|社会效益指标|教学水平|提高|提高|☑是 □否|30|30|
I 满意度指标|满意度指标|教师满意度|≥90%|85.5%|□是 ☑否|10|9.5|部分课程安排紧，已调整。
Z 总分|<|<||||100|99.5|
`,
    verdict: { rate: '1', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: 'results of the two years before',
    text: `
${T}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|2021年完成值|2022年完成值@lastYear|2023年目标值@target|2023年完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|接待游客|8万人次|9万人次|≥10万人次|10.2万人次|50|50
I 效益指标|经济效益指标|旅游收入|0.8亿元|0.9亿元|≥1亿元|1亿元|30|30
I 满意度指标|满意度指标|游客满意度|90%|91%|≥92%|93%|10|10
Z 总分|<|<|||||100|100
`,
    verdict: OK,
  },
  {
    name: 'a policy: 政策目标值 and 政策实现值',
    text: `
 政策绩效自评表@title|<|<|<|<|<|<
 政策名称|<|高校毕业生就业补贴@name|<|主管部门|某市人社局@department|<
H 一级指标@level1|二级指标@level2|三级指标@level3|政策目标值@target|政策实现值@actual|分值@weight|得分@score
I 产出|产出数量|补贴人数|≥1000人|1020人|40|40
I 产出|产出时效|补贴发放及时率|100%|95%|20|19
I 效益|社会效益|毕业生就业率|≥90%|91%|30|30
I 满意度|对象满意度|毕业生满意度|≥90%|95%|10|10
Z 总分|<|<|||100|99
`,
    verdict: { rate: null, rows: '40 19 30 10', sum: '99', grade: '优', findings: ['level-weights A4'] },
  },
  {
    name: 'state capital: batches of words that few use',
    text: `
 国有资本经营预算支出项目绩效自评表@title|<|<|<|<|<|<|<|<
 项目名称|<|国企改革成本补助@name|<|<|实施单位|<|某市国资委@unit|<
H 预算资金（万元）|<|资金性质|预算批复数@initialBudget|调整预算数@adjustedBudget|实际支付数@executed|标准分@weight|支付率@rate|自评得分@score
T ^|<|资金总额|300|280|280|10|100.00|10.00
P ^|<|国有资本经营预算|300|280|280|||
H 一级指标@level1|二级指标@level2|三级指标@level3|年度目标@target|<|年度完成@actual|标准分@weight|自评得分@score|说明@explanation
I 产出指标|数量指标|安置职工|≥150人|<|150人|50|50|
I 效益指标|社会效益指标|职工信访量|≤5件|<|3件|30|30|
I 满意度指标|满意度指标|职工满意度|≥85%|<|90%|10|10|
Z 总分|<|<|<|<|<|100|100|
`,
    verdict: { rate: '1', sum: '100', grade: '优', findings: ['budget-cut-to-executed E4'] },
  },
  {
    name: 'two forms on a sheet, the second without money',
    text: `
${T}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|原因@explanation
I 产出指标|数量指标|巡查次数|≥12次|<|12次|50|50|
I 效益指标|社会效益指标|投诉率|≤1%|<|0.8%|30|30|
I 满意度指标|满意度指标|业主满意度|≥90%|<|92%|10|10|
Z 总分|<|<|<|<|<|100|100|
=====
 ||||||||
 2023年度项目绩效自评表@title|<|<|<|<|<|<|<|<
 项目名称|<|垃圾分类@name|<|<|实施单位|<|某街道@unit|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|原因@explanation
I 产出指标|数量指标|投放桶点|≥80个|<|80个|60|60|
I 效益指标|生态效益指标|分类准确率|≥85%|<|86%|30|30|
I 满意度指标|满意度指标|居民满意度|≥90%|<|92%|10|10|
Z 总分|<|<|<|<|<|100|100|
`,
    verdict: OK,
  },
  {
    name: 'the sum beside the title, nothing below the rows',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|自评总分|99.5@totalScore|<
 项目名称|<|防疫物资@name|<|<|实施单位|<|某局@unit|<
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|原因@explanation
I 产出指标|数量指标|储备口罩|≥10万只|<|10万只|50|50|
I 效益指标|社会效益指标|保障能力|增强|<|增强|30|30|
I 满意度指标|满意度指标|使用单位满意度|≥90%|<|85.5%|10|9.5|个别批次配送延误，已更换物流。
`,
    verdict: { rate: '1', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: '指标类型 and 指标类别 as the levels',
    text: `
${T}
${FUND}
H 指标类型@level1|指标类别@level2|指标名称@level3|计划目标@target|<|完成结果@actual|指标分值@weight|实际得分@score|备注
I 产出指标|数量指标|放流鱼苗|≥500万尾|<|500万尾|50|50|
I 效益指标|生态效益指标|渔业资源|改善|<|改善|30|30|
I 满意度指标|满意度指标|渔民满意度|≥90%|<|92%|10|10|
Z 总分|<|<|<|<|<|100|100|
`,
    verdict: OK,
  },
  {
    name: '标准分, 自查分 and 完成任务情况',
    text: `
${T}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|目标任务@target|<|完成任务情况@actual|标准分@weight|自查分@score|存在问题@explanation
I 产出指标|数量指标|消防检查|≥600家|<|588家|50|49|十二家单位歇业。
I 效益指标|社会效益指标|火灾起数|≤10起|<|8起|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|92%|10|10|
Z 总分|<|<|<|<|<|100|99|
`,
    verdict: { rate: '1', rows: '49 30 10', sum: '99', grade: '优', findings: ['weak-explanation I8'] },
  },
  {
    name: 'monitoring in the middle of the year turned into a self-evaluation: half a year, what was expected, the year',
    text: `
 项目支出绩效自评表（由运行监控表转）@title|||||||||
 （2024年度）|||||||||
 项目名称|<|森林防火@name|<|<|<|<|<|<|<
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|1-7月执行数|全年执行数@executed|全年执行率@rate|分值@weight|得分@score
T ^|<|年度资金总额|200|200|90|190|95%|10|9.5
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|1-7月完成值|全年预计完成值|全年实际完成值@actual|分值@weight|得分@score|偏差原因分析@explanation
I 产出指标|数量指标|巡护里程|≥5000公里|2800公里|5000公里|5100公里|30|30|
I ^|时效指标|火情处置时间|≤2小时|1.5小时|2小时|1.8小时|20|20|
I 效益指标|生态效益指标|森林火灾受害率|≤0.9‰|0.1‰|0.5‰|0.2‰|30|30|
I 满意度指标|满意度指标|林区群众满意度|≥90%|—|90%|93%|10|10|
Z 总分|<|<|||||100|99.5|
`,
    verdict: { rate: '0.95', rows: '30 20 30 10', sum: '99.5', findings: [] },
  },
  {
    name: 'a university: tasks and their indicators, 年度目标 and 年度完成, weights in per cent',
    text: `
 一流学科建设年度任务绩效自评表@title||||||
 建设单位|<|某大学|<|<|年度|2023@year
H 建设任务@level1|任务指标@level3|年度目标@target|年度完成@actual|权重@weight|自评分@score|说明@explanation
I 人才培养|新增一流课程|≥10门|12门|20%|20|
I ^|研究生导师培训|≥200人|180人|20%|20|两期培训因停课改到下学期。
I 科学研究|国家级项目|≥30项|33项|30%|30|
I 社会服务|成果转化合同额|≥5000万元|5200万元|30%|30|
Z 总分|<|||100%|100|
`,
    verdict: { rate: null, rows: '20 18 30 30', sum: '100', findings: ['score-over-rule F5'] },
  },
  {
    name: 'weights set and adjusted, the marks against the adjusted ones',
    text: `
 项目绩效自评表@title||||||||
 （2023年度）||||||||
 项目名称|<|疫苗接种@name|<|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|原分值|调整后分值@weight|得分@score|备注
I 产出|数量|接种人次|≥5万人次|5.2万人次|50|50|50|
I 效益|社会效益|接种率|≥90%|85.5%|40|30|28.5|
I 满意度|满意度|群众满意度|≥90%|95%|10|20|20|
Z 总分|<|<|||100|100|98.5|
`,
    verdict: { rate: null, rows: '50 28.5 20', sum: '98.5', findings: ['level-weights A5'] },
  },
  {
    name: 'total and grade at the right end of the money, the total wrong',
    text: `
 项目支出绩效自评表@title|||||||||
 （2024年度）|||||||||
 项目名称|<|水土保持@name|<|<|<|<|<|<|<
H 项目资金（万元）|<||全年预算数@adjustedBudget|全年执行数@executed|执行率@rate|分值@weight|得分@score|自评总分|99@totalScore
T ^|<|年度资金总额|80|76|95%|10|9.5|自评等级|优@grade
H 一级指标@level1|二级指标@level2|三级指标@level3|<|指标值@target|完成值@actual|分值@weight|得分@score|原因@explanation|<
I 产出指标|数量指标|治理面积|<|≥10平方公里|10平方公里|50|50||<
I 效益指标|生态效益指标|土壤流失量|<|≤500吨|450吨|30|30||<
I 满意度指标|满意度指标|群众满意度|<|≥90%|95%|10|10||<
`,
    verdict: { rate: '0.95', rows: '50 30 10', sum: '99.5', grade: '优', findings: ['total J4'] },
  },
  {
    name: 'title, money, names and indicators, in this order',
    text: `
 项目支出绩效自评表@title|||||||
H 预算执行情况（万元）|<||预算数@adjustedBudget|执行数@executed|执行率@rate|分值@weight|得分@score
T ^|<|年度资金总额|150|147|98%|10|9.8
 项目名称|<|儿童福利@name|<|<|实施单位|某市民政局@unit|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|救助儿童|≥200人|205人|50|50|
I 效益指标|社会效益指标|儿童生活保障|100%|100%|30|30|
I 满意度指标|满意度指标|监护人满意度|≥95%|96%|10|10|
Z 总分|<|<|||100|99.8|
`,
    verdict: { rate: '0.98', rows: '50 30 10', sum: '99.8', findings: [] },
  },
  {
    name: 'a benefit: what was provided and what was paid out beside the standard',
    text: `
 财政补贴政策绩效自评表@title|||||||
 政策名称|<|高龄津贴@name|<|补贴标准|80元/人·月|享受人数|3200人
L 资金安排（万元）|307.2@adjustedBudget|实际发放（万元）|300@executed|发放率|97.66%||
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|实际值@actual|分值@weight|得分@score|备注
I 产出|数量|发放人数|3200人|3200人|40|40|
I 产出|时效|发放及时率|100%|100%|20|20|
I 效益|社会效益|老人生活改善|改善|改善|30|30|
I 满意度|满意度|老人满意度|≥90%|98%|10|10|
Z 总分|<|<|||100|100|
`,
    verdict: { rate: '0.9766', rows: '40 20 24..30 10', sum: '100', findings: ['level-weights A5'] },
  },
];
