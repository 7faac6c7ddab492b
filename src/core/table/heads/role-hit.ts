/** A role that a label can have, and how plainly the label says so. */
import type { ColumnRole } from '../model';

/** 3: the label itself; 2: a part of the label; 1: a weak hint. */
export type Strength = 1 | 2 | 3;

export interface RoleHit {
  readonly role: ColumnRole;
  readonly strength: Strength;
  readonly family: 'indicator' | 'fund' | 'both';
}
