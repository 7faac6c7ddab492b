/** What the rule gives for one indicator: an exact score, a range to choose from, or no answer and why. */
import { type Decimal, HUNDRED, fixed, plain, roundHalfUp } from '../number';
import type { MessageData, MessageRef } from '../messages/message';
import type { Policy } from '../policy/model';
import type { ComparisonProblem, IndicatorReading } from '../quantity/reading';
import type { IndicatorInput } from './reading/indicator-input';
import { type Scored, scoreQuantity } from './judge-quantity';
import { type Share, NOTHING, WHOLE, exactScore, fixedShare, roundedScore } from './share';
import type { Verdict } from './verdict';

const CLIP = 40;

function clip(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > CLIP ? `${line.slice(0, CLIP)}…` : line;
}

interface Setting {
  readonly reading: IndicatorReading;
  readonly weight: Decimal | null;
  readonly policy: Policy;
}

function texts({ reading }: Setting): MessageData {
  return { target: clip(reading.target.text), actual: clip(reading.actual.text) };
}

function none(setting: Setting, key: string, met: boolean | null): Verdict {
  const reason = { key: `verdict.${key}`, data: texts(setting) };
  const { ratio } = setting.reading;
  return { kind: 'none', met, min: null, max: null, unrounded: null, ratio, reason };
}

type Bounds = readonly [low: Share, high: Share];

/** Points between the two shares of the weight; none where there is no weight. */
function given(
  setting: Setting,
  kind: 'exact' | 'range',
  [low, high]: Bounds,
  { key, data }: MessageRef,
): Verdict {
  const { weight, policy, reading } = setting;
  const { digits } = policy.rounding;
  const at = (share: Share): Decimal | null => weight && roundedScore(weight, share, digits);
  const [min, max] = [at(low), at(high)];
  const shown = (score: Decimal | null): string => (score === null ? '' : fixed(score, digits));
  const points =
    kind === 'range'
      ? { min: shown(min), max: shown(max) }
      : { weight: weight === null ? '' : plain(weight), score: shown(min) };
  return {
    kind,
    met: reading.met,
    min,
    max,
    unrounded: weight && { min: exactScore(weight, low), max: exactScore(weight, high) },
    ratio: reading.ratio,
    reason: { key: `verdict.${key}`, data: { ...texts(setting), ...data, ...points } },
  };
}

function exact(setting: Setting, share: Share, key: string, data: MessageData): Verdict {
  return given(setting, 'exact', [share, share], { key, data });
}

function range(setting: Setting, bounds: Bounds, key: string, data: MessageData): Verdict {
  return given(setting, 'range', bounds, { key, data });
}

function percentText(share: string): string {
  return `${plain(fixedShare(share).numerator.times(HUNDRED))}%`;
}

function judgeTier(setting: Setting, tier: number): Verdict {
  const bounds = setting.policy.qualitativeTiers[tier] ?? setting.policy.qualitativeTiers.at(-1);
  if (bounds === undefined) return none(setting, 'no-tiers', setting.reading.met);
  const [upper, lower] = bounds;
  return range(setting, [fixedShare(lower), fixedShare(upper)], `tier-${String(Math.min(tier, 2))}`, {
    upper: percentText(upper),
    lower: percentText(lower),
  });
}

function judgeQualitative(setting: Setting): Verdict {
  const { reading } = setting;
  if (reading.tier !== null) return judgeTier(setting, reading.tier);
  if (reading.isOpenChoice) return range(setting, [NOTHING, WHOLE], 'open-choice', {});
  return none(setting, 'fell-short', reading.met);
}

function judgeDeadline(setting: Setting): Verdict {
  const { reading, policy } = setting;
  if (reading.tier !== null) return judgeTier(setting, reading.tier);
  if (policy.deadline === 'manual') return none(setting, 'deadline-manual', reading.met);
  if (reading.met === true) return exact(setting, WHOLE, 'deadline-kept', {});
  if (policy.deadline === 'allOrNothing' && reading.met === false)
    return exact(setting, NOTHING, 'deadline-missed-zero', {});
  return none(setting, 'deadline-missed', reading.met);
}

/** The actual's own figure is in doubt: 1.1 beside ≥90% may be 110% or 1.1%, and no step can be told. */
const UNSURE_ACTUAL: ReadonlySet<ComparisonProblem | null> = new Set([
  'over-hundred',
  'unit-slip',
  'unit-different',
  'percent-different',
  'actual-ambiguous',
  'actual-straddles',
]);

