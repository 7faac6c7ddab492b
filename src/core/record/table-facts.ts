/** An assessment as it is kept for comparisons. */
import type { AssessedFigure, Assessment } from '../assessment';
import { plain } from '../number';
import { shownDigits } from '../quantity/plain-number';
import type { IndicatorRow, Table } from '../table/model';
import type { Figure, PlacedText } from '../table/figure';
import type {
  RecordCell,
  RecordFigure,
  RecordFunds,
  RecordIndicator,
  RecordTable,
  RecordText,
} from './model';

function recordCell(figure: Figure | null): RecordCell | null {
  return figure === null ? null : { address: figure.address, cell: figure.cell };
}

function recordFigure(assessed: AssessedFigure | null): RecordFigure | null {
  if (assessed === null) return null;
  const { figure, recorded } = assessed;
  return {
    address: figure.address,
    value: recorded === null ? null : plain(recorded),
    digits: shownDigits(figure.cell),
  };
}

function textOf(figure: Figure | null): string {
  return figure?.cell.text.trim() ?? '';
}

function recordText(figure: Figure | null): RecordText | null {
  const text = textOf(figure);
  return figure === null || text === '' ? null : { address: figure.address, text, kind: 'explanation' };
}

function indicatorOf(row: IndicatorRow, weight: AssessedFigure | null): RecordIndicator | null {
  const place = row.level3?.address ?? row.target?.address ?? row.actual?.address;
  if (row.kind !== 'indicator' || place === undefined) return null;
  return {
    level1: row.level1?.text ?? '',
    level2: row.level2?.text ?? '',
    level3: row.level3?.text ?? '',
    place,
    initialTarget: recordCell(row.initialTarget),
    target: recordCell(row.target),
    actual: recordCell(row.actual),
    weight: recordFigure(weight),
    explanation: recordText(row.explanation),
    operator: textOf(row.operator),
    nature: textOf(row.nature),
    measureUnit: textOf(row.measureUnit),
    actualUnit: textOf(row.actualUnit),
  };
}

function fundsOf({ funds, table }: Assessment): RecordFunds | null {
  const total = funds.find(({ line }) => line.role === 'total');
  if (total === undefined) return null;
  return {
    unit: table.fundBlock?.unit ?? null,
    initialBudget: recordFigure(total.initialBudget),
    adjustedBudget: recordFigure(total.adjustedBudget),
    executed: recordFigure(total.executed),
  };
}

function textsOf(table: Table): RecordText[] {
  const placed = (part: PlacedText | null, kind: RecordText['kind']): RecordText[] =>
    part === null || part.text === '' ? [] : [{ address: part.address, text: part.text, kind }];
  const sheetWide = recordText(table.sheetExplanation);
  return [
    ...table.goals.flatMap(({ expected, actual }) => [
      ...placed(expected, 'goal'),
      ...placed(actual, 'result'),
    ]),
    ...table.narrative.map(({ address, text }) => ({ address, text, kind: 'narrative' as const })),
    ...(sheetWide === null ? [] : [sheetWide]),
  ];
}

export function recordTable(assessment: Assessment): RecordTable {
  const { table } = assessment;
  return {
    sheet: table.sheet,
    layout: table.layout,
    name: table.projectName?.text ?? '',
    place: table.projectName?.address ??
      table.title?.address ?? { row: table.range.top, column: table.range.left },
    year: table.year?.year ?? null,
    department: table.department?.text ?? '',
    implementingUnit: table.implementingUnit?.text ?? '',
    funds: fundsOf(assessment),
    indicators: assessment.indicators.flatMap(({ row, weight }) => indicatorOf(row, weight) ?? []),
    texts: textsOf(table),
  };
}
