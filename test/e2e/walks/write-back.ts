/** The preview with its ticks, values or formulas, all tables at once, undo and redo where it is said. */
import type { Flow } from '../support/flow';
import { like, line, until } from '../support/walk';
import { CLEAN, HERITAGE } from './sample';

/** Its words in English are the beginning of others'. */
const WRITE = /^(写入 \d+ 处|Write \d+)$/;

export const WRITE_BACK: readonly Flow[] = [
  {
    name: 'the preview ticks what is derived, not what people judge; values or formulas; undo and redo',
    keys: 59,
    walk: async (walk) => {
      const { opened } = walk;
      const { pane } = opened;
      await walk.back('header.table');
      await walk.press('ArrowDown');
      await line(opened, 'total', 'H21').waitFor();
      await walk.isOn('header.table');
      await walk.look();
      await walk.enter('footer.write');
      await walk.isOn('preview.heading');
      await walk.look();
      const boxes = pane.getByRole('checkbox', { name: like(opened, 'preview.tick') });
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
      await walk.to('preview.values');
      await walk.press('ArrowRight');
      await walk.isOn('preview.formulas');
      await walk.to(/H13/);
      await walk.press('Space');
      await pane.getByRole('cell', { name: '102.64' }).waitFor();
      await pane.getByText('=SUM(J6,H13:H20)').waitFor();
      await walk.look();
      await walk.enter(WRITE);
      await walk.see('result.written');
      // Written: on with the first problem that is left.
      await walk.isOn(({ name }) => /[A-Z]\d+/.test(name));
      expect(await opened.formula(HERITAGE, 'H21')).toBe('=SUM(J6,H13:H20)');
      expect(await opened.value(HERITAGE, 'H21')).toBe(102.64);
      await walk.look();
      await walk.enter('footer.undo');
      await walk.see('result.undone');
      expect([await opened.formula(HERITAGE, 'H21'), await opened.value(HERITAGE, 'H21')]).toEqual([
        null,
        99.7,
      ]);
      // The way forth again stands where the way back stood.
      await walk.isOn('footer.redo');
      await walk.press('Enter');
      await walk.see('result.redone');
      await walk.isOn('footer.undo');
      await walk.press('Enter');
      await walk.see('result.undone');
      await walk.isOn('footer.redo');
    },
  },
  {
    name: 'from a table with nothing to write the others are reached, and all that is ticked is written',
    keys: 43,
    walk: async (walk) => {
      const { opened } = walk;
      const key = (): Promise<string> => walk.keyboard.focused().then(({ value }) => value);
      await walk.back('header.table');
      await walk.keyboard.until(`${CLEAN}!A1`, 'ArrowDown');
      expect(await key()).toBe(`${CLEAN}!A1`);
      await walk.see('problems.none');
      await walk.enter('footer.write-others');
      await walk.isOn('preview.heading');
      await walk.look();
      const caption = opened.pane.getByRole('caption').first();
      await caption.waitFor();
      await walk.enter(WRITE);
      await walk.see('result.written');
      await walk.isOn(({ name }) => name.startsWith(opened.words('problems.none')));
      await until(async () => (await opened.value(HERITAGE, 'H21')) === 102.7, 'the other table is written');
      await walk.press('Control+z');
      await walk.see('result.undone');
      await walk.back('header.table');
      await walk.press('Home');
      await walk.isOn('header.table');
    },
  },
];
