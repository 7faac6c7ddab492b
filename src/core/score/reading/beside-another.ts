/* eslint-disable regexp/prefer-character-class -- the patterns are put together from named pieces */
/** 高于上年, 不低于全省平均水平, 只增不减: a target that names no figure but which side of another one is asked for. */
import { normalizeText } from '../../quantity/normalize';
import { type Trend, saysNoChange, trendAsked, trendBesideFormer, trendStated } from './rise-and-fall';

type Way = Trend | 'same';

interface Asked {
  readonly takes: readonly Way[];
  readonly refuses: readonly Way[];
  /** What it is held against. */
  readonly beside: 'past' | 'mean';
}

const LONGEST = 60;
const PAST = '(?:上一?年度?|去年|往年|前一年)(?:同期)?';
const MEAN = '(?:全[国省市县区州]|[国省市县区]内|同?行业|同类)?平均';
const LEVEL = '的?(?:实际)?(?:水平|数据?|值|标准)?';
const SIDES = '(?<no>不(?:得|应|会)?)?(?:(?<up>高于|超过|超出|多于|大于)|低于|少于|小于)';
const SIDE = new RegExp(`^${SIDES}(?:${PAST}|(?<mean>${MEAN}))${LEVEL}$`, 'u');
const SAID = new RegExp(
  `^(?:略|稍|明显|显著|大幅|均|都)?(?:(?<up>高于|超过|超出|多于|大于)|低于|少于|小于|不及)(?:${PAST}|(?<mean>${MEAN}))`,
  'u',
);

/** Ways of asking for a way without naming a side. */
const WAYS: readonly (readonly [pattern: RegExp, takes: readonly Way[], refuses: readonly Way[]])[] = [
  [/^(?:只增不减|不(?:减少?|下降|降低|下滑))$/u, ['rise', 'same'], ['fall']],
  [/^(?:只减不增|零增长|不(?:增加?|上升|增长|反弹))$/u, ['fall', 'same'], ['rise']],
  [/^稳中有[增升进]$|^(?:逐年|持续|稳步)?递增$/u, ['rise'], ['fall']],
  [/^稳中有[降减]$|^(?:逐年|持续|稳步)?递减$/u, ['fall'], ['rise']],
];

function askedBy(words: string): Asked | null {
  for (const [pattern, takes, refuses] of WAYS)
    if (pattern.test(words)) return { takes, refuses, beside: 'past' };
  const groups = SIDE.exec(words)?.groups;
  if (groups === undefined) return null;
  const [side, other]: readonly Way[] = groups['up'] === undefined ? ['fall', 'rise'] : ['rise', 'fall'];
  if (side === undefined || other === undefined) return null;
  const beside = groups['mean'] === undefined ? 'past' : 'mean';
  return groups['no'] === undefined
    ? { takes: [side], refuses: [other, 'same'], beside }
    : { takes: [other, 'same'], refuses: [side], beside };
}

/** Which way an answer says it went, by a side or by a rise; `null` where it says none, or both. */
function wayOf(done: string, beside: Asked['beside']): Way | null {
  const words = normalizeText(done).replaceAll(' ', '');
  const sides = words.split(/[,;。]/u).flatMap((clause): Way[] => {
    const groups = SAID.exec(clause)?.groups;
    if (groups === undefined || (groups['mean'] === undefined) !== (beside === 'past')) return [];
    return [groups['up'] === undefined ? 'fall' : 'rise'];
  });
  if (sides.length > 0) return new Set(sides).size === 1 ? (sides[0] ?? null) : null;
  if (beside === 'mean' || /平均|计划|目标|预算|预期/u.test(words)) return null;
  return saysNoChange(words) ? 'same' : (trendStated(words) ?? trendBesideFormer(words) ?? trendAsked(words));
}

/** Whether the answer went the way that was asked for; `null` where either says no way. */
export function wentAsAsked(asked: string, done: string): boolean | null {
  if (asked.length > LONGEST || done.length > LONGEST) return null;
  const wish = askedBy(normalizeText(asked).replaceAll(' ', ''));
  const way = wish === null ? null : wayOf(done, wish.beside);
  if (wish === null || way === null) return null;
  if (wish.takes.includes(way)) return true;
  return wish.refuses.includes(way) ? false : null;
}
