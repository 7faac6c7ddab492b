/** A browser on the built workbench, and the steps that the flows share. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../find-browser';

const ROOT = path.join(__dirname, '..', '..', '..');

export interface Site {
  readonly address: string;
  readonly browser: Browser;
  stop(): Promise<void>;
}

function buildOnce(): void {
  if (existsSync(path.join(ROOT, 'dist', 'workbench', 'index.html'))) return;
  const webpack = path.join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const built = spawnSync(process.execPath, [webpack, '--mode', 'production', '--env', 'only=workbench'], {
    cwd: ROOT,
  });
  if (built.status !== 0) throw new Error(`the workbench was not built: ${String(built.stdout)}`);
}

function startServer(): Promise<{ readonly address: string; readonly child: ChildProcess }> {
  return new Promise((resolve, reject) => {
    const script = path.join(ROOT, 'scripts', 'start-workbench.mjs');
    const child = spawn(process.execPath, [script, '--no-build', '--no-open'], {
      cwd: ROOT,
      // Any free one, so that two checkouts can be tested at once.
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (address !== undefined) resolve({ address, child });
    });
    child.once('exit', () => {
      reject(new Error(`the server ended: ${printed}`));
    });
  });
}

/** SITE names a workbench that is served already, for instance by a build that watches. */
export async function openSite(): Promise<Site> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no Chromium found: install one or name it in CHROMIUM');
  const served = process.env['SITE'];
  if (served === undefined) buildOnce();
  const { address, child } = served === undefined ? await startServer() : { address: served, child: null };
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  return {
    address,
    browser,
    stop: async () => {
      await browser.close();
      child?.kill();
    },
  };
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'zh-CN' | 'en-US';
  readonly dark?: boolean;
  readonly contrast?: boolean;
}

export interface Visit {
  readonly page: Page;
  /** Everything that went wrong in the page, for the test to be empty at its end. */
  readonly problems: string[];
  /** Addresses asked for after the page had loaded. */
  readonly requests: string[];
}

export async function visit(site: Site, options: PageOptions = {}): Promise<Visit> {
  const { width = 1280, height = 800, language = 'zh-CN', dark = false, contrast = false } = options;
  const context = await site.browser.newContext({
    viewport: { width, height },
    locale: language,
    colorScheme: dark ? 'dark' : 'light',
    // Colours that fade in would be judged half-way.
    reducedMotion: 'reduce',
    forcedColors: contrast ? 'active' : 'none',
    acceptDownloads: true,
    // The kept copy of an earlier visit is what test/e2e/offline.test.ts is about.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(site.address);
  await page.locator('[data-finding]').first().waitFor();
  return { page, problems, requests };
}

export function finding(page: Page, rule: string, cell: string): Locator {
  return page.locator(`[data-finding^="${rule}@"][data-finding$="!${cell}"]`);
}

export function gridCell(page: Page, address: string): Locator {
  return page.locator(`[data-cell="${address}"]`);
}

/** The text of the cell as the grid shows it, without what only a screen reader says. */
export async function shown(page: Page, address: string): Promise<string> {
  return gridCell(page, address).evaluate((cell) => cell.firstChild?.textContent ?? '');
}

/** The sample under its own name, for a file that was changed and saved. */
export const sampleFile = {
  name: '示例.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Opens the workbench once more in a browser that remembers. */
export async function visitAgain(site: Site, context: BrowserContext, hasFindings = true): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.address);
  await page
    .locator(hasFindings ? '[data-finding]' : '[data-pane] main')
    .first()
    .waitFor();
  return page;
}
