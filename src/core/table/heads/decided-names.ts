/** Columns of names that the heads and cells beside them decide: which names the rows, and which the levels above them. */
import type { Roles } from './claims';
import { GROUP_HEADS } from './column-words';
import { NAME_ROLES } from './label-roles';
import { claims, coreOf, runsDown, type Leaf, lowestOf } from './leaf';
import { isFirstLevelAlone, isKindOfIndicator } from '../level-names';
import { isFigureText } from '../place';
import type { SheetView, Spot } from '../sheet-view';
import { readLabel, squeeze } from '../text';
import { words } from '../word-list';

/** Beside 四级指标 the third level groups, and the fourth names; 评价指标 and the like beside both say nothing. */
export function thirdOfFour(leaves: readonly Leaf[]): Roles {
  const third = leaves.filter((leaf) => leaf.hits[0]?.role === 'level3');
  const fourth = third.find((leaf) => /四级/u.test(squeeze(lowestOf(leaf)?.text ?? '')));
  if (fourth === undefined) return new Map();
  const group = third.find((leaf) => leaf !== fourth && /三级/u.test(squeeze(lowestOf(leaf)?.text ?? '')));
  return new Map(
    third
      .filter((leaf) => leaf !== fourth)
      .map((leaf) => [leaf, { role: leaf === group ? 'group' : 'ignored', certainty: 'sure' }]),
  );
}

/** Words that head the names where no others do, and their kinds where 指标名称 stands beside them. */
const GENERAL: ReadonlySet<string> = new Set(
  words(`
      评价指标 考核指标 指标 个性指标 评价内容 考核内容 指标内容 检查内容 检查项目 评分内容 评分项目 服务内容 服务项目 工作内容 建设内容`),
);

/** 评价指标 | 评价内容 | 指标名称: of two heads of names the general one left of the other groups. */
export function groupOfNames(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  const groups: Roles = new Map();
  const names = leaves.filter((leaf) => !runsDown(leaf, bottom) && claims(leaf, 'level3'));
  const last = lastOfGeneral(view, leaves, bottom);
  const own =
    names.find((leaf) => !GENERAL.has(coreOf(leaf))) ?? last ?? (names.length === 1 ? names[0] : undefined);
  if (own === undefined) return groups;
  if (own === last) groups.set(own, { role: 'level3', certainty: 'likely' });
  const level1 = leaves.find((leaf) => claims(leaf, 'level1'));
  if (level1 !== undefined) {
    // 指标 | 一级指标 | 二级指标: left of all levels it names the block.
    const side = names.filter((leaf) => leaf !== own && leaf.left < level1.left);
    return new Map(side.map((leaf) => [leaf, { role: 'ignored', certainty: 'sure' }]));
  }
  const [first, second] = leaves.filter(
    (leaf) => leaf.left < own.left && !runsDown(leaf, bottom) && GENERAL.has(coreOf(leaf)),
  );
  if (first !== undefined) groups.set(first, { role: 'level1', certainty: 'likely' });
  if (second !== undefined && !leaves.some((leaf) => claims(leaf, 'level2')))
    groups.set(second, { role: 'level2', certainty: 'likely' });
  return groups;
}

/** 考核内容 | 考核指标 and no other head of names: the right one names the rows. */
function lastOfGeneral(view: SheetView, leaves: readonly Leaf[], bottom: number): Leaf | undefined {
  const general = leaves.filter((leaf) => GENERAL.has(coreOf(leaf)) && !runsDown(leaf, bottom));
  const last = general[general.length - 1];
  const isAlone = !leaves.some(
    (leaf) => NAME_ROLES.some((role) => claims(leaf, role)) && !general.includes(leaf),
  );
  return general.length >= 2 && isAlone && last !== undefined && isOverWords(view, last, bottom)
    ? last
    : undefined;
}

