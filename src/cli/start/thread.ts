/** A worker thread within its memory, and what is worth one. */
import { Worker } from 'node:worker_threads';

/** Compressed bytes, some 45 sheets, that keep a thread busy for longer than it takes to start it and to warm up. */
export const BYTES_PER_THREAD = 160 * 1024;

const MEGABYTES = 1024;

/**
 * At its limit a worker gets 16 MB more in which to end. Node 24 moves all young objects at once: were there more of them than
 * that, it would end the whole program instead of the worker.
 */
const MEGABYTES_OF_YOUNG_OBJECTS = 16;

/** `file`: the worker's script. It is told what to do by messages, see `src/cli/batch/worker.ts`. */
export function startThread(file: string, megabytes: number = MEGABYTES): Worker {
  return new Worker(file, {
    resourceLimits: {
      maxOldGenerationSizeMb: megabytes,
      maxYoungGenerationSizeMb: MEGABYTES_OF_YOUNG_OBJECTS,
    },
  });
}
