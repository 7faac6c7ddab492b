/** The real world: standard streams, environment, cores. */
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Worker } from 'node:worker_threads';
import { errorCode } from './inputs/collect-inputs';
import { type Io, OutputFailure, type Sink } from './io';

/** As a shell counts a program that its pipe's reader left: 128 + SIGPIPE. */
const STATUS_BROKEN_PIPE = 141;

export function processIo(startThread: () => Worker): Io {
  return {
    stdout: sinkOf(process.stdout),
    // Whoever cannot be told is not told; the work goes on.
    stderr: untroubled(sinkOf(process.stderr)),
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
      return Buffer.concat(chunks).toString('utf8');
    },
    env: process.env,
    cwd: process.cwd(),
    cores: availableParallelism(),
    now: () => performance.now(),
    startThread,
  };
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Any other is told to whoever wrote.
    if (error.code === 'EPIPE') process.exit(STATUS_BROKEN_PIPE);
  });
  return {
    isTerminal: stream.isTTY,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error == null) resolve();
          else reject(new OutputFailure(errorCode(error)));
        });
      }),
  };
}

function untroubled(sink: Sink): Sink {
  return { isTerminal: sink.isTerminal, write: (text) => sink.write(text).catch(() => undefined) };
}
