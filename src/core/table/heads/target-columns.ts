/** Which of several targets is judged, and which unit, operator and result belong to it. */
import type { Roles } from './claims';
import { coreOf, type Leaf } from './leaf';
import type { ColumnRole } from '../model';
import { isFigureText } from '../place';
import type { SheetView, Spot } from '../sheet-view';
import { squeeze } from '../text';
import { words } from '../word-list';

export function untangleTargets(taken: Map<ColumnRole, Leaf>, roles: Roles): void {
  const target = taken.get('target');
  const initial = taken.get('initialTarget');
  const put = (leaf: Leaf, role: ColumnRole): void => {
    roles.set(leaf, { role, certainty: roles.get(leaf)?.certainty ?? 'likely' });
    taken.set(role, leaf);
  };
  if (initial !== undefined && target === undefined) {
    taken.delete('initialTarget');
    put(initial, 'target');
    return;
  }
  if (initial === undefined || target === undefined) return;
  const words = (leaf: Leaf): string => squeeze(leaf.path.map((spot) => spot.text).join(''));
  if (/调整后|调整$|调整数/.test(words(initial)) && !/调整后|调整$|调整数/.test(words(target))) {
    put(initial, 'target');
    put(target, 'initialTarget');
  }
}

/** 目标值 … 指标值 | 得分, and no head for the result: the value right of the goal is what was reached. */
export function resultBesideGoal(taken: Map<ColumnRole, Leaf>, roles: Roles): void {
  const both = [taken.get('target'), taken.get('initialTarget')].filter((leaf) => leaf !== undefined);
  if (both.length < 2 || taken.has('actual') || !taken.has('score')) return;
  const goal = both.find((leaf) => /目标值|标准值|计划值/.test(coreOf(leaf)));
  const value = both.find((leaf) => coreOf(leaf) === '指标值');
  if (goal === undefined || value === undefined || value.left < goal.left) return;
  roles.set(goal, { role: 'target', certainty: 'sure' });
  roles.set(value, { role: 'actual', certainty: 'likely' });
  taken.delete('initialTarget');
  taken.set('target', goal).set('actual', value);
}

/** Rows below the heads in which results are looked at. */
const RESULT_ROWS = 40;
/** A sign that a figure follows; 定性 and 文字描述 stand beside words. */
const SIGN = /^(?:[≥≤≧≦<>=]{1,2}|[大小]于(?:或?等于)?|等于|不[低高少多]于)$/u;

/** 运算符号 | 指标内容 | 度量单位, and no head for the target: the figures right of the signs are what has to be reached. */
export function targetBySigns(
  view: SheetView,
  leaves: readonly Leaf[],
  bottom: number,
  taken: Map<ColumnRole, Leaf>,
  roles: Roles,
): void {
  const sign = taken.get('operator');
  if (sign === undefined || taken.has('target') || taken.has('initialTarget')) return;
  const value = leaves.find((leaf) => leaf.left === sign.right + 1);
  if (value === undefined || (roles.get(value)?.role ?? 'ignored') !== 'ignored') return;
  let figures = 0;
  for (let row = bottom + 1; row <= bottom + RESULT_ROWS && view.spots(row).length > 0; row += 1) {
    const [own] = view.spots(row, sign.left, sign.right);
    const [beside] = view.spots(row, value.left, value.right);
    if (own === undefined || beside === undefined || !SIGN.test(squeeze(own.text.slice(0, 20)))) continue;
    if (!isFigureText(beside)) return;
    figures += 1;
  }
  if (figures === 0) return;
  taken.set('target', value);
  roles.set(value, { role: 'target', certainty: 'likely' });
}

/** 指标值 | 完成进度 | 得分, and no head for the result: what was reached stands there, unless each cell is a share of its target. */
export function resultByProgress(
  view: SheetView,
  bottom: number,
  taken: Map<ColumnRole, Leaf>,
  roles: Roles,
): void {
  const [target, progress] = [taken.get('target'), taken.get('progress')];
  if (target === undefined || progress === undefined || taken.has('actual')) return;
  let results = 0;
  let shares = 0;
  // A blank row ends the block: what is below it may be another form's.
  for (let row = bottom + 1; row <= bottom + RESULT_ROWS && view.spots(row).length > 0; row += 1) {
    const [goal] = view.spots(row, target.left, target.right);
    const [result] = view.spots(row, progress.left, progress.right);
    if (goal === undefined || result === undefined) continue;
    if (isPercent(result) && !isPercent(goal)) shares += 1;
    else results += 1;
  }
  if (results <= shares) return;
  taken.delete('progress');
  taken.set('actual', progress);
  roles.set(progress, { role: 'actual', certainty: 'likely' });
}

