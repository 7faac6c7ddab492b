/** The looks that test/e2e/flows.test.ts does not go through: the dark scheme, other widths, the wide page, forced colours. */
import type { Page } from 'playwright-core';
import { overflow, unmarked, violations } from './support/checks';
import { chooseAll, openAgainst } from './support/compared';
import { openSite, visit, type PageOptions, type Site } from './support/workbench-page';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.stop();
});

type Step = (page: Page) => Promise<unknown>;
const press =
  (name: string | RegExp): Step =>
  (page) =>
    page.getByRole('button', { name }).first().click();

const heading =
  (name: string | RegExp): Step =>
  (page) =>
    page.getByRole('heading', { name }).first().waitFor();
const wrongBound: Step = (page) => page.locator('input[inputmode="decimal"]').first().fill('120');
const keepFirst: Step = async (page) => {
  await press('情况属实，保留（注明理由）')(page);
  await page.getByRole('textbox', { name: '理由（必填）' }).fill('已批复');
  await press('保留并注明理由')(page);
};

/** On one page, each state from where the one before left off. */
const STATES: readonly (readonly [name: string, steps: readonly Step[]])[] = [
  ['problems', []],
  ['selected finding with its basis', [(page) => page.keyboard.press('F8'), press('依据')]],
  ['explanation', [press('填写偏差原因'), heading(/^偏差原因/)]],
  ['keep', [press('返回'), press('情况属实，保留（注明理由）'), heading('情况属实，保留')]],
  ['preview', [press('返回'), press(/^写入表格/), heading('写入预览')]],
  ['corrected', [press('返回'), press(/^改为/), (page) => page.getByText(/^已更正/).waitFor()]],
  ['record', [press('改动记录'), heading('改动记录')]],
  ['review', [press('返回'), press('全部工作表'), heading('全部工作表')]],
  ['letters', [press('退回修改意见'), heading('退回修改意见')]],
  [
    'table opened for review',
    [
      press('返回'),
      press(/^非物质文化遗产/),
      (page) => page.getByRole('button', { name: '返回列表' }).waitFor(),
    ],
  ],
  ['settings', [press('设置'), heading('设置')]],
  ['headers', [press('表头识别…'), heading('表头识别')]],
  [
    'what is kept, about to be cleared',
    [press('返回'), heading('设置'), press('返回'), keepFirst, press('设置'), press('清除本机保存的记录…')],
  ],
  ['thresholds', [press('修改参数…'), wrongBound]],
  [
    'what was taken over',
    [
      (page) => page.reload(),
      (page) => page.getByRole('button', { name: /^改为/ }).first().click({ trial: true }),
    ],
  ],
];

it('no state has accessibility violations or sticks out in the dark', async () => {
  const { page, problems } = await visit(site, { width: 360, height: 720, dark: true });
  const found: string[] = [];
  for (const [name, steps] of STATES) {
    for (const step of steps) await step(page);
    for (const each of [...(await violations(page)), ...(await overflow(page))])
      found.push(`${name}: ${each}`);
  }
  expect(found).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
});

describe.each([
  ['zh-CN at 320 px', { width: 320, height: 720, language: 'zh-CN' }],
  ['en-US at 320 px', { width: 320, height: 720, language: 'en-US' }],
  ['zh-CN in the dark', { width: 360, height: 720, language: 'zh-CN', dark: true }],
] as const satisfies readonly (readonly [string, PageOptions])[])('%s', (_name, options) => {
  it('comparing has no accessibility violations and nothing sticks out', async () => {
    const { language } = options;
    const own = (zh: string | RegExp, en: string | RegExp) => press(language === 'zh-CN' ? zh : en);
    const back = own('返回', 'Back');
    const { page, problems } = await visit(site, options);
    const found: string[] = [];
    const lookAt = async (state: string): Promise<void> => {
      const marks = language === 'en-US' ? await unmarked(page) : [];
      for (const each of [...(await violations(page)), ...(await overflow(page)), ...marks])
        found.push(`${state}: ${each}`);
    };
    await own('全部工作表', 'All sheets')(page);
    await own('抽取', 'Draw')(page);
    await lookAt('the list of all tables');
    await page.keyboard.press('Escape');
    await openAgainst(page, language);
    await lookAt('nothing to compare with yet');
    await chooseAll(page, language);
    await lookAt('files to compare with, and pairs to confirm');
    await back(page);
    await own('对照 E14', 'Compare E14')(page);
    await lookAt('both sides of a comparison');
    await openAgainst(page, language);
    await own(/：都不是$/, /: none of these$/)(page);
    await back(page);
    await page.keyboard.press('F8');
    await lookAt('a pair that is chosen');
    expect(found).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

it('nothing sticks out at 280, 400 and 600 px', async () => {
  const { page } = await visit(site, { width: 280, height: 700 });
  const found: string[] = [];
  const lookAll = async (state: string): Promise<void> => {
    for (const width of [280, 400, 600]) {
      await page.setViewportSize({ width, height: 700 });
      for (const each of await overflow(page)) found.push(`${state} at ${String(width)} px: ${each}`);
    }
  };
  await page.keyboard.press('F8');
  await lookAll('problems');
  await press(/^写入表格/)(page);
  await heading('写入预览')(page);
  await lookAll('preview');
  await press('返回')(page);
  await press('全部工作表')(page);
  await heading('全部工作表')(page);
  await lookAll('review');
  expect(found).toEqual([]);
  await page.context().close();
});

it('the wide page with the sheet has no accessibility violations, in forced colours either', async () => {
  for (const contrast of [false, true]) {
    const { page } = await visit(site, { contrast });
    await page.keyboard.press('F8');
    await expect(violations(page)).resolves.toEqual([]);
    const lines = await page
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderTopColor));
    // The sheet that is shown is told by its line, and no other has one.
    expect([new Set(lines).size, lines.filter((line) => line === lines[0]).length]).toEqual([2, 1]);
    await page.context().close();
  }
});

it('says what a sheet without a table is and leads to one that has one', async () => {
  const { page } = await visit(site);
  await page.getByRole('tab', { name: '填报说明' }).click();
  await page.getByText('“填报说明”是填表说明，不需核对').waitFor();
  await page.getByRole('button', { name: '群众文化活动项目' }).click();
  await page.getByText('未发现计算和填报问题').waitFor();
  await page.getByRole('tab', { name: '群众文化活动', selected: true }).waitFor();
});
