/** The unchanged task pane in a browser, on Microsoft's own client library and our workbook. */
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { cellAt } from '../../src/core/grid';
import type { Fault } from '../office-host/faults';
import { modelOfTables } from '../office-host/seed-model';
import { modelOfFile, saveModel } from '../office-host/xlsx-file';
import type { WorkbookModel } from '../office-host/model/workbook-model';
import { describeWithBrowser } from './find-browser';
import { ExcelSite, sampleBytes } from './host/excel-page';
import type { ExcelPage } from './host/excel-page';
import { overflow, violations } from './support/checks';

function sample(): Promise<WorkbookModel> {
  return modelOfFile(sampleBytes(), '示例.xlsx');
}

async function settled({ pane }: ExcelPage): Promise<void> {
  await pane.locator('[data-finding]').first().waitFor();
}

function finding({ pane }: ExcelPage, rule: string, cell: string) {
  return pane.locator(`[data-finding^="${rule}@"][data-finding$="!${cell}"]`);
}

const TABLE = '公共阅读服务';
const PROTECTED_MEANWHILE: Fault = {
  kind: 'meanwhile',
  name: 'protected',
  change: (model) => {
    model.sheet(TABLE).isProtected = true;
  },
};
/** I6, J6, H21, J21: rate, execution score, total, grade. */
const MENDED = [
  [5, 8],
  [5, 9],
  [20, 7],
  [20, 9],
] as const;

function values(model: WorkbookModel): unknown[] {
  return MENDED.map(([row, column]) => model.cell(model.sheet(TABLE), row, column).value);
}

