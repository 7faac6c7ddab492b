/** Defects of targets, actual values, explanations and names. */
import { compare, div, equal, isZero, mul, rational, sub, toPlain } from '../../oracle/rational';
import { refresh } from '../draw-content';
import { inWords } from '../quantity-writing';
import { BLANK, numberCell, text, textOf } from '../written';
import {
  choose,
  has,
  isExactMet,
  isExactMissed,
  isFar,
  isFull,
  path,
  type Candidate,
  type Mutator,
  type Patient,
} from './mutator';

const EMPTY = { operator: '', value: BLANK, unit: '', whole: BLANK } as const;

const deviates = ({ verdict }: Candidate): boolean =>
  (verdict.kind === 'exact' && !verdict.met) ||
  (verdict.kind === 'none' && verdict.met === false) ||
  (verdict.kind === 'range' && compare(verdict.max, rational('0.85')) < 0);

const missingActual: Mutator = {
  rule: 'missing-actual',
  name: 'actual and score blank',
  plant: (patient) => {
    const chosen = choose(patient, (c) => c.verdict.kind === 'exact');
    if (chosen === null) return null;
    Object.assign(chosen.indicator, {
      actual: EMPTY,
      score: null,
      reviewScore: null,
      progress: null,
      explanation: '',
    });
    refresh(patient.content);
    return { at: [path(chosen.index, 'actual')], follows: ['missing-score'] };
  },
};

const wordsForFigure: Mutator = {
  rule: 'unreadable-value',
  name: 'a word where a figure was asked for',
  plant: (patient) => {
    const chosen = choose(
      patient,
      (c) => isExactMet(c) && c.indicator.writing === 'count' && !isZero(c.score),
    );
    if (chosen === null) return null;
    Object.assign(chosen.indicator, { actual: inWords('已完成'), progress: null, explanation: '' });
    refresh(patient.content);
    return { at: [path(chosen.index, 'actual')] };
  },
};

const scoreWithoutActual: Mutator = {
  rule: 'score-without-actual',
  name: 'scored, nothing done is stated',
  plant: (patient) => {
    const chosen = choose(patient, (c) => isExactMet(c) && !isZero(c.score));
    if (chosen === null) return null;
    Object.assign(chosen.indicator, { actual: EMPTY, progress: null, explanation: '' });
    refresh(patient.content);
    return { at: ['actual', 'score'].map((slot) => path(chosen.index, slot)) };
  },
};

const missingTarget: Mutator = {
  rule: 'missing-target',
  name: 'left blank',
  plant: (patient) => {
    const chosen = choose(patient, isExactMet);
    if (chosen === null) return null;
    chosen.indicator.target = EMPTY;
    if (chosen.indicator.initialTarget !== null) chosen.indicator.initialTarget = EMPTY;
    Object.assign(chosen.indicator, { progress: null, explanation: '' });
    refresh(patient.content);
    return { at: [path(chosen.index, 'target')] };
  },
};

const targetWithoutNumber: Mutator = {
  rule: 'missing-target',
  name: 'operator and unit, no number',
  plant: (patient) => {
    const chosen = choose(patient, (c) => isExactMet(c) && c.indicator.writing === 'count');
    if (chosen === null) return null;
    const { indicator } = chosen;
    const empty = { ...indicator.target, value: BLANK, whole: text(`≥${indicator.target.unit}`) };
    indicator.target = empty;
    if (indicator.initialTarget !== null) indicator.initialTarget = empty;
    Object.assign(indicator, { progress: null, explanation: '' });
    refresh(patient.content);
    return { at: [path(chosen.index, 'target')] };
  },
};

const silentDeviation: Mutator = {
  rule: 'deviation-unexplained',
  name: 'no reason in the row',
  plant: (patient) => {
    if (!has(patient.layout, 'explanation')) return null;
    const chosen = choose(patient, deviates);
    if (chosen === null) return null;
    chosen.indicator.explanation = '';
    refresh(patient.content);
    return { at: ['explanation', 'score', 'actual'].map((slot) => path(chosen.index, slot)) };
  },
};

const silentSheet: Mutator = {
  rule: 'deviation-unexplained',
  name: 'no reason in the cell of the sheet',
  plant: (patient) => {
    if (patient.layout.explanationAt !== 'sheet') return null;
    const chosen = choose(patient, deviates);
    if (chosen === null) return null;
    patient.content.sheetExplanation = '';
    return {
      at: [],
      follows: ['execution-unexplained', 'overachievement-unexplained', 'deduction-unexplained'],
    };
  },
};

