/** Every figure that the corpus names stands in its cell as it was printed. */
import { readdirSync, readFileSync } from 'node:fs';

import { at, fixture, grids, openBytes } from './support';

interface Described {
  readonly cells: Readonly<Record<string, string>>;
}

const NAMES = readdirSync('test/fixtures/corpus')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -5))
  .filter((name) => readdirSync('test/fixtures/corpus').includes(`${name}.xlsx`));

function valueAt(of: unknown, path: string): unknown {
  let value: unknown = of;
  for (const step of path.split(/[.[\]]+/).filter((each) => each !== '')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** Digits only, percents as fractions: the tables were typed anew, so spaces and trailing zeros differ. */
function bare(text: string): string {
  const plain = text.replace(/\s/g, '').replace(/分$/, '');
  const number = /^-?[\d,]+(?:\.\d+)?%?$/.test(plain) ? Number(plain.replace(/[,%]/g, '')) : Number.NaN;
  if (Number.isNaN(number)) return plain;
  return String(plain.endsWith('%') ? number / 100 : number);
}

test.each(NAMES)('%s', async (name) => {
  const described = JSON.parse(readFileSync(`test/fixtures/corpus/${name}.json`, 'utf8')) as Described;
  const [first] = await grids(await openBytes(fixture(`corpus/${name}.xlsx`)));
  if (first === undefined) throw new Error('no sheet');
  const paths = Object.entries(described.cells);
  expect(paths.length).toBeGreaterThan(0);
  const wrong = paths.flatMap(([path, address]) => {
    const printed = valueAt(described, path);
    // The points of a checklist stand one by one; what is printed is their sum.
    const [indicator] = path.split('.');
    if (valueAt(described, `${indicator ?? ''}.items`) !== undefined) return [];
    if (typeof printed !== 'string' || printed.trim() === '') return [];
    const cell = at(first, address);
    const candidates = [cell?.text ?? '', String(cell?.value ?? '')].map(bare);
    // Some stand within a longer text.
    const isWithin =
      ['year', 'unit', 'projectName'].includes(path) && bare(cell?.text ?? '').includes(bare(printed));
    if (isWithin || candidates.includes(bare(printed))) return [];
    return [`${path} ${address}: ${printed} / ${cell?.text ?? '(blank)'}`];
  });
  expect(wrong).toEqual([]);
});
