/** A whole table as clerks fill it in, with every finding of a careful reviewer and no other. */
import { type GridWishes, gridOfRows } from '../../support/grid-of-rows';
import type { SheetGrid } from '../../../src/core/grid';

export interface WholeTable {
  readonly name: string;
  /** Rule and cell, sorted. */
  readonly expect: readonly string[];
  readonly fundHead?: string;
  readonly funds?: readonly string[];
  readonly goal?: string;
  readonly goalDone?: string;
  readonly head?: string;
  readonly inds: readonly string[];
  readonly total?: string;
  readonly after?: readonly string[];
}

const FUND_HEAD = '项目资金（万元）|||年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分|';
const HEAD = '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施';

export function gridOf(table: WholeTable, wishes: GridWishes = {}): SheetGrid {
  const below = (line: string): string => `|${line}`;
  const funds = table.funds === undefined ? [] : [table.fundHead ?? FUND_HEAD, ...table.funds.map(below)];
  const rows = [
    '项目支出绩效自评表',
    '（2024年度）',
    '项目名称||农村道路养护项目',
    '主管部门||某县交通局||实施单位||某县公路所',
    ...funds,
    '年度总体目标|预期目标||||实际完成情况',
    `|${table.goal ?? '做好年度养护工作，保障道路安全畅通。'}||||${table.goalDone ?? '已完成全年工作。'}`,
    table.head ?? HEAD,
    ...table.inds.map(below),
    ...(table.total === undefined ? [] : [table.total]),
    ...(table.after ?? []),
  ];
  return gridOfRows(rows.join('\n'), wishes);
}

/** The lines of the funds, paid by the budget of the year. */
export const spent = (
  initial: string,
  adjusted: string,
  executed: string,
  rate: string,
  score: string,
  why = '',
): readonly string[] => [
  `年度资金总额||${initial}|${adjusted}|${executed}|10|${rate}|${score}|${why}`,
  `其中：当年财政拨款||${initial}|${adjusted}|${executed}|—|—|—|`,
];

/** All of it spent, and right. */
export const ALL_SPENT = spent('100', '100', '100', '100%', '10');

/** Tables that differ in their first indicator, which stands in row 11; `rest` is right. */
export const tablesAbout =
  (rest: readonly string[]) =>
  (name: string, row: string, expect: readonly string[], score = '100'): WholeTable => ({
    name,
    expect,
    funds: ALL_SPENT,
    inds: [row, ...rest],
    total: `总分||||||100|${score}|`,
  });
