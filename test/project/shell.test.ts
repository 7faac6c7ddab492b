/** The task pane's shell is painted before office.js is there: nothing that comes over the network may stand in its way. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(__dirname, '../../src/taskpane/taskpane.html');
const BUILT = join(__dirname, '../../dist/taskpane/taskpane.html');
/** A few hundred bytes beside the page, for web views that could not run anything else. */
const MAY_BLOCK = /old-?web-?view/i;

const pages = [SOURCE, BUILT].filter((page) => existsSync(page));

test.each(pages)('%s waits for no script but its own first one', (page) => {
  const html = readFileSync(page, 'utf8');
  const scripts = html.match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(1);
  const blocking = scripts.filter((script) => !/\s(?:async|defer)\b/.test(script));
  expect(blocking.filter((script) => !MAY_BLOCK.test(script))).toEqual([]);
  expect(scripts.some((script) => script.includes('data-office') && /\sasync\b/.test(script))).toBe(true);
});

test.each(pages)('%s says what it waits for, in its own markup and styles', (page) => {
  const html = readFileSync(page, 'utf8');
  expect(html).toMatch(/id="?shell\b/);
  expect(html).toContain('正在连接 Excel');
  expect(html).not.toMatch(/<link [^>]*stylesheet/);
});
