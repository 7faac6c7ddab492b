/**
 * The two places where the pane lives, behind one face, so that a flow is written once and walked in both: the unchanged task
 * pane in our Excel, on Microsoft's own client library, and the workbench.
 */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { a1, cellAt, parseA1 } from '../../../src/core/grid';
import { workbenchWords, type WorkbenchWords } from '../../../src/workbench/words/words';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import type { WorkbookModel } from '../../office-host/model/workbook-model';
import { modelOfFile } from '../../office-host/xlsx-file';
import { ExcelSite, sampleBytes } from '../host/excel-page';
import type { OfficeHost } from '../../office-host/office-host';
import { paneWordsOf, type PaneWords } from '../../support/pane-words';
import { tabUntil } from './keyboard';
import { openSite, type Site } from './workbench-page';

export interface OpenAt {
  readonly language?: 'zh-CN' | 'en-US';
  readonly width?: number;
  readonly bytes?: Uint8Array;
  readonly dark?: boolean;
}

export interface Opened {
  readonly page: Page;
  /** The frame that holds the pane. */
  readonly pane: Frame;
  readonly language: 'zh-CN' | 'en-US';
  /** All the words of the pane, whichever panel they come with. */
  readonly words: PaneWords;
  /** Errors of the page and its console. */
  readonly problems: string[];
  /** What cells hold now, read from the workbook itself and not from the pane; the workbench saves once for it. */
  values(sheet: string, addresses: readonly string[]): Promise<unknown[]>;
  value(sheet: string, address: string): Promise<unknown>;
  formula(sheet: string, address: string): Promise<string | null>;
  /** The address of the cell that is selected in the sheet, 'I6'. */
  selected(): Promise<string | null>;
  sheetNames(): Promise<readonly string[]>;
  /** A person types a number into a cell of the sheet that is shown. */
  type(sheet: string, address: string, value: number): Promise<void>;
  close(): Promise<void>;
}

/** Only in Excel. */
export interface OpenedInExcel extends Opened {
  readonly model: WorkbookModel;
  readonly host: OfficeHost;
}

export interface Place {
  open(options?: OpenAt): Promise<Opened>;
  stop(): Promise<void>;
}

function at(address: string): { readonly row: number; readonly column: number } {
  const cell = parseA1(address);
  if (cell === null) throw new Error(`not an address: ${address}`);
  return cell;
}

export class ExcelPlace implements Place {
  readonly #site: ExcelSite;

  private constructor(site: ExcelSite) {
    this.#site = site;
  }

  static async start(executablePath: string): Promise<ExcelPlace> {
    return new ExcelPlace(await ExcelSite.start(executablePath));
  }

  stop(): Promise<void> {
    return this.#site.stop();
  }

  async open(options: OpenAt = {}): Promise<OpenedInExcel> {
    const { language = 'zh-CN', bytes = sampleBytes(), width = 320, dark = false } = options;
    const model = await modelOfFile(bytes, '示例.xlsx');
    const profile = await this.#site.profile({ language, width, dark });
    const excel = await this.#site.open(model, { language }, profile);
    await excel.pane.locator('[data-finding]').first().waitFor();
    const cell = (sheet: string, address: string) =>
      model.cell(model.sheet(sheet), at(address).row, at(address).column);
    return {
      ...excel,
      model,
      language,
      words: paneWordsOf(language),
      values: (sheet, addresses) => Promise.resolve(addresses.map((address) => cell(sheet, address).value)),
      value: (sheet, address) => Promise.resolve(cell(sheet, address).value),
      formula: (sheet, address) => Promise.resolve(cell(sheet, address).formula),
      selected: () => {
        const range = model.selection?.range;
        return Promise.resolve(range === undefined ? null : a1({ row: range.top, column: range.left }));
      },
      sheetNames: () => Promise.resolve(model.sheets.map(({ name }) => name)),
      type: (sheet, address, value) => {
        model.userEdit(sheet, at(address).row, at(address).column, value);
        return Promise.resolve();
      },
      close: () => profile.close(),
    };
  }
}

export class WorkbenchPlace implements Place {
  readonly #site: Site;

  private constructor(site: Site) {
    this.#site = site;
  }

  static async start(): Promise<WorkbenchPlace> {
    return new WorkbenchPlace(await openSite());
  }

