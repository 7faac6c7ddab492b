/** Forms that counties published, rebuilt with other figures and without names. */
import { FUND, titleOf } from './openings';
import type { WholeForm } from './verdict';

const TITLE = titleOf('2023');

export const FORMS_OF_COUNTIES: readonly WholeForm[] = [
  {
    name: 'a county of the plains: what an indicator is made of in rows of its own, second levels left empty',
    text: `
 绩效目标自评表@title|<|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<|<
 项目名称|<|特色种养补贴到户@name|<|<|项目负责人及电话|<|某某|<
 主管部门|<|县农业农村局@department|<|<|实施单位|<|某镇人民政府@unit|<
H 资金情况⏎（万元）|<||全年预算数（A）@adjustedBudget|全年执行数（B）@executed|分值@weight|执行率（B/A）@rate|得分@score|
T ^|<|年度资金总额：|9.48|9.48|10|100%|10|
P ^|<|其中：本年财政拨款|9.48|9.48|10|100%|10|
P ^|<|其他资金|-|-||||
 年度总体目标|年初设定目标|<|<|<|年度总体目标完成情况综述|<|<|<
 ^|落实39户特色种养业奖补政策，增加脱贫户收入@expected|<|<|<|落实39户特色种养业奖补政策，增加脱贫户收入@achieved|<|<|<
H 绩效指标|一级⏎指标@level1|二级指标@level2|三级指标@level3|分值@weight|年度指标值@target|全年实际值@actual|得分@score|未完成原因及拟采取的改进措施@explanation
I ^|产 出 指 标⏎（50分）|数量指标|★补助各类瓜果蔬菜种植面积|20|29.5亩|29.5亩|20|
I ^|^|^|其中桃树种植面积||1.5亩|1.5亩||
I ^|^|^|其中苹果树种植面积||5亩|5亩||
I ^|^|^|其中露天蔬菜||20亩|20亩||
I ^|^|^|其中大棚蔬菜||3亩|3亩||
I ^|^|^|★补助鱼塘面积|10|3亩|3亩|10|
I ^|^|^|其中鱼塘养殖面积||3亩|3亩||
I ^|^|^|★补助家畜家禽养殖数量|10|192只|192只|10|
I ^|^|^|其中羊养殖数量||180只|180只||
I ^|^|^|其中猪养殖数量||12头|12头||
I ^|^|质量指标|种植作物成活率|5|95%|95%|5|
I ^|^|^|养殖家畜家禽成活率|5|95%|100%|5|
X ^|^|^|……|||||
I ^|效 益 指 标⏎（30分）|经济效益⏎指标|特色产业带动增加受益农户收入（总收入）|20|≥11.376万元|12万元|20|
I ^|^|社会效益⏎指标|受益人口数量|10|90人|90人|10|
 ^|^|生态效益⏎指标||||||
 ^|^|可持续影响指标||||||
I ^|满意度指标⏎（10分）|服务对象满意度指标|受益农户满意度|10|≥95%|98%|10|
Z ^|总分|<|<|100|||100|
`,
    amounts: '万元',
    verdict: { rate: '1', sum: '100', grade: '优', findings: ['placeholder D24'] },
  },
  {
    name: 'a city on the river: heads typed over two rows, nothing merged',
    text: `
 项目支出绩效自评表@title||||||||
 （2019年度）||||||||
 项目名称||购买第三方服务@name||||||
 主管部门||某市财政局@department|||实施单位||某市财政局@unit|
H 项目资金（万元）|||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ||年度资金总额|287|287|171|10|60%|6
P ||其中：当年财政拨款|287|287|171|||
P ||上年结转资金||||||
P ||其他资金||||||
 年度总体目标|预期目标|||||实际完成情况||
 |完成第三方服务采购@expected|||||完成大部分采购@achieved||
H 一级指标@level1|二级指标@level2|三级指标@level3|年度|实际|分值@weight|得分@score|偏差原因分析及改进措施@explanation|
H |||指标值@target|完成值@actual||||
I 产出指标|数量指标|服务对象人数|100人次|100人次|15|15||
I |质量指标|服务达标率|80%|80%|20|20||
I |时效指标|完成时限|2019年|2019年|15|15||
I |成本指标|计划完成率|90%|60%|10|6.67|部分项目延续至下年|
I 效益指标|社会效益指标|财政工作运行效率|≥80%|≥80%|20|20||
I 满意度指标|服务对象满意度指标|受益群体满意度|90%|90%|10|10||
Z 总分|||||100|92.67||
`,
    amounts: '万元',
    verdict: {
      rate: '0.5958',
      sum: '92.67',
      grade: '优',
      findings: ['actual-copies-target E18', 'level-weights A14'],
    },
  },
  {
    name: 'a county special fund: neither weights nor scores, upper grants in one line',
    text: `
 2020年度县级专项资金绩效目标自评表@title|<|<|<|<|<|<
 专项资金名称|<|县级储备粮@name|<|负责人及电话|<|某某
 县级主管部门|<|某县商务和粮食局@department|<|实施单位|<|储备股@unit
H 项目资金⏎（万元）|<||全年预算数（A）@adjustedBudget|<|全年执行数（B）@executed|执行率（B/A）@rate
T ^|<|年度资金总额|194.9|<|190.5|97.74%
P ^|<|其中：中央、省、市补助|0|<|0|—
P ^|<|县级资金|194.9|<|190.5|97.74%
P ^|<|其他资金||<||
 年度⏎总体⏎目标|年初设定目标|<|<|全年实际完成情况|<|<
 ^|保持地方粮食储备机制@expected|<|<|地方储备粮食规模达标@achieved|<|<
H 绩⏎效⏎指⏎标|一级⏎指标@level1|二级⏎指标@level2|三级指标@level3|年度指标⏎值@target|全年⏎完成值@actual|未完成原因和⏎改进措施@explanation
I ^|产⏎出⏎指⏎标|数量⏎指标|稻谷、成品粮储备到位率|100%|100%|
I ^|^|^|库存数量真实率|100%|100%|
I ^|^|质量⏎指标|县级储备粮库存粮食明显变质比例|0|0|
I ^|^|时效⏎指标|储备粮贷款付息及时率|100%|98%|财政拨款到账晚两周
I ^|^|成本⏎指标|收购价格执行率|100%|100%|
I ^|效⏎益⏎指⏎标|生态⏎效益⏎指标|食品安全指标达标率|100%|100%|
I ^|^|可持续影响⏎指标|储备设备维护及安全性|高|高|
I ^|满意⏎度指⏎标|服务⏎对象⏎满意⏎度指⏎标|因粮食市场波动引起的粮食安全事件发生数|0起|0起|
I ^|^|^|市民满意度调查|≥90%|100%|
 说明|无|<|<|<|<|<
 注：1、其他资金包括和中央、省、市补助、地方财政资金共同投入到同一项目的自有资金等。|<|<|<|<|<|<
`,
    amounts: '万元',
    verdict: { rate: '0.9774', sum: null, findings: [] },
  },
  {
    name: 'a county bureau: kinds, contents and names of indicators under general heads',
    text: `
 2019年度高中助学金项目绩效评价指标表@title|<|<|<|<|<|<|<
H 评价指标@level1|评价内容@level2|指标名称@level3|指标说明@scoringRule|目标值@target|完成值@actual|分值@weight|得分@score|备注
I 项目年度绩效目标（定量指标）|制度指标|规章制度|建立与否|建立|建立|20|20|
I ^|产出数量指标|享受资助人数|达到预计值|2100|2100|10|10|
I ^|^|资金支出率|达到目标值|95%|97%|10|10|
I ^|质量指标|建档立卡学生|全面覆盖|100%|100%|10|10|
I ^|^|资助对象满意度|达到目标值|95%以上|96%|10|10|
I ^|时效指标|及时发放率|达到目标值|100%|100%|20|20|
I ^|成本指标|资助标准|达标率|100%|100%|20|20|
Z 总分|||||||100|100
`.replace('Z 总分|||||||100|100', 'Z 总分||||||100|100|'),
    verdict: { rate: null, sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'a county fund whose results are only said to be in progress',
    text: `
 2020年度专项资金绩效自评表@title|<|<|<|<|<
 项目名称|<|放心舒心消费创建@name|<|<|<
H 绩效指标|一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|实施进度@progress
I ^|项目决策|数量指标|宣传次数|至少全年完成2次宣传|已完成100%
I ^|^|质量指标|创建质量|按质按量完成|已完成100%
I ^|^|时效指标|全年|1-12月|已完成100%
I ^|^|成本指标|成本|10万元|已完成100%
I ^|项目效益|社会效益指标|提升全县消费者维权意识|不断提升|已完成100%
I ^|满意度指标|满意度指标|群众满意度|90%|已完成100%
`,
    verdict: { rate: null, sum: null, findings: [] },
  },
  {
    name: 'upper and own money under heads of two rows',
    text: `
 2023年度转移支付项目绩效自评表@title|<|<|<|<|<|<|<|<|<
 项目名称|<|农村危房改造@name|<|<|<|主管部门|<|某县住建局@department|<
H 资金情况|<|全年预算数（万元）|<|<|全年执行数（万元）|<|<|执行率（%）@rate|得分@score
H ^|<|合计@adjustedBudget|上级资金|本级资金|合计@executed|上级资金|本级资金|^|^
T ^|<|500|400|100|480|400|80|96|9.6
H 一级指标@level1|二级指标@level2|三级指标@level3|<|年度指标值@target|实际完成值@actual|<|分值@weight|得分@score|未完成原因@explanation
I 产出指标|数量指标|改造户数|<|≥200户|192户|<|50|48|8户因宅基地纠纷缓建，次年开工。
I 效益指标|社会效益指标|住房安全保障率|<|100%|100%|<|30|30|
I 满意度指标|满意度指标|农户满意度|<|≥95%|97%|<|10|10|
Z 总分|<|<|<|||<|100|97.6|
`,
    amounts: '万元',
    verdict: { rate: '0.96', rows: '48 30 10', sum: '97.6', grade: '优', findings: [] },
  },
  {
    name: 'a column of criteria for each grade',
    text: `
 2024年度项目绩效自评评分表@title|<|<|<|<|<|<|<|<|<
 项目名称|<|网格员补贴@name|<|<|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|分值@weight|评分标准|<|<|<|自评得分@score|扣分原因@explanation
H ^|^|^|^|优（100%）@scoringRule|良（80%）|中（60%）|差（0）|^|^
I 决策|项目立项|立项规范性|10|程序完整|缺一项|缺两项|缺三项以上|10|
I 过程|资金管理|资金使用合规性|20|无违规|轻微违规|一般违规|严重违规|20|
I 产出|数量|发放人数|30|≥300人|≥240人|≥180人|<180人|24|部分网格员中途离职，次年已补齐。
I 效益|社会效益|矛盾调解率|30|≥95%|≥90%|≥80%|<80%|30|
I 满意度|居民满意度|居民满意度|10|≥90%|≥80%|≥70%|<70%|10|
Z 合计|||100|||||94|
`,
    verdict: { rate: null, sum: '94', grade: '优', findings: [] },
  },
  {
    name: 'pasted from a text, each line of a cell in a row of its own',
    text: `
 项目支出绩效自评表@title||||||||
 （2023年度）||||||||
 项目||农村公厕管护@name||||||
 名称||||||||
 实施||某镇人民政府||||||
 单位||||||||
H 一级|二级|三级|年度|实际|分值@weight|得分@score|偏差原因|
H 指标@level1|指标@level2|指标@level3|指标值@target|完成值@actual|||分析@explanation|
I 产出|数量|管护公厕|≥40座|42座|60|60||
 指标|指标|||||||
I 效益|社会效益|粪污处理率|≥95%|96%|30|30||
 指标|指标|||||||
I 满意度|满意度|村民满意度|≥90%|92%|10|10||
 指标|指标|||||||
Z 总分|||||100|100||
`,
    verdict: { rate: null, sum: '100', grade: '优', findings: ['level-weights A9'] },
  },
  {
    name: 'a district: marks of the unit and of the department',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|预期指标值@target|实际完成指标值@actual|指标分值@weight|单位自评得分@score|主管部门复核得分@reviewScore|扣分原因@explanation
I 产出指标|数量指标|开展检查|≥100家次|95家次|50|47.5|45|五家企业停业，已注销登记。
I 效益指标|社会效益指标|事故下降率|≥10%|12%|30|30|30|
I 满意度指标|满意度指标|企业满意度|≥85%|90%|10|10|10|
Z 合计|<|<|||100|97.5|95|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '47.5 30 10', sum: '97.5', grade: '优', findings: [] },
  },
  {
    name: 'yuan in the title, ten thousand in the cost',
    text: `
 2023年度项目支出绩效自评表（单位：元）@title|<|<|<|<|<|<|<|<
 项目名称|<|应急救援装备@name|<|<|主管部门|<|某县应急局@department|<
H 资金来源|<|<|年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T 年度资金总额|<|<|1,200,000.00|1,200,000.00|1,180,000.00|10|98.33%|9.83
P 其中：本级财政资金|<|<|1,200,000.00|1,200,000.00|1,180,000.00|—|98.33%|—
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|<|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|购置装备|≥60台套|60台套|<|20|20|
I ^|成本指标|项目总成本|≤120万元|118万元|<|30|30|
I 效益指标|社会效益指标|救援响应时间|≤30分钟|25分钟|<|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|95%|<|10|10|
Z 总分|<|<|<|<|<|100|99.83|
`,
    amounts: '元',
    verdict: { rate: '0.9833', rows: '20 30 30 10', sum: '99.83', grade: '优', findings: [] },
  },
  {
    name: 'a province: policy tasks instead of first levels, money granted and spent beside their labels',
    text: `
 2023年省级专项资金绩效自评表@title|<|<|<|<|<|<|<|<
 专项资金名称|<|文化强省专项@name|<|<|使用单位|<|某市文广旅局@unit|<
L 省级下达金额（万元）|<|600@adjustedBudget|<|实际支出金额（万元）|<|570@executed|支出率|95%@rate
H 政策任务@level1|绩效指标|<|目标值@target|实际完成值@actual|分值@weight|自评得分@score|未达标原因@explanation|佐证材料
I 公共文化服务|公益演出@level3|<|≥200场|210场|30|30||附件1
I ^|农家书屋|<|≥50个|50个|20|20||附件2
I 文物保护|修缮文物|<|≥5处|4处|30|24|一处因雨季延期，次年四月完工。|附件3
I 满意度|群众满意度|<|≥90%|93%|20|20||附件4
Z 合计|<|<|||100|94||
`
      .replace('公益演出@level3', '公益演出')
      .replace('绩效指标|<', '绩效指标@level3|<'),
    verdict: { rate: '0.95', rows: '30 20 24 20', sum: '94', grade: '优', findings: [] },
  },
  {
    name: 'marks and points before the names',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 项目名称|<|<|老旧小区改造@name|<|<|<|<|<
H 序号|得分@score|分值@weight|一级指标@level1|二级指标@level2|三级指标@level3|实际完成值@actual|年度指标值@target|备注@explanation
I 1|30|30|产出指标|数量指标|改造小区|12个|≥12个|
I 2|20|20|^|质量指标|验收合格率|100%|100%|
I 3|38|40|效益指标|社会效益指标|受益户数|2850户|≥3000户|两个小区居民未通过改造方案，次年再议。
I 4|10|10|满意度指标|满意度指标|居民满意度|95%|≥85%|
Z 合计|98|100||||||
`,
    verdict: { rate: null, rows: '30 20 38 10', sum: '98', grade: '优', findings: ['level-weights D4'] },
  },
  {
    name: 'a check list beside the form',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|||评审意见|<
 项目名称|<|校车补贴@name|<|<|<|<|||项目|意见
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score|||资料|齐全
I 产出指标|数量指标|补贴校车|≥30辆|30辆|60|60|||合同|有
I 效益指标|社会效益指标|安全事故|0起|0起|30|30|||发票|有
I 满意度指标|满意度指标|家长满意度|≥90%|96%|10|10|||照片|无
Z 总分|<|<|||100|100||||
`,
    verdict: { rate: null, rows: '60 30 10', sum: '100', grade: '优', findings: ['level-weights A4'] },
  },
];
