/** From the sheets of a workbook to judged tables. */
import { assess } from './assess';
import type { Assessment } from './assessment';
import { withCrossFindings } from './cross-tables';
import type { SheetGrid } from './grid';
import { withKept, type Silenced } from './kept';
import type { Policy } from './policy/model';
import { choosePolicy, type PolicyChoice } from './policy/choose';
import type { FormDescription } from './table/taught/form-description';
import { halvesOf } from './table/next-sheet';
import { mayGoOn } from './table/open-end';
import { recognize, type SheetReading } from './table/recognize';

export interface AssessOptions {
  readonly policy: Policy | 'auto';
  readonly form: FormDescription | null;
  readonly silenced: readonly Silenced[];
}

export interface WorkbookAssessment {
  readonly tables: readonly Assessment[];
  readonly sheetsWithoutTable: readonly string[];
  /**
   * Sheets where only the merged areas, which were not read, can decide: for readers that leave them out at first because they
   * cost a request of their own (Excel). Files are always read with theirs.
   */
  readonly sheetsNeedingMerges: readonly string[];
}

/**
 * The tables of a workbook, or of some of its sheets. With `isPart` nothing is said that needs the other sheets: whoever has
 * all of them says it (`crossFindings`).
 */
export function assessWorkbook(
  grids: readonly SheetGrid[],
  options: AssessOptions,
  isPart = false,
): WorkbookAssessment {
  const readings = withHalves(
    grids.map((grid) => ({ grid, reading: recognize(grid, { form: options.form }) })),
  );
  const tables: Assessment[] = [];
  for (const { reading } of readings) {
    for (const table of reading.tables) {
      const before = table.follows === undefined ? null : (tables[tables.length - 1] ?? null);
      tables.push(
        assess(table, before === null ? choosePolicy(table, options.policy) : choiceOf(before), before),
      );
    }
  }
  return {
    tables: (isPart ? tables : withCrossFindings(tables)).map((assessment) =>
      withKept(assessment, options.silenced),
    ),
    sheetsWithoutTable: readings
      .filter(({ reading }) => reading.tables.length === 0)
      .map(({ grid }) => grid.sheet),
    sheetsNeedingMerges: readings.filter(({ reading }) => reading.needsMerges).map(({ grid }) => grid.sheet),
  };
}

interface Read {
  readonly grid: SheetGrid;
  readonly reading: SheetReading;
}

/** Forms that go on on the next sheet become two halves that know of each other. */
function withHalves(readings: readonly Read[]): readonly Read[] {
  const joined = [...readings];
  for (let at = 0; at + 1 < joined.length; at += 1) {
    const [above, below] = [joined[at], joined[at + 1]];
    const open = above?.reading.tables[above.reading.tables.length - 1];
    if (above === undefined || below === undefined || open === undefined || !mayGoOn(open)) continue;
    const halves = halvesOf(
      { grid: above.grid, tables: above.reading.tables },
      { grid: below.grid, tables: below.reading.tables },
    );
    if (halves === null) continue;
    joined[at] = {
      ...above,
      reading: { ...above.reading, tables: [...above.reading.tables.slice(0, -1), halves.above] },
    };
    joined[at + 1] = { ...below, reading: { ...below.reading, tables: [halves.below] } };
  }
  return joined;
}

/** The second half is judged as the first one is. */
function choiceOf({ policy, policyReason }: Assessment): PolicyChoice {
  return { policy, reason: policyReason };
}
