/** 部门整体、转移支付、专项债 and other relatives, and several tables on one sheet. */
import type { Unseen } from './notation';

export const OTHER_FORMS: readonly Unseen[] = [
  {
    name: 'a transfer payment: no weights, no scores, management of the money as a block',
    text: `
 中央对地方转移支付区域绩效目标自评表@title|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<
 转移支付（项目）名称|<|<|中央财政农业资源补助资金@name|<|<|<
 中央主管部门|<|<|农业农村部|<|<|<
 地方主管部门|<|<|某省农业农村厅@department|资金使用单位|某县农业农村局@unit|<
H 资金投入情况（万元）|<|<||全年预算数（A）@adjustedBudget|全年执行数（B）@executed|预算执行率（B/A×100%）@rate
T ^|<|<|年度资金总额：|500|450|90%
P ^|<|<|其中：中央财政资金|400|360|90%
P ^|<|<|地方资金|100|90|90%
P ^|<|<|其他资金|0|0|
 资金管理情况|<|<||情况说明|<|存在问题和改进措施
 ^|<|<|分配科学性|按因素法分配。|<|无
 ^|<|<|下达及时性|30日内下达。|<|无
 ^|<|<|拨付合规性|国库集中支付。|<|无
 ^|<|<|使用规范性|专款专用。|<|无
 ^|<|<|执行准确性|按计划执行。|<|无
 ^|<|<|预算绩效管理情况|开展监控。|<|无
 ^|<|<|支出责任履行情况|已履行。|<|无
 总体目标完成情况|总体目标|<|<|全年实际完成情况|<|<
 ^|改善耕地质量。@expected|<|<|耕地质量改善。@achieved|<|<
H 绩效指标|一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|全年实际完成值@actual|未完成原因和改进措施@explanation
I ^|产出指标|数量指标|轮作面积|≥10万亩|9.5万亩|受旱情影响。
I ^|^|质量指标|验收合格率|100%|100%|
I ^|^|时效指标|任务完成时间|12月底前|12月|
I ^|^|成本指标|亩均补助|150元|150元|
I ^|效益指标|生态效益指标|化肥用量|减少|减少|
I ^|满意度指标|服务对象满意度指标|农户满意度|≥85%|90%|
 说明|请在此处简要说明中央巡视、各级审计和财政监督中发现的问题。|<|<|<|<|<
`,
  },
  {
    name: 'a whole department: tasks with a head of two rows and three fund columns a side',
    text: `
 部门整体支出绩效自评表@title|<|<|<|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<|<|<|<
 部门名称|<|某市卫健委@department|<|<|<|<|<|<|<|<
H 年度主要任务|任务名称|<|主要内容|预算数（万元）|<|<|执行数（万元）|<|<|执行率@rate
H ^|^|<|^|总额@adjustedBudget|财政拨款|其他资金|总额@executed|财政拨款|其他资金|^@rate
P ^|任务1|<|公共卫生|100|80|20|95|78|17|95%
P ^|任务2|<|医疗服务|200|200|0|190|190|0|95%
T ^|金额合计|<|<|300|280|20|285|268|17|95%
 年度总体目标|预期目标|<|<|<|<|实际完成情况|<|<|<|<
 ^|提升服务能力。@expected|<|<|<|<|服务能力提升。@achieved|<|<|<|<
H 年度绩效指标|一级指标@level1|二级指标@level2|三级指标@level3|<|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I ^|产出指标|数量指标|体检人数|<|≥1万人|<|1.1万人|50|50|
I ^|效益指标|社会效益指标|健康素养水平|<|≥25%|<|26%|30|30|
I ^|满意度指标|满意度指标|患者满意度|<|≥90%|<|93%|10|10|
Z 总分|<|<|<|<|<|<|<|90|90|
`,
  },
  {
    name: 'a whole department in the Hubei manner: spending totals in a row, execution worth 20 without a weight column',
    text: `
 2022年度某局部门整体绩效自评表@title|<|<|<|<|<|<
 单位名称|某区城管局@unit|<|<|<|<|<
 基本支出总额|1200|<|<|项目支出总额|800|<
H 预算执行情况（万元）（20分）||预算数（A）@adjustedBudget|执行数（B）@executed|执行率（B/A）@rate|得分（20分*执行率）@score|<
T ^|部门整体支出总额|2000|1900|95%|19|<
H 年度目标1：（80分）|一级指标@level1|二级指标@level2|三级指标@level3|年初目标值（A）@target|实际完成值（B）@actual|得分@score
I ^|产出指标|数量指标|清扫面积（40分）|≥100万平方米|100万平方米|40
I ^|效益指标|满意度指标|市民满意度（40分）|≥90%|92%|40
 总分|<|<|<|<|<|99@totalScore
 偏差大或目标未完成原因分析|资金年底下达。@why|<|<|<|<|<
 改进措施及结果应用方案|加快支付。|<|<|<|<|<
`,
  },
  {
    name: 'a whole department scored by inputs, process and effects with 评分标准 and 扣分原因',
    text: `
 2019年度部门整体支出绩效评价自评表@title|<|<|<|<|<|<|<
H 一级指标@level1|分值|二级指标@level2|分值|三级指标@level3|分值@weight|评价标准@scoringRule|得分@score
I 投入|20|目标设定|10|绩效目标合理性|5|符合规划得5分。|5
I ^|^|^|^|绩效指标明确性|5|量化得5分。|4
I ^|^|预算配置|10|在职人员控制率|10|≤100%得10分。|10
E 过程|40|预算执行|40|预算完成率|40|完成率×40。|38
I 效果|40|履职效益|40|社会效益|40|好得40分。|39
Z 总分|100||100||100||96
`,
  },
  {
    name: 'special bonds: money received and spent, names of its own',
    text: `
 新增专项债券项目绩效自评表@title|<|<|<|<|<|<|<
 （2024年度）|<|<|<|<|<|<|<
 债券项目名称|<|某园区基础设施@name|<|<|<|<|<
 项目主管部门|<|某县发改局@department|<|项目单位|<|某园区管委会@unit|<
H 项目资金（万元）|资金来源|<|计划数@initialBudget|到位数@adjustedBudget|支出数@executed|支出进度@rate|备注@reason
T ^|总投资|<|5000|5000|4000|80%|
P ^|其中：专项债券资金|<|4000|4000|3200|80%|
P ^|项目资本金|<|1000|1000|800|80%|
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|建成道路|≥5公里|4公里|40|32|征地延后。
I 效益指标|经济效益指标|项目收益|≥300万元|310万元|50|50|
I 满意度指标|满意度|企业满意度|≥90%|93%|10|10|
Z 合计|<|<|||100|92|
`,
  },
  {
    name: 'policy: name and unit side by side, target without 一级 column',
    text: `
 财政政策绩效自评表@title|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<
 政策（项目）名称|稳岗返还政策@name|<|主管部门|某省人社厅@department|<|<
H 二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|偏差原因分析@explanation
I 数量指标|返还企业数|≥1万户|1.2万户|40|40|
I 时效指标|返还及时率|100%|98%|20|19.6|系统升级。
I 社会效益指标|失业率|≤5.5%|5.2%|30|30|
I 服务对象满意度指标|企业满意度|≥90%|95%|10|10|
Z 总分|<|||100|99.6|
`,
  },
  {
    name: 'two projects one below the other, the second head repeated',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<
 项目名称|甲项目@name|<|<|实施单位|某所@unit|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|培训期数|2期|2期|60|60
I 效益指标|社会效益|知晓率|≥90%|91%|40|40
Z 总分|<|<|||100|100
=====
 
 项目支出绩效自评表@title|<|<|<|<|<|<
 项目名称|乙项目@name|<|<|实施单位|某所@unit|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|检查次数|12次|12次|60|60
I 效益指标|社会效益|整改率|100%|95%|40|38
Z 总分|<|<|||100|98
`,
  },
  {
    name: 'titles missing: three projects one below the other, told apart by 项目名称',
    text: `
 项目名称|甲项目@name|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|培训期数|2期|2期|60|60
I 效益指标|社会效益|知晓率|≥90%|91%|40|40
Z 合计|<|<|||100|100
=====
 项目名称|乙项目@name|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|检查次数|12次|12次|60|60
I 效益指标|社会效益|整改率|100%|95%|40|38
Z 合计|<|<|||100|98
=====
 项目名称|丙项目@name|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|维修次数|4次|4次|100|100
Z 合计|<|<|||100|100
`,
  },
  {
    name: 'a township sheet: no fund block, heads of two characters, remarks',
    text: `
 某镇2025年项目绩效自评表@title|<|<|<|<|<|<|<
 项目名称|厕所革命@name||||||
H 一级@level1|二级@level2|三级@level3|目标值@target|完成值@actual|分值@weight|得分@score|备注
I 产出|数量|改厕|100座|100座|60|60|
I 效益|社会效益|卫生条件|改善|改善|30|29|
I 满意度|满意度|村民满意度|90%|90%|10|10|
Z 总计|||||100|99|
`,
  },
  {
    name: 'three heads: 年度指标值 over 年初 and 调整后, each with figure and unit',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<|<
 项目名称|<|数字档案@name|<|<|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值|<|<|<|实际完成值@actual|分值@weight|得分@score
H ^|^|^|年初|<|调整后|<|^|^|^
H ^|^|^|数值@initialTarget|单位|数值@target|单位@measureUnit|^@actual|^@weight|^@score
I 产出指标|数量指标|扫描页数|10|万页|8|万页|8|60|60
I 效益指标|社会效益|查档时间|30|分钟|30|分钟|28|40|40
Z 合计|<|<|<|<|<|<|<|100|100
`,
  },
  {
    name: 'a head of three rows whose lowest letters the columns',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<
 项目名称|<|护林员补助@name|<|<|<|<|<
H 绩效指标|<|<|指标值及完成情况|<|评分|<|偏差原因分析及改进措施@explanation
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score|^@explanation
 A|B|C|1|2|3|4|5
I 产出指标|数量指标|护林员人数|20人|20人|50|50|
I 效益指标|生态效益|火灾次数|0次|0次|40|40|
I 满意度指标|满意度|护林员满意度|≥90%|95%|10|10|
Z 总分|<|<|||100|100|
`,
  },
  {
    name: 'a Shanghai look: fund figures behind labels, no targets, weights and scores only',
    text: `
 2022年项目支出绩效自评表@title|<|<|<|<|<
 项目名称：|信息系统运维@name|<|预算单位：|某区大数据中心@unit|<
 具体实施处（科室）：|业务科|<|是否为经常性项目：|是|<
L 当年预算数（元）：|100000@adjustedBudget|<|上年预算金额（元）：|90000|<
L 预算执行数（元）：|98000@executed|<|预算执行率（%）：|98@rate|<
 项目年度总目标：|保障系统稳定运行。|<|<|<|<
 自评时间：|2023-03-10|<|绩效等级：|优@grade|<
 主要绩效：|系统可用率99.9%。|<|<|<|<
 主要问题：|无|<|<|<|<
 改进措施：|无|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|权重@weight|得分@score|备注
I 投入与管理|预算执行|预算编制合理性|10|10|
I 产出|数量|巡检次数|40|40|
I 效果|社会效益|系统可用率|50|47|
Z 合计|||100|97|
`,
  },
  {
    name: 'columns named by the year and by other words',
    text: `
 2023年度专项资金绩效自评表@title|<|<|<|<|<|<|<|<
 专项资金名称|<|外贸发展资金@name|<|<|预算部门|<|某省商务厅@unit|<
H 资金情况（万元）|<|资金来源|年初预算@initialBudget|调整预算@adjustedBudget|实际支出数@executed|资金使用率@rate|分值@weight|得分@score
T ^|<|合计|200|180|171|95%|10|9.5
P ^|<|省级财政资金|200|180|171|95%||
H 序号@_|一级指标@level1|二级指标@level2|绩效指标@level3|2023年目标值@target|2023年实际值@actual|完成比例（%）@progress|指标满分@weight|单项得分@score
I 1|产出指标|数量指标|支持企业数|50家|52家|104|50|50
I 2|效益指标|经济效益指标|带动出口额|≥2亿元|1.8亿元|90|30|27
I 3|满意度指标|满意度指标|企业满意度|≥90%|95%|105.6|10|10
Z 合计||||||| 100|96.5
`
      .replace('序号@_', '序号')
      .replace('| 100|', '|100|'),
  },
  {
    name: 'the fund block below the indicators, grade inside the total label',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<
 项目名称|<|春节慰问@name|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|慰问人数|200人|200人|50|50
I 效益指标|社会效益|困难群众幸福感|提升|提升|30|30
I 满意度指标|满意度|慰问对象满意度|≥95%|99%|10|10
H 资金执行（万元）|<|年度预算数@adjustedBudget|实际执行数@executed|执行率@rate|分值@weight|得分@score
T 资金总额|<|20|20|100%|10|10
Z 总分|<|<|<|<|100|100
 自评等次|<|优@grade|<|<|<|<
`,
  },
  {
    name: 'only one line of money, named by the block',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<
 项目名称|<|应急演练@name|<|<|<|<
H 预算执行情况|<|年初预算数（万元）@initialBudget|全年预算数（万元）@adjustedBudget|全年执行数（万元）@executed|预算执行率@rate|执行得分（10分）@score
T ^|<|5|5|5|100%|10
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|演练次数|2次|2次|60|60
I 效益指标|社会效益|应急能力|提高|提高|30|30
Z 总分|<|<|<|<|100|100
`,
    amounts: '万元',
  },
  {
    name: 'an Inner Mongolia look: 本年指标值, 计量单位, 正向 and 反向, 偏差 per row',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<|<|<|<
 （2024年度）|<|<|<|<|<|<|<|<|<|<|<
 项目名称|<|草原防火@name|<|<|<|<|项目编码|<|150000|<|<
 主管部门及代码|<|[214]某旗林草局@department|<|<|<|<|实施单位|<|某旗林草局@unit|<|<
H 项目资金（万元）|<||<|全年预算数（A）@adjustedBudget|<|全年执行数（B）@executed|<|分值（10分）@weight|执行率（B/A）@rate|得分@score|<
T ^|<|年度资金总额|<|90|<|81|<|10|90%|9|<
P ^|<|其中：当年财政拨款|<|90|<|81|<|—|90%|—|<
P ^|<|上年结转资金|<|0|<|0|<|—||—|<
H 绩效指标|一级指标@level1|二级指标@level2|三级指标@level3|指标方向@nature|符号@operator|本年指标值@target|计量单位@measureUnit|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I ^|产出指标|数量指标|巡查次数|正向|≥|50|次|50|50|50|
I ^|效益指标|生态效益指标|过火面积|反向|≤|10|亩|12|30|25|干旱少雨。
I ^|满意度指标|满意度指标|牧民满意度|正向|≥|90|%|95|10|10|
Z 总分|<|<|<|<|<|<|<|<|100|94|
`,
  },
  {
    name: 'sections numbered 一、二、三 in rows of their own, blank rows between',
    text: `
 预算项目支出绩效自评表@title|<|<|<|<|<|<
 单位：万元||||||
 一、基本信息|<|<|<|<|<|<
 项目名称|农机补贴@name|<|<|实施单位|某县农机站@unit|<
 项目类别|专项类|<|<|项目属性|延续性|<
 二、预算执行情况|<|<|<|<|<|<
H 资金来源|年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|执行率@rate|分值@weight|得分@score
T 年度资金总额|300|300|300|100%|10|10
P 财政拨款|300|300|300|100%||
 
 三、绩效指标完成情况|<|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|补贴农机|≥100台|105台|60|60
I 效益指标|社会效益|机械化率|≥80%|82%|30|30
 
 四、自评结论|<|<|<|<|<|<
 自评总分|100@totalScore|<|<|自评等级|优@grade|<
`,
    amounts: '万元',
  },
  {
    name: 'indicator heads 绩效指标 over three levels and 完成情况 over three figures',
    text: `
 项目绩效自评表（2020年度）@title|<|<|<|<|<|<|<
 项目名称|<|禁毒宣传@name|<|<|<|<|<
H 绩效指标|<|<|完成情况|<|<|评分情况|<
H 一级指标@level1|二级指标@level2|三级指标@level3|计划值@target|实际值@actual|完成率@progress|分值@weight|得分@score
I 产出指标|数量指标|宣传场次|10场|12场|120%|60|60
I 效益指标|社会效益|知晓率|≥95%|96%|101%|40|40
Z 总分|<|<||||100|100
`,
  },
  {
    name: 'a total with both figures in one row of labels, signatures below',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<
 项目名称|<|城市照明@name|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|实际完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|维护路灯|≥3000盏|3000盏|50|50
I ^|质量指标|亮灯率|≥98%|98.5%|20|20
I 效益指标|社会效益|夜间出行|方便|方便|30|29
 合计得分|<|<|<|<|<|99@totalScore
 填报人：甲|<|联系电话：000|<|填报日期：2024年2月20日|<|<
 单位负责人（签字）：|<|<|<|<|<|<
`,
  },
  {
    name: 'columns for a town, a village and a helper between 三级 and target',
    text: `
 衔接资金项目绩效自评表@title|<|<|<|<|<|<|<|<
 （2022年度）|<|<|<|<|<|<|<|<
 项目名称|<|产业路硬化@name|<|<|项目负责人及电话|<|甲|<
 主管部门|<|某县农业农村局@department|<|<|实施单位|<|某镇@unit|<
H 资金情况（万元）|<||<|全年预算数（A）@adjustedBudget|全年执行数（B）@executed|分值@weight|执行率（B/A）@rate|得分@score
T ^|<|年度资金总额：|<|20|20|10|100.00%|10
P ^|<|其中：本年财政拨款|<|20|20|-||-
P ^|<|其他资金|<|||-||-
H 年度总体目标|年初设定目标|<|<|<|年度总体目标完成情况综述|<|<|<
 ^|硬化道路。@expected|<|<|<|已硬化。@achieved|<|<|<
H 绩效指标|一级指标@level1|二级指标@level2|三级指标@level3|分值@weight|年度指标值@target|全年实际值@actual|得分@score|未完成原因及拟采取的改进措施@explanation
I ^|产出指标（50分）|数量指标|硬化里程|20|≥1公里|≥1公里|20|
I ^|^|质量指标|验收合格率|20|100%|100%|20|
I ^|^|成本指标|项目计划总投资|10|20万元|20万元|10|
I ^|效益指标（30分）|社会效益指标|受益脱贫人口|30|≥100人|≥100人|30|
I ^|满意度指标（10分）|服务对象满意度指标|农户满意度|10|≥95%|≥95%|10|
 ^|……||||||
Z 总分|<|<|<|100|||100|
 注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分。|<|<|<|<|<|<|<|<
`,
  },
];
