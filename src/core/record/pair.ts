/** Two things of two files that may be the same: what is asked about them. */
import { type CellAddress, sameAddress } from '../grid';

export type PairAgainst = 'baseline' | 'ledger' | 'last-year';

/** A project or an indicator of one side. The name stands beside the cell, so that a decision lapses once either is another. */
export interface PairEnd {
  readonly path: string;
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly name: string;
}

export interface PairCandidate {
  readonly end: PairEnd;
  /** From 0 to 1. */
  readonly likeness: number;
}

export interface PairQuestion {
  readonly against: PairAgainst;
  readonly about: 'project' | 'indicator';
  readonly own: PairEnd;
  /** The likest first; where the two were compared by likeness, the one it was compared with. */
  readonly candidates: readonly PairCandidate[];
  /** False: several are alike and nothing was compared. */
  readonly isCompared: boolean;
}

export function isSameEnd(a: PairEnd, b: PairEnd): boolean {
  return a.path === b.path && a.sheet === b.sheet && sameAddress(a.cell, b.cell) && a.name === b.name;
}
