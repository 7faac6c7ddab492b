/** What can happen to the pane's state. */
import type { Assessment } from '../../core/assessment';
import type { SheetGrid } from '../../core/grid';
import type { Silenced } from '../../core/kept';
import type { FileFinding } from '../../core/record/model';
import type { FormDescription } from '../../core/table/taught/form-description';
import type { SheetInfo } from '../../workbook/workbook';
import type { Against } from '../record/against';
import type {
  ExplanationDraft,
  FindingKey,
  JournalView,
  KeptKey,
  Library,
  Outcome,
  PaneFailure,
  PaneState,
  PolicyChoice,
  PreviewChoice,
  ReviewChoice,
  ReviewMark,
  Settings,
  TableKey,
  View,
} from './state';

export type Refusal = Pick<PaneFailure, 'code' | 'detail'>;

export type PaneEvent =
  | { readonly type: 'read-started' }
  | {
      readonly type: 'read-finished';
      readonly sheets: readonly SheetInfo[];
      /** All that have been read, by name. */
      readonly grids: ReadonlyMap<string, SheetGrid>;
      /** Sheets that were found to be damaged. */
      readonly refused: ReadonlySet<string>;
      /** True where one of them has changed since. */
      readonly isStale: boolean;
      readonly tables: readonly Assessment[];
      readonly hiddenSheets: readonly string[];
      readonly fileFindings: readonly FileFinding[];
      readonly at: Date;
    }
  | { readonly type: 'read-failed'; readonly failure: Refusal }
  | {
      readonly type: 'reassessed';
      readonly tables: readonly Assessment[];
      readonly hiddenSheets: readonly string[];
      readonly fileFindings: readonly FileFinding[];
      readonly at: Date;
    }
  | { readonly type: 'scanned'; readonly scan: PaneState['scan'] }
  | { readonly type: 'judging'; readonly judging: PaneState['judging'] }
  | { readonly type: 'looked'; readonly isLooking: boolean }
  | { readonly type: 'became-stale' }
  /** `sheet`: the one that was asked for, whether it has a table or not. */
  | { readonly type: 'table-chosen'; readonly table: TableKey | null; readonly sheet?: string }
  | { readonly type: 'finding-selected'; readonly finding: FindingKey | null }
  | { readonly type: 'view-opened'; readonly view: View }
  | { readonly type: 'view-closed' }
  | { readonly type: 'write-started' }
  | { readonly type: 'write-finished'; readonly outcome: Outcome }
  | { readonly type: 'write-failed'; readonly failure: Refusal }
  /** To a cell, or not. */
  | { readonly type: 'went'; readonly failure: Refusal | null }
  | { readonly type: 'outcome-dismissed' }
  | { readonly type: 'failure-dismissed' }
  | { readonly type: 'journal-moved'; readonly journal: JournalView }
  | { readonly type: 'preview-changed'; readonly choice: Partial<PreviewChoice> }
  | { readonly type: 'draft-changed'; readonly finding: FindingKey; readonly draft: ExplanationDraft }
  | { readonly type: 'kept'; readonly silenced: Silenced }
  | { readonly type: 'unkept'; readonly kept: readonly KeptKey[] }
  | { readonly type: 'form-taught'; readonly form: FormDescription | null }
  | { readonly type: 'settings-changed'; readonly settings: Partial<Settings> }
  | { readonly type: 'review-changed'; readonly choice: Partial<ReviewChoice> }
  | { readonly type: 'against-changed'; readonly against: Partial<Against> }
  | { readonly type: 'marked'; readonly table: TableKey; readonly mark: ReviewMark }
  /** Choices of an earlier opening, before anything is judged. */
  | {
      readonly type: 'choices-restored';
      readonly form: FormDescription | null;
      readonly policy: PolicyChoice | null;
      readonly isUsual: boolean;
    }
  /** Marks of an earlier opening that belong to tables just read. */
  | {
      readonly type: 'marks-restored';
      readonly kept: readonly Silenced[];
      readonly marks: ReadonlyMap<TableKey, ReviewMark>;
    }
  /** What marks are worth now that their tables were read again. */
  | { readonly type: 'marks-rechecked'; readonly marks: ReadonlyMap<TableKey, ReviewMark> }
  /** The browser keeps nothing of what is decided now. */
  | { readonly type: 'keeping-refused' }
  | { readonly type: 'restored-dismissed' }
  | { readonly type: 'library-changed'; readonly library: Partial<Library> }
  | { readonly type: 'form-declined'; readonly form: string }
  | { readonly type: 'all-forgotten' };
