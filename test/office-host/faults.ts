/** What can go wrong between the add-in and Excel, on the request that a test chooses. */
import type { WorkbookModel } from './model/workbook-model';

export type Fault =
  /** The answer comes late. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The host refuses the batch before it runs any of it, or answers with an error although it ran it all. */
  | { readonly kind: 'error'; readonly code: string; readonly when: 'before' | 'after' }
  /** The transport refuses: see TRANSPORT_ERRORS. */
  | { readonly kind: 'transport'; readonly code: number; readonly when: 'before' | 'after' }
  /** Only the first actions run. */
  | { readonly kind: 'cut'; readonly after: number; readonly code: string }
  /** Somebody changes the workbook just before the request is run. */
  | { readonly kind: 'meanwhile'; readonly name: string; readonly change: (model: WorkbookModel) => void }
  /** There is never an answer; the batch ran, or it did not. */
  | { readonly kind: 'silence'; readonly ran: boolean };

/** Transport codes that the client library turns into errors of the name given. */
export const TRANSPORT_ERRORS = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  ActivityLimitReached: 5102,
  InvalidOrTimedOutSession: 5012,
  AccessDenied: 7000,
} as const;

/** Error codes that Microsoft documents for application-specific APIs in Excel and that a batch of ours could meet. */
export const DOCUMENTED_CODES = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotAvailable',
  'ApiNotFound',
  'Conflict',
  'ConnectionFailure',
  'ContentLengthRequired',
  'FilteredRangeConflict',
  'FormulaLengthExceedsLimit',
  'GeneralException',
  'InactiveWorkbook',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'InvalidRequest',
  'InvalidRequestContext',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MemoryLimitReached',
  'MergedRangeConflict',
  'NotImplemented',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'Unauthenticated',
  'UnsupportedFeature',
  'UnsupportedOperation',
  'UnsupportedSheet',
] as const;

export function faultName(fault: Fault): string {
  switch (fault.kind) {
    case 'delay':
      return `delayed by ${String(fault.milliseconds)} ms`;
    case 'error':
      return `${fault.code} ${fault.when}`;
    case 'transport':
      return `transport ${String(fault.code)} ${fault.when}`;
    case 'cut':
      return `cut after ${String(fault.after)} actions (${fault.code})`;
    case 'meanwhile':
      return `${fault.name} meanwhile`;
    case 'silence':
      return fault.ran ? 'ran, no answer' : 'no answer';
  }
}
