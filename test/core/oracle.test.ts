/** Every verdict, rate, execution score, total and grade of generated forms against the oracle on BigInt fractions. */
import type { AssessedIndicator } from '../../src/core/assessment';
import type { Decimal } from '../../src/core/number';
import { assessmentOf, judgeSheet } from '../generator/rule-bench';
import { planForm, sheetOfPlans } from '../generator/generate';
import { scoreSum, verdictOf } from '../generator/draw-content';
import type { ContentIndicator, FormContent } from '../generator/content';
import { seeded } from '../generator/random';

import {
  R0,
  R1,
  compare,
  div,
  equal,
  rational,
  roundHalfUp,
  sub,
  toPlain,
  type Rational,
} from '../oracle/rational';
import { executionRate, gradeOf, scoreOf, type OracleVerdict } from '../oracle/score';

const FORMS = 250;

const exactly = (value: Decimal | null, wanted: Rational): boolean =>
  value !== null && equal(rational(value.toFixed()), wanted);

describe('the oracle', () => {
  it('agrees with every verdict', () => {
    let judged = 0;
    const differences: string[] = [];
    for (let seed = 1; seed <= FORMS; seed += 1) {
      const sheet = sheetOfPlans([planForm(seed)], seeded(seed), { arrangement: 'single', plain: true });
      const truth = sheet.truths[0];
      if (truth === undefined) continue;
      const assessment = assessmentOf(judgeSheet(sheet), truth);
      truth.content.indicators.forEach((indicator, i) => {
        const place = truth.figures.get(`indicators[${String(i)}].level3`)?.address;
        const read = assessment?.indicators.find(({ row }) => row.row === place?.row);
        const plain = verdictOf(indicator, truth.content.tiers);
        const wanted = truth.layout.twoTargets ? underspent(indicator, plain) : plain;
        if (wanted === null || read === undefined) return;
        judged += 1;
        const difference = differs(read, wanted, indicator.weight);
        if (difference !== null) {
          const { target, actual, operator, measureUnit } = read.row;
          const words = [operator, target, measureUnit, actual].map((figure) => figure?.cell.text ?? '');
          differences.push(
            `seed ${String(seed)} ${indicator.level3} (${indicator.writing}): ${words.join(' | ')}: ${difference}`,
          );
        }
      });
    }
    expect(judged).toBeGreaterThan(2000);
    expect(differences).toEqual([]);
  });

  it('agrees with rates, totals and grades', () => {
    for (let seed = 1; seed <= FORMS; seed += 1) {
      const plan = planForm(seed);
      const sheet = sheetOfPlans([plan], seeded(seed), { arrangement: 'single', plain: true });
      const truth = sheet.truths[0];
      const assessment = truth === undefined ? null : assessmentOf(judgeSheet(sheet), truth);
      const rate = rateOf(plan.content);
      const gap = sub(rational((assessment?.executionRate ?? null)?.toFixed(12) ?? '-1'), rate);
      expect([seed, toPlain(roundHalfUp(gap, 10))]).toEqual([seed, '0']);
      const total = scoreSum(plan.content);
      expect([seed, exactly(assessment?.total.computed ?? null, total)]).toEqual([seed, true]);
      expect([seed, assessment?.grade.computed]).toEqual([seed, gradeOf(total)]);
    }
  });
});

/** Where adjusted targets are judged, under-spending a cap is worth anything between its proportion and all. */
function underspent(
  { measure, writing }: ContentIndicator,
  plain: OracleVerdict | null,
): OracleVerdict | null {
  if (measure?.type !== 'reverse' || plain?.kind !== 'exact' || !plain.met) return plain;
  const isCap = writing === 'cap' && compare(measure.actual, measure.target) < 0;
  return isCap ? { kind: 'range', min: div(measure.actual, measure.target), max: R1 } : plain;
}

type Wanted = NonNullable<ReturnType<typeof verdictOf>>;

function differs(
  { verdict, effectiveWeight }: AssessedIndicator,
  wanted: Wanted,
  weight: Rational | null,
): string | null {
  const got = `${verdict.kind} ${String(verdict.met)} ${verdict.min?.toFixed() ?? '-'}–${verdict.max?.toFixed() ?? '-'}`;
  if (verdict.kind !== wanted.kind) return `${got}, wanted ${wanted.kind}`;
  if (wanted.kind !== 'range' && verdict.met !== wanted.met)
    return `${got}, wanted met ${String(wanted.met)}`;
  if (wanted.kind === 'none' || weight === null || effectiveWeight === null) return null;
  const [low, high] = wanted.kind === 'exact' ? [wanted.share, wanted.share] : [wanted.min, wanted.max];
  const bounds = [scoreOf(low, weight), scoreOf(high, weight)] as const;
  return exactly(verdict.min, bounds[0]) && exactly(verdict.max, bounds[1])
    ? null
    : `${got}, wanted ${toPlain(bounds[0])}–${toPlain(bounds[1])}`;
}

function rateOf({ funds: [total] }: FormContent): Rational {
  return total === undefined ? R0 : (executionRate(total.executed, total.adjustedBudget) ?? R0);
}
