/** Forms whose blocks have another shape: across instead of down, several projects in one grid, blocks in other places. */
import { FUND, titleOf } from './openings';
import type { WholeForm } from './verdict';

const TITLE = titleOf('2023');

export const FORMS_BY_SHAPE: readonly WholeForm[] = [
  {
    name: 'projects below each other under one head, each name merged over its indicators',
    text: `
 2023年度部门预算项目支出绩效自评汇总表@title|<|<|<|<|<|<|<|<
H 项目名称|一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 甲项目@name|产出指标|数量指标|培训期数|6期|6期|60|60|
I ^|效益指标|社会效益指标|政策知晓率|≥90%|92%|30|30|
I ^|满意度指标|满意度指标|学员满意度|≥90%|95%|10|10|
=====+
I 乙项目@name|产出指标|数量指标|检查企业|≥40家|36家|60|54|两家企业停产。
I ^|效益指标|社会效益指标|事故起数|0起|0起|30|30|
I ^|满意度指标|满意度指标|企业满意度|≥90%|91%|10|10|
`,
    verdict: {
      rate: null,
      rows: '60 30 10',
      sum: '100',
      grade: '优',
      findings: ['level-weights B3'],
    },
  },
  {
    name: 'projects below each other with their money and marks beside the name, a number before it',
    text: `
 某局2023年度项目绩效自评情况表@title|<|<|<|<|<|<|<|<|<|<|<
H 序号|项目名称|全年预算数（万元）|全年执行数（万元）|执行率|一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 1|甲项目@name|50|45|90%|产出指标|数量指标|巡查次数|≥12次|12次|60|60
I ^|^|^|^|^|效益指标|社会效益指标|投诉下降率|≥5%|6%|30|30
=====+
I 2|乙项目@name|30|30|100%|产出指标|数量指标|培训人次|≥200人次|210人次|60|60
I ^|^|^|^|^|效益指标|社会效益指标|持证率|≥80%|76%|30|28.5
=====+
I 3|丙项目@name|20|20|100%|产出指标|数量指标|购置设备|2台|2台|60|60
I ^|^|^|^|^|效益指标|社会效益指标|使用率|≥90%|95%|30|30
`,
    verdict: { rate: null, rows: '60 30', sum: '90', grade: '优', findings: [] },
  },
  {
    name: 'goals of the year in numbered rows, results beside each, no label but the two heads',
    text: `
${TITLE}
${FUND}
 年度总体目标|预期目标|<|<|<|实际完成情况|<|<|<
 ^|1.修缮校舍2000平方米。@expected|<|<|<|1.修缮校舍2000平方米。@achieved|<|<|<
 ^|2.购置课桌椅500套。|<|<|<|2.购置课桌椅480套。|<|<|<
 ^|3.培训教师100人。|<|<|<|3.培训教师100人。|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|修缮校舍|≥2000平方米|<|2000平方米|30|30|
I ^|^|购置课桌椅|≥500套|<|480套|20|19.2|供货商退出一批次，次年一月补齐。
I 效益指标|社会效益指标|受益学生|≥1200人|<|1210人|30|30|
I 满意度指标|满意度指标|家长满意度|≥90%|<|93%|10|10|
Z 总分|<|<||<||100|99.2|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '30 19.2 30 10', sum: '99.2', grade: '优', findings: [] },
  },
  {
    name: 'four levels, the third merged over several of the fourth',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@group|四级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|设备|购置台数|≥10台|10台|25|25|
I ^|^|^|更新台数|≥5台|5台|25|25|
I 效益指标|社会效益指标|服务|服务人次|≥5000人次|5200人次|30|30|
I 满意度指标|满意度指标|群众|群众满意度|≥90%|96%|10|10|
Z 总分|<|<|<|||100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '25 25 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'targets for the whole period on the left, for the year on the right: no results yet',
    text: `
 项目支出绩效目标申报表@title|<|<|<|<|<|<
 （2024年度）|<|<|<|<|<|<
 项目名称|<|数字档案馆@name|<|<|<|<
 主管部门|<|某市档案局@department|<|实施单位|某市档案馆@unit|<
 项目资金（万元）|<|实施期资金总额|300|年度资金总额|100|<
 ^|<|其中：财政拨款|300|其中：财政拨款|100|<
 总体目标|实施期目标|<|<|年度目标|<|<
 ^|数字化档案90万页。|<|<|数字化档案30万页。|<|<
H 一级指标@level1|二级指标|三级指标|指标值|二级指标@level2|三级指标@level3|指标值@target
I 产出指标|数量指标|数字化档案|≥90万页|数量指标|数字化档案|≥30万页
I ^|质量指标|差错率|≤0.1%|质量指标|差错率|≤0.1%
I 效益指标|社会效益指标|查档人次|≥6000人次|社会效益指标|查档人次|≥2000人次
I 满意度指标|满意度指标|查档满意度|≥95%|满意度指标|查档满意度|≥95%
`,
    verdict: { rate: null, sum: null, findings: [] },
  },
  {
    name: 'remarks that the finance office printed between the blocks',
    text: `
${TITLE}
 填表说明：金额保留两位小数；得分保留两位小数。||||||||
${FUND}
 说明：执行率=全年执行数/全年预算数，得分=执行率×10。||||||||
 年度总体目标|预期目标|<|<|<|实际完成情况|<|<|<
 ^|整治河道12公里。@expected|<|<|<|整治河道12公里。@achieved|<|<|<
 说明：绩效指标分值合计90分。||||||||
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|整治河道|≥12公里|<|12公里|50|50|
I 效益指标|生态效益指标|水质|达到Ⅲ类|<|达到Ⅲ类|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|93%|10|10|
 说明：||||||||
Z 总分|<|<||<||100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'a column of points beside each of two levels, marks only beside the third',
    text: `
 2022年度项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 项目名称|<|<|残疾人就业培训@name|<|<|<|<|<
H 一级指标@level1|一级分值|二级指标@level2|二级分值|三级指标@level3|目标值@target|完成值@actual|三级分值@weight|自评得分@score
I 产出|50|数量|30|培训人数|≥300人|300人|20|20
I ^|^|^|^|开班期数|6期|6期|10|10
I ^|^|质量|20|结业率|≥95%|90.25%|20|19
I 效益|40|社会效益|40|就业率|≥60%|63%|40|40
I 满意度|10|满意度|10|学员满意度|≥90%|97%|10|10
Z 合计|100|<|100|<|||100|99
`,
    verdict: { rate: null, rows: '20 10 19 40 10', sum: '99', grade: '优', findings: ['level-weights A4'] },
  },
  {
    name: 'percent in a column of its own beside the number, done and not done as boxes',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|是否完成|完成率@progress|分值@weight|得分@score
I 产出指标|数量指标|接种剂次|≥5万剂|5.5万剂|☑是□否|110%|50|50
I 效益指标|社会效益指标|疫苗可预防疾病发病率|≤1‰|0.8‰|☑是□否|100%|30|30
I 满意度指标|满意度指标|家长满意度|≥95%|94%|□是☑否|98.95%|10|9.89
Z 总分|<|<|||<||100|99.89
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 9.89', sum: '99.89', grade: '优', findings: [] },
  },
  {
    name: 'marks and grade in a box at the top right, nothing below the indicators',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|自评得分|96.5@totalScore
 2023年度|<|<|<|<|<|<|自评等级|优@grade
 项目名称|<|防汛物资储备@name|<|<|主管部门|<|某市应急局@department|<
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|60|60|60|10|100%|10
P ^|<|其中：财政拨款|60|60|60||100%|
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|储备编织袋|≥10万条|<|9.3万条|50|46.5|汛期调拨使用7000条，次年补库。
I 效益指标|社会效益指标|物资调运时间|≤2小时|<|1.5小时|30|30|
I 满意度指标|满意度指标|基层满意度|≥90%|<|95%|10|10|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '46.5 30 10', sum: '96.5', grade: '优', findings: [] },
  },
  {
    name: 'the money in three rows with the figures of each year across',
    text: `
 跨年度项目支出绩效自评表@title|<|<|<|<|<|<|<
 项目名称|<|<|水库除险加固@name|<|<|<|<
H 资金（万元）|<||总投资|以前年度累计支出|本年预算数@adjustedBudget|本年执行数@executed|执行率@rate
T ^|<|合计|2600|1500|800|720|90%
P ^|<|中央资金|1600|1000|500|450|90%
P ^|<|地方资金|1000|500|300|270|90%
H 一级指标@level1|二级指标@level2|三级指标@level3|年度目标@target|<|完成情况@actual|分值@weight|得分@score
I 产出指标|数量指标|加固大坝|1座|<|1座|50|50
I 效益指标|社会效益指标|保护人口|≥2万人|<|2.1万人|30|30
I 满意度指标|满意度指标|群众满意度|≥90%|<|92%|10|10
Z 合计|<|<||<||90|90
`,
    amounts: '万元',
    verdict: { rate: '0.9', rows: '50 30 10', sum: '99', grade: '优', findings: [] },
  },
  {
    name: 'indicators numbered within the cells, several a cell, one score',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|①巡查次数⏎②宣传场次|①≥100次⏎②≥10场|<|①102次⏎②10场|50|50|
I 效益指标|社会效益指标|案件下降率|≥5%|<|6%|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|93%|10|10|
Z 总分|<|<||<||100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'weights as words with points, marks as words with points',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|安装路灯|≥300盏|<|285盏|50分|47.5分|一处路段改造，路灯暂缓安装。
I 效益指标|社会效益指标|夜间事故下降率|≥10%|<|12%|30分|30分|
I 满意度指标|满意度指标|居民满意度|≥90%|<|93%|10分|10分|
Z 总分|<|<||<||100分|97.5分|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '47.5 30 10', sum: '97.5', grade: '优', findings: [] },
  },
  {
    name: 'heads of the rows in the middle of the sheet, with an English line under each',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<
 Self-evaluation of project expenditure|<|<|<|<|<|<|<
 项目名称|<|国际中文教育@name|<|<|<|<|<
H 一级指标⏎Level 1@level1|二级指标⏎Level 2@level2|三级指标⏎Level 3@level3|年度指标值⏎Target@target|实际完成值⏎Actual@actual|分值⏎Weight@weight|得分⏎Score@score|偏差原因⏎Reason@explanation
I 产出指标|数量指标|派出教师|≥20人|18人|60|54|两名教师签证延误。
I 效益指标|社会效益指标|学员人数|≥800人|820人|30|30|
I 满意度指标|满意度指标|学员满意度|≥90%|95%|10|10|
Z 总分|<|<|||100|94|
`,
    verdict: { rate: null, rows: '54 30 10', sum: '94', grade: '优', findings: ['level-weights A5'] },
  },
  {
    name: 'a decision column, a row of plans, then the rows: weights sum to 110 although the sum row says 100',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|安置点|≥8个|<|8个|30|30|
I ^|质量指标|验收合格率|100%|<|100%|30|30|
I 效益指标|社会效益指标|安置人数|≥900人|<|905人|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|93%|10|10|
Z 总分|<|<||<||100|110|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '30 30 30 10', sum: '110', grade: '优', findings: ['weights-total G12'] },
  },
  {
    name: 'names of the columns in the row above the grid, thousands of yuan',
    text: `
 附件3-2|<|<|<|<|<|<|<
 单位：千元||||||项目支出绩效自评表@title|
 项目名称|<|气候变化监测@name|<|<|主管部门|<|某部@department
H 资金|<|来源|年初数@initialBudget|调整数@adjustedBudget|决算数@executed|执行率@rate|得分（满分10分）@score
T ^|<|合计|4500|4800|4560|95.00%|9.50
P ^|<|财政拨款|4500|4500|4275|95.00%|
P ^|<|非财政拨款|0|300|285|95.00%|
H 一级指标@level1|二级指标@level2|三级指标@level3|<|年度指标值@target|实际完成值@actual|满分@weight|得分@score
I 产出指标|数量指标|观测站|<|=30个|30个|50|50
I 效益指标|社会效益指标|数据服务用户|<|≥100家|102家|30|30
I 满意度指标|用户满意度指标|用户满意度|<|≥90%|89.1%|10|9.9
Z 得分合计|<|<|<|||100|99.40
`,
    amounts: '千元',
    verdict: { rate: '0.95', rows: '50 30 9.9', sum: '99.4', grade: '优', findings: [] },
  },
  {
    name: 'planned and done by quarter, the year as the sum',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|一季度|二季度|三季度|四季度|全年完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|督查次数|≥40次|10|10|12|9|41次|50|50
I 效益指标|社会效益指标|整改率|≥95%|90%|92%|95%|96%|95%|30|30
I 满意度指标|满意度指标|群众满意度|≥90%|||||94%|10|10
Z 总分|<|<||||||<|100|100
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'two years of the same form beside each other',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 项目名称|<|公益电影放映@name|<|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|2022年|<|2023年|<|分值@weight|得分@score
H ^|^|^|目标值|完成值@lastYear|目标值@target|完成值@actual|^|^
I 产出指标|数量指标|放映场次|≥2000场|2010场|≥2200场|2090场|60|57
I 效益指标|社会效益指标|观众人次|≥10万人次|9万人次|≥10万人次|11万人次|30|30
I 满意度指标|满意度指标|观众满意度|≥90%|92%|≥90%|93%|10|10
Z 总分|<|<|||<||100|97
`,
    verdict: { rate: null, rows: '57 30 10', sum: '97', grade: '优', findings: ['level-weights A5'] },
  },
  {
    name: 'money of the year under a head of two rows: grant, carried over and other for budget and for spending',
    text: `
 中央部门项目支出绩效自评表@title|<|<|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<|<|<
 项目名称|<|重大科技专项@name|<|<|<|<|<|<|<
H 项目资金（万元）|全年预算数|<|<|全年执行数|<|<|执行率@rate|分值@weight|得分@score
H ^|合计@adjustedBudget|财政拨款@adjustedBudget/1|结转资金@adjustedBudget/2|合计@executed|财政拨款@executed/1|结转资金@executed/2|^|^|^
T 本年合计|900|700|200|882|700|182|98%|10|9.8
H 一级指标@level1|二级指标@level2|三级指标@level3|<|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|样机|<|≥3台|<|3台|50|50|
I 效益指标|社会效益指标|标准|<|≥2项|<|2项|30|30|
I 满意度指标|满意度指标|用户满意度|<|≥90%|<|91%|10|10|
Z 总分|<|<|<|<|<|<|100|99.8|
`,
    amounts: '万元',
    verdict: { rate: '0.98', rows: '50 30 10', sum: '99.8', grade: '优', findings: [] },
  },
  {
    name: 'policy fund: tasks with their own marks above, indicators below, both in the total',
    text: `
 专项资金绩效自评表@title|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<
 专项资金名称|<|促进外贸发展@name|<|<|主管部门|<|某市商务局@department
H 资金（万元）|<|预算数@adjustedBudget|下达数|执行数@executed|执行率@rate|分值@weight|得分@score
T 合计|<|1000|1000|950|95%|20|19
H 一级指标@level1|二级指标@level2|三级指标@level3|<|目标值@target|完成值@actual|分值@weight|得分@score
I 过程|资金管理|分配合规性|<|合规|合规|10|10
I 产出|数量|支持企业|<|≥100家|104家|30|30
I 效益|经济效益|出口增长|<|≥5%|4%|30|24
I 满意度|满意度|企业满意度|<|≥90%|93%|10|10
Z 综合得分|<|<|<|||100|93
 评价等级|<|优@grade|<|<|<|<|<
`,
    amounts: '万元',
    verdict: {
      rate: '0.95',
      rows: '8..10 30 24 10',
      sum: '93',
      grade: '优',
      findings: ['execution-weight G5'],
    },
  },
];
