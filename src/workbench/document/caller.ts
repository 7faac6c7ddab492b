/** The page's end of the line to the worker: one promise a question, and one way to end it all. */
import type { ChangeEvent } from '../../workbook/workbook';
import type { Answer, DocumentMethods, MethodName, Question } from './protocol';

export interface Line {
  readonly methods: DocumentMethods;
  /** Comes when the worker has died; what is asked then, or was asked before, gets no answer. */
  readonly stopped: Promise<null>;
  /** Ends the line; questions that are still open never get an answer. */
  readonly close: () => void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

const METHODS: readonly MethodName[] = [
  'unpack',
  'open',
  'openSeveral',
  'sheets',
  'read',
  'judge',
  'apply',
  'writeReport',
  'activate',
  'presentation',
  'stale',
  'save',
];

export function callWorker(worker: Worker, onEvent: (event: ChangeEvent) => void): Line {
  const waiting = new Map<number, Waiting>();
  let next = 1;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if ('event' in data) {
      onEvent(data.event);
      return;
    }
    const question = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) question?.reject(new Error(data.error));
    else question?.resolve(data.value);
  };
  const stopped = new Promise<null>((resolve) => {
    worker.onerror = () => {
      waiting.clear();
      resolve(null);
    };
  });
  const ask = (method: MethodName, parameters: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const question: Question = { id: next, method, parameters };
      next += 1;
      waiting.set(question.id, { resolve, reject });
      worker.postMessage(question);
    });
  const methods = Object.fromEntries(
    METHODS.map((method) => [method, (...parameters: readonly unknown[]) => ask(method, parameters)]),
    // Every method of the interface is in the list; the wire carries its own types.
  ) as unknown as DocumentMethods;
  return {
    methods,
    stopped,
    close: () => {
      worker.terminate();
      waiting.clear();
    },
  };
}
