/** Who passes a build on passes the licences of what is in it on with it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const READERS = [
  '@e965/xlsx',
  'decimal.js',
  'entities',
  'fflate',
  'htmlparser2',
  'numfmt',
  'saxes',
  'xmlchars',
];
const PANE = ['react', 'react-dom', 'scheduler', '@fluentui/react-button', '@griffel/core'];
const BUILDS: readonly (readonly [string, readonly string[]])[] = [
  ['cli', READERS],
  ['workbench', [...READERS, ...PANE]],
  ['taskpane', [...READERS, ...PANE, '@microsoft/office-js-helpers']],
];

const built = BUILDS.filter(([name]) => existsSync(join(ROOT, 'dist', name)));

test.each(built)('the %s build brings them', (name, packages) => {
  const [own = '', ...parts] = readFileSync(join(ROOT, 'dist', name, 'LICENSES.txt'), 'utf8').split(
    /^-{80}$/m,
  );
  expect(own).toContain(readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim());
  const named = parts.map((part) => part.trim().split(' ')[0]);
  expect(named).toEqual([...new Set(named)]);
  expect(named).toEqual(expect.arrayContaining([...packages]));
  for (const part of parts) {
    expect(part).toMatch(/copyright/i);
    expect(part).toMatch(/permission|redistribution|licen[cs]ed? under|apache license/i);
  }
});
