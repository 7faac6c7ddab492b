/** Defects of the fund block. */
import {
  R0,
  R1,
  add,
  compare,
  div,
  equal,
  isZero,
  mul,
  rational,
  roundHalfUp,
  smaller,
  sub,
} from '../../oracle/rational';
import { executionScore } from '../../oracle/score';
import type { ContentFund } from '../content';
import { refresh } from '../draw-content';
import { numberCell, text } from '../written';
import {
  choose,
  has,
  hasFund,
  isExactMet,
  isFull,
  weightsKnown,
  type Mutator,
  type Patient,
} from './mutator';

const fundPath = (index: number, slot: string): string => `funds[${String(index)}].${slot}`;
const RATE = ['funds[0].rate'];

function total(patient: Patient): ContentFund | null {
  const fund = patient.content.funds[0];
  return fund === undefined || isZero(fund.adjustedBudget) ? null : fund;
}

/** Sets what was spent, with rates, scores and remainders right again. */
function spend(patient: Patient, share: string): void {
  const { content } = patient;
  for (const fund of content.funds) {
    fund.executed = roundHalfUp(mul(fund.adjustedBudget, rational(share)), content.amountDigits + 2);
    fund.carryover = sub(fund.adjustedBudget, fund.executed);
    fund.rate = isZero(fund.adjustedBudget) ? null : div(fund.executed, fund.adjustedBudget);
    fund.score = fund.rate === null ? null : executionScore(fund.rate, content.executionWeight);
  }
}

/** The text keeps quoting the true rate. */
function refreshAround({ content }: Patient): void {
  const narrative = content.narrative;
  refresh(content);
  content.narrative = narrative;
}

const blankRate: Mutator = {
  rule: 'missing-rate',
  name: 'left blank',
  plant: (patient) => {
    const fund = total(patient);
    if (fund?.rate == null) return null;
    fund.rate = null;
    return { at: RATE };
  },
};

const wrongRate: Mutator = {
  rule: 'execution-rate',
  name: 'another rate',
  plant: (patient) => {
    const fund = total(patient);
    if (fund?.rate == null) return null;
    const step = rational(patient.random.pick(['-0.07', '-0.11', '0.05']));
    const shown = roundHalfUp(add(fund.rate, step), 4);
    if (compare(shown, R1) > 0 || compare(shown, rational('0.3')) < 0) return null;
    // A rate on the initial budget is another rule's business.
    if (!isZero(fund.initialBudget)) {
      const onInitial = div(fund.executed, fund.initialBudget);
      if (
        compare(sub(onInitial, shown), rational('-0.01')) > 0 &&
        compare(sub(onInitial, shown), rational('0.01')) < 0
      )
        return null;
    }
    fund.rate = shown;
    // A score that follows a rate which the cell shows coarsely would fit no figure in the form.
    const reckoned = patient.layout.rateAs !== 'coarse' && patient.random.chance(0.5);
    if (reckoned) fund.score = executionScore(shown, patient.content.executionWeight);
    refreshAround(patient);
    return { at: RATE, follows: ['narrative-rate', 'narrative-figures'] };
  },
};

const rateOnInitial: Mutator = {
  rule: 'execution-rate-base',
  name: 'on the initial budget',
  plant: (patient) => {
    const fund = total(patient);
    if (fund?.rate == null || !hasFund(patient.layout, 'initialBudget') || isZero(fund.initialBudget))
      return null;
    const rate = div(fund.executed, fund.initialBudget);
    const apart = sub(rate, fund.rate);
    if (
      compare(rate, R1) > 0 ||
      (compare(apart, rational('-0.01')) > 0 && compare(apart, rational('0.01')) < 0)
    )
      return null;
    fund.rate = roundHalfUp(rate, 4);
    fund.score = executionScore(rate, patient.content.executionWeight);
    refreshAround(patient);
    return { at: RATE, follows: ['narrative-rate', 'narrative-figures'] };
  },
};

