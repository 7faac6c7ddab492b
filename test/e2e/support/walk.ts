/** Steps of the walks, spoken in the words of the language that the pane speaks. */
import type { Locator } from 'playwright-core';
import type { SettingsWordKey as WordKey } from '../../../src/pane/settings/words/words';
import { overflow, violations } from './checks';
import type { Opened } from './place';

/** Any parameter of the words. */
const ANY = new Proxy({}, { get: () => '\u0000' });

/** The words of `key` with whatever figures stand in them, as a pattern. */
export function like({ words }: Opened, key: WordKey): RegExp {
  const pattern = (words as (key: WordKey, parameters: object) => string)(key, ANY);
  return new RegExp(`^${pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\u0000', '.+?')}$`);
}

export function button(opened: Opened, key: WordKey): Locator {
  return opened.pane.getByRole('button', { name: like(opened, key) }).first();
}

/** The end of a line of figures and of a panel's name is the same in every language: "rule@sheet!cell". */
export function line({ pane }: Opened, rule: string, cell: string): Locator {
  return pane.locator(`[data-finding^="${rule}@"][data-finding$="!${cell}"]`);
}

export function press(opened: Opened, key: WordKey): Promise<void> {
  return button(opened, key).click();
}

export async function said(opened: Opened, key: WordKey): Promise<void> {
  await opened.pane.getByText(like(opened, key)).first().waitFor();
}

/** What a person finds in the clipboard. */
export function copied({ page }: Opened): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Text or label of what has the focus, inside the pane's frame. */
export function focused({ pane }: Opened): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

/** Looks at the state that is shown; what is wrong with it joins the page's problems, and the walk goes on. */
export async function look({ pane, problems }: Opened): Promise<void> {
  problems.push(...(await violations(pane)), ...(await overflow(pane)));
}

/** What happens in the workbook cannot be waited for in the page. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
