/**
 * Keeps the workbench usable without a network. The files of the build are stored when the page is first opened and answered
 * from there; their names carry their contents' hash, so they never go stale. The page itself comes from the server while that
 * answers, so that a new version shows at once, and from this file otherwise. Nothing else is answered or stored: a workbook
 * never passes through here.
 */

/** Filled in by scripts/offline-plugin.cjs when everything else is built. */
declare const __ZIPING_BUILD__: {
  /** Differs whenever any file of the build does. */
  readonly id: string;
  /** The HTML of the page. Fetched, it could belong to another version than `files`, or be the form of a login. */
  readonly page: string;
  /** Addresses relative to this file. */
  readonly files: readonly string[];
};

interface LifecycleEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The part of a service worker's global scope that is used here; the DOM library does not declare it. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: LifecycleEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const { id, page, files } = __ZIPING_BUILD__;

/** Other things may be kept under the same origin, another copy of the workbench among them; a space is in no address. */
const OWN_CACHES = `ziping ${scope} `;
const CACHE = OWN_CACHES + id;
const PAGES = new Set([scope, new URL('index.html', scope).href]);
const FILES = new Set(files.map((file) => new URL(file, scope).href));
/** A server that is slower than this is treated as away. */
const PATIENCE_MS = 3000;

async function fetchWhole(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  // A redirect leads to a login, not to a file.
  if (!response.ok || response.redirected) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** All or nothing: what is missing fails the installation, and the browser tries again on a later visit. */
async function store(): Promise<void> {
  const cache = await caches.open(CACHE);
  try {
    // Each is stored as it comes: responses that wait to be read hold the few connections that a browser opens.
    await Promise.all([...FILES].map(async (address) => cache.put(address, await fetchWhole(address))));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function removeOld(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OWN_CACHES) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function storedFile(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(request.url)) ?? fetch(request);
}

function storedPage(): Response {
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function newestPage(request: Request): Promise<Response> {
  const late = new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, PATIENCE_MS);
  });
  const response = await Promise.race([fetch(request).catch(() => null), late]);
  // 500 and above: a gateway that says the server is away.
  return response === null || response.status >= 500 ? storedPage() : response;
}

worker.addEventListener('install', (event) => {
  event.waitUntil(store());
});

// A new version waits until no page of the old one is open, so its files can go and no page loses the parts it has yet to load.
worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([removeOld(), worker.clients.claim()]));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  if (request.mode === 'navigate') {
    if (PAGES.has(origin + pathname)) event.respondWith(newestPage(request));
  } else if (FILES.has(request.url)) event.respondWith(storedFile(request));
});

export {};
