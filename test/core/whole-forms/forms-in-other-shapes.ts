/** Forms whose cells were parted or filled by programs, in other characters, or with results under unusual heads. */
import { FUND, titleOf } from './openings';
import type { WholeForm } from './verdict';

const TITLE = titleOf('2023');

export const FORMS_IN_OTHER_SHAPES: readonly WholeForm[] = [
  {
    name: 'traditional characters throughout',
    text: `
 項目支出績效自評表@title|<|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<|<
 項目名稱|<|社區養老服務@name|<|<|實施單位|<|某區民政局@unit|<
H 項目資金（萬元）|<||年初預算數@initialBudget|全年預算數@adjustedBudget|全年執行數@executed|分值@weight|執行率@rate|得分@score
T ^|<|年度資金總額|100|100|95|10|95%|9.5
P ^|<|其中：當年財政撥款|100|100|95|—|95%|—
H 一級指標@level1|二級指標@level2|三級指標@level3|年度指標值@target|<|實際完成值@actual|分值@weight|得分@score|偏差原因分析及改進措施@explanation
I 產出指標|數量指標|服務老人人數|不少於500人|<|480人|50|48|年中兩處站點裝修停辦，年底已恢復。
I 效益指標|社會效益指標|老人生活質量|有效提升|<|達成預期指標|30|30|無
I 滿意度指標|服務對象滿意度指標|老人滿意度|≥90%|<|95%|10|10|
Z 總分|<|<|<|<|<|100|97.5|優@grade
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '48 24..30 10', sum: '97.5', grade: '优', findings: [] },
  },
  {
    name: 'one weight and one score for two rows of a second level, another for a pair of equal ones',
    unknowable: /^rows\[[13]\]\.(?:weight|score)$/,
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|改造管网|≥10公里|<|10公里|20|20|
I ^|^|新建泵站|2座|<|2座|^|^|
I ^|质量指标|验收合格率|100%|<|100%|15|15|
I ^|时效指标|完工时间|12月底前|<|11月|15|15|
I 效益指标|社会效益指标|受益居民|≥2万人|<|2.1万人|30|30|
I 满意度指标|满意度指标|居民满意度|≥90%|<|95%|10|10|
Z 总分|<|<|<|<|<|100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '20 ? 15 15 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'weights of their own, one score for the three rows together',
    unknowable: /^rows\[[12]\]\.score$/,
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|培训场次|≥10场|<|10场|20|50|
I ^|质量指标|合格率|≥95%|<|96%|15|^|
I ^|时效指标|完成及时率|100%|<|100%|15|^|
I 效益指标|社会效益指标|持证人数|≥300人|<|310人|30|30|
I 满意度指标|满意度指标|学员满意度|≥90%|<|95%|10|10|
Z 总分|<|<|<|<|<|100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '20 15 15 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'equal weights and scores below each other that are each their own, one of them short of its total',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|开展检查|≥10次|<|10次|25|25|
I ^|^|抽检批次|≥50批次|<|50批次|25|25|
I 效益指标|社会效益指标|投诉办结率|≥95%|<|96%|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|95%|10|10|
Z 总分|<|<|<|<|<|100|99|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '25 25 30 10', sum: '100', grade: '优', findings: ['total H12'] },
  },
  {
    name: 'the result under 完成进度: amounts, words and shares alike',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|完成进度@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|新修机耕道|≥12公里|<|12.6公里|30|30|
I ^|质量指标|验收合格率|100%|<|100%|20|20|
I 效益指标|社会效益指标|农户出行条件|明显改善|<|明显改善|30|28|个别路段尚未硬化，次年安排。
I 满意度指标|满意度指标|农户满意度|≥90%|<|81%|10|9|施工扬尘引起不满，已增加洒水。
Z 总分|<|<|<|<|<|100|97|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '30 20 24..30 9', sum: '97', grade: '优', findings: [] },
  },
  {
    name: 'the result under 实施进度',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|<|实施进度@actual|分值@weight|得分@score|备注
I 产出指标|数量指标|栽植行道树|≥800株|<|760株|50|50|
I 效益指标|生态效益指标|成活率|≥95%|<|96%|30|30|
I 满意度指标|满意度指标|居民满意度|≥90%|<|95%|10|10|
Z 总分|<|<|<|<|<|100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '47.5 30 10', sum: '100', grade: '优', findings: ['score-over-rule H8'] },
  },
  {
    name: 'a refund written as spending below zero',
    text: `
${TITLE}
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|100|100|95|10|95%|9.5
P ^|<|其中：当年财政拨款|100|100|100|—|100%|—
P ^|<|其他资金|0|0|-5|—|—|—
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|发放补贴|≥500户|<|520户|50|50|
I 效益指标|社会效益指标|政策知晓率|≥90%|<|92%|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|95%|10|10|
Z 总分|<|<|<|<|<|100|99.5|
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '50 30 10', sum: '99.5', grade: '优', findings: ['negative-amount F7'] },
  },
  {
    name: 'the title between the money and the indicators',
    text: `
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|200|200|190|10|95%|9.5
P ^|<|其中：当年财政拨款|200|200|190|—|95%|—
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<|<
 项目名称|<|乡村道路安防@name|<|<|实施单位|<|某县公路中心@unit|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|安装护栏|≥30公里|<|32公里|25|25|
I ^|质量指标|验收合格率|100%|<|100%|25|25|
I 效益指标|社会效益指标|交通事故下降率|≥5%|<|6%|30|30|
I 满意度指标|服务对象满意度|村民满意度|≥90%|<|93%|10|10|
Z 总分|<|<|<|<|<|100|99.5|
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '25 25 30 10', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: 'sources across, the score of execution merged beside them',
    text: `
 部门项目自评表@title|<|<|<|<|<|<|<
 项目名称|<|防返贫监测@name|<|<|<|<|<
H 项目资金（万元）||合计|一般公共预算|上级专项|上年结转|其他资金|得分@score
F ^|全年预算数@adjustedBudget|200|120|60|20|0|9.5
F ^|全年执行数@executed|190|115|55|20|0|^
F ^|执行率@rate|95%|95.83%|91.67%|100%|—|^
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score|原因@explanation
I 产出指标|数量指标|监测户数|≥300户|300户|50|50|
I 效益指标|社会效益指标|返贫人数|0人|0人|30|30|
I 满意度指标|满意度指标|监测户满意度|≥90%|95%|10|10|
Z 总分|<|<|<|<|100|99.5|
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '50 30 10', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: 'units in a column of their own: a time that was passed, no sign anywhere',
    text: `
 医院项目绩效自评表@title|<|<|<|<|<|<|<|<|<
 项目名称：|<|住院楼改造@name|<|<|科室：|后勤处|<|<|<
H 序号|一级指标@level1|二级指标@level2|三级指标@level3|单位@measureUnit|年初目标@target|年末完成@actual|分值@weight|自评得分@score|未完成原因@explanation
I 1|产出指标|数量指标|改造病房|间|60|60|20|20|
I 2|产出指标|质量指标|竣工验收合格率|%|100|100|20|20|
I 3|产出指标|时效指标|工期|天|180|200|10|9|雨季停工二十天
I 4|效益指标|社会效益指标|新增床位|张|120|120|30|30|
I 5|满意度指标|患者满意度|患者满意度|%|90|94|10|10|
E 6|预算执行|预算执行率|预算执行率|%|100|97|10|9.7|
Z 合计|||||||100|98.7|
 自评等级|||||||优@grade||
`,
    verdict: {
      rate: null,
      rows: '20 20 9 30 10',
      sum: '98.7',
      grade: '优',
      findings: ['inferred-direction F6', 'weak-explanation J6'],
    },
  },
  {
    name: 'two names of projects, the rate as a fraction, a goal that counts another rate',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<|<|<
 一级项目名称|<|审判执行|<|<|项目代码|<|007|<|<
 项目名称|<|办案业务费@name|<|<|<|<|<|<|<
 主管部门|<|某省高级人民法院@department|<|<|实施单位|<|某县人民法院@unit|<|<
H 项目资金⏎（万元）|<||年初预算数@initialBudget|全年预算数（A）@adjustedBudget|全年执行数（B）@executed|分值@weight|执行率（B/A）@rate|得分@score|偏差原因@reason
T ^|<|年度资金总额|300|280|252|10|252/280|9|法警装备采购流标，结转下年实施；年中省院统一压减20万元
P ^|<|其中：财政拨款|300|280|252|—|90%|—|
P ^|<|上年结转|0|0|0|—||—|
P ^|<|单位资金|0|0|0|—||—|
 ||||||||
 年度总体目标|预期目标|<|<|<|<|实际完成情况|<|<|<
 ^|1.审结案件5000件；⏎2.结案率95%以上。@expected|<|<|<|<|1.审结案件5200件；⏎2.结案率96%。@achieved|<|<|<
H 绩效指标|一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation|<
I ^|产出指标|数量指标|审结案件数|≥5000件|5200件|20|20||<
I ^|^|质量指标|一审服判息诉率|≥88%|86%|15|14.66|家事案件上诉增多，已加强判后答疑。|<
I ^|^|时效指标|法定期限内结案率|≥99%|99.5%|15|15||<
I ^|效益指标|社会效益指标|维护社会公平正义|有效维护|有效维护|30|30||<
I ^|满意度指标|服务对象满意度|当事人满意度|≥85%|88%|10|10||<
Z 总分|<|<|<|<|<|100|98.66||<
`,
    amounts: '万元',
    verdict: { rate: '0.9', rows: '20 14.66 15 24..30 10', sum: '98.66', grade: '优', findings: [] },
  },
  {
    name: 'instructions down the right edge, one of them beside the heads',
    text: `
 附件3|||||||||填报说明：
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<|1.年初预算数按批复填写。
 （2023年度）|<|<|<|<|<|<|<|<|2.全年预算数为调整后预算。
 项目名称|<|人才公寓@name|<|<|实施单位|<|某市住建局@unit|<|
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score|3.执行率=执行数/预算数
T ^|<|年度资金总额|400|400|400|10|100%|10|
P ^|<|其中：当年财政拨款|400|400|400|—|100%|—|
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation|4.得分不得超过分值
I 产出指标|数量指标|公寓套数|≥100套|<|100套|50|50||
I 效益指标|社会效益指标|入住率|≥80%|<|85%|30|30||
I 满意度指标|满意度指标|住户满意度|≥90%|<|95%|10|10||
Z 总分|<|<|<|<|<|100|100||
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: '指标 before 一级, 二级 and 三级, nothing merged',
    text: `
 项目支出绩效自评表@title||||||||
 （2023年度）||||||||
 项目名称||农机补贴@name||||||
H 资金||资金类别|预算数@adjustedBudget|执行数@executed|执行率@rate|分值@weight|得分@score|说明@reason
T 万元||总额|90|81|90%|10|9|机具到货晚，尾款次年支付
P ||中央|60|60|100%|||
P ||县级|30|21|70%|||
H 指标|一级@level1|二级@level2|三级@level3|年度目标@target|完成情况@actual|满分@weight|自评@score|说明@explanation
I |产出（50分）|数量|补贴机具|200台|200台|20|20|
I |||受益农户|150户|150户|10|10|
I ||质量|机具合格率|100%|100%|10|10|
I ||时效|兑付时间|11月底前|12月|10|8|核机晚一个月，次年提前
I |效益（30分）|经济|机械化率|≥75%|76%|15|15|
I ||社会|带动合作社|≥5个|6个|15|15|
I |满意度（10分）|满意度|农户|≥90%|92%|10|10|
Z 得分合计||||||100|97|
`,
    verdict: { rate: '0.9', sum: '97', grade: '优', findings: [] },
  },
  {
    name: 'services bought: what was agreed and what was done',
    text: `
 政府购买服务项目绩效自评表@title|<|<|<|<|<|<|<
 项目名称|<|居家养老巡访@name|<|购买主体|某区民政局|承接主体|某服务中心
 合同金额（万元）|<|60|<|实际支付（万元）|60|合同期限|2023.1—2023.12
H 评价内容@level1|评价指标@level3|<|评价标准@scoringRule|合同约定@target|实际履行@actual|分值@weight|得分@score
I 服务数量|巡访老人|<|按比例得分|500人|500人|30|30
I ^|巡访次数|<|按比例得分|每周1次|每周1次|20|20
I 服务质量|投诉处理率|<|低于100%不得分|100%|100%|20|20
I 服务效果|老人满意度|<|达到90%得满分|90%|88%|30|29.33
Z 合计|<|<|||<|100|99.33
`,
    verdict: { rate: null, sum: '99.33', grade: '优', findings: [] },
  },
  {
    name: 'sums of the indicators and of the execution before the total',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|配备保安|≥60人|<|60人|50|50|
I 效益指标|社会效益指标|安全事故|0起|<|0起|30|30|
I 满意度指标|满意度指标|家长满意度|≥90%|<|88%|10|9.78|两校门口拥堵，已增设接送区。
S 绩效指标得分|<|<|<|<|<|90|89.78|
S 预算执行得分|<|<|<|<|<|10|10|
Z 自评总得分|<|<|<|<|<|100|99.78|
 自评结论|<|<|优秀@grade|<|<|<|<|<
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 9.78', sum: '99.78', grade: '优', findings: [] },
  },
  {
    name: 'numbered levels in rows of their own, the money among them',
    text: `
 项目绩效自评表@title|<|<|<|<|<
 项目名称：乡镇卫生院设备更新|<|<|<|<|<
H 指标名称@level3|指标值@target|实际完成值@actual|分值@weight|得分@score|未完成原因@explanation
1 （一）预算执行情况|||10@weight|9@score|
E 1.预算执行率|100%|90%|10|9|设备尾款未到付款期
1 （二）产出指标|||50|50|
I 1.更新设备数量|≥30台|30台|25|25|
I 2.验收合格率|100%|100%|25|25|
1 （三）效益指标|||30|30|
I 1.检查人次增长率|≥10%|12%|30|30|
1 （四）满意度指标|||10|10|
I 1.患者满意度|≥90%|94%|10|10|
Z 合计|||100|99|
`,
    verdict: { rate: null, rows: '25 25 30 10', sum: '99', grade: '优', findings: [] },
  },
  {
    name: 'labels with their amounts side by side, the result in a row of labels below',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<
 项目名称|就业见习@name|<|<|主管部门|某县人社局@department|<|<
L 预算执行情况（万元）|预算数：|120@adjustedBudget|<|其中：财政拨款|100|<|<
L ^|执行数：|108@executed|<|其中：财政拨款|100|<|<
 年度目标|组织见习300人。|<|<|完成情况|组织见习306人。|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score|原因@explanation
E 预算执行率|预算执行率|预算执行率|100%|90%|10|9|两家基地未申领补贴，次年结算。
I 产出指标|数量指标|见习人数|≥300人|306人|50|50|
I 效益指标|社会效益指标|留用率|≥30%|35%|30|30|
I 满意度指标|满意度指标|见习人员满意度|≥90%|95%|10|10|
 评价得分|<|<|99@totalScore|<|评价等级|优@grade|<
`,
    amounts: '万元',
    verdict: { rate: '0.9', rows: '50 30 10', sum: '99', grade: '优', findings: [] },
  },
  {
    name: 'a sign and its figure under one head',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@operator|<@target|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|加装电梯|≥|20部|20部|50|50|
I 效益指标|社会效益指标|受益居民|≥|400户|420户|30|30|
I 满意度指标|满意度指标|居民满意度|≥|90%|95%|10|10|
Z 总分|<|<|<|<|<|100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'a sub-total that is wrong, and the total that adds it up',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<
 项目名称|<|<|禁毒宣传@name|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score|原因@explanation
E 预算执行|执行率|预算执行率|100%|100%|10|10|
I 产出指标|数量指标|宣传场次|≥50场|50场|25|25|
I ^|质量指标|覆盖率|≥90%|90%|25|25|
S ^|小计|<|<|<|50|49|
I 效益指标|社会效益指标|知晓率|≥80%|85%|30|30|
S ^|小计|<|<|<|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|95%|10|10|
S ^|小计|<|<|<|10|10|
Z 合计|<|<|<|<|100|99|
`,
    verdict: { rate: null, rows: '25 25 30 10', sum: '100', grade: '优', findings: ['subtotal G8'] },
  },
  {
    name: 'one reason for two rows that says so, written once',
    unknowable: /^rows\[1\]\.explanation$/,
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|演出场次|≥20场|<|18场|15|13.5|上半年场馆维修停用三个月，场次、培训均减少，次年补足。
I ^|^|培训场次|≥10场|<|8场|15|12|^
I ^|质量指标|演出合格率|100%|<|100%|20|20|
I 效益指标|社会效益指标|观众人次|≥1万人次|<|1.1万人次|30|30|
I 满意度指标|满意度指标|观众满意度|≥90%|<|95%|10|10|
Z 总分|<|<|<|<|<|100|95.5|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '13.5 12 20 30 10', sum: '95.5', grade: '优', findings: [] },
  },
  {
    name: 'points taken off and nothing else, one row too few',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<
 项目名称|<|法律援助@name|<|<|实施单位|某县司法局@unit|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|扣分@score|扣分原因@explanation
E 预算执行|预算执行|预算执行率|100%|96%|10|0.4|
I 产出指标|数量指标|办理案件|≥200件|180件|30|3|两名律师年中离任，已补聘。
I ^|质量指标|案件合格率|≥95%|97%|20|0|
I 效益指标|社会效益指标|受援人权益维护|有效维护|有效维护|30|0|
I 满意度指标|满意度指标|受援人满意度|≥90%|81%|10|0|
Z 合计|<|<|||100|3.4|
`,
    verdict: {
      rate: null,
      rows: '27 20 24..30 9',
      sum: '96.6',
      grade: '优',
      findings: ['deviation-unexplained H9', 'score-over-rule G9'],
    },
  },
  {
    name: 'traditional characters, heads of another place',
    text: `
 專項資金績效自評表@title|<|<|<|<|<|<|<
 項目名稱|<|僑鄉文化館@name|<|<|主管部門|某區僑聯@department|<
H 資金來源|<|年初預算@initialBudget|調整後預算@adjustedBudget|實際支出@executed|執行率@rate|權重@weight|得分@score
T 合計|<|60|60|57|95%|10|9.5
P 財政撥款|<|60|60|57|95%||
H 一級指標@level1|二級指標@level2|三級指標@level3|目標值@target|完成值@actual|權重@weight|得分@score|未完成原因@explanation
I 產出指標|數量指標|辦展次數|不少於5次|4次|50|40|場館維修兩個月，明年補辦一次。
I 效益指標|社會效益指標|參觀人次|≥1萬人次|1.2萬人次|30|30|
I 滿意度指標|滿意度指標|觀眾滿意度|≥90%|95%|10|10|
Z 總分|<|<|||100|89.5|良@grade
`,
    verdict: { rate: '0.95', rows: '40 30 10', sum: '89.5', grade: '良', findings: [] },
  },
  {
    name: 'scores of the levels beside those of the rows',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|一级指标得分|备注
I 产出指标|数量指标|登记对数|≥2000对|2100对|25|25|50|
I ^|质量指标|登记合格率|100%|100%|25|25|^|
I 效益指标|社会效益指标|群众便利|便利|便利|30|30|30|
I 满意度指标|满意度指标|当事人满意度|≥95%|98%|10|10|10|
Z 总分|<|<|||100|100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'a figure and its unit under one head, for target and result',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|<@measureUnit|实际完成值@actual|<@actualUnit|分值@weight|得分@score
I 产出指标|数量指标|培训人数|200|人|210|人|50|50
I 效益指标|社会效益指标|规范诊疗率|90|%|92|%|30|30
I 满意度指标|满意度指标|学员满意度|90|%|95|%|10|10
Z 总分|<|<|<|<|<|<|100|100
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'a sum below each level, of the execution too',
    text: `
 项目支出自评表@title|<|<|<|<|<|<
 项目名称|<|妇女两癌@name|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|完成值@actual|分值@weight|得分@score
E 预算执行|执行率|预算执行率|100%|100%|10|10
S 预算执行得分|<|<|<|<|10|10
I 产出指标|数量指标|筛查人数|≥3000人|3000人|25|25
I ^|质量指标|筛查规范率|≥95%|96%|25|25
S 产出指标得分|<|<|<|<|50|50
I 效益指标|社会效益指标|早诊率|≥80%|72%|30|27
S 效益指标得分|<|<|<|<|30|27
I 满意度指标|满意度指标|妇女满意度|≥90%|95%|10|10
S 满意度得分|<|<|<|<|10|10
Z 合计得分|<|<|<|<|100|97
`,
    verdict: { rate: null, sum: '97', grade: '优', findings: [] },
  },
  {
    name: 'points taken off only where there were any',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|扣分@score|扣分原因@explanation
I 产出指标|数量指标|免疫数量|≥10万头|<|10.2万头|25||
I ^|质量指标|免疫密度|≥95%|<|90.25%|25|1.25|散养户外出，已补免。
I 效益指标|社会效益指标|重大疫情|0起|<|0起|30||
I 满意度指标|满意度指标|养殖户满意度|≥90%|<|93%|10||
Z 总分|<|<|<|<|<|100|98.75|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '25 23.75 30 10', sum: '98.75', grade: '优', findings: [] },
  },
  {
    name: 'money of a named project above the title of the next one',
    text: `
 项目名称|<|甲项目@name|<|<|<|<|<|<
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|200|200|190|10|95%|9.5
P ^|<|其中：当年财政拨款|200|200|190|—|95%|—
=====
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<|<
 项目名称|<|乙项目@name|<|<|实施单位|<|某局@unit|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|安装护栏|≥30公里|<|32公里|60|60|
I 效益指标|社会效益指标|交通事故下降率|≥5%|<|6%|30|30|
I 满意度指标|服务对象满意度|村民满意度|≥90%|<|93%|10|10|
Z 总分|<|<|<|<|<|100|100|
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '', sum: '9.5', grade: '差', findings: [] },
  },
];
