/** The world as the command line sees it; `process-io.ts` is the real one, tests bring their own. */
export interface Sink {
  readonly isTerminal: boolean;
  /** Resolves when more may be written. */
  write(text: string): Promise<void>;
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
  /** The bundled worker script; `null`: everything runs in this thread. */
  readonly workerFile: string | null;
}
