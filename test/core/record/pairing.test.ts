import { type Decided, pairLists } from '../../../src/core/record/assign';
import { codeOf, likeness, projectName, shapeOf } from '../../../src/core/record/likeness';
import { namedFacts, pairProjects, projectFacts } from '../../../src/core/record/pair-projects';
import { pairIndicators } from '../../../src/core/record/pair-indicators';
import { departmentYear } from '../../generator/department-year';

const UNDECIDED: Decided = new Map();

test('the floor of the bench holds on a few department years', () => {
  const count = { stated: 0, right: 0, wanted: 0 };
  for (let seed = 1; seed <= 30; seed += 1) {
    const year = departmentYear(seed);
    const { pairs } = pairProjects(year.after.map(projectFacts), year.before.map(projectFacts), UNDECIDED);
    count.stated += pairs.length;
    count.wanted += year.projects.size;
    count.right += pairs.filter(({ left, right }) => year.projects.get(left) === right).length;
  }
  expect(count.right / count.stated).toBeGreaterThanOrEqual(0.98);
  expect(count.right / count.wanted).toBeGreaterThanOrEqual(0.95);
});

test.each<[string, string, string | null, string, string]>([
  [
    'a code in front',
    '[14010524T000001] 2024年培训经费（二期）',
    '14010524T000001',
    '2024年培训经费二期',
    '培训经费二期',
  ],
  ['numbering', '一、公开 招聘经费', null, '公开招聘经费', '公开招聘经费'],
  ['a year is no code', '2024年度专项', null, '2024年度专项', '专项'],
])('%s', (_, text, code, name, undated) => {
  expect(projectName(text)).toEqual({ code, name, undated });
});

test('codes in a column', () => {
  expect([codeOf('1401-0524 t01'), codeOf('—'), codeOf('')]).toEqual(['14010524T01', null, null]);
});

test.each([
  ['小学生均补助', '初中生均补助'],
  ['设备购置一期', '设备购置二期'],
  ['中央就业补助资金', '省级就业补助资金'],
])('%s is not %s', (a, b) => {
  expect(likeness(shapeOf(a), shapeOf(b))).toBeLessThan(0.42);
});

test.each<[string, string[], string[], string]>([
  ['by code, whatever the names say', ['1401052401 甲项目经费'], ['1401052401 乙项目补助'], 'sure'],
  ['different codes are different projects', ['1401052401 培训经费'], ['1401052402 培训经费补助'], 'none'],
  ['renamed', ['公共图书馆免费开放补助资金'], ['公共图书馆免费开放补助经费'], 'likely'],
  ['a split is left to the user', ['校舍改造（一）', '校舍改造（二）'], ['校舍改造'], 'ambiguous'],
  ['a merger is left to the user', ['法律援助和普法宣传经费'], ['普法宣传经费'], 'ambiguous'],
  ['another project', ['森林防火'], ['食品抽检'], 'none'],
])('%s', (_, lefts, rights, expected) => {
  const facts = (names: string[]) => names.map((name) => namedFacts(name, null));
  const { pairs, doubts } = pairProjects(facts(lefts), facts(rights), UNDECIDED);
  expect(pairs[0]?.certainty ?? (doubts.length > 0 ? 'ambiguous' : 'none')).toBe(expected);
});

test('the order of the lists does not matter, and every item is taken once', () => {
  const { after, before } = departmentYear(7);
  const [lefts, rights] = [after.map(projectFacts), before.map(projectFacts)];
  const named = (a: typeof lefts, b: typeof rights): string[] =>
    pairProjects(a, b, UNDECIDED)
      .pairs.map(({ left, right }) => `${a[left]!.name}=${b[right]!.name}`)
      .sort();
  expect(named([...lefts].reverse(), [...rights].reverse())).toEqual(named(lefts, rights));
  const { pairs } = pairProjects(lefts, rights, UNDECIDED);
  expect(new Set(pairs.map(({ left }) => left)).size).toBe(pairs.length);
  expect(new Set(pairs.map(({ right }) => right)).size).toBe(pairs.length);
});

test('a rival within the margin leaves both in doubt', () => {
  const rule = {
    score: (a: number, b: number) => 1 - Math.abs(a - b),
    enough: 0.5,
    possible: 0.4,
    margin: 0.1,
  };
  expect(pairLists([1], [1.05, 0.95], [], rule, UNDECIDED)).toMatchObject({
    pairs: [],
    doubts: [{ left: 0, rights: [0, 1] }],
  });
  expect(pairLists([1, 0], [0.9, 0.1], [], rule, UNDECIDED).pairs).toHaveLength(2);
});

test('indicators of one name under two levels stay apart', () => {
  const [first] = departmentYear(3).before;
  const base = first!.indicators[0]!;
  const rows = ['数量指标', '质量指标'].map((level2) => ({ ...base, level2, level3: '培训人员' }));
  const { pairs } = pairIndicators(rows, [...rows].reverse(), UNDECIDED);
  expect(pairs.map(({ left, right }) => [left, right])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});
