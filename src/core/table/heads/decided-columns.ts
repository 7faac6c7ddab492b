/** Columns of an indicator head that are decided before any claim: by the heads beside them, not by their own words alone. */
import { familyHits, type HeaderFamily, type Roles } from './claims';
import { NAME_ROLES } from './label-roles';
import { isFirstLevelAlone } from './names-head';
import { runsDown, type Leaf } from './leaves';
import { isFigureText } from '../place';
import { headsOfPeriod } from './side-by-side';
import type { SheetView } from '../sheet-view';
import { looseNumber, readLabel, squeeze } from '../text';
import { GROUP_HEADS } from './column-words';

/** What is decided of an indicator head before any claim. */
export function decidedColumns(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  const ofPeriod: Roles = new Map(
    headsOfPeriod(leaves).map((leaf) => [leaf, { role: 'ignored', certainty: 'sure' }]),
  );
  return new Map([
    ...levelWeightsOf(leaves),
    ...rawMarksOf(view, leaves, bottom),
    ...levelScoresOf(leaves),
    ...thirdOfFour(leaves),
    ...groupOfNames(view, leaves, bottom),
    ...goalsOverNames(view, leaves, bottom),
    ...levelsByCells(view, leaves, bottom),
    ...levelsByKind(view, leaves, bottom),
    ...namesOfGroupHead(leaves, bottom),
    ...namesOfList(view, leaves, bottom),
    ...ofPeriod,
  ]);
}

/** A weight right of an upper level is the level's own, where a lower level has one too or one stands apart from the levels. */
function levelWeightsOf(leaves: readonly Leaf[]): Roles {
  const owned: { leaf: Leaf; level: number }[] = [];
  let level = -1;
  let lowestName = -1;
  for (const leaf of leaves) {
    const hit = leaf.hits[0];
    if (hit?.strength !== 3) continue;
    const name = NAME_ROLES.indexOf(hit.role);
    lowestName = Math.max(lowestName, name);
    if (name >= 0) level = name;
    else if (hit.role === 'weight') owned.push({ leaf, level: statedLevel(leaf) ?? level });
    else level = -1;
  }
  const lowest = Math.max(...owned.map((each) => (each.level < 0 ? lowestName : each.level)));
  const above = owned.filter((each) => each.level >= 0 && each.level < lowest);
  return new Map(above.map(({ leaf }) => [leaf, { role: 'ignored', certainty: 'sure' }]));
}

/** 百分制得分 | 加权得分: what a mark comes to by its weight is the score, the mark before it is none of the form's points. */
function rawMarksOf(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  const scores = leaves.filter((leaf) => leaf.hits[0]?.role === 'score');
  const weighted = scores.filter((leaf) => WEIGHTED.test(coreOf(leaf)));
  if (weighted.length !== 1) return new Map();
  const raw = scores.filter((leaf) => !weighted.includes(leaf));
  const weight = leaves.find((leaf) => leaf.hits[0]?.role === 'weight');
  const others =
    raw.length === 1 && weight !== undefined && arePoints(view, raw[0], weight, bottom) ? weighted : raw;
  return new Map(others.map((leaf) => [leaf, { role: 'ignored', certainty: 'sure' }]));
}

/** Marks that never pass their weights and come up to them are points already; a share taken of them again is none. */
function arePoints(view: SheetView, marks: Leaf | undefined, weight: Leaf, bottom: number): boolean {
  if (marks === undefined) return false;
  let full = 0;
  for (let row = bottom + 1; row <= bottom + MARK_ROWS; row += 1) {
    const [mark, most] = [marks, weight].map(({ left, right }) =>
      looseNumber(view.spots(row, left, right)[0]?.text ?? ''),
    );
    if (mark == null || most == null) continue;
    if (mark > most) return false;
    if (mark === most && most < 100) full += 1;
  }
  return full > 0;
}

/** Rows below the heads in which marks are held against their weights. */
const MARK_ROWS = 12;

