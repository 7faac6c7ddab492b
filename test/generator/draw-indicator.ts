/** One indicator drawn from a template: target, actual and what is measured. */
import { div, mul, rational, toPlain, type Rational } from '../oracle/rational';
import type { Measure } from '../oracle/score';
import { dateTargets } from './dates';
import type { Template } from './indicator-bank';
import type { ContentIndicator, Family, Quantity } from './content';
import { chineseNumeral, inWords, writeActual, writeTarget, type Operator } from './quantity-writing';
import type { Random } from './random';
import { numberCell, text } from './written';

export type Fate = 'met' | 'missed' | 'far';

export interface Drawn {
  readonly measure: Measure;
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly nature: ContentIndicator['nature'];
  readonly writing: string;
  /** The number of the target, where there is one. */
  readonly number: Rational | null;
}

const COUNTED = new Set(['期', '次', '场', '处', '名', '台']);

function wholeBetween(random: Random, low: number, high: number): number {
  return random.int(Math.ceil(low), Math.max(Math.ceil(low), Math.floor(high)));
}

function actualCount(random: Random, target: number, fate: Fate): number {
  if (fate === 'far') return wholeBetween(random, target * 1.4 + 1, target * 2.5 + 2);
  if (fate === 'missed') return wholeBetween(random, target * 0.5, target - 1);
  return random.chance(0.45) ? target : wholeBetween(random, target, target * 1.3);
}

function drawCount(random: Random, template: Template, fate: Fate): Drawn {
  const high = template.high ?? 10;
  const rough = random.int(template.low ?? 1, high);
  const target = rough > 200 && random.chance(0.6) ? Math.round(rough / 50) * 50 : rough;
  const mayMiss = target >= 2;
  const actual = actualCount(random, target, fate === 'missed' && !mayMiss ? 'met' : fate);
  const value = rational(target);
  const measure: Measure = { type: 'forward', target: value, actual: rational(actual) };
  const style = random.next();
  if (style < 0.05 && target <= 20 && actual <= 20 && COUNTED.has(template.unit)) {
    const word = (n: number): string => `${chineseNumeral(n)}${template.unit}`;
    return {
      measure,
      nature: '正向',
      writing: 'numeral',
      number: value,
      target: { operator: '=', value: numberCell(value), unit: template.unit, whole: text(word(target)) },
      actual: { operator: '', value: numberCell(actual), unit: template.unit, whole: text(word(actual)) },
    };
  }
  if (style < 0.09 && target >= 100 && fate === 'met' && actual > target * 1.02) {
    const about = random.chance(0.5)
      ? `${String(target)}余${template.unit}`
      : `约${String(target)}${template.unit}`;
    return {
      measure,
      nature: '正向',
      writing: 'about',
      number: value,
      target: { operator: '≥', value: numberCell(value), unit: template.unit, whole: text(about) },
      actual: writeActual(random, rational(actual), template.unit),
    };
  }
  const operator: Operator = random.chance(0.3) ? '=' : '≥';
  return {
    measure,
    nature: '正向',
    writing: 'count',
    number: value,
    target: writeTarget(random, operator, value, template.unit, true),
    actual: writeActual(random, rational(actual), template.unit),
  };
}

function drawRate(random: Random, template: Template, fate: Fate): Drawn {
  const satisfaction = template.shape === 'satisfaction';
  const low = template.low ?? 80;
  const whole = random.chance(satisfaction ? 0 : 0.35) ? 100 : random.int(low, template.high ?? 99);
  const target = rational(whole);
  let actual: Rational;
  if (fate === 'missed') {
    actual = rational(random.int(Math.floor(whole * 0.7), whole - 1));
  } else {
    actual = rational(random.int(whole, 100));
    if (whole < 99 && random.chance(0.15)) actual = rational(`${String(random.int(whole, 99))}.5`);
  }
  const operator: Operator = whole === 100 || random.chance(0.15) ? '=' : '≥';
  const drawnTarget = writeTarget(random, operator, target, '%', true);
  const covered = template.name.endsWith('覆盖率') && toPlain(actual) === '100' && random.chance(0.4);
  const drawnActual = writeActual(random, actual, '%');
  return {
    measure: { type: 'forward', target, actual },
    nature: '正向',
    writing: satisfaction ? 'satisfaction' : 'rate',
    number: target,
    target: drawnTarget,
    actual: covered ? { ...drawnActual, whole: text('100%覆盖') } : drawnActual,
  };
}

