/** Draws what a clean form says: nothing in it deserves an error or a warning. */
import {
  R1,
  R100,
  add,
  compare,
  div,
  equal,
  isZero,
  mul,
  rational,
  roundHalfUp,
  sub,
  sumOf,
  toFixed,
  toPlain,
  type Rational,
} from '../oracle/rational';
import {
  COMMON_TIERS,
  TIERS_OF_TWENTY,
  executionScore,
  gradeOf,
  judge,
  scoreOf,
  type OracleVerdict,
  type Tiers,
} from '../oracle/score';
import type { ContentFund, ContentIndicator, Family, FormContent, Quantity } from './content';
import { drawFunds, shownRate } from './draw-funds';
import { drawQuantities, type Drawn, type Fate } from './draw-indicator';
import {
  BENEFIT_GROUPS,
  BODIES,
  COST_GROUP,
  OUTPUT_GROUPS,
  OVER_REASONS,
  PROJECTS,
  REASONS,
  SATISFACTION_GROUP,
  UNITS,
  type Group,
  type Template,
} from './indicator-bank';
import { inWords } from './quantity-writing';
import type { Random } from './random';
import { BLANK, numberCell, text, textOf } from './written';

export interface ContentWishes {
  readonly family: Family;
  /** Initial targets stand beside adjusted ones. */
  readonly twoTargets: boolean;
  /** Figures only: placeholder rows, shared cells and the like left out. */
  readonly subtotals: boolean;
  readonly executionRow: boolean;
}

export function verdictOf(indicator: ContentIndicator, tiers: Tiers): OracleVerdict | null {
  return indicator.measure === null ? null : judge(indicator.measure, tiers);
}

/** Positive parts that add up to `whole` in steps of 1, now and then of 0.5. */
function weightsOf(random: Random, whole: number, parts: number): Rational[] {
  const halves = random.chance(0.15) ? 2 : 1;
  const units = whole * halves;
  const least = Math.min(2 * halves, Math.floor(units / parts));
  const cuts: number[] = Array.from({ length: parts }, () => least);
  for (let rest = units - least * parts; rest > 0;) {
    const step = Math.min(rest, random.int(1, Math.max(1, Math.ceil(units / parts))));
    const at = random.int(0, parts - 1);
    cuts[at] = (cuts[at] ?? 0) + step;
    rest -= step;
  }
  return cuts.map((units_) => div(rational(units_), rational(halves)));
}

interface Plan {
  readonly group: Group;
  readonly templates: readonly Template[];
}

function plansFor(random: Random, groups: readonly Group[], least: number, most: number): Plan[] {
  return groups.map((group) => ({
    group,
    templates: random
      .shuffle(group.templates)
      .slice(0, Math.min(group.templates.length, random.int(least, most))),
  }));
}

interface Section {
  readonly points: number;
  readonly plans: readonly Plan[];
}

function sectionsOf(random: Random, family: Family): Section[] {
  const outputs = plansFor(random, OUTPUT_GROUPS, 1, 3);
  const benefits = plansFor(
    random,
    BENEFIT_GROUPS.filter(() => random.chance(0.6)),
    1,
    2,
  );
  const someBenefits = benefits.length > 0 ? benefits : plansFor(random, BENEFIT_GROUPS.slice(1, 2), 1, 3);
  const satisfaction = plansFor(random, [SATISFACTION_GROUP], 1, 2);
  const costs = plansFor(random, [COST_GROUP], 1, 3);
  if (family === 'execution-20') {
    return [
      { points: 40, plans: outputs },
      { points: 30, plans: someBenefits },
      { points: 10, plans: satisfaction },
    ];
  }
  if (random.chance(0.25)) {
    const first = random.chance(0.5);
    const cost = { points: 20, plans: costs };
    const rest = [
      { points: 40, plans: outputs },
      { points: 20, plans: someBenefits },
      { points: 10, plans: satisfaction },
    ];
    return first ? [cost, ...rest] : [...rest.slice(0, 1), cost, ...rest.slice(1)];
  }
  const inOutputs = { group: { ...COST_GROUP, level1: '产出指标', level2: '成本指标' } };
  const withCost = costs.map((plan) => ({ ...plan, ...inOutputs }));
  return [
    { points: 50, plans: random.chance(0.7) ? [...outputs, ...withCost] : outputs },
    { points: 30, plans: someBenefits },
    { points: 10, plans: satisfaction },
  ];
}

