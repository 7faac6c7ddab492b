/** A table whose cells stand elsewhere than where they were read: every address of it moved, nothing else changed. */
import type { CellAddress, CellRange } from '../grid';
import type {
  DataSheet,
  Figure,
  FundBlock,
  FundLine,
  IndicatorBlock,
  IndicatorRow,
  PlacedText,
  SubtotalRow,
  Table,
  TotalRow,
} from './model';

/** Where a cell of the reading stands; `head`: the same for the head of a figure, which may have no place. */
export interface Move {
  readonly cell: (at: CellAddress) => CellAddress;
  readonly head: (at: CellAddress) => CellAddress | null;
}

type FigureOf<T> = { [K in keyof T]-?: Figure | null extends T[K] ? K : never }[keyof T];

const FUND_FIGURES: readonly FigureOf<FundLine>[] = [
  'initialBudget',
  'adjustedBudget',
  'executed',
  'carryover',
  'weight',
  'rate',
  'score',
  'reviewScore',
  'reason',
];
const ROW_FIGURES: readonly FigureOf<IndicatorRow>[] = [
  'initialTarget',
  'target',
  'actual',
  'progress',
  'weight',
  'score',
  'reviewScore',
  'explanation',
  'operator',
  'nature',
  'measureUnit',
  'actualUnit',
  'qualitativeNote',
  'scoringRule',
  'lastYear',
];

function movedRange({ cell }: Move, { top, left, bottom, right }: CellRange): CellRange {
  const [a, b] = [cell({ row: top, column: left }), cell({ row: bottom, column: right })];
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function movedTable(table: Table, move: Move): Table {
  const text = <T extends PlacedText | null>(each: T): T =>
    each === null ? each : { ...each, address: move.cell(each.address) };
  const figure = <T extends Figure | null>(each: T): T =>
    each === null
      ? each
      : {
          ...each,
          address: move.cell(each.address),
          range: movedRange(move, each.range),
          ...(each.repeats === undefined
            ? {}
            : { repeats: each.repeats.map(({ address, cell }) => ({ address: move.cell(address), cell })) }),
          evidence: {
            ...each.evidence,
            labelCell: each.evidence.labelCell === null ? null : move.head(each.evidence.labelCell),
          },
        };
  const withFigures = <T extends object>(each: T, keys: readonly (keyof T)[]): T => {
    const moved = { ...each };
    for (const key of keys) moved[key] = figure(each[key] as (T[keyof T] & Figure) | (T[keyof T] & null));
    return moved;
  };
  const sumRow = <T extends TotalRow | SubtotalRow>(each: T): T => ({
    ...withFigures(each, ['weight', 'score', 'reviewScore']),
    labelCell: move.cell(each.labelCell),
  });
  const row = (each: IndicatorRow): IndicatorRow => ({
    ...withFigures(each, ROW_FIGURES),
    row: move.cell(each.level3?.address.row === each.row ? each.level3.address : { row: each.row, column: 0 })
      .row,
    level1: text(each.level1),
    level2: text(each.level2),
    group: text(each.group),
    level3: text(each.level3),
  });
  const block = <T extends FundBlock | IndicatorBlock>(each: T): T => ({
    ...each,
    range: movedRange(move, each.range),
    columns: each.columns.map((column) => ({ ...column, labelCell: move.cell(column.labelCell) })),
  });
  const funds = (each: FundBlock): FundBlock => ({
    ...block(each),
    lines: each.lines.map((line) => ({
      ...withFigures(line, FUND_FIGURES),
      labelCell: move.cell(line.labelCell),
      budgetRows: line.budgetRows.map(figure),
      executedRows: line.executedRows.map(figure),
    })),
  });
  const sheet = ({ groups }: DataSheet): DataSheet => ({
    groups: groups.map((group) => ({
      ...group,
      labelCell: move.cell(group.labelCell),
      sum: figure(group.sum),
      parts: group.parts.map((part) => ({ ...part, figure: figure(part.figure) })),
    })),
  });
  return {
    ...table,
    range: movedRange(move, table.range),
    title: text(table.title),
    projectName: text(table.projectName),
    department: text(table.department),
    implementingUnit: text(table.implementingUnit),
    year: table.year === null ? null : { ...table.year, address: move.cell(table.year.address) },
    fundBlock: table.fundBlock === null ? null : funds(table.fundBlock),
    blocks: table.blocks.map((each) => ({
      ...block(each),
      headerRows: each.headerRows.map((at) => move.cell({ row: at, column: each.range.left }).row),
    })),
    indicators: table.indicators.map(row),
    subtotals: table.subtotals.map(sumRow),
    total: table.total === null ? null : sumRow(table.total),
    grade: figure(table.grade),
    sheetExplanation: figure(table.sheetExplanation),
    goals: table.goals.map(({ expected, actual }) => ({ expected: text(expected), actual: text(actual) })),
    narrative: table.narrative.map((part) => ({ ...part, address: move.cell(part.address) })),
    dataSheet: table.dataSheet === null ? null : sheet(table.dataSheet),
    ...(table.printedExecution === undefined
      ? {}
      : {
          printedExecution: { ...table.printedExecution, address: move.cell(table.printedExecution.address) },
        }),
    ambiguities: table.ambiguities.map((each) =>
      each.address === null ? each : { ...each, address: move.cell(each.address) },
    ),
  };
}
