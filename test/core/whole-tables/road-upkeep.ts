/** The upkeep of roads, filled in rightly: the table that most others here differ from in one thing. */
import type { WholeTable } from './whole-table';

/** The funds with every source that the form names. */
export const full = (): readonly string[] => [
  '年度资金总额||100|100|100|10|100%|10|',
  '其中：当年财政拨款||100|100|100|—|—|—|',
  '上年结转资金||0|0|0|—|—|—|',
  '其他资金||0|0|0|—|—|—|',
];
export const LAST = '满意度指标|服务对象满意度指标|群众满意度|≥90%|93%|10|10|';
/** Indicators without a fault. */
export const OK: readonly string[] = [
  '产出指标|数量指标|养护里程|≥120公里|120公里|15|15|',
  '产出指标|质量指标|路面合格率|≥95%|96%|15|15|',
  '产出指标|时效指标|完成时间|12月底前|11月|10|10|',
  '产出指标|成本指标|养护成本|≤100万元|100万元|10|10|',
  '效益指标|社会效益指标|保障出行|保障|保障|15|15|',
  '效益指标|可持续影响指标|路况水平|持续改善|达成预期指标|15|15|',
  LAST,
];
/** With another line at one place, counted from 0. */
export const rep = (at: number, line: string): readonly string[] =>
  OK.map((one, index) => (index === at ? line : one));

export const RIGHT: WholeTable = {
  name: 'clean',
  expect: [],
  funds: full(),
  inds: OK,
  total: '总分||||||100|100|',
};
