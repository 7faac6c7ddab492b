import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import { until } from './support/walk';
import { finding, gridCell, openSite, shown, visit, type Site } from './support/workbench-page';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.stop();
});

const REASON = '主馆7月至9月空调改造闭馆，原定的暑期专场取消21场';

describe('the workbench on its sample', () => {
  it('shows the answer, walks the findings, mends, explains, previews, writes, undoes and saves: by keyboard alone', async () => {
    const { page, problems } = await visit(site);
    const board = page.getByLabel('核算结果');
    await expect(board.innerText()).resolves.toMatch(/94\.50%[\s\S]*90\.15[\s\S]*优/);

    // F8 leads to the first finding and its cell, again to the second, Shift+F8 back.
    await page.keyboard.press('F8');
    await expectSelected(page, 'I6');
    await page.keyboard.press('F8');
    await expectSelected(page, 'I14');
    await page.keyboard.press('Shift+F8');
    await expectSelected(page, 'I6');

    // The first button of the line mends the rate and all that follows from it.
    await page.keyboard.press('Tab');
    await expect(focusedText(page)).resolves.toBe('改为 94.50%，连同得分、总分、等级');
    await page.keyboard.press('Enter');
    await page.getByText('已更正 4 处').waitFor();
    await expect(Promise.all(['I6', 'J6', 'H21', 'J21'].map((cell) => shown(page, cell)))).resolves.toEqual([
      '94.50%',
      '9.45',
      '90.15',
      '优',
    ]);
    await expect(finding(page, 'execution-rate-base', 'I6').count()).resolves.toBe(0);

    // The keyboard stays in the list, on the next line.
    await expect(focusedText(page)).resolves.toContain('未完成指标值，未填偏差原因');

    // The explanation holds the facts and no reason; it cannot be filled in without one.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(focusedText(page)).resolves.toBe('填写偏差原因');
    await page.keyboard.press('Enter');
    const fillIn = page.getByRole('button', { name: '填入 I14' });
    await fillIn.waitFor();
    await expect(page.getByLabel('事实（已按表中数据填好，可修改）').inputValue()).resolves.toBe(
      '年度目标≥60场，实际39场，完成65%，少得3.5分。',
    );
    await expect(page.getByLabel('原因（必填）').inputValue()).resolves.toBe('');
    await expect(fillIn.isDisabled()).resolves.toBe(true);
    await tabTo(page, '原因（必填）');
    await page.keyboard.type('无');
    await page.getByText('“无”不能作为原因说明').waitFor();
    await expect(fillIn.isDisabled()).resolves.toBe(true);
    await page.keyboard.press('Backspace');
    await page.keyboard.type(REASON);
    await page.keyboard.press('Tab');
    await page.keyboard.type('改造已完工，2025年补办');
    await page.keyboard.press('Tab');
    await expect(focusedText(page)).resolves.toBe('填入 I14');
    await page.keyboard.press('Enter');
    await page.getByText('未发现计算和填报问题').waitFor();
    await expect(shown(page, 'I14')).resolves.toBe(
      `年度目标≥60场，实际39场，完成65%，少得3.5分。原因：${REASON}。改进措施：改造已完工，2025年补办。`,
    );

    // The next table; its preview ticks what is derived and leaves judged scores alone.
    await page.getByRole('tab', { name: '公共阅读服务', selected: true }).focus();
    await page.keyboard.press('ArrowRight');
    await finding(page, 'total', 'H21').waitFor();
    await page.getByRole('button', { name: /写入表格/ }).focus();
    await page.keyboard.press('Enter');
    const judged = page.getByRole('checkbox', { name: '写入 H13 传承人培训人次（人次）' });
    await expect(judged.isChecked()).resolves.toBe(false);
    const total = page.getByRole('row', { name: /H21/ });
    await expect(total.innerText()).resolves.toContain('102.7');
    await judged.focus();
    await page.keyboard.press('Space');
    await expect(total.innerText()).resolves.toContain('102.64');
    await page.getByRole('button', { name: '写入 2 处' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('已写入 2 处').waitFor();
    await expect(shown(page, 'H13')).resolves.toBe('9.64');
    await expect(shown(page, 'H21')).resolves.toBe('102.64');

    await page.keyboard.press('Control+z');
    await page.getByText('已撤销 2 处：H13、H21').waitFor();
    await expect(shown(page, 'H21')).resolves.toBe('99.70');
    await page.keyboard.press('Control+y');
    await page.getByText('已重做 2 处').waitFor();

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存' }).click();
    const saved = await (await download).path();
    const book = read(await readFile(saved), { type: 'buffer', cellNF: true });
    const first = book.Sheets['公共阅读服务']!;
    expect(['I6', 'J6', 'H21', 'J21'].map((cell) => (first[cell] as { v: unknown }).v)).toEqual([
      0.945,
      9.45,
      90.15,
      '优',
    ]);
    expect((first['I14'] as { v: string }).v).toContain(REASON);
    expect(utils.decode_range(first['!ref']!).e).toEqual({ r: 21, c: 9 });
    expect(problems).toEqual([]);
  });

  it('takes what is typed or pasted where the cell is selected, and saves by Ctrl+S what is being typed, too', async () => {
    const { page, problems } = await visit(site);
    // A cell that a finding elsewhere is about stays the selected one, and takes what is typed.
    await gridCell(page, 'F14').click();
    await expectSelected(page, 'F14');
    await page.keyboard.type('60场');
    await page.keyboard.press('Enter');
    await expectSelected(page, 'F15');
    for (const [key, cell] of [
      ['PageUp', 'A1'],
      ['PageDown', 'A21'],
      ['Control+Home', 'A1'],
      ['Control+End', 'K24'],
      ['Home', 'A24'],
      ['End', 'K24'],
    ] as const) {
      await page.keyboard.press(key);
      await expectSelected(page, cell);
    }
    await gridCell(page, 'J7').click();
    await gridCell(page, 'J7').evaluate((cell) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '已核\r\n');
      cell.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
    });
    await page.getByText('已填入 J7').waitFor();
    // The next key finds the next cell, before anything is drawn anew.
    await gridCell(page, 'K9').click();
    await page.keyboard.press('F2');
    const next = await page.evaluate(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      return document.activeElement?.getAttribute('data-cell');
    });
    expect(next).toBe('K10');
    // Nobody waits for the figures before going on; what is typed meanwhile waits, and a cell that is blank already stays so.
    await gridCell(page, 'K10').click();
    for (const typed of ['１２。５', '7', '95%%', '8']) {
      await page.keyboard.press('F2');
      await page.keyboard.insertText(typed);
      await page.keyboard.press('Enter');
    }
    await page.getByText('已填入 K13').waitFor();
    await page.keyboard.press('Delete');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await page.getByText('已清空 K13').waitFor();
    await gridCell(page, 'G6').click();
    await page.keyboard.type('96');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const book = read(await readFile(await (await download).path()), { type: 'buffer' });
    const saved = ['F14', 'J7', 'G6', 'K10', 'K11', 'K12', 'K13'].map(
      (cell) => (book.Sheets['公共阅读服务']![cell] as { v: unknown } | undefined)?.v,
    );
    expect(saved).toEqual(['60场', '已核', 96, 12.5, 7, '95%%', undefined]);
    await expect(shown(page, 'G6')).resolves.toBe('96.00');
    await page.getByText('有改动未保存').waitFor({ state: 'hidden' });
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('goes from area to area by F6 and back to where the keyboard was in each; Esc closes an open basis', async () => {
    const { page, problems } = await visit(site);
    const area = (): Promise<string | undefined> =>
      page.evaluate(() => {
        const within = ['[data-bars]', '[data-sheet]', '[data-pane]'];
        return within.find((each) => document.activeElement?.closest(each) != null);
      });
    await gridCell(page, 'H14').click();
    await page.keyboard.press('F6');
    await expect(area()).resolves.toBe('[data-pane]');
    const basis = page.getByRole('button', { name: '依据' }).first();
    await basis.focus();
    await page.keyboard.press('Enter');
    await until(async () => (await basis.getAttribute('aria-expanded')) === 'true', 'the basis is open');
    await page.keyboard.press('Escape');
    await expect(basis.getAttribute('aria-expanded')).resolves.toBe('false');
    await expect(focusedText(page)).resolves.toBe('依据');
    await page.keyboard.press('F6');
    await expect(area()).resolves.toBe('[data-bars]');
    await page.keyboard.press('F6');
    await expect(area()).resolves.toBe('[data-sheet]');
    await expectSelected(page, 'H14');
    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('Shift+F6');
    await expect(focusedText(page)).resolves.toBe('依据');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('chooses several cells by mouse and keys, copies and clears them in one step, and tells of heads that went', async () => {
    const { page, problems } = await visit(site);
    const status = page.locator('[data-sheet] [role=status]');
    const chosen = (): Promise<readonly (string | null)[]> =>
      page
        .locator('[role=gridcell][aria-selected=true]')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-cell')));
    const copied = (): Promise<string> =>
      page.evaluate(() => {
        const clipboardData = new DataTransfer();
        const event = new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData });
        document.activeElement?.dispatchEvent(event);
        return clipboardData.getData('text/plain');
      });
    await gridCell(page, 'G13').click();
    await gridCell(page, 'H14').click({ modifiers: ['Shift'] });
    await status.getByText('已选 4 格（G13:H14）').waitFor();
    const figures = await Promise.all(['G13', 'H13', 'G14', 'H14'].map((cell) => shown(page, cell)));
    await expect(copied()).resolves.toBe(
      `${figures.slice(0, 2).join('\t')}\r\n${figures.slice(2).join('\t')}`,
    );
    await status.getByText('已复制 4 格').waitFor();
    await page.keyboard.press('Shift+ArrowUp');
    await expect(chosen()).resolves.toEqual(['G13', 'H13']);
    await expectSelected(page, 'G13');
    await page.keyboard.press('Escape');
    await expect(chosen()).resolves.toEqual(['G13']);
    await page.keyboard.press('Control+a');
    await status.getByText(/^已选 \d+ 格（A1:/).waitFor();
    // Drawn with the mouse, and taken away and brought back together.
    await gridCell(page, 'H13').hover();
    await page.mouse.down();
    await gridCell(page, 'H15').hover();
    await page.mouse.up();
    await expect(chosen()).resolves.toEqual(['H13', 'H14', 'H15']);
    await page.keyboard.press('Delete');
    await page.getByText('已清空 H13、H14、H15').waitFor();
    await expect(shown(page, 'H14')).resolves.toBe('须处理：未填得分');
    await page.keyboard.press('Control+z');
    await page.getByText('已撤销 3 处').waitFor();
    await expect(shown(page, 'H14')).resolves.toBe(figures[3]);
    // One value fills what is chosen, and one press takes it back.
    await gridCell(page, 'H13').click();
    await gridCell(page, 'H15').click({ modifiers: ['Shift'] });
    await gridCell(page, 'H13').evaluate((cell) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '5\r\n');
      cell.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
    });
    await page.getByText('已写入 3 处').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('已撤销 3 处').waitFor();
    // Held below the sheet, the mouse draws on to rows that were out of sight.
    await page.setViewportSize({ width: 1280, height: 500 });
    await gridCell(page, 'H13').hover();
    await page.mouse.down();
    await page.mouse.move(400, 499);
    await gridCell(page, 'A24').and(page.locator('[aria-selected=true]')).waitFor();
    await page.mouse.up();
    await expect(gridCell(page, 'H13').getAttribute('aria-selected')).resolves.toBe('true');
    expect((await gridCell(page, 'A24').boundingBox())!.y).toBeLessThan(500);
    await page.setViewportSize({ width: 1280, height: 800 });
    // What falls on heads is filled in, told, and one press takes it back.
    const head = await shown(page, 'A11');
    await gridCell(page, 'A11').click();
    await gridCell(page, 'A11').evaluate((cell) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '甲\t乙\r\n丙\t丁\r\n');
      cell.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
    });
    await page.getByText(/A11.*是表头或名称，已被改写/).waitFor();
    await page.locator('[data-sheet]').getByRole('button', { name: '撤销' }).click();
    await page.getByText(/已撤销 \d 处/).waitFor();
    await expect(shown(page, 'A11')).resolves.toBe(head);
    await page.getByText(/是表头或名称/).waitFor({ state: 'hidden' });
    await expectSelected(page, 'A11');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('uploads nothing: after loading, the page asks for nothing outside its own folder and may not', async () => {
    const { page, requests } = await visit(site);
    expect(requests.filter((url) => !url.startsWith(site.address) && !url.startsWith('data:'))).toEqual([]);
    const blocked = await page.evaluate(async (address) => {
      try {
        await fetch(address);
        return false;
      } catch {
        return true;
      }
    }, site.address);
    expect(blocked).toBe(true);
  });

  it('follows typing in the sheet: formulas, findings and score board, without moving the focus', async () => {
    const { page, problems } = await visit(site);
    await page.getByRole('tab', { name: /群众文化活动/ }).click();
    await page.getByText('未发现计算和填报问题').waitFor();
    await gridCell(page, 'G6').dblclick();
    await page.keyboard.type('72');
    await page.keyboard.press('Enter');
    // The rate, the score and the total are formulas of the file and follow.
    await page.getByLabel('核算结果').getByText('90.00%').waitFor();
    await expect(shown(page, 'I6')).resolves.toBe('90.00%');
    await expect(shown(page, 'J6')).resolves.toBe('9.00');
    await expect(shown(page, 'H19')).resolves.toBe('99.00');
    await expect(page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).resolves.toBe('G7');
    expect(problems).toEqual([]);
  });

  it('selects both ways: a click on a marked cell selects its finding, a click on a finding its cell', async () => {
    const { page } = await visit(site);
    await gridCell(page, 'I14').click();
    await expect(
      finding(page, 'deviation-unexplained', 'I14').locator('[aria-current="true"]').count(),
    ).resolves.toBe(1);
    await finding(page, 'execution-rate-base', 'I6').click();
    await expectSelected(page, 'I6');
    await expect(gridCell(page, 'I6').getAttribute('title')).resolves.toContain('须处理');
  });

  it('asks what becomes of unsaved changes before another file takes their place', async () => {
    const { page, problems } = await visit(site);
    const bring = async (name: string): Promise<void> =>
      page.locator('input[type="file"]').setInputFiles({
        name,
        mimeType: 'application/octet-stream',
        buffer: await readFile('assets/sample.xlsx'),
      });
    const type = async (text: string): Promise<void> => {
      // The sheet that is looked at is the file's, not yet touched.
      await expectSelected(page, 'A1');
      await gridCell(page, 'G7').dblclick();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await page.getByText('有改动未保存').first().waitFor();
    };
    const question = page.getByRole('alertdialog', { name: '有改动未保存' });
    // Nobody loses work with the sample.
    await type('71');
    await bring('甲.xlsx');
    await page.getByRole('heading', { name: '甲.xlsx' }).waitFor();
    await expect(question.count()).resolves.toBe(0);

    await type('72');
    await bring('乙.xlsx');
    await question.waitFor();
    await expect(question.innerText()).resolves.toContain('甲.xlsx');
    await expect(focusedText(page)).resolves.toBe('先保存再打开');
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await expect(shown(page, 'G7')).resolves.toBe('72.00');

    await bring('乙.xlsx');
    await question.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('甲.xlsx');
    await page.getByRole('heading', { name: '乙.xlsx' }).waitFor();

    await type('73');
    await bring('丙.xlsx');
    await question.getByRole('button', { name: '不保存，直接打开' }).click();
    await page.getByRole('heading', { name: '丙.xlsx' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('refuses what is no workbook in words and keeps the open one', async () => {
    const { page } = await visit(site);
    await page.locator('input[type="file"]').setInputFiles({
      name: '通知.docx.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('not a workbook'),
    });
    await page.getByRole('alert').waitFor();
    await expect(page.getByRole('alert').innerText()).resolves.toContain('通知.docx.xlsx');
    await expect(finding(page, 'execution-rate-base', 'I6').count()).resolves.toBe(1);
  });
});

type VisitPage = Awaited<ReturnType<typeof visit>>['page'];

async function expectSelected(page: VisitPage, address: string): Promise<void> {
  await page.locator(`[data-cell="${address}"][aria-selected="true"]`).waitFor();
}

function focusedText(page: VisitPage): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

async function tabTo(page: VisitPage, label: string): Promise<void> {
  const id = await page.getByLabel(label).getAttribute('id');
  for (let presses = 0; presses < 30; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.id ?? '')) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${label} cannot be reached by Tab`);
}
