/** What a sheet without a form is, where its title or its heads say so: an answer in words instead of silence. */
import type { SheetGrid } from '../grid';
import { columnHits, NAME_ROLES } from './label-roles';
import { isMonitoringTitle } from './monitoring';
import { SheetView } from './sheet-view';
import { squeeze } from './text';

export const SHEET_KINDS = [
  'summary',
  'monitoring',
  'library',
  'instructions',
  'scoring-rules',
  'budget',
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Checked in this order; a title or the sheet's own name. */
const TITLES: readonly { readonly kind: SheetKind; readonly words: RegExp }[] = [
  { kind: 'instructions', words: /填表说明|填报说明|填报要求|填写说明|填表须知/ },
  { kind: 'library', words: /指标库|指标体系|共性指标/ },
  { kind: 'scoring-rules', words: /评分标准|评分细则|计分标准|评分规则|打分标准/ },
  { kind: 'budget', words: /预算(?:支出|收支|收入|安排|批复|明细|项目)?.{0,6}(?:总?表|明细)$/ },
];

/** Rows from the top in which a title and the heads of a list stand. */
const HEAD_ROWS = 12;
const MOST_CELLS = 64;

export function sheetKindOf(grid: SheetGrid): SheetKind | null {
  const view = new SheetView(grid);
  const top = view.rows.slice(0, HEAD_ROWS);
  if (top.some((row) => headsProjects(view, row))) return 'summary';
  const titles = [
    grid.sheet,
    ...top.slice(0, 3).flatMap((row) => {
      const spots = view.spots(row);
      return spots.length <= 2 ? spots.map(({ text }) => text) : [];
    }),
  ].map((text) => squeeze(text.slice(0, 60)));
  if (titles.some(isMonitoringTitle)) return 'monitoring';
  return TITLES.find(({ words }) => titles.some((title) => words.test(title)))?.kind ?? null;
}

/** 项目名称 | 全年预算数 | 全年执行数 | 自评得分: one project a row, and no levels of indicators. */
function headsProjects(view: SheetView, row: number): boolean {
  const spots = view.spots(row);
  if (spots.length < 4 || spots.length > MOST_CELLS) return false;
  const labels = spots.map(({ text }) => view.label(text));
  if (!labels.some(({ core }) => /^(?:项目|专项|政策).{0,4}名称$/.test(core))) return false;
  const roles = labels.flatMap((label) => columnHits(label).map(({ role }) => role));
  if (roles.some((role) => NAME_ROLES.includes(role))) return false;
  const isResult = labels.some(({ core }) => /总分|得分|评分|等级|等次|评价结果/.test(core));
  return isResult && view.rows.some((each) => each > row && view.spots(each).length >= 3);
}