const wrongExecutionScore: Mutator = {
  rule: 'execution-score',
  name: 'not rate times weight',
  plant: (patient) => {
    const fund = total(patient);
    if (fund?.score == null) return null;
    const step = rational(patient.random.pick(['-0.6', '-1.5', '0.4']));
    const score = add(fund.score, step);
    if (compare(score, R0) < 0 || compare(score, patient.content.executionWeight) > 0) return null;
    fund.score = score;
    refresh(patient.content);
    return { at: ['funds[0].score'] };
  },
};

const partsAbove: Mutator = {
  rule: 'funds-total',
  name: 'parts exceed the total',
  plant: (patient) => {
    const fund = total(patient);
    const part = patient.content.funds[1];
    if (fund === null || part === undefined) return null;
    const slots = (['initialBudget', 'adjustedBudget', 'executed'] as const).filter((slot) =>
      hasFund(patient.layout, slot),
    );
    const slot = patient.random.pick(slots);
    if (isZero(fund[slot])) return null;
    part[slot] = add(part[slot], roundHalfUp(mul(fund[slot], rational('0.2')), patient.content.amountDigits));
    if (slot === 'initialBudget') part.declaredBudget = part.initialBudget;
    if (equal(part[slot], R0)) return null;
    part.carryover = sub(part.adjustedBudget, part.executed);
    if (compare(part.executed, part.adjustedBudget) > 0) return null;
    part.rate = isZero(part.adjustedBudget) ? null : div(part.executed, part.adjustedBudget);
    part.score = part.rate === null ? null : executionScore(part.rate, patient.content.executionWeight);
    return { at: patient.content.funds.map((_, i) => fundPath(i, slot)) };
  },
};

const partsBelow: Mutator = {
  rule: 'funds-parts',
  name: 'parts fall short',
  plant: (patient) => {
    const fund = total(patient);
    const parts = patient.content.funds.slice(1);
    const part = parts[0];
    if (fund === null || part === undefined || parts.some(({ label }) => label.includes('其他'))) return null;
    // What stands for all other money may always fall short.
    if (parts.some(({ label }) => /单位资金|自筹/.test(label))) return null;
    const less = roundHalfUp(mul(fund.adjustedBudget, rational('0.2')), patient.content.amountDigits);
    if (compare(part.adjustedBudget, less) <= 0 || isZero(less)) return null;
    part.adjustedBudget = sub(part.adjustedBudget, less);
    part.executed = smaller(part.executed, part.adjustedBudget);
    part.carryover = sub(part.adjustedBudget, part.executed);
    part.rate = div(part.executed, part.adjustedBudget);
    part.score = executionScore(part.rate, patient.content.executionWeight);
    return {
      at: patient.content.funds.flatMap((_, i) => [fundPath(i, 'adjustedBudget'), fundPath(i, 'executed')]),
    };
  },
};

const silentExecution: Mutator = {
  rule: 'execution-unexplained',
  name: 'no reason',
  plant: (patient) => {
    const fund = total(patient);
    const { layout, content } = patient;
    if (fund?.rate == null || !hasFund(layout, 'reason')) return null;
    if (!equal(fund.initialBudget, fund.adjustedBudget)) return null;
    if (compare(fund.rate, rational('0.9')) >= 0) return null;
    for (const line of content.funds) line.reason = '';
    refresh(content);
    return { at: ['funds[0].reason', 'funds[0].rate', 'funds[0].executed'] };
  },
};

const emptyReason: Mutator = {
  rule: 'explanation-empty',
  name: 'words that are none, in the fund block',
  plant: (patient) => {
    const planted = silentExecution.plant(patient);
    const fund = patient.content.funds[0];
    if (planted === null || fund === undefined) return null;
    fund.reason = patient.random.pick(['无', '无偏差', '同上']);
    refresh(patient.content);
    return { at: ['funds[0].reason'], follows: ['execution-unexplained'] };
  },
};

