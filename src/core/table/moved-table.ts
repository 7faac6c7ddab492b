/** A table whose cells stand elsewhere than where they were read: every address of it moved, nothing else changed. */
import type { CellAddress, CellRange } from '../grid';
import {
  FUND_FIGURES,
  INDICATOR_FIGURES,
  type DataSheet,
  type FundBlock,
  type IndicatorBlock,
  type IndicatorRow,
  type SubtotalRow,
  type Table,
  type TotalRow,
} from './model';
import type { Figure } from './figure';

/** Where a cell of the reading stands; `head`: the same for the head of a figure, which may have no place. */
export interface Move {
  readonly cell: (at: CellAddress) => CellAddress;
  readonly head: (at: CellAddress) => CellAddress | null;
}

function movedRange({ cell }: Move, { top, left, bottom, right }: CellRange): CellRange {
  const [a, b] = [cell({ row: top, column: left }), cell({ row: bottom, column: right })];
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Anything that stands in one cell. */
function placed<T extends { readonly address: CellAddress } | null>({ cell }: Move, each: T): T {
  return each === null ? each : { ...each, address: cell(each.address) };
}

function movedFigure<T extends Figure | null>(move: Move, figure: T): T {
  if (figure === null) return figure;
  const { evidence, repeats } = figure;
  return {
    ...figure,
    address: move.cell(figure.address),
    range: movedRange(move, figure.range),
    ...(repeats === undefined
      ? {}
      : { repeats: repeats.map(({ address, cell }) => ({ address: move.cell(address), cell })) }),
    evidence: {
      ...evidence,
      labelCell: evidence.labelCell === null ? null : move.head(evidence.labelCell),
    },
  };
}

function withMovedFigures<T extends object>(move: Move, holder: T, keys: readonly (keyof T)[]): T {
  const moved = { ...holder };
  for (const key of keys)
    moved[key] = movedFigure(move, holder[key] as (T[keyof T] & Figure) | (T[keyof T] & null));
  return moved;
}

function movedSumRow<T extends TotalRow | SubtotalRow>(move: Move, row: T): T {
  return {
    ...withMovedFigures(move, row, ['weight', 'score', 'reviewScore']),
    labelCell: move.cell(row.labelCell),
  };
}

function movedIndicator(move: Move, row: IndicatorRow): IndicatorRow {
  const name = row.level3?.address;
  return {
    ...withMovedFigures(move, row, INDICATOR_FIGURES),
    row: move.cell(name?.row === row.row ? name : { row: row.row, column: 0 }).row,
    level1: placed(move, row.level1),
    level2: placed(move, row.level2),
    group: placed(move, row.group),
    level3: placed(move, row.level3),
  };
}

function movedBlock<T extends FundBlock | IndicatorBlock>(move: Move, block: T): T {
  return {
    ...block,
    range: movedRange(move, block.range),
    columns: block.columns.map((column) => ({ ...column, labelCell: move.cell(column.labelCell) })),
  };
}

function movedFunds(move: Move, block: FundBlock): FundBlock {
  return {
    ...movedBlock(move, block),
    lines: block.lines.map((line) => ({
      ...withMovedFigures(move, line, FUND_FIGURES),
      labelCell: move.cell(line.labelCell),
      budgetRows: line.budgetRows.map((figure) => movedFigure(move, figure)),
      executedRows: line.executedRows.map((figure) => movedFigure(move, figure)),
    })),
  };
}

function movedDataSheet(move: Move, { groups }: DataSheet): DataSheet {
  return {
    groups: groups.map((group) => ({
      ...group,
      labelCell: move.cell(group.labelCell),
      sum: movedFigure(move, group.sum),
      parts: group.parts.map((part) => ({ ...part, figure: movedFigure(move, part.figure) })),
    })),
  };
}

/** What stands around the blocks: names, year, total, grade, written parts. */
function movedSurroundings(move: Move, table: Table) {
  return {
    title: placed(move, table.title),
    projectName: placed(move, table.projectName),
    department: placed(move, table.department),
    implementingUnit: placed(move, table.implementingUnit),
    year: placed(move, table.year),
    total: table.total === null ? null : movedSumRow(move, table.total),
    grade: movedFigure(move, table.grade),
    sheetExplanation: movedFigure(move, table.sheetExplanation),
    goals: table.goals.map(({ expected, actual }) => ({
      expected: placed(move, expected),
      actual: placed(move, actual),
    })),
    narrative: table.narrative.map((part) => placed(move, part)),
    ...(table.printedExecution === undefined
      ? {}
      : { printedExecution: placed(move, table.printedExecution) }),
  };
}

export function movedTable(table: Table, move: Move): Table {
  return {
    ...table,
    ...movedSurroundings(move, table),
    range: movedRange(move, table.range),
    fundBlock: table.fundBlock === null ? null : movedFunds(move, table.fundBlock),
    blocks: table.blocks.map((block) => ({
      ...movedBlock(move, block),
      headerRows: block.headerRows.map((row) => move.cell({ row, column: block.range.left }).row),
    })),
    indicators: table.indicators.map((row) => movedIndicator(move, row)),
    subtotals: table.subtotals.map((row) => movedSumRow(move, row)),
    dataSheet: table.dataSheet === null ? null : movedDataSheet(move, table.dataSheet),
    ambiguities: table.ambiguities.map((each) =>
      each.address === null ? each : { ...each, address: move.cell(each.address) },
    ),
  };
}
