/** Against approved targets, the ledger and last year: in the workbench, and in the pane beside an Excel of ours. */
import { readFileSync } from 'node:fs';
import type { Frame, Locator, Page } from 'playwright-core';
import { openDocx } from '../../src/workbook/docx/docx-document';
import { modelOfFile } from '../office-host/xlsx-file';
import { describeWithBrowser } from './find-browser';
import { ExcelSite, sampleBytes } from './host/excel-page';
import { choose, chooseAll, openAgainst } from './support/compared';
import { openSite, visit, type Site } from './support/workbench-page';

jest.setTimeout(240_000);

const PROJECT = '非物质文化遗产保护传承项目';

function finding(pane: Page | Frame, rule: string, cell: string): Locator {
  return pane.locator(`[data-finding^="${rule}@"][data-finding$="!${cell}"]`);
}

const FOUND = [
  ['ledger-executed', 'G6'],
  ['baseline-target', 'E14'],
  ['baseline-weight', 'G18'],
  ['repeated-text', 'I18'],
] as const;

async function until(holds: () => boolean): Promise<void> {
  for (let wait = 0; wait < 600 && !holds(); wait += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(holds()).toBe(true);
}

/** From the problem list to the files and back. */
async function compareAll(pane: Page | Frame): Promise<void> {
  await openAgainst(pane);
  await chooseAll(pane);
  await pane.getByRole('button', { name: '返回' }).click();
  for (const [rule, cell] of FOUND) await finding(pane, rule, cell).waitFor();
}

async function seeBothSides(pane: Page | Frame): Promise<void> {
  await finding(pane, 'baseline-target', 'E14').getByRole('button', { name: '对照 E14' }).click();
  const own = pane.getByRole('group', { name: '本表' });
  await own.waitFor();
  expect(await own.innerText()).toMatch(/公共阅读服务 · E14[\s\S]*≥60场/);
  const other = pane.getByRole('group', { name: '批复的绩效目标', exact: true });
  expect(await other.innerText()).toMatch(/approved-targets\.xlsx · 公共阅读服务 · E14[\s\S]*≥80场/);
}

/** 非遗 stands in the ledger as two rows, so nothing is compared before somebody says which it is. */
async function settle(pane: Page | Frame): Promise<void> {
  await openAgainst(pane);
  const asked = pane.getByRole('region', { name: '需要确认的对应关系' });
  expect(await asked.innerText()).toMatch(/未作对照[\s\S]*相似度 \d+%/);
  await pane.getByRole('button', { name: `“${PROJECT}”是这个：${PROJECT}（二期）` }).click();
  await pane.getByText(`“${PROJECT}”对应“${PROJECT}（二期）”`).waitFor();
  // 50万元 in the table, 200000 in the ledger, for the budgets and for the payments.
  await pane.getByRole('button', { name: `${PROJECT}：3处` }).click();
  await finding(pane, 'ledger-budget', 'F6').waitFor();
  expect(await finding(pane, 'pair-uncertain', 'C3').count()).toBe(0);
}

async function returnLetter(pane: Page | Frame): Promise<string> {
  await pane.getByRole('button', { name: '全部工作表' }).click();
  await pane.getByRole('button', { name: '退回修改意见' }).click();
  return pane.getByRole('region', { name: /^退回修改意见-/ }).innerText();
}

describe('in the workbench', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site.stop();
  });

  test('choose, find, see both sides, choose a pair, write the letter; no file leaves the page', async () => {
    const { page, problems, requests } = await visit(site);
    const before = new Set(requests);
    await compareAll(page);
    await seeBothSides(page);
    await settle(page);
    const letter = await returnLetter(page);
    expect(letter).toContain('台账为92.7万元');
    expect(letter).toContain('对照：approved-targets.xlsx 公共阅读服务 E14');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^存为 退回修改意见.*\.docx$/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('退回修改意见-滨江市文化馆.docx');
    const opened = openDocx(readFileSync(await download.path()), download.suggestedFilename());
    expect(opened.ok).toBe(true);
    const asked = requests.filter((address) => !before.has(address) && !/^(?:blob|data):/.test(address));
    expect(asked.every((address) => address.startsWith(site.address))).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('the same walk in English: choose, find, see both sides, choose a pair, reach the letter', async () => {
    const { page, problems } = await visit(site, { language: 'en-US' });
    await openAgainst(page, 'en-US');
    await chooseAll(page, 'en-US');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    for (const [rule, cell] of FOUND) await finding(page, rule, cell).waitFor();
    await finding(page, 'baseline-target', 'E14').getByRole('button', { name: 'Compare E14' }).click();
    const own = page.getByRole('group', { name: 'This table' });
    await own.waitFor();
    expect(await own.innerText()).toMatch(/E14[\s\S]*≥60场/);
    const other = page.getByRole('group', { name: 'Approved targets', exact: true });
    expect(await other.innerText()).toMatch(/approved-targets\.xlsx[\s\S]*E14[\s\S]*≥80场/);
    await openAgainst(page, 'en-US');
    const asked = page.getByRole('region', { name: 'Pairs to confirm' });
    expect(await asked.innerText()).toMatch(/not compared[\s\S]*\d% alike/);
    await page.getByRole('button', { name: `“${PROJECT}” is this one: ${PROJECT}（二期）` }).click();
    await page.getByText(`“${PROJECT}” is “${PROJECT}（二期）”`).waitFor();
    await page.getByRole('button', { name: `${PROJECT}: 3` }).click();
    const budget = finding(page, 'ledger-budget', 'F6');
    await budget.waitFor();
    expect(await budget.innerText()).toMatch(/ledger/i);
    await page.getByRole('button', { name: 'All sheets' }).click();
    await page.getByRole('button', { name: 'Letters' }).click();
    await page.getByRole('region', { name: /^Return letter-/ }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('F8 walks the findings of comparisons too, the counts hold them, and they go with the file', async () => {
    const { page } = await visit(site);
    const count = async (): Promise<number> =>
      Number(/\d+/.exec(await page.getByRole('heading', { name: /^报送前须处理/ }).innerText())?.[0]);
    const alone = await count();
    await openAgainst(page);
    await choose(page, 'ledger');
    await page.keyboard.press('Escape');
    await finding(page, 'ledger-executed', 'G6').waitFor();
    expect(await count()).toBe(alone + 1);
    await page.keyboard.press('F8');
    const selected = page.locator('[data-finding] button[aria-current="true"]');
    const walked: string[] = [];
    for (let step = 0; step <= alone; step += 1) {
      walked.push(await selected.innerText());
      await page.keyboard.press('F8');
    }
    expect(walked.some((text) => text.includes('执行数与台账不同'))).toBe(true);
    await openAgainst(page);
    await page.getByRole('button', { name: '移除“ledger.csv”' }).click();
    await page.keyboard.press('Escape');
    await page.locator('[data-finding]').first().waitFor();
    expect(await finding(page, 'ledger-executed', 'G6').count()).toBe(0);
    expect(await count()).toBe(alone);
    await page.context().close();
  });

  test('what is typed is compared at once', async () => {
    const { page } = await visit(site);
    await openAgainst(page);
    await choose(page, 'ledger');
    await page.keyboard.press('Escape');
    await finding(page, 'ledger-executed', 'G6').waitFor();
    await page.locator('[data-cell="G6"]').dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('92.7');
    await page.keyboard.press('Enter');
    await finding(page, 'ledger-executed', 'G6').waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('none of them, then asked again; and what the ledger has more than the workbook', async () => {
    const { page } = await visit(site);
    await openAgainst(page);
    await choose(page, 'ledger');
    await page.getByRole('button', { name: `“${PROJECT}”：都不是` }).click();
    await page.getByText(`“${PROJECT}”没有对应的`).waitFor();
    await page.getByRole('button', { name: `重新选择“${PROJECT}”` }).click();
    await page.getByRole('button', { name: `“${PROJECT}”：都不是` }).waitFor();
    expect(await page.getByText('台账中的项目“数字资源采购项目”没有自评表').count()).toBe(0);
    await page.getByRole('checkbox', { name: '本工作簿包含部门全部项目' }).check();
    await page.getByText('台账中的项目“数字资源采购项目”没有自评表').waitFor();
    await page.context().close();
  });

  test('a file that is no ledger, and one that is no table, say so', async () => {
    const { page } = await visit(site);
    await openAgainst(page);
    const put = (kind: string, text: string): Promise<void> =>
      page.locator(`input[type=file][aria-label="选择文件：${kind}"]`).setInputFiles({
        name: 'x.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(text),
      });
    await put('财务台账', '说明,备注\n1,2\n');
    await page.getByText('“x.csv”不像台账').waitFor();
    await put('上年自评表', '说明,备注\n1,2\n');
    await page.getByText(/“x\.csv”(?:里没有可对照的表|读不了)/).waitFor();
    await page.context().close();
  });
});

describeWithBrowser('in the task pane beside Excel', (executablePath) => {
  let site: ExcelSite;
  beforeAll(async () => {
    site = await ExcelSite.start(executablePath);
  });
  afterAll(async () => {
    await site.stop();
  });

  test('choose, find, see both sides, go to the cell, choose a pair, write the letter', async () => {
    const model = await modelOfFile(sampleBytes(), '示例.xlsx');
    const open = await site.open(model);
    await open.pane.locator('[data-finding]').first().waitFor();
    await compareAll(open.pane);
    await seeBothSides(open.pane);
    await finding(open.pane, 'baseline-weight', 'G18').locator('button').first().click();
    await open.pane.locator('[data-finding$="!G18"] [aria-current="true"]').waitFor();
    await until(() => model.selection?.range.top === 17);
    expect(model.selection?.range.left).toBe(6);
    await settle(open.pane);
    expect(await returnLetter(open.pane)).toContain('对照：ledger.csv ledger E2');
    expect(open.problems).toEqual([]);
    expect(open.outside).toEqual([]);
    await open.close();
  });
});
