/** The pane's end: a file that the workbook is compared with is read in a worker, and given up after a while. */
import type { SheetGrid } from '../core/grid';
import { openComparison } from '../workbook/open-comparison';

export type FromReader =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly grids: readonly SheetGrid[] }
  | { readonly kind: 'refused'; readonly code: string };

/** The part of a worker that is needed of it. */
export interface Reader {
  onmessage: ((event: MessageEvent<FromReader>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(file: File): void;
  terminate(): void;
}

/** A file that takes longer than this is given up, as in the workbench. */
const LONGEST_MS = 30_000;

/**
 * All sheets of the file; rejects where it cannot be read or takes longer than `longestMs`. Where the host lets no worker start it
 * is read in the page, with the limits that every file has.
 */
export async function readComparison(
  start: () => Reader,
  file: File,
  longestMs: number = LONGEST_MS,
): Promise<readonly SheetGrid[]> {
  const grids = await inWorker(start, file, longestMs);
  return grids ?? openComparison(file);
}

/** `null` where no worker starts. */
function inWorker(start: () => Reader, file: File, longestMs: number): Promise<readonly SheetGrid[] | null> {
  let reader: Reader;
  try {
    reader = start();
  } catch {
    return Promise.resolve(null);
  }
  return new Promise<readonly SheetGrid[] | null>((resolve, reject) => {
    let isReady = false;
    const timer = setTimeout(() => {
      end();
      reject(new Error('too-slow'));
    }, longestMs);
    const end = (): void => {
      clearTimeout(timer);
      reader.terminate();
    };
    reader.onmessage = ({ data }) => {
      if (data.kind === 'ready') {
        isReady = true;
        reader.postMessage(file);
        return;
      }
      end();
      if (data.kind === 'read') resolve(data.grids);
      else reject(new Error(data.code));
    };
    reader.onerror = () => {
      end();
      // Before it was ready it was the worker that failed, afterwards the file.
      if (isReady) reject(new Error('damaged'));
      else resolve(null);
    };
  });
}
