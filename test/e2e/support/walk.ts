/** Steps of the walks, spoken in the words of the language that the pane speaks. */
import type { Locator } from 'playwright-core';
import type { PaneWordKey as WordKey } from '../../support/pane-words';
import { overflow, violations } from './checks';
import type { Opened } from './place';

const ANY = '\u0000';

/** The words of `key` with whatever figures stand in them, as a pattern; each figure may be one or many. */
export function like({ words }: Opened, key: WordKey): RegExp {
  const said = words as (key: WordKey, parameters: object) => string;
  const names = new Set<string | symbol>();
  const filled = (valueOf: (name: string | symbol) => string): string =>
    said(key, new Proxy({}, { get: (_, name) => valueOf(name) }));
  const forms = new Set([filled((name) => (names.add(name), ANY))]);
  for (const one of names) forms.add(filled((name) => (name === one ? '1' : ANY)));
  forms.add(filled(() => '1'));
  const patterns = [...forms].map((form) =>
    form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(ANY, '.+?'),
  );
  return new RegExp(`^(?:${patterns.join('|')})$`);
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
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