const EMPTY_WORDS = [
  '无',
  '/',
  '—',
  '无偏差',
  '同上',
  '见附件',
  '已完成',
  '正常',
  '达标',
  '完成',
  '暂无',
  '指标完成',
  '98',
  '（100字以内）',
];

const emptyWords: Mutator = {
  rule: 'explanation-empty',
  name: 'words that are none',
  plant: (patient) => {
    if (!has(patient.layout, 'explanation')) return null;
    const chosen = choose(patient, deviates);
    if (chosen === null) return null;
    const { indicator } = chosen;
    const own = [
      indicator.level3,
      textOf(patient.layout.splitTarget ? indicator.actual.value : indicator.actual.whole).trim(),
    ];
    indicator.explanation = patient.random.pick([...EMPTY_WORDS, ...own]);
    refresh(patient.content);
    return { at: [path(chosen.index, 'explanation')] };
  },
};

const weakWords: Mutator = {
  rule: 'weak-explanation',
  name: 'a bare phrase',
  plant: (patient) => {
    if (!has(patient.layout, 'explanation')) return null;
    const chosen = choose(patient, deviates);
    if (chosen === null) return null;
    chosen.indicator.explanation = patient.random.pick([
      '疫情影响',
      '政策调整',
      '年初预算设置不合理',
      '人员变动',
      '天气原因',
    ]);
    refresh(patient.content);
    return { at: [path(chosen.index, 'explanation')] };
  },
};

const silentSurplus: Mutator = {
  rule: 'overachievement-unexplained',
  name: 'far above the target, no word',
  plant: (patient) => {
    if (!has(patient.layout, 'explanation')) return null;
    const chosen = choose(patient, isFar);
    if (chosen === null) return null;
    chosen.indicator.explanation = patient.random.pick(['', '', '无', '/']);
    refresh(patient.content);
    return { at: ['explanation', 'actual', 'target'].map((slot) => path(chosen.index, slot)) };
  },
};

const movedTarget: Mutator = {
  rule: 'target-adjusted-to-actual',
  name: 'the adjusted target is what was done',
  plant: (patient) => {
    if (!patient.layout.twoTargets) return null;
    const chosen = choose(
      patient,
      (c) => c.indicator.writing === 'count' && isExactMet(c) && c.indicator.measure?.type === 'forward',
    );
    if (chosen?.indicator.measure?.type !== 'forward') return null;
    const { indicator } = chosen;
    const done = chosen.indicator.measure.actual;
    const unit = indicator.target.unit;
    const before = mul(done, rational(2));
    indicator.target = {
      operator: '≥',
      value: numberCell(done),
      unit,
      whole: text(`≥${toPlain(done)}${unit}`),
    };
    indicator.initialTarget = {
      operator: '≥',
      value: numberCell(before),
      unit,
      whole: text(`≥${toPlain(before)}${unit}`),
    };
    indicator.explanation = '';
    if (indicator.progress !== null) indicator.progress = rational(1);
    refresh(patient.content);
    return { at: ['target', 'initialTarget', 'actual'].map((slot) => path(chosen.index, slot)) };
  },
};

const lateTarget: Mutator = {
  rule: 'initial-target-empty',
  name: 'a number only after the adjustment',
  plant: (patient) => {
    const chosen = choose(
      patient,
      (c) => c.indicator.writing === 'count' && c.indicator.initialTarget !== null,
    );
    if (chosen === null) return null;
    const { operator, unit } = chosen.indicator.target;
    chosen.indicator.initialTarget = { operator, value: BLANK, unit, whole: text(`${operator}${unit}`) };
    return { at: [path(chosen.index, 'initialTarget')] };
  },
};

const bareShare: Mutator = {
  rule: 'actual-unit-missing',
  name: 'a share without its sign',
  plant: (patient) => {
    if (patient.layout.splitTarget || has(patient.layout, 'unit')) return null;
    const chosen = choose(
      patient,
      (c) =>
        isExactMet(c) && /\d%$/.test(textOf(c.indicator.target.whole)) && !c.indicator.level3.includes('%'),
    );
    if (chosen?.indicator.measure?.type !== 'forward') return null;
    const { actual } = chosen.indicator.measure;
    const bare = numberCell(compare(actual, rational(1)) <= 0 ? mul(actual, rational(100)) : actual);
    chosen.indicator.actual = { operator: '', value: bare, unit: '', whole: bare };
    return { at: [path(chosen.index, 'actual')] };
  },
};

