/**
 * A form that goes on over a sheet: the first half stands at the end of one sheet, the rest at the top of the next, with or without
 * its heads. Both stay tables of their own sheets; what is summed up is summed up over both.
 */
import type { CellAddress } from '../grid';
import type { Ambiguity, Table } from './model';
import { movedTable } from './moved-table';
import { isWhole, mayGoOn } from './open-end';
import { isNameless, joinedReading, type GridReading } from './rest-of-form';

export interface Halves {
  readonly above: Table;
  readonly below: Table;
}

/**
 * The last table of one sheet and the rest of it on the next; `null` where they are no one form. Evidence: the upper half lacks its
 * end, the lower one its name, read together they make one form, and only together their weights are a whole.
 */
export function halvesOf(above: GridReading, below: GridReading): Halves | null {
  const open = above.tables[above.tables.length - 1];
  if (open === undefined || !mayGoOn(open)) return null;
  if (below.grid.index !== above.grid.index + 1 || below.grid.visibility !== above.grid.visibility)
    return null;
  if (below.tables.length > 1 || below.tables.some((table) => !isNameless(table))) return null;
  if (below.tables.some(isWhole)) return null;
  const joined = joinedReading(above, below);
  if (joined === null || !isWhole(joined.whole)) return null;
  const rest = below.tables[0] ?? lowerHalf(joined.whole, joined.offset, below.grid.sheet);
  return {
    above: { ...open, goesOn: { sheet: rest.sheet }, ambiguities: told(open, 'goes-on', rest.sheet) },
    below: {
      ...rest,
      layout: open.layout,
      layoutReasons: open.layoutReasons,
      follows: { sheet: open.sheet },
      ambiguities: told(rest, 'follows', open.sheet),
    },
  };
}

/** What one half lacks stands in the other: that is said once, with the sheet. */
function told({ ambiguities }: Table, key: 'goes-on' | 'follows', sheet: string): readonly Ambiguity[] {
  const lacking: readonly Ambiguity['key'][] = ['no-fund-block', 'no-total'];
  return [
    { key, address: null, data: { sheet } },
    ...ambiguities.filter((ambiguity) => !lacking.includes(ambiguity.key)),
  ];
}

/** The rows of the whole below `offset`, as a table of the lower sheet. */
function lowerHalf(whole: Table, offset: number, sheet: string): Table {
  const first = whole.indicators.findIndex(({ row }) => row >= offset);
  const block = Math.min(...whole.indicators.slice(first).map((each) => each.block));
  const own = <T extends { readonly address: CellAddress }>(each: T | null): T | null =>
    each !== null && each.address.row >= offset ? each : null;
  const below: Table = {
    ...whole,
    sheet,
    title: null,
    projectName: null,
    department: null,
    implementingUnit: null,
    year: null,
    fundBlock: null,
    blocks: whole.blocks.slice(block).map((each) => ({
      ...each,
      headerRows: each.headerRows.filter((at) => at >= offset),
    })),
    indicators: whole.indicators.slice(first).map((each) => ({
      ...each,
      block: each.block - block,
      sharesScoreWith: each.sharesScoreWith.flatMap((at) => (at >= first ? [at - first] : [])),
    })),
    subtotals: whole.subtotals
      .filter(({ labelCell }) => labelCell.row >= offset)
      .map((each) => ({ ...each, members: each.members.flatMap((at) => (at >= first ? [at - first] : [])) })),
    total: whole.total === null || whole.total.labelCell.row < offset ? null : whole.total,
    grade: own(whole.grade),
    sheetExplanation: own(whole.sheetExplanation),
    goals: [],
    narrative: whole.narrative.filter((part) => part.address.row >= offset),
    ambiguities: whole.ambiguities.filter(({ address }) => address === null || address.row >= offset),
  };
  const cell = ({ row, column }: CellAddress): CellAddress => ({ row: Math.max(0, row - offset), column });
  // Heads that stand on the sheet before have no cell here.
  return movedTable(below, { cell, head: (at) => (at.row < offset ? null : cell(at)) });
}
