/** Every word that the command line says of its own; findings and verdicts come from the core's catalogue. */
import type { Severity } from '../../core/rules/finding';
import type { Ambiguity, ColumnRole } from '../../core/table/model';
import type { CommandName, OptionName } from '../arguments/option-table';

/** `{name}` places are filled by `fill` in catalogue.ts. */
export interface Words {
  readonly usageErrors: Readonly<Record<UsageErrorKey, string>>;
  /** Why a file could not be read, by error code; `other` for a code without words of its own. What the reader refuses it says itself. */
  readonly failures: Readonly<Record<FailureKey, string>>;
  /** Why a cell was not written, by the port's failure code. */
  readonly notWritten: Readonly<Record<NotWrittenKey, string>>;
  /** What recognition could not decide (`--explain`). */
  readonly ambiguities: Readonly<Record<Ambiguity['key'], string>>;
  /** What a column holds (`--explain`); the JSON report has the role itself. */
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly notes: Readonly<Record<NoteKey, string>>;
  readonly help: {
    readonly tagline: string;
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly command: Readonly<Record<CommandName, string>>;
    readonly paths: string;
    readonly option: Readonly<Record<OptionName, string>>;
    readonly exit: string;
    readonly seeAlso: string;
  };
  /** What the system answers when a file cannot be read or written; its code for any other. */
  readonly systemErrors: Readonly<Record<SystemErrorKey, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly text: Readonly<Record<TextKey, string>>;
  readonly columns: Readonly<Record<ColumnKey, string>>;
  readonly progress: { readonly running: string; readonly left: string };
}

export type UsageErrorKey =
  | 'no-command'
  | 'unknown-command'
  | 'unknown-option'
  | 'option-or-file'
  | 'option-not-here'
  | 'missing-value'
  | 'unexpected-value'
  | 'bad-choice'
  | 'bad-number'
  | 'bad-sample'
  | 'no-path'
  | 'extra-argument'
  | 'unknown-policy'
  | 'unknown-preset'
  | 'policy-unreadable'
  | 'policy-invalid'
  | 'form-unreadable'
  | 'form-invalid'
  | 'comparison-unreadable'
  | 'comparison-empty'
  | 'ledger-invalid'
  | 'no-output'
  | 'two-outputs'
  | 'resume-needs-out'
  | 'seed-needs-sample'
  | 'out-not-folder'
  | 'letter-needs-out'
  | 'letter-not-written'
  | 'report-not-written'
  | 'nothing-found'
  | 'nothing-done'
  | 'only-other-types';

export type FailureKey =
  | 'not-found'
  | 'not-a-file'
  | 'bad-name'
  | 'no-access'
  | 'unsupported-type'
  | 'empty-file'
  | 'timeout'
  | 'out-of-memory'
  | 'write-failed'
  | 'output-is-input'
  | 'output-collision'
  | 'internal'
  | 'other';

export type SystemErrorKey =
  | 'ENOSPC'
  | 'EDQUOT'
  | 'ENOENT'
  | 'ENOTDIR'
  | 'EISDIR'
  | 'ELOOP'
  | 'EFBIG'
  | 'EIO'
  | 'EMFILE'
  | 'EACCES'
  | 'EPERM'
  | 'EROFS'
  | 'EBUSY'
  | 'ENAMETOOLONG'
  | 'not-a-file'
  | 'not-json'
  | 'other';

export type NotWrittenKey =
  | 'protected'
  | 'changed'
  | 'merged'
  | 'array'
  | 'sheet-gone'
  | 'read-only'
  | 'unsupported'
  | 'formula'
  | 'cause'
  | 'other';

export type NoteKey =
  | 'read-only'
  | 'signature-broken'
  | 'recalculation-pending'
  | 'no-table'
  | 'hidden-sheet'
  | 'no-weights'
  | 'nothing-to-write'
  | 'nothing-written'
  | 'ledger-unit';

export type TextKey =
  | 'failed'
  | 'notSaved'
  | 'failedFiles'
  | 'filesWithoutTable'
  | 'more'
  | 'year'
  | 'policy'
  | 'rate'
  | 'total'
  | 'grade'
  | 'blank'
  | 'computedOnly'
  | 'unfinished'
  | 'noFindings'
  | 'noTotal'
  | 'noneChosen'
  | 'noneChosenNoTotal'
  | 'silenced'
  | 'edits'
  | 'replaces'
  | 'notWritten'
  | 'output'
  | 'note'
  | 'layout'
  | 'certainty.sure'
  | 'certainty.likely'
  | 'certainty.guess'
  | 'column'
  | 'ambiguity'
  | 'summary'
  | 'summaryFailed'
  | 'summarySkipped'
  | 'summarySample'
  | 'summaryPassedBy'
  | 'noEnding'
  | 'listSeparator'
  | 'summaryFindings'
  | 'summaryErrors'
  | 'summaryWithoutNotes'
  | 'summaryGrades'
  | 'counterpart'
  | 'letterFile'
  | 'overviewFile'
  | 'lettersWritten'
  | 'reportTitle'
  | 'untitled';

export type ColumnKey =
  | 'path'
  | 'status'
  | 'sheet'
  | 'range'
  | 'projectName'
  | 'year'
  | 'policy'
  | 'totalRecorded'
  | 'totalComputed'
  | 'gradeRecorded'
  | 'gradeComputed'
  | 'severity'
  | 'rule'
  | 'cell'
  | 'message'
  | 'recorded'
  | 'expected'
  | 'related'
  | 'silenced'
  | 'counterpart';
