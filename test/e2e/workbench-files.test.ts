/** Files of every kind brought to the workbench: folders, documents, wrong ones, very many sheets; and what it says of them. */
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { toXlsx } from '../generator/to-xlsx';
import { gridOfRows } from '../support/grid-of-rows';
import { overflow, violations } from './support/checks';
import { until } from './support/walk';
import { finding, gridCell, openSite, shown, visit, type Site } from './support/workbench-page';

jest.setTimeout(120_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.stop();
});

const SAMPLE = readFileSync('assets/sample.xlsx');

function file(name: string, content: string | Buffer) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

function bring(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
  return page.locator('input[type="file"]').first().setInputFiles(files);
}

async function looksRight(page: Page): Promise<void> {
  expect([...(await violations(page)), ...(await overflow(page))]).toEqual([]);
}

/** A folder of one good and one unreadable file, the rest of which the browser does not give out. */
function dropBrokenFolder(page: Page, workbook: string): Promise<void> {
  return page.evaluate((content) => {
    const bytes = Uint8Array.from(atob(content), (each) => each.charCodeAt(0));
    const entry = (name: string, content: File | null) => ({
      name,
      isDirectory: false,
      file: (give: (file: File) => void, refuse: () => void) => {
        if (content === null) refuse();
        else give(content);
      },
    });
    const portions = [[entry('文化馆.xlsx', new File([bytes], '文化馆.xlsx')), entry('占用.xlsx', null)]];
    const folder = {
      name: '自评表',
      isDirectory: true,
      createReader: () => ({
        readEntries: (give: (entries: unknown[]) => void, refuse: () => void) => {
          const portion = portions.shift();
          if (portion === undefined) refuse();
          else give(portion);
        },
      }),
    };
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    const item = { kind: 'file', webkitGetAsEntry: () => folder };
    Object.defineProperty(drop, 'dataTransfer', { value: { files: [], items: [item], types: ['Files'] } });
    document.dispatchEvent(drop);
  }, workbook);
}

it('a dropped folder that is not read to its end is opened as far as it was, and says what is missing', async () => {
  const { page, problems } = await visit(site, { width: 366 });
  await dropBrokenFolder(page, SAMPLE.toString('base64'));
  const alert = page.getByRole('alert');
  await alert.getByText('文件夹“自评表”没有读完').waitFor();
  await finding(page, 'execution-rate-base', 'I6').waitFor({ state: 'attached' });
  // The reasons are folded under the first one.
  expect(await alert.getByText('占用.xlsx').count()).toBe(0);
  await alert.getByRole('button', { name: '查看原因' }).click();
  await alert.getByText('“自评表/占用.xlsx”读取不了').waitFor();
  await looksRight(page);
  await alert.getByRole('button', { name: '收起' }).click();
  expect(await alert.getByText('占用.xlsx').count()).toBe(0);
  await alert.getByRole('button', { name: '知道了' }).click();
  await alert.waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await page.context().close();
});

it('an archive is opened for the tables in it, and says what it could not take out', async () => {
  const { page, problems } = await visit(site, { width: 366 });
  const zip = (files: Readonly<Record<string, Uint8Array>>): Buffer => Buffer.from(zipSync(files));
  await bring(
    page,
    file(
      '各单位.zip',
      zip({ '一科/文化馆.xlsx': SAMPLE, '二科/图书馆.xlsx': SAMPLE, '二科/扫描.pdf': SAMPLE }),
    ),
    file('坏的.zip', zip({ '表.xlsx': SAMPLE }).subarray(0, 5000)),
    file('照片.zip', zip({ '照片.jpg': SAMPLE })),
  );
  const alert = page.getByRole('alert');
  await alert.getByRole('button', { name: '查看原因' }).click();
  await alert.getByText('压缩包“照片.zip”里没有可读取的表格').waitFor();
  await alert.getByText('“坏的.zip”是压缩包，里面的文件取不出来').waitFor();
  await alert.getByText('.pdf 1、.jpg 1').waitFor();
  await page.getByRole('heading', { name: '图书馆.xlsx 等 2 个文件', exact: true }).waitFor();
  await page.getByText('已复核 0 / 8').waitFor();
  await looksRight(page);
  expect(problems).toEqual([]);
  await page.context().close();
});

