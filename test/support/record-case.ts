/** Cases of comparisons as data: a form, what is compared with it, and the cell where something is to be said. */
import { assessWorkbook } from '../../src/core/assess-workbook';
import type { SheetGrid } from '../../src/core/grid';
import { type RecordComparison, compareRecord } from '../../src/core/record/compare-record';
import { readLedger } from '../../src/core/record/ledger';
import type { RecordFile, RecordFindings } from '../../src/core/record/model';
import type { RecordRule } from '../../src/core/record/record-rules';
import { recordTable } from '../../src/core/record/table-facts';
import { type FormCell, formGrid, loadForm } from './form-grid';

export interface RecordForm {
  readonly form: string;
  readonly set: Readonly<Record<string, FormCell>>;
}

export interface RecordCase extends RecordForm {
  readonly other?: RecordForm;
  readonly ledger?: readonly (readonly FormCell[])[];
  readonly against?: 'baseline';
  readonly cell?: string;
}

export function recordFile(path: string, { form, set }: RecordForm): RecordFile {
  const { tables } = assessWorkbook([formGrid(loadForm(form), set)], {
    policy: 'auto',
    form: null,
    silenced: [],
  });
  return { path, tables: tables.map(recordTable) };
}

export function ledgerGrid(rows: readonly (readonly FormCell[])[]): SheetGrid {
  return formGrid({ sheet: '台账', merges: [], rows }, {});
}

const NOTHING: RecordComparison = {
  baseline: null,
  lastYear: null,
  ledger: null,
  department: false,
  isWhole: true,
  decisions: [],
};

/** In a department the form of the case is the second file, so that what it repeats stands before it. */
export function runRecordCase(one: RecordCase, against: RecordRule['against']): RecordFindings {
  const own = recordFile('own.xlsx', one);
  const other = one.other === undefined ? null : recordFile('other.xlsx', one.other);
  if (one.ledger !== undefined) {
    const outcome = readLedger(ledgerGrid(one.ledger), 'ledger.csv');
    if (!outcome.ok) throw new Error(outcome.problem);
    return compareRecord([own], { ...NOTHING, ledger: outcome.ledger });
  }
  if (other === null) throw new Error('nothing to compare with');
  switch (one.against ?? against) {
    case 'last-year':
      return compareRecord([own], { ...NOTHING, lastYear: [other] });
    case 'department': {
      const found = compareRecord([other, own], { ...NOTHING, department: true });
      return { ...found, tables: found.tables.filter(({ file }) => file === 1) };
    }
    default:
      return compareRecord([own], { ...NOTHING, baseline: [other] });
  }
}
