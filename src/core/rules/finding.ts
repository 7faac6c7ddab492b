import type { CellAddress } from '../grid';
import type { MessageRef } from '../messages/message';
import type { PairQuestion } from '../record/pair';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

interface Severe {
  readonly severity: Severity;
}

/** For sorting: the most severe first. */
export function bySeverity(a: Severe, b: Severe): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

export function isAtLeast(one: Severe, severity: Severity): boolean {
  return bySeverity(one, { severity }) <= 0;
}

/** Where the other side of a comparison stands. */
export interface Counterpart {
  /** `null`: the same workbook. */
  readonly path: string | null;
  readonly sheet: string;
  /** `null` where the other side has no cell of its own. */
  readonly cell: CellAddress | null;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: CellAddress;
  readonly related: readonly CellAddress[];
  /** What stands there, as a figure or as text; `null` where nothing does. */
  readonly recorded: string | null;
  /** What should stand there; `null` where the rule names no single value. */
  readonly expected: string | null;
  readonly message: MessageRef;
  /** The reason given for keeping the cell as it is; `null` while it is not silenced. */
  readonly silenced: string | null;
  /** Comparisons with another table or file only. */
  readonly counterpart?: Counterpart | null;
  /** Where it is not certain what belongs together: what may be chosen. */
  readonly question?: PairQuestion;
}