it('the only table in an archive is worked on like one that was opened by itself', async () => {
  const { page, problems } = await visit(site);
  await bring(page, file('文化馆.zip', Buffer.from(zipSync({ '文化馆/自评表.xlsx': SAMPLE }))));
  await page.getByRole('heading', { name: '自评表.xlsx', exact: true }).waitFor();
  await gridCell(page, 'H6').waitFor();
  expect(await page.getByText('只读', { exact: true }).count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

it('what is read and dismissed gives the keyboard back, and Escape does it too', async () => {
  const { page, problems } = await visit(site);
  const focused = (): Promise<string> =>
    page.evaluate(() =>
      document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? ''),
    );
  await page.getByRole('button', { name: '知道了' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('note').waitFor({ state: 'detached' });
  expect(await focused()).toBe('打开文件');
  const alert = page.getByRole('alert');
  for (const key of ['Enter', 'Escape']) {
    await bring(page, file('加密.xlsx', readFileSync('test/fixtures/xlsx/encrypted.xlsx')));
    await alert.getByText('“加密.xlsx”设有打开密码').waitFor();
    await alert.getByRole('button', { name: '知道了' }).focus();
    await page.keyboard.press(key);
    await alert.waitFor({ state: 'detached' });
    expect(await focused()).toBe('打开文件');
  }
  expect(problems).toEqual([]);
  await page.context().close();
});

it('at 200 % on a small screen a finding is seen with what can be done about it', async () => {
  const { page } = await visit(site, { width: 640, height: 400 });
  const foot = page.getByRole('group', { name: '写入与撤销' });
  const isSeen = async (name: string | RegExp): Promise<boolean> => {
    const box = await page.getByRole('button', { name }).first().boundingBox();
    const end = (await foot.boundingBox())?.y ?? 0;
    return box !== null && box.y > 90 && box.y + box.height <= end;
  };
  await page.keyboard.press('F8');
  await until(() => isSeen(/^改为 94\.50%/), 'the correction in sight');
  await page.getByRole('button', { name: /^改为 94\.50%/ }).press('Enter');
  await page.getByText(/^已更正/).waitFor();
  await page.keyboard.press('F8');
  await until(() => isSeen('填写偏差原因'), 'the way to the explanation in sight');
  await page.getByRole('button', { name: '填写偏差原因' }).press('Enter');
  const field = await page.locator('[data-first-field]:focus').boundingBox();
  const buttons = await page.getByRole('button', { name: '跳到单元格' }).boundingBox();
  expect((field?.y ?? 400) + (field?.height ?? 0)).toBeLessThan(buttons?.y ?? 0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '全部工作表' }).click();
  await page.getByText('已复核 0 / 4').waitFor();
  expect(await overflow(page)).toEqual([]);
  await page.context().close();
});

it.each(['docx', 'pdf'])('a .%s opens on its form, to be looked at only', async (kind) => {
  const { page, problems } = await visit(site, { width: 800 });
  const name = `自评表.${kind}`;
  await bring(page, file(name, readFileSync(`test/fixtures/documents/form.${kind}`)));
  await page.getByRole('heading', { name, exact: true }).waitFor();
  await page.getByLabel('核算结果').getByText('总分').waitFor();
  await page.getByText('只读', { exact: true }).first().waitFor();
  expect(await page.getByRole('button', { name: '保存' }).isDisabled()).toBe(true);
  expect(problems).toEqual([]);
  await page.context().close();
});

it.each([
  ['zh-CN', '保存', '有 3 个文件没有打开'],
  ['en-US', 'Save', '3 files were not opened'],
] as const)(
  'the name of the file and why others were not opened have room at 280 px, %s',
  async (language, save, said) => {
    const { page, problems } = await visit(site, { width: 280, height: 640, language });
    const room = async (): Promise<number> =>
      (await page.getByRole('heading', { level: 1 }).boundingBox())?.width ?? 0;
    const name = '市文化馆2024年度自评表.xlsx';
    await bring(page, file(name, SAMPLE));
    await page.getByRole('heading', { name, exact: true }).waitFor();
    expect(await room()).toBeGreaterThan(110);
    await bring(page, file('扫描件.pdf', '%PDF'));
    const alert = page.getByRole('alert');
    await alert.getByText('扫描件.pdf').waitFor();
    expect((await alert.boundingBox())?.height).toBeLessThan(120);
    await bring(
      page,
      file('甲.xlsx', SAMPLE),
      file('扫描件.pdf', '%PDF'),
      file('空.xlsx', ''),
      file('坏.xlsx', 'xxxx'),
    );
    await alert.getByText(said).waitFor();
    expect((await alert.boundingBox())?.height).toBeLessThan(60);
    expect(await page.getByRole('button', { name: save, exact: true }).isDisabled()).toBe(true);
    await looksRight(page);
    expect(problems).toEqual([]);
    await page.context().close();
  },
);

it.each(['zh-CN', 'en-US'] as const)(
  'nothing moves when there are changes to save, and a narrow page can be printed, %s',
  async (language) => {
    const { page } = await visit(site, { width: 360, height: 640, language });
    const board = page.locator('dl').first();
    const before = await board.boundingBox();
    await page
      .locator('[data-finding] button')
      .filter({ hasText: /^(改为|Change to)/ })
      .first()
      .click();
    const unsaved = page.getByText(language === 'zh-CN' ? '有改动未保存' : 'Changes not saved');
    await unsaved.locator('visible=true').waitFor();
    expect((await board.boundingBox())?.y).toBe(before?.y);
    await page.getByRole('button', { name: /^(打印|Print)/ }).click();
    await page.getByRole('dialog', { name: /^(打印|Print)/ }).waitFor();
    await looksRight(page);
    await page.context().close();
  },
);

it('the same project in several files is told apart in the list', async () => {
  const { page } = await visit(site, { width: 366 });
  await bring(page, file('文化馆.xlsx', SAMPLE), file('图书馆.xlsx', SAMPLE));
  await page.getByRole('button', { name: /^公共阅读服务提升项目（文化馆 · 公共阅读服务）/ }).waitFor();
  await page.getByRole('button', { name: /^公共阅读服务提升项目（图书馆 · 公共阅读服务）/ }).waitFor();
  await page.context().close();
});

it('300 sheets are read by themselves; another policy is judged while the page goes on, and says how far it is', async () => {
  const rows = Array.from(
    { length: 8 },
    (_, at) => `产出指标|数量指标|培训人数${String(at)}|≥100人|100人|11.25|11.25`,
  );
  const form = `项目支出绩效自评表（2024年度）
项目名称|培训
项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|100|100|100|10|100%|10
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
${rows.join('\n')}
总分|||||100|100`;
  const bytes = toXlsx(
    Array.from({ length: 300 }, (_, index) => ({ ...gridOfRows(form, { sheet: '表' }), index })),
  );
  const { page, problems } = await visit(site, { width: 366 });
  await bring(page, file('汇总.xlsx', Buffer.from(bytes)));
  await page.getByRole('heading', { name: '汇总.xlsx', exact: true }).waitFor();
  await page.getByRole('button', { name: '全部工作表' }).click();
  await page.getByText('已复核 0 / 300').waitFor({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '设置' }).click();
  await page.getByLabel('计分规则').selectOption({ index: 2 });
  await page.evaluate(() => {
    // It may be there for a moment only.
    const watched = { said: '' };
    Object.assign(globalThis, { watched });
    new MutationObserver(() => {
      watched.said ||= document.querySelector('[role="progressbar"]')?.textContent ?? '';
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole('button', { name: '采用' }).click();
  await page.getByRole('button', { name: '采用' }).waitFor({ state: 'detached', timeout: 60_000 });
  const said = await page.evaluate(
    () => (globalThis as unknown as { watched: { said: string } }).watched.said,
  );
  expect(said).toMatch(/^正在重新核算 \d+ \/ 300$/);
  expect(problems).toEqual([]);
  await page.context().close();
});

describe.each(['zh-CN', 'en-US'] as const)('at 280 px, %s', (language) => {
  it('every button has one line of words, but for those that say a whole sentence', async () => {
    const { page } = await visit(site, { width: 280, height: 720, language });
    const isZh = language === 'zh-CN';
    const press = (zh: RegExp, en: RegExp) =>
      page
        .getByRole('button', { name: isZh ? zh : en })
        .first()
        .click();
    const tall: string[] = [];
    const look = async (state: string): Promise<void> => {
      // A line of the list and the button that mends a finding may say more than one line.
      const found = await page
        .locator('.fui-Button:visible')
        .evaluateAll((buttons) =>
          buttons
            .filter(
              (button) =>
                button.closest('[data-finding]') === null && button.getBoundingClientRect().height > 36,
            )
            .map((button) => button.textContent),
        );
      tall.push(...found.map((words) => `${state}: ${words}`));
    };
    await look('problems');
    await press(/^写入表格/, /^Write to/);
    await look('preview');
    await page.keyboard.press('Escape');
    await press(/^填写偏差原因/, /^Write the reason/);
    await look('explanation');
    await page.keyboard.press('Escape');
    await press(/^全部工作表/, /^All sheets/);
    await look('list');
    await press(/^退回修改意见/, /^Letters/);
    await look('letters');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await press(/^设置/, /^Settings/);
    await page.getByLabel(isZh ? '计分规则' : 'Scoring policy').selectOption({ index: 2 });
    await look('settings');
    expect(tall).toEqual([]);
    await page.context().close();
  });
});

/** What a word processor puts on the clipboard: a title, money and rows under merged names. */
const COPIED = `<h1>项目支出绩效自评表</h1><p>（2024年度）</p><table>
<tr><td>项目名称</td><td colspan="7">社区书屋更新</td></tr>
<tr><td rowspan="2">项目资金（万元）</td><td></td><td>年初预算数</td><td>全年预算数</td><td>全年执行数</td><td>分值</td><td>执行率</td><td>得分</td></tr>
<tr><td>年度资金总额</td><td>50</td><td>50</td><td>40</td><td>10</td><td>80%</td><td>8</td></tr>
<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td><td>分值</td><td>得分</td><td>偏差原因分析及改进措施</td></tr>
<tr><td rowspan="2">产出指标</td><td>数量指标</td><td>更新图书</td><td>≥3000册</td><td>3100册</td><td>30</td><td>30</td><td></td></tr>
<tr><td>时效指标</td><td>按时完成率</td><td>=100%</td><td>100%</td><td>20</td><td>20</td><td></td></tr>
<tr><td>效益指标</td><td>社会效益指标</td><td>借阅人次</td><td>≥2000人次</td><td>2000人次</td><td>30</td><td>30</td><td></td></tr>
<tr><td>满意度指标</td><td>服务对象满意度</td><td>读者满意度</td><td>≥90%</td><td>95%</td><td>10</td><td>10</td><td></td></tr>
<tr><td colspan="5">总分</td><td>100</td><td>99</td><td></td></tr></table>`;

function paste(page: Page, content: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate((texts) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, content);
}

it('a table pasted onto the page is checked; a text without one is told so, and a field keeps what is meant for it', async () => {
  const { page, problems } = await visit(site);
  await gridCell(page, 'G6').dblclick();
  await page.getByRole('textbox', { name: '编辑 G6' }).waitFor();
  await paste(page, { 'text/plain': '95.5' });
  expect(await page.getByRole('alert').count()).toBe(0);
  // Whoever goes on at once is not fetched back to the cell.
  await page.evaluate(async () => {
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    document.activeElement?.dispatchEvent(escape);
    [...document.querySelectorAll('button')].find((one) => one.textContent === '打开文件')?.focus();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('打开文件');
  await paste(page, { 'text/plain': '95.5' });
  await page.getByRole('alert').getByText('粘贴的内容里没有表格').waitFor();
  // A table is opened also where a cell is selected that would take a value.
  await gridCell(page, 'G6').click();
  await paste(page, { 'text/html': COPIED, 'text/plain': '项目支出绩效自评表' });
  await page.getByText('粘贴的表格.xlsx').first().waitFor();
  await finding(page, 'total', 'G11').waitFor({ state: 'attached' });
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await page.locator('[data-finding]').count()).toBe(1);
  await page.getByRole('note').getByText('原表不受影响').waitFor();
  // Corrections are tried in it, one or several at once, and taken back as they were made.
  await gridCell(page, 'G11').click();
  await page.keyboard.type('98');
  await page.keyboard.press('Enter');
  await finding(page, 'total', 'G11').waitFor({ state: 'detached' });
  await gridCell(page, 'G7').click();
  await paste(page, { 'text/html': '<table><tr><td>25<tr><td>15</table>', 'text/plain': '25\n15' });
  await page.getByText('已写入 2 处').waitFor();
  expect([await shown(page, 'G7'), await shown(page, 'G8')]).toEqual(['25', '15']);
  await page.keyboard.press('Control+z');
  await page.getByText('已撤销 2 处').waitFor();
  expect([await shown(page, 'G7'), await shown(page, 'G8')]).toEqual(['30', '20']);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect((await download).suggestedFilename()).toBe('粘贴的表格.xlsx');
  await looksRight(page);
  expect(problems).toEqual([]);
  await page.context().close();
});
