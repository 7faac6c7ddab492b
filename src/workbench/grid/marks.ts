/** Which cells carry a mark: the worst open finding of each, and what the pane has selected. */
import type { Assessment } from '../../core/assessment';
import { cellKey } from '../../core/grid';
import { bySeverity, type Severity } from '../../core/rules/finding';
import type { KeyedFinding } from '../../pane/state/keys';
import { keyedFindings } from '../../pane/state/keys';

export interface CellMark {
  readonly severity: Severity;
  readonly findings: readonly KeyedFinding[];
}

/** By `cellKey`. Findings that the user keeps leave no mark. */
export function marksOf(assessments: readonly Assessment[]): ReadonlyMap<number, CellMark> {
  const marks = new Map<number, CellMark>();
  for (const assessment of assessments) {
    for (const entry of keyedFindings(assessment)) {
      const { cell, severity, silenced } = entry.finding;
      if (silenced !== null) continue;
      const key = cellKey(cell.row, cell.column);
      const known = marks.get(key);
      const isWorst = known === undefined || bySeverity(entry.finding, known) < 0;
      marks.set(key, {
        severity: isWorst ? severity : known.severity,
        findings: [...(known?.findings ?? []), entry],
      });
    }
  }
  return marks;
}
