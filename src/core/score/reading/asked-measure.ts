/** Answers brought into the measure that was asked for: fractions and marks to shares, all of them to 100 %, months to a length of time. */
import { Decimal, HUNDRED, ONE } from '../../number';
import type { Quantity, Reading } from '../../quantity/reading';
import type { Row } from './row-draft';
import type { Topic } from './subject';
import { bareQuantity, withQuantity } from '../../quantity/readings';
import { coversAll, saysAllOf } from '../../quantity/words';
import { cut } from './indicator-input';
import { dimensionOf } from '../../quantity/unit';
import { normalizeText } from '../../quantity/normalize';

/** 3/4 and 20/20 beside a rate are shares. */
export function asShare(source: Reading, topic: Topic): Reading {
  return topic.isRate ? shareIn(source, FRACTION) : source;
}

/** 4.8分（满分5分） and 4.7分（5分制） beside ≥95%. */
export function asMarks(actual: Reading, { quantity }: Reading): Reading {
  return quantity?.percent === 'percent' ? shareIn(actual, OF_FULL_MARKS) : actual;
}

function shareIn(source: Reading, pattern: RegExp): Reading {
  const fraction = pattern.exec(normalizeText(source.text.slice(0, 20)));
  if (source.kind !== 'number' || source.quantity === null || source.stored !== null || fraction === null)
    return source;
  const below = new Decimal(fraction[2] ?? '');
  if (below.isZero()) return source;
  const written = new Decimal(fraction[1] ?? '').times(HUNDRED).div(below);
  if (written.gt(HUNDRED)) return source;
  const quantity: Quantity = { ...bareQuantity(written), percent: 'percent' };
  return { ...withQuantity(source, quantity), quantities: [quantity] };
}

const FRACTION = /^[≥≤<>=]{0,3}(\d{1,6}(?:\.\d{1,4})?)\/(\d{1,6})(?:以上|及以上)?$/u;
const OF_FULL_MARKS = /^(\d(?:\.\d{1,3})?)分?\((?:满分)?(\d{1,2})分?制?\)$/u;

/** 22个乡镇全覆盖 and 全部合格 beside 全覆盖 or 100%: all of them, however many. */
export function asWhole(actual: Reading, { target, topic, input }: Row): Reading {
  if (target.quantity?.percent !== 'percent') return actual;
  const saysHowMany =
    actual.kind === 'number' && actual.quantities.every(({ percent }) => percent === 'none');
  if (!saysHowMany && actual.kind !== 'word') return actual;
  const isAll = !topic.isNegative && saysAllOf(actual.text, cut(input.level3));
  if (!coversAll(actual.text) && !isAll) return actual;
  const quantity: Quantity = { ...bareQuantity(HUNDRED), percent: 'percent' };
  return { ...withQuantity(actual, quantity), kind: 'number', quantities: [quantity] };
}

const ONE_MONTH = /^[≥≤<>=]{0,3}(\d{1,2})月$/u;
const MONTHS_BY_MONTHS =
  /^(?:20\d{2}年)?(1[0-2]|[1-9])月?(?:至|到|[-~—–]{1,2})(1[0-2]|[1-9])月份?(?:按月|逐月|每月|$)/u;

/** 12 of 12月, and of 1-12月按月发放; `null` for any other text. */
function monthsIn(text: string): number | null {
  const one = ONE_MONTH.exec(text)?.[1];
  if (one !== undefined) return Number(one);
  const span = MONTHS_BY_MONTHS.exec(text);
  const [first, last] = [Number(span?.[1]), Number(span?.[2])];
  return span === null || last < first ? null : last - first + 1;
}

/** 12月 typed beside 12个月: a calendar month beside a length of time. */
export function asDuration(actual: Reading, target: Quantity | null): Reading {
  if (actual.kind !== 'calendar' || target === null || dimensionOf(target.unit) !== 'month') return actual;
  const months = monthsIn(normalizeText(actual.text.slice(0, 20)));
  if (months === null) return actual;
  const quantity: Quantity = {
    ...target,
    written: new Decimal(months),
    writtenHigh: null,
    scale: ONE,
    unit: '个月',
    approximate: 'no',
  };
  return { ...withQuantity(actual, quantity), calendar: null, quantities: [quantity] };
}