function fateOf(random: Random): Fate {
  const draw = random.next();
  if (draw < 0.18) return 'missed';
  return draw < 0.25 ? 'far' : 'met';
}

function initialTargetOf(random: Random, { target, measure }: Drawn): Quantity {
  const style = random.next();
  const blank: Quantity = { operator: '', value: BLANK, unit: '', whole: BLANK };
  if (target.operator === '定性') return style < 0.5 ? blank : target;
  if (style < 0.5) return target;
  if (style < 0.75) {
    const operator = target.operator === '=' && random.chance(0.5) ? '—' : target.operator;
    return { ...target, value: BLANK, whole: text(`${operator}${target.unit}`) };
  }
  // Another number: only where the adjusted target was not moved onto what was done.
  const sameAsActual = 'target' in measure && equal(measure.actual, measure.target);
  if (sameAsActual || target.value.kind !== 'number' || isZero(rational(target.value.value))) {
    return target;
  }
  const other = mul(rational(target.value.value), rational(random.pick(['0.5', '2', '1.5'])));
  if (target.unit === '%' || target.unit === '月') return target;
  return {
    ...target,
    value: numberCell(other),
    whole: text(`${target.operator}${toPlain(other)}${target.unit}`),
  };
}

function settle(random: Random, indicator: ContentIndicator, tiers: Tiers, pool: Pools): void {
  const verdict = verdictOf(indicator, tiers);
  const weight = indicator.weight;
  if (verdict === null || weight === null) return;
  let deducted = false;
  let met = true;
  if (verdict.kind === 'exact') {
    met = verdict.met;
    indicator.score = scoreOf(verdict.share, weight);
  } else if (verdict.kind === 'none') {
    met = verdict.met !== false;
    indicator.score = met ? weight : scoreOf(rational(random.pick(['0', '0.5', '0.8'])), weight);
  } else {
    met = equal(verdict.max, R1);
    const middle = div(add(verdict.min, verdict.max), rational(2));
    indicator.score = scoreOf(met ? R1 : middle, weight);
    if (met && random.chance(0.12)) {
      deducted = true;
      indicator.score = scoreOf(rational('0.9'), weight);
    }
  }
  const measure = indicator.measure;
  const far =
    measure?.type === 'forward' && compare(measure.actual, mul(measure.target, rational('1.3'))) > 0;
  if (!met || deducted) indicator.explanation = pool.reasons.pop() ?? '';
  else if (far) indicator.explanation = pool.over.pop() ?? '';
  else if (random.chance(0.25)) {
    indicator.explanation = random.pick(['无', '无偏差', '/', '无', '按计划完成']);
  }
  if (measure?.type === 'forward') {
    const ratio = div(measure.actual, measure.target);
    indicator.progress = compare(ratio, R1) >= 0 ? R1 : shownRate(ratio, 2);
  }
}

interface Pools {
  readonly reasons: string[];
  readonly over: string[];
}

function drawIndicators(
  random: Random,
  wishes: ContentWishes,
  year: number,
  tiers: Tiers,
): ContentIndicator[] {
  const pools: Pools = { reasons: random.shuffle(REASONS), over: random.shuffle(OVER_REASONS) };
  const indicators: ContentIndicator[] = [];
  for (const section of sectionsOf(random, wishes.family)) {
    const total = section.plans.reduce((sum, plan) => sum + plan.templates.length, 0);
    const weights = weightsOf(random, section.points, total);
    for (const { group, templates } of section.plans) {
      for (const template of templates) {
        let fate = fateOf(random);
        // Explanations are never pasted: when they run out, everything is met.
        if (pools.reasons.length < 2 || pools.over.length < 1) fate = 'met';
        const drawn = drawQuantities(random, template, { year, family: wishes.family, fate });
        const inName = template.unit !== '' && random.chance(0.1) ? `（${template.unit}）` : '';
        const indicator: ContentIndicator = {
          kind: 'indicator',
          level1: group.level1,
          level2: group.level2,
          level3: `${template.name}${inName}`,
          nature: drawn.nature,
          measure: drawn.measure,
          writing: drawn.writing,
          target: drawn.target,
          actual: drawn.actual,
          initialTarget: null,
          weight: weights.shift() ?? R1,
          score: null,
          reviewScore: null,
          explanation: '',
          lastYear: drawn.number === null ? '' : textOf(drawn.target.value),
          progress: null,
          sharesWithPrevious: false,
        };
        if (wishes.twoTargets) {
          indicator.initialTarget = initialTargetOf(random, drawn);
        }
        settle(random, indicator, tiers, pools);
        indicators.push(indicator);
      }
      if (random.chance(0.06)) indicators.push(placeholder(random, group));
    }
  }
  return indicators;
}

