/** Targets in one list and the results of the same indicators in another below it: one list of what both say. */
import type { IndicatorBlock, IndicatorRow, SubtotalRow } from '../model';
import { type Figure, isBlankFigure } from '../figure';
import { squeeze } from '../text';

interface Lists {
  readonly blocks: readonly IndicatorBlock[];
  readonly indicators: readonly IndicatorRow[];
  readonly subtotals: readonly SubtotalRow[];
}

const RESULTS = ['actual', 'score'] as const;

/** True where the heads ask for targets or weights and for nothing that is known at the end of the year. */
export function isOfTargets({ columns }: Pick<IndicatorBlock, 'columns'>): boolean {
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  return has('target') && !RESULTS.some(has) && !has('progress');
}

/** The rows of the first two blocks as one, where the second repeats the names of the first, one by one; else `null`. */
export function joinedLists({ blocks, indicators, subtotals }: Lists): Omit<Lists, 'blocks'> | null {
  const [first, second, ...more] = blocks;
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (!isOfTargets(first) || isOfTargets(second)) return null;
  const upper = indicators.filter(({ block }) => block === 0);
  const lower = indicators.slice(upper.length);
  if (upper.length !== lower.length || upper.length === 0) return null;
  const rows = lower.flatMap((row, at) => {
    const above = upper[at];
    return above !== undefined && nameOf(above) === nameOf(row) ? [withTargets(row, above)] : [];
  });
  if (rows.length < lower.length) return null;
  // A row has the place in the one list that it had in each of the two.
  const members = (all: readonly number[]): readonly number[] => all.map((at) => at % rows.length);
  return { indicators: rows, subtotals: subtotals.map((row) => ({ ...row, members: members(row.members) })) };
}

function nameOf({ level3, level2, level1 }: IndicatorRow): string {
  return squeeze((level3 ?? level2 ?? level1)?.text.slice(0, 200) ?? '');
}

/** A row's own cells, and those of the row above where it has none or leaves its own blank. */
function withTargets(row: IndicatorRow, above: IndicatorRow): IndicatorRow {
  const told = Object.entries(row).filter(([, value]) => value !== null && !isBlank(value));
  const kind = above.kind === 'placeholder' ? row.kind : above.kind;
  return { ...row, ...filledOf(above), ...Object.fromEntries(told), kind };
}

function filledOf(row: IndicatorRow): Partial<IndicatorRow> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

function isBlank(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'cell' in value && isBlankFigure(value as Figure);
}
