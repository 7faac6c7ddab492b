/**
 * Starts Microsoft's unmodified office.js in the jsdom window of a test, connected to a host. The scripts come from the npm
 * package; nothing is loaded over a network.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OfficeHost } from './office-host';

const PACKAGE = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const BASE = 'https://localhost/office-js/';

/** Resolves when Office is ready. One host for each test file: the window can be connected once. */
export async function bootOffice(host: OfficeHost): Promise<{ host: unknown; platform: unknown }> {
  connect(host);
  supplyDomain();
  serveScripts();
  await run('office.js');
  return new Promise((resolve) => {
    void Office.onReady((info) => {
      resolve(info);
    });
  });
}

/** The add-in's window talks to `window.parent`; here that is the host itself. */
function connect(host: OfficeHost): void {
  window.name = host.frameName();
  const parent = {
    postMessage(text: string): void {
      queueMicrotask(() => {
        void host.receive(text);
      });
    },
  };
  Object.defineProperty(window, 'parent', { value: parent, configurable: true });
  host.onSend((text) => {
    queueMicrotask(() => {
      window.dispatchEvent(new MessageEvent('message', { data: text, origin: host.options.origin }));
    });
  });
}

/** A standard property that jsdom lacks and office.js reads. */
function supplyDomain(): void {
  if (Reflect.has(document, 'domain')) return;
  Object.defineProperty(document, 'domain', { get: () => location.hostname, configurable: true });
}

/** office.js adds script elements for the host's file and its strings: they are read from the package instead. */
function serveScripts(): void {
  const append = <T extends Node>(node: T): T => Node.prototype.appendChild.call(document.head, node) as T;
  const marker = document.createElement('script');
  marker.type = 'text/plain';
  marker.src = `${BASE}office.js`;
  append(marker);
  const appendOrServe = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(BASE)) return append<T>(node);
    const script: HTMLScriptElement = node;
    run(script.src.slice(BASE.length)).then(
      () => {
        script.onload?.(new Event('load'));
      },
      () => {
        script.onerror?.(new Event('error'));
      },
    );
    return node;
  };
  document.head.appendChild = appendOrServe;
}

function run(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      try {
        const element = document.createElement('script');
        element.textContent = `${readFileSync(join(PACKAGE, file), 'utf8')}\n//# sourceURL=${file}`;
        Node.prototype.appendChild.call(document.head, element);
        element.remove();
        resolve();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    }, 0);
  });
}
