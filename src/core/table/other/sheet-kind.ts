/** What a sheet is, where its title or its heads say so: an answer in words where it is no self-evaluation form. */
import type { SheetGrid } from '../../grid';
import { columnHits, NAME_ROLES } from '../heads/label-roles';
import type { ColumnRole } from '../model';
import { isMonitoringTitle } from './monitoring';
import { SheetView } from '../sheet-view';
import { squeeze } from '../text';

export const SHEET_KINDS = [
  'empty',
  'summary',
  'library',
  'instructions',
  'scoring-rules',
  'budget',
  'targets',
  'monitoring',
  'department',
  'ledger',
  'unread',
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Checked in this order; a title or the sheet's own name. */
const TITLES: readonly { readonly kind: SheetKind; readonly words: RegExp }[] = [
  { kind: 'instructions', words: /填表说明|填报说明|填报要求|填写说明|填表须知/ },
  { kind: 'department', words: /(?:部门|单位)整体(?:支出|绩效)/ },
  { kind: 'targets', words: /绩效目标(?:申报|批复|审核|调整|申请)|绩效目标表|目标申报表|目标批复表/ },
  { kind: 'library', words: /指标库|指标体系|共性指标/ },
  { kind: 'scoring-rules', words: /评分标准|评分细则|计分标准|评分规则|打分标准/ },
  { kind: 'ledger', words: /台账|支出明细|支付明细|明细账|辅助账|支出进度表/ },
  { kind: 'budget', words: /预算(?:支出|收支|收入|安排|批复|明细|项目)?.{0,6}(?:总?表|明细)$/ },
];

/** Rows from the top in which a title and the heads of a list stand. */
const HEAD_ROWS = 12;
const MOST_CELLS = 64;

export function sheetKindOf(grid: SheetGrid): SheetKind | null {
  const view = new SheetView(grid);
  const top = view.rows.slice(0, HEAD_ROWS);
  const lists = top.flatMap((row) => listOfProjects(view, row) ?? []);
  if (lists.includes('summary')) return 'summary';
  const titles = [
    grid.sheet,
    ...top.slice(0, 3).flatMap((row) => {
      const spots = view.spots(row);
      return spots.length <= 2 ? spots.map(({ text }) => text) : [];
    }),
  ].map((text) => squeeze(text.slice(0, 60)));
  if (titles.some(isMonitoringTitle)) return 'monitoring';
  const titled = TITLES.find(({ words }) => titles.some((title) => words.test(title)));
  if (titled !== undefined) return titled.kind;
  return lists[0] ?? (view.rows.length === 0 ? 'empty' : hasFormWords(view) ? 'unread' : null);
}

/**
 * 项目名称 | 全年预算数 | 全年执行数: one project a row, and no levels of indicators. With scores it is a summary, with payments
 * and no scores a ledger.
 */
function listOfProjects(view: SheetView, row: number): 'summary' | 'ledger' | null {
  const spots = view.spots(row);
  if (spots.length < 4 || spots.length > MOST_CELLS) return null;
  const labels = spots.map(({ text }) => view.label(text));
  if (!labels.some(({ core }) => /^(?:项目|专项|政策).{0,4}名称$/.test(core))) return null;
  const roles = labels.flatMap((label) => columnHits(label).map(({ role }) => role));
  if (roles.some((role) => NAME_ROLES.includes(role))) return null;
  if (!view.rows.some((each) => each > row && view.spots(each).length >= 3)) return null;
  const has = (words: RegExp): boolean => labels.some(({ core }) => words.test(core));
  if (has(/总分|得分|评分|等级|等次|评价结果/)) return 'summary';
  return has(/预算|指标金额|下达/) && has(/支出数|支出额|支付|执行数|执行额|付款|列支/) ? 'ledger' : null;
}

/** Rows in which the words of a form are looked for. */
const MOST_ROWS = 200;
const LONGEST_HEAD = 20;
const FORM_ROLES: ReadonlySet<ColumnRole> = new Set(['level3', 'target', 'actual', 'weight', 'score']);

/** Heads of a self-evaluation form stand on the sheet: it may be one that nobody could read. */
function hasFormWords(view: SheetView): boolean {
  const roles = new Set<ColumnRole>();
  for (const row of view.rows.slice(0, MOST_ROWS)) {
    for (const { text } of view.spots(row).slice(0, MOST_CELLS)) {
      if (text.length > LONGEST_HEAD) continue;
      for (const { role, strength } of columnHits(view.label(text)))
        if (strength === 3 && FORM_ROLES.has(role)) roles.add(role);
    }
  }
  return roles.has('target') && roles.has('actual') && roles.size >= 3;
}
