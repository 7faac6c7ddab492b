/**
 * A form that goes on over a sheet: the first half stands at the end of one sheet, the rest at the top of the next, with or without
 * its heads. Both stay tables of their own sheets; what is summed up is summed up over both.
 */
import type { CellAddress, CellRange } from '../grid';
import type { Ambiguity, Figure, IndicatorRow, PlacedText, Table, TotalRow } from './model';
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
  const address = (at: CellAddress): CellAddress => ({ ...at, row: Math.max(0, at.row - offset) });
  const range = (at: CellRange): CellRange => ({
    ...at,
    top: Math.max(0, at.top - offset),
    bottom: Math.max(0, at.bottom - offset),
  });
  const figure = (each: Figure | null): Figure | null =>
    each === null
      ? null
      : {
          ...each,
          address: address(each.address),
          range: range(each.range),
          evidence: {
            ...each.evidence,
            labelCell:
              each.evidence.labelCell === null || each.evidence.labelCell.row < offset
                ? null
                : address(each.evidence.labelCell),
          },
        };
  const text = (each: PlacedText | null): PlacedText | null =>
    each === null ? null : { ...each, address: address(each.address) };
  const own = <T extends { readonly address: CellAddress }>(each: T | null): T | null =>
    each !== null && each.address.row >= offset ? each : null;
  const row = (each: IndicatorRow): IndicatorRow => ({
    ...each,
    row: each.row - offset,
    level1: text(each.level1),
    level2: text(each.level2),
    level3: text(each.level3),
    initialTarget: figure(each.initialTarget),
    target: figure(each.target),
    actual: figure(each.actual),
    progress: figure(each.progress),
    weight: figure(each.weight),
    score: figure(each.score),
    reviewScore: figure(each.reviewScore),
    explanation: figure(each.explanation),
    operator: figure(each.operator),
    nature: figure(each.nature),
    measureUnit: figure(each.measureUnit),
    actualUnit: figure(each.actualUnit),
    qualitativeNote: figure(each.qualitativeNote),
    scoringRule: figure(each.scoringRule),
    lastYear: figure(each.lastYear),
    sharesScoreWith: each.sharesScoreWith.flatMap((at) => (at >= first ? [at - first] : [])),
  });
  const sumRow = <T extends TotalRow>(each: T): T => ({
    ...each,
    labelCell: address(each.labelCell),
    weight: figure(each.weight),
    score: figure(each.score),
    reviewScore: figure(each.reviewScore),
  });
  const block = Math.min(...whole.indicators.slice(first).map((each) => each.block));
  return {
    ...whole,
    sheet,
    range: range(whole.range),
    title: null,
    projectName: null,
    department: null,
    implementingUnit: null,
    year: null,
    fundBlock: null,
    blocks: whole.blocks.slice(block).map((each) => ({
      ...each,
      range: range(each.range),
      headerRows: each.headerRows.flatMap((at) => (at >= offset ? [at - offset] : [])),
      columns: each.columns.map((column) => ({ ...column, labelCell: address(column.labelCell) })),
    })),
    indicators: whole.indicators.slice(first).map((each) => ({ ...row(each), block: each.block - block })),
    subtotals: whole.subtotals
      .filter(({ labelCell }) => labelCell.row >= offset)
      .map((each) => ({
        ...sumRow(each),
        members: each.members.flatMap((at) => (at >= first ? [at - first] : [])),
      })),
    total: whole.total === null || whole.total.labelCell.row < offset ? null : sumRow(whole.total),
    grade: figure(own(whole.grade)),
    sheetExplanation: figure(own(whole.sheetExplanation)),
    goals: [],
    narrative: whole.narrative
      .filter((part) => part.address.row >= offset)
      .map((part) => ({ ...part, address: address(part.address) })),
    ambiguities: whole.ambiguities.flatMap((each) =>
      each.address === null
        ? [each]
        : each.address.row < offset
          ? []
          : [{ ...each, address: address(each.address) }],
    ),
  };
}
