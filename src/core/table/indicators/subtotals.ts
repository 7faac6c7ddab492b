/** Sub-totals: which rows each of them sums up, and which of the possible ones are real. */
import type { Header } from '../heads/headers';
import type { BlockRows } from './indicator-rows';
import type { SumRow } from './sum-rows';
import type { IndicatorRow, SubtotalRow } from '../model';
import { type PlacedText } from '../figure';
import type { Place } from '../place';
import { RoleColumns } from '../heads/role-columns';
import { oneLine, squeeze } from '../text';
import { addressOf } from '../sheet-view';
import { isSameSum, weightsOf } from '../sums';

export interface SubtotalReading {
  readonly subtotals: SubtotalRow[];
  readonly indicators: IndicatorRow[];
}

/**
 * Sections (投入： 20 18.52) stand above their members, 小计 below them. A possible section is one where its words end
 * with a colon, or where its weight is the sum of the rows below it; else it is an indicator like any other.
 * `offset` is the place of the block's first indicator among the table's.
 */
export function readSubtotals(
  place: Place,
  header: Header,
  block: BlockRows,
  offset: number,
): SubtotalReading {
  const columns = new RoleColumns(place, header);
  const sections = realSections(place, columns, block);
  const sectionRows = new Set(sections.map((sum) => sum.row));
  const kept = block.indicators.filter((row) => !sectionRows.has(row.row));
  const indexOf = new Map(kept.map((row, index) => [row.row, index + offset]));
  const subtotals: SubtotalRow[] = [];
  const level1ByRow = new Map<number, PlacedText>();
  sections.forEach((sum, at) => {
    const end = sections[at + 1]?.row ?? Infinity;
    const members = kept.filter((row) => row.row > sum.row && row.row < end);
    const label = {
      text: oneLine(sum.spot.text).replace(/[:：]$/, ''),
      address: addressOf(sum.spot),
    };
    for (const row of members) level1ByRow.set(row.row, label);
    subtotals.push(subtotalOf(columns, sum, members, indexOf));
  });
  let from = -1;
  let lastSum = -1;
  for (const sum of block.sums) {
    if (sum.kind === 'section') continue;
    if (sum.kind === 'execution') {
      subtotals.push(subtotalOf(columns, sum, [], indexOf));
      continue;
    }
    if (sum.kind === 'level1' || sum.kind === 'level2') {
      const members = membersBelow(block, sum, kept);
      if (hasPoints(columns, sum) && members.length > 0)
        subtotals.push(subtotalOf(columns, sum, members, indexOf));
      continue;
    }
    const after = (row: number): readonly IndicatorRow[] =>
      kept.filter((each) => each.row > row && each.row < sum.row);
    const groups = sum.kind === 'sum' ? [after(-1), after(lastSum)] : groupsOf(after(from));
    subtotals.push(subtotalOf(columns, sum, summedBy(columns, sum, groups), indexOf));
    if (sum.kind === 'subtotal') from = sum.row;
    lastSum = sum.row;
  }
  return {
    subtotals: subtotals.sort((a, b) => a.labelCell.row - b.labelCell.row),
    indicators: kept.map((row) => {
      const level1 = level1ByRow.get(row.row);
      return level1 !== undefined &&
        (row.level1 === null ||
          header.columns.every((column) => column.role !== 'level1') ||
          row.level1.address.row === level1.address.row)
        ? { ...row, level1 }
        : row;
    }),
  };
}

function hasPoints(columns: RoleColumns, { row }: SumRow): boolean {
  return columns.number(row, 'weight') !== null || columns.number(row, 'score') !== null;
}

/** A level in a row of its own holds the rows down to the next one of its rank or of a higher one. */
function membersBelow(
  block: BlockRows,
  { row, kind }: SumRow,
  kept: readonly IndicatorRow[],
): readonly IndicatorRow[] {
  const next = block.sums.find(
    (other) => other.row > row && (other.kind === 'level1' || (kind === 'level2' && other.kind === kind)),
  );
  return kept.filter((each) => each.row > row && each.row < (next?.row ?? Infinity));
}

function subtotalOf(
  columns: RoleColumns,
  sum: SumRow,
  members: readonly IndicatorRow[],
  indexOf: ReadonlyMap<number, number>,
): SubtotalRow {
  return {
    label: oneLine(sum.spot.text).replace(/[:：]$/, ''),
    labelCell: addressOf(sum.spot),
    weight: columns.figure(sum.row, 'weight'),
    score: columns.figure(sum.row, 'score'),
    reviewScore: columns.figure(sum.row, 'reviewScore'),
    members: members.flatMap((row) => indexOf.get(row.row) ?? []),
  };
}

/** 产出小计 sums the rows of its own level, a bare 小计 all rows since the last one. */
function groupsOf(above: readonly IndicatorRow[]): readonly (readonly IndicatorRow[])[] {
  const last = above[above.length - 1];
  const ofLevels = (['level1', 'level2'] as const).map((level) => {
    const name = last?.[level]?.text;
    return name === undefined ? [] : above.filter((row) => squeeze(row[level]?.text ?? '') === squeeze(name));
  });
  return [above, ...ofLevels];
}

/** The first of the groups whose weights come to the sum's, else the first. */
function summedBy(
  columns: RoleColumns,
  { row }: SumRow,
  groups: readonly (readonly IndicatorRow[])[],
): readonly IndicatorRow[] {
  const weight = columns.number(row, 'weight');
  const isSum = (rows: readonly IndicatorRow[]): boolean =>
    weight !== null && rows.length > 0 && isSameSum(weight, weightsOf(rows));
  return groups.find(isSum) ?? groups[0] ?? [];
}

function realSections(place: Place, columns: RoleColumns, block: BlockRows): SumRow[] {
  const possible = block.sums.filter((sum) => sum.kind === 'section');
  const rows = new Set(possible.map((sum) => sum.row));
  return possible.filter((sum, at) => {
    const end = possible[at + 1]?.row ?? Infinity;
    const members = block.indicators.filter(
      (row) => row.row > sum.row && row.row < end && !rows.has(row.row),
    );
    if (members.length === 0) return false;
    if (place.view.label(sum.spot.text).endsWithColon) return true;
    const weight = columns.number(sum.row, 'weight');
    return weight !== null && isSameSum(weight, weightsOf(members));
  });
}
