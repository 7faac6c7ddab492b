/**
 * The flows of the pane, walked once through on one page: in our Excel with Microsoft's own client library and in the workbench,
 * in both languages, at 320 px. Every state on the way is checked for accessibility and for words that are cut off.
 */
import { describeWithBrowser } from './find-browser';
import { ExcelPlace, WorkbenchPlace, type Opened, type Place } from './support/place';
import { button, copied, look, focused, like, line, press, said, until } from './support/walk';

jest.setTimeout(60_000);

const TABLE = '公共阅读服务';
const HERITAGE = '非遗保护传承';
const REASON = '主馆7月至9月空调改造闭馆，原定的暑期专场取消21场';
const MENDED = ['I6', 'J6', 'H21', 'J21'];

describeWithBrowser('the flows', (executablePath) => {
  describe.each([
    ['in Excel, zh-CN', () => ExcelPlace.start(executablePath), 'zh-CN'],
    ['in Excel, en-US', () => ExcelPlace.start(executablePath), 'en-US'],
    ['in the workbench, zh-CN', () => WorkbenchPlace.start(), 'zh-CN'],
    ['in the workbench, en-US', () => WorkbenchPlace.start(), 'en-US'],
  ] as const)('%s', (name, start, language) => {
    const isExcel = name.startsWith('in Excel');
    let place: Place;
    let opened: Opened;

    beforeAll(async () => {
      place = await start();
      opened = await place.open({ language });
      opened.page.setDefaultTimeout(15_000);
    });
    afterEach(() => {
      expect(opened.problems.splice(0)).toEqual([]);
    });
    afterAll(async () => {
      await opened.close();
      await place.stop();
    });

    const mended = () => opened.values(TABLE, MENDED);

    test('the answer stands there on opening, and what stops you in order', async () => {
      const { pane, words } = opened;
      const board = await pane.getByLabel(words('score.heading')).innerText();
      expect(board.match(/[\d.]+%?|[优良]/g)).toEqual(['94.50%', '75.60%', '90.15', '88.26', '优', '良']);
      const cells = await pane
        .locator('[data-finding]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-finding')?.split('!')[1]));
      expect(cells).toEqual(['I6', 'I14']);
      await look(opened);
    });

    test('F8 and Shift+F8 walk the list and show the cells; Enter jumps again', async () => {
      const { page } = opened;
      await press(opened, 'finding.basis');
      await said(opened, 'basis.rule');
      await look(opened);
      for (const [key, cell] of [
        ['F8', 'I6'],
        ['F8', 'I14'],
        ['Shift+F8', 'I6'],
        ['Enter', 'I6'],
      ] as const) {
        await page.keyboard.press(key);
        await until(async () => (await opened.selected()) === cell, `${key} selects ${cell}`);
      }
      await press(opened, 'finding.basis');
    });

    test('a figure that is true is kept with a reason, and may be taken up again', async () => {
      const { page } = opened;
      await press(opened, 'fix.keep-name');
      await until(async () => (await focused(opened)) === '', 'the reason has the focus');
      await expect(button(opened, 'keep.confirm').isDisabled()).resolves.toBe(true);
      await page.keyboard.type('年中调减预算，批复文件见附件');
      await look(opened);
      await press(opened, 'keep.confirm');
      await said(opened, 'finding.kept-because');
      await look(opened);
      await press(opened, 'fix.unkeep');
      await button(opened, 'fix.chain').waitFor();
    });

    test('one click accepts the figure with all that follows from it; undo and redo', async () => {
      const { page } = opened;
      const before = await mended();
      await press(opened, 'fix.chain');
      await said(opened, 'result.corrected');
      expect(await mended()).toEqual([0.945, 9.45, 90.15, '优']);
      await look(opened);
      await page.keyboard.press('Control+z');
      await said(opened, 'result.undone');
      expect(await mended()).toEqual(before);
      await page.keyboard.press('Control+y');
      await said(opened, 'result.redone');
      expect(await mended()).toEqual([0.945, 9.45, 90.15, '优']);
    });

    test('an explanation holds the facts and leaves the reason to the person', async () => {
      const { page, pane, words } = opened;
      await press(opened, 'fix.explain');
      const fill = button(opened, 'explain.fill');
      await expect(pane.getByLabel(words('explain.facts')).inputValue()).resolves.toBe(
        '年度目标≥60场，实际39场，完成65%，少得3.5分。',
      );
      await expect(pane.getByLabel(words('explain.reason')).inputValue()).resolves.toBe('');
      await expect(fill.isDisabled()).resolves.toBe(true);
      // The field that the panel was opened for has the focus.
      await page.keyboard.type('无');
      await said(opened, 'explain.not-a-reason');
      await expect(fill.isDisabled()).resolves.toBe(true);
      await look(opened);
      await page.keyboard.press('Backspace');
      await page.keyboard.type(REASON);
      await said(opened, 'explain.preview');
      await look(opened);
      await fill.click();
      await said(opened, 'problems.none');
      expect(await opened.value(TABLE, 'I14')).toContain(REASON);
      await look(opened);
    });

    test('the record of changes is read and copied', async () => {
      await press(opened, 'footer.record');
      await said(opened, 'record.heading');
      await look(opened);
      await press(opened, 'record.copy');
      await said(opened, 'state.copied');
      const lines = (await copied(opened)).split('\n').map((each) => each.split('\t'));
      expect(lines[0]).toHaveLength(6);
      expect(lines).toContainEqual(expect.arrayContaining([TABLE, 'I6', '75.60%', '94.50%']));
      expect(lines.flat().join()).toContain(REASON);
      await press(opened, 'nav.back');
    });

    test('what is typed into the sheet is followed, and the focus stays where it is', async () => {
      const { pane, words } = opened;
      const board = pane.getByLabel(words('score.heading'));
      await button(opened, 'footer.record').focus();
      await opened.type(TABLE, 'G6', 96);
      await board.getByText('100.00%').waitFor();
      await line(opened, 'execution-rate', 'I6').waitFor();
      if (isExcel) expect(await focused(opened)).toBe(words('footer.record'));
      await opened.type(TABLE, 'G6', 90.72);
      await board.getByText('94.50%').waitFor();
      await said(opened, 'problems.none');
    });

    test('the preview ticks what is derived, not what people judge; values or formulas', async () => {
      const { pane, words } = opened;
      await pane.getByLabel(words('header.table')).getByRole('combobox').selectOption({ index: 1 });
      await line(opened, 'total', 'H21').waitFor();
      await look(opened);
      await press(opened, 'footer.write');
      const boxes = pane.getByRole('checkbox', { name: like(opened, 'preview.tick') });
      await boxes.first().waitFor();
      await look(opened);
      const ticks = () =>
        boxes.evaluateAll((all) =>
          all.map((box) => [
            /[A-Z]\d+/.exec(box.getAttribute('aria-label') ?? '')?.[0],
            (box as HTMLInputElement).checked,
          ]),
        );
      expect(await ticks()).toEqual([
        ['H21', true],
        ['H13', false],
      ]);
      await boxes.nth(1).check();
      await pane.getByRole('cell', { name: '102.64' }).waitFor();
      await pane.getByRole('radio', { name: words('preview.formulas') }).check();
      await pane.getByText('=SUM(J6,H13:H20)').waitFor();
      await look(opened);
      await press(opened, 'preview.write');
      await said(opened, 'result.written');
      expect(await opened.formula(HERITAGE, 'H21')).toBe('=SUM(J6,H13:H20)');
      expect(await opened.value(HERITAGE, 'H21')).toBe(102.64);
      await press(opened, 'footer.undo');
      await said(opened, 'result.undone');
      expect([await opened.formula(HERITAGE, 'H21'), await opened.value(HERITAGE, 'H21')]).toEqual([
        null,
        99.7,
      ]);
    });

    test('the list of all tables is searched, filtered, sorted and sampled by a seed that repeats', async () => {
      const { page, pane, words } = opened;
      await press(opened, 'header.all-sheets');
      await said(opened, 'review.heading');
      await look(opened);
      const names = () =>
        pane
          .locator('[data-table]')
          .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-table')?.split('!')[0]));
      expect(await names()).toEqual([HERITAGE, '馆舍维修改造', TABLE, '群众文化活动']);
      await pane.getByRole('combobox', { name: words('review.sort') }).selectOption({ value: 'rate' });
      expect((await names())[0]).toBe(TABLE);
      await pane.getByRole('combobox', { name: words('review.filter') }).selectOption({ value: 'problems' });
      expect(await names()).toHaveLength(2);
      await pane.getByLabel(words('review.search')).focus();
      await page.keyboard.type('没有这样的项目');
      await said(opened, 'review.none');
      await look(opened);
      await pane.getByLabel(words('review.search')).fill('');
      await pane
        .getByLabel(words('review.sample-share'))
        .selectOption({ label: words('review.sample', { percent: 50 }) });
      const drawn: unknown[] = [];
      for (const seed of ['2024', '7', '2024']) {
        await pane.getByLabel(words('review.sample-seed')).fill(seed);
        await press(opened, 'review.sample-draw');
        await said(opened, 'review.sample-shown');
        drawn.push((await names()).sort());
      }
      expect(drawn[0]).toHaveLength(2);
      expect(drawn[2]).toEqual(drawn[0]);
      await look(opened);
      await pane.getByRole('combobox', { name: words('review.filter') }).selectOption({ value: 'all' });
    });

    test('a table is opened from the list, marked, remarked and left for the same place', async () => {
      const { page, pane, words } = opened;
      await pane.locator(`[data-table^="${HERITAGE}"] button`).click();
      await said(opened, 'review.to-list');
      const strip = pane.getByRole('group', { name: words('review.status') });
      await strip.getByRole('combobox').selectOption({ value: 'returned' });
      await strip.getByLabel(words('review.remark')).focus();
      await page.keyboard.type('请核对总分');
      await look(opened);
      await press(opened, 'review.to-list');
      const row = pane.locator(`[data-table^="${HERITAGE}"]`);
      await row.getByText(words('review.status-returned')).waitFor();
      await pane.getByText(words('review.progress', { done: 1, count: 4 })).waitFor();
      await press(opened, 'letter.button');
      await pane.getByText('请核对总分').waitFor();
      await look(opened);
      await press(opened, 'letter.copy');
      await said(opened, 'state.copied');
      expect(await copied(opened)).toContain('你单位报送的');
      await page.keyboard.press('Escape');
      await said(opened, 'review.heading');
    });

    test('the report and the summary become sheets of the workbook, and say so where it is seen', async () => {
      const { pane, words } = opened;
      await press(opened, 'report.write');
      const made = pane.getByText(words('report.written', { sheet: '复核底稿' }));
      await made.waitFor();
      await expect(made.isVisible()).resolves.toBe(true);
      const box = await made.boundingBox();
      expect(box?.y ?? 9999).toBeLessThan(720);
      await look(opened);
      await press(opened, 'summary.write');
      await pane.getByText(words('report.written', { sheet: '部门汇总' })).waitFor();
      expect(await opened.sheetNames()).toEqual(expect.arrayContaining(['复核底稿', '部门汇总']));
      expect(await opened.value('复核底稿', 'D1')).toBe(words('report.cell'));
      expect(await opened.value('部门汇总', 'C2')).toBe(96);
      await press(opened, 'summary.copy');
      await said(opened, 'state.copied');
      expect(await copied(opened)).toMatch(/^我部门组织对2024年度4个项目开展了绩效自评，涉及资金494\.40万元/);
    });

    test('the report leaves the workbook as files, through the clipboard and on paper', async () => {
      const { page, pane } = opened;
      await press(opened, 'report.copy-markdown');
      await said(opened, 'state.copied');
      expect(await copied(opened)).toContain('| H21 |');
      if (!isExcel) {
        for (const key of ['report.csv', 'report.markdown'] as const) {
          const download = page.waitForEvent('download');
          await press(opened, key);
          expect((await download).suggestedFilename()).toMatch(/^复核底稿\.(csv|md)$/);
        }
      }
      await pane.evaluate(() => {
        // What would be printed stays for the test to look at.
        window.print = () => {
          const paper = document.querySelector('.ziping-paper');
          if (paper !== null) document.body.append(paper.cloneNode(true));
        };
      });
      await press(opened, 'report.print');
      const paper = pane.locator('.ziping-paper');
      await paper.waitFor({ state: 'attached' });
      await expect(paper.isVisible()).resolves.toBe(false);
      await page.emulateMedia({ media: 'print' });
      await expect(paper.isVisible()).resolves.toBe(true);
      await expect(paper.getByText('H21').first().isVisible()).resolves.toBe(true);
      const others = await pane.evaluate(() =>
        [...document.body.children].filter(
          (each) => !each.matches('.ziping-paper') && each.getClientRects().length > 0,
        ),
      );
      expect(others).toEqual([]);
      await page.emulateMedia({ media: null });
      await pane.evaluate(() => {
        document.querySelector('.ziping-paper')?.remove();
      });
      await press(opened, 'nav.back');
    });

    test('the reading of the headers is corrected, with the effect at once, copied and reset', async () => {
      const { pane } = opened;
      await press(opened, 'header.settings');
      await look(opened);
      await press(opened, 'settings.teach');
      await said(opened, 'teach.heading');
      await look(opened);
      const effect = pane.getByRole('status').getByText(like(opened, 'teach.effect'));
      const before = await effect.innerText();
      const actual = pane.getByLabel('实际完成值', { exact: true });
      await actual.selectOption({ value: 'ignored' });
      await until(async () => (await effect.innerText().catch(() => '')) !== before, 'the effect is shown');
      await said(opened, 'teach.taught');
      await look(opened);
      await press(opened, 'teach.copy');
      await said(opened, 'state.copied');
      expect(JSON.parse(await copied(opened))).toHaveProperty('blocks');
      const taught = await copied(opened);
      await press(opened, 'teach.reset');
      await until(async () => (await effect.innerText()) === before, 'the reset is shown');
      await pane
        .locator('input[type="file"][accept=".json"]')
        .last()
        .setInputFiles({ name: 'form.json', mimeType: 'application/json', buffer: Buffer.from(taught) });
      await said(opened, 'teach.taught');
      await press(opened, 'teach.reset');
      await press(opened, 'nav.back');
    });

    test('another policy shows what it would change before it is taken', async () => {
      const { pane, words } = opened;
      await press(opened, 'header.settings');
      const policy = pane.getByLabel(words('settings.policy'));
      await policy.selectOption({ index: 2 });
      await said(opened, 'settings.effect');
      await look(opened);
      const other = language === 'zh-CN' ? 'en-US' : 'zh-CN';
      await pane.getByLabel(words('settings.language')).selectOption({ value: other });
      await pane.locator(`[lang="${other}"]`).first().waitFor();
      await pane.getByLabel(words('settings.language')).selectOption({ value: language });
      await press(opened, 'nav.back');
    });
  });
});
