/** From the sheets of a workbook to judged tables. */
import { assess } from './assess';
import type { Assessment } from './assessment';
import { withCrossFindings } from './cross-tables';
import type { SheetGrid } from './grid';
import { withKept, type Silenced } from './kept';
import type { Policy } from './policy/model';
import { choosePolicy } from './policy/choose';
import type { FormDescription } from './table/taught/form-description';
import { recognize } from './table/recognize';

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
  const readings = grids.map((grid) => ({ grid, reading: recognize(grid, { form: options.form }) }));
  const tables = readings.flatMap(({ reading }) =>
    reading.tables.map((table) => assess(table, choosePolicy(table, options.policy))),
  );
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
