/** Whole forms of many makers: what each cell is, and what a careful reviewer would say of the whole. */
import type { Unseen } from '../table/unseen-forms/notation';

export interface WholeForm extends Unseen {
  readonly verdict: {
    /** Execution rate, at most four decimals; `null` where the form gives none or it cannot be computed. */
    readonly rate: string | null;
    /** The rule's answer per indicator in order: "9.33", "8..10" to choose from, "-" for none. */
    readonly rows?: string;
    /** The sum of the recorded scores; `null` where there are none. */
    readonly sum: string | null;
    /** The grade that the sum gives. */
    readonly grade?: '优' | '良' | '中' | '差' | null;
    /** Rule and cell, sorted. */
    readonly findings: readonly string[];
  };
}
