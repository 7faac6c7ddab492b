/** Reviewers: the list of all tables, the sample, marks and remarks, the letter, the report, the summary. */
import type { Flow, Walk } from '../support/flow';
import { until } from '../support/walk';
import { HERITAGE, TABLE } from './sample';

const PROJECT = /^非物质文化遗产/;

function names({ opened }: Walk): Promise<(string | undefined)[]> {
  return opened.pane
    .locator('[data-table]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-table')?.split('!')[0]));
}

export const REVIEW: readonly Flow[] = [
  {
    name: 'the list of all tables is searched, filtered, sorted and sampled by a seed that repeats',
    keys: 36,
    walk: async (walk) => {
      await walk.enter('header.all-sheets');
      await walk.isOn('review.heading');
      await walk.press('Escape');
      await walk.isOn('header.all-sheets');
      await walk.press('Enter');
      await walk.isOn('review.heading');
      await walk.look();
      expect(await names(walk)).toEqual([HERITAGE, '馆舍维修改造', TABLE, '群众文化活动']);
      await walk.to('review.search');
      await walk.type('没有这样的项目');
      await walk.see('review.none');
      await walk.look();
      await walk.press('Escape');
      await walk.isOn(({ value }) => value === '');
      expect(await names(walk)).toHaveLength(4);
      await walk.to('review.filter');
      await walk.keyboard.until('problems', 'ArrowDown');
      expect(await names(walk)).toHaveLength(2);
      await walk.keyboard.until('all', 'ArrowUp');
      await walk.to('review.sort');
      await walk.keyboard.until('rate', 'ArrowDown');
      expect(await names(walk)).toHaveLength(4);
      await walk.keyboard.until('problems', 'ArrowUp');
      await walk.to('review.sample-share');
      await walk.press('End');
      const drawn: unknown[] = [];
      for (const [key, seed] of [
        ['Tab', '2024'],
        ['Shift+Tab', '7'],
        ['Shift+Tab', '2024'],
      ] as const) {
        await walk.to('review.sample-seed', key);
        await walk.press('Control+a');
        await walk.type(seed);
        await walk.enter('review.sample-draw');
        await walk.see('review.sample-shown');
        drawn.push((await names(walk)).sort());
      }
      expect(drawn[0]).toHaveLength(2);
      expect(drawn[2]).toEqual(drawn[0]);
      await walk.isOn('review.sample-draw');
      await walk.look();
      await walk.back('review.filter');
      await walk.keyboard.until('all', 'ArrowUp');
    },
  },
  {
    name: 'a table is opened from the list, marked, remarked and left for the same place',
    keys: 43,
    walk: async (walk) => {
      const { opened } = walk;
      const { pane, words } = opened;
      await walk.enter(PROJECT);
      // At the first problem of the table; the marks stand before it.
      await walk.isOn(({ name }) => /[A-Z]\d+/.test(name));
      await walk.see('review.reviewer-scores-lower');
      await walk.back('review.remark');
      await walk.type('请核对总分');
      // On to the next table of the list and back, without the list between.
      await walk.enter('review.next', 'Shift+Tab');
      await opened.pane.locator('[data-finding$="!I14"]').first().waitFor();
      await walk.isOn('review.next');
      await walk.press('Escape');
      await walk.isOn(/^馆舍维修改造/);
      await walk.back(PROJECT);
      await walk.press('Enter');
      await walk.isOn(({ name }) => /[A-Z]\d+/.test(name));
      await walk.back('review.remark');
      await walk.enter('review.status-returned', 'Shift+Tab');
      await walk.look();
      await walk.press('Escape');
      await walk.isOn(PROJECT);
      const row = pane.locator(`[data-table^="${HERITAGE}"]`);
      await row.getByText(words('review.status-returned')).waitFor();
      await pane.getByText(words('review.progress', { done: 1, count: 4 })).waitFor();
      await walk.enter('letter.button');
      await pane.getByText('请核对总分').waitFor();
      await walk.look();
      expect(await walk.copy('letter.copy')).toContain('你单位报送的');
      await walk.press('Escape');
      await walk.isOn('letter.button');
    },
  },
  {
    name: 'the paragraph is copied, the summary and the report become sheets, and say so where it is seen',
    keys: 17,
    walk: async (walk) => {
      const { opened } = walk;
      const { pane, words } = opened;
      expect(await walk.copy('summary.copy', 'Shift+Tab')).toMatch(
        /^我部门组织对2024年度4个项目开展了绩效自评，涉及资金494\.40万元/,
      );
      await walk.enter('summary.write');
      await pane.getByText(words('result.reported', { sheet: '部门汇总' })).waitFor();
      await walk.isOn('summary.write');
      await walk.enter('report.write');
      const made = pane.getByText(words('result.reported', { sheet: '复核底稿' }));
      await made.waitFor();
      expect((await made.boundingBox())?.y ?? 9999).toBeLessThan(720);
      await walk.isOn('report.write');
      await walk.look();
      expect(await opened.sheetNames()).toEqual(expect.arrayContaining(['复核底稿', '部门汇总']));
      expect(await opened.value('复核底稿', 'D1')).toBe(words('report.cell'));
      expect(await opened.value('部门汇总', 'C2')).toBe(96);
    },
  },
  {
    name: 'the report leaves the workbook as files, through the clipboard and on paper',
    keys: 13,
    walk: async (walk) => {
      const { page, pane } = walk.opened;
      if (!walk.isExcel) {
        expect(await walk.download('report.markdown', 'Shift+Tab')).toBe('复核底稿.md');
        expect(await walk.download('report.csv', 'Shift+Tab')).toBe('复核底稿.csv');
      }
      const way = walk.isExcel ? 'Shift+Tab' : 'Tab';
      expect(await walk.copy('report.copy-markdown', way)).toContain('| H21 |');
      await pane.evaluate(() => {
        // What would be printed stays for the test to look at.
        window.print = () => {
          const paper = document.querySelector('.ziping-paper');
          if (paper !== null) document.body.append(paper.cloneNode(true));
        };
      });
      await walk.enter('report.print');
      const paper = pane.locator('.ziping-paper');
      // The one that was kept, and not the one that is gone when it has been printed.
      await until(async () => (await paper.count()) === 1, 'it is printed');
      await walk.isOn('report.print');
      const faults = await walk.keyboard.faults();
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
      // To look at the paper the test has hidden everything else, the focus with it.
      await walk.press('Escape');
      await walk.keyboard.faults();
      expect(faults).toEqual([]);
      // The marks, where the list was left last, are not there any more: on with the first problem.
      await walk.isOn(({ name }) => /[A-Z]\d+/.test(name));
    },
  },
];
