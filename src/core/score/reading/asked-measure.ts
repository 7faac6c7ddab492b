/** Answers brought into the measure that was asked for: fractions and marks to shares, all of them to 100 %, months to a length of time. */
import { Decimal, HUNDRED, ONE } from '../../number';
import type { Quantity, Reading } from '../../quantity/reading';
import type { Row } from './row-draft';
import type { Topic } from './subject';
import { bareQuantity, withQuantity } from '../../quantity/readings';
import { coversAll, saysAllOf } from '../../quantity/words';
import { cut } from './indicator-input';
import { dimensionOf, isCount } from '../../quantity/unit';
import { normalizeText } from '../../quantity/normalize';
import { monthsOfSpan } from './spans';
import { namesFall, trendOfFigure } from './rise-and-fall';

/** 3/4 and 20/20 beside a rate are shares. */
export function asShare(source: Reading, topic: Topic): Reading {
  return topic.isRate ? shareIn(source, FRACTION) : source;
}

/** 4.8分（满分5分） and 4.7分（5分制） beside ≥95%, ≥95分 and a bare 95. */
export function asMarks(actual: Reading, { quantity: asked }: Reading): Reading {
  const isMarks = asked?.unit === '分' || (asked?.unit === '' && /[满制]/u.test(actual.text.slice(0, 20)));
  const isOfHundred = isMarks && asked.written.gt(MOST_MARKS) && asked.written.lte(HUNDRED);
  if (asked?.percent !== 'percent' && !isOfHundred) return actual;
  const share = shareIn(actual, OF_FULL_MARKS);
  if (share === actual || share.quantity === null || !isOfHundred) return share;
  const quantity: Quantity = { ...share.quantity, percent: 'none', unit: asked.unit };
  return { ...withQuantity(share, quantity), quantities: [quantity] };
}

/** Above these nobody is marked but out of a hundred. */
const MOST_MARKS = 20;

/** 11/12 beside 12个: so many of them. */
export function asPartOfAll(actual: Reading, { quantity: asked }: Reading): Reading {
  const [, part, whole] =
    actual.kind === 'number' ? (SO_MANY_OF.exec(normalizeText(actual.text.slice(0, 20))) ?? []) : [];
  if (part === undefined || whole === undefined || asked?.percent !== 'none' || actual.stored !== null)
    return actual;
  if (!asked.written.eq(whole) || asked.writtenHigh !== null || !isCount(dimensionOf(asked.unit)))
    return actual;
  const quantity: Quantity = { ...asked, written: new Decimal(part), approximate: 'no' };
  return { ...withQuantity(actual, quantity), quantities: [quantity] };
}

const FROM_TO =
  /[由从]\p{Script=Han}{0,8}(\d{1,3}(?:\.\d{1,4})?)%\p{Script=Han}{0,6}?(?:下?降|降低|减少|压[缩减]|增[长加]|提[高升]|上升)[至到为](\d{1,3}(?:\.\d{1,4})?)%/u;

/** 由80%提高到86% beside 提高5个百分点: six of them, and none where it fell. */
export function asPoints(actual: Reading, { target, input }: Row): Reading {
  const { quantity: asked, text } = target;
  if (asked?.unit.endsWith('百分点') !== true || asked.writtenHigh !== null) return actual;
  const [, from, to] = FROM_TO.exec(normalizeText(actual.text.slice(0, LONGEST))) ?? [];
  if (from === undefined || to === undefined || actual.kind !== 'number') return actual;
  const rise = new Decimal(to).minus(from);
  const asksFall = namesFall(input.level3) || trendOfFigure(text) === 'fall';
  const written = Decimal.max(asksFall ? rise.neg() : rise, 0);
  const quantity: Quantity = { ...asked, written, approximate: 'no' };
  return { ...withQuantity(actual, quantity), quantities: [quantity] };
}

const LONGEST = 60;
const SO_MANY_OF = /^(?:已?完成)?(\d{1,6})\/(\d{1,6})(?:完成)?$/u;

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

/** 12 of 12月, and of 1-12月按月发放; `null` for any other text. */
function monthsIn(text: string): number | null {
  const one = ONE_MONTH.exec(text)?.[1];
  return one === undefined ? monthsOfSpan(text) : Number(one);
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
