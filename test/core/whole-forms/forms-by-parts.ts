import { FUND, titleOf } from './openings';
import type { WholeForm } from './verdict';

const TITLE = titleOf('2023');

/** How the parts of a form stand to each other: within, before, beside, after. */
export const FORMS_BY_PARTS: readonly WholeForm[] = [
  {
    name: 'sources in two steps: a source merged over its own sum and its parts',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 （2024年度）|<|<|<|<|<|<|<|<
 项目名称|<|<|产业园区道路@name|<|<|<|<|<
H 项目资金（万元）|资金来源|<|年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|执行率@rate|分值@weight|得分@score
T ^|合计|<|120|120|114|95%|10|9.5
P ^|财政资金|小计|100|100|94|94%||
P ^|^|中央|60|60|60|100%||
P ^|^|省级|40|40|34|85%||
P ^|单位资金|<|20|20|20|100%||
H 一级指标@level1|<|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score|原因@explanation
I 产出指标|<|数量指标|修建道路|≥3公里|3公里|50|50|
I 效益指标|<|经济效益指标|新增入园企业|≥5家|6家|30|30|
I 满意度指标|<|满意度指标|企业满意度|≥90%|95%|10|10|
Z 总分|<|<|<|<|<|100|99.5|
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '50 30 10', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: 'a source of each budget in a column behind it',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 项目名称|<|农村饮水@name|<|<|<|实施单位|某县水利局@unit|<
H 资金（万元）|<|预算数@adjustedBudget|其中：财政拨款|执行数@executed|其中：财政拨款|执行率@rate|分值@weight|得分@score
T 合计|<|90|80|81|72|90%|10|9
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|<|完成值@actual|分值@weight|得分@score|原因@explanation
I 产出指标|数量指标|新建管网|≥20公里|<|20公里|50|50|
I 效益指标|社会效益指标|受益人口|≥5000人|<|5000人|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|90%|10|10|
Z 总分|<|<|<|<|<|100|99|
`,
    amounts: '万元',
    verdict: { rate: '0.9', rows: '50 30 10', sum: '99', grade: '优', findings: [] },
  },
  {
    name: 'the sum as the first row below the heads',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
Z 总分|<|<|||<|100|97|
I 产出指标|数量指标|巡检变电站|≥40座|<|40座|50|50|
I 效益指标|社会效益指标|供电可靠率|≥99.9%|<|99.95%|30|30|
I 满意度指标|满意度指标|用户满意度|≥90%|<|63%|10|7|停电检修通知不及时，已改为短信通知。
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 7', sum: '97', grade: '优', findings: [] },
  },
  {
    name: 'reasons and measures in columns of their own',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|未完成原因@explanation|改进措施
I 产出指标|数量指标|安置就业|≥200人|180人|50|45|用工企业减产，岗位减少。|拓展外地岗位。
I 效益指标|社会效益指标|零就业家庭|0户|0户|30|30||
I 满意度指标|满意度指标|群众满意度|≥90%|92%|10|10||
Z 总分|<|<|<|<|100|95||
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '45 30 10', sum: '95', grade: '优', findings: [] },
  },
  {
    name: 'amounts with their unit in the cells',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 项目名称|<|便民市场@name|<|<|<|<|<|<
H 项目资金|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|50万元|50万元|45万元|10分|90%|9分
P ^|<|其中：财政拨款|50万元|50万元|45万元|—|90%|—
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|改造摊位|≥120个|<|120个|50分|50分|
I 效益指标|社会效益指标|占道经营投诉|≤20件|<|11件|30分|30分|
I 满意度指标|满意度指标|摊主满意度|≥85%|<|88%|10分|10分|
Z 总分|<|<|<|<|<|100分|99分|
`,
    verdict: { rate: '0.9', rows: '50 30 10', sum: '99', grade: '优', findings: [] },
  },
  {
    name: 'heads repeated for each level under a heading of its own',
    text: `
${TITLE}
${FUND}
G 产出指标（50分）|<|<|<|<|<|<|<|<
H 二级指标@level2|<|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 数量指标|<|新增床位|≥60张|<|60张|30|30|
I 质量指标|<|护理合格率|≥95%|<|96%|20|20|
G 效益指标（30分）|<|<|<|<|<|<|<|<
H 二级指标@level2|<|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 社会效益指标|<|入住率|≥80%|<|72%|30|27|新区交通不便，已开通接驳车。
G 满意度指标（10分）|<|<|<|<|<|<|<|<
H 二级指标@level2|<|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 服务对象满意度|<|老人满意度|≥90%|<|93%|10|10|
Z 总分|<|<|<|<|<|100|97|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '30 20 27 10', sum: '97', grade: '优', findings: [] },
  },
  {
    name: 'the sum of the money below its parts, numbered sources',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<
 项目名称|<|体育场馆开放@name|<|<|主管部门|某市体育局@department|<
H 资金来源|<|年初预算数（万元）@initialBudget|全年预算数（万元）@adjustedBudget|全年执行数（万元）@executed|执行率@rate|分值@weight|得分@score
P 1.上级补助|<|150|150|150|100%||
P 2.本级财政|<|80|80|66|82.5%||
P 3.其他|<|20|20|20|100%||
T 合计|<|250|250|236|94.4%|10|9.44
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score|备注
I 产出指标|数量指标|开放场馆|≥6个|6个|25|25|
I ^|时效指标|全年开放天数|≥330天|335天|25|25|
I 效益指标|社会效益指标|健身人次|≥20万人次|21万人次|30|30|
I 满意度指标|满意度指标|健身群众满意度|≥90%|95%|10|10|
Z 合计|<|<|||100|99.44|
`,
    amounts: '万元',
    verdict: { rate: '0.944', rows: '25 25 30 10', sum: '99.44', grade: '优', findings: [] },
  },
  {
    name: 'names on the left, the money beside them',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<
 （2022年度）|<|<|<|<|<|<
H 项目名称|乡村旅游公路@name|资金来源|预算数（万元）@adjustedBudget|执行数（万元）@executed|执行率@rate|得分@score
T 主管部门|某县文旅局@department|合计|400|380|95%|9.5
P 实施单位|某镇@unit|其中：财政资金|300|285|95%|
P 项目负责人|甲|自筹资金|100|95|95%|
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|新建公路|≥6公里|6公里|50|50
I 效益指标|经济效益指标|旅游收入增长率|≥5%|5.5%|30|30
I 满意度指标|满意度指标|游客满意度|≥90%|92%|10|10
Z 总分|<|<|<|<|100|99.5
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '50 30 10', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: 'second and third level in one merged cell',
    unknowable: /^rows\[[23]\]\.level3$/,
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|采购图书|≥2000册|<|2000册|25|25|
I ^|时效指标|完成时间|10月底前|<|9月底|25|25|
I 效益指标|学生阅读量提高|<|≥10%|<|12%|30|30|
I 满意度指标|学生满意度|<|≥90%|<|95%|10|10|
Z 总分|<|<|<|<|<|100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '25 25 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'a flat list: number, name, target, result',
    text: `
 某乡镇2023年专项经费绩效自评表@title|<|<|<|<|<|<
 项目名称|<|垃圾分类@name|<|实施单位|某乡@unit|<
L 年度预算（元）|50000@adjustedBudget|实际支出（元）|48000@executed|执行率|96%@rate|
H 序号|指标名称@level3|指标值@target|完成值@actual|权重@weight|得分@score|备注
I 1|配置分类垃圾桶|≥200组|200组|40|40|
I 2|宣传活动|≥12场|12场|20|20|
I 3|分类正确率|≥80%|76%|30|28.5|
I 4|村民满意度|≥85%|90%|10|10|
Z 合计||||100|98.5|
`,
    amounts: '元',
    verdict: { rate: '0.96', rows: '40 20 28.5 10', sum: '98.5', grade: '优', findings: [] },
  },
  {
    name: 'a list of payments with a sum of its own below the form',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|检测样品|≥500批次|<|520批次|50|50|
I 效益指标|社会效益指标|食品安全事故|0起|<|0起|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|92%|10|10|
Z 总分|<|<|<|<|<|100|100|
 |||||||||
 附：资金支出明细||||||||
 序号|支出内容|<|金额（万元）|<|支付时间|<|备注|
 1|检测费|<|80|<|2023年6月|<||
 2|采样费|<|20|<|2023年9月|<||
 合计||<|100|<||<||
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'a list of staff above the form, two blank rows between',
    text: `
 2023年度绩效评价工作小组名单|<|<|<||||
 序号|姓名|职务|联系电话||||
 1|甲|组长|000||||
 2|乙|成员|000||||
 ||||||||
 ||||||||
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 项目名称|<|电子政务@name|<|<|实施单位|<|某县政务中心@unit|<
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|上线事项|≥800项|<|812项|50|50|
I 效益指标|社会效益指标|群众少跑次数|≥2次|<|2次|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|95%|10|10|
Z 总分|<|<|<|<|<|100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'a target merged over two rows, results and scores apart',
    unknowable: /^rows\[3\]\.(?:target|explanation)$/,
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|开展普法|≥20场|<|22场|50|50|
I 效益指标|社会效益指标|法律知晓率|≥80%|<|85%|30|30|
I 满意度指标|满意度指标|村民满意度|≥90%|<|92%|5|5|
I ^|^|干部满意度|^|<|95%|5|5|
Z 总分|<|<|<|<|<|100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 5 5', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'weights as shares of one',
    text: `
 项目绩效自评打分表@title|<|<|<|<|<|<
 项目名称|<|河长制信息平台@name|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|实际值@actual|权重@weight|得分@score
I 产出指标|数量指标|接入监测点|≥60个|60个|0.3|30
I ^|质量指标|数据完整率|≥95%|95%|0.2|20
I 效益指标|生态效益指标|水质优良率|≥85%|80.75%|0.4|38
I 满意度指标|满意度指标|用户满意度|≥85%|88%|0.1|10
Z 合计|<|<|||1|98
`,
    verdict: { rate: null, rows: '30 20 38 10', sum: '98', grade: '优', findings: ['level-weights A4'] },
  },
  {
    name: 'a wrong score and a blank reason in a form of the new layouts',
    text: `
 2023年度项目绩效自评表@title|<|<|<|<|<|<
 项目名称：夜市整治|<|<|实施单位：某街道|<|<|<
L 预算数（元）：80000@adjustedBudget|<|支出数（元）：60000@executed|<|执行率：75%@rate|<|得分：8@score
H 绩效指标@level1|<@level2|<@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|整治摊点|≥50个|40个|50|50
I 效益指标|社会效益指标|投诉量|≤30件|25件|30|30
I 满意度指标|满意度指标|居民满意度|≥85%|86%|10|10
Z 总分|<|<|<|<|100|98
`,
    amounts: '元',
    verdict: {
      rate: '0.75',
      rows: '40 30 10',
      sum: '98',
      grade: '优',
      findings: ['execution-score G3', 'score-over-rule G5'],
    },
  },
  {
    name: 'basic and project spending with points of their own and no line above them, one of the two wrong',
    text: `
 单位整体支出绩效自评表@title|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<
 单位名称|<|某县妇联@unit|<|<|<|<|<
H 支出类型|年初预算（万元）@initialBudget|全年预算（万元）@adjustedBudget|全年执行（万元）@executed|执行率@rate|分值@weight|得分@score|
P 基本支出|200|210|210|100%|5|5|
P 项目支出|100|90|81|90%|5|5|
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score|备注
I 产出指标|数量指标|维权服务|≥300件|312件|50|50|
I 效益指标|社会效益指标|家庭教育讲座覆盖|≥5000人|5200人|30|30|
I 满意度指标|满意度指标|服务对象满意度|≥90%|96%|10|10|
Z 总分|<|<|||100|100|
`,
    amounts: '万元',
    verdict: {
      rate: '0.97',
      rows: '50 30 10',
      sum: '100',
      grade: '优',
      findings: ['execution-score G6'],
    },
  },
  {
    name: 'money of two years and the sum of it, what was spent of both',
    text: `
 文旅专项绩效自评表@title|<|<|<|<|<|<|<|<
 项目名称|<|古镇保护@name|<|<|<|实施单位|<|某镇@unit
H 资金（万元）|<|2022年下达|2023年下达|合计下达@adjustedBudget|累计支出@executed|<|支出进度@rate|得分（10分）@score
T 合计|<|300|500|800|760|<|95%|9.5
P 省级资金|<|200|300|500|500|<|100%|
P 县级配套|<|100|200|300|260|<|86.67%|
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|单位@measureUnit|完成值@actual|单位@actualUnit|分值@weight|得分@score
I 产出指标|数量指标|修缮民居|≥30|栋|28|栋|50|46.67
I 效益指标|经济效益指标|旅游收入|≥800|万元|0.09|亿元|30|30
I 满意度指标|满意度指标|游客满意度|≥90|%|94|%|10|10
Z 合计|<|<|||||100|96.17
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '46.67 30 10', sum: '96.17', grade: '优', findings: [] },
  },
  {
    name: 'money planned, arrived in two batches, 完成支出, 发放率; execution among the rows',
    text: `
 中央财政水利资金绩效自评表@title|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<
 项目名称|<|中小河流治理@name|<|<|<|<|<
H 资金（万元）|<|计划投资@initialBudget|第一批到位|第二批到位|累计到位@adjustedBudget|完成支出@executed|发放率@rate
T 合计|<|2000|1200|800|2000|1900|95%
P 中央资金|<|1500|900|600|1500|1500|100%
P 地方资金|<|500|300|200|500|400|80%
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|完成值@actual|分值@weight|得分@score|备注
E 过程|资金管理|预算执行率|100%|95%|10|9.5|
I 产出|数量|治理河长|≥12公里|12公里|50|50|
I 效益|社会效益|保护农田|≥1万亩|1.1万亩|30|30|
I 满意度|满意度|沿岸群众满意度|≥90%|93%|10|10|
Z 合计|<|<|||100|99.5|
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '50 30 10', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: 'one line of money below 预算执行, its name merged down from the heads',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<
 （2022年度）|<|<|<|<|<|<
 项目名称|<|<|人防工程维护@name|<|<|<
H 预算执行情况（10分）|年初预算（万元）@initialBudget|预算调整（+/-）|调整后预算（万元）@adjustedBudget|预算执行（万元）@executed|预算执行率@rate|自评得分@score
T ^|120|-20|100|98|98%|9.8
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|自评得分@score
I 产出指标|数量指标|维护工程|≥15处|15处|50|50
I 效益指标|社会效益指标|战时掩蔽人数|≥5万人|5万人|30|30
I 满意度指标|满意度指标|居民满意度|≥85%|83.3%|10|9.8
Z 总分|<|<|||100|99.6
`,
    amounts: '万元',
    verdict: { rate: '0.98', rows: '50 30 9.8', sum: '99.6', grade: '优', findings: [] },
  },
  {
    name: '预算资金 and 支出资金 as labels among the names, what is left unreached under 未实现原因',
    text: `
 部门项目绩效自评表@title|<|<|<|<|<|<|<
 项目名称|<|农村厕所革命@name|<|<|实施单位|某镇@unit|<
 资金来源|<|中央财政：120万元；省级财政：60万元；自筹：20万元|<|<|<|<|<
L 预算资金（万元）|200@adjustedBudget|支出资金（万元）|190@executed|执行率|95%@rate|得分（10分）|9.5@score
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|完成值@actual|分值@weight|得分@score|未实现原因@explanation
I 产出|数量|改厕|≥400户|400户|50|50|
I 效益|社会效益|卫生厕所普及率|≥90%|91%|30|30|
I 满意度|满意度|农户满意度|≥90%|88.2%|10|9.8|两户化粪池渗漏，已返工。
Z 总分|<|<|||100|99.3|
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '50 30 9.8', sum: '99.3', grade: '优', findings: [] },
  },
  {
    name: 'points spread over the hundred in a row below the sum: 百分制得分',
    text: `
 项目绩效自评表（2023年度）@title|<|<|<|<|<|<
 项目名称|<|<|非税征管@name|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|开票单位|≥200家|204家|50|50
I 效益指标|经济效益指标|征收率|≥98%|93.1%|30|28.5
I 满意度指标|满意度指标|缴费人满意度|≥90%|91%|10|10
S 合计|<|<|||90|88.5
Z 百分制得分|<|<|||100|98.33
`,
    verdict: { rate: null, rows: '50 28.5 10', sum: '98.3333', grade: '优', findings: [] },
  },
  {
    name: 'a hundred and twenty points, brought to a hundred wrongly',
    text: `
 绩效自评表@title|<|<|<|<|<|<
 项目名称|<|道路清扫@name|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|清扫面积|≥100万平方米|100万平方米|60|60
I 效益指标|社会效益指标|投诉|≤10件|5件|40|40
I 满意度指标|满意度指标|居民满意度|≥90%|81%|20|18
S 合计|<|<|||120|118
Z 换算百分制得分|<|<|||100|93.33
 评价等级|<|<|<|<|<|优@grade
`,
    verdict: {
      rate: null,
      rows: '60 40 18',
      sum: '98.3333',
      grade: '优',
      findings: ['total G8'],
    },
  },
  {
    name: 'a thousand points by the form’s own sum, a grade that no band of a hundred tells',
    text: `
 绩效自评表（1000分制）@title|<|<|<|<|<|<
 项目名称|<|文明创建@name|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|点位|≥30个|21个|500|350
I 效益指标|社会效益指标|知晓率|≥80%|85%|400|400
I 满意度指标|满意度指标|群众满意度|≥90%|93%|100|100
Z 合计|<|<|||1000|850
 等级|<|<|<|<|<|良@grade
`,
    verdict: { rate: null, rows: '350 400 100', sum: '850', grade: null, findings: ['weights-total F7'] },
  },
  {
    name: 'a sum of the indicators and the execution above the total',
    text: `
 项目绩效自评表（2023年度）@title|<|<|<|<|<|<
 项目名称|<|<|非税征管@name|<|<|<
H 资金来源|全年预算数@adjustedBudget|全年执行数@executed|执行率@rate|分值@weight|得分@score|
T 合计|100|90|90%|10|9|
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|开票单位|≥200家|204家|50|50
I 效益指标|经济效益指标|征收率|≥98%|93.1%|30|28.5
I 满意度指标|满意度指标|缴费人满意度|≥90%|91%|10|10
S 合计|<|<|||100|97
Z 自评总分|<|<|||100|97.5
`,
    verdict: { rate: '0.9', rows: '50 28.5 10', sum: '97.5', grade: '优', findings: ['subtotal G9'] },
  },
];
