import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { chooseAll, openAgainst } from './support/compared';
import { openSite, visit, type PageOptions, type Site } from './support/workbench-page';

jest.setTimeout(240_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.stop();
});

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A button that was disabled a moment ago fades into its colours; what is judged is how it stands then. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

async function violations(page: Page): Promise<string[]> {
  // The page's policy forbids scripts that are added later, so the checker is evaluated, not linked.
  await page.evaluate(AXE);
  await settled(page);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, any }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)} ${any[0]?.message ?? ''}`,
    ),
  );
}

/** What sticks out of the page to the right, or text that is cut without an ellipsis. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const out: string[] = [];
    const pane = document.querySelector('[data-pane]');
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth) out.push('page');
    for (const element of pane?.querySelectorAll<HTMLElement>('*') ?? []) {
      const box = element.getBoundingClientRect();
      const isShown = box.width > 1 && box.height > 1 && getComputedStyle(element).position !== 'absolute';
      if (isShown && box.right > window.innerWidth + 0.5) {
        out.push(`${element.tagName} ${element.textContent.slice(0, 30)}`);
      }
    }
    return out;
  });
}

type Step = (page: Page) => Promise<unknown>;
const press =
  (zh: string | RegExp, en: string | RegExp): ((language: string) => Step) =>
  (language) =>
  (page) =>
    page
      .getByRole('button', { name: language === 'zh-CN' ? zh : en })
      .first()
      .click();

const wrongBound = (): Step => (page) => page.locator('input[inputmode="decimal"]').first().fill('120');
const keepFirst =
  (language: string): Step =>
  async (page) => {
    await press('情况属实，保留（注明理由）', /^The figure is true/)(language)(page);
    await page.getByRole('textbox').fill('已批复');
    await press('保留并注明理由', /^Keep/)(language)(page);
  };
const compared = (language: string) => async (page: Page) => {
  const own = language === 'en-US' ? 'en-US' : 'zh-CN';
  await openAgainst(page, own);
  await chooseAll(page, own);
};
const back = press('返回', 'Back');

const STATES: readonly (readonly [name: string, steps: readonly ((language: string) => Step)[]])[] = [
  ['problems', []],
  ['selected finding with its basis', [() => (page) => page.keyboard.press('F8'), press('依据', 'Basis')]],
  ['explanation', [press('填写偏差原因', 'Write the reason')]],
  ['preview', [press(/^写入表格/, /^Write to table/)]],
  ['corrected', [press(/^改为/, /^Change to/)]],
  ['record', [press(/^改为/, /^Change to/), press('改动记录', 'Record of changes')]],
  ['keep', [press('情况属实，保留（注明理由）', /^The figure is true/)]],
  ['review', [press('全部工作表', 'All sheets')]],
  ['letters', [press('全部工作表', 'All sheets'), press('退回修改意见', 'Return letter')]],
  [
    'table opened for review',
    [press('全部工作表', 'All sheets'), press(/^非物质文化遗产/, /^非物质文化遗产/)],
  ],
  ['nothing to compare with yet', [(language) => (page) => openAgainst(page, language as 'zh-CN' | 'en-US')]],
  ['files to compare with, and pairs to confirm', [compared]],
  ['both sides of a comparison', [compared, back, press('对照 E14', 'Compare E14')]],
  [
    'a pair that is chosen',
    [compared, press(/：都不是$/, /: none of these$/), back, () => (page) => page.keyboard.press('F8')],
  ],
  ['settings', [press('设置', 'Settings')]],
  ['thresholds', [press('设置', 'Settings'), press('修改参数…', 'Change parameters…'), wrongBound]],
  [
    'what is kept, about to be cleared',
    [keepFirst, press('设置', 'Settings'), press('清除本机保存的记录…', 'Clear what is kept…')],
  ],
  ['what was taken over', [keepFirst, () => (page) => page.reload()]],
  ['headers', [press('设置', 'Settings'), press('表头识别…', /^How headers/)]],
];

async function reach(
  page: Page,
  steps: readonly ((language: string) => Step)[],
  language: string,
): Promise<void> {
  for (const step of steps) {
    await step(language)(page);
    await page.waitForTimeout(250);
  }
}

describe.each([
  ['zh-CN at 320 px', { width: 320, height: 720, language: 'zh-CN' }],
  ['en-US at 320 px', { width: 320, height: 720, language: 'en-US' }],
  ['zh-CN in the dark', { width: 360, height: 720, language: 'zh-CN', dark: true }],
] as const satisfies readonly (readonly [string, PageOptions])[])('%s', (_name, options) => {
  it.each(STATES)('%s has no accessibility violations and nothing sticks out', async (_state, steps) => {
    const { page, problems } = await visit(site, options);
    await reach(page, steps, options.language);
    await expect(violations(page)).resolves.toEqual([]);
    await expect(overflow(page)).resolves.toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

it.each([280, 400, 600])('nothing sticks out at %i px', async (width) => {
  const { page } = await visit(site, { width, height: 700 });
  await page.keyboard.press('F8');
  await expect(overflow(page)).resolves.toEqual([]);
  await press('全部工作表', '')('zh-CN')(page);
  await page.waitForTimeout(200);
  await expect(overflow(page)).resolves.toEqual([]);
  await page.context().close();
});

it('the wide page with the sheet has no accessibility violations, in forced colours either', async () => {
  for (const contrast of [false, true]) {
    const { page } = await visit(site, { contrast });
    await page.keyboard.press('F8');
    await expect(violations(page)).resolves.toEqual([]);
    await page.context().close();
  }
});

it('says what was looked for on a sheet without a table and leads to one that has one', async () => {
  const { page } = await visit(site);
  await page.getByRole('tab', { name: '填报说明' }).click();
  await page.getByText('这张工作表里没有找到自评表').waitFor();
  await page.getByRole('button', { name: '群众文化活动项目' }).click();
  await page.getByText('未发现计算和填报问题').waitFor();
  await page.getByRole('tab', { name: '群众文化活动', selected: true }).waitFor();
});
