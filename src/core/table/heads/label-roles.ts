/** From a label to the roles it can have; the vocabulary is turned into look-up tables once. */
import { remembered } from '../../remember';
import type { ColumnRole } from '../model';
import { hitsOfBuilt } from './built-heads';
import type { RoleHit } from './role-hit';
import type { LabelText } from '../text';
import { COLUMN_WORDS, GROUP_HEADS, LEVEL_HINTS } from './column-words';
import { SUB_HEADS } from './sub-head-words';

/** Labels longer than this are sentences; they name no column. */
const LONGEST_COLUMN_LABEL = 30;

const EXACT = new Map<string, RoleHit[]>();
for (const words of COLUMN_WORDS) {
  for (const label of words.exact) {
    const hits = EXACT.get(label) ?? [];
    hits.push({ role: words.role, strength: 3, family: words.family });
    EXACT.set(label, hits);
  }
}

/** 备注（偏差原因）: what the remarks are for decides. */
const REMARKS: ReadonlySet<string> = new Set(['备注', '说明']);

const CACHE = new WeakMap<LabelText, readonly RoleHit[]>();

/** One look tells the many texts without any known part from the few with one. */
const ANY_PART = new RegExp([...new Set(COLUMN_WORDS.flatMap((words) => words.contains))].join('|'));

/** All roles that a column head can have, strongest first; an empty list for words that are no column head. */
export function columnHits(label: LabelText): readonly RoleHit[] {
  let hits = CACHE.get(label);
  if (hits === undefined) {
    hits = findHits(label);
    CACHE.set(label, hits);
  }
  return hits;
}

function findHits(label: LabelText): readonly RoleHit[] {
  const { core, hints } = label;
  if (core === '' || core.length > LONGEST_COLUMN_LABEL) return [];
  if (label.inlineValue !== null) return [];
  for (const hint of hints) {
    const role = LEVEL_HINTS[hint.replace(/指标$/, '')];
    if (role !== undefined && GROUP_HEADS.includes(core)) return [{ role, strength: 3, family: 'indicator' }];
  }
  const hinted = REMARKS.has(core) ? hints.flatMap((hint) => EXACT.get(hint) ?? []) : [];
  if (hinted.length > 0) return hinted;
  // 预算执行（B/A）: what was spent, divided by something, is a rate.
  if (SPENDING.test(core) && hints.some((hint) => QUOTIENT.test(hint)))
    return [{ role: 'rate', strength: 3, family: 'fund' }];
  const own = EXACT.get(core);
  // 一级指标（权重）: a name stays one, whatever stands behind it.
  const exact =
    (own?.some(({ role }) => NAME_ROLES.includes(role)) === true ? own : joinedWithHints(label)) ??
    own ??
    EXACT.get(core.replace(/^(?:年度|项目)/, '')) ??
    EXACT.get(core.replaceAll('的', '')) ??
    (WITH_POINTS.test(core) ? EXACT.get(core.replace(WITH_POINTS, '')) : undefined);
  if (exact !== undefined) return exact;
  return hitsOfUnlisted(core);
}

const SPENDING = /^(?:预算|资金)?(?:执行|支出|支付|使用)(?:率|进度|比例|情况)?$/u;
const QUOTIENT = /^[A-Z]\/[A-Z](?:[×x*]100%?)?$/;

/** 指标名称及分值: the points stand behind what the head names first. */
const WITH_POINTS = /(?<=指标(?:名称|内容|值)?)[及和与、](?:指标)?(?:分值|权重|分数)$/u;

/** 得分不得超过分值, beside the heads, tells how to fill them in. */
const ADVICE = /不得|不能|不应|不要|必须|(?<!申)请/u;

/** Forms repeat the same few hundred labels; what the parts of a label say is kept for the next sheet. */
const hitsOfUnlisted = remembered((core): readonly RoleHit[] => {
  if (ADVICE.test(core)) return [];
  const parts = ANY_PART.test(core) ? hitsOfParts(core) : [];
  const built = hitsOfBuilt(core);
  const others = parts.filter(({ family }) => !built.some((hit) => hit.family === family));
  return [...built, ...others].sort((a, b) => b.strength - a.strength);
});

function hitsOfParts(core: string): readonly RoleHit[] {
  const hits: { hit: RoleHit; weight: number }[] = [];
  for (const words of COLUMN_WORDS) {
    let longest = 0;
    for (const part of words.contains) {
      if (part.length > longest && core.includes(part)) longest = part.length;
    }
    if (longest > 0) {
      hits.push({
        hit: { role: words.role, strength: 2, family: words.family },
        weight: longest + (PARTICULAR.get(words.role) ?? 0),
      });
    }
  }
  return hits.sort((a, b) => b.weight - a.weight).map(({ hit }) => hit);
}

/** Roles whose words win over the general words beside them: 上年指标值 is no target, 指标值设置依据 neither. */
const PARTICULAR: ReadonlyMap<ColumnRole, number> = new Map([
  ['lastYear', 5],
  ['qualitativeNote', 5],
  ['ignored', 4],
  ['scoringRule', 4],
  ['reviewScore', 3],
  ['explanation', 3],
  ['reason', 3],
  ['rate', 1],
]);

const OF_OTHER_TIMES = /^(?:上年度?|去年|往年|实施期|项目期|中长期|全周期)$/u;

/** 得分（自评）, 指标值（调整后）, 目标值（上年）, 资金结（转）余: the hint belongs to the words. */
function joinedWithHints(label: LabelText): readonly RoleHit[] | undefined {
  for (const hint of label.hints) {
    if (hint.length > 8) continue;
    const found = EXACT.get(hint + label.core) ?? EXACT.get(label.core + hint);
    if (found !== undefined && /[\u4e00-\u9fff]/.test(hint) && !/元|分$/.test(hint)) return found;
    if (OF_OTHER_TIMES.test(hint)) return hitsOfUnlisted(hint + label.core);
  }
  return undefined;
}

/** What a sub-head means under each head, the first rule that speaks of both before the others. */
const UNDER = new Map<string, Map<ColumnRole, ColumnRole>>();
for (const { parents, child, role } of SUB_HEADS) {
  for (const word of child) {
    const meanings = UNDER.get(word) ?? new Map<ColumnRole, ColumnRole>();
    UNDER.set(word, meanings);
    for (const parent of parents) {
      if (!meanings.has(parent)) meanings.set(parent, role === 'parent' ? parent : role);
    }
  }
}

/** Whether the label means something under one head or another. */
export function isSubHead({ core }: LabelText): boolean {
  return UNDER.has(core);
}

/** The role of a sub-head under a head, where the pair means more than its lower part alone. */
export function subHeadRole(parent: ColumnRole, child: LabelText): ColumnRole | null {
  return UNDER.get(child.core)?.get(parent) ?? null;
}

export const NAME_ROLES: readonly ColumnRole[] = ['level1', 'level2', 'level3'];
