/** A flow of the pane as data: what is done by keyboard, and how many keys it may take at most. */
import type { PaneWordKey as WordKey } from '../../support/pane-words';
import { Keyboard, type Focused } from './keyboard';
import type { Opened } from './place';
import { like, look, said, until } from './walk';

export interface Flow {
  readonly name: string;
  /** Counted in Excel and in the workbench, without the words that are typed; docs/steps.md says them. */
  readonly keys: number;
  readonly walk: (walk: Walk) => Promise<void>;
}

type Wanted = WordKey | RegExp;
type Key = 'Tab' | 'Shift+Tab';

export class Walk {
  readonly opened: Opened;
  readonly keyboard: Keyboard;
  readonly isExcel: boolean;

  private constructor(opened: Opened, keyboard: Keyboard, isExcel: boolean) {
    this.opened = opened;
    this.keyboard = keyboard;
    this.isExcel = isExcel;
  }

  static async on(opened: Opened, isExcel: boolean): Promise<Walk> {
    return new Walk(opened, await Keyboard.on(opened), isExcel);
  }

  press(...keys: readonly string[]): Promise<void> {
    return this.keyboard.press(...keys);
  }

  type(words: string): Promise<void> {
    return this.keyboard.type(words);
  }

  #pattern(wanted: Wanted): RegExp {
    return typeof wanted === 'string' ? like(this.opened, wanted) : wanted;
  }

  /** To a control, by the words on it. */
  to(wanted: Wanted, key: Key = 'Tab'): Promise<void> {
    return this.keyboard.to(this.#pattern(wanted), key);
  }

  back(wanted: Wanted): Promise<void> {
    return this.to(wanted, 'Shift+Tab');
  }

  /** To a control, and pressed. */
  async enter(wanted: Wanted, key: Key = 'Tab'): Promise<void> {
    await this.to(wanted, key);
    await this.press('Enter');
  }

  /** F8 until the finding of that cell has the focus, which follows with the next frame. */
  async walkTo(cell: string): Promise<void> {
    for (let presses = 0; presses < 4; presses += 1) {
      await this.press('F8');
      await this.opened.pane.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          }),
      );
      if ((await this.keyboard.focused()).name.includes(` ${cell} `)) return;
    }
    throw new Error(`F8 does not lead to ${cell}`);
  }

  /** Presses what has the focus already, or what is on the way. */
  async enterNext(wanted: Wanted, key: Key = 'Tab'): Promise<void> {
    if (!this.#pattern(wanted).test((await this.keyboard.focused()).name)) await this.to(wanted, key);
    await this.press('Enter');
  }

  see(wanted: WordKey): Promise<void> {
    return said(this.opened, wanted);
  }

  look(): Promise<void> {
    return look(this.opened);
  }

  /** What has the focus once it has moved there. */
  async isOn(wanted: Wanted | ((focused: Focused) => boolean)): Promise<void> {
    let last: Focused | null = null;
    const isThere = async (): Promise<boolean> => {
      last = await this.keyboard.focused();
      return typeof wanted === 'function' ? wanted(last) : this.#pattern(wanted).test(last.name);
    };
    try {
      await until(isThere, `the focus on ${String(wanted)}`);
    } catch (error) {
      throw new Error(`${String(error)}, it is on ${JSON.stringify(last)}`, { cause: error });
    }
  }

  /** A file picked in the browser's own dialogue, which a key has opened. */
  async pick(wanted: Wanted, name: string, content: string | Buffer, key: Key = 'Tab'): Promise<void> {
    const chooser = this.opened.page.waitForEvent('filechooser');
    await this.enterNext(wanted, key);
    const buffer = typeof content === 'string' ? Buffer.from(content) : content;
    await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  /** The pressed control is left as it is: what it copied. */
  async copy(wanted: Wanted, key: Key = 'Tab'): Promise<string> {
    await this.enter(wanted, key);
    // The label stays behind the answer, so that the button keeps its width.
    await this.isOn(({ name }) => name.endsWith(this.opened.words('state.copied')));
    return this.opened.page.evaluate(() => navigator.clipboard.readText());
  }

  async download(wanted: Wanted, key: Key = 'Tab'): Promise<string> {
    const download = this.opened.page.waitForEvent('download');
    await this.enter(wanted, key);
    return (await download).suggestedFilename();
  }

  async selects(cell: string): Promise<void> {
    await until(async () => (await this.opened.selected()) === cell, `${cell} is selected`);
  }

  async holds(sheet: string, cells: readonly string[], values: readonly unknown[]): Promise<void> {
    expect(await this.opened.values(sheet, cells)).toEqual(values);
  }
}
