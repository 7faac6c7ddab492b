/** Waits for office.js, which is loaded beside this program, and says whether the pane can run in its host. */

export type Readiness = 'ready' | 'not-excel' | 'too-old';

const MINIMUM = '1.13';

/**
 * Resolves when Office is ready, however long that takes. `onLate` is called once if office.js is not there after `patience`
 * milliseconds, or at once if it cannot be loaded.
 */
export async function officeReady(
  script: HTMLScriptElement | null,
  patience: number,
  onLate: () => void,
): Promise<Readiness> {
  await scriptLoaded(script, patience, onLate);
  const info = await Office.onReady();
  // Outside of an Office program there is no host, whatever the types say.
  const host = info.host as Office.HostType | null;
  if (host !== Office.HostType.Excel) return 'not-excel';
  return Office.context.requirements.isSetSupported('ExcelApi', MINIMUM) ? 'ready' : 'too-old';
}

function scriptLoaded(script: HTMLScriptElement | null, patience: number, onLate: () => void): Promise<void> {
  if (typeof Office !== 'undefined') return Promise.resolve();
  return new Promise((resolve) => {
    const late = setTimeout(onLate, patience);
    script?.addEventListener('load', () => {
      clearTimeout(late);
      resolve();
    });
    script?.addEventListener('error', () => {
      clearTimeout(late);
      onLate();
    });
  });
}