const silentAdjustment: Mutator = {
  rule: 'adjustment-unexplained',
  name: 'no reason',
  plant: (patient) => {
    const fund = total(patient);
    const { layout, content } = patient;
    if (fund?.rate == null || layout.family !== 'explain-90') return null;
    const marked = layout.indicatorColumns.some(
      ({ slot, label }) => slot === 'operator' && label === '指标性质',
    );
    if (!marked || !hasFund(layout, 'reason')) return null;
    if (compare(fund.initialBudget, fund.adjustedBudget) === 0) return null;
    if (compare(fund.initialBudget, fund.adjustedBudget) > 0 && !equal(fund.rate, R1)) spend(patient, '0.96');
    else spend(patient, '1');
    if (compare(fund.initialBudget, fund.adjustedBudget) > 0) spend(patient, '0.96');
    for (const line of content.funds) line.reason = '';
    refresh(content);
    return {
      at: ['reason', 'adjustedBudget', 'initialBudget'].map((slot) => fundPath(0, slot)),
      // Below 100 % and no reason at all: the form has a cell for that one too.
      follows: ['execution-unexplained'],
    };
  },
};

const cutToExecuted: Mutator = {
  rule: 'budget-cut-to-executed',
  name: 'cut at the end of the year',
  plant: (patient) => {
    const fund = total(patient);
    const { content } = patient;
    if (fund === null || !hasFund(patient.layout, 'initialBudget')) return null;
    if (compare(mul(fund.initialBudget, rational('0.98')), fund.adjustedBudget) < 0) return null;
    spend(patient, '1');
    for (const line of content.funds) line.executed = line.adjustedBudget;
    refresh(content);
    return { at: ['adjustedBudget', 'initialBudget', 'executed'].map((slot) => fundPath(0, slot)) };
  },
};

const wrongCarryover: Mutator = {
  rule: 'carryover',
  name: 'not budget less spending',
  plant: (patient) => {
    const fund = total(patient);
    if (fund === null || !hasFund(patient.layout, 'carryover')) return null;
    fund.carryover = add(
      fund.carryover,
      roundHalfUp(mul(fund.adjustedBudget, rational('0.15')), patient.content.amountDigits),
    );
    return { at: [fundPath(0, 'carryover')] };
  },
};

const overspent: Mutator = {
  rule: 'execution-over-100',
  name: 'more than the budget',
  plant: (patient) => {
    if (total(patient) === null) return null;
    spend(patient, patient.random.pick(['1.05', '1.2', '1.01']));
    for (const fund of patient.content.funds) if (fund.rate !== null) fund.rate = roundHalfUp(fund.rate, 4);
    refresh(patient.content);
    return { at: ['rate', 'executed'].map((slot) => fundPath(0, slot)) };
  },
};

const refunded: Mutator = {
  rule: 'negative-amount',
  name: 'a refund written as spending',
  plant: (patient) => {
    const fund = total(patient);
    if (fund === null) return null;
    patient.overrides.set('funds[0].executed', numberCell(mul(fund.executed, rational('-0.2'))));
    return {
      at: ['executed'].map((slot) => fundPath(0, slot)),
      follows: [
        'execution-rate',
        'execution-unexplained',
        'explanation-empty',
        'carryover',
        'funds-parts',
        'funds-total',
        'execution-score',
        'score-over-rule',
        'cost-not-executed',
        'narrative-figures',
        'narrative-rate',
        'idle-funds-full-output',
        'total',
        'grade',
      ],
    };
  },
};

const budgetFromNothing: Mutator = {
  rule: 'budget-added',
  name: 'nothing at the beginning of the year',
  plant: (patient) => {
    const fund = total(patient);
    if (fund === null || !hasFund(patient.layout, 'initialBudget')) return null;
    // There the form asks for the reason of every adjustment.
    if (patient.content.family === 'explain-90') return null;
    if (patient.content.funds.some(({ label }) => /结[转余]/u.test(label))) return null;
    for (const line of patient.content.funds) {
      line.initialBudget = R0;
      line.declaredBudget = R0;
      line.reason = '';
    }
    refresh(patient.content);
    return {
      at: ['adjustedBudget', 'initialBudget'].map((slot) => fundPath(0, slot)),
      follows: ['execution-unexplained', 'adjustment-unexplained', 'narrative-figures', 'narrative-rate'],
    };
  },
};