/** 得分 | 一级指标得分: beside the rows' own scores the sums of the levels are none. */
function levelScoresOf(leaves: readonly Leaf[]): Roles {
  const ofLevels = leaves.filter((leaf) =>
    OF_LEVEL.test(squeeze(leaf.path[leaf.path.length - 1]?.text.slice(0, 20) ?? '')),
  );
  const hasOwn = leaves.some((leaf) => leaf.hits[0]?.role === 'score' && !ofLevels.includes(leaf));
  if (!hasOwn) return new Map();
  return new Map(ofLevels.map((leaf) => [leaf, { role: 'ignored', certainty: 'sure' }]));
}

const OF_LEVEL = /^[一二]级(?:指标)?(?:自评)?(?:得分|评分)/u;

const WEIGHTED =
  /^(?:单项|本项|该项)?(?:指标)?(?:加权|折算|折合|权重|换算)后?(?:得分|评分|分数|自评得分|分值)$/u;

/** 二级分值 says whose weight it is. */
function statedLevel(leaf: Leaf): number | null {
  const digit = /^([一二三])级/.exec(squeeze(leaf.path[leaf.path.length - 1]?.text ?? ''))?.[1];
  return digit === undefined ? null : '一二三'.indexOf(digit);
}

/** 2022年完成值 beside 2023年完成值: of two heads that say the same of two years the earlier one is last year's. */
export function earlierYears(leaves: readonly Leaf[], family: HeaderFamily): Roles {
  const dated = leaves.flatMap((leaf) => {
    const year = yearOf(leaf);
    const role = familyHits(leaf, family)[0]?.role;
    return year === null || role === undefined ? [] : [{ leaf, year, role }];
  });
  const earlier: Roles = new Map();
  if (new Set(dated.map(({ year }) => year)).size < 2) return earlier;
  const before = dated.filter(({ year, role }) =>
    dated.some((other) => other.role === role && other.year > year),
  );
  // Of several years before, the last one is last year.
  const [last] = before.filter(({ role }) => role === 'actual').sort((a, b) => b.year - a.year);
  for (const { leaf } of before)
    earlier.set(leaf, { role: leaf === last?.leaf ? 'lastYear' : 'ignored', certainty: 'sure' });
  return earlier;
}

function yearOf({ path }: Leaf): number | null {
  const years = path.flatMap(({ text }) =>
    text.includes('年') ? (squeeze(text.slice(0, 40)).match(/(?:19|20)\d\d(?=年)/g) ?? []) : [],
  );
  return years.length === 0 ? null : Math.max(...years.map(Number));
}

/** Beside 四级指标 the third level groups, and the fourth names; 评价指标 and the like beside both say nothing. */
function thirdOfFour(leaves: readonly Leaf[]): Roles {
  const third = leaves.filter((leaf) => leaf.hits[0]?.role === 'level3');
  const fourth = third.find((leaf) => /四级/u.test(squeeze(leaf.path[leaf.path.length - 1]?.text ?? '')));
  if (fourth === undefined) return new Map();
  const group = third.find(
    (leaf) => leaf !== fourth && /三级/u.test(squeeze(leaf.path[leaf.path.length - 1]?.text ?? '')),
  );
  return new Map(
    third
      .filter((leaf) => leaf !== fourth)
      .map((leaf) => [leaf, { role: leaf === group ? 'group' : 'ignored', certainty: 'sure' }]),
  );
}

/** Words that head the names where no others do, and their kinds where 指标名称 stands beside them. */
const GENERAL: ReadonlySet<string> = new Set([
  '评价指标',
  '考核指标',
  '指标',
  '评价内容',
  '考核内容',
  '指标内容',
]);

