/** Forms without results, whose 完成进度 says what share of each target was reached: that share is what is judged. */
import { ONE, type Decimal } from '../../number';
import type { Direction, IndicatorReading } from '../../quantity/reading';
import type { Figure } from '../../table/figure';
import type { Verdict } from '../verdict';

/** Targets that may be reached in part; a date is kept or missed, and words have tiers. */
const IN_PARTS: ReadonlySet<Direction> = new Set<Direction>([
  'forward',
  'equals',
  'symmetric',
  'range',
  'reverse',
  'cap',
]);

const WITHOUT_TARGET: ReadonlySet<string> = new Set(['blank', 'placeholder']);

/** The reading with the share in place of a result; `null` where the form has results, or the row has no target. */
export function readByProgress(
  reading: IndicatorReading,
  share: Decimal | null,
  { actual, progress }: { readonly actual: Figure | null; readonly progress: Figure | null },
): IndicatorReading | null {
  if (actual !== null || progress === null || share === null || share.isNegative()) return null;
  if (WITHOUT_TARGET.has(reading.target.kind)) return null;
  const met = share.greaterThanOrEqualTo(ONE);
  const text = progress.cell.text.trim();
  return {
    ...reading,
    actual: { ...reading.actual, text },
    subject: 'other',
    direction: met || IN_PARTS.has(reading.direction) ? 'forward' : reading.direction,
    compared: { target: ONE, targetHigh: null, actual: share, targetText: '100%', actualText: text },
    ratio: share,
    progress: null,
    met,
    problem: met || IN_PARTS.has(reading.direction) ? null : 'bound-unclear',
    mayOverachieve: false,
  };
}

/** What the verdict says where it was reached by such a share. */
export function saidOfProgress(verdict: Verdict): Verdict {
  const keys: Readonly<Record<string, string>> = {
    'verdict.met': 'verdict.progress-full',
    'verdict.bound-unclear': 'verdict.progress-short',
  };
  const key = keys[verdict.reason.key];
  return key === undefined ? verdict : { ...verdict, reason: { ...verdict.reason, key } };
}
