/** Whole tables in the manner of published ones, sector by sector, drafted before they were run. */
import type { WholeTable } from './whole-tables';

const spent = (
  initial: string,
  adjusted: string,
  executed: string,
  rate: string,
  score: string,
): readonly string[] => [
  `年度资金总额||${initial}|${adjusted}|${executed}|10|${rate}|${score}|`,
  `其中：当年财政拨款||${initial}|${adjusted}|${executed}|—|—|—|`,
];
const ALL = spent('100', '100', '100', '100%', '10');
/** The first row stands in row 11. */
const REST: readonly string[] = [
  '产出指标|质量指标|验收合格率|100%|100%|15|15|',
  '产出指标|时效指标|完成时间|2024年12月底前|2024年11月|10|10|',
  '产出指标|成本指标|项目总成本|≤100万元|100万元|10|10|',
  '效益指标|社会效益指标|公共服务水平|有所提升|有所提升|30|30|',
  '满意度指标|服务对象满意度指标|群众满意度|≥90%|93%|10|10|',
];
const one = (name: string, row: string, expect: readonly string[], score = '100'): WholeTable => ({
  name,
  expect,
  funds: ALL,
  inds: [row, ...REST],
  total: `总分||||||100|${score}|`,
});
const MET_HEAD =
  '绩效指标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分|偏差原因分析及改进措施';

