/** Defects of scores, weights, subtotals, total and grade. */
import { R0, R1, add, compare, equal, isZero, mul, rational, roundHalfUp, sub } from '../../oracle/rational';
import { gradeOf, scoreOf } from '../../oracle/score';
import type { ContentIndicator } from '../content';
import { refresh } from '../draw-content';
import {
  candidates,
  choose,
  has,
  isExactMet,
  isExactMissed,
  isFar,
  isFull,
  path,
  weightsKnown,
  type Candidate,
  type Mutator,
  type Patient,
} from './mutator';

const REASON = '部分工作资料归档不及时，按照单位内部考核办法扣减得分，下年加强管理。';

function give(patient: Patient, { indicator }: Candidate, score: ContentIndicator['score']): void {
  indicator.score = score;
  indicator.reviewScore = score;
  refresh(patient.content);
}

const fullThoughMissed: Mutator = {
  rule: 'score-over-rule',
  name: 'full marks, target missed',
  plant: (patient) => {
    if (!weightsKnown(patient.layout)) return null;
    const chosen = choose(
      patient,
      (c) => isExactMissed(c) && compare(sub(c.weight, c.score), rational('0.1')) >= 0,
    );
    if (chosen === null) return null;
    give(patient, chosen, chosen.weight);
    return { at: [path(chosen.index, 'score')] };
  },
};

const aboveTier: Mutator = {
  rule: 'score-over-rule',
  name: 'above the tier',
  plant: (patient) => {
    if (!weightsKnown(patient.layout)) return null;
    const chosen = choose(
      patient,
      (c) =>
        c.verdict.kind === 'range' &&
        compare(c.verdict.max, rational('0.85')) < 0 &&
        compare(c.weight, R1) >= 0,
    );
    if (chosen === null) return null;
    give(patient, chosen, chosen.weight);
    return { at: [path(chosen.index, 'score')] };
  },
};

const lateAndFull: Mutator = {
  rule: 'score-over-rule',
  name: 'late, full marks',
  plant: (patient) => {
    if (!weightsKnown(patient.layout)) return null;
    const chosen = choose(patient, (c) => c.verdict.kind === 'none' && c.verdict.met === false);
    if (chosen === null) return null;
    give(patient, chosen, chosen.weight);
    return { at: [path(chosen.index, 'score')] };
  },
};

const overWeight: Mutator = {
  rule: 'score-over-weight',
  name: 'above the weight',
  plant: (patient) => {
    if (!weightsKnown(patient.layout)) return null;
    const chosen = choose(patient, (c) => isExactMet(c) && isFull(c));
    if (chosen === null) return null;
    give(patient, chosen, add(chosen.weight, rational(patient.random.pick(['1', '0.5', '2']))));
    return { at: [path(chosen.index, 'score')] };
  },
};

const negative: Mutator = {
  rule: 'score-over-weight',
  name: 'below zero',
  plant: (patient) => {
    if (!weightsKnown(patient.layout)) return null;
    const chosen = choose(patient, (c) => isExactMissed(c));
    if (chosen === null) return null;
    give(patient, chosen, rational(-1));
    return { at: [path(chosen.index, 'score')] };
  },
};

const off: Mutator = {
  rule: 'rounding',
  name: 'off by one in the last digit',
  plant: (patient) => {
    if (!weightsKnown(patient.layout)) return null;
    const chosen = choose(
      patient,
      (c) => isExactMissed(c) && !equal(roundHalfUp(c.score, 1), c.score) && compare(c.score, R1) > 0,
    );
    if (chosen === null) return null;
    const step = rational(patient.random.pick(['0.01', '-0.01']));
    const score = add(chosen.score, step);
    // 8.90 shows one digit only; the digit that is off has to be there.
    if (equal(roundHalfUp(score, 1), score)) return null;
    give(patient, chosen, score);
    return { at: [path(chosen.index, 'score')] };
  },
};

const cutOff: Mutator = {
  rule: 'rounding',
  name: 'cut off after one decimal',
  plant: (patient) => {
    if (!weightsKnown(patient.layout) || !['number', 'text', 'formula'].includes(patient.layout.scoreAs))
      return null;
    const chosen = choose(patient, (c) => {
      const cut = { n: (c.score.n * 10n) / c.score.d, d: 10n };
      const exact = c.verdict.kind === 'exact' ? mul(c.verdict.share, c.weight) : R0;
      return (
        isExactMissed(c) &&
        compare(sub(exact, cut), rational('0.052')) > 0 &&
        compare(sub(exact, cut), rational('0.099')) < 0 &&
        cut.n % 10n !== 0n
      );
    });
    if (chosen === null) return null;
    give(patient, chosen, rational(String(Number((chosen.score.n * 10n) / chosen.score.d) / 10)));
    return { at: [path(chosen.index, 'score')] };
  },
};

const deducted: Mutator = {
  rule: 'deduction-unexplained',
  name: 'met, points missing, no word',
  plant: (patient) => {
    if (!weightsKnown(patient.layout) || !has(patient.layout, 'explanation')) return null;
    const chosen = choose(
      patient,
      (c) => isExactMet(c) && isFull(c) && !isFar(c) && compare(c.weight, rational(2)) >= 0,
    );
    if (chosen === null) return null;
    chosen.indicator.explanation = patient.random.pick(['', '', '无', '/']);
    give(patient, chosen, sub(chosen.weight, rational(patient.random.pick(['1', '0.5']))));
    return { at: ['score', 'explanation'].map((slot) => path(chosen.index, slot)) };
  },
};

