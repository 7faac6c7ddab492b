/** Staff: the answer, the way through the problems, keeping, accepting, explaining, the record, what is typed meanwhile. */
import type { Flow } from '../support/flow';
import { line } from '../support/walk';
import { AFTER, BEFORE, MENDED, TABLE } from './sample';

const REASON = '主馆7月至9月空调改造闭馆，原定的暑期专场取消21场';

export const FILL_IN: readonly Flow[] = [
  {
    name: 'the answer stands there on opening, and what stops you in order',
    keys: 0,
    walk: async (walk) => {
      const { pane, words } = walk.opened;
      const board = await pane.getByLabel(words('score.heading')).innerText();
      expect(board.match(/[\d.]+%?|[优良]/g)).toEqual(['94.50%', '75.60%', '90.15', '88.26', '优', '良']);
      const cells = await pane
        .locator('[data-finding]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-finding')?.split('!')[1]));
      expect(cells).toEqual(['I6', 'I14']);
      await walk.look();
    },
  },
  {
    name: 'F8 and Shift+F8 walk the list and show the cells; Enter jumps again; the buttons walk too',
    keys: 11,
    walk: async (walk) => {
      for (const [key, cell] of [
        ['F8', 'I6'],
        ['F8', 'I14'],
        ['Shift+F8', 'I6'],
        ['Enter', 'I6'],
      ] as const) {
        await walk.press(key);
        await walk.selects(cell);
      }
      await walk.back('problems.next-key');
      await walk.press('Enter');
      await walk.selects('I14');
      await walk.isOn('problems.next-key');
      await walk.press('Shift+F8');
      await walk.selects('I6');
      await walk.enter('finding.basis');
      await walk.see('basis.rule');
      await walk.look();
      await walk.press('Enter');
    },
  },
  {
    name: 'a figure that is true is kept with a reason, and may be taken up again',
    keys: 12,
    walk: async (walk) => {
      await walk.enter('fix.keep-name');
      await walk.isOn('keep.reason');
      await walk.type('年中调减预算，批复文件见附件');
      await walk.look();
      await walk.enter('keep.confirm');
      await walk.see('finding.kept-because');
      // The line has gone to those that are kept; the next one has taken its place.
      await walk.isOn(/I14/);
      await walk.look();
      await walk.enter('fix.unkeep');
      await line(walk.opened, 'execution-rate-base', 'I6').locator('button').nth(2).waitFor();
      await walk.isOn(({ name }) => name !== '');
    },
  },
  {
    name: 'one key accepts the figure with all that follows from it; undo and redo',
    keys: 6,
    walk: async (walk) => {
      await walk.walkTo('I6');
      await walk.enter('fix.chain');
      await walk.see('result.corrected');
      await walk.isOn(/I14/);
      await walk.holds(TABLE, MENDED, AFTER);
      await walk.look();
      await walk.press('Control+z');
      await walk.see('result.undone');
      await walk.holds(TABLE, MENDED, BEFORE);
      await walk.press('Control+y');
      await walk.see('result.redone');
      await walk.holds(TABLE, MENDED, AFTER);
      await walk.isOn(/I14/);
    },
  },
  {
    name: 'an explanation holds the facts and leaves the reason to the person',
    keys: 7,
    walk: async (walk) => {
      const { pane, words } = walk.opened;
      await walk.walkTo('I14');
      await walk.enter('fix.explain');
      await walk.isOn('explain.reason');
      await expect(pane.getByLabel(words('explain.facts')).inputValue()).resolves.toBe(
        '年度目标≥60场，实际39场，完成65%，少得3.5分。',
      );
      expect((await walk.keyboard.focused()).value).toBe('');
      const fill = pane.getByRole('button', { name: words('explain.fill', { cell: 'I14' }) });
      await expect(fill.isDisabled()).resolves.toBe(true);
      await walk.type('无');
      await walk.see('explain.not-a-reason');
      await expect(fill.isDisabled()).resolves.toBe(true);
      await walk.look();
      await walk.press('Backspace');
      // Somebody else works in the sheet: what is read again meanwhile takes neither the focus nor the words.
      if (walk.isExcel) await walk.opened.type(TABLE, 'G6', 90.72);
      await walk.type(REASON);
      await walk.see('explain.preview');
      await walk.look();
      await walk.enter('explain.fill');
      await walk.see('problems.none');
      // Nothing is left to do, and that is where the keyboard stands.
      await walk.isOn(({ name }) => name.startsWith(words('problems.none')));
      expect(await walk.opened.value(TABLE, 'I14')).toContain(REASON);
      await walk.look();
    },
  },
  {
    name: 'the record of changes is read and copied',
    keys: 15,
    walk: async (walk) => {
      await walk.enter('footer.record');
      await walk.see('record.heading');
      await walk.look();
      const lines = (await walk.copy('record.copy')).split('\n').map((each) => each.split('\t'));
      expect(lines[0]).toHaveLength(6);
      expect(lines).toContainEqual(expect.arrayContaining([TABLE, 'I6', '75.60%', '94.50%']));
      expect(lines.flat().join()).toContain(REASON);
      await walk.press('Escape');
      await walk.isOn('footer.record');
    },
  },
  {
    name: 'what is typed into the sheet is followed, and the focus stays where it is',
    keys: 0,
    walk: async (walk) => {
      const { opened } = walk;
      const board = opened.pane.getByLabel(opened.words('score.heading'));
      await opened.type(TABLE, 'G6', 96);
      await board.getByText('100.00%').waitFor();
      await line(opened, 'execution-rate', 'I6').waitFor();
      if (walk.isExcel) await walk.isOn('footer.record');
      await opened.type(TABLE, 'G6', 90.72);
      await board.getByText('94.50%').waitFor();
      await walk.see('problems.none');
    },
  },
];