function placeholder(random: Random, group: Group): ContentIndicator {
  const slash = random.chance(0.6);
  const mark = slash ? inWords('/') : ({ operator: '', value: BLANK, unit: '', whole: BLANK } as const);
  return {
    kind: slash ? 'slash' : 'prompt',
    level1: group.level1,
    level2: group.level2,
    level3: slash ? '/' : random.pick(['……', '指标2：', '…']),
    nature: '定性',
    measure: null,
    writing: slash ? 'slash' : 'prompt',
    initialTarget: slash ? inWords('/') : mark,
    target: { ...mark, operator: '' },
    actual: { ...mark, operator: '' },
    weight: null,
    score: null,
    reviewScore: null,
    explanation: slash ? random.pick(['/', '']) : '',
    lastYear: slash ? '/' : '',
    progress: null,
    sharesWithPrevious: false,
  };
}

/** 预算执行率 as an indicator; the fund block then states no score of its own. */
function executionRow(funds: readonly ContentFund[], weight: Rational): ContentIndicator {
  const rate = funds[0]?.rate ?? R1;
  const full = equal(rate, R1);
  const shown = shownRate(rate, 2);
  const actual: Quantity = {
    operator: '',
    value: numberCell(shown, '0.00%'),
    unit: '%',
    whole: numberCell(shown, '0.00%'),
  };
  for (const fund of funds) fund.score = null;
  return {
    kind: 'execution',
    level1: '预算执行率',
    level2: '预算执行率',
    level3: '预算执行率',
    nature: '正向',
    measure: null,
    writing: 'execution',
    initialTarget: null,
    target: { operator: '=', value: numberCell(1, '0%'), unit: '%', whole: text('100%') },
    actual,
    weight,
    score: executionScore(rate, weight),
    reviewScore: null,
    explanation: full ? '' : '部分合同尾款按约定次年支付，已列入下年支付计划。',
    lastYear: '',
    progress: null,
    sharesWithPrevious: false,
  };
}

/** Two neighbours of one second level, both met in full, under one merged weight and one merged score. */
function shareScores(random: Random, indicators: ContentIndicator[]): void {
  for (let i = 1; i < indicators.length; i += 1) {
    const [a, b] = [indicators[i - 1], indicators[i]];
    if (!a?.weight || !b?.weight || a.level2 !== b.level2 || a.level1 !== b.level1) continue;
    if (!equal(a.score ?? R100, a.weight) || !equal(b.score ?? R100, b.weight)) continue;
    if (!random.chance(0.2)) continue;
    a.weight = add(a.weight, b.weight);
    a.score = a.weight;
    b.weight = null;
    b.score = null;
    b.sharesWithPrevious = true;
    return;
  }
}

export function scoreSum(content: Pick<FormContent, 'funds' | 'indicators'>): Rational {
  const scores = content.indicators.map((indicator) => indicator.score ?? rational(0));
  return add(content.funds[0]?.score ?? rational(0), sumOf(scores));
}

export function subtotalsOf(indicators: readonly ContentIndicator[]): FormContent['subtotals'] {
  const names = [...new Set(indicators.map((indicator) => indicator.level1))];
  return names.map((level1) => {
    const members = indicators.filter((indicator) => indicator.level1 === level1);
    return {
      level1,
      weight: sumOf(members.map((member) => member.weight ?? rational(0))),
      score: sumOf(members.map((member) => member.score ?? rational(0))),
    };
  });
}

/** Everything that follows from the figures above it: subtotals, total, grade. */
export function carryThrough(content: FormContent): void {
  if (content.subtotals.length > 0) content.subtotals = subtotalsOf(content.indicators);
  content.total = scoreSum(content);
  content.grade = gradeOf(content.total);
}

/** Makes everything follow that follows: subtotals, total, grade, the reasons of the sheet, the narrative. */
export function refresh(content: FormContent): void {
  carryThrough(content);
  const reasons = content.indicators.map((indicator) => indicator.explanation);
  content.sheetExplanation = [...content.funds.map((fund) => fund.reason), ...reasons]
    .filter((reason) => reason.length > 6)
    .map((reason, i) => `${String(i + 1)}.${reason}`)
    .join('');
  content.narrative = narrativeOf(content);
}

