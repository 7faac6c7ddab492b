/**
 * How many steps it takes, by keyboard alone, on a workbook of ten sheets: from opening the pane to the first finding, and to a
 * corrected, explained, written sheet. The list of steps stands in docs/steps.md; this test fails if it grows.
 */
import { sampleOfSheets } from '../support/many-tables';
import { describeWithBrowser } from './find-browser';
import { ExcelPlace, WorkbenchPlace, type Opened, type Place } from './support/place';
import { focused, like, said, until } from './support/walk';

const TABLE = '公共阅读服务';
const REASON = '主馆7月至9月空调改造闭馆，原定的暑期专场取消21场';

describeWithBrowser('the shortest way', (executablePath) => {
  let ten: Uint8Array;
  let place: Place | null = null;
  beforeAll(async () => {
    ten = await sampleOfSheets(10);
  });
  // A browser that a failed test leaves behind would keep the whole run from ending.
  afterEach(async () => {
    await place?.stop();
    place = null;
  });

  test.each([
    ['in Excel, zh-CN', () => ExcelPlace.start(executablePath), 'zh-CN'],
    ['in Excel, en-US', () => ExcelPlace.start(executablePath), 'en-US'],
    ['in the workbench, zh-CN', () => WorkbenchPlace.start(), 'zh-CN'],
    ['in the workbench, en-US', () => WorkbenchPlace.start(), 'en-US'],
  ] as const)('by keyboard alone %s', async (_name, start, language) => {
    place = await start();
    const opened: Opened = await place.open({ language, bytes: ten });
    const { page, pane } = opened;
    await pane.evaluate(() => {
      const counted = globalThis as unknown as { pointers: number };
      counted.pointers = 0;
      for (const kind of ['mousedown', 'pointerdown', 'touchstart']) {
        document.addEventListener(kind, () => (counted.pointers += 1), true);
      }
    });
    // Opening the pane puts the keyboard into its page; nobody clicks for that.
    await pane.evaluate(() => {
      window.focus();
    });
    const keys: string[] = [];
    const key = async (name: string): Promise<void> => {
      keys.push(name);
      await page.keyboard.press(name);
    };
    const tabTo = async (wanted: Parameters<typeof like>[1]): Promise<void> => {
      const pattern = like(opened, wanted);
      for (let tabs = 0; tabs < 6; tabs += 1) {
        await key('Tab');
        if (pattern.test(await focused(opened))) return;
      }
      throw new Error(`no Tab leads to ${wanted}`);
    };

    /** Enter on what has the focus, once it may be pressed: it may not while a change is read again. */
    const enter = async (): Promise<void> => {
      const isReady = (): Promise<boolean> =>
        pane.evaluate(() => document.activeElement?.matches(':enabled') ?? false);
      await until(isReady, 'what has the focus can be pressed');
      await key('Enter');
    };

    // The first finding is there without a step.
    await expect(pane.locator('[data-finding]').first().isVisible()).resolves.toBe(true);
    expect(keys).toEqual([]);

    // The other sheets are still being read, which keeps nobody from the first.
    // 1. F8: to the first finding and its cell.
    await key('F8');
    await until(async () => (await opened.selected()) === 'I6', 'the first finding is shown in the sheet');
    // 2. Tab, Enter: its figure and all that follows from it.
    await tabTo('fix.chain');
    await enter();
    await said(opened, 'result.corrected');
    // 3. F8: to the next one, which needs a reason.
    await key('F8');
    await until(async () => (await opened.selected()) === 'I14', 'the next finding is shown in the sheet');
    // 4. Tab, Enter: the explanation, with the facts in it and the keyboard in the reason.
    await tabTo('fix.explain');
    await enter();
    await said(opened, 'explain.reason');
    await until(
      () => pane.evaluate(() => document.activeElement?.hasAttribute('data-first-field') ?? false),
      'the reason has the focus',
    );
    await page.keyboard.type(REASON);
    // 5. Tab over the measures, Tab, Enter: filled in.
    await tabTo('explain.fill');
    await enter();
    await said(opened, 'result.filled');

    expect(await opened.values(TABLE, ['I6', 'J6', 'H21', 'J21'])).toEqual([0.945, 9.45, 90.15, '优']);
    expect(await opened.value(TABLE, 'I14')).toContain(REASON);
    expect(keys).toEqual(['F8', 'Tab', 'Enter', 'F8', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter']);
    await expect(pane.evaluate(() => (globalThis as unknown as { pointers: number }).pointers)).resolves.toBe(
      0,
    );
    expect(opened.problems).toEqual([]);
    await opened.close();
  });

  test('by mouse: three clicks and the reason', async () => {
    place = await ExcelPlace.start(executablePath);
    const opened = await place.open({ bytes: ten });
    let clicks = 0;
    const click = async (wanted: Parameters<typeof like>[1]): Promise<void> => {
      clicks += 1;
      await opened.pane
        .getByRole('button', { name: like(opened, wanted) })
        .first()
        .click();
    };
    await click('fix.chain');
    await said(opened, 'result.corrected');
    await click('fix.explain');
    await opened.page.keyboard.type(REASON);
    await click('explain.fill');
    await said(opened, 'result.filled');
    expect(clicks).toBe(3);
    expect(await opened.values(TABLE, ['I6', 'H21'])).toEqual([0.945, 90.15]);
    await opened.close();
  });
});
