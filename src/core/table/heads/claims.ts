/** What a head can claim within one kind of block, and what the heads were given. */
import type { RoleHit } from './role-hit';
import type { Leaf } from './leaf';
import type { ColumnRole } from '../model';
import type { Certainty } from '../figure';

export type HeaderFamily = 'indicator' | 'fund';

export interface Claim {
  readonly role: ColumnRole;
  readonly certainty: Certainty;
}

export type Roles = Map<Leaf, Claim>;

export function familyHits(leaf: Leaf, family: HeaderFamily): readonly RoleHit[] {
  return leaf.hits.filter((hit) => hit.family === family || hit.family === 'both');
}
