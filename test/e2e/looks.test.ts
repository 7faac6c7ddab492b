/** What a person sees who brings another file, prints, or comes back to a table that has changed meanwhile. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { zipSync } from 'fflate';
import { toXlsx } from '../generator/to-xlsx';
import { pdfOf } from '../support/pdf';
import { gridOfRows } from '../support/grid-of-rows';
import { workbookOf } from '../../bench/speed/make-workbooks';
import { overflow, violations } from './support/checks';
import { openSite, visit, type Site } from './support/workbench-page';

const FIXTURES = path.join(__dirname, '..', 'fixtures');

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.stop();
});

async function until(page: Page, holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await page.waitForTimeout(50);
  }
  throw new Error('waited in vain');
}

function input(page: Page): Locator {
  return page.locator('header input[type="file"]');
}

async function give(page: Page, name: string, content: Uint8Array): Promise<void> {
  await input(page).setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
}

const SHEETS = {
  目标: `
项目支出绩效目标申报表
项目名称|农机购置补贴
一级指标|二级指标|三级指标|指标值|分值
产出指标|数量指标|补贴台数|≥200台|50
效益指标|社会效益指标|机械化率|≥80%|40
满意度指标|满意度|农户满意度|≥90%|10`,
  台账: `
序号|项目名称|全年预算数|支出数
1|农机补贴|100|98
2|冬修水利|60|60`,
  通知: `
关于开展绩效自评工作的通知
各处室：请于3月10日前报送。`,
} as const;

const kinds = toXlsx(Object.entries(SHEETS).map(([sheet, rows]) => gridOfRows(rows, { sheet })));

test.each([
  [
    'zh-CN',
    /是支出台账，没有绩效指标[\s\S]*选择这份台账[\s\S]*以下工作表里有自评表/,
    /没有找到自评表/,
    /是绩效目标表/,
  ],
  [
    'en-US',
    /is a ledger of payments[\s\S]*choose this ledger[\s\S]*These sheets have one/,
    /No self-evaluation table/,
    /sets targets/,
  ],
] as const)(
  'says what a sheet is that holds no table, and the way on (%s)',
  async (language, ledger, none, targets) => {
    const { page, problems } = await visit(site, { language });
    await give(page, 'kinds.xlsx', kinds);
    const pane = page.locator('[data-pane]');
    await pane.getByText(targets).waitFor();
    await page.getByRole('tab', { name: '台账2' }).click();
    await pane
      .getByText(ledger)
      .or(pane.locator('main', { hasText: ledger }))
      .first()
      .waitFor();
    expect(await pane.getByRole('combobox').first().innerText()).toMatch(/台账2/);
    expect([...(await violations(page)), ...(await overflow(page))]).toEqual([]);
    await page.getByRole('tab', { name: '通知3' }).click();
    await pane.getByText(none).waitFor();
    await pane.getByRole('button', { name: /农机/ }).click();
    await pane.getByText(targets).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  },
);

test('a workbook without any table leads somewhere: to a saved description, and the review is empty in words', async () => {
  const { page, problems } = await visit(site, { width: 320, height: 720 });
  await give(page, 'none.xlsx', toXlsx([gridOfRows(SHEETS['通知'], { sheet: '通知' })]));
  await page.getByText('已查看全部工作表，均未找到自评表。').waitFor();
  expect([...(await violations(page)), ...(await overflow(page))]).toEqual([]);
  await page.getByRole('button', { name: '使用或导入表头识别…' }).click();
  await page.getByRole('heading', { name: '表头识别' }).waitFor();
  await page.getByText(/没有认出表头.*可以使用或导入/).waitFor();
  expect(await page.getByText('识别有误时从列表中改选').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '全部工作表' }).click();
  await page.getByText('工作簿里没有自评表，暂无可复核的内容。').waitFor();
  expect(await page.getByText('公开段落').count()).toBe(0);
  expect(await page.getByRole('button', { name: '生成复核底稿' }).isDisabled()).toBe(true);
  expect(problems).toEqual([]);
  await page.context().close();
});

const broken = readFileSync(path.join(__dirname, '..', '..', 'assets', 'sample.xlsx')).subarray(0, 4000);
const WRONG: readonly (readonly [name: string, content: Uint8Array, words: RegExp])[] = [
  ['扫描.pdf', pdfOf([{ draws: '' }]), /“扫描\.pdf”是扫描.*请/],
  ['坏.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n'), /“坏\.pdf”已损坏.*请/],
  ['坏.ofd', zipSync({ 'OFD.xml': new Uint8Array([1]) }), /“坏\.ofd”已损坏.*请/],
  ['照片.png', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), /“照片\.png”是图片.*请/],
  ['附件.rar', Buffer.from('Rar!'), /“附件\.rar”是压缩包.*请/],
  ['附件.zip', zipSync({ 'a.xlsx': new Uint8Array([1]) }).subarray(0, 60), /“附件\.zip”是压缩包.*请/],
  ['报告.doc', Buffer.from('{\\rtf1 text}'), /“报告\.doc”是旧格式的文字文档.*请/],
  ['坏.xlsx', broken, /“坏\.xlsx”(?:已损坏|不是).*请/],
  ['加密.xlsx', readFileSync(path.join(FIXTURES, 'xlsx', 'encrypted.xlsx')), /“加密\.xlsx”设有打开密码.*请/],
  ['空.xlsx', new Uint8Array(), /“空\.xlsx”是空文件.*请/],
];

test('a wrong file is refused with its name, the reason and what to do; what was open stays', async () => {
  const { page, problems } = await visit(site);
  for (const [name, content, words] of WRONG) {
    await give(page, name, content);
    const alert = page.getByRole('alert').filter({ hasText: name });
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(words);
    await page.getByRole('heading', { name: '示例.xlsx' }).waitFor();
    await alert.getByRole('button').click();
  }
  expect(await page.locator('[data-finding]').count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('a workbook that is saved stays saved when a wrong file is brought, and unsaved work stays unsaved', async () => {
  const { page } = await visit(site);
  const unsaved = page.getByText('有改动未保存').filter({ visible: true });
  const refused = async (): Promise<void> => {
    await give(page, '空.xlsx', new Uint8Array());
    const alert = page.getByRole('alert').filter({ hasText: '空.xlsx' });
    await alert.getByRole('button').click();
  };
  await page.getByRole('button', { name: /^改为 94\.50%/ }).click();
  await unsaved.waitFor();
  await refused();
  expect(await unsaved.count()).toBe(1);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存' }).click();
  await download;
  await unsaved.waitFor({ state: 'detached' });
  await refused();
  expect(await unsaved.count()).toBe(0);
  await page.getByRole('button', { name: '撤销' }).first().click();
  await unsaved.waitFor();
  await page.context().close();
});

test('the first look says what this is, that nothing leaves the machine, and what to do next', async () => {
  const { page } = await visit(site);
  const top = await page.locator('header').innerText();
  for (const words of [
    '自评工作台',
    '打开文件',
    '示例',
    '文件只在本机处理，不上传',
    '单位和数字均为虚构',
    '拖进来',
  ])
    expect(top).toContain(words);
  await page.getByRole('note').getByRole('button', { name: '知道了' }).click();
  expect(await page.getByRole('note').count()).toBe(0);
  await page.context().close();
});

test('of 300 sheets those are read that somebody looks at, in the list of all tables too', async () => {
  const { page, problems } = await visit(site);
  await give(page, 'many.xlsx', workbookOf(300));
  await page.getByRole('tab', { name: '表300' }).waitFor({ timeout: 60_000 });
  await page.locator('[data-finding]').first().waitFor();
  await page.getByRole('button', { name: '全部工作表' }).click();
  await page.getByRole('tab', { name: '表150' }).click();
  await page.getByRole('grid', { name: '表150 的内容' }).waitFor();
  expect(await page.getByRole('heading', { name: '全部工作表' }).count()).toBe(1);
  expect(problems).toEqual([]);
  await page.context().close();
});

async function typeNumber(page: Page, cell: string, value: string): Promise<void> {
  await page.locator(`[data-cell="${cell}"]`).dblclick();
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
}

test('a formula that is typed is refused with the reason, and the cell stays as it is', async () => {
  const { page } = await visit(site);
  await typeNumber(page, 'H14', '=SUM(A1)');
  await page.getByRole('alert').getByText('工作台不能录入公式').waitFor();
  expect(await page.locator('[data-cell="H14"]').innerText()).toMatch(/^6\.50/);
  await page.context().close();
});

test.each(['zh-CN', 'en-US'] as const)(
  'words in place of figures stand beside each other in the narrowest pane (%s)',
  async (language) => {
    const { page } = await visit(site, { width: 280, height: 720, language });
    const rows = SHEETS['目标']
      .replace(/指标值\|分值/, '指标值|实际完成值|分值|得分')
      .replace(/\|(\d+)$/gmu, '|100%|$1|');
    await give(page, 'blank.xlsx', toXlsx([gridOfRows(rows, { sheet: '表' })]));
    await page
      .locator('[data-pane] dl')
      .getByText(/无法计算|No figure/)
      .first()
      .waitFor();
    expect(await overflow(page)).toEqual([]);
    await page.context().close();
  },
);

test('a table that changes after its review asks for another look, while the pane stays open', async () => {
  const { page, problems } = await visit(site);
  await page.getByRole('button', { name: '全部工作表' }).click();
  await page.getByRole('button', { name: /^公共阅读服务/ }).click();
  const status = page.getByRole('button', { name: '已复核', exact: true });
  await status.click();
  await typeNumber(page, 'G6', '91');
  await page.getByText('复核后有改动，请再看一次（原为已复核）。').waitFor();
  expect(await status.getAttribute('aria-pressed')).toBe('false');
  expect([...(await violations(page)), ...(await overflow(page))]).toEqual([]);
  await page.getByRole('button', { name: '返回列表' }).click();
  await page.getByText('复核后有改动').waitFor();
  await page.getByText('已复核 0 / 4').waitFor();
  await page.getByRole('button', { name: /^公共阅读服务/ }).click();
  await page.getByRole('button', { name: '仍为已复核' }).click();
  expect(await status.getAttribute('aria-pressed')).toBe('true');
  expect(await page.getByText('复核后有改动').count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('a saved description of headers gets another name; Esc leaves the field only', async () => {
  const { page, problems } = await visit(site, { width: 320, height: 720 });
  await page.getByRole('button', { name: '设置' }).click();
  await page.getByRole('button', { name: '表头识别…' }).click();
  await page.getByRole('combobox', { name: '偏差原因分析及改进措施' }).selectOption('ignored');
  const rename = page.getByRole('button', { name: /^给“.*”的识别改名$/ });
  await rename.click();
  await page.keyboard.press('Escape');
  await rename.waitFor();
  await rename.click();
  await page.getByRole('textbox', { name: '名称' }).fill('2024年度市级表');
  expect([...(await violations(page)), ...(await overflow(page))]).toEqual([]);
  await page.keyboard.press('Enter');
  const renamed = page.getByRole('button', { name: '给“2024年度市级表”的识别改名' });
  await renamed.waitFor();
  expect(await renamed.evaluate((button) => button === document.activeElement)).toBe(true);
  // Going back to automatic is an answer: the same form is not offered again at once.
  await page.getByRole('button', { name: '恢复自动识别' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('[data-finding]').first().waitFor();
  expect(await page.getByText(/表头与保存过的/).count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

/** What of the page would be on paper and should not, or is cut off there. */
function onPaper(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = (element: Element): boolean => element.getClientRects().length > 0;
    const root = document.querySelector('#root') ?? document.body;
    const pressed = [...root.querySelectorAll('.fui-Button, [role="tab"], [data-bar], input')];
    const cut = [
      ...root.querySelectorAll<HTMLElement>('[data-pane] *, [data-sheet] > div, [data-sheet] > div > div'),
    ].filter(
      (each) =>
        seen(each) &&
        each.scrollHeight > each.clientHeight + 2 &&
        ['auto', 'scroll', 'hidden'].includes(getComputedStyle(each).overflowY) &&
        each.tagName !== 'TEXTAREA',
    );
    return [
      ...pressed.filter(seen).map((each) => `to press: ${each.textContent}`),
      ...cut.map((each) => `cut off: ${each.tagName} ${each.textContent.slice(0, 30)}`),
    ];
  });
}

