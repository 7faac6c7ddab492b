/** Settings: the reading of the headers, the policy, its numbers, a policy from a file, the language. */
import type { Flow, Walk } from '../support/flow';
import { like, until } from '../support/walk';

const HEADER = /^实际完成值$/;

async function openSettings(walk: Walk): Promise<void> {
  await walk.enter('header.settings', 'Shift+Tab');
  await walk.isOn('settings.heading');
}

export const SETTINGS: readonly Flow[] = [
  {
    name: 'the reading of the headers is corrected, with the effect at once, copied, reset and imported',
    keys: 48,
    walk: async (walk) => {
      const { opened } = walk;
      const { pane } = opened;
      await openSettings(walk);
      await walk.look();
      await walk.enter('settings.teach');
      await walk.isOn('teach.heading');
      await walk.look();
      const effect = pane.getByRole('status').getByText(like(opened, 'teach.effect'));
      const before = await effect.innerText();
      await walk.to(HEADER);
      await walk.keyboard.until('ignored', 'End');
      await until(async () => (await effect.innerText().catch(() => '')) !== before, 'the effect is shown');
      await walk.isOn(HEADER);
      await walk.see('teach.taught');
      await walk.look();
      if (!walk.isExcel) expect(await walk.download('teach.export')).toBe('ziping-form.json');
      const taught = await walk.copy('teach.copy');
      expect(JSON.parse(taught)).toHaveProperty('blocks');
      await walk.enter('teach.reset');
      await until(async () => (await effect.innerText()) === before, 'the reset is shown');
      await walk.isOn('teach.reset');
      await walk.pick('teach.import', 'form.json', '{ "blocks": 1 }', 'Shift+Tab');
      await walk.see('import.errors');
      await walk.look();
      await walk.isOn('teach.import');
      await walk.pick('teach.import', 'form.json', taught);
      await walk.see('teach.taught');
      await walk.enter('teach.reset');
      await until(async () => (await effect.innerText()) === before, 'the reset is shown');
      await walk.press('Escape');
      await walk.isOn('settings.teach');
      await walk.press('Escape');
      await walk.isOn('header.settings');
    },
  },
  {
    name: 'another policy shows what it would change before it is taken; numbers and files say what is wrong',
    keys: 38,
    walk: async (walk) => {
      const { opened } = walk;
      await walk.press('Enter');
      await walk.isOn('settings.heading');
      await walk.to('settings.policy');
      await walk.press('ArrowDown', 'ArrowDown');
      await walk.see('settings.effect');
      await walk.look();
      await walk.enter('settings.apply');
      // The question is answered and gone; the keyboard is at what stood after it.
      await walk.isOn('settings.custom-import');
      await walk.enter('settings.adjust', 'Shift+Tab');
      await walk.isOn('threshold.grade');
      await walk.press('Control+a');
      await walk.type('120');
      await walk.see('threshold.range');
      await walk.look();
      await walk.enter('settings.adjust-cancel');
      await walk.isOn('settings.adjust');
      await walk.pick('settings.custom-import', 'policy.json', 'no policy');
      await walk.see('import.not-json');
      await walk.isOn('settings.custom-import');
      await walk.pick('settings.custom-import', 'policy.json', '{ "rounding": 5 }');
      await walk.see('import.errors');
      await walk.isOn('settings.custom-import');
      await walk.look();
      await walk.back('settings.policy');
      await walk.press('Home');
      await walk.enter('settings.apply');
      await walk.to('settings.language');
      const other = opened.language === 'zh-CN' ? 'en-US' : 'zh-CN';
      await walk.keyboard.until(other, other === 'en-US' ? 'ArrowDown' : 'ArrowUp');
      await opened.pane.locator(`[lang="${other}"]`).first().waitFor();
      await walk.keyboard.until(opened.language, other === 'en-US' ? 'ArrowUp' : 'ArrowDown');
      await opened.pane.locator(`[lang="${opened.language}"]`).first().waitFor();
      await walk.press('Escape');
      await walk.isOn('header.settings');
    },
  },
];
