/** Which way a quantitative target points, and where that is written or inferred from. */
import { normalizeText } from '../../quantity/normalize';
import { signOfSymbols } from '../../quantity/figures/phrases';
import type { Direction, IndicatorReading, OperatorReading, Quantity, Reading } from '../../quantity/reading';
import { dimensionOf, isTime, type StatedUnit } from '../../quantity/unit';
import { remembered } from '../../remember';
import { trendOfFigure } from './rise-and-fall';
import type { Topic } from './subject';

export interface HelperColumns {
  /** From 符号 or 指标性质. */
  readonly operator: OperatorReading;
  readonly isForward: boolean;
  readonly isReverse: boolean;
}

const COLUMN_WORDS: readonly (readonly [RegExp, OperatorReading['sign']])[] = [
  [/^(?:大于等于|大于或等于|不低于|不少于|不小于|至少)$/u, 'atLeast'],
  [/^(?:小于等于|小于或等于|不高于|不超过|不大于|不多于|至多)$/u, 'atMost'],
  [/^(?:大于|高于|多于|超过)$/u, 'greaterThan'],
  [/^(?:小于|低于|少于)$/u, 'lessThan'],
  [/^等于$/u, 'equals'],
];

const columnOperator = remembered((text): OperatorReading['sign'] => {
  // 004 >=: a code of the program that wrote it.
  const normal = normalizeText(text.slice(0, 20))
    .replaceAll(' ', '')
    .replace(/^\d{1,4}[-_.、]?(?=\D)/u, '');
  const symbols = /^[≥≤<>=]{1,4}/u.exec(normal)?.[0];
  if (symbols !== undefined) return signOfSymbols(symbols) ?? 'none';
  return COLUMN_WORDS.find(([pattern]) => pattern.test(normal))?.[1] ?? 'none';
});

/** What 符号, 指标性质 and 指标方向 say. */
export function helperColumns(operator: string, nature: string): HelperColumns {
  const own = columnOperator(operator);
  const sign = own === 'none' ? columnOperator(nature) : own;
  const words = `${operator.slice(0, 20)} ${nature.slice(0, 20)}`;
  return {
    operator: sign === 'none' ? { sign, source: 'none' } : { sign, source: 'column' },
    isForward: /正向/u.test(words),
    isReverse: /反向|逆向|负向/u.test(words),
  };
}

export interface DirectionReading {
  readonly direction: Direction;
  readonly source: IndicatorReading['directionSource'];
  /** Strictly less or more. */
  readonly isStrict: boolean;
}

function isMoneyLike(quantity: Quantity): boolean {
  const dimension = dimensionOf(quantity.unit);
  return dimension === 'money' || (quantity.unit === '' && quantity.percent === 'none');
}

type Inference = Pick<DirectionReading, 'direction' | 'source'>;

/**
 * Which way name, level and unit point a figure; `null` where they say nothing. `isBare`: no = stands before it, so that more words
 * of the name count, and a share under 成本 is none of money.
 */
function inferred(topic: Topic, quantity: Quantity, isBare: boolean): Inference | null {
  const isMoney = isMoneyLike(quantity);
  // A sum that is to be paid as it stands.
  if (topic.isStandard && isMoney) return { direction: 'symmetric', source: 'name' };
  if (topic.isNegative) return { direction: 'reverse', source: 'name' };
  if (topic.isAllowance && isMoney) return { direction: 'cap', source: 'name' };
  if (topic.isCostLevel && isMoney && !topic.isSaving && !(isBare && topic.isRate))
    return { direction: 'cap', source: 'level' };
  const isCostByName = topic.isCostName && /* 成本 in the name */ topic.subject === 'cost';
  if (isBare && isCostByName && dimensionOf(quantity.unit) === 'money')
    return { direction: topic.isSaving ? 'forward' : 'cap', source: 'name' };
  if (!isTime(dimensionOf(quantity.unit)) || topic.longIsGood) return null;
  if (topic.isTimeLevel) return { direction: 'cap', source: 'level' };
  return isBare && topic.isDurationName ? { direction: 'cap', source: 'name' } : null;
}

