/** Compares a reading with the `cells` of a corpus description. */
import { readFileSync } from 'node:fs';
import { a1, type CellAddress } from '../../../src/core/grid';
import type { FundLine, IndicatorRow, Table } from '../../../src/core/table/model';
import type { Figure } from '../../../src/core/table/figure';

export interface CorpusEntry {
  readonly cells: Readonly<Record<string, string>>;
  readonly layout: string;
}

export function corpusEntry(path: string): CorpusEntry {
  return JSON.parse(readFileSync(path, 'utf8')) as CorpusEntry;
}

const at = (address: CellAddress | null | undefined): string | null => (address == null ? null : a1(address));
const figure = (value: Figure | null | undefined): string | null => at(value?.address);

const FUND: Readonly<Record<string, (line: FundLine) => string | null>> = {
  initialBudget: (line) => figure(line.initialBudget),
  adjustedBudget: (line) => figure(line.adjustedBudget),
  executed: (line) => figure(line.executed),
  carryover: (line) => figure(line.carryover),
  weight: (line) => figure(line.weight),
  rate: (line) => figure(line.rate),
  score: (line) => figure(line.score),
  reason: (line) => figure(line.reason),
};
const INDICATOR: Readonly<Record<string, (row: IndicatorRow) => string | null>> = {
  targetInitial: (row) => figure(row.initialTarget),
  target: (row) => figure(row.target),
  actual: (row) => figure(row.actual),
  progress: (row) => figure(row.progress),
  weight: (row) => figure(row.weight),
  score: (row) => figure(row.score),
  reviewScore: (row) => figure(row.reviewScore),
  explanation: (row) => figure(row.explanation),
  qualitativeNote: (row) => figure(row.qualitativeNote),
  rule: (row) => figure(row.scoringRule),
};

/** Where the reading has the figure that the description names so; `undefined` for names that no reading carries. */
export function placeOf(table: Table, name: string): string | null | undefined {
  const match = /^(\w+)\[(\d+)\](?:\.(\w+))?$/.exec(name);
  const index = Number(match?.[2]);
  const key = match?.[3] ?? '';
  switch (match?.[1] ?? name) {
    case 'funds': {
      const lines = table.fundBlock?.lines ?? [];
      if (key === 'amount') {
        const total = lines[0];
        const all =
          total === undefined
            ? []
            : [
                ...total.budgetRows,
                ...(total.adjustedBudget === null ? [] : [total.adjustedBudget]),
                ...total.executedRows,
              ];
        return figure(all[index]);
      }
      const line = lines[index];
      const read = FUND[key];
      return line === undefined || read === undefined ? (read === undefined ? undefined : null) : read(line);
    }
    case 'indicators': {
      const row = table.indicators[index];
      const read = INDICATOR[key];
      // A blank name cell has no place of its own in a reading.
      if (key === 'level3') return row?.level3 == null ? undefined : at(row.level3.address);
      if (read === undefined) return undefined;
      return row === undefined ? null : read(row);
    }
    case 'scoreItems': {
      const block = table.blocks.findIndex((each) => each.kind === 'score-sheet');
      const rows = [
        ...table.indicators
          .filter((row) => row.block === block)
          .map((row) => ({ row: row.row, weight: row.weight, score: row.score })),
        ...table.subtotals.map((row) => ({ row: row.labelCell.row, weight: row.weight, score: row.score })),
      ].sort((a, b) => a.row - b.row);
      const item = rows[index];
      return item === undefined ? null : figure(key === 'weight' ? item.weight : item.score);
    }
    case 'narrative':
      return at(table.narrative[index]?.address);
    case 'title':
      return at(table.title?.address);
    case 'year':
      return at(table.year?.address);
    case 'projectName':
      return at(table.projectName?.address);
    case 'goal.expected':
      return at(table.goals[0]?.expected?.address);
    case 'goal.actual':
      return at(table.goals[0]?.actual?.address);
    case 'total':
      return figure(table.total?.score);
    case 'totalWeight':
      return figure(table.total?.weight);
    case 'grade':
      return figure(table.grade);
    default:
      return undefined;
  }
}

export function misplaced(table: Table, entry: CorpusEntry): string[] {
  const wrong: string[] = [];
  for (const [name, cell] of Object.entries(entry.cells)) {
    const read = placeOf(table, name);
    if (read === undefined) continue;
    if (read !== cell) wrong.push(`${name}: ${cell} read at ${String(read)}`);
  }
  return wrong;
}