/** At most, strictly below, and durations: the less the better. */
function drawReverse(random: Random, template: Template, fate: Fate): Drawn {
  const fine = template.unit === '元/度';
  const cents = template.unit === '万元';
  const low = template.low ?? 1;
  const high = template.high ?? 10;
  let target = rational(random.int(low, high));
  if (fine) target = rational(`0.${String(random.int(45, 99))}`);
  else if (cents && random.chance(0.6))
    target = rational(`${String(random.int(low, high))}.${String(random.int(1, 9))}`);
  else if (template.unit.startsWith('元')) target = rational(Math.round(random.int(low, high) / 10) * 10);
  const below = template.shape === 'below';
  const percentage = template.unit === '%';
  let share = rational(random.int(60, 100));
  if (below) share = rational(random.int(20, 80));
  if (fate === 'missed') share = rational(random.int(110, 150));
  const digits = fine || cents ? 2 : 0;
  let actual = roundTo(mul(target, div(share, rational(100))), digits);
  if (fate !== 'missed' && random.chance(0.35) && !below) actual = target;
  if (fate === 'missed' && Number(toPlain(actual)) <= Number(toPlain(target))) {
    actual = roundTo({ n: target.n + target.d * (digits === 0 ? 1n : 0n), d: target.d }, digits);
    if (digits > 0) actual = roundTo(mul(target, rational('1.2')), digits);
  }
  if (percentage && fate !== 'missed' && random.chance(0.2)) actual = rational(0);
  const operator: Operator = below ? '<' : '≤';
  const bare = template.shape === 'cap' && !fine;
  const drawnTarget = writeTarget(random, operator, target, template.unit, bare);
  const drawnActual = writeActual(random, actual, template.unit);
  const measured = { target, actual };
  return {
    measure: below ? { type: 'below', ...measured } : { type: 'reverse', ...measured },
    nature: '反向',
    writing: template.shape,
    number: target,
    target: drawnTarget,
    actual: drawnActual,
  };
}

function roundTo(value: Rational, digits: number): Rational {
  return rational(Number(toPlain(value)).toFixed(digits));
}

function drawStandard(random: Random, template: Template, fate: Fate): Drawn {
  const target = rational(Math.round(random.int(template.low ?? 100, template.high ?? 900) / 10) * 10);
  const off = fate === 'missed' ? rational(random.pick(['0.8', '0.9', '1.1', '1.2'])) : rational(1);
  const actual = roundTo(mul(target, off), 0);
  return {
    measure: { type: 'symmetric', target, actual },
    nature: '反向',
    writing: 'standard',
    number: target,
    target: writeTarget(random, '=', target, template.unit, false),
    actual: writeActual(random, actual, template.unit),
  };
}

const FINER: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  万亩: ['亩', 10000],
  公里: ['米', 1000],
  万人: ['人', 10000],
};

function drawScaled(random: Random, template: Template, fate: Fate): Drawn {
  const tenths = random.int((template.low ?? 1) * 10, (template.high ?? 9) * 10);
  const target = rational((tenths / 10).toFixed(1));
  const actualTenths =
    fate === 'missed'
      ? wholeBetween(random, tenths * 0.6, tenths - 1)
      : wholeBetween(random, tenths, tenths * 1.25);
  const actual = rational((actualTenths / 10).toFixed(1));
  const [unit, factor] = FINER[template.unit] ?? ['', 1];
  const finer = random.chance(0.5) && unit !== '';
  return {
    measure: { type: 'forward', target, actual },
    nature: '正向',
    writing: 'scaled',
    number: target,
    target: writeTarget(random, '≥', target, template.unit, false),
    actual: {
      operator: '',
      value: numberCell(actual),
      unit: template.unit,
      whole: finer
        ? text(`${toPlain(mul(actual, rational(factor)))}${unit}`)
        : text(`${toPlain(actual)}${template.unit}`),
    },
  };
}