const underRule: Mutator = {
  rule: 'score-under-rule',
  name: 'met, points missing, explained',
  plant: (patient) => {
    if (!weightsKnown(patient.layout) || !has(patient.layout, 'explanation')) return null;
    const chosen = choose(patient, (c) => isExactMet(c) && isFull(c) && compare(c.weight, rational(2)) >= 0);
    if (chosen === null) return null;
    chosen.indicator.explanation = REASON;
    give(patient, chosen, sub(chosen.weight, rational(1)));
    return { at: [path(chosen.index, 'score')] };
  },
};

const belowTier: Mutator = {
  rule: 'tier-score',
  name: 'below the tier',
  plant: (patient) => {
    if (!weightsKnown(patient.layout) || !has(patient.layout, 'explanation')) return null;
    const chosen = choose(
      patient,
      (c) => c.verdict.kind === 'range' && equal(c.verdict.max, R1) && compare(c.verdict.min, R0) > 0,
    );
    if (chosen === null) return null;
    chosen.indicator.explanation = REASON;
    give(patient, chosen, scoreOf(rational('0.5'), chosen.weight));
    return { at: [path(chosen.index, 'score')] };
  },
};

const wrongTotal: Mutator = {
  rule: 'total',
  name: 'not the sum',
  plant: (patient) => {
    const { content, random } = patient;
    if (content.total === null) return null;
    const total = add(content.total, rational(random.pick(['-1', '-3.5', '1.2', '0.5', '-0.02'])));
    if (compare(total, rational(100)) > 0) return null;
    content.total = total;
    content.grade = random.chance(0.5) ? gradeOf(total) : content.grade;
    return { at: ['total'] };
  },
};

const missingTotal: Mutator = {
  rule: 'missing-total',
  name: 'left blank',
  plant: ({ content }) => {
    content.total = null;
    return { at: ['total'] };
  },
};

const wrongSubtotal: Mutator = {
  rule: 'subtotal',
  name: 'not the sum of its rows',
  plant: ({ content, random }) => {
    if (content.subtotals.length === 0) return null;
    const at = random.int(0, content.subtotals.length - 1);
    const subtotal = content.subtotals[at];
    if (subtotal?.score == null) return null;
    subtotal.score = sub(subtotal.score, rational(random.pick(['1', '0.7'])));
    return { at: [`subtotals[${String(at)}].score`] };
  },
};

const wrongGrade: Mutator = {
  rule: 'grade',
  name: 'another band',
  plant: ({ content, layout, random }) => {
    if (layout.gradeAt === 'none') return null;
    content.grade = random.pick(['优', '良', '中', '差'].filter((grade) => grade !== content.grade));
    return { at: ['grade'] };
  },
};

const missingGrade: Mutator = {
  rule: 'missing-grade',
  name: 'left blank',
  plant: ({ content, layout }) => {
    const ownCell = layout.gradeAt === 'own-row' || layout.gradeAt === 'header';
    if (!ownCell) return null;
    content.grade = '';
    return { at: ['grade'] };
  },
};

const weightsOff: Mutator = {
  rule: 'weights-total',
  name: 'two points short or over',
  plant: (patient) => {
    if (!has(patient.layout, 'weight')) return null;
    const chosen = choose(patient, (c) => isExactMet(c) && isFull(c) && compare(c.weight, rational(4)) >= 0);
    if (chosen === null) return null;
    chosen.indicator.weight = add(chosen.weight, rational(patient.random.pick(['-2', '-3'])));
    give(patient, chosen, chosen.indicator.weight);
    return { at: [] };
  },
};

const levelsShifted: Mutator = {
  rule: 'level-weights',
  name: 'five points moved to another level',
  plant: (patient) => {
    if (!has(patient.layout, 'weight') || patient.layout.family === 'execution-20') return null;
    const giver = choose(
      patient,
      (c) =>
        c.indicator.level1 === '产出指标' &&
        isExactMet(c) &&
        isFull(c) &&
        compare(c.weight, rational(7)) >= 0,
    );
    const taker = choose(patient, (c) => c.indicator.level1 === '效益指标' && isExactMet(c) && isFull(c));
    if (giver === null || taker === null) return null;
    for (const [one, points] of [
      [giver, '-5'],
      [taker, '5'],
    ] as const) {
      one.indicator.weight = add(one.weight, rational(points));
      give(patient, one, one.indicator.weight);
    }
    return { at: [] };
  },
};

const missingScore: Mutator = {
  rule: 'missing-score',
  name: 'left blank',
  plant: (patient) => {
    const chosen = choose(patient, (c) => c.verdict.kind === 'exact' && !isZero(c.weight));
    if (chosen === null) return null;
    give(patient, chosen, null);
    return { at: [path(chosen.index, 'score')] };
  },
};

const allScoresMissing: Mutator = {
  rule: 'missing-score',
  name: 'all left blank',
  plant: (patient) => {
    const all = candidates(patient);
    if (all.length < 3 || patient.content.indicators.some((i) => i.sharesWithPrevious)) return null;
    for (const one of all) give(patient, one, null);
    patient.content.total = null;
    patient.content.grade = '';
    patient.content.subtotals = patient.content.subtotals.map((s) => ({ ...s, score: null }));
    return { at: [], follows: ['missing-total', 'subtotal'] };
  },
};

export const SCORE_MUTATORS: readonly Mutator[] = [
  fullThoughMissed,
  aboveTier,
  lateAndFull,
  overWeight,
  negative,
  off,
  cutOff,
  deducted,
  underRule,
  belowTier,
  wrongTotal,
  missingTotal,
  wrongSubtotal,
  wrongGrade,
  missingGrade,
  weightsOff,
  levelsShifted,
  missingScore,
  allScoresMissing,
];
