/** A file that could not be read, as the report says it. */
import type { Language } from '../../core/messages/message';
import { openFailureText } from '../../workbook/guard/open-failure-words';
import type { OpenFailure } from '../../workbook/guard/refusal';
import { wordsOf, worded } from '../words/catalogue';
import { type Job, type JobResult, NO_FINDINGS } from './job';

/** The detail is a code or a figure; nothing of a file's content comes into it. */
export function failedJob(
  job: Pick<Job, 'index' | 'path'>,
  code: string,
  data: Readonly<Record<string, string>>,
  language: Language,
): JobResult {
  return failedWith(job, { code, message: worded(wordsOf(language).failures, code, data) });
}

/** A file that the reader refuses, in the words of the reader. */
export function refusedJob(
  job: Pick<Job, 'index' | 'path'>,
  failure: OpenFailure,
  language: Language,
): JobResult {
  return failedWith(job, { code: failure.code, message: openFailureText(failure, null, language) });
}

function failedWith(
  job: Pick<Job, 'index' | 'path'>,
  error: { readonly code: string; readonly message: string },
): JobResult {
  return {
    index: job.index,
    workbook: {
      path: job.path,
      status: 'failed',
      error,
      tables: [],
      notes: [],
    },
    counts: NO_FINDINGS,
    save: { kind: 'nothing' },
    tables: [],
  };
}
