/** Waits for office.js, which is loaded beside this program, and says whether the pane can run in its host. */

export type Readiness = 'ready' | 'not-excel' | 'too-old';

const MINIMUM = '1.13';

/**
 * Resolves when Office is ready, however long that takes. `onLate` is called once if it is not after `patience` milliseconds, or
 * at once if office.js cannot be loaded.
 */
export async function officeReady(
  script: HTMLScriptElement | null,
  patience: number,
  onLate: () => void,
): Promise<Readiness> {
  let isLate = false;
  const late = (): void => {
    if (!isLate) onLate();
    isLate = true;
  };
  // office.js itself loads the part for Excel, which may be what does not come.
  const timer = setTimeout(late, patience);
  script?.addEventListener('error', late);
  await scriptLoaded(script);
  const info = await Office.onReady();
  clearTimeout(timer);
  // Outside of an Office program there is no host, whatever the types say.
  const host = info.host as Office.HostType | null;
  if (host !== Office.HostType.Excel) return 'not-excel';
  return Office.context.requirements.isSetSupported('ExcelApi', MINIMUM) ? 'ready' : 'too-old';
}

function scriptLoaded(script: HTMLScriptElement | null): Promise<void> {
  if (typeof Office !== 'undefined') return Promise.resolve();
  return new Promise((resolve) => {
    script?.addEventListener('load', () => {
      resolve();
    });
  });
}
