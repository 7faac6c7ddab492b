/** Reads a scoring policy from foreign JSON: every field is checked, and the first one that does not fit is named. */
import { GRADES, type Policy } from './model';

export type PolicyReading =
  | { readonly ok: true; readonly policy: Policy }
  /** `at` is the way to the field, "execution.weight"; `expected` what should stand there, in plain notation. */
  | { readonly ok: false; readonly at: string; readonly expected: string };

/** `null` where the value fits, else the first misfit. */
type Check = (value: unknown, at: string) => { readonly at: string; readonly expected: string } | null;

const misfit = (at: string, expected: string): ReturnType<Check> => ({ at, expected });
const text: Check = (value, at) =>
  typeof value === 'string' && value !== '' && value.length <= 5000 ? null : misfit(at, 'text');
const decimal: Check = (value, at) =>
  typeof value === 'string' && /^\d{1,9}(?:\.\d{1,9})?$/.test(value) ? null : misfit(at, '"0.8"');
const flag: Check = (value, at) => (typeof value === 'boolean' ? null : misfit(at, 'true | false'));
const digits: Check = (value, at) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10
    ? null
    : misfit(at, '0 … 10');

const oneOf =
  (...choices: readonly string[]): Check =>
  (value, at) =>
    typeof value === 'string' && choices.includes(value) ? null : misfit(at, choices.join(' | '));

const orNull =
  (check: Check): Check =>
  (value, at) =>
    value === null ? null : check(value, at);

const list =
  (check: Check, least = 0): Check =>
  (value, at) => {
    if (!Array.isArray(value) || value.length < least || value.length > 100) {
      return misfit(at, least === 0 ? '[…]' : `[…] (≥ ${String(least)})`);
    }
    return firstMisfit(value.map((item: unknown, index) => check(item, `${at}[${String(index)}]`)));
  };

const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (!isRecord(value)) return misfit(at, '{…}');
    const inside = (name: string): string => (at === '' ? name : `${at}.${name}`);
    const stranger = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
    if (stranger !== undefined) return misfit(inside(stranger), Object.keys(fields).join(' | '));
    return firstMisfit(Object.entries(fields).map(([name, check]) => check(value[name], inside(name))));
  };

const decimalsByName: Check = (value, at) =>
  isRecord(value)
    ? firstMisfit(Object.entries(value).map(([name, item]) => decimal(item, `${at}.${name}`)))
    : misfit(at, '{…}');

const words = object({ 'zh-CN': text, 'en-US': text });
const steps = list(object({ from: decimal, share: decimal }));
const tier: Check = (value, at) =>
  list(decimal, 2)(value, at) ??
  (Array.isArray(value) && value.length === 2 ? null : misfit(at, '["1", "0.8"]'));

const policy = object({
  id: text,
  name: words,
  description: words,
  source: object({ grade: oneOf('seen', 'common', 'own'), text: words }),
  total: decimal,
  execution: object({
    weight: decimal,
    base: oneOf('adjusted', 'initial'),
    mode: oneOf('linear', 'steps'),
    steps,
    explainBelow: orNull(decimal),
  }),
  budgetAdjustment: object({ explain: flag }),
  zeroBudget: oneOf('manual', 'zero', 'full', 'exclude'),
  levelWeights: list(object({ name: text, weights: decimalsByName, execution: decimal })),
  levelWeightTolerance: decimal,
  weightColumn: oneOf('present', 'absent'),
  forward: object({ mode: oneOf('ratio', 'passLine', 'steps', 'allOrNothing'), passLine: decimal, steps }),
  reverse: object({
    mode: oneOf('inverseRatio', 'linear', 'allOrNothing'),
    underTarget: oneOf('full', 'proportional', 'either'),
  }),
  equals: oneOf('atLeast', 'symmetric'),
  zeroTarget: oneOf('zeroIsFull', 'manual'),
  overachievement: object({
    explainAbove: orNull(decimal),
    penalty: oneOf('none', 'linear', 'steps'),
    steps,
  }),
  qualitativeTiers: list(tier, 1),
  satisfaction: object({ mode: oneOf('linear', 'steps'), steps }),
  deadline: oneOf('compare', 'allOrNothing', 'manual'),
  costSaving: orNull(object({ above: decimal, equal: decimal, belowMax: decimal })),
  notApplicable: oneOf('exclude', 'rescale'),
  explanationScope: oneOf('row', 'sheet'),
  explainEveryDeduction: flag,
  rounding: object({ digits, mode: oneOf('halfUp') }),
  tolerance: decimal,
  gradeBands: list(object({ grade: oneOf(...GRADES), from: decimal }), 1),
});

export function readPolicy(value: unknown): PolicyReading {
  const wrong = policy(value, '');
  if (wrong !== null) return { ok: false, ...wrong };
  return isChecked(value) ? { ok: true, policy: value } : { ok: false, at: '', expected: '{…}' };
}

/** The checks above are the proof; this only tells the compiler. */
function isChecked(value: unknown): value is Policy {
  return policy(value, '') === null;
}

function firstMisfit(all: readonly ReturnType<Check>[]): ReturnType<Check> {
  return all.find((one) => one !== null) ?? null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
