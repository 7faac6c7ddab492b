/** Every page leads where it says, and every page of docs is led to. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const inFolder = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name));
const PAGES = [...inFolder('.'), ...inFolder('docs'), ...inFolder('docs/adr'), ...inFolder('docs/rules')];

/** `](docs/cli.md#letters)`, and the plain `docs/scale.md` of the text; not what is written as code with a place to fill in. */
const LINK = /\]\(([^)\s]+)\)/g;
const NAMED = /(?<![\w/.])((?:docs|src|test|scripts|bench|assets)\/[\w/.-]+\.[a-z]{2,4})\b/g;
/** Made by the build, or told as an example. */
const NOT_HERE = /^(?:https?:|mailto:|dist\/|#)/;

/** Headings as GitHub makes them into anchors. */
function anchors(page: string): Set<string> {
  const headings = readFileSync(page, 'utf8').match(/^#{1,6} .*$/gm) ?? [];
  return new Set(
    headings.map((heading) =>
      heading
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  );
}

function targetsOf(page: string): string[] {
  const text = readFileSync(path.join(ROOT, page), 'utf8');
  return [...text.matchAll(LINK)].map((match) => match[1] ?? '').filter((link) => !NOT_HERE.test(link));
}

test.each(PAGES)('%s leads to what is there', (page) => {
  const broken = targetsOf(page).filter((link) => {
    const [file = '', anchor] = link.split('#');
    const target = path.join(ROOT, path.dirname(page), decodeURIComponent(file));
    if (!existsSync(target)) return true;
    return anchor !== undefined && target.endsWith('.md') && !anchors(target).has(decodeURIComponent(anchor));
  });
  expect(broken).toEqual([]);
  const named = [...readFileSync(path.join(ROOT, page), 'utf8').matchAll(NAMED)].map(
    (match) => match[1] ?? '',
  );
  expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});

test('no page of docs stands alone', () => {
  const led = new Set(
    PAGES.flatMap((page) =>
      targetsOf(page).map((link) => path.posix.join(path.posix.dirname(page), link.split('#')[0] ?? '')),
    ),
  );
  const start = new Set(inFolder('.'));
  expect(PAGES.filter((page) => !start.has(page) && !led.has(page))).toEqual([]);
});
