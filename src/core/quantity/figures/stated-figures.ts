/**
 * Which figures of a text count: 49万5千元 and 1年6个月 are one amount, 其中 names a part of what stands
 * before it, 由80%提高到95% asks for the second figure, 计划12场，实际10场 reports the second.
 */
import { dimensionOf, isCount, isPerUnit } from '../unit';
import { joined } from './joined-amounts';
import type { Phrase } from './phrases';
import { multiplied, timesEach } from './reckoned-figures';
import { isYearly } from './rhythm';

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
