/** Whole tables of offices that the others leave out, answers in sentences and one fault of each kind, drafted before they were run. */
import { ALL_SPENT, spent, tablesAbout, type WholeTable } from './whole-tables';

const REASON_HEAD =
  '项目资金（万元）|||年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分|偏差原因';
const REST: readonly string[] = [
  '产出指标|质量指标|验收合格率|100%|100%|10|10|',
  '产出指标|时效指标|完成时间|2024年12月底前|2024年11月|10|10|',
  '产出指标|成本指标|项目总成本|≤100万元|100万元|10|10|',
  '效益指标|社会效益指标|公共服务水平|有所提升|有所提升|30|30|',
  '满意度指标|服务对象满意度指标|群众满意度|≥90%|93%|10|10|',
];
/** The first row weighs 20. */
const one = tablesAbout(REST);

export const MORE_FIELD_TABLES: readonly WholeTable[] = [
  {
    name: 'water works: right throughout, what is left told beside what is done',
    expect: [],
    funds: spent('320', '300', '288', '96%', '9.6', '项目结余资金已交回财政。年中按批复调减预算20万元。'),
    fundHead: REASON_HEAD,
    inds: [
      '产出指标|数量指标|中小河流治理长度|≥12公里|完成11.4公里，0.6公里结转下年实施|10|9.5|征地未完成，剩余0.6公里2025年3月底前完工。',
      '产出指标|数量指标|水库除险加固|6座|6座（小型）|10|10|',
      '产出指标|质量指标|单位工程验收合格率|100%|6个单位工程，合格率100%|10|10|',
      '产出指标|时效指标|主体工程完工时间|2024年10月底前|2024年9月底提前完成|10|10|',
      '产出指标|成本指标|工程总成本|≤300万元|合同价296.5万元，审定价288万元|10|10|',
      '效益指标|社会效益指标|防洪保护人口|≥5.6万人|5.6万人|15|15|',
      '效益指标|生态效益指标|水质|Ⅲ类及以上|Ⅱ类|15|15|',
      '满意度指标|服务对象满意度指标|受益群众满意度|≥90%|发放问卷200份，收回196份，满意度95.4%|10|10|',
    ],
    total: '总分||||||100|99.1|',
  },
  {
    name: 'forestry: a per-mille rate over its cap and full, an area in hectares beside 亩',
    expect: ['deviation-unexplained I12', 'score-over-rule H12'],
    funds: ALL_SPENT,
    inds: [
      '产出指标|数量指标|退化林修复面积|2.4万亩|1600公顷|20|20|',
      '产出指标|质量指标|林业有害生物成灾率|≤9.8‰|1.2%|10|10|',
      '产出指标|时效指标|造林完成时间|6月底前|6月下旬|10|10|',
      '产出指标|成本指标|造林补助标准|500元/亩|500元/亩|10|10|',
      '效益指标|生态效益指标|森林蓄积量|≥1850万立方米|1,863.2万立方米|15|15|',
      '效益指标|社会效益指标|重大森林火灾|零发生|0起|15|15|',
      '满意度指标|服务对象满意度指标|林农满意度|≥85%|86.4%|10|10|',
    ],
    total: '总分||||||100|100|',
  },
  {
    name: 'veterans: a count missed and reckoned, reason given; allowance by household and person',
    expect: [],
    funds: ALL_SPENT,
    inds: [
      '产出指标|数量指标|退役士兵一次性补助发放|128人|126人|20|19.69|2名退役士兵转为安排工作，不再领取一次性补助。',
      '产出指标|质量指标|补助发放准确率|＝100%|100.0%|10|10|',
      '产出指标|时效指标|慰问金发放时间|8月1日前|7月28日|10|10|',
      '产出指标|成本指标|义务兵优待金标准|1.5万元/户·年|15000元/户|10|10|',
      '效益指标|社会效益指标|退役军人上访|“零进京上访”|0批次|30|30|',
      '满意度指标|服务对象满意度指标|优抚对象满意度|90%及以上|九成以上|10|10|',
    ],
    total: '总分||||||100|99.69|',
  },
  {
    name: 'market supervision: said in so many words that all is done, beside a missed rate',
    expect: ['explanation-empty I12'],
    funds: ALL_SPENT,
    inds: [
      '产出指标|数量指标|食品抽检批次|1860批次|1866批次|20|20|',
      '产出指标|质量指标|投诉举报按期办结率|≥98%|97.02%|10|9.9|各项工作按计划有序推进',
      '产出指标|时效指标|投诉受理时限|7个工作日内|3个工作日|10|10|',
      '产出指标|成本指标|抽检单位成本|≤650元/批次|638元/批|10|10|',
      '效益指标|社会效益指标|重大食品安全事故|不发生|未发生|30|30|',
      '满意度指标|服务对象满意度指标|企业满意度|≥85分|91.3分|10|10|',
    ],
    total: '总分||||||100|99.9|',
  },
  {
    name: 'court: a promise in place of a reason is weak, a tier below its own',
    expect: ['tier-score H15', 'weak-explanation I12'],
    funds: ALL_SPENT,
    inds: [
      '产出指标|数量指标|审结案件|≥6500件|6812件|20|20|',
      '产出指标|质量指标|案件发回改判率|≤3%|3.75%|10|8|今后加强绩效管理，提高资金使用效益',
      '产出指标|时效指标|平均结案时间|≤60天|58.3天|10|10|',
      '产出指标|成本指标|陪审员补助标准|≤150元/天|150元/人/天|10|10|',
      '效益指标|社会效益指标|司法公信力|稳步提升|达成预期指标|30|20|部分新类型案件裁判尺度不统一，已组织专题研讨。',
      '满意度指标|服务对象满意度指标|当事人满意度|90|93分|10|10|',
    ],
    total: '总分||||||100|88|',
  },
  {
    name: 'grain: one of two requirements missed, each by its own operator',
    expect: ['deviation-unexplained I14', 'score-over-rule H14'],
    funds: ALL_SPENT,
    inds: [
      '产出指标|数量指标|县级储备粮规模|2.3万吨|4600万斤|20|20|',
      '产出指标|质量指标|储备粮质量达标率|=100%|100%|10|10|',
      '产出指标|时效指标|轮换完成时间|10月底前|10月25日|10|10|',
      '产出指标|成本指标|轮换成本|≤50万元，节约率≥2%|48.6万元，节约率1.2%|10|10|',
      '效益指标|社会效益指标|粮油价格|基本稳定|基本稳定|30|30|',
      '满意度指标|服务对象满意度指标|种粮农户满意度|≥90%|92%|10|10|',
    ],
    total: '总分||||||100|100|',
  },
  {
    name: 'bonds: a rate reckoned on the initial budget, its score and the total follow',
    expect: ['execution-rate-base H6'],
    funds: spent('500', '400', '380', '76%', '7.6', '部分工程款按合同约定次年支付。'),
    fundHead: REASON_HEAD,
    inds: [
      '产出指标|数量指标|新建标准化厂房|≥8.6万㎡|86000平方米|20|20|',
      '产出指标|质量指标|验收合格率|100%|100%|10|10|',
      '产出指标|时效指标|开工时间|2024年6月30日之前开工|2024年6月18日开工|10|10|',
      '产出指标|成本指标|债券利率|≤3.5%|2.38%|10|10|',
      '效益指标|经济效益指标|带动社会投资|≥1:3|1:4.2|15|15|',
      '效益指标|经济效益指标|项目收益覆盖本息倍数|≥1.2倍|1.35倍|15|15|',
      '满意度指标|服务对象满意度指标|企业满意度|≥90%|95%|10|10|',
    ],
    total: '总分||||||100|97.6|',
  },
  {
    name: 'PPP: over-achieved twice over and not explained, a total too low by one point',
    expect: ['overachievement-unexplained I11', 'total H17'],
    funds: ALL_SPENT,
    inds: [
      '产出指标|数量指标|运营里程|≥20公里|42公里|20|20|',
      ...REST.slice(0, 1),
      '产出指标|时效指标|运营补贴支付|每半年1次|6月、12月|10|10|',
      ...REST.slice(2),
    ],
    total: '总分||||||100|99|',
  },
  one(
    'a change where a level was asked for is not reckoned',
    '产出指标|数量指标|救助人次|≥500人次|较上年增加30人次|20|20|',
    [],
  ),
  one('10余次 beside 12次 is neither met nor missed', '产出指标|数量指标|开展检查|≥12次|10余次|20|20|', []),
  one('8座，2座未开工 with full marks', '产出指标|数量指标|维修校舍|≥10座|8座，2座未开工|20|20|', [
    'deviation-unexplained I11',
    'score-over-rule H11',
  ]),
  one(
    '新增 answers 新增, not 累计',
    '产出指标|数量指标|新增入库企业|≥10家|新增6家，累计74家|20|12|部分企业未通过复审。',
    [],
    '92',
  ),
  one('6个月 beside 180天 is no slip of units', '产出指标|时效指标|工期|180天以内|6个月|20|20|', []),
  one('前8% keeps 前10%', '产出指标|质量指标|全省考核排名|前10%|前8%|20|20|', []),
  one('良好 keeps 良好以上', '产出指标|质量指标|服务质量|良好以上|良好|20|20|', []),
  one(
    '60 minutes ahead, more is better',
    '产出指标|时效指标|预警信息发布时效|平均提前60分钟|平均提前72分钟|20|20|',
    [],
  ),
  one('7×24小时 is no figure', '产出指标|时效指标|故障响应时间|7×24小时、30分钟响应|15分钟|20|20|', [
    'inferred-direction E11',
  ]),
  one(
    'one of two rates missed in every season',
    '产出指标|质量指标|检测达标率|≥95%|一季度92%、二季度94%|20|20|',
    ['deviation-unexplained I11', 'score-over-rule H11'],
  ),
  one('a loss is no profit', '效益指标|经济效益指标|利润总额|≥500万元|亏损30万元|20|20|', [
    'level-weights B11',
  ]),
  one('one case where none may happen', '产出指标|质量指标|安全生产事故|零起|１起|20|20|', [
    'deviation-unexplained I11',
    'score-over-rule H11',
  ]),
  one(
    'two parts swapped',
    '产出指标|数量指标|应急演练|综合演练1次、专项演练4次|专项演练4次、综合演练1次|20|20|',
    [],
  ),
  one('a copied operator', '产出指标|数量指标|培训人数|≥1 200人|≥1,206人|20|20|', [
    'actual-copies-target F11',
  ]),
  one('above one hundred', '产出指标|质量指标|政策知晓率|≥85%|102%|20|20|', ['impossible-percent F11']),
  one('no actual, full marks', '产出指标|数量指标|走访慰问|≥300人次||20|20|', ['score-without-actual F11']),
  one('yuan and myriads of them', '产出指标|成本指标|设备采购成本|≤33.10万元|331000万元|20|20|', [
    'unit F11',
  ]),
  one(
    'points taken off, and no reason',
    '产出指标|数量指标|走访慰问|≥300人次|324人次|20|18|',
    ['deduction-unexplained I11'],
    '98',
  ),
  one(
    'too few points for a missed target',
    '产出指标|数量指标|走访慰问|≥300人次|270人次|20|15|走访对象外出务工，改为电话慰问。',
    ['score-under-rule H11'],
    '95',
  ),
  one(
    'more points than the row weighs',
    '产出指标|数量指标|走访慰问|≥300人次|324人次|20|22|',
    ['score-over-weight H11'],
    '102',
  ),
  one('figures that nobody can read', '产出指标|数量指标|走访慰问|≥300人次|#REF!|20|20|', [
    'unreadable-value F11',
  ]),
  one('no target', '产出指标|数量指标|走访慰问||324人次|20|20|', ['missing-target E11']),
  one('at most, for people who were helped', '产出指标|数量指标|补助人数|≤2097人|1717人|20|20|', [
    'direction E11',
  ]),
  one('a percent for a word', '效益指标|社会效益指标|应急能力|有效提升|90%|20|20|', [
    'level-weights B11',
    'qualitative-percent F11',
  ]),
  one(
    'a reason that gives the result another figure',
    '产出指标|数量指标|采购设备|≥20台|18台|20|18|年初计划采购20台，实际采购16台，其余因停产取消',
    ['narrative-figures I11'],
    '98',
  ),
  one(
    'a reason that gives the result its own figure, in another unit',
    '产出指标|数量指标|硬化道路|≥12公里|11.2公里|20|18.67|计划12公里，实际完成11200米，0.8公里因征地受阻未施工',
    [],
    '98.67',
  ),
  one(
    'a reason that gives another share of the target',
    '产出指标|数量指标|培训人数|≥500人|480人|20|19.2|完成率90%，部分学员因病请假',
    ['narrative-figures I11'],
    '99.2',
  ),
  one(
    'a reason whose figures are of half a year, of other people or of another share',
    '产出指标|数量指标|培训人数|≥500人|480人|20|19.2|上半年实际完成180人，实际490人符合条件，预算完成率85%，年末场地紧张',
    [],
    '99.2',
  ),
  one(
    'a rate whose reason says otherwise',
    '产出指标|质量指标|资金支付率|≥95%|92%|20|19.37|实际完成85%，余款待验收后支付',
    ['narrative-figures I11'],
    '99.37',
  ),
  {
    name: 'what a text counts in one figure and the row in its parts',
    expect: [],
    funds: ALL_SPENT,
    goal: '采购设备3台。',
    goalDone: '采购设备3台，全部投入使用。',
    inds: ['产出指标|数量指标|采购设备|3台/套|CT 1台、DR 1台、彩超1台|20|20|', ...REST],
    total: '总分||||||100|100|',
  },
];