function drawZero(random: Random, template: Template): Drawn {
  const unit = template.unit;
  const written = random.pick([`=0${unit}`, `0${unit}`, `=0${unit}`, `＝0${unit}`]);
  const answers = [text(`0${unit}`), text('0'), numberCell(0), text('无'), text(`0${unit}`)];
  return {
    measure: { type: 'zero', actual: rational(0) },
    nature: '反向',
    writing: 'zero',
    number: rational(0),
    target: { operator: '=', value: numberCell(0), unit, whole: text(written) },
    actual: { operator: '', value: numberCell(0), unit, whole: random.pick(answers) },
  };
}

function drawDate(random: Random, year: number, fate: Fate): Drawn {
  const all = dateTargets(year);
  const date = random.pick(fate === 'missed' ? all.filter((d) => d.late.length > 0) : all);
  const late = fate === 'missed';
  const answer = random.pick(late ? date.late : date.met);
  const cell = typeof answer === 'number' ? numberCell(answer) : text(answer);
  return {
    measure: { type: 'date', met: !late },
    nature: '定性',
    writing: 'date',
    number: null,
    target:
      date.split === null
        ? inWords(date.target)
        : {
            operator: date.split.operator,
            value: numberCell(date.split.value),
            unit: date.split.unit,
            whole: text(date.target),
          },
    actual: { operator: '', value: cell, unit: date.split?.unit ?? '', whole: cell },
  };
}

const TIER_WORDS = [
  ['达成预期指标', '达成年度指标'],
  ['部分达成预期指标并具有一定效果', '部分达成年度指标并具有一定效果'],
  ['未完成预期指标且效果较差', '未完成年度指标且效果较差'],
] as const;

function drawWords(random: Random, template: Template, family: Family, fate: Fate): Drawn {
  const word = random.pick(template.words ?? ['达标']);
  const common = { nature: '定性', number: null } as const;
  const answered = (answer: string): Quantity => ({ ...inWords(answer), operator: '' });
  if (family === 'explain-90' && random.chance(0.7)) {
    const tier = fate === 'missed' ? 1 : 0;
    return {
      ...common,
      writing: 'scale',
      measure: { type: 'tier', tier },
      target: inWords('优'),
      actual: answered(tier === 0 ? '优' : '良'),
    };
  }
  if (fate === 'missed') {
    const tier = random.chance(0.8) ? 1 : 2;
    return {
      ...common,
      writing: `tier${String(tier)}`,
      measure: { type: 'tier', tier },
      target: inWords(word),
      actual: answered(random.pick(TIER_WORDS[tier])),
    };
  }
  const style = random.next();
  if (style < 0.08) {
    return {
      ...common,
      writing: 'percentForWord',
      measure: { type: 'open' },
      target: inWords(word),
      actual: random.chance(0.5)
        ? { ...answered('95%'), value: numberCell('0.95', '0%'), whole: numberCell('0.95', '0%') }
        : answered('90%'),
    };
  }
  return {
    ...common,
    writing: style < 0.5 ? 'sameWord' : 'tier0',
    measure: { type: 'tier', tier: 0 },
    target: inWords(word),
    actual: answered(style < 0.5 ? word : random.pick(TIER_WORDS[0])),
  };
}

export function drawQuantities(
  random: Random,
  template: Template,
  context: { readonly year: number; readonly family: Family; readonly fate: Fate },
): Drawn {
  const { year, family, fate } = context;
  switch (template.shape) {
    case 'count':
      return drawCount(random, template, fate);
    case 'rate':
    case 'satisfaction':
      return drawRate(random, template, fate === 'far' ? 'met' : fate);
    case 'reverseRate':
    case 'cap':
    case 'duration':
    case 'below':
      return drawReverse(random, template, fate);
    case 'standard':
      return drawStandard(random, template, fate);
    case 'scaled':
      return drawScaled(random, template, fate);
    case 'zero':
      return drawZero(random, template);
    case 'date':
      return drawDate(random, year, fate);
    case 'words':
      return drawWords(random, template, family, fate);
    case 'yesNo':
      return {
        measure: { type: 'date', met: true },
        nature: '定性',
        writing: 'yesNo',
        number: null,
        target: inWords('是'),
        actual: { ...inWords('是'), operator: '' },
      };
  }
}
