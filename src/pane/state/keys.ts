import type { Assessment } from '../../core/assessment';
import { a1, type CellAddress } from '../../core/grid';
import type { Silenced } from '../../core/kept';
import type { Finding } from '../../core/rules/finding';
import type { Table } from '../../core/table/model';
import type { FindingKey, KeptKey, TableKey } from './state';

export function tableKey(table: Table): TableKey {
  return `${table.sheet}!${a1({ row: table.range.top, column: table.range.left })}`;
}

export function cellKeyOf(sheet: string, cell: CellAddress): string {
  return `${sheet}!${a1(cell)}`;
}

export function keptKey({ rule, sheet, cell, subject, said }: Silenced): KeptKey {
  return `${rule}@${cellKeyOf(sheet, cell)} ${subject} ${said}`;
}

export interface KeyedFinding {
  readonly key: FindingKey;
  readonly finding: Finding;
}

/** Two findings of one rule on one cell are told apart by their order. */
export function keyedFindings(assessment: Assessment): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return assessment.findings.map((finding) => {
    const base = `${finding.rule}@${cellKeyOf(assessment.table.sheet, finding.cell)}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { key: count === 1 ? base : `${base}#${String(count)}`, finding };
  });
}
