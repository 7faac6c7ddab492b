/** One file after the other in this thread: `--jobs 1` without a time limit, and tests. */
import type { Engine } from './engine';
import type { JobSettings } from './job';
import { processFile } from './process-file';
import type { JobRunner } from './run-jobs';

export function inProcess(settings: JobSettings, engine: Engine): JobRunner {
  return {
    lanes: 1,
    run: (job) => processFile(job, settings, engine),
    close: () => Promise.resolve(),
  };
}