/** 年度目标 | 绩效指标 | 目标值: of two heads of targets the one left of the names, over words, groups them. */
export function goalsOverNames(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  const goals: Roles = new Map();
  const names = leaves.find((leaf) => isHeadOfNames(leaf));
  if (names === undefined || leaves.some((leaf) => claims(leaf, 'level1'))) return goals;
  const isTarget = ({ hits }: Leaf): boolean => hits[0]?.role === 'target';
  const goal = leaves.find((leaf) => leaf.left < names.left && isTarget(leaf) && !runsDown(leaf, bottom));
  if (goal === undefined || !leaves.some((leaf) => leaf.left > names.left && isTarget(leaf))) return goals;
  if (isOverWords(view, goal, bottom)) goals.set(goal, { role: 'level1', certainty: 'likely' });
  return goals;
}

function isHeadOfNames(leaf: Leaf): boolean {
  const core = coreOf(leaf);
  return claims(leaf, 'level3') || GENERAL.has(core) || (GROUP_HEADS.includes(core) && core.endsWith('指标'));
}

/**
 * 指标类型 | 指标类别 | 指标名称: a type whose cells are first levels is the first level, and the kind beside it the second.
 * 子项目 | 指标类型 | 指标名称 over 数量指标: the type is the second level, the head of words before it the first.
 */
export function levelsByKind(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  const levels: Roles = new Map();
  const hasSecond = leaves.some((leaf) => claims(leaf, 'level2'));
  const type = leaves.find((leaf) => claims(leaf, 'nature') && !runsDown(leaf, bottom));
  if (type === undefined) return levels;
  if (!hasSecond && isOverKinds(view, type, bottom)) {
    levels.set(type, { role: 'level2', certainty: 'likely' });
    const before = unknownBefore(view, leaves, leaves.indexOf(type), bottom);
    if (before !== null) levels.set(before, { role: 'level1', certainty: 'likely' });
    return levels;
  }
  if (!isOverFirstLevels(view, type, bottom)) return levels;
  const kind = leaves.find((leaf) => leaf.left > type.left && claims(leaf, 'level1'));
  if (kind !== undefined && hasSecond) return levels;
  levels.set(type, { role: 'level1', certainty: 'likely' });
  if (kind !== undefined) levels.set(kind, { role: 'level2', certainty: 'likely' });
  return levels;
}

/** 类别 | 指标名称, or a head that nobody knows: left of the names it is the first level where its cells are first levels. */
export function levelsByCells(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  const levels: Roles = new Map();
  // 绩效指标 | 二级指标 | 三级指标: the general word is no head of names where another head is.
  const names = leaves.find((leaf) => claims(leaf, 'level3')) ?? leaves.find((leaf) => isHeadOfNames(leaf));
  if (names === undefined || leaves.some((leaf) => claims(leaf, 'level1'))) return levels;
  const leaf = leaves.find(
    (each) =>
      each.left < names.left &&
      each.hits[0]?.strength !== 3 &&
      !runsDown(each, bottom) &&
      isOverFirstLevels(view, each, bottom),
  );
  const group = leaf ?? unknownBeforeLevels(view, leaves, bottom);
  if (group !== null) levels.set(group, { role: 'level1', certainty: 'likely' });
  // 产出指标 | 指标内容: the head is the first level itself, its cells are the kinds of it.
  const kinds = leaves.find(
    (each) =>
      each.left < names.left &&
      !runsDown(each, bottom) &&
      isFirstLevelAlone(lowestOf(each)?.text ?? '') &&
      isOverWords(view, each, bottom),
  );
  if (kinds !== undefined && kinds !== leaf) levels.set(kinds, { role: 'level2', certainty: 'likely' });
  return levels;
}

/** 职责任务 | 二级指标 | 三级指标: the head of words right before the second level, whatever it is called. */
function unknownBeforeLevels(view: SheetView, leaves: readonly Leaf[], bottom: number): Leaf | null {
  const second = leaves.findIndex((leaf) => claims(leaf, 'level2'));
  return leaves.some((leaf) => claims(leaf, 'level3')) ? unknownBefore(view, leaves, second, bottom) : null;
}

