/** Everything the pane shows follows from this one value; it changes only through the reducer. */
import type { Assessment } from '../../core/assessment';
import type { CellAddress, SheetGrid } from '../../core/grid';
import type { Silenced } from '../../core/kept';
import type { FileFinding } from '../../core/record/model';
import type { Policy } from '../../core/policy/model';
import type { FormDescription } from '../../core/table/taught/form-description';
import type { JournalEntry } from '../../workbook/journal-text';
import type { FailureCode, NotWritten, SheetInfo } from '../../workbook/workbook';
import { AGAINST_NOTHING, type Against } from '../record/against';
import type { WordsLanguage } from '../words/words';

/** A table is named by its sheet and its first cell: "sheet!A1". Rows may be added below without losing the place. */
export type TableKey = string;
/** A finding is named by its rule and its cell, so that it is the same one after a refresh. */
export type FindingKey = string;
/** A kept finding is named by its place and by what it said. */
export type KeptKey = string;

/** `isBack`: the user came back to it from what was opened out of it, and goes on where he was. */
interface PanelView<K extends string> {
  readonly kind: K;
  readonly isBack?: true;
}

export type View =
  | { readonly kind: 'problems' }
  | { readonly kind: 'explain'; readonly finding: FindingKey }
  | { readonly kind: 'keep'; readonly finding: FindingKey }
  | (PanelView<'teach'> & { readonly openedFrom: 'problems' | 'settings' })
  | PanelView<'preview' | 'record' | 'review' | 'letters' | 'against' | 'settings'>;

/** What did not work stays until the same is tried again, so that a reading behind it does not take the words away. */
export interface PaneFailure {
  readonly code: FailureReason;
  /** As the port's `Failure.detail`. */
  readonly detail: string;
  readonly during: 'reading' | 'writing' | 'going';
}
/** `program`: a part of this program did not load; `preview-closed`: the table that was to be written is gone. */
export type FailureReason = FailureCode | 'program' | 'preview-closed';

export type Phase = 'loading' | 'ready' | 'failed';

/** What the user sees after a write, until the next one. */
export interface Outcome {
  readonly kind: 'corrected' | 'written' | 'filled' | 'edited' | 'cleared' | 'reported' | 'undone' | 'redone';
  /** The sheet that was made, for `reported`. */
  readonly made: string | null;
  readonly written: readonly { readonly sheet: string; readonly cell: CellAddress }[];
  readonly notWritten: readonly NotWritten[];
  readonly recalculationPending: boolean;
  readonly signatureBroken: boolean;
}

export interface PreviewChoice {
  readonly scope: 'table' | 'all';
  readonly mode: 'values' | 'formulas';
  /** Judged scores that were ticked, as "sheet!H6". */
  readonly judged: ReadonlySet<string>;
  /** Derived figures that were unticked. */
  readonly skipped: ReadonlySet<string>;
  /** Derived figures that were ticked although they replace a formula that cannot be worked out. */
  readonly overFormulas: ReadonlySet<string>;
}

export interface ExplanationDraft {
  readonly facts: string;
  readonly reason: string;
  readonly measures: string;
}

/** A policy of the user's own. */
export interface CustomPolicy {
  readonly policy: Policy;
  /** Id of the preset that it extends. */
  readonly base: string;
}

export type PolicyChoice =
  | { readonly kind: 'auto' }
  | { readonly kind: 'preset'; readonly id: string }
  | ({ readonly kind: 'custom' } & CustomPolicy);

/** A choice of policy as it is stored: one of the user's own by its id. */
export type PolicyName =
  { readonly kind: 'auto' } | { readonly kind: 'preset' | 'custom'; readonly id: string };

/** Light or dark where the user has a say in it; a pane in Excel looks as Excel does. */
export type SchemeChoice = 'system' | 'light' | 'dark';

export interface Settings {
  readonly language: WordsLanguage;
  readonly scheme: SchemeChoice;
  /** Of this workbook. */
  readonly policy: PolicyChoice;
  /** With which a workbook starts that was not opened before. */
  readonly usualPolicy: PolicyName;
}

export type ReviewStatus = 'pending' | 'reviewed' | 'returned';
export interface ReviewMark {
  readonly status: ReviewStatus;
  readonly remark: string;
  /** The status given at an earlier opening, where the table has changed since; `null` otherwise. */
  readonly before: ReviewStatus | null;
  /** Which table it was given to, and its figures then; `null` for a mark that nobody has given. */
  readonly of: { readonly subject: string; readonly figures: string } | null;
}
export interface ReviewChoice {
  readonly filter: 'all' | 'problems' | 'pending' | 'returned' | 'sample';
  readonly sort: 'problems' | 'workbook' | 'rate' | 'total';
  readonly search: string;
  readonly sample: { readonly seed: string; readonly tables: ReadonlySet<TableKey> } | null;
  /** Whether tables on hidden sheets are left out; otherwise they count like any other. */
  readonly withoutHidden: boolean;
  readonly marks: ReadonlyMap<TableKey, ReviewMark>;
}

