/**
 * Findings that the user keeps as they are. What is kept is one sentence about one cell of one project's table: where the table
 * has become another's, or the figures that the sentence names have changed, the finding asks again.
 */
import type { Assessment } from './assessment';
import { fingerprint } from './fingerprint';
import {
  addressOfKey,
  rangeContains,
  sameAddress,
  type CellAddress,
  type CellRange,
  type SheetGrid,
} from './grid';
import type { Finding } from './rules/finding';
import type { Table } from './table/model';

export interface Silenced {
  readonly sheet: string;
  readonly rule: string;
  readonly cell: CellAddress;
  /** Whose table it was: `subjectOf`. */
  readonly subject: string;
  /** What the finding said: `saidBy`. */
  readonly said: string;
  /** Goes into the report. */
  readonly reason: string;
}

/** Whose table it is: project, unit and year, whatever its figures are. */
export function subjectOf({ projectName, implementingUnit, department, year }: Table): string {
  return fingerprint([
    projectName?.text ?? null,
    (implementingUnit ?? department)?.text ?? null,
    year?.year ?? null,
  ]);
}

/** What a finding says: the figures recorded and expected, and every one that its sentence names. */
export function saidBy({ recorded, expected, message }: Finding): string {
  const data = Object.entries(message.data).sort(([a], [b]) => (a < b ? -1 : 1));
  return fingerprint([recorded, expected, message.key, ...data.flat()]);
}

/** Where a kept finding stands, whatever it says now. */
export function isAtPlace({ sheet, rule, cell, subject }: Silenced, table: Table, finding: Finding): boolean {
  return (
    sheet === table.sheet &&
    rule === finding.rule &&
    sameAddress(cell, finding.cell) &&
    subject === subjectOf(table)
  );
}

/** Marks the findings that are kept with the reason given. */
export function withKept(assessment: Assessment, kept: readonly Silenced[]): Assessment {
  const { table } = assessment;
  const own = kept.filter(({ sheet }) => sheet === table.sheet);
  if (own.length === 0) return assessment;
  return {
    ...assessment,
    findings: assessment.findings.map((finding) => {
      if (finding.silenced !== null) return finding;
      const match = own.find((each) => isAtPlace(each, table, finding) && each.said === saidBy(finding));
      return match === undefined ? finding : { ...finding, silenced: match.reason };
    }),
  };
}

const cellsOf = new WeakMap<SheetGrid, Map<string, string>>();

/** What stands in a table: the same as long as no cell of it has changed. */
export function figuresOf(grid: SheetGrid, area: CellRange): string {
  const known = cellsOf.get(grid) ?? new Map<string, string>();
  cellsOf.set(grid, known);
  const { top, left, bottom, right } = area;
  const place = [top, left, bottom, right].join();
  const before = known.get(place);
  if (before !== undefined) return before;
  const parts = [...grid.cells]
    .map(([key, { value }]) => ({ ...addressOfKey(key), value }))
    .filter(({ row, column }) => rangeContains(area, row, column))
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .flatMap(({ row, column, value }) => [`${String(row - top)},${String(column - left)}`, String(value)]);
  const figures = fingerprint(parts);
  known.set(place, figures);
  return figures;
}