test.each([1280, 375])('the page prints in full, with nothing to press, from %i px', async (width) => {
  const { page, problems } = await visit(site, { width, dark: width === 375 });
  await page.emulateMedia({ media: 'print' });
  expect(await onPaper(page)).toEqual([]);
  const { findings, cells, inks } = await page.evaluate(() => ({
    findings: [...document.querySelectorAll('[data-finding]')].filter(
      (each) => each.getClientRects().length > 0,
    ).length,
    cells: [...document.querySelectorAll('[data-cell]')].filter((each) => each.getClientRects().length > 0)
      .length,
    inks: [
      ...new Set([...document.querySelectorAll('[data-pane] *')].map((each) => getComputedStyle(each).color)),
    ],
  }));
  expect(findings).toBe(2);
  expect(cells).toBeGreaterThan(100);
  expect(inks).toEqual(['rgb(0, 0, 0)']);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: '全部工作表' }).click();
  await page.getByText('公开段落').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await onPaper(page)).toEqual([]);
  // No line runs into the next one, and what is told by length is there.
  const { over, flat } = await page.evaluate(() => {
    const bottom = (each: Element): number => each.getBoundingClientRect().bottom;
    return {
      over: [...document.querySelectorAll('[data-table]')].filter((row) =>
        [...row.querySelectorAll('span')].some((each) => {
          const words = document.createRange();
          words.selectNodeContents(each);
          return words.getBoundingClientRect().bottom > bottom(row) + 1;
        }),
      ).length,
      flat: [...document.querySelectorAll('[data-pane] [role="img"] > *')].filter(
        (each) => each.getBoundingClientRect().height < 2,
      ).length,
    };
  });
  expect([over, flat]).toEqual([0, 0]);
  await page.getByText('全部 · 问题多的在前').waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});