/** ±3%, ≤±2mm: so far off on either side. */
export function isBothWays({ text }: Reading): boolean {
  return /^[≤<＜≦]?=?±/u.test(text.slice(0, 20).replaceAll(' ', ''));
}

/** 180 beside 天 in a column of units is 180天. */
export function inStatedUnit(quantity: Quantity, stated: StatedUnit | null): Quantity {
  if (stated === null || quantity.unit !== '' || quantity.percent !== 'none') return quantity;
  const { percent, unit } = stated;
  return percent === 'none' ? { ...quantity, unit } : { ...quantity, percent };
}

const AHEAD = /提前|提早/u;
const LONGEST_AHEAD = 40;

/** What says which way a row points. */
interface Pointed {
  readonly target: Reading;
  readonly columns: HelperColumns;
  readonly topic: Topic;
}

/** The direction of a target that holds a figure. */
export function directionOf({ target, columns, topic }: Pointed, quantity: Quantity): DirectionReading {
  const written = target.operator.sign === 'none' ? columns.operator : target.operator;
  const source = target.operator.sign === 'none' ? 'column' : 'written';
  if (quantity.writtenHigh !== null && (written.sign === 'none' || written.sign === 'equals')) {
    return { direction: 'range', source: 'written', isStrict: false };
  }
  if (isBothWays(target)) return { direction: 'reverse', source, isStrict: false };
  switch (written.sign) {
    case 'atLeast':
      return { direction: 'forward', source, isStrict: false };
    case 'greaterThan':
      return { direction: 'forward', source, isStrict: true };
    case 'atMost':
      return { direction: 'reverse', source, isStrict: false };
    case 'lessThan':
      return { direction: 'reverse', source, isStrict: true };
    case 'equals':
      return {
        direction: inferred(topic, quantity, false)?.direction ?? 'equals',
        source,
        isStrict: false,
      };
    case 'none':
      break;
  }
  // 平均提前60分钟: the more, the better.
  if (isTime(dimensionOf(quantity.unit)) && AHEAD.test(target.text.slice(0, LONGEST_AHEAD)))
    return { direction: 'forward', source: 'written', isStrict: false };
  if (columns.isReverse) return { direction: 'reverse', source: 'column', isStrict: false };
  if (columns.isForward) return { direction: 'forward', source: 'column', isStrict: false };
  const pointed = inferred(topic, quantity, true) ?? { direction: 'forward', source: 'default' };
  return { ...pointed, isStrict: false };
}

/** The operator speaks against the column or against what the name means. */
export function isOdd({ target, columns, topic }: Pointed, { direction, source }: DirectionReading): boolean {
  if (source !== 'written' && source !== 'column') return false;
  const rises = direction === 'forward';
  const falls = direction === 'reverse';
  if ((rises && columns.isReverse) || (falls && columns.isForward)) return true;
  if (target.operator.sign !== 'none' && columns.operator.sign !== 'none') {
    const columnRises = columns.operator.sign === 'atLeast' || columns.operator.sign === 'greaterThan';
    const columnFalls = columns.operator.sign === 'atMost' || columns.operator.sign === 'lessThan';
    if ((rises && columnFalls) || (falls && columnRises)) return true;
  }
  if (topic.isNegative || trendOfFigure(target.text) === 'fall') return false;
  const isLimit = topic.isStandard || topic.isCostName || topic.isDurationName || topic.isCappedRate;
  if (falls) {
    return (
      topic.subject === 'satisfaction' ||
      (topic.isBounded && !topic.isCostLevel) ||
      (topic.isFulfilment && !topic.isCostLevel) ||
      (topic.isGainLevel && topic.isWorkDone && !isLimit)
    );
  }
  return (
    rises &&
    (topic.subject === 'cost' || (topic.isCostLevel && topic.isStandard)) &&
    !topic.isSaving &&
    !topic.isRate &&
    (!topic.isPaid || topic.isSetStandard) &&
    (topic.isCostName || topic.isCostLevel)
  );
}
