/** What the user chose to compare with, read and kept for the session, and what comes of it. Knows no component. */
import { assessWorkbook } from '../../core/assess-workbook';
import type { Assessment } from '../../core/assessment';
import type { SheetGrid } from '../../core/grid';
import { compareRecord } from '../../core/record/compare-record';
import { readLedgerOf } from '../../core/record/ledger';
import type { Ledger, RecordFile, RecordFindings } from '../../core/record/model';
import { recordTable } from '../../core/record/table-facts';

export type ChoiceKind = 'baseline' | 'ledger' | 'lastYear';

/** A chosen file; its grids are kept so that the other side's cell can be shown. */
export interface ChosenFile {
  readonly name: string;
  readonly grids: readonly SheetGrid[];
  readonly content:
    | { readonly kind: 'tables'; readonly tables: RecordFile['tables'] }
    | { readonly kind: 'ledger'; readonly ledger: Ledger };
}

export type Chosen = Readonly<Record<ChoiceKind, readonly ChosenFile[]>>;
export const NOTHING_CHOSEN: Chosen = { baseline: [], ledger: [], lastYear: [] };

export type ReadProblem = 'notLedger' | 'noTables';
export type ReadChoice =
  { readonly ok: true; readonly file: ChosenFile } | { readonly ok: false; readonly problem: ReadProblem };

export function readChoice(kind: ChoiceKind, name: string, grids: readonly SheetGrid[]): ReadChoice {
  if (kind === 'ledger') {
    const outcome = readLedgerOf(grids, name);
    return outcome.ok
      ? { ok: true, file: { name, grids, content: { kind: 'ledger', ledger: outcome.ledger } } }
      : { ok: false, problem: 'notLedger' };
  }
  const { tables } = assessWorkbook(grids, { policy: 'auto', form: null, silenced: [] });
  return tables.length === 0
    ? { ok: false, problem: 'noTables' }
    : { ok: true, file: { name, grids, content: { kind: 'tables', tables: tables.map(recordTable) } } };
}

/** A file of the same name replaces the earlier one; there is one ledger. */
export function withChoice(chosen: Chosen, kind: ChoiceKind, file: ChosenFile): Chosen {
  const others = kind === 'ledger' ? [] : chosen[kind].filter(({ name }) => name !== file.name);
  return { ...chosen, [kind]: [...others, file] };
}

export function withoutChoice(chosen: Chosen, kind: ChoiceKind, name: string): Chosen {
  return { ...chosen, [kind]: chosen[kind].filter((file) => file.name !== name) };
}

function recordFiles(files: readonly ChosenFile[]): readonly RecordFile[] | null {
  const read = files.flatMap(({ name, content }) =>
    content.kind === 'tables' ? [{ path: name, tables: content.tables }] : [],
  );
  return read.length === 0 ? null : read;
}

/** `assessments` are those of the open workbook; findings of table n belong to `assessments[n]`. `null` while nothing is chosen. */
export function compareChosen(
  workbook: string,
  assessments: readonly Assessment[],
  chosen: Chosen,
): RecordFindings | null {
  const content = chosen.ledger[0]?.content;
  const ledger = content?.kind === 'ledger' ? content.ledger : null;
  const baseline = recordFiles(chosen.baseline);
  const lastYear = recordFiles(chosen.lastYear);
  if (ledger === null && baseline === null && lastYear === null) return null;
  return compareRecord([{ path: workbook, tables: assessments.map(recordTable) }], {
    baseline,
    lastYear,
    ledger,
    department: true,
    // One open workbook is seldom the whole department.
    isWhole: false,
    decisions: [],
  });
}
