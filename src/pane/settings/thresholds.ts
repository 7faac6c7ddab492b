/** The parameters of a policy that are plain numbers, as fields: what each is called, holds and may hold. */
import { Decimal } from '../../core/number';
import type { Policy } from '../../core/policy/model';
import type { CustomPolicy, PolicyChoice } from '../state/state';

export type ThresholdKind =
  | 'grade'
  | 'execution-weight'
  | 'explain-below'
  | 'explain-above'
  | 'pass-line'
  | 'tier'
  | 'digits'
  | 'tolerance'
  | 'level-tolerance';

export interface Threshold {
  readonly id: string;
  readonly kind: ThresholdKind;
  /** For the label: the grade, the number of the tier. */
  readonly name: string;
  readonly unit: 'points' | 'percent' | 'times' | 'digits';
  /** As the field shows it: percents as "60". */
  readonly min: string;
  readonly max: string;
  /** Blank asks for nothing. */
  readonly isOptional: boolean;
  /** The threshold that this one must stay below, by id. */
  readonly below: string | null;
  /** As the field shows it; "" where it is not set. */
  readonly get: (policy: Policy) => string;
  /** `value` as the field shows it, checked before. */
  readonly set: (policy: Policy, value: string) => Policy;
}

const plain = (value: Decimal): string => value.toFixed();
const percentOf = (share: string): string => plain(new Decimal(share).times(100));
const shareOf = (percent: string): string => plain(new Decimal(percent).dividedBy(100));
const replaced = <T>(list: readonly T[], at: number, change: (item: T) => T): readonly T[] =>
  list.map((item, index) => (index === at ? change(item) : item));

/** The last grade has no bound of its own. */
function gradeThresholds(policy: Policy): readonly Threshold[] {
  const bounded = policy.gradeBands.slice(0, -1);
  return bounded.map(({ grade }, at) => ({
    id: `grade-${grade}`,
    kind: 'grade',
    name: grade,
    unit: 'points',
    min: '0',
    max: policy.total,
    isOptional: false,
    below: at === 0 ? null : `grade-${bounded[at - 1]?.grade ?? ''}`,
    get: ({ gradeBands }) => gradeBands[at]?.from ?? '',
    set: (own, from) => ({
      ...own,
      gradeBands: replaced(own.gradeBands, at, (band) => ({ ...band, from })),
    }),
  }));
}

/** The lower bound of a tier is the upper one of the next. */
function tierThresholds(policy: Policy): readonly Threshold[] {
  return policy.qualitativeTiers.slice(0, -1).map((_, at) => ({
    id: `tier-${String(at + 1)}`,
    kind: 'tier',
    name: String(at + 1),
    unit: 'percent',
    min: '0',
    max: '100',
    isOptional: false,
    below: at === 0 ? null : `tier-${String(at)}`,
    get: ({ qualitativeTiers }) => percentOf(qualitativeTiers[at]?.[1] ?? '0'),
    set: (own, percent) => {
      const bound = shareOf(percent);
      const lowered = replaced(own.qualitativeTiers, at, ([upper]) => [upper, bound] as const);
      return { ...own, qualitativeTiers: replaced(lowered, at + 1, ([, lower]) => [bound, lower] as const) };
    },
  }));
}

const SINGLE: readonly (Omit<Threshold, 'id' | 'name' | 'below'> & {
  readonly isUsed?: (policy: Policy) => boolean;
})[] = [
  {
    kind: 'execution-weight',
    unit: 'points',
    min: '0',
    max: '100',
    isOptional: false,
    get: ({ execution }) => execution.weight,
    set: (own, weight) => ({ ...own, execution: { ...own.execution, weight } }),
  },
  {
    kind: 'explain-below',
    unit: 'percent',
    min: '0',
    max: '100',
    isOptional: true,
    get: ({ execution: { explainBelow } }) => (explainBelow === null ? '' : percentOf(explainBelow)),
    set: (own, percent) => ({
      ...own,
      execution: { ...own.execution, explainBelow: percent === '' ? null : shareOf(percent) },
    }),
  },
  {
    kind: 'explain-above',
    unit: 'times',
    min: '1',
    max: '1000',
    isOptional: true,
    get: ({ overachievement }) => overachievement.explainAbove ?? '',
    set: (own, times) => ({
      ...own,
      overachievement: { ...own.overachievement, explainAbove: times === '' ? null : times },
    }),
  },
  {
    kind: 'pass-line',
    unit: 'percent',
    min: '0',
    max: '99',
    isOptional: false,
    isUsed: ({ forward }) => forward.mode === 'passLine',
    get: ({ forward }) => percentOf(forward.passLine),
    set: (own, percent) => ({ ...own, forward: { ...own.forward, passLine: shareOf(percent) } }),
  },
];

