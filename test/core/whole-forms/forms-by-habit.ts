import { FUND, titleOf } from './openings';
import type { WholeForm } from './verdict';

const TITLE = titleOf('2024');

export const FORMS_BY_HABIT: readonly WholeForm[] = [
  {
    name: 'target and result written in one cell',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值及完成情况@target+actual|<|<|分值@weight|得分@score|备注@explanation
I 产出指标|数量指标|培训人数|目标：100人；实际：98人|<|<|50|49|两人请假未补训，下年安排补训。
I 效益指标|社会效益指标|学员就业率|目标：≥60%；实际：65%|<|<|30|30|
I 满意度指标|满意度指标|学员满意度|目标：≥90%；实际：95%|<|<|10|10|
Z 总分|<|<||<|<|100|99|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '49 30 10', sum: '99', grade: '优', findings: [] },
  },
  {
    name: 'split over two pages: head, title and level words repeated',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|<|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|新建公厕|<|10座|10座|20|20|
I 产出指标|质量指标|验收合格率|<|100%|100%|20|20|
 项目支出绩效自评表（续）||||||||
H 一级指标@level1|二级指标@level2|三级指标@level3|<|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|时效指标|完工时间|<|11月底前|10月|10|10|
I 效益指标|社会效益指标|环境卫生|<|明显改善|明显改善|30|30|
I 满意度指标|满意度指标|群众满意度|<|≥90%|95%|10|10|
Z 总分|<|<|<||<|100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'points taken off and added in rows of their own',
    text: `
 绩效自评表@title|||||||
 项目名称|<|社区矫正@name|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score|扣分原因@explanation
I 产出指标|数量指标|走访次数|≥200次|200次|50|50|
I 效益指标|社会效益指标|再犯罪率|≤1%|0.5%|40|40|
I 满意度指标|满意度指标|群众满意度|≥90%|92%|10|10|
A 减分项|审计发现问题|每项扣1分||1项||-1|有一笔支出附件不全。
A 加分项|表彰奖励|获省级表彰加1分||1次||1|
Z 总分|<|<||<|100|100|
`,
    verdict: { rate: null, sum: '100', grade: '优', findings: ['level-weights A4'] },
  },
  {
    name: 'money of last year in columns: carried over, granted, available, spent, left',
    text: `
 项目支出绩效自评表@title|||||||||
 （2023年度）|||||||||
 项目名称|<|小型水库除险加固@name|<|<|<|主管部门|<|某县水利局@department|<
H 项目资金（元）|<|上年结转|本年预算|预算合计（A）@adjustedBudget|实际支出（B）@executed|结转结余@carryover|分值@weight|执行率（B/A）@rate|得分@score
T 资金总额|<|200000|800000|1000000|900000|100000|10|90%|9
P 其中：财政拨款|<|200000|800000|1000000|900000|100000|||
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|<|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|加固水库|2座|<|2座|<|50|50|
I 效益指标|社会效益指标|保护下游人口|≥3000人|<|3000人|<|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|90%|<|10|10|
Z 合计|<|<|||||100|99|
`,
    amounts: '元',
    verdict: { rate: '0.9', rows: '50 30 10', sum: '99', grade: '优', findings: [] },
  },
  {
    name: 'a whole department with tasks, each with money of its own',
    text: `
 部门整体绩效自评表@title|||||||
 （2023年度）|||||||
 部门名称|<|某县民政局@department|<|<|<|<|<
H 年度主要任务完成情况|任务名称|完成情况|预算数（万元）@adjustedBudget|<|执行数（万元）@executed|<|备注@reason
P ^|城乡低保|按月发放低保金|3000|<|3000|<|
P ^|养老服务|建成养老服务中心2个|500|<|450|<|
T ^|合计||3500|<|3450|<|
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|保障低保对象|≥5000人|5100人|50|50|
I 效益指标|社会效益指标|困难群众生活|得到保障|得到保障|30|30|
I 满意度指标|满意度指标|低保对象满意度|≥90%|96%|20|20|
Z 总分|<|<|||100|100|
`,
    verdict: { rate: '0.9857', sum: '100', grade: '优', findings: ['level-weights A9'] },
  },
  {
    name: 'a note of the province: full marks of execution from 95 per cent',
    text: `
${TITLE}
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|100|100|96|10|96%|10
P ^|<|其中：当年财政拨款|100|100|96|—|96%|—
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|新建公厕|10座|<|10座|50|50|
I 效益指标|社会效益指标|环境卫生|明显改善|<|明显改善|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|95%|10|10|
Z 总分|<|<||<||100|100|
 注：1.预算执行率达到95%及以上的得满分；低于95%的，按执行率乘以分值计分。||||||||
 2.定量指标完成值达到指标值的记满分，未达到的按完成比例记分。||||||||
`,
    amounts: '万元',
    verdict: { rate: '0.96', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'aims for the whole period beside those of the year',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|实施期指标值|年度指标值@target|实际完成值@actual|分值@weight|得分@score|未完成原因分析@explanation
I 产出指标|数量指标|改造村庄|≥30个|≥10个|10个|50|50|
I 效益指标|社会效益指标|受益人口|≥9000人|≥3000人|3100人|30|30|
I 满意度指标|满意度指标|村民满意度|≥90%|≥90%|95%|10|10|
Z 总分|<|<|||<|100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'full-width digits, ASCII punctuation, the name behind a colon in one cell',
    text: `
 项目支出绩效自评表(2023年度)@title||||||||
 项目名称:应急物资储备||||||||
 主管部门:某县应急管理局||||实施单位:某县应急管理局||||
H 项目资金(万元)|<||年初预算数@initialBudget|全年预算数(A)@adjustedBudget|全年执行数(B)@executed|分值(10分)@weight|执行率(B/A)@rate|得分@score
T ^|<|年度资金总额:|６０|６０|５７|１０|９５％|９．５
P ^|<|其中:财政拨款|６０|６０|５７|||
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值(A)@target|实际完成值(B)@actual|<|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标(50分)|数量指标|储备帐篷|>=２００顶|２００顶|<|５０|５０|
I 效益指标(30分)|社会效益指标|应急响应时间|<=2小时|1.5小时|<|３０|３０|
I 满意度指标(10分)|满意度指标|受灾群众满意度|>=90%|９１％|<|１０|１０|
Z 总分|<|<|||<|１００|９９．５|
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '50 30 10', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: 'units in a column behind the result, results bare',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|计划指标值@target|实际完成值@actual|计量单位@measureUnit|权重@weight|得分@score|说明@explanation
I 产出指标|数量指标|植树面积|1.2|0.9|万亩|50|37.5|春季干旱，未造林地块列入次年春季。
I 效益指标|生态效益指标|森林覆盖率|45|45.2|%|30|30|
I 满意度指标|满意度指标|群众满意度|90|95|%|10|10|
Z 合计|<|<||||100|87.5|
 自评等级|<|<|良@grade|||||
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '37.5 30 10', sum: '87.5', grade: '良', findings: [] },
  },
  {
    name: 'grade wrong for its score, asked for in a row 评价等次',
    text: `
${TITLE}
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|200|200|100|10|50%|5
P ^|<|其中：当年财政拨款|200|200|100|—|50%|—
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|改造危房|≥100户|<|60户|50|30|资金下达较晚，剩余40户已开工，次年完成。
I 效益指标|社会效益指标|受益人口|≥400人|<|300人|30|22.5|改造户数减少所致，次年一并完成。
I 满意度指标|满意度指标|农户满意度|≥90%|<|90%|10|10|
Z 总分|<|<||<||100|67.5|
 评价等次|<|<|良@grade|<|<|<|<|<
`,
    amounts: '万元',
    verdict: { rate: '0.5', rows: '30 22.5 10', sum: '67.5', grade: '中', findings: ['grade D12'] },
  },
  {
    name: 'the same reason column stands for fund and rows: 备注, and 无 where nothing deviates',
    text: `
${TITLE}
H 资金使用情况（万元）|<||预算数（A）@adjustedBudget|<|执行数（B）@executed|分值@weight|执行率（B/A×100%）@rate|得分@score
T ^|<|总计|66|<|60|10|90.91%|9.09
P ^|<|财政拨款|66|<|60|—|90.91%|—
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|全年完成值@actual|分值@weight|得分@score|备注@explanation
I 产出指标|数量指标|发放图书|≥5000册|<|5000册|50|50|无
I 效益指标|社会效益指标|读者到馆人次|≥2万人次|<|1.6万人次|30|24|馆舍维修闭馆两个月。
I 满意度指标|满意度指标|读者满意度|≥90%|<|95%|10|10|无
Z 总计|<|<||<||100|93.09|
`,
    amounts: '万元',
    verdict: { rate: '0.9091', rows: '50 24 10', sum: '93.09', grade: '优', findings: [] },
  },
  {
    unknowable: /^rows\[1\]\.(?:weight|score)$/,
    name: 'scores given per second level in merged cells',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|培训班|3期|<|3期|30|30|
I ^|^|培训人数|150人|<|160人|^|^|
I ^|质量指标|结业率|≥95%|<|98%|20|20|
I 效益指标|社会效益指标|知识水平|提高|<|提高|30|30|
I 满意度指标|满意度指标|学员满意度|≥90%|<|95%|10|10|
Z 总分|<|<||<||100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'several aims in one cell on lines of their own, one missed',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|培训|1.培训3期⏎2.参训150人|<|1.培训3期⏎2.参训120人|50|45|第三期报名不足，今后扩大宣传范围。
I 效益指标|社会效益指标|知识水平|提高|<|提高|30|30|
I 满意度指标|满意度指标|学员满意度|≥90%|<|95%|10|10|
Z 总分|<|<||<||100|95|
`,
    amounts: '万元',
    verdict: { rate: '1', sum: '95', grade: '优', findings: [] },
  },
  {
    name: 'school: notes with criteria between the head and the rows, blank columns and rows',
    text: `
 某县第一中学||||||||||
 ||||||||||
 |项目支出绩效自评表@title|||||||||
 ||||||||||
 |项目名称||校园维修@name|||实施单位||某县第一中学@unit||
 |||||||||| 
H |项目资金||年初预算@initialBudget||全年预算@adjustedBudget|全年支出@executed|分值@weight|执行率@rate|得分@score|
T |年度资金总额||30||30|30|10|100%|10|
P |其中：公用经费||30||30|30||||
 ||||||||||
H |一级指标@level1|二级指标@level2|三级指标@level3||指标值@target|完成值@actual|分值@weight||得分@score|原因@explanation
I |产出指标|数量指标|维修教室||20间|20间|30||30|
I |产出指标|时效指标|完工时间||8月底前|9月5日|20||15|雨天停工五天，已调整施工计划。
I |效益指标|社会效益指标|教学环境||改善|改善|30||30|
I |满意度指标|满意度指标|师生满意度||≥90%|96%|10||10|
Z |合计|||||||100||95|
`.replace('Z |合计|||||||100||95|', 'Z |合计||||||100||95|'),
    verdict: { rate: '1', sum: '95', grade: '优', findings: [] },
  },
  {
    name: 'weights as 100 for the indicators alone, execution apart and unscored',
    text: `
 项目支出绩效自评表@title||||||||
 （2020年度）||||||||
 项目名称|<|专利资助@name|<|<|实施单位|<|某市市场监管局@unit|<
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|执行率@rate||
T ^|<|年度资金总额|80|80|78|97.5%||
P ^|<|其中：当年财政拨款|80|80|78|97.5%||
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析@explanation
I 产出指标|数量指标|资助专利|≥300件|<|320件|60|60|
I 效益指标|经济效益指标|带动研发投入|≥5000万元|<|5200万元|30|30|
I 满意度指标|满意度指标|企业满意度|≥90%|<|95%|10|10|
Z 总分|<|<||<||100|100|
`,
    amounts: '万元',
    verdict: { rate: '0.975', sum: '100', grade: '优', findings: ['level-weights A8'] },
  },
  {
    name: 'county checklist of 2018: three levels of points, deductions written as words',
    text: `
 财政支出项目绩效自评表@title||||||
 （2018年度）||||||
 项目名称|村级文化活动室建设@name|||项目单位|某镇文化站@unit|
H 一级指标@level1|二级指标@level2|三级指标@level3|分值@weight|评分标准@scoringRule|自评得分@score|扣分理由@explanation
I 项目决策（20分）|项目目标|目标内容|10|明确10分，一般5分|10|
I ^|决策过程|决策依据|10|符合10分|10|
I 项目管理（25分）|资金管理|资金使用|15|违规扣完|15|
I ^|组织实施|管理制度|10|健全10分|8|制度未及时修订。
I 项目绩效（55分）|项目产出|产出数量|25|按完成率|25|
I ^|项目效果|社会效益|30|显著30分|27|个别活动室利用率不高。
Z 总分|<|<|100||95|
`,
    verdict: { rate: null, sum: '95', grade: '优', findings: [] },
  },
  {
    name: 'two projects below each other, one title, each with its own money',
    text: `
 2024年度项目支出绩效自评表@title||||||||
 项目名称|<|春灌补助@name|<|<|<|<|<|<
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|10|10|10|10|100%|10
P ^|<|其中：财政拨款|10|10|10|||
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|灌溉面积|≥500亩|<|500亩|50|50|
I 效益指标|经济效益指标|亩均增产|≥50斤|<|55斤|30|30|
I 满意度指标|满意度指标|农户满意度|≥90%|<|92%|10|10|
Z 总分|<|<||<||100|100|
=====
 项目名称|<|秋播补助@name|<|<|<|<|<|<
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|20|20|15|10|75%|7.5
P ^|<|其中：财政拨款|20|20|15|||
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|播种面积|≥800亩|<|600亩|50|37.5|秋雨多，200亩未能播种，改种春小麦。
I 效益指标|经济效益指标|亩均增产|≥50斤|<|50斤|30|30|
I 满意度指标|满意度指标|农户满意度|≥90%|<|95%|10|10|
Z 总分|<|<||<||100|85|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'the whole sheet of blanks: an unfilled form',
    text: `
 项目支出绩效自评表@title||||||||
 （    年度）||||||||
 项目名称|<||<|<|实施单位|<||<
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额||||10||
P ^|<|其中：当年财政拨款||||—||—
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
X 产出指标|数量指标|指标1：||<||||
X ^|^|……||<||||
X 效益指标|社会效益指标|指标1：||<||||
X 满意度指标|满意度指标|指标1：||<||||
Z 总分|<|<||<||100||
`,
    amounts: '万元',
    verdict: { rate: null, sum: null, findings: ['not-computable H5', 'placeholder C8'] },
  },
  {
    name: 'execution rate written as 100 and 1 in two rows, weights 20 for execution',
    text: `
${TITLE}
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值（20分）@weight|执行率（%）@rate|得分@score
T ^|<|年度资金总额|50|50|45|20|90|18
P ^|<|其中：当年财政拨款|50|50|45||90|
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|演出场次|≥30场|<|30场|40|40|
I 效益指标|社会效益指标|观众人次|≥3万人次|<|3万人次|30|30|
I 满意度指标|满意度指标|观众满意度|≥90%|<|92%|10|10|
Z 总分|<|<||<||100|98|
`,
    amounts: '万元',
    verdict: { rate: '0.9', rows: '40 30 10', sum: '98', grade: '优', findings: [] },
  },
  {
    name: 'transfer with levels of money and percent results, amounts in yuan under a head in wan',
    text: `
 转移支付区域绩效自评表@title|||||||
 （2022年度）|||||||
 转移支付（项目）名称|<|<|中央财政城镇保障性安居工程补助@name|<|<|<|<
 地方主管部门|<|<|某市住建局|<|资金使用单位|<|某区住建局@unit
H 资金情况（万元）|<|<||全年预算数（A）@adjustedBudget|全年执行数（B）@executed|<|预算执行率（B/A）@rate
T ^|<|<|年度资金总额：|3200|2880|<|90.00%
P ^|<|<|其中：中央补助|2000|1800|<|90.00%
P ^|<|<|地方资金|1200|1080|<|90.00%
P ^|<|<|其他资金|0|0|<|0
H 绩效指标|一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|全年实际完成值@actual|<|未完成原因和改进措施@explanation
I ^|产出指标|数量指标|开工改造小区|≥20个|20个|<|
I ^|^|质量指标|工程验收合格率|100%|100%|<|
I ^|^|时效指标|当年开工率|100%|95%|<|
I ^|效益指标|社会效益指标|受益居民户数|≥5000户|5200户|<|
I ^|满意度指标|服务对象满意度指标|居民满意度|≥80%|85%|<|
 说明|无|<|<|<|<|<|<
`,
    amounts: '万元',
    verdict: { rate: '0.9', sum: null, findings: ['deviation-unexplained H13'] },
  },
  {
    name: 'the total in the head, execution score in a cell behind a label, rows with 是 and 否',
    text: `
 项目绩效自评表@title|||||||
 项目名称|公共机构节能改造@name|||自评总分|96@totalScore|自评等级|优@grade
H 资金情况（万元）|资金总额|全年预算数@adjustedBudget|全年执行数@executed|执行率@rate|分值@weight|得分@score|
T ^|合计|40|40|100%|10|10|
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|实际完成值@actual|分值@weight|得分@score|原因说明@explanation
I 产出指标|数量指标|改造楼宇|4栋|4栋|20|20|
I ^|质量指标|是否通过验收|是|是|20|20|
I ^|时效指标|是否按期完成|是|否|10|6|供货延迟一个月，已按合同扣违约金。
I 效益指标|生态效益指标|节能率|≥15%|16%|30|30|
I 满意度指标|满意度指标|职工满意度|≥90%|95%|10|10|
`,
    amounts: '万元',
    verdict: { rate: '1', sum: '96', grade: '优', findings: ['score-over-rule G8'] },
  },
  {
    name: 'totals of points and of marks in rows of their own, the grade as a box to tick',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|巡河次数|≥52次|<|52次|50|50|
I 效益指标|生态效益指标|水质达标率|≥90%|<|90%|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|95%|10|10|
Z 综合评分|<|<||<||100|100|
 评价等级|<|<|优☑  良□  中□  差□@grade|<|<|<|<|<
`,
    amounts: '万元',
    verdict: { rate: '1', sum: '100', grade: '优', findings: [] },
  },
];