/** 评价指标 | 评价内容 | 指标名称: of two heads of names the general one left of the other groups. */
function groupOfNames(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
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
function goalsOverNames(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
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

/** 指标类型 | 指标类别 | 指标名称: a type whose cells are first levels is the first level, and the kind beside it the second. */
function levelsByKind(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  const levels: Roles = new Map();
  const hasSecond = leaves.some((leaf) => claims(leaf, 'level2'));
  const type = leaves.find((leaf) => claims(leaf, 'nature') && !runsDown(leaf, bottom));
  if (type === undefined || !isOverFirstLevels(view, type, bottom)) return levels;
  const kind = leaves.find((leaf) => leaf.left > type.left && claims(leaf, 'level1'));
  if (kind !== undefined && hasSecond) return levels;
  levels.set(type, { role: 'level1', certainty: 'likely' });
  if (kind !== undefined) levels.set(kind, { role: 'level2', certainty: 'likely' });
  return levels;
}

/** 类别 | 指标名称, or a head that nobody knows: left of the names it is the first level where its cells are first levels. */
function levelsByCells(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  const levels: Roles = new Map();
  const names = leaves.find((leaf) => isHeadOfNames(leaf));
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
      isFirstLevelAlone(each.path[each.path.length - 1]?.text ?? '') &&
      isOverWords(view, each, bottom),
  );
  if (kinds !== undefined && kinds !== leaf) levels.set(kinds, { role: 'level2', certainty: 'likely' });
  return levels;
}

/** 职责任务 | 二级指标 | 三级指标: the head of words right before the second level, whatever it is called. */
function unknownBeforeLevels(view: SheetView, leaves: readonly Leaf[], bottom: number): Leaf | null {
  const second = leaves.findIndex((leaf) => claims(leaf, 'level2'));
  const before = leaves[second - 1];
  if (before === undefined || before.hits.length > 0 || !leaves.some((leaf) => claims(leaf, 'level3')))
    return null;
  return !runsDown(before, bottom) && isOverWords(view, before, bottom) ? before : null;
}

function isOverFirstLevels(view: SheetView, { left, right }: Leaf, bottom: number): boolean {
  const below = Array.from({ length: NAME_ROWS }, (_, at) => view.spots(bottom + 1 + at, left, right)).flat();
  const [first] = below;
  return first !== undefined && isFirstLevelAlone(first.text);
}

/** 绩效指标 | 目标值 | 完成值 | 得分 without a head of levels: the group's word heads the names. */
export function namesHeadOf(leaves: readonly Leaf[]): Leaf | null {
  const isComplete =
    leaves.some((leaf) => claims(leaf, 'score')) &&
    (['target', 'actual'] as const).every((role) =>
      leaves.some(({ hits }) => hits[0]?.role === role && hits[0].strength >= 2),
    );
  if (!isComplete || leaves.some(({ hits }) => hits.some(({ role }) => NAME_ROLES.includes(role))))
    return null;
  return (
    leaves.find((leaf) => GROUP_HEADS.includes(coreOf(leaf)) && coreOf(leaf).endsWith('指标')) ??
    leaves.find((leaf) => GENERAL.has(coreOf(leaf))) ??
    null
  );
}

function namesOfGroupHead(leaves: readonly Leaf[], bottom: number): Roles {
  const names: Roles = new Map();
  const head = namesHeadOf(leaves);
  if (head !== null && !runsDown(head, bottom)) names.set(head, { role: 'level3', certainty: 'likely' });
  return names;
}

function coreOf({ path }: Leaf): string {
  return readLabel(path[path.length - 1]?.text ?? '').core;
}

function claims(leaf: Leaf, role: string): boolean {
  return leaf.hits[0]?.role === role && leaf.hits[0].strength === 3;
}

/** 分值 | 自评分 | 评价标准 without a head for the names: a list of criteria. */
export function isNamelessList(leaves: readonly Leaf[]): boolean {
  return (
    leaves.some((leaf) => claims(leaf, 'score')) &&
    leaves.some((leaf) => leaf.hits.some(({ role }) => role === 'scoringRule')) &&
    leaves.some((leaf) => claims(leaf, 'weight')) &&
    !leaves.some(({ hits }) => hits.some(({ role }) => NAME_ROLES.includes(role)))
  );
}

/** Rows below the heads that are looked at for names. */
const NAME_ROWS = 4;

/** The names of such a list: the columns of words left of its points, the nearest naming the row, the one before it the group. */
function namesOfList(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
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
  let words = 0;
  for (let row = bottom + 1; row <= bottom + NAME_ROWS; row += 1) {
    for (const spot of view.spots(row, leaf.left, leaf.right)) {
      if (isFigureText(spot)) return false;
      words += 1;
    }
  }
  return words > 0;
}
