/** Words that name all the parts of a whole between them: 上半年1次，下半年1次 are two. */
export const WHOLES: readonly (readonly string[])[] = [
  ['上半年', '下半年'],
  ['春季', '秋季'],
  ['一季度', '二季度', '三季度', '四季度'],
  ['线上', '线下'],
  ['城区', '农村'],
  ['城镇', '农村'],
];
