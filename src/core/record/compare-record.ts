/** The tables of a run against whatever they are to be compared with. */
import { acrossDepartment } from './across-department';
import { againstBaseline } from './against-baseline';
import { againstLastYear } from './against-last-year';
import { againstLedger } from './against-ledger';
import type { Ledger, RecordFile, RecordFindings } from './model';
import type { PairAgainst } from './pair';
import type { Decisions, PairDecision } from './pair-question';
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
  /** What was said about pairs that are not certain; the others are judged by their names and contents. */
  readonly decisions: readonly PairDecision[];
}

/**
 * What the tables of `files` say against each source that is not `null`, and against each other where `department` asks for it.
 * `isWhole`: all tables of the department are here, so that a project without one may be called missing. Never throws.
 */
export function compareRecord(files: readonly RecordFile[], comparison: RecordComparison): RecordFindings {
  const { baseline, lastYear, ledger, department, isWhole } = comparison;
  const decided = (against: PairAgainst): Decisions => ({ against, made: comparison.decisions });
  const owns = sideOf(files);
  const parts: readonly RecordFindings[] = [
    ...(baseline === null ? [] : [againstBaseline(owns, sideOf(baseline), decided('baseline'), isWhole)]),
    ...(ledger === null ? [] : [againstLedger(owns, ledger, decided('ledger'), isWhole)]),
    ...(lastYear === null ? [] : [againstLastYear(owns, sideOf(lastYear), decided('last-year'))]),
    ...(department ? [acrossDepartment(owns)] : []),
  ];
  return { tables: parts.flatMap(({ tables }) => tables), files: parts.flatMap((part) => part.files) };
}
