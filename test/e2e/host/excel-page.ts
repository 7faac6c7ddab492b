/**
 * "Excel on the web" for the browser tests: a host page with the unchanged task pane in an iframe. The page passes frame
 * messages on; the host that answers them, and the workbook, are the same TypeScript as in the jest tests.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { WorkbookModel } from '../../office-host/model/workbook-model';
import { OfficeHost } from '../../office-host/office-host';
import { BROWSER_FLAGS } from '../find-browser';
import { serve } from './serve';
import type { Served } from './serve';

const ROOT = join(__dirname, '../../..');
const TASKPANE = join(ROOT, 'dist/taskpane');
const OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The frame gets its name before its address: office.js reads who its host is from there. */
const HOST_PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>host</title>
<style>body{margin:0}iframe{border:0;width:100vw;height:100vh;display:block}</style></head><body><script>
window.show = (name, address) => {
  const frame = document.createElement('iframe');
  frame.name = name;
  const origin = new URL(address).origin;
  window.addEventListener('message', (event) => {
    if (event.source === frame.contentWindow && typeof event.data === 'string') window.toHost(event.data);
  });
  window.toAddin = (text) => frame.contentWindow.postMessage(text, origin);
  frame.src = address;
  document.body.append(frame);
};
</script></body></html>`;

export interface ExcelPage {
  readonly page: Page;
  readonly pane: Frame;
  readonly host: OfficeHost;
  /** Errors of the page and its console, violations of the CSP among them. */
  readonly problems: string[];
  /** Addresses outside localhost that were asked for and not answered by the test itself. */
  readonly outside: string[];
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  /** `false` for a network that does not reach the CDN: the request hangs. */
  readonly officeJs?: boolean;
  /** Milliseconds by which the CDN answers late. */
  readonly officeDelay?: number;
  /** Before anything is loaded. */
  readonly onPage?: (page: Page) => Promise<void>;
  readonly excelApi?: string;
  readonly language?: 'zh-CN' | 'en-US';
  readonly dark?: boolean;
}

export class ExcelSite {
  readonly #browser: Browser;
  readonly #host: Served;
  readonly #addin: Served;

  private constructor(browser: Browser, host: Served, addin: Served) {
    this.#browser = browser;
    this.#host = host;
    this.#addin = addin;
  }

  static async start(executablePath: string): Promise<ExcelSite> {
    if (!existsSync(join(TASKPANE, 'taskpane.html'))) {
      throw new Error('dist/taskpane is missing: npm run build');
    }
    const host = await serve(join(ROOT, 'assets'), new Map([['/host.html', HOST_PAGE]]));
    const addin = await serve(TASKPANE);
    return new ExcelSite(await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] }), host, addin);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await Promise.all([this.#host.close(), this.#addin.close()]);
  }

  /** `profile` keeps the browser's storage between openings, as closing and opening the pane does. */
  async profile(options: OpenOptions = {}): Promise<BrowserContext> {
    return this.#browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: options.width ?? 320, height: options.height ?? 720 },
      locale: options.language ?? 'zh-CN',
      colorScheme: options.dark === true ? 'dark' : 'light',
      reducedMotion: 'reduce',
      // For the test to read what was copied; the add-in's frame is not given them, as in Excel.
      permissions: ['clipboard-read'],
    });
  }

  async open(model: WorkbookModel, options: OpenOptions = {}, profile?: BrowserContext): Promise<ExcelPage> {
    const context = profile ?? (await this.profile(options));
    const page = await context.newPage();
    await options.onPage?.(page);
    const problems: string[] = [];
    const outside: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      // Excel's frames are not given the clipboard; the pane then copies another way.
      const isOfHost = message.text().includes('The Clipboard API has been blocked');
      if (message.type() === 'error' && !isOfHost) problems.push(message.text());
    });
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      if (url.startsWith(CDN)) {
        // A request that hangs is ended with the page.
        if (options.officeJs === false) return;
        const { officeDelay = 0 } = options;
        if (officeDelay > 0) await new Promise((resolve) => setTimeout(resolve, officeDelay));
        await route.fulfill({ path: join(OFFICE_JS, new URL(url).pathname.replace('/lib/1/hosted/', '')) });
        return;
      }
      if (!url.startsWith('https://localhost:') && !url.startsWith('data:')) outside.push(url);
      await route.continue();
    });
    const host = new OfficeHost(model, {
      origin: this.#host.origin,
      ...(options.excelApi === undefined ? {} : { excelApi: options.excelApi }),
      ...(options.language === undefined ? {} : { language: options.language }),
    });
    await page.exposeFunction('toHost', (text: string) => host.receive(text));
    host.onSend((text) => {
      // An event may come when the page is going already.
      page
        .evaluate((message) => {
          (window as unknown as HostWindow).toAddin(message);
        }, text)
        .catch(() => undefined);
    });
    await page.goto(`${this.#host.origin}/host.html`);
    await page.evaluate(
      ([name, address]) => {
        (window as unknown as HostWindow).show(name, address);
      },
      [host.frameName(), `${this.#addin.origin}/taskpane.html`] as const,
    );
    const element = await page.waitForSelector('iframe');
    const pane = await element.contentFrame();
    if (pane === null) throw new Error('the task pane has no frame');
    return {
      page,
      pane,
      host,
      problems,
      outside,
      close: () => (profile === undefined ? context.close() : page.close()),
    };
  }
}

interface HostWindow {
  show(name: string, address: string): void;
  toAddin(text: string): void;
}

export function sampleBytes(): Uint8Array {
  return readFileSync(join(ROOT, 'assets/sample.xlsx'));
}
