/** The pages that are shown where the pane cannot: plain elements, so that nothing has to be loaded for them. */
import type { Language } from '../core/messages/message';
import { taskpaneWord } from './words/words';
import type { TaskpaneWord } from './words/words';

export type NoticeKind = 'not-loaded' | 'not-excel' | 'too-old';

const LINES: Readonly<Record<NoticeKind, readonly [TaskpaneWord, ...TaskpaneWord[]]>> = {
  'not-loaded': ['not-loaded.title', 'not-loaded.why', 'not-loaded.network', 'not-loaded.admin'],
  'not-excel': ['not-excel.title', 'not-excel.why'],
  'too-old': ['too-old.title', 'too-old.why', 'too-old.instead'],
};

export function showNotice(root: HTMLElement, kind: NoticeKind, language: Language): void {
  const [title, ...rest] = LINES[kind];
  const page = document.createElement('main');
  page.lang = language;
  const notice = document.createElement('section');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  notice.append(element('h1', taskpaneWord(title, language)));
  for (const line of rest) notice.append(element('p', taskpaneWord(line, language)));
  if (kind === 'not-loaded') {
    const retry = element('button', taskpaneWord('retry', language));
    retry.addEventListener('click', () => {
      location.reload();
    });
    notice.append(retry);
  }
  page.append(notice);
  root.replaceChildren(page);
}

function element<K extends 'h1' | 'p' | 'button'>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
