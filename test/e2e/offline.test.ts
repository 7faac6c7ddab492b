/** The workbench as a page that is installed and works without its server. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describeWithBrowser } from './find-browser';
import {
  openBrowser,
  productionBuild,
  standIn,
  startServer,
  type Built,
  type Running,
  type Visitor,
} from './support/offline-site';

jest.setTimeout(240_000);

interface Manifest {
  readonly name: string;
  readonly lang: string;
  readonly display: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[];
}

/** Every file of the build that a page may ask for, by its address. */
function buildAddresses(folder: string, base: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:map|txt|html)$|^service-worker\.js$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .map((name) => new URL(name, base).href)
    .sort();
}

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await answered(page);
  return page;
}

/** The sample is open and its findings stand there. */
async function answered(page: Page): Promise<void> {
  await page.locator('[data-finding^="execution-rate-base@"]').first().waitFor();
  expect(await page.getByLabel('核算结果').innerText()).toMatch(/94\.50%[\s\S]*90\.15[\s\S]*优/);
}

async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

function cachedAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const requests = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return requests
      .flat()
      .map(({ url }) => url)
      .sort();
  });
}

describeWithBrowser('the installed workbench', (executablePath) => {
  let built: Built;
  let profile: string;
  let server: Running | null = null;
  let visitor: Visitor | null = null;

  beforeAll(() => {
    built = productionBuild();
  });
  afterAll(() => {
    built.remove();
  });
  beforeEach(() => {
    profile = mkdtempSync(path.join(tmpdir(), 'ziping-profile-'));
  });
  afterEach(async () => {
    await visitor?.leave();
    await server?.stop();
    visitor = server = null;
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });

  test('is described by a manifest that the browser accepts', async () => {
    server = await startServer(built.folder);
    const worker = await fetch(new URL('service-worker.js', server.address));
    expect(worker.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(worker.headers.get('cache-control')).toBe('no-store');
    expect(worker.headers.get('content-security-policy')).toBe("default-src 'none'; connect-src 'self'");
    const answer = await fetch(new URL('workbench.webmanifest', server.address));
    expect(answer.headers.get('content-type')).toMatch(/^application\/manifest\+json/);
    const manifest = (await answer.json()) as Manifest;
    expect(manifest).toMatchObject({ lang: 'zh-CN', display: 'standalone' });
    expect(manifest.name).toContain('自评');
    for (const { src, sizes, type } of manifest.icons) {
      const icon = await fetch(new URL(src, answer.url));
      expect(icon.headers.get('content-type')).toBe(type);
      const bytes = Buffer.from(await icon.arrayBuffer());
      expect(`${String(bytes.readUInt32BE(16))}x${String(bytes.readUInt32BE(20))}`).toBe(sizes);
    }

    visitor = await openBrowser(executablePath, profile, server.address);
    const page = await openPage(visitor.context, server.address);
    const session = await visitor.context.newCDPSession(page);
    const { errors, url } = await session.send('Page.getAppManifest');
    expect(url).toBe(answer.url);
    expect(errors).toEqual([]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    expect(visitor.problems).toEqual([]);
  });

  test('opens, reads and loads its parts without the server, also in a browser started later', async () => {
    server = await startServer(built.folder);
    const { address } = server;
    visitor = await openBrowser(executablePath, profile, server.address);
    const page = await openPage(visitor.context, address);
    await kept(page);
    expect(await cachedAddresses(page)).toEqual(buildAddresses(built.folder, address));
    expect(visitor.problems).toEqual([]);

    await server.stop();
    server = null;
    await expect(fetch(address)).rejects.toThrow();
    await page.reload();
    await answered(page);
    // A part of the program that was not loaded before.
    await page.getByRole('button', { name: '全部工作表' }).first().click();
    await page.getByRole('button', { name: '退回修改意见' }).first().waitFor();
    const { outside } = visitor;
    expect(visitor.workerRequests()).toBeGreaterThan(10);
    await visitor.leave();

    visitor = await openBrowser(executablePath, profile, address);
    const later = await openPage(visitor.context, `${address}index.html`);
    const blocked = await later.evaluate(
      (own) =>
        fetch(own).then(
          () => false,
          () => true,
        ),
      address,
    );
    expect(blocked).toBe(true);
    // Nothing but the build was kept, whatever was asked for.
    expect(await cachedAddresses(later)).toEqual(buildAddresses(built.folder, address));
    expect([...outside, ...visitor.outside]).toEqual([]);
  });

  test('opens when the server hangs or is replaced by a gateway that says it is away', async () => {
    server = await startServer(built.folder);
    const { address } = server;
    visitor = await openBrowser(executablePath, profile, server.address);
    await kept(await openPage(visitor.context, address));
    await server.stop();

    server = await standIn(address, () => undefined);
    await openPage(visitor.context, address);
    await server.stop();

    server = await standIn(address, (_request, response) => {
      response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>away</h1>');
    });
    await openPage(visitor.context, address);
  });

  test('shows a new version at once, and keeps it when the pages of the old one are closed', async () => {
    const site = mkdtempSync(path.join(tmpdir(), 'ziping-versions-'));
    const deploy = (version: string, missing = ''): void => {
      cpSync(built.folder, site, { recursive: true });
      for (const name of ['index.html', 'service-worker.js']) {
        const text = readFileSync(path.join(site, name), 'utf8');
        const changed = text
          .replace(/<title>[^<]*/, `<title>${version}`)
          .replace(/"id":"[^"]*"/, `"id":"${version}"`)
          .replace('"files":[', `"files":[${missing}`);
        expect(changed).not.toBe(text);
        writeFileSync(path.join(site, name), changed);
      }
    };
    try {
      deploy('one');
      server = await startServer(site);
      const { address } = server;
      const cacheOf = (version: string): string => `ziping ${address} ${version}`;
      visitor = await openBrowser(executablePath, profile, server.address);
      const { context } = visitor;
      let page = await openPage(context, address);
      await kept(page);
      // Someone else's, under the same origin.
      await page.evaluate(() => caches.open('ziping elsewhere').then(() => undefined));
      expect(await cacheNames(page)).toEqual([cacheOf('one'), 'ziping elsewhere']);

      deploy('two');
      await page.reload();
      await answered(page);
      expect(await page.title()).toBe('two');
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        // The browser looks for a new version by itself some seconds after the page was opened.
        await registration.update();
        while (registration.waiting === null) await new Promise((resolve) => setTimeout(resolve, 50));
      });
      expect(await cacheNames(page)).toContain(cacheOf('one'));

      // The browser changes over some time after the last page is gone.
      for (let visits = 0; visits < 20 && (await cacheNames(page)).includes(cacheOf('one')); visits += 1) {
        await page.close();
        await new Promise((resolve) => setTimeout(resolve, 500));
        page = await openPage(context, address);
        await kept(page);
      }
      expect(await cacheNames(page)).toEqual(['ziping elsewhere', cacheOf('two')]);

      // A deployment with a hole is not taken over.
      deploy('three', '"missing.js",');
      const failed = page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        const worker = await new Promise<ServiceWorker | null>((resolve) => {
          registration.addEventListener('updatefound', () => {
            resolve(registration.installing);
          });
          registration.update().catch(() => undefined);
        });
        while (worker?.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 50));
        return worker?.state;
      });
      expect(await failed).toBe('redundant');
      expect(await cacheNames(page)).toEqual(['ziping elsewhere', cacheOf('two')]);
      await server.stop();
      server = null;
      await page.reload();
      await answered(page);
      expect(await page.title()).toBe('two');
    } finally {
      rmSync(site, { recursive: true, force: true });
    }
  });
});
