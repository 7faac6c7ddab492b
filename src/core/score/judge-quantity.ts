/** Scores for figures: which share of the weight a forward, reverse, equal, ranged or zero target gives. */
import { Decimal, HUNDRED, ONE, plain, roundHalfUp } from '../number';
import type { MessageData } from '../messages/message';
import type { Policy, Step } from '../policy/model';
import type { Compared, IndicatorReading } from '../quantity/reading';
import { type Share, NOTHING, WHOLE, fixedShare, shareOf } from './share';

export type Scored =
  | {
      readonly kind: 'exact';
      readonly share: Share;
      readonly key: string;
      readonly data: MessageData;
      /** Where the policy sees it otherwise than the reading. */
      readonly met?: boolean;
    }
  | {
      readonly kind: 'range';
      readonly low: Share;
      readonly high: Share;
      readonly key: string;
      readonly data: MessageData;
    }
  | { readonly kind: 'none'; readonly key: string };

function exact(share: Share, key: string, data: MessageData): Extract<Scored, { kind: 'exact' }> {
  return { kind: 'exact', share, key, data };
}

const NONE_UNCLEAR: Scored = { kind: 'none', key: 'actual-unreadable' };
const MET: Scored = exact(WHOLE, 'met', {});

function percent(ratio: Decimal): string {
  return `${plain(roundHalfUp(ratio.times(HUNDRED), 2))}%`;
}

/** The highest step that the ratio reaches. */
function stepOf(steps: readonly Step[], ratio: Decimal): Step | null {
  let best: Step | null = null;
  for (const step of steps) {
    if (ratio.gte(step.from) && (best === null || new Decimal(step.from).gt(best.from))) best = step;
  }
  return best;
}

function figures(compared: Compared): MessageData {
  return { a: compared.actualText, t: compared.targetText };
}

function passLine(compared: Compared, policy: Policy): Scored {
  const line = new Decimal(policy.forward.passLine);
  const { actual, target } = compared;
  // (actual − line × target) ÷ ((1 − line) × target), kept as a fraction.
  const above = actual.minus(line.times(target));
  const data = { ...figures(compared), line: percent(line) };
  if (above.isNegative()) return exact(NOTHING, 'below-pass-line', data);
  return exact(shareOf(above, ONE.minus(line).times(target)), 'above-pass-line', data);
}

function overachieved(reading: IndicatorReading, policy: Policy): Scored {
  const { explainAbove, penalty, steps } = policy.overachievement;
  const { ratio } = reading;
  if (penalty === 'none' || explainAbove === null || !reading.mayOverachieve || ratio === null) return MET;
  if (ratio.lte(explainAbove)) return MET;
  const data = { ratio: percent(ratio) };
  if (penalty === 'steps') {
    const step = stepOf(steps, ratio);
    return step === null ? MET : exact(fixedShare(step.share), 'overachieved', data);
  }
  return exact(shareOf(ONE.minus(ratio.minus(explainAbove)), ONE), 'overachieved', data);
}

function forward(reading: IndicatorReading, compared: Compared, policy: Policy): Scored {
  if (reading.met === true) return overachieved(reading, policy);
  const { mode, steps } = policy.forward;
  if (reading.ratio === null && !compared.actual.isNegative()) return NONE_UNCLEAR;
  switch (mode) {
    case 'ratio':
      return exact(shareOf(compared.actual, compared.target), 'proportional', figures(compared));
    case 'passLine':
      return passLine(compared, policy);
    case 'steps': {
      const step = stepOf(steps, reading.ratio ?? new Decimal(0));
      return exact(fixedShare(step?.share ?? '0'), 'step', {
        ratio: percent(reading.ratio ?? new Decimal(0)),
      });
    }
    case 'allOrNothing':
      return exact(NOTHING, 'missed-zero', {});
  }
}

/** Spending less than a cap: full, in proportion, or anything between, as the policy says. Bad things and time are full. */
function underTarget(reading: IndicatorReading, compared: Compared, policy: Policy): Scored {
  const mode = policy.reverse.underTarget;
  const isFull = reading.subject === 'negative' || reading.subject === 'duration' || mode === 'full';
  if (isFull || compared.actual.gte(compared.target)) return MET;
  const proportion = shareOf(compared.actual, compared.target);
  if (mode === 'proportional') return exact(proportion, 'under-target-proportional', figures(compared));
  return { kind: 'range', low: proportion, high: WHOLE, key: 'under-target-either', data: figures(compared) };
}

function reverse(reading: IndicatorReading, compared: Compared, policy: Policy): Scored {
  if (reading.met === true) return underTarget(reading, compared, policy);
  const { actual, target } = compared;
  switch (policy.reverse.mode) {
    case 'inverseRatio':
      return exact(shareOf(target, actual), 'inverse', figures(compared));
    case 'linear':
      // 1 − (actual − target) ÷ target
      return exact(shareOf(target.times(2).minus(actual), target), 'reverse-linear', figures(compared));
    case 'allOrNothing':
      return exact(NOTHING, 'missed-zero', {});
  }
}

function symmetric(compared: Compared): Scored {
  const { actual, target } = compared;
  if (actual.eq(target)) return MET;
  const scored = actual.lt(target)
    ? exact(shareOf(actual, target), 'standard-under', figures(compared))
    : exact(shareOf(target, actual), 'standard-over', figures(compared));
  return { ...scored, met: false };
}

function ranged(reading: IndicatorReading, compared: Compared, policy: Policy): Scored {
  if (reading.met === true) return MET;
  return compared.actual.lt(compared.target)
    ? forward(reading, compared, policy)
    : { kind: 'none', key: 'outside-range' };
}

function zero(reading: IndicatorReading, policy: Policy): Scored {
  if (reading.met === true) return exact(WHOLE, 'zero-kept', {});
  return policy.zeroTarget === 'manual'
    ? { kind: 'none', key: 'zero-missed-manual' }
    : exact(NOTHING, 'zero-missed', {});
}

/** A little off 约200人: anything from the proportion to the whole. */
function aboutTarget(compared: Compared): Scored {
  const { actual, target } = compared;
  const low = actual.lt(target) ? shareOf(actual, target) : shareOf(target, actual);
  return { kind: 'range', low, high: WHOLE, key: 'about-target', data: figures(compared) };
}

/** The share of the weight for a row whose figures could be compared. */
export function scoreQuantity(reading: IndicatorReading, policy: Policy): Scored {
  const { compared } = reading;
  if (compared === null) return NONE_UNCLEAR;
  const approximate = reading.target.quantity?.approximate ?? 'no';
  if (reading.met === null && (approximate === 'about' || approximate === 'less'))
    return aboutTarget(compared);
  switch (reading.direction) {
    case 'forward':
      return forward(reading, compared, policy);
    case 'equals':
      return policy.equals === 'symmetric' ? symmetric(compared) : forward(reading, compared, policy);
    case 'symmetric':
      return symmetric(compared);
    case 'reverse':
    case 'cap':
      return reverse(reading, compared, policy);
    case 'range':
      return ranged(reading, compared, policy);
    case 'zero':
      return zero(reading, policy);
    default:
      return NONE_UNCLEAR;
  }
}