function amount(value: Rational): string {
  return toPlain(value);
}

/** "其中：办公费5万元，…": three items that add up to what was spent. */
function itemsOf(content: FormContent, spent: Rational): string {
  const part = (share: string): Rational => roundHalfUp(mul(spent, rational(share)), content.amountDigits);
  const [first, second] = [part('0.5'), part('0.2')];
  const rest = sub(spent, add(first, second));
  const items = [first, second, rest].map(
    (value, i) => `${['办公费', '印刷费', '劳务费'][i] ?? ''}${amount(value)}${content.amountUnit}`,
  );
  return `支出${amount(spent)}${content.amountUnit}，其中：${items.join('，')}。`;
}

function narrativeOf(content: FormContent): FormContent['narrative'] {
  const fund = content.funds[0];
  if (fund?.rate === null || fund === undefined) return [];
  const unit = content.amountUnit;
  const percentage = toFixed(mul(fund.rate, R100), 2);
  const adjusted = equal(fund.initialBudget, fund.adjustedBudget)
    ? ''
    : `全年预算${amount(fund.adjustedBudget)}${unit}，`;
  const done = content.indicators.filter(
    (indicator) => indicator.writing === 'count' && indicator.measure?.type === 'forward',
  );
  const listed = done.slice(0, 2).map((indicator) => {
    const actual = indicator.measure?.type === 'forward' ? indicator.measure.actual : R1;
    return `${indicator.level3.split('（')[0] ?? ''}${toPlain(actual)}${indicator.actual.unit}`;
  });
  return [
    {
      label: '项目实施和预算执行情况及分析',
      text: `年初预算${amount(fund.initialBudget)}${unit}，${adjusted}实际支出${amount(fund.executed)}${unit}，执行率${percentage}%。${content.year % 3 === 0 ? itemsOf(content, fund.executed) : ''}`,
    },
    {
      label: '产出情况及分析',
      text: listed.length > 0 ? `全年${listed.join('，')}。` : '各项工作按计划推进。',
    },
    {
      label: '效益情况及分析',
      text: content.year % 2 === 0 ? '公共服务水平得到提升。' : '群众获得感增强，社会反响良好。',
    },
    { label: '主要经验做法', text: '加强组织领导，强化过程管理，专款专用。' },
    {
      label: '项目管理中存在的主要问题及原因分析',
      text: content.year % 2 === 0 ? '无' : '绩效指标设置还不够精准。',
    },
    {
      label: '下一步改进措施及管理建议',
      text: content.year % 2 === 0 ? '无' : '加强培训，提高预算编制的科学性。',
    },
  ];
}

export function drawContent(random: Random, wishes: ContentWishes): FormContent {
  const { family } = wishes;
  const year = random.int(2020, 2025);
  const tiers = family === 'execution-20' ? TIERS_OF_TWENTY : COMMON_TIERS;
  const executionWeight = rational(family === 'execution-20' ? 20 : 10);
  const drawnFunds = drawFunds(random.fork('funds'), family, executionWeight);
  const indicators = drawIndicators(random.fork('indicators'), wishes, year, tiers);
  if (random.chance(0.05)) shareScores(random, indicators);
  if (wishes.executionRow) indicators.unshift(executionRow(drawnFunds.funds, executionWeight));
  const projectName = random.pick(PROJECTS);
  const content: FormContent = {
    family,
    tiers,
    year,
    projectName,
    department: random.pick(BODIES),
    implementingUnit: random.pick(UNITS),
    title: '',
    amountUnit: drawnFunds.unit,
    amountDigits: drawnFunds.digits,
    executionWeight,
    funds: drawnFunds.funds,
    indicators,
    subtotals: wishes.subtotals ? subtotalsOf(indicators) : [],
    totalWeight: rational(100),
    total: null,
    grade: '',
    sheetExplanation: '',
    goals: {
      expected: '按照年度工作计划完成各项任务，提升公共服务水平，保障资金使用效益。',
      actual: '年度各项任务有序推进，资金使用规范，取得了较好的社会效益。',
    },
    narrative: [],
  };
  for (const indicator of indicators) indicator.reviewScore = indicator.score;
  refresh(content);
  return content;
}
