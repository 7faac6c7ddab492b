import { parseSampleSize, sampleCount } from '../../../src/cli/arguments/sample-size';
import { type FoundTables, chooseSample } from '../../../src/cli/batch/sample';

const files = (count: number): FoundTables[] =>
  Array.from({ length: count }, (_, index) => ({
    index,
    file: `unit-${String(index)}/table.xlsx`,
    tables: ['表1!A1:K30', '表2!A1:K30', '表3!A1:K30'],
  }));

const size = (text: string): NonNullable<ReturnType<typeof parseSampleSize>> => parseSampleSize(text)!;
const names = (found: readonly FoundTables[], text: string, seed: string): string[] => {
  const { chosen } = chooseSample(found, size(text), seed);
  return [...chosen]
    .flatMap(([index, at]) =>
      at.map((position) => `${found.find((f) => f.index === index)!.file}#${String(position)}`),
    )
    .sort();
};

test.each([
  ['20', 240, 20],
  ['20', 7, 7],
  ['5%', 240, 12],
  ['5%', 241, 13],
  ['0.1%', 10, 1],
  ['100%', 10, 10],
  ['7%', 100, 7],
  ['５％', 100, 5],
])('%s of %i tables are %i', (text, available, count) => {
  expect(sampleCount(size(text), available)).toBe(count);
});

test('the same seed chooses the same tables, another seed others', () => {
  const found = files(40);
  expect(names(found, '12', 'a')).toHaveLength(12);
  expect(names(found, '12', 'a')).toEqual(names(found, '12', 'a'));
  expect(names(found, '12', 'a')).not.toEqual(names(found, '12', 'b'));
});

test('the order of the files does not matter, and a larger sample holds the smaller one', () => {
  const found = files(40);
  expect(names([...found].reverse(), '12', 'a')).toEqual(names(found, '12', 'a'));
  expect(names(found, '30', 'a')).toEqual(expect.arrayContaining(names(found, '12', 'a')));
});

test('the chosen tables of a file stand in the order of the file', () => {
  const tables = Array.from({ length: 40 }, (_, at) => `表${String(at)}!A1:K30`);
  for (const seed of ['a', 'b', 'c']) {
    const [positions = []] = chooseSample(
      [{ index: 0, file: 'a.xlsx', tables }],
      size('15'),
      seed,
    ).chosen.values();
    expect(positions).toHaveLength(15);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  }
});

test('of two files with one name the first goes before the second, however they are given', () => {
  const twins: FoundTables[] = [0, 1].map((index) => ({ index, file: 'a.xlsx', tables: ['表1!A1:K30'] }));
  for (const found of [twins, [...twins].reverse()])
    expect([...chooseSample(found, size('1'), 'a').chosen.keys()]).toEqual([0]);
});

test('a file more changes the choice by that file at most', () => {
  const before = names(files(40), '12', 'a');
  const after = names(files(41), '12', 'a');
  expect(before.filter((name) => !after.includes(name)).length).toBeLessThanOrEqual(3);
});

test('every table has the same chance', () => {
  const found = files(10);
  const hits = new Map<string, number>();
  for (let seed = 0; seed < 600; seed += 1) {
    for (const name of names(found, '3', String(seed))) hits.set(name, (hits.get(name) ?? 0) + 1);
  }
  expect(hits.size).toBe(30);
  // 60 expected for each; five standard deviations.
  for (const count of hits.values()) expect(Math.abs(count - 60)).toBeLessThan(37);
});
