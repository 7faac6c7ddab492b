/** What outlives the pane in Excel, and how the pane takes on Excel's looks: at 320 px, on Microsoft's own client library. */
import type { BrowserContext } from 'playwright-core';
import { modelOfFile } from '../office-host/xlsx-file';
import type { WorkbookModel } from '../office-host/model/workbook-model';
import { describeWithBrowser } from './find-browser';
import { ExcelSite, sampleBytes, type ExcelPage } from './host/excel-page';

const REASON = '年中压减预算，按原口径填报';
const TABLE = '公共阅读服务';
const OPTIONS = { width: 320, height: 720 } as const;

const sample = (): Promise<WorkbookModel> => modelOfFile(sampleBytes(), '示例.xlsx');
const deviation = ({ pane }: ExcelPage) =>
  pane.locator('[data-finding^="deviation-unexplained@"][data-finding$="!I14"]');

async function keepDeviation(open: ExcelPage): Promise<void> {
  await deviation(open).locator('button').first().click();
  await deviation(open)
    .getByRole('button', { name: /^情况属实/ })
    .click();
  await open.pane.getByLabel('理由（必填）').fill(REASON);
  await open.pane.getByRole('button', { name: '保留并注明理由' }).click();
  await open.pane.getByText('已注明理由保留').waitFor();
}

describeWithBrowser('the task pane opened again', (executablePath) => {
  let site: ExcelSite;
  let profile: BrowserContext;
  beforeAll(async () => {
    site = await ExcelSite.start(executablePath);
  });
  beforeEach(async () => {
    profile = await site.profile(OPTIONS);
  });
  afterEach(async () => {
    await profile.close();
  });
  afterAll(async () => {
    await site.stop();
  });

  const open = async (model: WorkbookModel): Promise<ExcelPage> => {
    const opened = await site.open(model, OPTIONS, profile);
    await opened.pane.locator('[data-finding]').first().waitFor();
    return opened;
  };

  test('keeps a finding at no cost to undo, asks again when its figure has changed', async () => {
    const model = await sample();
    const first = await open(model);
    await keepDeviation(first);
    await first.close();

    const second = await open(model);
    await second.pane.getByText('沿用上次保留的 1 处').waitFor();
    await second.pane.getByText('已注明理由保留').click();
    await second.pane.getByText(`保留理由：${REASON}`).waitFor();
    // Somebody types another number that was reached while the pane is open.
    model.userEdit(TABLE, 13, 5, '45场');
    await deviation(second).getByText('曾注明理由保留，之后内容已改动').waitFor();
    await second.close();

    const third = await open(model);
    await third.pane.getByText('1 处保留过的内容已改动，请重新确认').waitFor();
    expect(model.undoLosses).toEqual([]);
    expect(third.problems).toEqual([]);
  });

  test('does not take the marks of one workbook for another’s', async () => {
    const first = await open(await sample());
    await keepDeviation(first);
    await first.close();
    const second = await open(await modelOfFile(sampleBytes(), '另一份.xlsx'));
    await deviation(second).waitFor();
    await expect(second.pane.locator('[data-restored]').count()).resolves.toBe(0);
  });

  test('follows the theme of Excel, and the browser where Excel tells none', async () => {
    const background = ({ pane }: ExcelPage): Promise<string> =>
      pane.evaluate(() => {
        const shown = document.querySelector('.pane .fui-FluentProvider > div');
        return shown === null ? '' : getComputedStyle(shown).backgroundColor;
      });
    const scheme = ({ pane }: ExcelPage): Promise<string> =>
      pane.evaluate(() => document.documentElement.style.colorScheme);
    const plain = await open(await sample());
    expect([await scheme(plain), await background(plain)]).toEqual(['light', 'rgb(255, 255, 255)']);
    await plain.page.emulateMedia({ colorScheme: 'dark' });
    await plain.pane.locator('html[style*="dark"]').waitFor();
    await plain.page.emulateMedia({ colorScheme: 'light' });
    await plain.close();

    // Excel on Windows and Mac tell their theme; the library of Excel on the web leaves it out.
    const dark = await open(await sample());
    const tell = (isDarkTheme: boolean, body: string, text: string): Promise<void> =>
      dark.pane.evaluate(
        (value) => {
          Object.defineProperty(Office.context, 'officeTheme', { value, configurable: true });
          window.dispatchEvent(new Event('focus'));
        },
        { isDarkTheme, bodyBackgroundColor: body, bodyForegroundColor: text },
      );
    await tell(true, '#262626', '#FFFFFF');
    await dark.pane.locator('html[style*="dark"]').waitFor();
    expect(await background(dark)).toBe('rgb(38, 38, 38)');
    await tell(false, '#F5F5F5', '#262626');
    await dark.pane.locator('html[style*="light"]').waitFor();
    expect(await background(dark)).toBe('rgb(245, 245, 245)');
    expect(dark.problems).toEqual([]);
  });
});
