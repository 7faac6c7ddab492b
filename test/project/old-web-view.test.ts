/** The page's first script must run where nothing else does: in Internet Explorer 11, which knows ES5 only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const SOURCE = readFileSync(join(__dirname, '../../src/taskpane/old-web-view.js'), 'utf8');

function shownIn(globals: Readonly<Record<string, unknown>>): string {
  const root = { innerHTML: '' };
  const document = { readyState: 'complete', getElementById: () => root };
  const window = { queueMicrotask: globals['queueMicrotask'] };
  runInNewContext(SOURCE, { document, window, ...globals });
  return root.innerHTML;
}

test('is written in ES5', () => {
  const code = SOURCE.replace(/\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'/g, '');
  expect(code).not.toMatch(/=>|`|\b(?:const|let|class|async|await|import|export)\b|\.\.\./);
});

test('speaks Chinese and English in an old web view', () => {
  const words = shownIn({ Promise: undefined, Symbol: undefined, Proxy: undefined });
  expect(words).toContain('Excel 版本太旧');
  expect(words).toContain('lang="en"');
});

test('says nothing in a modern one', () => {
  expect(shownIn({ queueMicrotask: () => undefined })).toBe('');
});