describeWithBrowser('the task pane in an Excel of ours', (executablePath) => {
  let site: ExcelSite;
  let open: ExcelPage | null = null;

  beforeAll(async () => {
    site = await ExcelSite.start(executablePath);
  });
  afterEach(async () => {
    const outside = open?.outside;
    await open?.close();
    open = null;
    expect(outside ?? []).toEqual([]);
  });
  afterAll(async () => {
    await site.stop();
  });

  test('opens with the answer, jumps, previews, writes, undoes; the file that comes out holds it', async () => {
    const model = await sample();
    open = await site.open(model);
    await settled(open);
    const { pane, page, host } = open;
    expect(await pane.getByLabel('核算结果').innerText()).toMatch(/94\.50%/);
    expect(model.undoLosses).toEqual([]);

    await finding(open, 'deviation-unexplained', 'I14').locator('button').first().click();
    await until(() => model.selection?.range.top === 13);
    expect(model.selection).toEqual({ sheet: TABLE, range: { top: 13, left: 8, bottom: 13, right: 8 } });

    await pane.getByRole('button', { name: /^写入表格/ }).click();
    host.recorder.clear();
    await pane.getByRole('button', { name: /^写入 \d+ 处$/ }).click();
    await pane.getByText(/^已写入 \d+ 处$/).waitFor();
    const writing = host.recorder.roundTrips.filter(
      (trip) => trip.body.includes('"Formulas"') && (trip.flags & 1) === 1,
    );
    expect(writing).toHaveLength(1);
    expect(values(model)).toEqual([0.945, 9.45, 90.15, '优']);

    const saved = await openXlsx(await saveModel(model, sampleBytes()), 'saved.xlsx');
    if (!saved.ok) throw new Error(saved.code);
    const grids = await saved.workbook.read({ kind: 'named', names: [TABLE] }, { merges: false });
    const grid = grids.ok ? grids.value[0] : undefined;
    expect(MENDED.map(([row, column]) => grid && cellAt(grid, row, column)?.value)).toEqual([
      0.945,
      9.45,
      90.15,
      '优',
    ]);

    await page.keyboard.press('Control+z');
    await pane.getByText(/^已撤销/).waitFor();
    expect(values(model)).toEqual([0.756, 7.56, 88.26, '良']);
    expect(open.problems).toEqual([]);
    expect(open.outside).toEqual([]);
  });

  test('takes a write back after the pane was closed and opened again', async () => {
    const model = await sample();
    const profile = await site.profile();
    const first = await site.open(model, {}, profile);
    await settled(first);
    await first.pane.getByRole('button', { name: /^写入表格/ }).click();
    await first.pane.getByRole('button', { name: /^写入 \d+ 处$/ }).click();
    await first.pane.getByText(/^已写入/).waitFor();
    await first.close();
    const second = await site.open(model, {}, profile);
    await second.pane.getByRole('button', { name: '撤销' }).click();
    await second.pane.getByText(/^已撤销/).waitFor();
    expect(values(model)).toEqual([0.756, 7.56, 88.26, '良']);
    expect(second.problems).toEqual([]);
    await profile.close();
  });

  test('follows what is typed into the sheet', async () => {
    const model = await sample();
    open = await site.open(model);
    await settled(open);
    // The executed amount of the whole year: 90.72 becomes 96.
    model.userEdit(TABLE, 5, 6, 96);
    await open.pane.getByLabel('核算结果').getByText('100.00%').waitFor();
    expect(open.problems).toEqual([]);
  });

  test('writes nothing into a protected sheet and says so', async () => {
    const model = await sample();
    model.sheet(TABLE).isProtected = true;
    open = await site.open(model, { width: 280 });
    await settled(open);
    await open.pane
      .getByText(/受保护/)
      .first()
      .waitFor();
    await looksRight(open);
    expect(values(model)).toEqual([0.756, 7.56, 88.26, '良']);
    expect(open.host.recorder.requests.some((request) => request.body.includes('nprotect'))).toBe(false);
  });

  test.each([
    ['refused', { kind: 'error', code: 'ServiceNotAvailable', when: 'before' }, '表格软件没有及时响应'],
    ['protected meanwhile', PROTECTED_MEANWHILE, '工作表受保护，未写入'],
    [
      'cut short',
      { kind: 'cut', after: 3, code: 'GeneralException' },
      '表格软件返回错误（GeneralException）',
    ],
  ] as const)(
    'a write that is %s writes nothing, says so in words, and works the next time',
    async (_how, fault, words) => {
      const model = await sample();
      open = await site.open(model);
      await settled(open);
      const { pane, host } = open;
      await pane.getByRole('button', { name: /^写入表格/ }).click();
      const write = pane.getByRole('button', { name: /^写入 \d+ 处$/ });
      await write.waitFor();
      // The first request compares, the second writes.
      host.arm(new Map([[1, fault]]));
      await write.click();
      await pane.getByText(words).first().waitFor();
      // Where the words ask for the diagnostics, the way to them stands beside.
      const asked = await pane.getByRole('status').filter({ hasText: '复制诊断信息。' }).count();
      expect(await pane.getByRole('button', { name: '复制诊断信息' }).count()).toBe(asked);
      await looksRight(open);
      expect(values(model)).toEqual([0.756, 7.56, 88.26, '良']);
      host.disarm();
      model.sheet(TABLE).isProtected = false;
      await pane.getByRole('button', { name: /^写入表格/ }).click();
      await pane.getByRole('button', { name: /^写入 \d+ 处$/ }).click();
      await pane.getByText(/^已写入 \d+ 处$/).waitFor();
      expect(values(model)).toEqual([0.945, 9.45, 90.15, '优']);
    },
  );

  test.each(['zh-CN', 'en-US'] as const)(
    'what is protected in several sheets meanwhile is left out and said sheet by sheet, %s',
    async (language) => {
      const model = await sample();
      const other = '非遗保护传承';
      open = await site.open(model, { language });
      await settled(open);
      const { pane } = open;
      await pane.getByRole('button', { name: /^(写入表格|Write to table)/ }).click();
      await pane.getByRole('checkbox', { name: /^(连同其他表|Other tables too)$/ }).check();
      for (const sheet of [TABLE, other]) model.sheet(sheet).isProtected = true;
      await pane.getByRole('button', { name: /^(写入 \d+ 处|Write \d+)$/ }).click();
      const said = pane.getByRole('status').filter({ hasText: /5 (处未写入|cells not written)/ });
      await said.waitFor();
      expect(await said.innerText()).toContain(other);
      expect(values(model)).toEqual([0.756, 7.56, 88.26, '良']);
      await looksRight(open);
    },
  );

  test('a part that does not load says so beside a way back, and comes when it is asked for again', async () => {
    open = await site.open(await sample());
    await settled(open);
    const { pane, page } = open;
    await page.route('**/*.js', (route) => route.abort());
    await pane.getByRole('button', { name: '设置' }).click();
    await pane.getByText('这一部分出错了').waitFor();
    await looksRight(open);
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: '设置' }).click();
    await pane.getByRole('button', { name: '返回' }).waitFor();
    await page.unroute('**/*.js');
    await pane.getByRole('button', { name: '重新打开' }).click();
    await pane.getByRole('heading', { name: '设置' }).waitFor();
  });

  test('leaves a hidden sheet hidden', async () => {
    const model = await sample();
    const hidden = model.sheets.find((sheet) => sheet.name !== TABLE);
    if (hidden === undefined) throw new Error('the sample has one sheet only');
    hidden.visibility = 'Hidden';
    open = await site.open(model);
    await settled(open);
    expect(hidden.visibility).toBe('Hidden');
    expect(open.problems).toEqual([]);
  });

  test('opens on a workbook of 300 sheets', async () => {
    const model = await sample();
    const many = modelOfTables(300);
    for (const sheet of many.sheets) {
      const copy = model.addSheet(sheet.name);
      for (const [key, cell] of sheet.cells) copy.cells.set(key, cell);
    }
    open = await site.open(model);
    const started = Date.now();
    await settled(open);
    expect(Date.now() - started).toBeLessThan(30_000);
    expect(open.problems).toEqual([]);
  });

  test('a cell being edited brings a hint, not a dead pane', async () => {
    const model = await sample();
    model.editing = true;
    open = await site.open(model);
    await open.pane.getByText('请按 Enter 或 Esc 结束编辑').waitFor();
    await looksRight(open);
    model.editing = false;
    await settled(open);
    expect(await open.pane.locator('.waiting').isVisible()).toBe(false);
  });

  test('says what to do when office.js does not load within three seconds', async () => {
    open = await site.open(await sample(), { officeJs: false });
    await open.pane.getByRole('heading', { name: '没有连上 Office 组件' }).waitFor({ timeout: 10_000 });
    expect(await open.pane.getByRole('button', { name: '重试' }).isVisible()).toBe(true);
    await looksRight(open);
  });

  test('says which Excel it needs when this one is too old', async () => {
    open = await site.open(await sample(), { excelApi: '1.12' });
    await open.pane.getByRole('heading', { name: '这个版本的 Excel 不能使用本加载项' }).waitFor();
    await looksRight(open);
  });
});

async function looksRight({ pane }: ExcelPage): Promise<void> {
  expect([...(await violations(pane)), ...(await overflow(pane))]).toEqual([]);
}

/** What happens in the host cannot be waited for in the page. */
async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
