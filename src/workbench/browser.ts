/** What the page asks of the browser, each with an answer where the browser refuses. */
import type { Preferences } from '../pane/host';

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function offer(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

export function offerText(name: string, text: string, mediaType: string): void {
  offer(name, new Blob([text], { type: mediaType }));
}

export function offerBytes(name: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  offer(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
}

/** Text in local storage; a browser that refuses forgets it with the page. */
export function storedText(key: string): Preferences {
  let fallback: string | null = null;
  return {
    load: () => {
      try {
        return localStorage.getItem(key) ?? fallback;
      } catch {
        return fallback;
      }
    },
    save: (text) => {
      fallback = text;
      try {
        localStorage.setItem(key, text);
      } catch {
        // The fallback holds it.
      }
    },
  };
}
