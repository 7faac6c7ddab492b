/** Calendar dates and periods as targets, with what keeps them and what is late. `Y` stands for the form's year. */
export interface DateTarget {
  readonly target: string;
  readonly met: readonly (string | number)[];
  readonly late: readonly (string | number)[];
  /** The same target in operator, value and unit. */
  readonly split: { readonly operator: '≤'; readonly value: number; readonly unit: '月' } | null;
}

const DATES: readonly DateTarget[] = [
  {
    target: 'Y年12月31日之前',
    met: ['Y年12月31日之前', 'Y年11月20日', 'Y年12月'],
    late: [],
    split: null,
  },
  { target: 'Y年12月31日前', met: ['Y年11月20日', 'Y年10月底'], late: [], split: null },
  {
    target: '≤12月',
    met: [12, 2, 11, '11月', '12月'],
    late: [],
    split: { operator: '≤', value: 12, unit: '月' },
  },
  {
    target: '<=12月',
    met: [12, 2, '10月'],
    late: [],
    split: { operator: '≤', value: 12, unit: '月' },
  },
  {
    target: '≤10月',
    met: [10, '9月', 8],
    late: ['12月', 11],
    split: { operator: '≤', value: 10, unit: '月' },
  },
  { target: 'Y年5月底前', met: ['Y年5月', 'Y年4月', '4月'], late: ['Y年6月'], split: null },
  { target: '9月底前', met: ['9月', '8月份', '9月20日'], late: ['10月', '11月份'], split: null },
  { target: '9月前', met: ['8月', '7月'], late: ['9月', '10月份'], split: null },
  { target: '第三季度内', met: ['9月', '8月'], late: ['10月', '12月'], split: null },
  { target: '第四季度', met: ['11月', '12月', '第四季度'], late: [], split: null },
  { target: '上半年', met: ['6月', '5月'], late: ['7月'], split: null },
  { target: '每月15日之前', met: ['每月10日'], late: ['每月20日'], split: null },
  { target: 'Y.9月份', met: ['Y年8月', 'Y年9月'], late: ['Y年12月拨付'], split: null },
  { target: 'Y年底', met: ['Y年12月20日', 'Y年11月'], late: [], split: null },
  { target: '每年11月', met: ['11月'], late: ['12月'], split: null },
];

export function dateTargets(year: number): DateTarget[] {
  const dated = (value: string): string => value.replaceAll('Y', String(year));
  const each = (value: string | number): string | number =>
    typeof value === 'string' ? dated(value) : value;
  return DATES.map((date) => ({
    ...date,
    target: dated(date.target),
    met: date.met.map(each),
    late: date.late.map(each),
  }));
}
