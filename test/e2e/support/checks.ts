/** What every state of the pane has to stand: no accessibility violation, nothing that sticks out. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A button that was disabled a moment ago fades into its colours; what is judged is how it stands then. */
async function settled(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

export async function violations(page: Page | Frame): Promise<string[]> {
  // The page's policy forbids scripts that are added later, so the checker is evaluated, not linked.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(AXE);
  await settled(page);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, any }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)} ${any[0]?.message ?? ''}`,
    ),
  );
}

/** What sticks out of the page to the right or makes it scroll as a whole, and words that are cut off without an ellipsis. */
export function overflow(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const out: string[] = [];
    const pane = document.querySelector('[data-pane]') ?? document.querySelector('.pane') ?? document.body;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    if (scrollWidth > clientWidth) out.push('page');
    if (scrollHeight > clientHeight) out.push('page, downwards');
    for (const element of pane.querySelectorAll<HTMLElement>('*')) {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (box.width <= 1 || box.height <= 1 || style.position === 'absolute') continue;
      if (box.right > window.innerWidth + 0.5) {
        out.push(`sticks out: ${element.tagName} ${element.textContent.slice(0, 30)}`);
      }
      const isCut = element.scrollWidth > element.clientWidth + 1 && style.textOverflow !== 'ellipsis';
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      const isHidden = style.overflowX === 'hidden' || style.overflowX === 'clip';
      if (isCut && hasWords && !isHidden && style.whiteSpace === 'nowrap') {
        out.push(`runs over: ${element.tagName} ${element.textContent.slice(0, 30)}`);
      }
      if (isCut && hasWords && isHidden && style.clipPath === 'none') {
        out.push(`cut off: ${element.tagName} ${element.textContent.slice(0, 30)}`);
      }
    }
    return out;
  });
}

/** Chinese words, in texts and names, that are not said to be Chinese: of an English page, a screen reader would not read them out. */
export function unmarked(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const isUnmarked = (text: string | null, element: Element | null): boolean =>
      /\p{Script=Han}/u.test(text ?? '') && element?.closest('[lang]')?.getAttribute('lang') !== 'zh-CN';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const out: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (isUnmarked(node.textContent, node.parentElement)) out.push(`not marked: ${node.textContent ?? ''}`);
    }
    for (const element of document.querySelectorAll('[aria-label]')) {
      const name = element.getAttribute('aria-label');
      if (isUnmarked(name, element)) out.push(`not marked: ${element.tagName} ${name ?? ''}`);
    }
    return out;
  });
}
