import type { JobSettings } from '../../../src/cli/batch/job';

/** What a plain `check` in English asks of each file. */
export const CHECKING: JobSettings = {
  judging: { policy: 'auto', form: null },
  language: 'en-US',
  explain: false,
  minSeverity: 'info',
  purpose: 'report',
  fill: null,
};
