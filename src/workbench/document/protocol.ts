/** What the page and the worker that holds the file say to each other. All of it is plain data. */
import type { AssessOptions } from '../../core/assess-workbook';
import type { CellEdit } from '../../core/edit';
import type { SheetGrid } from '../../core/grid';
import type {
  ApplyResult,
  ChangeEvent,
  Outcome,
  ReadOptions,
  ReportSheet,
  SheetInfo,
  SheetOrigin,
  SheetSelector,
  WorkbookCapabilities,
} from '../../workbook/workbook';
import type { SheetPresentation } from '../../workbook/presentation';
import type { OpenFailure } from '../../workbook/guard/refusal';
import type { Place } from '../../core/formula/recalculate';
import type { Unpacked } from './archive';
import type { FailedFile, NamedFile } from './several-files';

export type OpenReply =
  | { readonly ok: true; readonly name: string; readonly capabilities: WorkbookCapabilities }
  | OpenFailure
  | { readonly ok: false; readonly code: 'too-slow' | 'stopped'; readonly detail: string };

export type SeveralReply = Extract<OpenReply, { readonly ok: true }> & {
  readonly failed: readonly FailedFile[];
  readonly origins: ReadonlyMap<string, SheetOrigin>;
};

export interface DocumentMethods {
  readonly unpack: (archive: NamedFile) => Promise<Unpacked>;
  readonly open: (bytes: Uint8Array, name: string) => Promise<OpenReply>;
  /** Several files as one workbook, which can only be read. */
  readonly openSeveral: (files: readonly NamedFile[], name: string) => Promise<SeveralReply>;
  readonly sheets: () => Promise<Outcome<readonly SheetInfo[]>>;
  readonly read: (selector: SheetSelector, options: ReadOptions) => Promise<Outcome<readonly SheetGrid[]>>;
  /** The tables of a sheet, judged; `packed`. */
  readonly judge: (sheet: string, options: AssessOptions) => Promise<Outcome<unknown>>;
  readonly apply: (edits: readonly CellEdit[]) => Promise<Outcome<ApplyResult>>;
  readonly writeReport: (report: ReportSheet) => Promise<Outcome<null>>;
  readonly activate: (sheet: string) => Promise<null>;
  readonly presentation: (sheet: string) => Promise<SheetPresentation | null>;
  readonly stale: () => Promise<readonly Place[]>;
  readonly save: () => Promise<Uint8Array>;
}
export type MethodName = keyof DocumentMethods;

export interface Question {
  readonly id: number;
  readonly method: MethodName;
  readonly parameters: readonly unknown[];
}
export type Answer =
  | { readonly id: number; readonly value: unknown }
  /** A bug in the worker: the name of the error, never its words. */
  | { readonly id: number; readonly error: string }
  | { readonly event: ChangeEvent };
