/** How the lines of a fund block belong together: which is the total, which are the parts of which. */
import type { RoleColumns } from '../heads/role-columns';
import type { ColumnRole } from '../model';
import type { Spot } from '../sheet-view';

export const AMOUNTS: readonly ColumnRole[] = [
  'initialBudget',
  'declaredBudget',
  'adjustedBudget',
  'executed',
];

export interface RawLine {
  readonly row: number;
  readonly label: Spot;
  readonly core: string;
  readonly opensParts: boolean;
  readonly isTotalWord: boolean;
}

function sumsUp(columns: RoleColumns, parent: RawLine, parts: readonly RawLine[]): boolean {
  return AMOUNTS.some((role) => {
    const whole = columns.number(parent.row, role);
    if (whole === null || whole === 0) return false;
    const sum = parts.reduce((total, part) => total + (columns.number(part.row, role) ?? 0), 0);
    return Math.abs(sum - whole) <= Math.abs(whole) * 1e-6;
  });
}

/** The line whose label says total and which no other line contains; else the one that the others add up to; else the only one. */
export function findTotal(columns: RoleColumns, raw: readonly RawLine[]): number {
  const named = raw.findIndex((line) => line.isTotalWord && !line.opensParts);
  if (named >= 0) return named;
  if (raw.length === 1) return 0;
  const first = raw[0];
  if (
    first !== undefined &&
    !first.opensParts &&
    (raw[1]?.opensParts === true || sumsUp(columns, first, raw.slice(1)))
  )
    return 0;
  const last = raw[raw.length - 1];
  if (last !== undefined && sumsUp(columns, last, raw.slice(0, -1))) return raw.length - 1;
  // Parts may repeat a weight or have a dash; a score that only one line has is the score of them all.
  const scored = raw.filter((line) => columns.number(line.row, 'score') !== null);
  return scored.length === 1 && scored[0] !== undefined ? raw.indexOf(scored[0]) : -1;
}

/** The first 其中 after the total lists its parts; a further one lists the parts of the line above it. */
export function depthsOf(columns: RoleColumns, raw: readonly RawLine[], totalAt: number): number[] {
  const depths = raw.map(() => 0);
  for (let at = 0; at < raw.length; at += 1) {
    const line = raw[at];
    const parent = raw[at - 1];
    if (parent === undefined || line === undefined || at - 1 === totalAt || at === totalAt) continue;
    const end = line.opensParts
      ? endOfParts(columns, raw, totalAt, at)
      : PART_SUM.test(parent.core)
        ? endOfSummands(columns, raw, at)
        : at;
    const depth = (depths[at - 1] ?? 0) + 1;
    if (end === at) continue;
    for (let child = at; child < end; child += 1) depths[child] = depth;
    at = end - 1;
  }
  return depths;
}

/** 财政资金小计 above the grants that add up to it. */
const PART_SUM = /.(?:小计|合计)$/u;

function endOfSummands(columns: RoleColumns, raw: readonly RawLine[], at: number): number {
  const parent = raw[at - 1];
  for (let end = at + 2; end <= raw.length; end += 1)
    if (parent !== undefined && sumsUp(columns, parent, raw.slice(at, end))) return end;
  return at;
}

/**
 * Where the parts that `at` opens end: where they add up to the line above them, else where the lines outside them add up to
 * the total, else before a source that is named beside the grants (其他资金, 上年结转).
 */
function endOfParts(columns: RoleColumns, raw: readonly RawLine[], totalAt: number, at: number): number {
  const parent = raw[at - 1];
  const total = raw[totalAt];
  const ends = raw.slice(at).map((_, more) => at + more + 1);
  const isOutside = (line: RawLine, end: number): boolean =>
    line !== total && (raw.indexOf(line) < at || raw.indexOf(line) >= end);
  const next = raw.findIndex(
    ({ core, row }, index) => index > at && (row === total?.row || BESIDE_GRANTS.test(core)),
  );
  return (
    ends.find((end) => parent !== undefined && sumsUp(columns, parent, raw.slice(at, end))) ??
    ends.find(
      (end) =>
        total !== undefined &&
        sumsUp(
          columns,
          total,
          raw.filter((line) => isOutside(line, end)),
        ),
    ) ??
    (next < 0 ? raw.length : next)
  );
}

const BESIDE_GRANTS = /其他|其它|结转|结余|单位|自筹|自有|非财政|专户|社会/u;
