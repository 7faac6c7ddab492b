/** What outlives the page, in the workbench: each flow closes it and opens it again, at 320 px. */
import type { BrowserContext, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { finding, openSite, sampleFile, visitAgain, type Site } from './support/workbench-page';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.stop();
});

const REASON = '年中压减预算，按原口径填报';
let context: BrowserContext;
beforeEach(async () => {
  context = await site.browser.newContext({
    viewport: { width: 320, height: 760 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    serviceWorkers: 'block',
  });
});
afterEach(async () => {
  await context.close();
});

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const restored = (page: Page) => page.locator('[data-restored]');

async function keepDeviation(page: Page): Promise<void> {
  await finding(page, 'deviation-unexplained', 'I14').locator('button').first().click();
  await finding(page, 'deviation-unexplained', 'I14')
    .getByRole('button', { name: /^情况属实/ })
    .click();
  await page.getByLabel('理由（必填）').fill(REASON);
  await press(page, '保留并注明理由');
  await page.getByText('已注明理由保留').waitFor();
}

test('a kept finding is kept the next time, until a figure of its sentence changes', async () => {
  const first = await visitAgain(site, context);
  await keepDeviation(first);
  await first.close();

  const second = await visitAgain(site, context);
  await restored(second).getByText('沿用上次保留的 1 处').waitFor();
  await second.getByText('已注明理由保留').click();
  await second.getByText(`保留理由：${REASON}`).waitFor();
  await press(second, '知道了');
  await expect(restored(second).count()).resolves.toBe(0);
  // The number that was reached: 39 becomes 45, in the sheet, and the file is saved.
  await press(second, '表格');
  await second.locator('[data-cell="F14"]').dblclick();
  await second.keyboard.press('Control+a');
  await second.keyboard.type('45场');
  await second.keyboard.press('Enter');
  await press(second, '核算');
  await finding(second, 'deviation-unexplained', 'I14').getByText('曾注明理由保留，之后内容已改动').waitFor();
  const download = second.waitForEvent('download');
  await press(second, '保存');
  const saved = await readFile(await (await download).path());
  await second.close({ runBeforeUnload: false });

  const third = await visitAgain(site, context);
  await third.locator('input[type="file"]').setInputFiles({ ...sampleFile, buffer: saved });
  await restored(third).getByText('1 处保留过的内容已改动，请重新确认').waitFor();
  await finding(third, 'deviation-unexplained', 'I14').getByText(`已改动：${REASON}`).waitFor();
});

test('a review mark survives, and asks again when the table has changed', async () => {
  const first = await visitAgain(site, context);
  await press(first, '全部工作表');
  await press(first, /^非物质文化遗产/);
  await press(first, '退回修改');
  await first.getByPlaceholder('复核意见').fill('请核对分值');
  await first.close();

  const second = await visitAgain(site, context);
  await restored(second).getByText('沿用 1 张表的复核记录').waitFor();
  await press(second, '全部工作表');
  await second.locator('[data-table]').filter({ hasText: '退回修改' }).waitFor();
  await press(second, /^非物质文化遗产/);
  await expect(second.getByPlaceholder('复核意见').inputValue()).resolves.toBe('请核对分值');
  await press(second, /^改为 9\.64/);
  await second.getByText(/^已更正/).waitFor();
  const download = second.waitForEvent('download');
  await press(second, '保存');
  const saved = await readFile(await (await download).path());
  await second.close({ runBeforeUnload: false });

  const third = await visitAgain(site, context);
  await third.locator('input[type="file"]').setInputFiles({ ...sampleFile, buffer: saved });
  await restored(third).getByText('1 张表复核后有改动，已转为待复核').waitFor();
  await press(third, '全部工作表');
  await third.locator('[data-table]').getByText('复核后有改动').waitFor();
});

test('a taught form is used again, offered in another workbook with the same headers, and forgotten', async () => {
  const first = await visitAgain(site, context);
  await press(first, '设置');
  await press(first, '表头识别…');
  await first.locator('tbody select').last().selectOption('ignored');
  await first.getByText('已按您的设置识别').waitFor();
  await first.close();

  const second = await visitAgain(site, context, false);
  await restored(second).getByText('沿用保存过的表头识别').waitFor();
  const buffer = await readFile('assets/sample.xlsx');
  await second.locator('input[type="file"]').setInputFiles({ ...sampleFile, name: '另一份.xlsx', buffer });
  await second.getByText('表头与保存过的“公共阅读服务提升项目”相同。').waitFor();
  await press(second, '按它识别');
  await expect(second.getByText('表头与保存过的').count()).resolves.toBe(0);
  await press(second, '设置');
  await press(second, '表头识别…');
  await second.getByText('正在使用').waitFor();
  await press(second, '删除“公共阅读服务提升项目”的识别');
  await press(second, '恢复自动识别');
  await second.close();

  const third = await visitAgain(site, context);
  await expect(restored(third).count()).resolves.toBe(0);
  await expect(third.getByText('表头与保存过的').count()).resolves.toBe(0);
});

test('a threshold is changed with its effect shown first, kept for the workbook, saved for the command line, and reset', async () => {
  const first = await visitAgain(site, context);
  await press(first, '设置');
  await press(first, '修改参数…');
  const bound = first.getByLabel('优：总分不低于');
  await bound.fill('八十');
  await first.getByText('请填数字，如 85 或 0.5。').waitFor();
  await expect(first.getByRole('button', { name: '采用' }).count()).resolves.toBe(0);
  await bound.fill('95');
  const effect = first.getByRole('table', { name: '换用后本表的结果' });
  await expect(effect.getByRole('row', { name: /^现在 \d/ }).innerText()).resolves.toMatch(/90\.15\s+优/);
  await expect(effect.getByRole('row', { name: /^换用后 \d/ }).innerText()).resolves.toMatch(/90\.15\s+良/);
  await press(first, '采用');
  await first.getByText('本表现用：全国通用（已调整）').waitFor();
  const download = first.waitForEvent('download');
  await press(first, '存为规则文件');
  const policy = JSON.parse(await readFile(await (await download).path(), 'utf8')) as Record<string, unknown>;
  expect(policy).toMatchObject({ id: 'national-2020-adjusted', extends: 'national-2020' });
  await first.close();

  const second = await visitAgain(site, context);
  await restored(second).getByText('沿用上次选用的规则').waitFor();
  await second.getByText('规则：全国通用（已调整）').waitFor();
  await press(second, '设置');
  await press(second, '恢复“全国通用”');
  await press(second, '采用');
  await second.getByText('本表现用：全国通用', { exact: true }).waitFor();
});

test('everything that is kept can be cleared', async () => {
  const first = await visitAgain(site, context);
  await keepDeviation(first);
  await press(first, '设置');
  await press(first, '清除本机保存的记录…');
  await press(first, '全部清除');
  await first.getByText('已全部清除。').waitFor();
  await first.close();
  const second = await visitAgain(site, context);
  await finding(second, 'deviation-unexplained', 'I14').waitFor();
  await expect(restored(second).count()).resolves.toBe(0);
  const names = await second.evaluate(() => Object.keys(localStorage));
  expect(names.filter((name) => name !== 'ziping.settings')).toEqual([]);
});
