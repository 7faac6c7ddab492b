/** What was kept of tables that were not read yet, or of another file of the same name, until its table turns up. */
import type { Assessment } from '../../core/assessment';
import type { SheetGrid } from '../../core/grid';
import { figuresOf, subjectOf, type Silenced } from '../../core/kept';
import { tableKey } from '../state/keys';
import type { ReviewMark, TableKey } from '../state/state';
import { markOf } from './review-marks';
import type { StoredMark, WorkbookRecord } from './workbook-record';

type Held = Pick<WorkbookRecord, 'kept' | 'marks'>;

export interface Claimed {
  readonly kept: readonly Silenced[];
  readonly marks: ReadonlyMap<TableKey, ReviewMark>;
}

export interface Waiting {
  /** Hands out what belongs to tables just read; `null` where nothing does. */
  claim(tables: readonly Assessment[], grids: ReadonlyMap<string, SheetGrid>): Claimed | null;
  rest(): Held;
  forget(): void;
}

export function waitingFor({ kept: allKept, marks: allMarks }: Held): Waiting {
  let rest: Held = { kept: allKept, marks: allMarks };
  return {
    claim: (tables, grids) => {
      const kept = new Set<Silenced>();
      const marks = new Map<StoredMark, ReviewMark>();
      for (const { table } of tables) {
        const subject = subjectOf(table);
        const grid = grids.get(table.sheet);
        for (const each of rest.kept) {
          if (each.sheet === table.sheet && each.subject === subject) kept.add(each);
        }
        for (const each of rest.marks) {
          if (each.table === tableKey(table) && each.subject === subject && grid !== undefined)
            marks.set(each, markOf(each, figuresOf(grid, table.range)));
        }
      }
      if (kept.size + marks.size === 0) return null;
      rest = {
        kept: rest.kept.filter((each) => !kept.has(each)),
        marks: rest.marks.filter((each) => !marks.has(each)),
      };
      return {
        kept: [...kept],
        marks: new Map([...marks].map(([{ table }, mark]) => [table, mark])),
      };
    },
    rest: () => rest,
    forget: () => {
      rest = { kept: [], marks: [] };
    },
  };
}
