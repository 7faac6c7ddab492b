/** A sheet in, its tables out. Evidence, not templates: labels and shapes decide, and every figure says which label placed it. */
import type { SheetGrid } from '../grid';
import { assemble } from './assemble';
import type { FormDescription } from './taught/form-description';
import { FormMatcher } from './taught/form-match';
import { findHeaders } from './heads/header-search';
import { withHeadingAbove } from './around/heading-above';
import type { Table } from './model';
import { readDataTable, readNarrativeTable } from './other/other-sheets';
import { ofProject, partsByProject } from './project-list';
import { movedTable } from './moved-table';
import { readTable } from './read-table';
import { regionsOf } from './regions';
import { withRepeatsMerged } from './repeated-values';
import { withoutGaps } from './shapes/even-gaps';
import type { Reshaped } from './shapes/reshaped';
import { isHeadedAt, namedBy, sharedNames, type SharedNames } from './shapes/shared-names';
import { withMoneyAbove } from './shapes/money-beside';
import { standsInPlace } from './shapes/lost-cells';
import { realigned } from './shapes/shifted-rows';
import { turned } from './shapes/turned';
import { SheetView } from './sheet-view';

export interface RecognizeOptions {
  /** A form that the user taught; it wins over the vocabulary on sheets whose header texts match. */
  readonly form?: FormDescription | null;
}

export interface SheetReading {
  readonly tables: Table[];
  /** True where only the merged areas, which were not asked for, can decide. */
  readonly needsMerges: boolean;
}

/** Reads every self-evaluation table of a sheet. Never throws; a sheet without one gives an empty list. */
export function recognize(grid: SheetGrid, options: RecognizeOptions): SheetReading {
  const even = withoutGaps(grid);
  const reading = readAligned(even?.grid ?? grid, options, MOST_ALIGNED);
  return even === null ? reading : movedReading(reading, even);
}

/** Heads are aligned before the rows below them. */
const MOST_ALIGNED = 2;

/** The sheet as it stands; once more with its rows aligned, where the reading shows that they lost their first cells. What does not fit then is not read. */
function readAligned(grid: SheetGrid, options: RecognizeOptions, times: number): SheetReading {
  const reading = readLines(grid, options);
  const aligned = times === 0 ? null : realigned(grid, reading.tables);
  if (aligned !== null) {
    const again = readAligned(aligned.grid, options, times - 1);
    return movedReading(again, aligned);
  }
  if (times === MOST_ALIGNED) return reading;
  return { ...reading, tables: reading.tables.filter((table) => standsInPlace(grid, table)) };
}

/** The sheet with its indicators down the rows and its money above them, as nearly all forms have them; else across, where that gives some. */
function readLines(grid: SheetGrid, options: RecognizeOptions): SheetReading {
  const reading = readRows(grid, options);
  if (reading.tables.some(({ indicators }) => indicators.length > 0)) {
    const below = withMoneyAbove(grid, reading.tables);
    if (below === null) return reading;
    const again = movedReading(readRows(below.grid, options), below);
    return {
      ...again,
      tables: again.tables.map((table) => ({ ...table, range: reading.tables[0]?.range ?? table.range })),
    };
  }
  const across = turned(grid);
  if (across === null) return reading;
  const again = movedReading(readRows(across.grid, options), across);
  return again.tables.some(({ indicators }) => indicators.length > 0) ? again : reading;
}

function movedReading(reading: SheetReading, { back }: Reshaped): SheetReading {
  return { ...reading, tables: reading.tables.map((table) => movedTable(table, { cell: back, head: back })) };
}

function readRows(grid: SheetGrid, options: RecognizeOptions): SheetReading {
  const told = withRepeatsMerged(grid);
  const view = new SheetView(told, told !== grid);
  if (view.rows.length === 0) return { tables: [], needsMerges: false };
  const form = options.form ?? null;
  const shared = form === null ? sharedNames(view) : null;
  return shared === null ? readView(view, grid, form) : readShared(shared);
}

/** Part by part, where the first of them stands; what has heads of its own is read with that one alone. */
function readShared({ row, parts }: SharedNames): SheetReading {
  const [first, ...others] = parts.map((part) => {
    const { tables, needsMerges } = readView(new SheetView(part.grid), part.grid, null);
    const isShared = (table: Table): boolean => isHeadedAt(table, row);
    return {
      own: tables.filter(isShared).map((table) => namedBy(table, part)),
      tables,
      isShared,
      needsMerges,
    };
  });
  if (first === undefined) return { tables: [], needsMerges: false };
  const shared = [first, ...others].flatMap(({ own }) => own);
  const at = first.tables.findIndex(first.isShared);
  const apart = first.tables.filter((table) => !first.isShared(table));
  return {
    tables: [...apart.slice(0, Math.max(at, 0)), ...shared, ...apart.slice(Math.max(at, 0))],
    needsMerges: [first, ...others].some(({ needsMerges }) => needsMerges),
  };
}

function readView(view: SheetView, grid: SheetGrid, form: FormDescription | null): SheetReading {
  const matcher = form === null ? null : new FormMatcher(form);
  const tables: Table[] = [];
  let needsMerges = false;
  for (const region of regionsOf(view)) {
    for (const whole of assemble(view, region, findHeaders(view, region, matcher))) {
      let first: Table | null = null;
      for (const { draft, name } of partsByProject(view, whole)) {
        const reading = readTable(view, draft, form);
        if (reading === null) continue;
        // What stands above the grid belongs to its first table.
        const read = tables.length === 0 ? withHeadingAbove(reading.table, grid) : reading.table;
        if (read === null) return { tables: [], needsMerges: false };
        const table = ofProject(read, name, first);
        first ??= table;
        tables.push(table);
        needsMerges ||= reading.needsMerges;
      }
    }
  }
  if (tables.length === 0) {
    const other = readDataTable(view) ?? readNarrativeTable(view);
    if (other !== null) tables.push(other);
  }
  return { tables, needsMerges };
}