function unknownBefore(view: SheetView, leaves: readonly Leaf[], at: number, bottom: number): Leaf | null {
  const before = leaves[at - 1];
  if (before === undefined || before.hits.length > 0 || runsDown(before, bottom)) return null;
  return isOverWords(view, before, bottom) ? before : null;
}

function spotsBelow(view: SheetView, { left, right }: Leaf, bottom: number): readonly Spot[] {
  return Array.from({ length: NAME_ROWS }, (_, at) => view.spots(bottom + 1 + at, left, right)).flat();
}

function isOverKinds(view: SheetView, leaf: Leaf, bottom: number): boolean {
  const below = spotsBelow(view, leaf, bottom);
  return below.length > 0 && below.every(({ text }) => isKindOfIndicator(readLabel(text.slice(0, 40)).core));
}

function isOverFirstLevels(view: SheetView, leaf: Leaf, bottom: number): boolean {
  const [first] = spotsBelow(view, leaf, bottom);
  return first !== undefined && isFirstLevelAlone(first.text);
}

function mayName({ hits }: Leaf): boolean {
  return hits.some(({ role }) => NAME_ROLES.includes(role));
}

/** 绩效指标 | 目标值 | 完成值 | 得分 without a head of levels: the group's word heads the names. */
export function namesHeadOf(leaves: readonly Leaf[]): Leaf | null {
  const isComplete =
    leaves.some((leaf) => claims(leaf, 'score')) &&
    (['target', 'actual'] as const).every((role) =>
      leaves.some(({ hits }) => hits[0]?.role === role && hits[0].strength >= 2),
    );
  if (!isComplete || leaves.some(mayName)) return null;
  return (
    leaves.find((leaf) => GROUP_HEADS.includes(coreOf(leaf)) && coreOf(leaf).endsWith('指标')) ??
    leaves.find((leaf) => GENERAL.has(coreOf(leaf))) ??
    unknownBeforeTarget(leaves)
  );
}

/** 序号 | 民生实事 | 目标值 | 完成值 | 分值 | 得分: what has a target, a result and points is named by the head before them, whatever it is called. */
function unknownBeforeTarget(leaves: readonly Leaf[]): Leaf | null {
  if (!leaves.some(({ hits }) => hits[0]?.role === 'weight')) return null;
  const target = leaves.findIndex(({ hits }) => hits[0]?.role === 'target');
  return [...leaves.slice(0, target)].reverse().find(({ hits }) => hits.length === 0) ?? null;
}

export function namesOfGroupHead(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  const names: Roles = new Map();
  const head = namesHeadOf(leaves);
  if (head !== null && !runsDown(head, bottom) && isOverWords(view, head, bottom))
    names.set(head, { role: 'level3', certainty: 'likely' });
  return names;
}

/** 分值 | 自评分 | 评价标准 without a head for the names: a list of criteria. */
export function isNamelessList(leaves: readonly Leaf[]): boolean {
  return (
    leaves.some((leaf) => claims(leaf, 'score')) &&
    leaves.some((leaf) => leaf.hits.some(({ role }) => role === 'scoringRule')) &&
    leaves.some((leaf) => claims(leaf, 'weight')) &&
    !leaves.some(mayName)
  );
}

/** Rows below the heads that are looked at for names. */
const NAME_ROWS = 4;

/** The names of such a list: the columns of words left of its points, the nearest naming the row, the one before it the group. */
export function namesOfList(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  const names: Roles = new Map();
  if (!isNamelessList(leaves)) return names;
  const score = leaves.findIndex((leaf) => claims(leaf, 'score'));
  const words = leaves
    .slice(0, score)
    .filter((leaf) => !runsDown(leaf, bottom) && isOverWords(view, leaf, bottom));
  const [own, group] = words.reverse();
  if (own !== undefined) names.set(own, { role: 'level3', certainty: 'likely' });
  if (group !== undefined) names.set(group, { role: 'level1', certainty: 'likely' });
  return names;
}

function isOverWords(view: SheetView, leaf: Leaf, bottom: number): boolean {
  const below = spotsBelow(view, leaf, bottom);
  return below.length > 0 && !below.some(isFigureText);
}
