import { FUND, titleOf } from './openings';
import type { WholeForm } from './verdict';

const TITLE = titleOf('2023');

export const FORMS_BY_WORDING: readonly WholeForm[] = [
  {
    name: 'halves of the year beside the whole of it',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|全年目标值@target|上半年完成值|下半年完成值|全年完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|巡查次数|≥24次|12次|12次|24次|50|50
I 效益指标|社会效益指标|事故起数|0起|0起|0起|0起|30|30
I 满意度指标|满意度指标|群众满意度|≥90%|—|—|93%|10|10
Z 总分|<|<||||<|100|100
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'aims of input and management, output, effect and influence',
    text: `
 财政项目支出绩效自评表@title|||||||
 （2019年度）|||||||
 项目名称：|社区文化配送@name|||预算单位：|某区文化馆@unit||
L 年度预算数（元）：|300000@adjustedBudget||执行数（元）：|294000@executed||执行率：|98%@rate
H 一级目标|二级目标|三级指标@level3|指标目标值@target|实际完成情况@actual|权重@weight|得分@score|备注
I 投入和管理目标|财务管理|财务制度健全性|健全|健全|16|16|
E ^|^|预算执行率|100%|98%|4|3.92|
I 产出目标|数量|配送场次|200场|200场|30|30|
I ^|质量|活动合格率|95%|100%|10|10|
I 效果目标|社会效益|市民参与人次|1万人次|1.05万人次|30|30|
I 影响力目标|长效管理|管理机制|建立|建立|10|10|
Z 合计|||||100|99.92|
`,
    amounts: '元',
    verdict: { rate: '0.98', sum: '99.92', grade: '优', findings: [] },
  },
  {
    name: 'budget, received and spent; the rate of what was received is no execution rate',
    text: `
${TITLE}
H 资金使用情况（万元）|<|资金来源|预算数@adjustedBudget|到位数|执行数@executed|到位率|执行率@rate|得分@score
T ^|<|合计|200|200|190|100%|95%|9.5
P ^|<|其中：财政资金|200|200|190|100%|95%|
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|建设泵站|2座|<|2座|50|50|
I 效益指标|生态效益指标|灌溉水利用系数|≥0.55|<|0.56|30|30|
I 满意度指标|满意度指标|农户满意度|≥90%|<|93%|10|10|
Z 总分|<|<||<||100|99.5|
`,
    amounts: '万元',
    verdict: { rate: '0.95', rows: '50 30 10', sum: '99.5', grade: '优', findings: [] },
  },
  {
    name: 'one reason cell merged over all rows, nothing deviates',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|补助人数|=320人|<|320人|20|20|无
I ^|时效指标|补助发放时间|每季度末|<|每季度末|15|15|^
I ^|成本指标|补助标准|=500元/人/月|<|500元/人/月|15|15|^
I 效益指标|社会效益指标|生活状况|改善|<|改善|30|30|^
I 满意度指标|满意度指标|补助对象满意度|≥95%|<|98%|10|10|^
Z 总分|<|<||<||100|100|
`,
    unknowable: /^rows\[[1-4]\]\.explanation$/,
    amounts: '万元',
    verdict: { rate: '1', rows: '20 15 15 24..30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'points and marks called 分数 and 评分, the sum 自评分合计',
    text: `
 某镇2022年度项目绩效自评打分表@title|||||||
 项目名称|<|人居环境@name|<|<|填报单位|某镇@unit|<
H 一级指标@level1|二级指标@level2|三级指标@level3|预期指标@target|实际完成@actual|分数@weight|评分@score|未达标原因@explanation
I 产出|数量|清运垃圾|≥3000吨|3200吨|40|40|
I ^|时效|日产日清率|100%|98%|20|19.6|暴雨天道路中断两天，已增配车辆。
I 效益|社会效益|村容村貌|整洁|整洁|30|30|
I 满意度|村民满意度|村民满意度|90%以上|92%|10|10|
Z 自评分合计|<|<|||100|99.6|
`,
    verdict: {
      rate: null,
      rows: '40 19.6 24..30 10',
      sum: '99.6',
      grade: '优',
      findings: ['level-weights A4'],
    },
  },
  {
    name: 'head words with their points in brackets on a line of their own',
    text: `
${TITLE}
H 预算执行情况⏎（10分）|<|资金（万元）|年初⏎预算数@initialBudget|全年⏎预算数@adjustedBudget|全年⏎执行数@executed|执行率@rate|得分@score|
T ^|<|年度资金总额|75|80|80|100%|10|
P ^|<|其中：上级补助|50|55|55|100%||
P ^|<|本级资金|25|25|25|100%||
H 绩效指标⏎（90分）|一级指标@level1|二级指标@level2|三级指标@level3|指标值@target|完成值@actual|分值⏎（90分）@weight|得分@score|原因@explanation
I ^|产出指标|数量指标|接种疫苗|≥2万剂次|2.1万剂次|50|50|
I ^|效益指标|社会效益指标|传染病发病率|≤0.3%|0.2%|30|30|
I ^|满意度指标|满意度指标|群众满意度|≥85%|90%|10|10|
Z 总分|<|<|<|||100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '50 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'a weight merged over two rows, a score in each',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|购置电脑|20台|<|20台|25|25|
I ^|^|购置打印机|5台|<|5台|25|25|
I 效益指标|社会效益指标|办公条件|改善|<|改善|30|30|
I 满意度指标|满意度指标|职工满意度|≥90%|<|92%|10|10|
Z 总分|<|<||<||100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '25 25 24..30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'targets of a police station: limits on bad things, shares of solved ones, times of arrival',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|破获刑事案件数|≥120起|<|131起|15|15|
I ^|质量指标|命案破案率|100%|<|100%|15|15|
I ^|时效指标|平均出警时间|≤10分钟|<|8分钟|20|20|
I 效益指标|社会效益指标|刑事案件发案数下降率|≥5%|<|6.2%|15|15|
I ^|^|重大安全责任事故|零发生|<|未发生|15|15|
I 满意度指标|满意度指标|群众安全感满意度|≥95%|<|97.3%|10|10|
Z 总分|<|<||<||100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'hospital: costs per visit, days in bed, share of drugs, all limits kept',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|门急诊人次|≥50万人次|<|52.3万人次|20|20|
I ^|质量指标|药占比|≤30%|<|28.6%|15|15|
I ^|^|平均住院日|≤8天|<|7.6天|15|15|
I 效益指标|社会效益指标|门诊次均费用增幅|≤5%|<|3.1%|15|15|
I ^|可持续影响指标|学科建设水平|持续提升|<|持续提升|15|15|
I 满意度指标|服务对象满意度指标|患者满意度|≥90%|<|94%|5|5|
I ^|^|医务人员满意度|≥85%|<|88%|5|5|
Z 总分|<|<||<||100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'wages and offices: changes of accounts kept low, money left over kept low',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|指标性质@operator|指标值@target|度量单位@measureUnit|完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|科目调整次数|≤|10|次|2|20|20
I ^|质量指标|足额保障率|＝|100|%|100|20|20
I ^|时效指标|发放及时率|＝|100|%|100|10|10
I 效益指标|经济效益指标|结余率|≤|5|%|0|30|30
I 满意度指标|满意度指标|职工满意度|≥|90|%|95|10|10
Z 合计|<|<|<|<|<|<|100|100
`,
    amounts: '万元',
    verdict: { rate: '1', rows: '20 20 10 30 10', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'school: dates before terms begin, meals, aid paid in two terms',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|资助学生人次|≥860人次|<|春季430人次、秋季442人次，共872人次|20|20|
I ^|质量指标|资助标准达标率|100%|<|100%|10|10|
I ^|时效指标|资助发放时间|每年6月、12月底前|<|6月15日、12月10日|10|10|
I ^|成本指标|人均资助标准|1000元/人/学期|<|1000元/人/学期|10|10|
I 效益指标|社会效益指标|义务教育巩固率|≥99%|<|99.6%|30|30|
I 满意度指标|满意度指标|家长满意度|≥90%|<|96%|10|10|
Z 总分|<|<||<||100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'water: classes and shares, concentration limits',
    text: `
${TITLE}
${FUND}
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|监测断面|12个|<|12个|20|20|
I ^|质量指标|出厂水水质|达到或优于Ⅲ类|<|Ⅱ类|30|30|
I 效益指标|生态效益指标|PM2.5平均浓度|≤35微克/立方米|<|31微克/立方米|15|15|
I ^|^|化学需氧量排放量|≤50mg/L|<|42mg/L|15|15|
I 满意度指标|满意度指标|群众满意度|≥90%|<|92%|10|10|
Z 总分|<|<||<||100|100|
`,
    amounts: '万元',
    verdict: { rate: '1', sum: '100', grade: '优', findings: [] },
  },
  {
    name: 'the second reading: a total that leaves the execution out, and two more mistakes',
    text: `
${TITLE}
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|60|60|48|10|80%|10
P ^|<|其中：当年财政拨款|60|60|48|—|80%|—
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因@explanation
I 产出指标|数量指标|宣传场次|≥20场|<|16场|50|40|无
I 效益指标|社会效益指标|知晓率|≥90%|<|91%|30|30|
I 满意度指标|满意度指标|群众满意度|≥90%|<|92%|10|10|
Z 总分|<|<||<||90|80|良@grade
`,
    amounts: '万元',
    verdict: {
      rate: '0.8',
      rows: '40 30 10',
      sum: '90',
      grade: '优',
      findings: ['execution-score I5', 'explanation-empty I8', 'total H11'],
    },
  },
  {
    name: 'a weight given as a share and marks out of a hundred per row',
    text: `
 项目绩效自评表@title|||||||
 项目名称|<|数字政务@name|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|目标值@target|完成值@actual|权重（%）@weight|得分@score|说明@explanation
I 产出指标|数量指标|上线事项|≥300项|315项|50|50|
I 效益指标|社会效益指标|网办率|≥80%|76%|30|28.5|部分事项需现场核验，已改为告知承诺。
I 满意度指标|满意度指标|群众满意度|≥90%|93%|20|20|
Z 合计|<|<|||100|98.5|
 自评等次|优秀@grade||||||
`,
    verdict: { rate: null, rows: '50 28.5 20', sum: '98.5', grade: '优', findings: ['level-weights A4'] },
  },
  {
    name: 'research institute: deadlines by quarter, papers, patents, cost below the cap',
    text: `
${TITLE}
H 项目资金（万元）|<||年初预算数@initialBudget|全年预算数@adjustedBudget|全年执行数@executed|分值@weight|执行率@rate|得分@score
T ^|<|年度资金总额|300|300|285.36|10|95.12%|9.51
P ^|<|其中：当年财政拨款|250|250|235.36|—|94.14%|—
P ^|<|上年结转资金|50|50|50|—|100%|—
H 一级指标@level1|二级指标@level2|三级指标@level3|年度指标值@target|<|实际完成值@actual|分值@weight|得分@score|偏差原因分析及改进措施@explanation
I 产出指标|数量指标|发表论文|≥6篇|<|7篇|15|15|
I ^|^|申请专利|≥2项|<|2项|15|15|
I ^|时效指标|中期检查完成时间|第三季度|<|8月|10|10|
I ^|成本指标|设备购置成本|≤120万元|<|118.2万元|10|10|
I 效益指标|社会效益指标|成果转化|取得进展|<|签订转化协议1项|15|14|转化合同尚未到账，下年跟进收款。
I ^|可持续影响指标|人才培养|≥3人|<|3人|15|15|
I 满意度指标|服务对象满意度指标|合作单位满意度|≥90%|<|95%|10|10|
Z 总分|<|<||<||100|98.51|
`,
    amounts: '万元',
    verdict: { rate: '0.9512', sum: '98.51', grade: '优', findings: [] },
  },
  {
    name: 'an institute of research: 考核内容 over 考核指标, 计划 beside 实际完成, 总评',
    text: `
 科研项目绩效自评表@title|<|<|<|<|<
 课题名称|水稻育种@name|<|负责人|某某|<
H 考核内容@level1|考核指标@level3|计划@target|实际完成@actual|权重（%）@weight|自评@score
I 研究成果|论文（篇）|3|4|30|30
I ^|专利（项）|2|1|20|10
I 人才培养|研究生（名）|2|2|20|20
I 应用推广|示范面积（亩）|1000|1100|20|20
E 经费管理|经费执行率|100%|96.25%|10|9.6
Z 总评|<|<|<|100|89.6
 自评结论|良好@grade|<|<|<|<
 未完成原因|专利一项仍在实审，预计次年授权。@why|<|<|<|<
`,
    verdict: { rate: null, sum: '89.6', grade: '良', findings: [] },
  },
  {
    name: 'a town: 预算 beside 决算, the sum of the money called 小计, 满分 for the weights',
    text: `
 道路照明项目绩效自评表（2024年）@title|<|<|<|<|<|<
 项目名称：道路照明|<|<|<|<|单位：万元|<
H 资金情况|预算@adjustedBudget|决算@executed|执行率@rate|满分@weight|得分@score|备注@reason
P 财政拨款|90|81|90.00%|||
P 自筹|10|10|100.00%|||
T 小计|100|91|91.00%|10|9.1|
H 指标类别@level1|指标名称@level3|目标@target|完成@actual|满分@weight|得分@score|扣分说明@explanation
I 产出（50）|路灯安装数量|200盏|180盏|20|18|20盏因电缆未到货，顺延至次年安装
I ^|亮灯率|≥98%|99%|20|20|
I ^|按期完工|2024年10月|2024年11月|10|8|电缆到货晚，工期顺延一个月
I 效益（30）|夜间事故下降率|≥10%|12%|30|30|
I 满意度（10）|居民满意度|≥90|92|10|10|
Z 得分合计|<|<|<|100|95.1|
`,
    amounts: '万元',
    verdict: { rate: '0.91', sum: '95.1', grade: '优', findings: [] },
  },
  {
    name: '指标名称及分值, the points behind the names',
    text: `
 2022年度单位自评表@title|<|<|<|<|<|<|<
 项目名称|<|易地搬迁后扶@name|<|<|<|预算单位|<|某县乡村振兴局@unit
H 预算执行情况（10分）|<|年初预算数（万元）@initialBudget|调整预算数（万元）@adjustedBudget|执行数（万元）@executed|<|执行率（%）@rate|得分@score
T 项目资金|<|260|250|245|<|98.00|9.8
H 指标类别@level1|指标名称及分值@level3|<|年初目标值@target|<|全年完成值@actual|<|得分@score
I 产出指标|技能培训人数（20分）|<|≥500人|<|500人|<|20
I ^|培训合格率（20分）|<|≥90%|<|92%|<|20
I ^|资金拨付及时性（10分）|<|及时|<|及时|<|10
I 效益指标|新增就业（30分）|<|≥300人|<|291人|<|29.1
I 满意度指标|搬迁群众满意度（10分）|<|≥90%|<|95%|<|10
Z 合计|<|<|<|<|<|<|98.9
`,
    amounts: '万元',
    verdict: { rate: '0.98', rows: '20 20 8..10 29.1 10', sum: '98.9', grade: '优', findings: [] },
  },
  {
    name: '计划 and 实际 under 指标值',
    text: `
 项目支出绩效评价自评表@title|<|<|<|<|<|<|<
 （2020年度）|<|<|<|<|<|<|<
 项目名称|<|<|农技推广@name|<|<|<|<
H 评价指标|<|<|指标值|<|分值|<|备注
H 一级@level1|二级@level2|三级@level3|计划@target|实际@actual|满分@weight|得分@score|^
I 产出|数量|推广面积（万亩）|20|20.4|50|50|
I 效益|经济效益|亩均增产（公斤）|30|27|30|27|
I 满意度|满意度|农户满意度|90%|95%|20|20|
Z 合计|<|<|||100|97|
`,
    verdict: { rate: null, rows: '50 27 20', sum: '97', grade: '优', findings: ['level-weights A6'] },
  },
  {
    name: '总目标值 beside the target of the year, results of all years beside those of this one',
    text: `
 政府性基金预算项目绩效自评表@title|<|<|<|<|<|<|<|<
 （2022年度）|<|<|<|<|<|<|<|<
 项目名称|<|土地开发整理@name|<|<|<|主管部门|<|某县自然资源局@department
H 资金（万元）|<|全年预算数@adjustedBudget|<|全年执行数@executed|累计执行数|执行率@rate|分值@weight|得分@score
T 政府性基金|<|5000|<|4500|8200|90%|10|9
H 一级指标@level1|二级指标@level2|三级指标@level3|总目标值|年度指标值@target|截至年底累计完成值|全年完成值@actual|分值@weight|得分@score
I 产出指标|数量指标|整理土地|2000亩|1000亩|1500亩|1000亩|30|30
I ^|质量指标|验收合格率|100%|100%|100%|100%|20|20
I 效益指标|经济效益指标|新增耕地|300亩|150亩|230亩|144亩|30|28.8
I 满意度指标|满意度指标|农户满意度|≥90%|≥90%|92%|92%|10|10
Z 总分|<|<|||||100|97.8
`,
    amounts: '万元',
    verdict: { rate: '0.9', rows: '30 20 28.8 10', sum: '97.8', grade: '优', findings: [] },
  },
  {
    name: '子项目 and 指标类型 for the levels, what was asked for under 服务要求',
    text: `
 衔接资金项目绩效自评表@title|<|<|<|<|<|<
 县（市、区）|某县|<|<|年度|2023|<
H 子项目@level1|指标类型@level2|指标名称@level3|服务要求@target|完成值@actual|分值@weight|得分@score
I 产业路硬化|数量指标|硬化里程|≥12公里|12公里|20|20
I ^|质量指标|验收合格率|100%|100%|10|10
I ^|社会效益指标|受益脱贫户|≥150户|156户|20|20
I 冷库建设|数量指标|新建冷库|≥600立方米|570立方米|20|19
I ^|经济效益指标|带动增收|≥3000元/户|3100元/户|20|20
I ^|满意度指标|群众满意度|≥95%|96%|10|10
Z 合计|<|<|||100|99
`,
    verdict: { rate: null, rows: '20 10 20 19 20 10', sum: '99', grade: '优', findings: [] },
  },
  {
    name: 'results of two terms and 全年, the score called 计分',
    text: `
 学校项目绩效自评表@title|<|<|<|<|<|<|<|<
 项目名称|<|课后服务@name|<|<|<|<|项目学校|某小学
H 一级指标@level1|二级指标@level2|三级指标@level3|年度目标@target|春季学期|秋季学期|全年@actual|计分@score|权重@weight
I 产出|数量|开设课程|≥30门|28门|32门|32门|50|50
I 效益|社会效益|参与率|≥90%|88%|91%|89.1%|29.7|30
I 满意度|满意度|家长满意度|≥95%|95%|97%|96%|20|20
Z 合计|<|<|||||99.7|100
`,
    verdict: { rate: null, rows: '50 29.7 20', sum: '99.7', grade: '优', findings: ['level-weights A4'] },
  },
  {
    name: '年初 and 调整后, 自评 and 复核 in the brackets of the heads',
    text: `
 项目支出绩效自评表@title|<|<|<|<|<|<|<|<
 （2023年度）|<|<|<|<|<|<|<|<
 项目名称|<|<|老旧小区改造@name|<|<|<|<|<
H 资金（万元）|<|预算数（年初）@initialBudget|预算数（调整后）@adjustedBudget|执行数@executed|执行率@rate|分值@weight|得分（自评）@score|得分（复核）@reviewScore
T 合计|<|500|600|588|98%|10|9.8|9.8
H 一级指标@level1|二级指标@level2|三级指标@level3|指标值（年初）@initialTarget|指标值（调整后）@target|完成值@actual|分值@weight|得分（自评）@score|得分（复核）@reviewScore
I 产出指标|数量指标|改造小区|≥5个|≥6个|6个|50|50|50
I 效益指标|社会效益指标|受益户数|≥1500户|≥1800户|1710户|30|28.5|28
I 满意度指标|满意度指标|居民满意度|≥90%|≥90%|95%|10|10|10
Z 总分|<|<||||100|98.3|97.8
`,
    amounts: '万元',
    verdict: {
      rate: '0.98',
      rows: '50 28.5 10',
      sum: '98.3',
      grade: '优',
      findings: ['target-adjusted-to-actual E7'],
    },
  },
  {
    name: 'points behind the kinds of indicators, one row each; what was added or taken off beside the score',
    text: `
 项目绩效自评表@title|<|<|<|<|<|<|<
 项目名称|<|<|矿山救护@name|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|年度目标值@target|年度完成值@actual|加减分|得分@score|加减分原因@explanation
I 产出指标（60分）|数量指标（40分）|救护演练|≥24次|22次|-3.33|38|两次演练与换证培训冲突，已补。
I ^|质量指标（20分）|装备完好率|≥98%|98%|0|20|
I 效益指标（30分）|社会效益指标（30分）|召请出动时间|≤1分钟|1分钟|0|30|
I 满意度指标|满意度指标（10分）|矿山企业满意度|≥90%|95%|0|10|
Z 总分|<|<|||-3.33|98|
`,
    verdict: {
      rate: null,
      rows: '36.67 20 30 10',
      sum: '98',
      grade: '优',
      findings: ['level-weights A4', 'score-over-rule G4'],
    },
  },
  {
    name: 'all years together beside the last of them, each with target and result',
    text: `
 三年行动计划专项绩效自评表@title|<|<|<|<|<|<|<|<|<
 项目名称|<|<|污水治理三年行动@name|<|<|<|<|<|<
H 一级指标@level1|二级指标@level2|三级指标@level3|2021-2023年累计|<|<|2023年|<|分值@weight|得分@score
H ^|^|^|目标值|完成值|完成率|目标值@target|完成值@actual|^|^
I 产出指标|数量指标|新建管网（公里）|300|290|96.67%|100|95|50|47.5
I 效益指标|生态效益指标|水体达标率|90%|91%|101.11%|90%|91%|30|30
I 满意度指标|满意度指标|居民满意度|85%|86%|101.18%|85%|86%|20|20
Z 总分|<|<||||||100|97.5
`,
    verdict: { rate: null, rows: '47.5 30 20', sum: '97.5', grade: '优', findings: ['level-weights A5'] },
  },
];
