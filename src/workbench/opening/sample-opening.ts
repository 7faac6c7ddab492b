/** The sample: opened with the page and on request. */
import { useCallback, useEffect, useRef } from 'react';

export const SAMPLE_NAME = '示例.xlsx';

export function useSample(open: (bytes: Uint8Array, name: string) => Promise<void>): () => void {
  const openSample = useCallback((): void => {
    void import('./sample').then(
      ({ sampleBytes }) => open(sampleBytes(), SAMPLE_NAME),
      () => {
        // The page was left open while its files were replaced: the welcome stays, files can still be opened.
      },
    );
  }, [open]);
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    openSample();
  }, [openSample]);
  return openSample;
}
