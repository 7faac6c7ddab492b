/** A rule compares what `assess` gives it; it computes no score and reads no grid. */
import type { CellAddress } from '../grid';
import type { MessageRef } from '../messages/message';
import type { RuleContext } from './context';
import type { Severity } from './finding';

export interface RuleMeta {
  readonly id: string;
  readonly severity: Severity;
  /**
   * Where the demand comes from: `arithmetic` holds by itself, `form` stands in the printed notes of forms that were seen,
   * `policy` follows from the scoring policy in use, `review` is what careful reviewers remark.
   */
  readonly basis: 'arithmetic' | 'form' | 'policy' | 'review';
}

export interface FindingDraft {
  readonly cell: CellAddress;
  readonly related?: readonly CellAddress[];
  readonly recorded?: string | null;
  readonly expected?: string | null;
  readonly message: MessageRef;
}

export interface Rule {
  readonly meta: RuleMeta;
  check(context: RuleContext): readonly FindingDraft[];
}
