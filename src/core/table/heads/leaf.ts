/** One head at the bottom of its stack of labels, and what is asked of it. */
import type { FundAmount } from '../model';
import type { Spot } from '../sheet-view';
import { readLabel } from '../text';
import type { RoleHit } from './role-hit';

export interface Leaf {
  readonly left: number;
  readonly right: number;
  /** From the uppermost label down. */
  readonly path: readonly Spot[];
  readonly hits: readonly RoleHit[];
  /** 财政拨款 | 其他资金 below an amount or above it and no sum of them: the figures below these cells count together. */
  readonly sources?: readonly Spot[];
  /** 中央资金 beside 小计 below an amount, or above amounts of its own: a part of what the column of the sum holds. */
  readonly part?: { readonly source: Spot; readonly role: FundAmount };
  /** The columns of which one is ticked, and what a tick there says. */
  readonly choices?: readonly { readonly column: number; readonly word: string }[];
}

/** The lowest label of the stack, right above the column. */
export function lowestOf({ path }: Pick<Leaf, 'path'>): Spot | undefined {
  return path[path.length - 1];
}

function bottomOf(leaf: Leaf): number {
  return lowestOf(leaf)?.range.bottom ?? 0;
}

/** The row in which most heads end; heads may be merged over empty rows. */
export function commonBottom(leaves: readonly Leaf[], atLeast: number): number {
  const votes = new Map<number, number>();
  for (const leaf of leaves) {
    if (leaf.hits.length === 0) continue;
    const bottom = Math.max(bottomOf(leaf), atLeast);
    votes.set(bottom, (votes.get(bottom) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best?.[0] ?? atLeast;
}

/** Labels that run down past the heads name the block, as one merged down the first column does. */
export function runsDown(leaf: Leaf, bottom: number): boolean {
  return bottomOf(leaf) > bottom;
}

/** What the lowest label of a head says. */
export function coreOf(leaf: Leaf): string {
  return readLabel(lowestOf(leaf)?.text ?? '').core;
}

/** Its own words, as a whole, name the role. */
export function claims({ hits: [hit] }: Leaf, role: string): boolean {
  return hit?.role === role && hit.strength === 3;
}
