/** Which cells carry a mark: the worst open finding of each, and what the pane has selected. */
import type { Assessment } from '../../core/assessment';
import { cellKey } from '../../core/grid';
import type { Severity } from '../../core/rules/finding';
import type { KeyedFinding } from '../../pane/state/keys';
import { keyedFindings } from '../../pane/state/keys';

export interface CellMark {
  readonly severity: Severity;
  readonly findings: readonly KeyedFinding[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** By `cellKey`. Findings that the user keeps leave no mark. */
export function marksOf(assessments: readonly Assessment[]): ReadonlyMap<number, CellMark> {
  const marks = new Map<number, CellMark>();
  for (const assessment of assessments) {
    for (const entry of keyedFindings(assessment)) {
      const { cell, severity, silenced } = entry.finding;
      if (silenced !== null) continue;
      const key = cellKey(cell.row, cell.column);
      const known = marks.get(key);
      const worst = known === undefined || RANK[severity] < RANK[known.severity] ? severity : known.severity;
      marks.set(key, { severity: worst, findings: [...(known?.findings ?? []), entry] });
    }
  }
  return marks;
}