test('the results alone go on paper, or the sheet with them, as it is asked for', async () => {
  const { page, problems } = await visit(site);
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = document.documentElement.dataset['paper'] ?? '';
    };
  });
  const printed = (): Promise<string | null> => page.evaluate(() => document.body.dataset['printed'] ?? null);
  const seen = (selector: string): Promise<number> =>
    page.locator(selector).filter({ visible: true }).count();
  await page.keyboard.press('Control+p');
  const question = page.getByRole('dialog', { name: '打印…' });
  await question.waitFor();
  expect([...(await violations(page)), ...(await overflow(page))]).toEqual([]);
  // The usual answer has the focus.
  await page.keyboard.press('Enter');
  expect(await printed()).toBe('results');
  expect(await question.count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect([await seen('[data-cell]'), await seen('[data-finding]')]).toEqual([0, 2]);
  await page.getByText('示例.xlsx：自评表核算结果').waitFor();
  expect(await onPaper(page)).toEqual([]);
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.getByRole('button', { name: '打印…' }).click();
  await page.getByRole('button', { name: '核算结果和表格' }).click();
  expect(await printed()).toBe('both');
  await page.emulateMedia({ media: 'print' });
  expect(await seen('[data-cell]')).toBeGreaterThan(100);
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Control+p');
  await page.keyboard.press('Escape');
  expect(await question.count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('whoever changes the language in the settings comes back to where he was; what tables say stays Chinese', async () => {
  const { page } = await visit(site);
  await page.getByRole('button', { name: '设置' }).click();
  await page.getByRole('combobox', { name: '语言' }).selectOption('en-US');
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-finding]').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Settings');
  // Without a language of its own a Chinese name would be read out letter by letter, as English.
  const spokenAs = (selector: string) =>
    page.locator(selector).evaluateAll((elements) => {
      const languages = elements.flatMap((element) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const found: (string | undefined)[] = [];
        while (texts.nextNode() !== null)
          if (/\p{Script=Han}/u.test(texts.currentNode.textContent ?? ''))
            found.push(texts.currentNode.parentElement?.closest<HTMLElement>('[lang]')?.lang);
        return found;
      });
      return [...new Set(languages)];
    });
  expect(await spokenAs('[data-pane], [data-cell], [role=tab]')).toEqual(['zh-CN']);
  await page.getByRole('button', { name: /^Write to table/ }).click();
  await page.getByRole('heading', { name: 'Preview' }).waitFor();
  expect(await spokenAs('[data-pane]')).toEqual(['zh-CN']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'All sheets' }).click();
  await page.locator('[data-table]').first().waitFor();
  expect(await spokenAs('[data-pane]')).toEqual(['zh-CN']);
  await page.context().close();
});

