/** Errors of Excel as outcomes of the port. */
import type { Failure, FailureCode } from '../workbook';

const CODES: Readonly<Partial<Record<string, FailureCode>>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'editing',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  MergedRangeConflict: 'merged',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  ActivityLimitReached: 'busy',
  ConnectionFailure: 'busy',
  InvalidOrTimedOutSession: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
};

/** Excel on the web answers so when a sheet is deleted while a request runs; the next try works. */
export const LOST_CONTEXT = 'InvalidRequestContext';

/** Our own code for a request that was not answered in time. */
export const TIMED_OUT = 'TimedOut';

export function failureOf(code: string): Failure {
  if (code === TIMED_OUT) return { ok: false, code: 'busy', detail: code };
  return { ok: false, code: CODES[code] ?? 'host', detail: code };
}
