/** From the sheets of a workbook to judged tables. */
import { assess } from './assess';
import type { Assessment } from './assessment';
import { withCrossFindings } from './cross-tables';
import { type CellAddress, type SheetGrid, sameAddress } from './grid';
import type { Policy } from './policy/model';
import { choosePolicy } from './policy/choose';
import type { FormDescription } from './table/form-description';
import type { Ambiguity } from './table/model';
import { recognize } from './table/recognize';

/** A finding that the user keeps, with the reason that goes into the report. */
export interface Silenced {
  readonly sheet: string;
  readonly rule: string;
  readonly cell: CellAddress;
  readonly reason: string;
}

export interface AssessOptions {
  readonly policy: Policy | 'auto';
  readonly form: FormDescription | null;
  readonly silenced: readonly Silenced[];
}

export interface WorkbookAssessment {
  readonly tables: readonly Assessment[];
  readonly sheetsWithoutTable: readonly string[];
  /** Sheets where only the merged areas, which were not read, can decide. */
  readonly sheetsNeedingMerges: readonly string[];
  /** What recognition remarks on sheets as a whole. */
  readonly remarks: readonly { readonly sheet: string; readonly remark: Ambiguity }[];
}

function silence(assessment: Assessment, silenced: readonly Silenced[]): Assessment {
  const own = silenced.filter(({ sheet }) => sheet === assessment.table.sheet);
  if (own.length === 0) return assessment;
  return {
    ...assessment,
    findings: assessment.findings.map((finding) => {
      const kept = own.find(({ rule, cell }) => rule === finding.rule && sameAddress(cell, finding.cell));
      return kept === undefined ? finding : { ...finding, silenced: kept.reason };
    }),
  };
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
      silence(assessment, options.silenced),
    ),
    sheetsWithoutTable: readings
      .filter(({ reading }) => reading.tables.length === 0)
      .map(({ grid }) => grid.sheet),
    sheetsNeedingMerges: readings.filter(({ reading }) => reading.needsMerges).map(({ grid }) => grid.sheet),
    remarks: readings.flatMap(({ grid, reading }) =>
      reading.remarks.map((remark) => ({ sheet: grid.sheet, remark })),
    ),
  };
}