test('light or dark is chosen in the settings, at once and for the next time', async () => {
  const { page } = await visit(site, { dark: true });
  const background = (): Promise<string> =>
    page.locator('[data-pane]').evaluate((pane) => getComputedStyle(pane).backgroundColor);
  const dark = await background();
  await page.getByRole('button', { name: '设置' }).click();
  const choice = page.getByRole('combobox', { name: '外观' });
  expect(await choice.inputValue()).toBe('system');
  await choice.selectOption('light');
  await until(page, async () => (await background()) !== dark);
  await page.reload();
  await page.locator('[data-finding]').first().waitFor();
  expect(await background()).not.toBe(dark);
  expect([...(await violations(page)), ...(await overflow(page))]).toEqual([]);
  await page.context().close();
});

test('several files are reviewed as one: what is wrong and where, a letter a unit, and which files were not opened', async () => {
  const { page, problems } = await visit(site);
  const corpus = (name: string): Buffer => readFileSync(path.join(FIXTURES, 'corpus', `${name}.xlsx`));
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
  await input(page).setInputFiles([
    file('文化馆.xlsx', readFileSync(path.join(__dirname, '..', '..', 'assets', 'sample.xlsx'))),
    // In Latin letters, which a figure behind them must not join.
    file('recruitment-of-specialists-2024.xlsx', corpus('adjusted-13-shiye-zhaopin')),
    file('奖学金.xlsx', corpus('adjusted-62-jiangxuejin')),
    file('加密.xlsx', readFileSync(path.join(FIXTURES, 'xlsx', 'encrypted.xlsx'))),
  ]);
  await page.getByRole('heading', { name: '文化馆.xlsx 等 3 个文件' }).waitFor();
  await page.getByRole('alert').filter({ hasText: '有 1 个文件没有打开：“加密.xlsx”设有打开密码' }).waitFor();
  const pane = page.locator('[data-pane]');
  await pane.getByText('已复核 0 / 6').waitFor();
  const first = pane.locator('[data-table]').first();
  expect(await first.innerText()).toContain(
    'H13 得分高于规则可得的分数；I13 存在偏差，所填内容不能作为原因说明',
  );
  await page.getByRole('tab', { name: /^奖学金/ }).waitFor();
  expect(await page.getByRole('button', { name: '保存' }).isDisabled()).toBe(true);
  expect([...(await violations(page)), ...(await overflow(page))]).toEqual([]);
  await first.getByRole('button').click();
  await page.getByRole('tab', { name: /^文化馆 · 非遗保护传承/, selected: true }).waitFor();
  await pane.getByRole('button', { name: '退回修改', exact: true }).click();
  await pane.getByRole('textbox', { name: '复核意见' }).fill('请核对总分');
  await pane.getByRole('button', { name: '下一张' }).click();
  const tab = page.getByRole('tab', { name: /^recruitment/, selected: true });
  await tab.waitFor();
  const isInView = await tab.evaluate((each) => {
    const [own, list] = [each, each.parentElement ?? each].map((box) => box.getBoundingClientRect());
    return own !== undefined && list !== undefined && own.left > list.left - 1 && own.right < list.right + 1;
  });
  expect(isInView).toBe(true);
  await page.keyboard.press('Escape');
  await pane.getByRole('button', { name: '退回修改意见' }).click();
  await pane.getByText('请核对总分').waitFor();
  expect(await pane.getByText('滨江市文化馆：').count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test('the review report on paper: a part for each table, every finding, and a line to sign', async () => {
  const { page } = await visit(site);
  // The page is only there while the browser prints it.
  await page.evaluate(() => {
    window.print = () => {
      const paper = document.querySelector('.ziping-paper');
      if (paper !== null) document.body.append(paper.cloneNode(true));
    };
  });
  await page.getByRole('button', { name: '全部工作表' }).click();
  await page.locator('main').getByRole('button', { name: '打印', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('body > .ziping-paper').last();
  const text = await paper.innerText();
  expect(text).toMatch(/项目支出绩效自评复核底稿\s+示例\.xlsx · .* 生成，共 4 张表，10 条。/);
  expect(text).toMatch(
    /1\. 公共阅读服务提升项目\s+工作表“公共阅读服务” · 滨江市文化馆 · 执行率 94\.50%（表中 75\.60%） · 总分 90\.15（表中 88\.26） · 等级 优（表中 良） · 待复核/,
  );
  expect(text).toMatch(/4\. 群众文化活动项目[\s\S]*未发现计算和填报问题\s+复核人：/);
  expect(await paper.locator('tbody tr').count()).toBe(10);
  expect(await paper.locator('button, input, select').count()).toBe(0);
  const alignment = (words: string): Promise<string> =>
    paper
      .locator('td')
      .filter({ hasText: new RegExp(`^${words}$`) })
      .first()
      .evaluate((cell) => getComputedStyle(cell).textAlign);
  expect(await alignment('75\\.60%')).toBe('right');
  expect(await alignment('无')).toBe('left');
  // Addresses and kinds stand in one line, whatever stands beside them.
  const lines = await paper
    .locator('td[data-short]')
    .evaluateAll((cells) =>
      cells.map(
        (cell) => [...new Set([...cell.childNodes].map(() => 0))].length + cell.getClientRects().length,
      ),
    );
  expect(Math.max(...lines)).toBeLessThanOrEqual(2);
  expect(await page.locator('#root').isVisible()).toBe(false);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  await page.context().close();
});
