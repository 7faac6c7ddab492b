/** docs/differences.md, the tests that depend on it and the manual script speak of the same marks. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const MARK = /`\[([a-z0-9-]+)\]`/g;

function marksOf(file: string): Set<string> {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return new Set([...text.matchAll(MARK)].map(([, mark]) => String(mark)));
}

const listed = marksOf('docs/differences.md');

test('the manual script asks only for what is listed', () => {
  const asked = marksOf('test/manual/real-excel.md');
  expect(asked.size).toBeGreaterThan(5);
  expect([...asked].filter((mark) => !listed.has(mark))).toEqual([]);
});

test('tests name only what is listed, and every difference that matters to a test is named by one', () => {
  const tests = ['test/office-host', 'test/taskpane'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(ROOT, folder, name)),
  );
  const named = new Set(
    tests.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\[([a-z0-9-]+)\]/g)].map(([, mark]) => String(mark)),
    ),
  );
  const relevant = [...named].filter((mark) => listed.has(mark));
  expect(relevant.sort()).toEqual(
    [...listed].filter((mark) => mark !== 'platform' && mark !== 'payload' && mark !== 'calculation').sort(),
  );
});