/** A satisfaction scored by steps looks at the figure itself, not at its share of the target. */
function judgeSatisfactionSteps(setting: Setting): Verdict | null {
  const { reading, policy } = setting;
  if (policy.satisfaction.mode !== 'steps' || reading.subject !== 'satisfaction') return null;
  const actual = satisfactionOf(reading);
  if (actual === null || UNSURE_ACTUAL.has(reading.problem)) return null;
  const step = [...policy.satisfaction.steps]
    .filter(({ from }) => actual.gte(from))
    .sort((a, b) => fixedShare(b.from).numerator.comparedTo(fixedShare(a.from).numerator))[0];
  return exact(setting, fixedShare(step?.share ?? '0'), 'satisfaction-step', {
    rate: `${plain(roundHalfUp(actual.times(HUNDRED), 2))}%`,
    share: percentText(step?.share ?? '0'),
  });
}

function satisfactionOf(reading: IndicatorReading): Decimal | null {
  if (reading.compared !== null)
    return reading.compared.actual.gt(2) ? reading.compared.actual.div(HUNDRED) : reading.compared.actual;
  const { quantity } = reading.actual;
  if (reading.actual.kind !== 'number' || quantity === null) return null;
  if (quantity.percent === 'percent') return quantity.written.div(HUNDRED);
  return quantity.written.gt(1) ? quantity.written.div(HUNDRED) : quantity.written;
}

const COST_SAVING = /成本节约率/u;

/** 成本节约率 of checklists: saved, exactly on budget, or over it. */
function judgeCostSaving(setting: Setting, input: IndicatorInput): Verdict | null {
  const rule = setting.policy.costSaving;
  if (rule === null || !COST_SAVING.test(input.level3.slice(0, 100))) return null;
  const { quantity } = setting.reading.actual;
  if (setting.reading.actual.kind !== 'number' || quantity === null) return null;
  if (quantity.written.gt(0))
    return exact(setting, fixedShare(rule.above), 'saving-above', { share: percentText(rule.above) });
  if (quantity.written.eq(0))
    return exact(setting, fixedShare(rule.equal), 'saving-equal', { share: percentText(rule.equal) });
  return range(setting, [NOTHING, fixedShare(rule.belowMax)], 'saving-below', {});
}

function ofScored(setting: Setting, scored: Scored): Verdict {
  if (scored.kind === 'none') return none(setting, scored.key, setting.reading.met);
  if (scored.kind === 'range') return range(setting, [scored.low, scored.high], scored.key, scored.data);
  const verdict = exact(setting, scored.share, scored.key, scored.data);
  return scored.met === undefined ? verdict : { ...verdict, met: scored.met };
}

const NO_FIGURE: ReadonlySet<ComparisonProblem> = new Set([
  'actual-words',
  'actual-ambiguous',
  'percent-different',
  'unit-different',
]);

/** The verdict for a row that is already read; `input` gives the weight and the name. Never throws; never gives a score that the rule does not give. */
export function judgeReading(reading: IndicatorReading, input: IndicatorInput, policy: Policy): Verdict {
  const weight = input.weight === null || input.weight.isNegative() ? null : input.weight;
  const setting: Setting = { reading, weight, policy };
  const special = judgeCostSaving(setting, input) ?? judgeSatisfactionSteps(setting);
  if (special !== null) return special;
  // 下降2% beside 增长5% is less than nothing of it, as -2% is.
  if (reading.problem === 'opposite') return exact(setting, NOTHING, 'opposite', {});
  if (reading.problem !== null) {
    // Missed by what its words say, whatever its figures leave open.
    const isTold = reading.met === false && NO_FIGURE.has(reading.problem);
    return none(setting, isTold ? 'fell-short' : reading.problem, reading.met);
  }
  switch (reading.direction) {
    case 'qualitative':
      return judgeQualitative(setting);
    case 'boolean':
      return reading.met === true
        ? exact(setting, WHOLE, 'met', {})
        : exact(setting, NOTHING, 'answered-no', {});
    case 'deadline':
      return judgeDeadline(setting);
    case 'unknown':
      return none(setting, 'target-unreadable', null);
    default:
      return ofScored(setting, scoreQuantity(reading, policy));
  }
}
