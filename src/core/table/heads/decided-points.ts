/** Columns of points that the heads beside them decide: weights and scores of levels, marks before they are weighed. */
import type { Roles } from './claims';
import { NAME_ROLES } from './label-roles';
import { claims, coreOf, type Leaf, lowestOf } from './leaf';
import { isTotalOfForm } from '../place';
import type { SheetView } from '../sheet-view';
import { looseNumber, squeeze } from '../text';
import { WHOLE, isSameSum } from '../sums';

/** A weight right of an upper level is the level's own, where a lower level has one too or one stands apart from the levels. */
export function levelWeightsOf(leaves: readonly Leaf[]): Roles {
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
export function rawMarksOf(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  const isWeighted = (leaf: Leaf): boolean => WEIGHTED.test(coreOf(leaf));
  const scores = leaves.filter((leaf) => leaf.hits[0]?.role === 'score');
  const raw = scores.filter((leaf) => !isWeighted(leaf));
  const weighted = (raw.length > 0 ? leaves : scores).filter(isWeighted);
  const [points] = weighted;
  if (points === undefined || weighted.length !== 1) return new Map();
  const weight = leaves.find((leaf) => leaf.hits[0]?.role === 'weight');
  const others =
    raw.length === 1 && weight !== undefined && arePoints(view, raw[0], weight, bottom) ? weighted : raw;
  const roles: Roles = new Map(others.map((leaf) => [leaf, { role: 'ignored', certainty: 'sure' }]));
  if (others === raw && !scores.includes(points)) roles.set(points, { role: 'score', certainty: 'likely' });
  return roles;
}

/** Marks that never pass their weights and come up to them are points already; a share taken of them again is none. */
function arePoints(view: SheetView, marks: Leaf | undefined, weight: Leaf, bottom: number): boolean {
  if (marks === undefined) return false;
  let full = 0;
  for (let row = bottom + 1; row <= bottom + MARK_ROWS; row += 1) {
    const [mark, most] = [marks, weight].map((leaf) => view.numberIn(row, leaf));
    if (mark == null || most == null) continue;
    if (mark > most) return false;
    if (mark === most && most < 100) full += 1;
  }
  return full > 0;
}

/** 98 for a head over marks that add up to 98: marks where no other head names them, else the weights, which come to a hundred. */
export function pointsUnderSum(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  const claimed = new Set(leaves.flatMap(({ hits }) => hits.map(({ role }) => role)));
  const role = !claimed.has('score') ? 'score' : claimed.has('weight') ? null : 'weight';
  if (role === null) return new Map();
  const found = leaves.filter((leaf) => {
    const sum = looseNumber(leaf.path[0]?.text ?? '');
    if (leaf.path.length > 1 || sum === null || sum <= 0 || sum > WHOLE) return false;
    // A bare hundred can head either; beside the marks it heads the weights.
    if (sum === WHOLE && role === 'score' && !claimed.has('weight')) return false;
    const marks: number[] = [];
    for (let row = bottom + 1; row <= bottom + SUM_ROWS; row += 1) {
      const mark = view.numberIn(row, leaf);
      if (mark !== null) marks.push(mark);
    }
    const all = marks.reduce((before, mark) => before + mark, 0);
    // The sum can stand below the marks once more.
    return marks.length > 2 && [sum, 2 * sum].some((each) => isSameSum(all, each));
  });
  const points: Roles = new Map();
  if (found.length === 1) for (const leaf of found) points.set(leaf, { role, certainty: 'likely' });
  return points;
}

/** Rows below the heads that are added up. */
const SUM_ROWS = 60;

/** Rows below the heads in which marks are held against their weights. */
const MARK_ROWS = 12;

/** 原分值 | 调整后分值: the marks are given against the adjusted ones. */
export function adjustedWeightsOf(leaves: readonly Leaf[]): Roles {
  const weights = leaves.filter((leaf) => leaf.hits[0]?.role === 'weight');
  const adjusted = weights.filter((leaf) => /调整后?/u.test(coreOf(leaf)));
  if (adjusted.length !== 1) return new Map();
  const before = weights.filter((leaf) => /^(?:原|年初|初始|设定|调整前)/u.test(coreOf(leaf)));
  return new Map(before.map((leaf) => [leaf, { role: 'ignored', certainty: 'sure' }]));
}

/** 得分 | 一级指标得分: beside the rows' own scores the sums of the levels are none. */
export function levelScoresOf(leaves: readonly Leaf[]): Roles {
  const ofLevels = leaves.filter((leaf) => OF_LEVEL.test(squeeze(lowestOf(leaf)?.text.slice(0, 20) ?? '')));
  const hasOwn = leaves.some((leaf) => leaf.hits[0]?.role === 'score' && !ofLevels.includes(leaf));
  if (!hasOwn) return new Map();
  return new Map(ofLevels.map((leaf) => [leaf, { role: 'ignored', certainty: 'sure' }]));
}

/** 得分 | 自评总分: one figure beside all the rows' own scores is what they come to. */
export function totalBesideScores(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  const totals: Roles = new Map();
  const total = leaves.find((leaf) => isTotalOfForm(coreOf(leaf)));
  const isBeside = total !== undefined && leaves.some((leaf) => leaf !== total && claims(leaf, 'score'));
  if (!isBeside) return totals;
  const figures = new Set<string>();
  for (let row = bottom + 1; row <= bottom + MARK_ROWS; row += 1)
    for (const { text } of view.spots(row, total.left, total.right)) figures.add(text);
  if (figures.size === 1) totals.set(total, { role: 'ignored', certainty: 'sure' });
  return totals;
}

const OF_LEVEL = /^[一二]级(?:指标)?(?:自评)?(?:得分|评分)/u;

const WEIGHTED =
  /^(?:单项|本项|该项)?(?:指标)?(?:(?:加权|折算|折合|权重|换算)后?(?:得分|评分|分数|自评得分|分值)|(?:加权|折算|折合|换算)后?)$/u;

/** 二级分值 says whose weight it is. */
function statedLevel(leaf: Leaf): number | null {
  const digit = /^([一二三])级/.exec(squeeze(lowestOf(leaf)?.text ?? ''))?.[1];
  return digit === undefined ? null : '一二三'.indexOf(digit);
}