export interface JournalView {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What the user has made and may use in any workbook. */
export interface Library {
  readonly forms: readonly FormDescription[];
  readonly policies: readonly CustomPolicy[];
}

/** What was taken over from an earlier opening of this workbook, and whether a later one will; `null` once the user has read it. */
export interface Restored {
  readonly kept: ReadonlySet<KeptKey>;
  readonly marks: ReadonlySet<TableKey>;
  readonly form: boolean;
  readonly policy: boolean;
  /** The browser would not keep what was decided now. */
  readonly isRefused: boolean;
}

export interface PaneState {
  readonly phase: Phase;
  readonly failure: PaneFailure | null;
  readonly sheets: readonly SheetInfo[];
  /** The sheets that have been read, by name. */
  readonly grids: ReadonlyMap<string, SheetGrid>;
  /** The sheets of a damaged file that cannot be read; nothing is known of them. */
  readonly refused: ReadonlySet<string>;
  readonly tables: readonly Assessment[];
  /** The hidden sheets with tables, whether these count or are left out. */
  readonly hiddenSheets: readonly string[];
  readonly current: TableKey | null;
  readonly selected: FindingKey | null;
  readonly view: View;
  /** Where 返回 leads from a sub-view. */
  readonly home: 'problems' | 'review';
  readonly stale: boolean;
  /** How many readings are under way; what was read before can be used and written meanwhile. */
  readonly readings: number;
  /** How far a large workbook was read that is read a few sheets at a time; `null` where none is being read so. */
  readonly scan: { readonly done: number; readonly of: number } | null;
  /** How much of what was read is judged in the way that was chosen; `null` where no choice waits for it. */
  readonly judging: { readonly done: number; readonly of: number } | null;
  /** Whether the sheet in front has no table and another one with a table is being looked for, to open on. */
  readonly isLooking: boolean;
  readonly isWriting: boolean;
  readonly checkedAt: Date | null;
  readonly outcome: Outcome | null;
  readonly preview: PreviewChoice;
  readonly drafts: ReadonlyMap<FindingKey, ExplanationDraft>;
  /** Findings that stay as they are, with the reason given. */
  readonly kept: ReadonlyMap<KeptKey, Silenced>;
  readonly journal: JournalView;
  /** How the headers of this form are to be read, where the user has taught it. */
  readonly form: FormDescription | null;
  readonly settings: Settings;
  readonly review: ReviewChoice;
  readonly library: Library;
  readonly restored: Restored | null;
  /** Forms of the library that were offered and declined, by `formKey`. */
  readonly declinedForms: ReadonlySet<string>;
  /** What the workbook is compared with, for this session only. */
  readonly against: Against;
  /** About the files compared with. */
  readonly fileFindings: readonly FileFinding[];
}

export const NOTHING_RESTORED: Restored = {
  kept: new Set(),
  marks: new Set(),
  form: false,
  policy: false,
  isRefused: false,
};

export const PREVIEW_DEFAULT: PreviewChoice = {
  scope: 'table',
  mode: 'values',
  judged: new Set(),
  skipped: new Set(),
  overFormulas: new Set(),
};

export function initialState(settings: Settings): PaneState {
  return {
    phase: 'loading',
    failure: null,
    sheets: [],
    grids: new Map(),
    refused: new Set(),
    tables: [],
    hiddenSheets: [],
    current: null,
    selected: null,
    view: { kind: 'problems' },
    home: 'problems',
    stale: false,
    readings: 0,
    scan: null,
    judging: null,
    isLooking: false,
    isWriting: false,
    checkedAt: null,
    outcome: null,
    preview: PREVIEW_DEFAULT,
    drafts: new Map(),
    kept: new Map(),
    form: null,
    journal: { entries: [], canUndo: false, canRedo: false },
    settings,
    against: AGAINST_NOTHING,
    fileFindings: [],
    review: {
      filter: 'all',
      sort: 'problems',
      search: '',
      sample: null,
      withoutHidden: false,
      marks: new Map(),
    },
    library: { forms: [], policies: [] },
    restored: null,
    declinedForms: new Set(),
  };
}
