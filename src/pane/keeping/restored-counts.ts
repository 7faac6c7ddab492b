/** How much of what was taken over still holds for the tables as they stand now. */
import { isAtPlace } from '../../core/kept';
import { keptKey } from '../state/keys';
import type { PaneState } from '../state/state';

export interface RestoredCounts {
  /** Findings that stay kept. */
  readonly kept: number;
  /** Findings that were kept and say something else now. */
  readonly asked: number;
  readonly marks: number;
  /** Marks of tables that have changed since. */
  readonly changed: number;
}

export function restoredCounts({ restored, kept, tables, review }: PaneState): RestoredCounts {
  if (restored === null) return { kept: 0, asked: 0, marks: 0, changed: 0 };
  const taken = [...kept.values()].filter((each) => restored.kept.has(keptKey(each)));
  const found = tables.flatMap(({ table, findings }) =>
    findings.filter((finding) => taken.some((each) => isAtPlace(each, table, finding))),
  );
  const marks = [...restored.marks].flatMap((key) => review.marks.get(key) ?? []);
  return {
    kept: found.filter(({ silenced }) => silenced !== null).length,
    asked: found.filter(({ silenced }) => silenced === null).length,
    marks: marks.filter(({ before }) => before === null).length,
    changed: marks.filter(({ before }) => before !== null).length,
  };
}
