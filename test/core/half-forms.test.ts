/** The half of a form that holds the indicators: read at its cells, and nothing invented about the other half. */
import { assessmentOf, judgeSheet, said } from '../generator/rule-bench';
import { compareTable } from '../generator/compare';
import { planHalfForm, sheetOfPlans } from '../generator/generate';
import { seeded } from '../generator/random';
import { planEdits } from '../../src/core/plan/plan-edits';
import { assessWorkbook } from '../../src/core/assess-workbook';
import { gridOf } from './whole-tables/whole-table';

const SEEDS = Array.from({ length: 60 }, (_, index) => 7000 + index);

it('is read right and raises no error or warning', () => {
  const wrong = SEEDS.flatMap((seed) => {
    const sheet = sheetOfPlans([planHalfForm(seed)], seeded(seed).fork('sheet'), { arrangement: 'single' });
    const assessments = judgeSheet(sheet);
    return sheet.truths.flatMap((truth) => {
      const assessment = assessmentOf(assessments, truth);
      const misses = compareTable(truth, assessment?.table ?? null).misses.map(({ path }) => path);
      const loud = (assessment?.findings ?? []).filter(({ severity }) => severity !== 'info').map(said);
      return [...misses, ...loud].map((one) => `${String(seed)} ${one}`);
    });
  });
  expect(wrong).toEqual([]);
});

/** Indicators of 90 points; the ten of the execution stand on another sheet. */
it.each([
  { points: '80', expected: null, why: 'the ten points of the execution may make 优 of it' },
  { points: '80', total: '89.5', grade: '良', expected: '良', why: 'the total that is written counts' },
  {
    points: '80',
    total: '89.5',
    grade: '中',
    expected: '良',
    told: ['grade'],
    why: 'what is no grade of it is told',
  },
  { points: '90', expected: '优', why: 'however few points the execution brings' },
  { points: '45', expected: '差', why: 'however many points it brings' },
])(
  '$points of 90 points, total $total, grade $grade: $expected, $why',
  ({ points, total, grade, expected, told }) => {
    const table = gridOf({
      name: '',
      expect: [],
      inds: [`产出指标|数量指标|培训人数|100人|${points}人|90|${points}|两期培训因疫情推迟到次年举办`],
      ...(total === undefined ? {} : { total: `总分||||||100|${total}|` }),
      ...(grade === undefined ? {} : { after: [`自评等级|${grade}`] }),
    });
    const [first] = assessWorkbook([table], { policy: 'auto', form: null, silenced: [] }).tables;
    expect(first?.grade.computed).toBe(expected);
    // What the indicators here come to is no total beside one that holds the execution as well.
    expect(first?.total.computed?.toFixed()).toBe(total === undefined ? points : undefined);
    expect(first?.findings.map(({ rule }) => rule).filter((rule) => rule === 'grade')).toEqual(told ?? []);
  },
);

it.each(['80', ''])(
  'scores that are mended or filled in (%s) never make a total or a grade of the indicators alone',
  (score) => {
    const table = gridOf({
      name: '',
      expect: [],
      inds: [`产出指标|数量指标|培训人数|100人|80人|90|${score}|两期培训因疫情推迟到次年举办`],
      total: '总分||||||100|89.5|',
      after: ['自评等级|中'],
    });
    const [first] = assessWorkbook([table], { policy: 'auto', form: null, silenced: [] }).tables;
    expect(first && planEdits(first, 'all').map(({ figure }) => figure)).toEqual(['score']);
  },
);
