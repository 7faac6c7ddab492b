/** The tables of a run against whatever they are to be compared with. */
import { acrossDepartment } from './across-department';
import { againstBaseline } from './against-baseline';
import { againstLastYear } from './against-last-year';
import { againstLedger } from './against-ledger';
import type { Ledger, RecordFile, RecordFindings } from './model';
import { sideOf } from './side';

export interface RecordComparison {
  /** `null`: no such comparison. */
  readonly baseline: readonly RecordFile[] | null;
  readonly lastYear: readonly RecordFile[] | null;
  readonly ledger: Ledger | null;
  /** The tables against each other. */
  readonly department: boolean;
  /** False where only some of the tables were given (a spot check): then nothing is said to be missing. */
  readonly isWhole: boolean;
}

export function compareRecord(files: readonly RecordFile[], comparison: RecordComparison): RecordFindings {
  const { baseline, lastYear, ledger, department, isWhole } = comparison;
  const owns = sideOf(files);
  const parts: readonly RecordFindings[] = [
    ...(baseline === null ? [] : [againstBaseline(owns, sideOf(baseline), isWhole)]),
    ...(ledger === null ? [] : [againstLedger(owns, ledger, isWhole)]),
    ...(lastYear === null ? [] : [againstLastYear(owns, sideOf(lastYear))]),
    ...(department ? [acrossDepartment(owns)] : []),
  ];
  return { tables: parts.flatMap(({ tables }) => tables), files: parts.flatMap((part) => part.files) };
}
