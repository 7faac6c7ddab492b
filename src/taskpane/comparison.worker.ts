/** Reads one file that the workbook is compared with: beside the pane, which a large or hostile file then cannot freeze. */
import { openComparison } from '../workbook/open-comparison';
import type { FromReader } from './read-comparison';

const scope = globalThis as unknown as {
  postMessage(message: FromReader): void;
  onmessage: ((event: MessageEvent<File>) => void) | null;
};

async function read(file: File): Promise<FromReader> {
  try {
    return { kind: 'read', grids: await openComparison(file) };
  } catch (error) {
    return { kind: 'refused', code: error instanceof Error ? error.message : '' };
  }
}

scope.onmessage = ({ data }) => {
  void read(data).then((message) => {
    scope.postMessage(message);
  });
};
scope.postMessage({ kind: 'ready' });