  stop(): Promise<void> {
    return this.#site.stop();
  }

  async open(options: OpenAt = {}): Promise<Opened> {
    const { language = 'zh-CN', bytes, width = 320, dark = false } = options;
    const context: BrowserContext = await this.#site.browser.newContext({
      viewport: { width, height: 720 },
      permissions: ['clipboard-read', 'clipboard-write'],
      locale: language,
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      acceptDownloads: true,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.goto(this.#site.address);
    await page.locator('[data-finding]').first().waitFor();
    if (bytes !== undefined) await openBytes(page, bytes);
    const own = workbenchWords(language);
    const saved = () => savedFile(page);
    return {
      page,
      pane: page.mainFrame(),
      language,
      words: paneWordsOf(language),
      problems,
      values: async (sheet, addresses) => {
        const bytes = await saved();
        const cells = addresses.map((address) => cellOf(bytes, sheet, address));
        return (await Promise.all(cells)).map((each) => each?.value ?? '');
      },
      value: async (sheet, address) => (await cellOf(await saved(), sheet, address))?.value ?? '',
      formula: async (sheet, address) => (await cellOf(await saved(), sheet, address))?.formula ?? null,
      selected: () =>
        page.evaluate(
          () =>
            document.querySelector('[data-cell][aria-selected="true"]')?.getAttribute('data-cell') ?? null,
        ),
      sheetNames: async () => {
        const sheets = await (await fileOf(await saved())).sheets();
        return sheets.ok ? sheets.value.map(({ name }) => name) : [];
      },
      type: (_sheet, address, value) => typeIntoSheet(page, own, address, value),
      close: () => context.close(),
    };
  }
}

async function openBytes(page: Page, bytes: Uint8Array): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: '测试.xlsx', mimeType, buffer: Buffer.from(bytes) });
  await page.getByRole('heading', { name: '测试.xlsx', exact: true }).waitFor();
  await page.locator('[data-finding]').first().waitFor();
}

/** From the pane to the sheet, to the cell, and back to where the keyboard was: nothing of it needs a mouse. */
async function typeIntoSheet(page: Page, own: WorkbenchWords, address: string, value: number): Promise<void> {
  const isOn = (name: string) => () =>
    page.evaluate((wanted) => document.activeElement?.textContent === wanted, name);
  const cell = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? null);
  await tabUntil(page, isOn(own('show-sheet')), 'Shift+Tab', 'the sheet');
  await page.keyboard.press('Enter');
  await tabUntil(page, async () => (await cell()) !== null, 'Tab', 'a cell');
  const wanted = at(address);
  const passed = new Set<string>();
  for (let steps = 0; steps < 60; steps += 1) {
    const address = (await cell()) ?? '';
    const here = at(address);
    if (here.row === wanted.row && here.column === wanted.column) break;
    // A merged area may lead past the row: who comes by again turns to the side.
    const turns = here.row === wanted.row || (passed.has(address) && here.column !== wanted.column);
    const key = turns
      ? here.column < wanted.column
        ? 'ArrowRight'
        : 'ArrowLeft'
      : here.row < wanted.row
        ? 'ArrowDown'
        : 'ArrowUp';
    passed.add(address);
    await page.keyboard.press(key);
    // The focus follows with the next frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  await page.keyboard.press('Enter');
  await page.keyboard.type(String(value));
  await page.keyboard.press('Enter');
  await tabUntil(page, isOn(own('show-pane')), 'Shift+Tab', 'the pane');
  await page.keyboard.press('Enter');
}

/** The keyboard saves, so that a walk without the mouse stays one. */
async function savedFile(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  return readFileSync(await (await download).path());
}

async function fileOf(bytes: Uint8Array) {
  const opened = await openXlsx(new Uint8Array(bytes), 'saved.xlsx');
  if (!opened.ok) throw new Error(opened.code);
  return opened.workbook;
}

async function cellOf(bytes: Uint8Array, sheet: string, address: string) {
  const workbook = await fileOf(bytes);
  const read = await workbook.read({ kind: 'named', names: [sheet] }, { merges: false });
  const grid = read.ok ? read.value[0] : undefined;
  return grid === undefined ? undefined : cellAt(grid, at(address).row, at(address).column);
}
