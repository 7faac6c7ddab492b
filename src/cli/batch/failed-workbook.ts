/** A file that could not be read, as the report says it. */
import type { Language } from '../../core/messages/message';
import { wordsOf, worded } from '../words/catalogue';
import { type Job, type JobResult, NO_FINDINGS } from './job';

/** The detail is a code or a figure; nothing of a file's content comes into it. */
export function failedJob(
  job: Pick<Job, 'index' | 'path'>,
  code: string,
  data: Readonly<Record<string, string>>,
  language: Language,
): JobResult {
  return {
    index: job.index,
    workbook: {
      path: job.path,
      status: 'failed',
      error: { code, message: worded(wordsOf(language).failures, code, data) },
      tables: [],
      notes: [],
    },
    counts: NO_FINDINGS,
    save: { kind: 'nothing' },
    tables: [],
  };
}
