/** What is written around the figures: goals, notes, years, prompts. */
import { LAST, OK, full, rep } from './road-upkeep';
import { type WholeTable } from './whole-table';

export const TEXT_TABLES: readonly WholeTable[] = [
  {
    name: 'the text of the goals begins with the name of the project',
    expect: [],
    funds: full(),
    goal: '项目名称：农村道路养护。养护道路120公里。',
    goalDone: '项目名称：农村道路养护。已养护120公里。',
    inds: OK,
    total: '总分||||||100|100|',
  },
  {
    name: 'stale year',
    expect: ['stale-year E15'],
    funds: full(),
    inds: rep(2, '产出指标|时效指标|完成时间|2023年12月31日前|2023年12月20日|10|10|'),
    total: '总分||||||100|100|',
  },
  {
    name: 'placeholder rows',
    expect: ['placeholder D19'],
    funds: full(),
    inds: [
      ...OK.slice(0, 6),
      '效益指标|生态效益指标|指标1：||||  |',
      '效益指标|生态效益指标|……||||  |',
      LAST,
    ],
    total: '总分||||||100|100|',
  },
  {
    name: 'narrative rate in goal text',
    expect: ['narrative-rate F9'],
    funds: ['年度资金总额||100|100|80|10|80%|8|', '其中：当年财政拨款||100|100|80||||'],
    goalDone: '全年预算100万元，支出80万元，预算执行率95%。',
    inds: rep(3, '产出指标|成本指标|养护成本|≤100万元|80万元|10|10|'),
    total: '总分||||||100|98|',
  },
  {
    name: 'note rows after',
    expect: [],
    funds: full(),
    inds: OK,
    total: '总分||||||100|100|',
    after: [
      '注：1.得分一档最高不能超过该指标分值上限。2.定量指标完成值达到指标值记满分。',
      '填报人：某某||联系电话：123',
    ],
  },
  {
    name: 'stale year ok: title 2023 项目 year 2024 carryover',
    expect: [],
    funds: full(),
    inds: rep(2, '产出指标|时效指标|完成时间|2024年12月底前|2024年11月|10|10|'),
    goal: '完成2023年结转项目和2024年养护任务。',
    total: '总分||||||100|100|',
  },
  {
    name: 'count in narrative agrees',
    expect: [],
    funds: full(),
    goalDone: '全年养护120公里，路面合格率96%，群众满意度93%。',
    inds: OK,
    total: '总分||||||100|100|',
  },
  {
    name: 'count in narrative disagrees',
    expect: ['narrative-figures F11'],
    funds: full(),
    goalDone: '全年养护里程150公里，路面合格率96%。',
    inds: OK,
    total: '总分||||||100|100|',
  },
  {
    name: 'goal contains plan numbers differing',
    expect: [],
    funds: full(),
    goal: '计划养护130公里，投资120万元。',
    goalDone: '完成养护120公里。',
    inds: OK,
    total: '总分||||||100|100|',
  },
  {
    name: 'results that their own figures contradict: a sum of two parts, a share of two counts',
    expect: ['narrative-figures F13', 'narrative-figures F14'],
    funds: full(),
    inds: [
      '产出指标|数量指标|养护里程|≥120公里|126公里（县道66公里、乡道50公里）|15|15|',
      '产出指标|质量指标|病害处治率|≥95%|排查40处，处治39处，处治率98.5%|15|15|',
      ...OK.slice(2),
    ],
    total: '总分||||||100|100|',
  },
  {
    name: 'results of several figures that fit: parts of a sum, groups that share their members, a share of two counts',
    expect: [],
    funds: full(),
    inds: [
      '产出指标|数量指标|养护里程|≥120公里|126公里（县道66公里、乡道60公里）|8|8|',
      '产出指标|数量指标|养护工培训|≥200人|260人（党员120人、女性90人）|7|7|',
      '产出指标|质量指标|病害处治率|≥95%|排查40处，处治39处，处治率97.5%|15|15|',
      ...OK.slice(2),
    ],
    total: '总分||||||100|100|',
  },
];