/** 计划 | 完成 | 应得分 | 实得分: bare words for what was planned and what was done head the values where no other heads do. */
export function valuesByBareWords(leaves: readonly Leaf[], taken: Map<ColumnRole, Leaf>, roles: Roles): void {
  const names = taken.get('level3') ?? taken.get('level2') ?? taken.get('level1');
  if (names === undefined || !(taken.has('weight') || taken.has('score'))) return;
  if (taken.has('actual') && taken.has('target')) return;
  const bare = (word: ReadonlySet<string>, left: number): Leaf | undefined =>
    leaves.find((leaf) => leaf.left > left && !roles.has(leaf) && word.has(coreOf(leaf)));
  const met = taken.get('actual');
  // 达标值 | 自评值: what has to be met, and what was.
  const isStandard =
    met !== undefined && coreOf(met).startsWith('达标') && bare(DONE, met.left) !== undefined;
  const done = isStandard ? undefined : met;
  const target = taken.get('target') ?? (isStandard ? met : bare(PLANNED, names.left));
  const actual = done ?? (target === undefined ? undefined : bare(DONE, target.left));
  if (target === undefined || actual === undefined || target.left > actual.left) return;
  if (!taken.has('target')) roles.set(target, { role: 'target', certainty: 'likely' });
  if (done === undefined) roles.set(actual, { role: 'actual', certainty: 'likely' });
  taken.set('target', target).set('actual', actual);
}

const PLANNED: ReadonlySet<string> = new Set(
  words('计划 年度计划 全年计划 预期 预计 应达到 任务 要求 约定内容 约定任务 约定值 约定目标 约定标准'),
);
const DONE: ReadonlySet<string> = new Set(
  words('完成 实际 实现 结果 达成 完成结果 实施结果 成果 自评值 全年 全年累计'),
);

function isPercent({ cell, text }: Spot): boolean {
  return text.length <= 40 && (cell.format.includes('%') || /[%％]/u.test(text));
}

/** Where the initial and the adjusted target each have a unit or an operator, the judged one's counts. */
export function takeNearTarget(leaves: readonly Leaf[], taken: Map<ColumnRole, Leaf>, roles: Roles): void {
  const head = headOver(taken.get('target'));
  if (head === null || !taken.has('initialTarget')) return;
  for (const role of ['measureUnit', 'operator'] as const) {
    const now = taken.get(role);
    const near = leaves.find((leaf) => headOver(leaf) === head && leaf.hits[0]?.role === role);
    if (now === undefined || near === undefined || near === now || headOver(now) === head) continue;
    const reading = roles.get(now);
    if (reading === undefined) continue;
    roles.set(near, reading);
    roles.set(now, { role: 'ignored', certainty: 'sure' });
    taken.set(role, near);
  }
}

/** 目标值 | 单位 | 完成值 | 单位: of two unit columns the one right of the result is its own. */
export function takeUnitOfResult(leaves: readonly Leaf[], taken: Map<ColumnRole, Leaf>, roles: Roles): void {
  const [actual, unit] = [taken.get('actual'), taken.get('measureUnit')];
  if (actual === undefined || unit === undefined) return;
  const own = leaves[leaves.indexOf(actual) + 1];
  const other = own === unit ? leaves.find((leaf) => leaf !== unit && isUnit(leaf)) : unit;
  if (own === undefined || other === undefined || !isUnit(own)) return;
  roles.set(other, { role: 'measureUnit', certainty: 'sure' });
  roles.set(own, { role: 'actualUnit', certainty: 'sure' });
  taken.set('measureUnit', other).set('actualUnit', own);
}

function isUnit(leaf: Leaf): boolean {
  return leaf.hits.some(({ role, strength }) => role === 'measureUnit' && strength === 3);
}

function headOver(leaf: Leaf | undefined): Spot | null {
  return leaf?.path[leaf.path.length - 2] ?? null;
}