const LAST: typeof SINGLE = [
  {
    kind: 'digits',
    unit: 'digits',
    min: '0',
    max: '6',
    isOptional: false,
    get: ({ rounding }) => String(rounding.digits),
    set: (own, digits) => ({ ...own, rounding: { ...own.rounding, digits: Number(digits) } }),
  },
  {
    kind: 'tolerance',
    unit: 'points',
    min: '0',
    max: '10',
    isOptional: false,
    get: ({ tolerance }) => tolerance,
    set: (own, tolerance) => ({ ...own, tolerance }),
  },
  {
    kind: 'level-tolerance',
    unit: 'points',
    min: '0',
    max: '100',
    isOptional: false,
    isUsed: ({ levelWeights }) => levelWeights.length > 0,
    get: ({ levelWeightTolerance }) => levelWeightTolerance,
    set: (own, levelWeightTolerance) => ({ ...own, levelWeightTolerance }),
  },
];

export function thresholdsOf(policy: Policy): readonly Threshold[] {
  const single = (list: typeof SINGLE): readonly Threshold[] =>
    list
      .filter(({ isUsed }) => isUsed?.(policy) ?? true)
      .map((each) => ({ ...each, id: each.kind, name: '', below: null }));
  return [...gradeThresholds(policy), ...single(SINGLE), ...tierThresholds(policy), ...single(LAST)];
}

/** Field texts by threshold id. */
export type Draft = Readonly<Record<string, string>>;

export function draftOf(policy: Policy): Draft {
  return Object.fromEntries(thresholdsOf(policy).map(({ id, get }) => [id, get(policy)]));
}

export type ThresholdProblem =
  | { readonly key: 'threshold.needed' | 'threshold.number' | 'threshold.whole' }
  | { readonly key: 'threshold.range'; readonly min: string; readonly max: string }
  | { readonly key: 'threshold.below'; readonly limit: string };

const NUMBER = /^\d{1,6}(?:\.\d{1,6})?$/;

/** A number as people type it: full-width digits and a trailing unit sign are understood. */
export function typedNumber(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/[%分倍位]$/, '')
    .trim();
}

/** What is wrong with a field; `null` where it may stand. */
export function problemOf(threshold: Threshold, draft: Draft): ThresholdProblem | null {
  const text = typedNumber(draft[threshold.id] ?? '');
  if (text === '') return threshold.isOptional ? null : { key: 'threshold.needed' };
  if (!NUMBER.test(text)) return { key: 'threshold.number' };
  const value = new Decimal(text);
  const { min, max, below } = threshold;
  if (value.lessThan(min) || value.greaterThan(max)) return { key: 'threshold.range', min, max };
  if (threshold.unit === 'digits' && !value.isInteger()) return { key: 'threshold.whole' };
  const limit = below === null ? '' : typedNumber(draft[below] ?? '');
  return NUMBER.test(limit) && value.greaterThanOrEqualTo(limit) ? { key: 'threshold.below', limit } : null;
}

interface Adjusting {
  readonly choice: PolicyChoice;
  /** The policy that the choice gives. */
  readonly policy: Policy;
}

/** A preset that is adjusted becomes a policy of the user's own; one of the user's own stays itself. */
function ownPolicy({ choice, policy }: Adjusting): CustomPolicy {
  if (choice.kind === 'custom') return choice;
  const { name } = policy;
  return {
    base: policy.id,
    policy: {
      ...policy,
      id: `${policy.id}-adjusted`,
      name: { 'zh-CN': `${name['zh-CN']}（已调整）`, 'en-US': `${name['en-US']} (adjusted)` },
      // The preset's own description speaks of its own numbers.
      description: {
        'zh-CN': `在“${name['zh-CN']}”的基础上调整了参数：以下列参数为准，其余与“${name['zh-CN']}”相同。`,
        'en-US': `“${name['en-US']}” with parameters of your own: those below count, all else is as there.`,
      },
      source: { grade: 'own', text: { 'zh-CN': '由用户调整。', 'en-US': 'Adjusted by the user.' } },
    },
  };
}

/** The choice with the fields' numbers; the choice itself where they change nothing. All fields must be in order. */
export function adjusted(from: Adjusting, draft: Draft): PolicyChoice {
  const own = ownPolicy(from);
  const changed = thresholdsOf(from.policy).filter(
    ({ id, get }) => typedNumber(draft[id] ?? '') !== get(from.policy),
  );
  if (changed.length === 0) return from.choice;
  const policy = changed.reduce(
    (before, { id, set }) => set(before, typedNumber(draft[id] ?? '')),
    own.policy,
  );
  return { kind: 'custom', policy, base: own.base };
}
