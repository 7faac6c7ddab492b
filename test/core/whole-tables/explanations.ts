/** Reasons given, missing and empty. */
import { LAST, OK, full, rep } from './road-upkeep';
import { ALL_SPENT, type WholeTable } from './whole-table';

export const EXPLANATION_TABLES: readonly WholeTable[] = [
  {
    name: 'clean with 无 everywhere',
    expect: [],
    funds: full(),
    inds: OK.map((r) => r + '无'),
    total: '总分||||||100|100|无',
  },
  {
    name: 'reasons in rows of their own below the rows that missed, one of them blank, a score wrong below',
    expect: ['deviation-unexplained C14', 'score-over-rule H15'],
    funds: ALL_SPENT,
    head: '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    inds: [
      '产出指标|数量指标|改造户数|≥2000户|1900户|25|23.75',
      '偏差原因及改进措施|||100户长期无人居住，已申请核减次年任务。',
      '产出指标|质量指标|验收合格率|100%|96%|25|24',
      '偏差原因及改进措施|||',
      '效益指标|生态效益指标|散煤替代|≥4000吨|3600吨|30|30',
      LAST,
    ],
    total: '总分||||||100|97.75',
  },
  {
    name: 'blank why with missed, proportional',
    expect: ['deviation-unexplained I13'],
    funds: full(),
    inds: rep(0, '产出指标|数量指标|养护里程|≥120公里|96公里|15|12|'),
    total: '总分||||||100|97|',
  },
  {
    name: 'why 无 with missed',
    expect: ['explanation-empty I13'],
    funds: full(),
    inds: rep(0, '产出指标|数量指标|养护里程|≥120公里|96公里|15|12|无'),
    total: '总分||||||100|97|',
  },
  {
    name: 'met but deducted no reason',
    expect: ['deduction-unexplained I13'],
    funds: full(),
    inds: rep(0, '产出指标|数量指标|养护里程|≥120公里|120公里|15|13|'),
    total: '总分||||||100|98|',
  },
  {
    name: 'met but deducted with reason',
    expect: ['score-under-rule H13'],
    funds: full(),
    inds: rep(
      0,
      '产出指标|数量指标|养护里程|≥120公里|120公里|15|13|部分路段验收资料不全，下年加强资料归档管理。',
    ),
    total: '总分||||||100|98|',
  },
  {
    name: 'one explanation for many deviating rows',
    expect: ['weak-explanation I13'],
    funds: full(),
    inds: [
      '产出指标|数量指标|养护里程|≥120公里|96公里|15|12|受汛期降雨影响，部分路段施工推迟，下年提前安排。',
      '产出指标|质量指标|路面合格率|≥95%|90.25%|15|14.25|受汛期降雨影响，部分路段施工推迟，下年提前安排。',
      '产出指标|数量指标|修补坑槽|≥100处|80处|10|8|受汛期降雨影响，部分路段施工推迟，下年提前安排。',
      ...OK.slice(3),
    ],
    total: '总分||||||100|94.25|',
  },
  {
    name: 'one merged explanation cell',
    expect: [],
    funds: full(),
    inds: [
      '产出指标|数量指标|养护里程|≥120公里|96公里|15|12|受汛期降雨影响，部分路段施工推迟，下年提前安排。',
      ...OK.slice(1),
    ],
    total: '总分||||||100|97|',
  },
  {
    name: 'overachieve',
    expect: ['overachievement-unexplained I13'],
    funds: full(),
    inds: rep(0, '产出指标|数量指标|养护里程|≥120公里|240公里|15|15|'),
    total: '总分||||||100|100|',
  },
  {
    name: 'late deducted w/ reason',
    expect: [],
    funds: full(),
    inds: rep(2, '产出指标|时效指标|完成时间|9月底前|11月|10|8|受汛期影响施工推迟两个月，下年提前招标。'),
    total: '总分||||||100|98|',
  },
  {
    name: 'overachieved with 无偏差',
    expect: ['overachievement-unexplained I13'],
    funds: full(),
    inds: rep(0, '产出指标|数量指标|养护里程|≥120公里|240公里|15|15|无偏差'),
    total: '总分||||||100|100|',
  },
  {
    name: 'overachieved 1.25',
    expect: [],
    funds: full(),
    inds: rep(0, '产出指标|数量指标|养护里程|≥120公里|150公里|15|15|'),
    total: '总分||||||100|100|',
  },
  {
    name: 'short explanation',
    expect: ['weak-explanation I13'],
    funds: full(),
    inds: rep(0, '产出指标|数量指标|养护里程|≥120公里|96公里|15|12|疫情影响'),
    total: '总分||||||100|97|',
  },
];
