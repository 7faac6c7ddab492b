/** The world as the command line sees it; `process-io.ts` is the real one, tests bring their own. */
import type { Worker } from 'node:worker_threads';

export interface Sink {
  readonly isTerminal: boolean;
  /** Resolves when more may be written; rejects with an `OutputFailure` where it cannot be. */
  write(text: string): Promise<void>;
}

/** A stream that takes no more: the disk that it goes to is full, say. */
export class OutputFailure extends Error {
  /** `systemCode`: "ENOSPC". */
  constructor(readonly systemCode: string) {
    super(systemCode);
    this.name = 'OutputFailure';
  }
}

export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: () => Promise<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly cores: number;
  /** Milliseconds from any origin. */
  readonly now: () => number;
  /** A worker thread that listens for messages; `null`: everything runs in this thread. */
  readonly startThread: (() => Worker) | null;
}
