/** What the rule gives for one indicator. */
import type { Decimal } from '../number';
import type { MessageRef } from '../messages/message';

export interface Verdict {
  /** `exact`: one score; `range`: a score to choose between `min` and `max`; `none`: the rule gives no score. */
  readonly kind: 'exact' | 'range' | 'none';
  /** `null` where it cannot be said whether the target was met. */
  readonly met: boolean | null;
  /** Rounded as the policy says; `null` for `none` and for rows without a weight. */
  readonly min: Decimal | null;
  readonly max: Decimal | null;
  /** Both ends before rounding, for comparison with what is recorded; one score twice where the rule gives one. */
  readonly unrounded: { readonly min: Decimal; readonly max: Decimal } | null;
  /** Share of the target that was reached (actual ÷ target, or its inverse for a reverse indicator); `null` where it is no ratio. */
  readonly ratio: Decimal | null;
  /** How it came about in one sentence: "600 ÷ 8000 × 2 = 0.15，按比例". */
  readonly reason: MessageRef;
}
