/**
 * What several figures of one text say together: 49万5千元 and 1年6个月 are one amount, 其中 names a part of what stands
 * before it, 由80%提高到95% asks for the second figure, 计划12场，实际10场 reports the second.
 */
import { TEN } from '../../number';
import type { Phrase } from './phrases';
import type { Quantity } from '../reading';
import { isYearly } from './rhythm';
import { commonMeasure, dimensionOf, isCount, isPerUnit } from '../unit';

/** Units that people write one after the other, from large to small. */
const STACKED: ReadonlySet<string> = new Set(['money', 'length', 'area', 'volume', 'mass', 'time', 'month']);
/** 30分 after hours are minutes and no points. */
const MINUTES = '分钟';

function isPlainAmount({ quantity }: Phrase): boolean {
  return quantity.percent === 'none' && quantity.writtenHigh === null && quantity.rhythm === null;
}

/** 5千元 after 49万: the rest of one amount. 一万五 leaves out the 千. */
function joinScales(first: Phrase, second: Phrase, text: string): Quantity | null {
  const [a, b] = [first.quantity, second.quantity];
  if (a.unit !== '' || a.scale.lte(1) || !b.written.isPositive()) return null;
  const isLastDigit =
    b.scale.eq(1) &&
    /^[一二三四五六七八九](?![十拾百佰千仟点])/u.test(text.slice(second.start, second.start + 2));
  const rest = isLastDigit ? b.written.times(a.scale).div(TEN) : b.written.times(b.scale);
  if (rest.gte(a.scale)) return null;
  return { ...a, written: a.written.plus(rest.div(a.scale)), unit: b.unit, approximate: b.approximate };
}

/** 6个月 after 1年, 500米 after 2公里. */
function joinUnits(first: Phrase, second: Phrase): Quantity | null {
  const [a, b] = [first.quantity, second.quantity];
  const dimension = dimensionOf(a.unit);
  if (!STACKED.has(dimension) || a.unit === '' || b.unit === '') return null;
  const unit = dimension === 'time' && b.unit === '分' ? MINUTES : b.unit;
  if (dimensionOf(unit) !== dimension) return null;
  const measure = commonMeasure(a.unit, unit);
  if (measure === null) return null;
  const whole = a.scale.times(measure[0]);
  const rest = b.written.times(b.scale).times(measure[1]);
  if (rest.isNegative() || rest.gte(whole)) return null;
  return { ...a, written: a.written.plus(rest.div(whole)), approximate: b.approximate };
}

