/** One file's work, in a form that crosses to a worker thread and back. */
import type { Language } from '../../core/messages/message';
import type { CrossFacts } from '../../core/cross-tables';
import type { RecordTable } from '../../core/record/model';
import type { ReportWorkbook } from '../../core/report/model';
import type { Severity } from '../../core/rules/finding';
import type { Fill } from '../arguments/option-table';
import type { InputFile, InputProblem } from '../inputs/collect-inputs';
import type { Judging } from './engine';

/** What is the same for every file of a run. */
export interface JobSettings {
  readonly judging: Judging;
  readonly language: Language;
  readonly explain: boolean;
  readonly minSeverity: Severity;
  /** `census`: only which tables there are; `null` of `fill`: nothing is written. */
  readonly purpose: 'report' | 'census';
  readonly fill: Fill | null;
  /** Writes over formulas whose result cannot be worked out; off by default. */
  readonly replaceFormulas?: boolean;
  /** Hands over what comparisons need; off by default, so that a long run keeps nothing. */
  readonly keepRecord?: boolean;
}

/** To a worker thread: first what is the same for every file, then one job after the other. */
export type ThreadMessage =
  { readonly kind: 'settings'; readonly settings: JobSettings } | { readonly kind: 'job'; readonly job: Job };

export interface Job {
  /** Position in the input order. */
  readonly index: number;
  /** As the report names it. */
  readonly path: string;
  readonly absolute: string;
  readonly problem: InputProblem | null;
  /** Positions of the tables that a spot check chose; `null`: all of them. */
  readonly only: readonly number[] | null;
  /** The part of the workbook's sheets that this job is about; absent: all of them. */
  readonly part?: Part;
}

/** All of a file's tables. */
export function jobOf({ path, absolute, problem }: InputFile, index: number): Job {
  return { index, path, absolute, problem, only: null };
}

/** The `at`-th of `of` runs of neighbouring sheets. */
export interface Part {
  readonly at: number;
  readonly of: number;
}

/** Open findings before `--min-severity` leaves any out: they decide the exit status. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

export interface JobResult {
  readonly index: number;
  readonly workbook: ReportWorkbook;
  readonly counts: SeverityCounts;
  readonly save: Save;
  /** Sheet and range of every table that was found, chosen or not. */
  readonly tables: readonly string[];
  /** What comparisons need of the tables reported, in the same order; only where it was asked for. */
  readonly record?: readonly RecordTable[];
  /** Of a part of a workbook: what its tables must be known by to those of the other parts, in the same order. */
  readonly cross?: readonly CrossFacts[];
}

/** What there is to save: nothing, the input as it is, or new bytes. */
export type Save =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

export const NO_FINDINGS: SeverityCounts = { error: 0, warning: 0, info: 0 };

export function plusCounts(a: SeverityCounts, b: SeverityCounts): SeverityCounts {
  return { error: a.error + b.error, warning: a.warning + b.warning, info: a.info + b.info };
}
