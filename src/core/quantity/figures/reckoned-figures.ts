/** Figures that a text itself reckons with: 50人×300元, 225万元/15场, 30场+12场, 每期70人，共3期. */
import type { Quantity } from '../reading';
import { commonMeasure, dimensionOf, isCount, isPerUnit } from '../unit';
import { isPlainAmount } from './joined-amounts';
import type { Phrase } from './phrases';

/** What the product of two counts counts: people before things, things before events and months. */
const COUNTED: readonly string[] = [
  'money',
  'count:person',
  'count:household',
  'count:thing',
  'count:event',
  'month',
  '',
];

/** 元/人·月 times 人 and 月 is 元. */
function withoutFactor(unit: string, factor: string): string {
  const [head = '', ...each] = unit.split('/');
  const at = each.findIndex((one) => commonMeasure(one, factor) !== null);
  return factor === '' || at < 0 ? unit : [head, ...each.filter((_, index) => index !== at)].join('/');
}

function product(a: Phrase, b: Phrase): Phrase | null {
  const [left, right] = [a.quantity, b.quantity];
  const ranks = [left, right].map(({ unit }) => COUNTED.indexOf(dimensionOf(unit)));
  const [first = -1, second = -1] = ranks;
  // 2米×3米 is a size.
  if (first < 0 || second < 0 || first === second || !isPlainAmount(a) || !isPlainAmount(b)) return null;
  const [main, factor] = first < second ? [left, right] : [right, left];
  // 15人×12个月 counts neither people nor months.
  if (dimensionOf(main.unit) !== 'money' && dimensionOf(factor.unit) === 'month') return null;
  const written = main.written.times(factor.written).times(factor.scale);
  const quantity: Quantity = { ...main, written, unit: withoutFactor(main.unit, factor.unit) };
  return { ...a, quantity, operator: a.operator.sign === 'none' ? b.operator : a.operator, end: b.end };
}

/** 225万元/15场 is 15万元/场. */
function price(sum: Phrase, each: Phrase): Phrase | null {
  const [money, { written, scale, unit }] = [sum.quantity, each.quantity];
  if (dimensionOf(money.unit) !== 'money' || !isCount(dimensionOf(unit)) || !isPlainAmount(sum)) return null;
  const count = written.times(scale);
  if (isPerUnit(money.unit) || !isPlainAmount(each) || count.isZero()) return null;
  return {
    ...sum,
    quantity: { ...money, written: money.written.div(count), unit: `${money.unit}/${unit}` },
    end: each.end,
  };
}

const PLUS = /^\+\p{Script=Han}{0,6}$/u;

/** 线下30场+线上12场 are 42; 1个中心+5个站点 are two things. */
function sum(a: Phrase, b: Phrase): Phrase | null {
  const [left, right] = [a.quantity, b.quantity];
  const isOfOne = left.unit === right.unit && left.unit !== '' && dimensionOf(left.unit) !== 'count:thing';
  if (!isOfOne || !isPlainAmount(a) || !isPlainAmount(b)) return null;
  const written = left.written.plus(right.written.times(right.scale).div(left.scale));
  return { ...a, quantity: { ...left, written }, end: b.end };
}

function combined(last: Phrase, phrase: Phrase): Phrase | null {
  if (PLUS.test(phrase.lead)) return sum(last, phrase);
  if (/^[×*x]$/iu.test(phrase.lead)) return product(last, phrase);
  return phrase.lead === '/' ? price(last, phrase) : null;
}

/** 50人×300元 is 15000元, 20人×3期 60人. */
export function multiplied(phrases: readonly Phrase[]): readonly Phrase[] {
  const result: Phrase[] = [];
  for (const phrase of phrases) {
    const last = result.at(-1);
    const both = last === undefined ? null : combined(last, phrase);
    if (both === null) result.push(phrase);
    else result[result.length - 1] = both;
  }
  return result;
}

const EACH_TIME = /每([期次场批班届])(?:约|各)?$/u;

/** 每期70人，共3期 is 210人; without 共 the two are two things said. */
export function timesEach(phrases: readonly Phrase[]): readonly Phrase[] {
  const [first, second, ...more] = phrases;
  if (first === undefined || second === undefined || more.length > 0) return phrases;
  const [each, times] = EACH_TIME.test(first.lead) ? [first, second] : [second, first];
  const unit = EACH_TIME.exec(each.lead)?.[1];
  if (unit === undefined || times.quantity.unit !== unit || !/共|合?计/u.test(times.lead)) return phrases;
  const both = product(each, times);
  return both === null ? phrases : [both];
}
