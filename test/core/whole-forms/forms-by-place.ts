import type { WholeForm } from './verdict';

/** Where things stand: beside, above, below, shifted, apart, without or within merged cells. */
export const FORMS_BY_PLACE: readonly WholeForm[] = [
  {
    name: 'begins at C4; the side label is written one character a row into cells of its own',
    text: `
 |||||||||||
 |||||||||||
 |||||||||||
 ||中央部门预算项目支出绩效自评表@title|<|<|<|<|<|<|<|<|<
 ||（2019年度）|<|<|<|<|<|<|<|<|<
 ||项目名称|<|<|海洋观测专项@name|<|<|<|<|<|<
 ||主管部门及代码|<|<|[310]某部@department|<|<|实施单位|<|某中心@unit|<
H ||项目资金⏎（万元）|<|<||年初预算数@initialBudget|全年预算数（A）@adjustedBudget|全年执行数（B）@executed|分值@weight|执行率（B/A）@rate|得分@score
T ||^|<|<|年度资金总额|1,280.00|1,314.56|1,301.02|10|98.97%|9.90
P ||^|<|<|其中：当年财政拨款|1,280.00|1,280.00|1,268.31|—|99.09%|—
P ||^|<|<|上年结转资金|—|34.56|32.71|—|94.65%|—
P ||^|<|<|其他资金|—|—|—|—|—|—
 ||年度总体目标|预期目标|<|<|<|<|实际完成情况|<|<|<
 ||^|获取全年观测资料。@expected|<|<|<|<|已获取全年观测资料。@achieved|<|<|<
H ||绩|一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation|<
I ||效|产出指标|数量指标|观测站位数|≥120个|120个|20|20||<
I ||指|^|质量指标|资料合格率|≥95%|97%|15|15||<
I ||标|^|时效指标|资料交汇时间|12月31日前|12月20日|15|15||<
I |||效益指标|社会效益指标|服务预报机构数|≥20家|22家|30|30||<
I |||满意度指标|服务对象满意度指标|用户满意度|≥90%|95%|10|10||<
Z ||总分|<|<|<|<|<|100|99.90||<
`,
    amounts: '万元',
    verdict: { rate: '0.9897', rows: '20 15 15 30 10', sum: '99.9', grade: '优', findings: [] },
  },
  {
    name: 'instructions in a merged column at the right edge, beginning beside the title',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<|填表说明：⏎1.得分最高不能超过该指标分值上限。⏎2.定量指标完成值达到指标值的记满分；未达到的，按完成值与指标值的比例记分。⏎3.定性指标分三档：100%-80%（含）、80%-60%（含）、60%-0%。
 （2023年度）|<|<|<|<|<|<|<|<|^
 项目名称|<|公园绿地养护@name|<|<|主管部门|<|某区园林局@department|<|^
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score|^
T ^|<|年度资金总额|640|640|608|10|95%|9.5|^
P ^|<|其中：财政拨款|640|640|608|-|95%|-|^
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|<|分值@weight|得分@score|偏差原因分析及改进措施@explanation|^
I 产出指标|数量指标|养护面积|≥80万平方米|80万平方米|<|25|25||^
I ^|质量指标|乔木成活率|≥98%|98.5%|<|25|25||^
I 效益指标|生态效益指标|绿地率|≥38%|38.2%|<|30|30||^
I 满意度指标|满意度指标|市民满意度|≥90%|88.2%|<|10|9.8|夏季浇灌不及时，增加夜间作业班组。|^
Z 总分|<|<||<||100|99.3||^
`,
    amounts: '万元',
    unknowable: /^totalWeight$/,
    verdict: { rate: '0.95', rows: '25 25 30 9.8', sum: '99.3', grade: '优', findings: [] },
  },
  {
    name: 'two forms that touch, the second of another layout under a title of its own',
    text: `
 项目支出绩效自评表（2023年度）@title|<|<|<|<|<|<|<|<
 项目名称|<|数字档案@name|<|<|实施单位|<|某县档案馆@unit|<
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|45|45|45|10|100%|10
P ^|<|其中：财政拨款|45|45|45|—|100%|—
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|扫描档案|≥60万页|<|62万页|50|50|
I 效益指标|社会效益指标|查档时间缩短|≥30%|<|35%|30|30|
I 满意度指标|满意度指标|查档群众满意度|≥95%|<|97%|10|10|
Z 总分|<|<||<||100|100|
=====
 2023年度市级专项资金绩效自评评分表@title|<|<|<|<|<|<|<|<
 专项名称|<|非遗保护@name|<|<|资金使用单位|<|某县文化馆@unit|<
H 一级指标@level1|权重|二级指标@level2|三级指标@level3|评分标准@scoringRule|<|权重@weight|得分@score|扣分原因@explanation
I 过程|20|资金管理|制度健全性|健全得10分|<|10|10|
I ^|^|^|资金合规性|合规得10分|<|10|10|
I 产出|40|产出数量|传承活动场次|按完成率得分|<|40|38|一场活动因天气取消，次年补办。
I 效益|40|社会效益|参与人次|按完成率得分|<|40|40|
Z 合计|<|<|||<|100|98|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'the score and grade above everything, the money below the indicators',
    text: `
 县级财政项目支出绩效自评表@title|<|<|<|<|<|<
 自评得分：96.4分@_|<|<|<|自评等级：优@_|<|<
 项目名称|村道硬化@name|<|<|实施单位|某镇人民政府@unit|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|硬化村道|≥12公里|12公里|30|30
I ^|质量指标|验收合格率|100%|100%|20|20
I 效益指标|社会效益指标|受益人口|≥2500人|2200人|30|26.4
I 满意度指标|满意度指标|村民满意度|≥90%|95%|10|10
H 资金情况（万元）||预算数@adjustedBudget|执行数@executed|执行率@rate|分值@weight|得分@score
T ^|资金总额|360|360|100%|10|10
P ^|其中：县级资金|360|360|100%||
`
      .replace('自评得分：96.4分@_', '自评得分：96.4分@totalScore')
      .replace('自评等级：优@_', '自评等级：优@grade'),
    amounts: '万元',
    verdict: { rate: '1', rows: '30 20 26.4 10', sum: '96.4', grade: '优', findings: [] },
  },
  {
    name: 'merged nowhere: what continues is left blank',
    text: `
 项目支出绩效自评表@title|||||||||
 （2024年度）|||||||||
 项目名称||高龄津贴@name|||||||
 主管部门||某县民政局@department||||实施单位||某县民政局@unit|
H 项目资金（万元）|||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score|
T ||年度资金总额|1500|1600|1600|10|100%|10|
P ||其中：当年财政拨款|1500|1600|1600|—|100%|—|
P ||上年结转资金|0|0|0|—|—|—|
P ||其他资金|0|0|0|—|—|—|
 年度总体目标|预期目标|||||实际完成情况|||
 |按月发放。@expected|||||按月足额发放。@achieved|||
H 绩效指标|一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation|
I |产出指标|数量指标|发放人数|≥8000人|8120人|15|15||
I |||发放次数|12次|12次|10|10||
I ||质量指标|发放准确率|100%|100%|15|15||
I ||时效指标|每月发放时间|每月25日前|每月20日前|10|10||
I |效益指标|社会效益指标|高龄老人生活保障|有效保障|有效保障|30|30||
I |满意度指标|服务对象满意度指标|高龄老人满意度|≥95%|96%|10|10||
Z 总分||||||100|100||
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '15 10 15 10 24..30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'every line two rows high, every cell merged over both',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 ^|<|<|<|<|<|<|<|<
 项目名称|<|河道清淤@name|<|<|实施单位|<|某区水务局@unit|<
 ^|<|^|<|<|^|<|^|<
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
 ^|<|^|^|^|^|^|^|^
T ^|<|年度资金总额|90|90|81|10|90%|9
 ^|<|^|^|^|^|^|^|^
P ^|<|其中：财政拨款|90|90|81|—|90%|—
 ^|<|^|^|^|^|^|^|^
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
 ^|^|^|^|<|^|^|^|^
I 产出指标|数量指标|清淤长度|≥8公里|<|8公里|50|50|
 ^|^|^|^|<|^|^|^|^
I 效益指标|生态效益指标|水质达标率|≥90%|<|92%|30|30|
 ^|^|^|^|<|^|^|^|^
I 满意度指标|满意度指标|居民满意度|≥90%|<|81%|10|9|部分河段仍有异味，已列入下年清淤计划。
 ^|^|^|^|<|^|^|^|^
Z 总分|<|<||<||100|98|
`,
    amounts: '万元',
    verdict: { rate: '0.9', rows: '50 30 9', sum: '98', grade: '优', findings: [] },
  },
  {
    name: 'blank rows between everything, also between the levels',
    text: `
 项目支出绩效自评表@title||||||||
 ||||||||
 项目名称：农机购置补贴@_||||||||
 ||||||||
 实施单位：某县农机站@_||||||单位：万元||
 ||||||||
H 资金来源|年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|执行率@rate|分值@weight|得分@score||
 ||||||||
T 合计|200|200|190|95%|10|9.5||
P 其中：中央资金|150|150|140|93.33%|||||
P 县级资金|50|50|50|100%|||||
 ||||||||
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score|原因@explanation|
 ||||||||
I 产出指标|数量指标|补贴机具|≥300台|310台|50|50||
 ||||||||
I 效益指标|经济效益指标|机械化率|≥85%|85.6%|30|30||
 ||||||||
I 满意度指标|满意度指标|农户满意度|≥90%|96%|10|10||
 ||||||||
Z 总分|||||100|99.5||
`.replaceAll('@_', ''),
    amounts: '万元',
    verdict: { rate: '0.95', rows: '50 30 10', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: 'fields with their values in one cell, total and grade in one line below in words',
    text: `
 2023年度项目支出绩效自评表@title|<|<|<|<|<|<
 项目名称：校园安防改造|<|<|主管部门：某区教育局|<|<|<
 实施单位：某区实验小学|<|<|填报人：甲|<|<|<
H 预算执行（10分）|资金来源|全年预算数（元）@adjustedBudget|全年执行数（元）@executed|执行率@rate|得分@score|
T ^|资金总额|860000|860000|100%|10|
P ^|其中：财政拨款|860000|860000|100%||
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|安装摄像头|≥120个|120个|30|30
I ^|质量指标|设备完好率|≥98%|99%|20|20
I 效益指标|社会效益指标|校园安全事故|0起|0起|30|30
I 满意度指标|满意度指标|家长满意度|≥95%|98%|10|10
 自评总分：100分；自评等级：优|<|<|<|<|<|<
`.replace('自评总分：100分；自评等级：优', '自评总分：100分；自评等级：优@totalScore+grade'),
    amounts: '元',
    verdict: { rate: '1', rows: '30 20 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'a blank column inside the grid and unused merged columns at its edge',
    text: `
 |某街道2023年度项目绩效自评表@title|<|<|<|<|<|<|<|<|<
 |项目名称||社区食堂补贴@name|<|<|||实施单位||某街道@unit
H |项目资金（元）||资金来源||年初预算@initialBudget|调整后预算@adjustedBudget|支出数@executed||执行率@rate|得分（10分）@score
T |^||合计||120000|150000|150000||100%|10
P |^||区级资金||120000|150000|150000||100%|
H |一级指标@level1||二级指标@level2||三级指标@level3|目标值@target|实际值@actual||分值@weight|自评分@score
I |产出指标||数量指标||补贴人次|≥6000人次|6150人次||25|25
I |||质量指标||餐食抽检合格率|100%|100%||25|25
I |效益指标||社会效益指标||老人就餐便利|方便|方便||30|30
I |满意度指标||满意度指标||老人满意度|≥85%|90%||10|10
Z |总分||||||||100|100
`,
    amounts: '元',
    verdict: { rate: '1', rows: '25 25 24..30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'instructions above the title, a code line, signatures below the total',
    text: `
 填报说明：1.本表由项目单位填写。2.金额保留两位小数。|<|<|<|<|<|<|<|<
 附表3||||||||
 部门预算项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 ( 2022 年度 )|<|<|<|<|<|<|<|<
 项目编码：T2022001||||||||
 项目名称|<|干部教育培训@name|<|<|主管部门|<|中共某县委组织部@department|<
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|80.00|80.00|64.00|10.00|80.00%|8.00
P ^|<|其中：当年财政拨款|80.00|80.00|64.00|—|80.00%|—
P ^|<|其他资金|0.00|0.00|0.00|—|—|—
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|培训班次|≥10期|<|8期|25.00|20.00|两期培训因场地冲突推迟，次年一季度补办。
I ^|^|培训人次|≥800人次|<|810人次|25.00|25.00|
I 效益指标|社会效益指标|干部履职能力|提升|<|提升|30.00|30.00|
I 满意度指标|满意度指标|学员满意度|≥90%|<|97%|10.00|10.00|
Z 总分|<|<|<|<|<|100.00|93.00|
 填表人：甲|<|<|审核人：乙|<|<|单位负责人（签字）：|<|<
 联系电话：|<|<|填报日期：2023年3月10日|<|<|（单位公章）|<|<
`,
    amounts: '万元',
    verdict: { rate: '0.8', rows: '20 25 24..30 10', sum: '93', grade: '优', findings: [] },
  },
  {
    name: 'names beside each other in a row of heads, values in the row below',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 项目名称|<|<|主管部门|<|<|实施单位|<|<
 护林防火@name|<|<|某县林业局@department|<|<|某国有林场@unit|<|<
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|55|55|55|10|100%|10
P ^|<|其中：财政拨款|55|55|55|—|100%|—
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|巡护里程|≥5000公里|<|5200公里|50|50|
I 效益指标|生态效益指标|森林火灾受害率|≤0.9‰|<|0.1‰|30|30|
I 满意度指标|满意度指标|林区群众满意度|≥90%|<|94%|10|10|
Z 总分|<|<||<||100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'score and grade in one cell of the last row, what the score is reckoned from in a column',
    text: `
 自治区本级项目支出绩效自评表@title|<|<|<|<|<|<|<|<|<
 （2024年度）|<|<|<|<|<|<|<|<|<
 项目名称|<|边境口岸建设@name|<|<|<|<|主管部门|<|某市商务局@department
H 资金（万元）|<||预算数（A）@adjustedBudget|执行数（B）@executed|<|<|执行率（B/A）@rate|分值@weight|得分@score
T ^|<|合计|2000|1900|<|<|95%|10|9.5
P ^|<|财政拨款|2000|1900|<|<|95%||
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|实际完成值@actual|计算过程|评分标准@scoringRule|佐证材料|分值@weight|得分@score
I 产出指标|数量指标|改造通道|4条|4条|4÷4=100%|完成率×分值|验收单|25|25
I ^|时效指标|竣工时间|10月底前|10月15日|提前|按期满分|竣工单|25|25
I 效益指标|经济效益指标|通关货物|≥60万吨|57万吨|57÷60=95%|完成率×分值|统计表|30|28.5
I 满意度指标|满意度指标|企业满意度|≥90%|93%|93÷90>1|达标满分|问卷|10|10
 总分及等级|<|<|98分，优@totalScore+grade|<|<|<|<|<|<
`,
    amounts: '万元',
    unknowable: /^totalWeight$/,
    verdict: { rate: '0.95', rows: '25 25 28.5 10', sum: '98', grade: '优', findings: [] },
  },
  {
    name: 'the sum and the grade in merged columns beside the scores, the sum wrong',
    text: `
 2023年项目绩效自评表@title|<|<|<|<|<|<|<|<
 项目名称|<|环卫作业@name|<|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score|自评总得分|等级
I 产出指标|数量指标|清扫面积（万平方米）|≥300|306|50|50|98@totalScore|优@grade
I 效益指标|社会效益指标|垃圾清运率|100%|100%|30|30|^|^
I 满意度指标|满意度指标|居民满意度|≥85%|86%|20|20|^|^
`,
    unknowable: /^grade$/,
    verdict: {
      rate: null,
      rows: '50 30 20',
      sum: '100',
      grade: '优',
      findings: ['level-weights A4', 'total H4'],
    },
  },
];
