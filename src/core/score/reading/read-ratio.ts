/** 1:15 says one thing with two numbers: what of two such ratios is the better one, where the name tells. */
import { Decimal, ONE } from '../../number';
import { normalizeText } from '../../quantity/normalize';
import type { Reading } from '../../quantity/reading';
import { type Draft, type Row, EMPTY } from './row-draft';

const RATIO = /^[≥≤<>=]{0,3}(\d{1,6}(?:\.\d{1,4})?):(\d{1,6}(?:\.\d{1,4})?)$/u;

/** 1:15 as its two numbers. */
function ratioOf(text: string): readonly [Decimal, Decimal] | null {
  const match = RATIO.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return [new Decimal(match[1]), new Decimal(match[2])];
}

/** What one 元 brings: the more of the second number, the better. */
const BRINGS = /带动|撬动|拉动|放大|杠杆|投入产出|产出比|投资比|效益比|回报|收益比/u;
/** How many one teacher or nurse has to look after: the fewer, the better. */
const LOOKS_AFTER = /师生比|生师比|师幼比|护理员?(?:配比|与)|护老比/u;

/** So many of the second for one of the first, or of the first for one of the second; `null` for 2:3. */
function manyOf([first, second]: readonly [Decimal, Decimal]): { many: Decimal; isSecond: boolean } | null {
  if (first.eq(ONE)) return { many: second, isSecond: true };
  return second.eq(ONE) ? { many: first, isSecond: false } : null;
}

/** The same ratio is kept; another one is better, worse or open by what its name says. */
export function readRatio(row: Row, actual: Reading): Draft | null {
  const asked = ratioOf(normalizeText(row.target.text));
  if (asked === null) return null;
  const done = ratioOf(normalizeText(actual.text));
  const base: Draft = { ...EMPTY, direction: 'equals', directionSource: 'written' };
  if (done === null) return { ...base, problem: 'bound-unclear' };
  const texts = { targetText: row.target.text, actualText: actual.text };
  if (asked[0].times(done[1]).eq(asked[1].times(done[0])))
    return { ...base, met: true, compared: { target: ONE, targetHigh: null, actual: ONE, ...texts } };
  const [limit, own] = [manyOf(asked), manyOf(done)];
  if (limit === null || own?.isSecond !== limit.isSecond || limit.many.isZero())
    return { ...base, problem: 'bound-unclear' };
  const name = row.input.level3.slice(0, 100);
  const compared = { target: limit.many, targetHigh: null, actual: own.many, ...texts };
  if (BRINGS.test(name) && limit.isSecond) {
    if (row.target.operator.sign === 'atMost' || row.target.operator.sign === 'lessThan')
      return { ...base, problem: 'bound-unclear' };
    const met = own.many.gte(limit.many);
    return { ...base, direction: 'forward', met, ratio: own.many.div(limit.many), compared };
  }
  // More of them for each: by how much that misses the target nobody says.
  const isLighter = LOOKS_AFTER.test(name) && own.many.lt(limit.many) && limit.many.gt(ONE);
  return isLighter
    ? { ...base, direction: 'reverse', met: true, ratio: ONE, compared }
    : { ...base, problem: 'bound-unclear' };
}
