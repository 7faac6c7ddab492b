/** The half of a form that holds the indicators: read at its cells, and nothing invented about the other half. */
import { assessmentOf, judgeSheet, said } from '../generator/rule-bench';
import { compareTable } from '../generator/compare';
import { planHalfForm, sheetOfPlans } from '../generator/generate';
import { seeded } from '../generator/random';

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
