/**
 * @jest-environment jsdom
 */
import './support/browser-globals';
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { Pane } from '../../src/pane/pane';
import type { View } from '../../src/pane/state/state';
import { openSample } from './support/sample-model';

afterEach(cleanup);

const VIEWS: readonly View[] = [
  { kind: 'problems' },
  { kind: 'explain', finding: 'deviation-unexplained@公共阅读服务!I14' },
  { kind: 'keep', finding: 'deviation-unexplained@公共阅读服务!I14' },
  { kind: 'preview' },
  { kind: 'record' },
  { kind: 'review' },
  { kind: 'letters' },
  { kind: 'settings' },
  { kind: 'teach', openedFrom: 'settings' },
];

/** Buttons, labels and headings are all the pane's own words. */
function unspoken(container: HTMLElement): string[] {
  const own = container.querySelectorAll<HTMLElement>('button, label, h2, h3, summary, th, caption');
  return [...own]
    .filter((element) => element.closest('td') === null && element.closest('tbody th') === null)
    .filter(
      (element) =>
        !element.matches('[data-finding] button:first-of-type') || element.classList.contains('fui-Button'),
    )
    .map((element) => element.textContent.trim())
    .filter((text) => /[\p{Script=Han}A-Za-z]/u.test(text) && !text.includes('⟦'))
    .filter((text) => !/^[A-Z]{1,3}\d+$/.test(text));
}

it.each(VIEWS)('$kind speaks only words of the catalogue', async (view) => {
  const { model } = await openSample();
  model.store.dispatch({ type: 'settings-changed', settings: { language: 'pseudo' } });
  const { container } = render(<Pane model={model} scheme="light" />);
  act(() => {
    model.store.dispatch({ type: 'view-opened', view });
  });
  // A panel comes in a chunk of its own, however long that takes: its heading, or the list, says that it is there.
  const shown = view.kind === 'problems' ? '[data-finding]' : 'section[aria-labelledby] > div > h2';
  const isThere = (): void => {
    expect(container.querySelector(shown)).not.toBeNull();
    expect(container.querySelector('[data-loading]')).toBeNull();
  };
  await waitFor(isThere, { timeout: 20_000 });
  expect(container.textContent).toContain('⟦');
  expect(unspoken(container)).toEqual([]);
});
