/** One amount in several units or scales: 49万5千元, 1年6个月, 一万五. */
import { TEN } from '../../number';
import type { Quantity } from '../reading';
import { commonMeasure, dimensionOf } from '../unit';
import type { Phrase } from './phrases';

/** Units that people write one after the other, from large to small. */
const STACKED: ReadonlySet<string> = new Set(['money', 'length', 'area', 'volume', 'mass', 'time', 'month']);
/** 30分 after hours and before seconds are minutes and no points. */
const MINUTES = '分钟';

export function isPlainAmount({ quantity }: Phrase): boolean {
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
  const b = second.quantity;
  const isClock = first.quantity.unit === '分' && dimensionOf(b.unit) === 'time';
  const a = isClock ? { ...first.quantity, unit: MINUTES } : first.quantity;
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

/** The figures with those joined that are one amount. */
export function joined(phrases: readonly Phrase[], text: string): Phrase[] {
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
