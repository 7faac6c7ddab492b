/** The file lives in a worker, so that a large or hostile one never freezes the page, and can be stopped. */
import { createDocumentHost } from './document-host';
import type { Answer, Question } from './protocol';

const scope = globalThis as unknown as {
  postMessage(message: Answer, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<Question>) => void) | null;
};

const host = createDocumentHost((event) => {
  scope.postMessage({ event });
});

async function answer({ id, method, parameters }: Question): Promise<void> {
  try {
    // The page's side is typed by the same interface; the wire is not.
    const run = host[method] as (...values: readonly unknown[]) => Promise<unknown>;
    const value = await run(...parameters);
    scope.postMessage({ id, value }, value instanceof Uint8Array ? [value.buffer as ArrayBuffer] : []);
  } catch (error) {
    scope.postMessage({ id, error: error instanceof Error ? error.name : 'unknown' });
  }
}

scope.onmessage = ({ data }) => {
  void answer(data);
};
