/** How a table was read, line by line: which label gave which cells their role, and how sure that is. */
import type { CellAddress, CellRange } from '../grid';
import type { MessageRef } from '../messages/message';
import type { Certainty, ColumnReading, Figure, FundBlock, IndicatorBlock, PlacedText, Table } from './model';

export interface ExplainLine {
  /** What was read: a column, a field, the total, a thing that stayed open. */
  readonly role: MessageRef;
  /** The label as the form prints it; "" where none speaks. */
  readonly label: string;
  readonly labelCell: CellAddress | null;
  /** The cells that have the role; `null` where it is about no cell. */
  readonly cells: CellRange | null;
  readonly certainty: Certainty;
}

/** The table's reading from the top: layout, title and fields, fund block, indicator blocks, sums, what was ambiguous. */
export function explainTable(table: Table): ExplainLine[] {
  return [
    line(
      'explain.layout',
      { layout: table.layout },
      table.layoutReasons.join('，'),
      null,
      table.range,
      table.layoutReasons.length > 0 ? 'sure' : 'guess',
    ),
    ...fieldLines(table),
    ...(table.fundBlock === null ? [] : fundLines(table.fundBlock)),
    ...table.blocks.flatMap((block, at) => blockLines(table, block, at)),
    ...table.subtotals.flatMap((row) => figureLines('explain.subtotal', row.score ?? row.weight)),
    ...figureLines('explain.total', table.total?.score ?? null),
    ...figureLines('explain.total-weight', table.total?.weight ?? null),
    ...figureLines('explain.grade', table.grade),
    ...figureLines('explain.sheet-explanation', table.sheetExplanation),
    ...table.narrative.map((part) =>
      line('explain.narrative', {}, part.label, null, at(part.address), 'likely'),
    ),
    ...dataLines(table),
    ...table.ambiguities.map((open) =>
      line(
        `ambiguity.${open.key}`,
        open.data,
        open.data['label'] ?? '',
        open.address,
        open.address === null ? null : at(open.address),
        'guess',
      ),
    ),
  ];
}

function at(address: CellAddress): CellRange {
  return { top: address.row, left: address.column, bottom: address.row, right: address.column };
}

function line(
  key: string,
  data: Readonly<Record<string, string>>,
  label: string,
  labelCell: CellAddress | null,
  cells: CellRange | null,
  certainty: Certainty,
): ExplainLine {
  return { role: { key, data }, label, labelCell, cells, certainty };
}

function figureLines(key: string, figure: Figure | null): ExplainLine[] {
  if (figure === null) return [];
  const { evidence } = figure;
  return [line(key, {}, evidence.label, evidence.labelCell, figure.range, evidence.certainty)];
}

function placedLines(key: string, placed: PlacedText | null): ExplainLine[] {
  return placed === null ? [] : [line(key, {}, placed.text, null, at(placed.address), 'sure')];
}

function fieldLines(table: Table): ExplainLine[] {
  return [
    ...placedLines('explain.title', table.title),
    ...(table.year === null
      ? []
      : [
          line(
            'explain.year',
            { year: table.year.year },
            table.year.year,
            null,
            at(table.year.address),
            'sure',
          ),
        ]),
    ...placedLines('explain.projectName', table.projectName),
    ...placedLines('explain.department', table.department),
    ...placedLines('explain.implementingUnit', table.implementingUnit),
    ...table.goals.flatMap((goal) => [
      ...placedLines('explain.goal-expected', goal.expected),
      ...placedLines('explain.goal-actual', goal.actual),
    ]),
  ];
}

function columnLine(column: ColumnReading, top: number, bottom: number): ExplainLine {
  return line(
    `role.${column.role}`,
    {},
    column.label,
    column.labelCell,
    { top, left: column.left, bottom, right: column.right },
    column.certainty,
  );
}

function fundLines(block: FundBlock): ExplainLine[] {
  const top = Math.min(...block.lines.map((each) => each.labelCell.row), block.range.bottom);
  return [
    line(
      'explain.funds',
      { unit: block.unit ?? '', weight: block.headWeight?.toFixed() ?? '' },
      '',
      null,
      block.range,
      'sure',
    ),
    ...block.columns.map((column) => columnLine(column, top, block.range.bottom)),
    ...block.lines.map((each) =>
      line(
        each.role === 'total' ? 'explain.fund-total' : 'explain.fund-part',
        {},
        each.label,
        each.labelCell,
        at(each.labelCell),
        'sure',
      ),
    ),
  ];
}

function blockLines(table: Table, block: IndicatorBlock, index: number): ExplainLine[] {
  const top = Math.max(...block.headerRows) + 1;
  const rows = table.indicators.filter((row) => row.block === index);
  return [
    line(
      `explain.block.${block.kind}`,
      { rows: String(rows.length), weight: block.headWeight?.toFixed() ?? '' },
      '',
      null,
      block.range,
      'sure',
    ),
    ...block.columns.map((column) => columnLine(column, top, block.range.bottom)),
    ...rows
      .filter((row) => row.kind !== 'indicator')
      .map((row) =>
        line(
          `explain.row.${row.kind}`,
          {},
          row.level3?.text ?? row.level2?.text ?? '',
          row.level3?.address ?? null,
          { top: row.row, left: block.range.left, bottom: row.row, right: block.range.right },
          'sure',
        ),
      ),
  ];
}

function dataLines(table: Table): ExplainLine[] {
  return (table.dataSheet?.groups ?? []).flatMap((group) => [
    ...figureLines(`explain.data.${group.kind}`, group.sum),
    ...group.parts.flatMap((part) => figureLines('explain.data.part', part.figure)),
  ]);
}