function joined(phrases: readonly Phrase[], text: string): Phrase[] {
  const result: Phrase[] = [];
  for (const phrase of phrases) {
    const last = result.at(-1);
    // 1千零50: the 零 says that a place is empty.
    const between = last === undefined ? null : text.slice(last.end, phrase.start);
    const touches =
      last !== undefined && /^零?$/u.test(between ?? '-') && isPlainAmount(last) && isPlainAmount(phrase);
    const quantity =
      last !== undefined && touches ? (joinScales(last, phrase, text) ?? joinUnits(last, phrase)) : null;
    if (last === undefined || quantity === null) {
      result.push(phrase);
      continue;
    }
    // 以上 and 以内 behind the last part speak of the whole.
    const operator = last.operator.sign === 'none' ? phrase.operator : last.operator;
    result[result.length - 1] = { ...last, quantity, operator, end: phrase.end };
  }
  return result;
}

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
function multiplied(phrases: readonly Phrase[]): readonly Phrase[] {
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
function timesEach(phrases: readonly Phrase[]): readonly Phrase[] {
  const [first, second, ...more] = phrases;
  if (first === undefined || second === undefined || more.length > 0) return phrases;
  const [each, times] = EACH_TIME.test(first.lead) ? [first, second] : [second, first];
  const unit = EACH_TIME.exec(each.lead)?.[1];
  if (unit === undefined || times.quantity.unit !== unit || !/共|合?计/u.test(times.lead)) return phrases;
  const both = product(each, times);
  return both === null ? phrases : [both];
}

function kindOf({ quantity }: Phrase): string {
  return quantity.percent === 'none' ? dimensionOf(quantity.unit) : '%';
}

const AT_LEAST: ReadonlySet<string> = new Set(['atLeast', 'greaterThan']);
const AT_MOST: ReadonlySet<string> = new Set(['atMost', 'lessThan']);
const LOWER_BOUND_AFTER = /^[≤<]/u;

/** 不低于80%且不高于120%, 80%≤完成率≤120%: a range. */
function bounded(phrases: readonly Phrase[], text: string): readonly Phrase[] {
  const [low, high, ...rest] = phrases;
  if (low === undefined || high === undefined || rest.length > 0) return phrases;
  // 大于100小于150人 writes the unit once.
  if (
    (kindOf(low) !== '' && kindOf(low) !== kindOf(high)) ||
    low.quantity.writtenHigh !== null ||
    high.quantity.writtenHigh !== null
  )
    return phrases;
  const isLow = AT_LEAST.has(low.operator.sign) || LOWER_BOUND_AFTER.test(text.slice(low.end));
  if (!isLow || !AT_MOST.has(high.operator.sign)) return phrases;
  if (!low.quantity.scale.eq(high.quantity.scale) || low.quantity.written.gte(high.quantity.written))
    return phrases;
  const unit = low.quantity.unit === '' ? high.quantity.unit : low.quantity.unit;
  const quantity = { ...low.quantity, unit, writtenHigh: high.quantity.written };
  return [{ ...low, quantity, operator: { sign: 'none', source: 'none' }, end: high.end }];
}

/** Words before a figure that say which of several figures of one kind it is. */
const BASE = /(?:由|从)[^,;。由从]{0,8}$/u;
const PART = /其中|包括|包含|内含|不合格/u;
const PLANNED =
  /(?:计划|目标值?|(?<![供响对适相反])应|拟|预计|原定|年初|指标值|任务数?|预算数?|概算|批复|合同|下达|中标|控制价|限价)[^,;。]{0,6}$/u;
const DONE = /实[际到训有发收领检补]|完成|现已|已经?|支出|支付|决算|结算|审定|审减后|核定后/u;
const SUM = /(?:(?<![公总])共(?![同享建产])|合计|总计|累计|总共|总数)[^,;。]{0,8}$/u;
const CLAUSE_END = /[;。]/u;

function isInBrackets(phrase: Phrase, text: string): boolean {
  const before = text.slice(0, phrase.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

type Filter = (phrases: readonly Phrase[], text: string) => readonly Phrase[];

/** Leaves out what is `aside`, unless nothing of its kind would be left. */
function without(
  phrases: readonly Phrase[],
  isAside: (phrase: Phrase, index: number) => boolean,
): readonly Phrase[] {
  const asides = phrases.map(isAside);
  const kept = new Set(phrases.filter((_, index) => asides[index] === false).map(kindOf));
  return phrases.filter((phrase, index) => asides[index] === false || !kept.has(kindOf(phrase)));
}

/** 2台（8核16G）; a percent in brackets may still be the answer. */
const withoutAsides: Filter = (phrases, text) => {
  const isAside = (phrase: Phrase): boolean => isInBrackets(phrase, text);
  const countsOutside = phrases.some((phrase) => !isAside(phrase) && isCount(kindOf(phrase)));
  const kept = without(phrases, isAside);
  return countsOutside ? kept.filter((phrase) => !isAside(phrase) || kindOf(phrase) === '%') : kept;
};

/** The 老年人 of 60岁以上老年人. */
const OF_WHOM = /岁(?:及?其?以[上下]|之间)?的?(?![及其以]|之间|左右)\p{Script=Han}{2}/u;

/** 60岁以上老年人5000人: of whom, and how many. */
const withoutAges: Filter = (phrases, text) => {
  const rest = phrases.filter((phrase) => kindOf(phrase) !== 'age');
  return rest.length > 0 || OF_WHOM.test(text) ? rest : phrases;
};

/** 1200人×12月=14400人次, 480/500=96%. */
const onlyResult: Filter = (phrases) => {
  const results = phrases.filter(({ lead }, index) => index > 0 && /^[=≈]$/u.test(lead));
  return results.length === 1 ? results : phrases;
};

const withoutBase: Filter = (phrases) =>
  without(phrases, (phrase, index) => {
    const next = phrases[index + 1];
    return BASE.test(phrase.lead) && next !== undefined && /[到至为]/u.test(next.lead);
  });

const withoutParts: Filter = (phrases) => {
  let isPart = false;
  return without(phrases, (phrase, index) => {
    if (index > 0 && PART.test(phrase.lead)) isPart = true;
    else if (CLAUSE_END.test(phrase.lead)) isPart = false;
    return isPart;
  });
};

const withoutPlans: Filter = (phrases) => {
  const done = new Set(phrases.filter(({ lead }) => DONE.test(lead) && !PLANNED.test(lead)).map(kindOf));
  return without(phrases, (phrase) => PLANNED.test(phrase.lead) && done.has(kindOf(phrase)));
};

function isPrice({ quantity }: Phrase): boolean {
  return dimensionOf(quantity.unit) === 'money' && isPerUnit(quantity.unit);
}

/** What came in this year beside 累计, which counts the years before as well. */
const OF_THIS_YEAR = /(?:新增|净增|新建|新购|当年|本年度?|年内)[^,;。]{0,6}$/u;
const SINCE_EVER = /(?:累计|总数|总量|存量)[^,;。]{0,8}$/u;

const onlySums: Filter = (phrases) => {
  if (
    phrases.some(({ lead }) => OF_THIS_YEAR.test(lead)) &&
    phrases.some(({ lead }) => SINCE_EVER.test(lead))
  )
    return phrases;
  const sums = phrases.filter(({ lead }) => SUM.test(lead));
  // 373元/天 is no part of 共支出11.2万元.
  const measureOf = (phrase: Phrase): string => `${kindOf(phrase)}${isPrice(phrase) ? '/' : ''}`;
  const kinds = sums.map(measureOf);
  return phrases.filter(
    (phrase) => sums.includes(phrase) || kinds.filter((kind) => kind === measureOf(phrase)).length !== 1,
  );
};

/** 每月1次，全年12次 says one thing twice. */
const withoutRhythm: Filter = (phrases) =>
  phrases.filter(
    ({ quantity: own }) =>
      own.rhythm === null ||
      isYearly(own.rhythm) ||
      !phrases.some(
        ({ quantity: other }) =>
          (other.rhythm === null || isYearly(other.rhythm)) &&
          other.unit === own.unit &&
          other.written.times(own.rhythm?.years ?? 1).eq(own.written.times(own.rhythm?.times ?? 1)),
      ),
  );

/** 7×24小时 and 24小时×365天 say that it never rests; nobody counts that. */
const withoutClock: Filter = (phrases, text) => {
  const rest = phrases.filter(({ start, end }) => {
    const around = text.slice(Math.max(0, start - 6), end + 6);
    return !ROUND_THE_CLOCK.test(around);
  });
  return rest.length > 0 ? rest : phrases;
};

const ROUND_THE_CLOCK = /(?:^|\D)(?:7天?|365天?)[×*x]24|24小?时?[×*x](?:7|365)/iu;

const FILTERS: readonly Filter[] = [
  withoutClock,
  onlyResult,
  multiplied,
  timesEach,
  withoutRhythm,
  withoutAsides,
  withoutBase,
  withoutParts,
  withoutPlans,
  onlySums,
  bounded,
];

/** The figures that a text states, each one whole, and those left out that only lead up to another. */
export function statedFigures(phrases: readonly Phrase[], text: string): readonly Phrase[] {
  const counted = withoutAges(phrases, text);
  if (counted.length < 2) return counted;
  let stated: readonly Phrase[] = joined(counted, text);
  for (const filter of FILTERS) if (stated.length > 1) stated = filter(stated, text);
  return stated;
}