const otherName: Mutator = {
  rule: 'project-year',
  name: 'last year in the name of the project',
  plant: ({ content, layout }) => {
    const isTold = /上年|结[转余]/u;
    const { goals, narrative, funds, year, projectName } = content;
    const texts = [goals.expected, goals.actual, ...narrative.map((part) => part.text)];
    if (layout.yearAt === 'none' || /资金|专项|20\d\d/u.test(projectName)) return null;
    if (isTold.test(texts.join('')) || funds.some(({ label }) => isTold.test(label))) return null;
    content.projectName = `${String(year - 1)}年${projectName}`;
    return { at: ['projectName'] };
  },
};

const strayReason: Mutator = {
  rule: 'explanation-unneeded',
  name: 'a reason in a row without a fault',
  plant: (patient) => {
    if (!has(patient.layout, 'explanation')) return null;
    const chosen = choose(patient, (c) => {
      const { measure, initialTarget } = c.indicator;
      return (
        isExactMet(c) &&
        isFull(c) &&
        c.indicator.writing === 'count' &&
        initialTarget === null &&
        measure?.type === 'forward' &&
        equal(measure.actual, measure.target)
      );
    });
    if (chosen === null) return null;
    chosen.indicator.explanation = '年初测算不准，补贴对象减少。';
    return { at: [path(chosen.index, 'explanation')] };
  },
};

const wrongProgress: Mutator = {
  rule: 'progress',
  name: 'not actual over target',
  plant: (patient) => {
    if (!has(patient.layout, 'progress')) return null;
    const chosen = choose(patient, (c) => isExactMissed(c) && c.indicator.progress !== null);
    if (chosen?.indicator.progress == null) return null;
    chosen.indicator.progress = sub(chosen.indicator.progress, rational('0.13'));
    return { at: [path(chosen.index, 'progress')] };
  },
};

const copiedOperator: Mutator = {
  rule: 'actual-copies-target',
  name: 'the actual carries the operator',
  plant: (patient) => {
    const fits = (c: Candidate): boolean =>
      isExactMet(c) &&
      (c.indicator.writing === 'count' || c.indicator.writing === 'cap') &&
      c.indicator.target.operator !== '=';
    const chosen = choose(patient, fits);
    if (chosen === null) return null;
    const { indicator } = chosen;
    const { measure } = indicator;
    if (measure?.type !== 'forward' && measure?.type !== 'reverse') return null;
    const sign = measure.type === 'forward' ? '≥' : '≤';
    const words = `${sign}${toPlain(measure.actual)}`;
    indicator.actual = {
      ...indicator.actual,
      value: text(words),
      whole: text(`${words}${indicator.actual.unit}`),
    };
    return { at: [path(chosen.index, 'actual')] };
  },
};

const impossible: Mutator = {
  rule: 'impossible-percent',
  name: 'more than everybody',
  plant: (patient) => {
    const chosen = choose(
      patient,
      (c) =>
        isExactMet(c) && (c.indicator.writing === 'satisfaction' || c.indicator.level3.includes('合格率')),
    );
    if (chosen === null) return null;
    const share = patient.random.pick(['102', '105', '120']);
    const cell = patient.random.chance(0.5)
      ? text(`${share}%`)
      : numberCell(div(rational(share), rational(100)), '0%');
    chosen.indicator.actual = { ...chosen.indicator.actual, value: cell, whole: cell };
    return { at: [path(chosen.index, 'actual')], follows: [] };
  },
};

const otherUnit: Mutator = {
  rule: 'unit',
  name: 'a cost in yuan against a cap in ten thousands',
  plant: (patient) => {
    const chosen = choose(
      patient,
      (c) => isExactMet(c) && c.indicator.writing === 'cap' && c.indicator.target.unit === '万元',
    );
    if (chosen?.indicator.measure?.type !== 'reverse') return null;
    const slip = mul(chosen.indicator.measure.actual, rational(10000));
    chosen.indicator.actual = {
      ...chosen.indicator.actual,
      value: numberCell(slip),
      whole: numberCell(slip),
    };
    return { at: [path(chosen.index, 'actual')] };
  },
};

