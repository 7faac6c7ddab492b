/** Lists of heads with the role that each has to claim first. */
import { columnHits } from '../../../src/core/table/heads/label-roles';
import type { ColumnRole } from '../../../src/core/table/model';
import { readLabel } from '../../../src/core/table/text';
import { words } from '../../../src/core/table/word-list';

/** A role and its heads, parted by blanks. */
export type Heads = readonly (readonly [ColumnRole, string])[];

export const each = (heads: Heads): (readonly [string, ColumnRole])[] =>
  heads.flatMap(([role, labels]) => words(labels).map((label) => [label, role] as const));

export function roleOf(label: string, family: 'indicator' | 'fund'): ColumnRole | undefined {
  return columnHits(readLabel(label)).find((hit) => hit.family === family || hit.family === 'both')?.role;
}