const idleFunds: Mutator = {
  rule: 'idle-funds-full-output',
  name: 'half spent, all done',
  plant: (patient) => {
    const { content } = patient;
    const fund = total(patient);
    const outputs = content.indicators.filter((i) => i.level1 === '产出指标' && i.kind === 'indicator');
    const whole = outputs.every((i) => i.score === null || (i.weight !== null && equal(i.score, i.weight)));
    if (fund === null || !whole || !weightsKnown(patient.layout)) return null;
    spend(patient, patient.random.pick(['0.5', '0.41', '0.57']));
    for (const line of content.funds) line.reason = '';
    fund.reason = '项目启动较晚，合同款按进度支付，余款列入下年计划，预算调整按文件办理。';
    refresh(content);
    return { at: [] };
  },
};

const wrongUnit: Mutator = {
  rule: 'unit',
  name: 'spending in another unit',
  plant: (patient) => {
    const fund = total(patient);
    if (fund === null || patient.content.amountUnit !== '万元') return null;
    // Only the total is written in yuan; rate and score are reckoned right.
    const slip = mul(fund.executed, rational(10000));
    patient.overrides.set('funds[0].executed', numberCell(slip));
    return {
      at: ['executed', 'adjustedBudget', 'rate'].map((slot) => fundPath(0, slot)),
      follows: [
        'execution-rate',
        'execution-over-100',
        'carryover',
        'funds-parts',
        'funds-total',
        'execution-score',
        'narrative-figures',
        'narrative-rate',
      ],
    };
  },
};

const otherWeight: Mutator = {
  rule: 'execution-weight',
  name: '15 instead of 10',
  plant: (patient) => {
    const { content, layout } = patient;
    const fund = total(patient);
    if (fund?.rate == null || !hasFund(layout, 'weight')) return null;
    const giver = choose(patient, (c) => isExactMet(c) && isFull(c) && compare(c.weight, rational(8)) >= 0);
    if (giver === null || !has(layout, 'weight')) return null;
    const five = rational(5);
    giver.indicator.weight = sub(giver.weight, five);
    giver.indicator.score = giver.indicator.weight;
    giver.indicator.reviewScore = giver.indicator.weight;
    for (const line of content.funds) {
      line.weight = rational(15);
      line.score = line.rate === null ? null : executionScore(line.rate, rational(15));
    }
    refresh(content);
    return { at: [fundPath(0, 'weight')] };
  },
};

const unreadableAmount: Mutator = {
  rule: 'unreadable-value',
  name: 'words for an amount',
  plant: (patient) => {
    if (total(patient) === null || !hasFund(patient.layout, 'initialBudget')) return null;
    patient.overrides.set('funds[0].initialBudget', text('待批复'));
    return { at: [fundPath(0, 'initialBudget')], follows: ['narrative-figures'] };
  },
};

const zeroBudget: Mutator = {
  rule: 'not-computable',
  name: 'no budget',
  plant: (patient) => {
    const { content } = patient;
    const fund = content.funds[0];
    if (fund === undefined) return null;
    for (const line of content.funds) {
      for (const slot of [
        'declaredBudget',
        'initialBudget',
        'adjustedBudget',
        'executed',
        'carryover',
      ] as const) {
        line[slot] = R0;
      }
      line.rate = line.role === 'total' ? R0 : null;
      line.score = line.role === 'total' ? R0 : null;
      line.reason = '';
    }
    fund.reason = '项目因政策调整未安排预算资金，相关工作由其他渠道保障。';
    refresh(content);
    return {
      at: ['rate', 'adjustedBudget', 'score', 'executed'].map((slot) => fundPath(0, slot)),
      follows: ['idle-funds-full-output', 'execution-unexplained'],
    };
  },
};

export const FUND_MUTATORS: readonly Mutator[] = [
  blankRate,
  wrongRate,
  rateOnInitial,
  wrongExecutionScore,
  partsAbove,
  partsBelow,
  silentExecution,
  emptyReason,
  silentAdjustment,
  cutToExecuted,
  budgetFromNothing,
  wrongCarryover,
  overspent,
  refunded,
  idleFunds,
  wrongUnit,
  otherWeight,
  unreadableAmount,
  zeroBudget,
];