const staleYear: Mutator = {
  rule: 'stale-year',
  name: 'the deadline of last year',
  plant: (patient) => {
    const { content, layout } = patient;
    if (layout.yearAt === 'none') return null;
    const now = String(content.year);
    const chosen = choose(patient, (c) => c.indicator.writing === 'date' && isDateOf(c, now));
    if (chosen === null) return null;
    const before = String(content.year - 1);
    for (const slot of ['target', 'actual'] as const) {
      chosen.indicator[slot] = {
        ...inWords(textOf(chosen.indicator[slot].whole).replaceAll(now, before)),
        operator: chosen.indicator[slot].operator,
      };
    }
    if (chosen.indicator.initialTarget !== null && textOf(chosen.indicator.initialTarget.whole) !== '') {
      chosen.indicator.initialTarget = chosen.indicator.target;
    }
    return { at: ['target', 'actual', 'initialTarget'].map((slot) => path(chosen.index, slot)) };
  },
};

function isDateOf({ indicator, verdict }: Candidate, year: string): boolean {
  const met = verdict.kind === 'exact' && verdict.met;
  return (
    met && textOf(indicator.target.whole).startsWith(year) && textOf(indicator.actual.whole).startsWith(year)
  );
}

const againstNature: Mutator = {
  rule: 'direction',
  name: 'the nature column says otherwise',
  plant: (patient) => {
    if (!has(patient.layout, 'nature')) return null;
    const chosen = choose(
      patient,
      (c) =>
        c.indicator.writing === 'count' &&
        c.indicator.target.operator === '≥' &&
        textOf(c.indicator.target.whole).trim().startsWith('≥'),
    );
    if (chosen === null) return null;
    patient.overrides.set(path(chosen.index, 'nature'), text('反向'));
    return { at: ['nature', 'target', 'operator'].map((slot) => path(chosen.index, slot)) };
  },
};

const costAtLeast: Mutator = {
  rule: 'direction',
  name: 'a cost that shall be exceeded',
  plant: (patient) => {
    const chosen = choose(
      patient,
      (c) => isExactMet(c) && c.indicator.writing === 'cap' && c.indicator.measure?.type === 'reverse',
    );
    if (chosen?.indicator.measure?.type !== 'reverse') return null;
    const { indicator } = chosen;
    const { target } = chosen.indicator.measure;
    const unit = indicator.target.unit;
    indicator.target = {
      operator: '≥',
      value: numberCell(target),
      unit,
      whole: text(`≥${toPlain(target)}${unit}`),
    };
    if (indicator.initialTarget !== null) indicator.initialTarget = indicator.target;
    indicator.actual = {
      ...indicator.actual,
      value: numberCell(target),
      whole: text(`${toPlain(target)}${unit}`),
    };
    return { at: ['target', 'operator', 'nature'].map((slot) => path(chosen.index, slot)) };
  },
};

const inferred: Mutator = {
  rule: 'inferred-direction',
  name: 'no operator',
  plant: (patient: Patient) => {
    // A column that states the direction leaves nothing to infer.
    if (patient.layout.splitTarget || has(patient.layout, 'nature')) return null;
    const chosen = choose(
      patient,
      (c) =>
        isExactMet(c) &&
        c.indicator.writing === 'cap' &&
        c.indicator.measure?.type === 'reverse' &&
        !equal(c.indicator.measure.actual, c.indicator.measure.target),
    );
    if (chosen?.indicator.measure?.type !== 'reverse') return null;
    const { indicator } = chosen;
    indicator.target = {
      ...indicator.target,
      whole: text(`${toPlain(chosen.indicator.measure.target)}${indicator.target.unit}`),
    };
    return { at: [path(chosen.index, 'target')] };
  },
};

const percentForWord: Mutator = {
  rule: 'qualitative-percent',
  name: 'a percentage for a word',
  plant: (patient) => {
    const chosen = choose(
      patient,
      (c) =>
        c.indicator.measure?.type === 'tier' &&
        c.indicator.measure.tier === 0 &&
        c.indicator.writing !== 'scale',
    );
    if (chosen === null) return null;
    const cell = patient.random.chance(0.5) ? text('95%') : numberCell('0.95', '0%');
    chosen.indicator.actual = { operator: '', value: cell, unit: '', whole: cell };
    return { at: [path(chosen.index, 'actual')] };
  },
};