export const SECTOR_TABLES: readonly WholeTable[] = [
  {
    name: 'health service counts: proportional scores of one decimal, some cut off, some too high, none explained',
    expect: [
      'deviation-unexplained I11',
      'deviation-unexplained I15',
      'deviation-unexplained I16',
      'deviation-unexplained I17',
      'deviation-unexplained I18',
      'deviation-unexplained I19',
      'overachievement-unexplained I14',
      'rounding H16',
      'score-over-rule H11',
      'score-over-rule H19',
      'score-under-rule H17',
    ],
    funds: [
      '年度资金总额||0|207.4538|207.4538|10|100%|10|',
      '其中：当年财政拨款||0|207.4538|207.4538|—|100%|—|',
    ],
    inds: [
      '产出指标|数量指标|指标1：居民健康档案|38508人|37442人|3|3|',
      '产出指标|数量指标|指标2：发放健康教育资料|不少于12种|14种|1|1|',
      '产出指标|数量指标|指标3：举办健康教育知识讲座|116次|150次|1|1|',
      '产出指标|数量指标|指标4：举办健康教育宣传咨询活动|12次|96次|1|1|',
      '产出指标|数量指标|指标5：适龄儿童疫苗接种率|100.00%|97.30%|2|1.9|',
      '产出指标|数量指标|指标6：孕产妇7天访视数|214人|203人|2|1.8|',
      '产出指标|数量指标|指标7：早孕建册数|120人|69人|2|1|',
      '产出指标|数量指标|指标8：老年人体检数|5662人|4044人|2|1.4|',
      '产出指标|数量指标|指标9：高血压规范管理数|3807人|3224人|2|1.9|',
      '产出指标|数量指标|指标10：肺结核健康规范管理数|8例|8例|2|2|',
      '产出指标|质量指标|指标1：服务规范率|≥90%|92%|32|32|',
      '效益指标|社会效益指标|指标1：居民健康水平|逐步提高|逐步提高|30|30|',
      '满意度指标|服务对象满意度指标|指标1：服务对象满意度|≥80%|92%|10|10|',
    ],
    total: '总分||||||100|98|',
  },
  {
    name: 'planting subsidies: rows that begin with 其中 carry neither weight nor score',
    expect: ['placeholder D20'],
    funds: spent('9.48', '9.48', '9.48', '100%', '10'),
    inds: [
      '产出指标|数量指标|★补助各类瓜果蔬菜种植面积|29.5亩|29.5亩|20|20|',
      '产出指标|数量指标|其中桃树种植面积|1.5亩|1.5亩|||',
      '产出指标|数量指标|其中苹果树种植面积|5亩|5亩|||',
      '产出指标|数量指标|其中露天蔬菜|23亩|23亩|||',
      '产出指标|数量指标|★补助家畜家禽养殖数量|192只|192只|20|20|',
      '产出指标|数量指标|其中羊养殖数量|180只|180只|||',
      '产出指标|数量指标|其中猪养殖数量|12头|12头|||',
      '产出指标|质量指标|种植作物成活率|95%|95%|5|5|',
      '产出指标|质量指标|养殖家畜家禽成活率|95%|100%|5|5|',
      '产出指标|质量指标|……|||||',
      '效益指标|经济效益指标|特色产业带动增加受益农户收入（总收入）|≥11.376万元|12万元|20|20|',
      '效益指标|社会效益指标|受益人口数量|90人|90人|10|10|',
      '满意度指标|服务对象满意度指标|受益户满意度|≥95%|96%|10|10|',
    ],
    total: '总分||||||100|100|',
  },
  {
    name: 'school meals, signs in a column of their own: points lost without a word',
    expect: ['deduction-unexplained K13', 'deviation-unexplained K16', 'score-under-rule J16'],
    funds: [
      '年度资金总额|||38.766462|38.766462|10|100%|10||',
      '其中：当年财政拨款|||38.766462|38.766462|—|—|—||',
    ],
    head: MET_HEAD,
    inds: [
      '产出指标|数量指标|学生受资助人数|≧|735|人次|735|10|10|',
      '产出指标|质量指标|营养改善计划覆盖率|≧|100|%|100%|20|20|',
      '产出指标|时效指标|资金到位及时率|≧|100|%|100%|10|7|',
      '产出指标|成本指标|生均补助标准达标率|═|100|%|100%|10|10|',
      '效益指标|经济效益指标|减轻贫困学生家庭经济负担||有效||有效|10|10|',
      '效益指标|社会效益指标|政策知晓率|═|100|%|98%|10|9|',
      '效益指标|可持续影响指标|促进学校教育事业健康发展|≧|100|%|100%|10|10|',
      '满意度指标|服务对象满意度指标|学生满意度|≧|95|%|100%|5|5|',
      '满意度指标|服务对象满意度指标|家长满意度|≧|95|%|100%|5|5|',
    ],
    total: '总分||||||||100|96|优',
  },
  {
    name: 'relief: stars for figures in the names; a cap exceeded with full marks, a reason but no deduction',
    expect: [
      'deviation-unexplained I15',
      'overachievement-unexplained I12',
      'overachievement-unexplained I14',
      'score-over-rule H13',
      'score-over-rule H15',
    ],
    funds: spent('30', '30', '30', '100%', '10'),
    inds: [
      '产出指标|数量指标|★★★农村低保发放人数（按月平均）（≥**人）|>=21933人|21980人|10|10|',
      '产出指标|数量指标|★★★接受临时救助的人次数（≥**人次）|>=59人次|87人次|10|10|',
      '产出指标|数量指标|★★★特困人员救助供养人数（≥**人）|>=4754人|4604人|10|10|特困人员实行动态管理',
      '产出指标|质量指标|特困人员基本生活标准（≥**元/人·月）|>=570元/人*月|758元/人*月|10|10|',
      '产出指标|质量指标|扶贫临时救助标准（<**元/户·年）|<=5300元/户|5830元/户|10|10|',
      '效益指标|社会效益指标|★★★受益人口数≥**人|>=80人|87人|30|30|',
      '满意度指标|服务对象满意度指标|★受助对象满意度（≥**%）|>=90%|95%|10|10|',
    ],
    total: '总分||||||100|100|',
  },
  {
    name: 'village upkeep: the total row of the funds is left at naught',
    expect: ['funds-total D6', 'funds-total E6', 'funds-total F6'],
    funds: [
      '年度资金总额：||0|0|0|10|0|0|',
      '其中：本年财政拨款||90|89.974|89.974||||',
      '上年结转资金|||||||||',
    ],
    inds: [
      '产出指标|数量指标|委托业务项目数量|≥50个|50|8|8|',
      '产出指标|质量指标|委托业务报告合格率|≥100百分比|100|8|8|',
      '产出指标|质量指标|经费支出合规性|严格执行相关制度规定|达成预期指标|8|8|',
      '产出指标|时效指标|提交报告及时性|在项目计划完成时间内完成|达成预期指标|8|8|',
      '产出指标|成本指标|单项业务成本|符合相关规定|达成预期指标|18|18|',
      '效益指标|社会效益指标|对维护市场公平的影响程度|效果明显|达成预期指标|15|15|',
      '效益指标|可持续影响指标|对推动制度健全的持续性影响|效果明显|达成预期指标|15|15|',
      '满意度指标|满意度指标|公众满意度|≥90百分比|95|10|10|',
    ],
    total: '总分||||||100|90|',
  },
  {
    name: 'forest guard: every figure answered with the words of the best tier',
    expect: ['unreadable-value F11', 'unreadable-value F12', 'unreadable-value F14', 'unreadable-value F17'],
    funds: spent('63', '63', '63', '100%', '10'),
    inds: [
      '产出指标|数量指标|监控系统维护|5套|达成预期指标|20|20|',
      '产出指标|质量指标|森林火灾火因查明率|不低于95%|达成预期指标|20|20|',
      '产出指标|时效指标|补助发放|及时|达成预期指标|5|5|',
      '产出指标|成本指标|成本控制数（万元）|63|达成预期指标|5|5|',
      '效益指标|社会效益指标|公众知晓度是否明显提高|是|达成预期指标|15|15|',
      '效益指标|可持续影响指标|防火监控|持续有效|达成预期指标|15|15|',
      '满意度指标|服务对象满意度指标|社会公众满意度|≥90%|达成预期指标|10|10|',
    ],
    total: '总分||||||100|100|',
  },
  one('drugs: a third more kits than asked for', '产出指标|数量指标|毛发检查试剂数量|≥2400份|3200份|15|15|', [
    'overachievement-unexplained I11',
  ]),
  one('rank: among the first three, and second', '产出指标|数量指标|全省考核排名|前3名|第2名|15|15|', []),
  one('rank: among the first three, and fifth', '产出指标|数量指标|全省考核排名|前3名|第5名|15|15|', [
    'deviation-unexplained I11',
    'score-over-rule H11',
  ]),
  one('about two hundred, two short', '产出指标|数量指标|参训人数|约200人|198人|15|15|', []),
  one('about two hundred, fifty short', '产出指标|数量指标|参训人数|约200人|150人|15|15|', [
    'deviation-unexplained I11',
    'score-over-rule H11',
  ]),
  one('gross enrolment above all the children', '产出指标|质量指标|初中毛入学率|≥100%|106.3%|15|15|', []),
  one('unemployment about 5.5 %, and lower', '产出指标|质量指标|城镇调查失业率|5.5%左右|5.1%|15|15|', [
    'inferred-direction E11',
  ]),
  one(
    'pay per month with and without the head',
    '产出指标|成本指标|乡村医生养老补助|300元/人·月|300元/月|15|15|',
    [],
  ),
  one('pay per head where a sum is given', '产出指标|成本指标|养护补助标准|≤7万元/公里|56万元|15|15|', [
    'unit F11',
  ]),
  one('micrograms in letters and in words', '产出指标|质量指标|PM2.5浓度|≤35μg/m³|34微克/立方米|15|15|', []),
  one('degrees in words and in signs', '产出指标|质量指标|室内供热温度|不低于18度|18-22℃|15|15|', []),
  one('cases and people', '产出指标|数量指标|国民体质监测|≥3000例|3,120人|15|15|', []),
  one('a mean with its spread', '产出指标|质量指标|配比合格率|98±2%|97%|15|15|', []),
  one(
    'parts in another order',
    '产出指标|数量指标|购置设备|打印机3台，电脑10台|电脑10台，打印机3台|15|15|',
    [],
  ),
  one(
    'parts begun and finished',
    '产出指标|数量指标|棚改套数|开工1200套，竣工800套|开工1200套，竣工800套|15|15|',
    [],
  ),
  one(
    'parts begun, and not all finished',
    '产出指标|数量指标|棚改套数|开工1200套，竣工800套|开工1200套，竣工720套|15|15|',
    ['deviation-unexplained I11', 'score-over-rule H11'],
  ),
  one('risen was asked for, fallen it has', '产出指标|质量指标|就诊率|较上年提高|较上年降低|15|15|', [
    'deviation-unexplained I11',
    'score-over-rule H11',
  ]),
  one('up to standard, all of it', '产出指标|质量指标|设施配备|达标|100%达标|15|15|', []),
  one('a rise of a tenth of a class', '产出指标|质量指标|耕地质量等级|较上年提升0.1等|提升0.12等|15|15|', []),
  one(
    'a rise short of a tenth of a class',
    '产出指标|质量指标|耕地质量等级|较上年提升0.1等|提升0.08等|15|15|',
    ['deviation-unexplained I11', 'score-over-rule H11'],
  ),
  one(
    'no deviation, it says, beside a missed target',
    '产出指标|数量指标|培训人数|500人|400人|15|12|本指标无偏差',
    ['explanation-empty I11'],
    '97',
  ),
  one(
    'heads without words beside a missed target',
    '产出指标|数量指标|培训人数|500人|400人|15|12|一、偏差原因：无。二、改进措施：无。',
    ['explanation-empty I11'],
    '97',
  ),
  one(
    'done as agreed, it says, beside a missed target',
    '产出指标|数量指标|培训人数|500人|400人|15|12|已按照合同约定完成',
    ['explanation-empty I11'],
    '97',
  ),
  one('lines in cells', '产出指标|数量指标|宣传⏎活动|≥12⏎次|12⏎次|15|15|', []),
  one(
    'several rows of text in one cell',
    '产出指标|数量指标|培训|一期：100人⏎二期：120人|一期：100人⏎二期：118人|15|15|',
    ['deviation-unexplained I11', 'score-over-rule H11'],
  ),
  one(
    'late by days, half the points, a reason',
    '产出指标|时效指标|助学金发放时间|11月30日前|12月6日|15|7.5|申报评选耗时长，发放推迟；下年提前一个月启动。',
    [],
    '92.5',
  ),
  one(
    'late by days and full marks',
    '产出指标|时效指标|助学金发放时间|11月30日前|12月6日|15|15|申报评选耗时长，发放推迟',
    ['score-over-rule H11'],
  ),
];