const otherCost: Mutator = {
  rule: 'cost-not-executed',
  name: 'total cost is not what was spent',
  plant: (patient) => {
    const fund = patient.content.funds[0];
    const chosen = choose(
      patient,
      (c) => isExactMet(c) && c.indicator.writing === 'cap' && c.indicator.target.unit === '万元',
    );
    const measure = chosen?.indicator.measure;
    if (chosen === null || fund === undefined || measure?.type !== 'reverse') return null;
    if (patient.content.amountUnit !== '万元' || equal(measure.actual, fund.executed)) return null;
    const { indicator } = chosen;
    indicator.level3 = '项目总成本';
    // With the unit in sight: a bare figure need not be in the fund block's unit.
    indicator.target = { ...indicator.target, whole: text(`≤${toPlain(measure.target)}万元`) };
    indicator.actual = { ...indicator.actual, whole: text(`${toPlain(measure.actual)}万元`) };
    return { at: ['actual', 'level3'].map((slot) => path(chosen.index, slot)) };
  },
};

const twice: Mutator = {
  rule: 'duplicate-indicator',
  name: 'one name twice',
  plant: (patient) => {
    const first = choose(patient, (c) => isExactMet(c) && c.indicator.writing === 'count');
    if (first === null) return null;
    const second = choose(
      patient,
      (c) =>
        c.index !== first.index &&
        isExactMet(c) &&
        c.indicator.level2 === first.indicator.level2 &&
        c.indicator.writing === 'count',
    );
    if (second === null) return null;
    second.indicator.level3 = first.indicator.level3;
    refresh(patient.content);
    return { at: [first, second].map((c) => path(c.index, 'level3')), follows: ['narrative-figures'] };
  },
};

const prompt: Mutator = {
  rule: 'placeholder',
  name: 'an unused row of the printed form',
  plant: ({ content, random }) => {
    const unused = content.indicators.flatMap((i, index) => (i.kind === 'prompt' ? [index] : []));
    const index = unused[0];
    if (index === undefined) return null;
    const indicator = content.indicators[index];
    if (indicator === undefined) return null;
    indicator.level3 = random.pick(['指标2：', '……']);
    return { at: [path(index, 'level3')] };
  },
};

const otherRate: Mutator = {
  rule: 'narrative-rate',
  name: 'the text quotes another rate',
  plant: ({ content, layout }) => {
    const part = content.narrative[0];
    if (!layout.narrative || part === undefined) return null;
    part.text = part.text.replace(/执行率[\d.]+%/, '执行率71.37%');
    return { at: ['narrative[0]'] };
  },
};

const otherSum: Mutator = {
  rule: 'narrative-figures',
  name: 'items do not add up',
  plant: ({ content, layout }) => {
    const part = content.narrative[0];
    if (!layout.narrative || part === undefined || !part.text.includes('劳务费')) return null;
    part.text = part.text.replace(/劳务费[\d.]+/, '劳务费7777');
    return { at: ['narrative[0]'] };
  },
};

const otherCount: Mutator = {
  rule: 'narrative-figures',
  name: 'a count that is not the table’s',
  plant: ({ content, layout }) => {
    const part = content.narrative[1];
    if (!layout.narrative || part === undefined || !part.text.startsWith('全年')) return null;
    const counts = part.text.match(/\d+/g) ?? [];
    const last = part.text.lastIndexOf(counts.at(-1) ?? '全年');
    part.text = `${part.text.slice(0, last)}99999${part.text.slice(last).replace(/^\d+/, '')}`;
    return { at: ['narrative[1]'] };
  },
};

const pastedText: Mutator = {
  rule: 'pasted-text',
  name: 'one sentence in three parts',
  plant: ({ content, layout }) => {
    const parts = content.narrative.slice(-3);
    const [first] = parts;
    if (!layout.narrative || first === undefined || content.narrative.length < 4) return null;
    for (const part of parts) part.text = first.text;
    return { at: [`narrative[${String(content.narrative.length - 3)}]`] };
  },
};

export const VALUE_MUTATORS: readonly Mutator[] = [
  missingActual,
  wordsForFigure,
  scoreWithoutActual,
  missingTarget,
  targetWithoutNumber,
  silentDeviation,
  silentSheet,
  emptyWords,
  weakWords,
  silentSurplus,
  movedTarget,
  lateTarget,
  bareShare,
  otherName,
  strayReason,
  wrongProgress,
  copiedOperator,
  impossible,
  otherUnit,
  staleYear,
  againstNature,
  costAtLeast,
  inferred,
  percentForWord,
  otherCost,
  twice,
  prompt,
  otherRate,
  otherSum,
  otherCount,
  pastedText,
];
