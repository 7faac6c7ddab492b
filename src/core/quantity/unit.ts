/** Reads units out of texts and says how two of them compare. */
import { Decimal, ONE } from '../number';
import { remembered } from '../remember';
import { ALSO_MEASURES, type UnitEntry, buildUnits } from './unit-data';

const UNITS = buildUnits();
const LONGEST_UNIT = Math.max(...[...UNITS.keys()].map((name) => name.length));
const MONTH_COUNT: ReadonlySet<string> = new Set(['个月', '月']);

/** Scales that stand before a unit: 1.2万亩, 3千米 is a unit of its own and found first. */
const SCALES: ReadonlyMap<string, string> = new Map([
  ['万亿', '1000000000000'],
  ['亿', '100000000'],
  ['千万', '10000000'],
  ['百万', '1000000'],
  ['十万', '100000'],
  ['万', '10000'],
  ['千', '1000'],
  ['百', '100'],
  ['十', '10'],
]);

export interface UnitMatch {
  readonly scale: Decimal;
  /** Normalised: "元/人/次"; "" for none. */
  readonly unit: string;
  /** Where the text goes on. */
  readonly end: number;
}

/** 5W人次 are five myriads; 49.8W may be watts. */
const MYRIAD_SIGN = /^w$/iu;
const MYRIAD = new Decimal(10_000);

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[a-z]/iu.test(character);
}

/** The longest known unit at a place; Latin ones only as whole words. */
function unitAt(text: string, start: number): string | null {
  for (let length = Math.min(LONGEST_UNIT, text.length - start); length > 0; length--) {
    const candidate = text.slice(start, start + length);
    const name = UNITS.has(candidate) ? candidate : latinUnit(candidate);
    if (name !== null && !(isLatin(candidate[0]) && isLatin(text[start + length]))) return name;
  }
  return null;
}

const LATIN: ReadonlyMap<string, string> = new Map(
  [...UNITS.keys()].filter((name) => /^[a-z]+\d?$/iu.test(name)).map((name) => [name.toLowerCase(), name]),
);

function latinUnit(candidate: string): string | null {
  return LATIN.get(candidate.toLowerCase()) ?? null;
}

function scaleAt(text: string, start: number): readonly [string, string] | null {
  for (let length = 2; length > 0; length--) {
    const candidate = text.slice(start, start + length);
    const factor = SCALES.get(candidate);
    if (factor !== undefined) return [candidate, factor];
  }
  return null;
}

const BY_PIECES: ReadonlySet<string> = new Set(['time', 'workday', 'month', 'points', 'level', '']);

/** 个工作日 and 个批次, unlike 个元. */
function isCountedByPieces(unit: string): boolean {
  const dimension = dimensionOf(unit);
  return isCount(dimension) || BY_PIECES.has(dimension);
}

function simpleUnitAt(text: string, start: number): { readonly unit: string; readonly end: number } | null {
  // 个工作日, 个月, 个批次: the counter before a unit says nothing.
  const skip = text[start] === '个' || text[start] === '余' || text[start] === '多' ? 1 : 0;
  if (skip === 1) {
    const inner = unitAt(text, start + 1);
    // The 方 of 1个方案 is no volume, and the 分 of 3个分局 no point.
    if (inner !== null && (text[start] !== '个' || isCountedByPieces(inner)))
      return { unit: inner === '月' ? '个月' : inner, end: start + 1 + inner.length };
  }
  const unit = unitAt(text, start);
  return unit === null ? null : { unit, end: start + unit.length };
}

/** 百小时 of 秒/百小时, 千人 of 张/千人 and 百万人 of 份/百万人. */
function manyAt(text: string, start: number): { readonly unit: string; readonly end: number } | null {
  const many = /^[十百千]?[十百千万]/u.exec(text.slice(start, start + 2))?.[0] ?? '';
  const one = many === '' ? null : simpleUnitAt(text, start + many.length);
  return one === null ? null : { unit: `${many}${one.unit}`, end: one.end };
}

const WORD_GOES_ON = /^(?![以及等左或各])\p{Script=Han}/u;

/**
 * Scale and unit that follow a number, compound ones included: 元/人/次, 元/人*月, 台、套, 台(套).
 * Unknown words are no unit: the match is empty then.
 */
export function matchUnit(text: string, start: number): UnitMatch {
  let at = start;
  let scale = ONE;
  // 千米, 百分点 and 千瓦 are units, not scales.
  const isMyriad = MYRIAD_SIGN.test(text[at] ?? '') && /\p{Script=Han}/u.test(text[at + 1] ?? '');
  if (isMyriad && simpleUnitAt(text, at + 1) !== null) {
    scale = MYRIAD;
    at += 1;
  } else if (unitAt(text, at) === null) {
    const found = scaleAt(text, at);
    if (found !== null) {
      scale = new Decimal(found[1]);
      at += found[0].length;
      if (text[at] === '余' || text[at] === '多') at += 1;
    }
  }
  const first = simpleUnitAt(text, at);
  if (first === null) return { scale, unit: '', end: at };
  at = first.end;
  const numerators = [first.unit];
  const denominators: string[] = [];
  for (let round = 0; round < 6; round++) {
    const mark = text[at];
    if (mark === undefined) break;
    const isAlternative = mark === '、' || mark === '(' || mark === '（';
    const isProduct =
      mark === '/' ||
      mark === '*' ||
      mark === '·' ||
      mark === '每' ||
      mark === '.' ||
      mark === 'x' ||
      mark === '×';
    if (!isAlternative && !isProduct) break;
    const skip = text[at + 1] === '每' && mark === '/' ? 2 : 1;
    const next = simpleUnitAt(text, at + skip) ?? (mark === '/' ? manyAt(text, at + skip) : null);
    if (next === null) break;
    let end = next.end;
    // 次、线下4次 goes on with another word; 台、套 ends there.
    if (mark === '、' && WORD_GOES_ON.test(text.slice(end, end + 1))) break;
    if (mark === '(') {
      if (text[end] !== ')') break;
      end += 1;
    }
    if (isAlternative || (mark === '/' && isSameKind(numerators[0] ?? '', next.unit)))
      numerators.push(next.unit);
    else denominators.push(next.unit);
    at = end;
  }
  return { scale, unit: [numerators.join('、'), ...denominators].join('/'), end: at };
}

function isSameKind(a: string, b: string): boolean {
  const [left, right] = [entryOf(a), entryOf(b)];
  return (
    left !== null &&
    right !== null &&
    left.dimension.startsWith('count:') &&
    left.dimension === right.dimension
  );
}

function entryOf(unit: string): UnitEntry | null {
  if (MONTH_COUNT.has(unit)) return { dimension: 'month', factor: '1' };
  return UNITS.get(unit) ?? null;
}

/** "money", "time", "count:person" …; "" for no or an unknown unit. Of a compound unit, the dimension of what is counted. */
export function dimensionOf(unit: string): string {
  return entryOf(unit.split('/')[0]?.split('、')[0] ?? '')?.dimension ?? '';
}

export function isCount(dimension: string): boolean {
  return dimension.startsWith('count:');
}

export function isTime(dimension: string): boolean {
  return dimension === 'time' || dimension === 'workday' || dimension === 'month';
}

/** Whether the unit names an amount for one of something: 元/人, 元/平方米. */
export function isPerUnit(unit: string): boolean {
  return unit.includes('/');
}

/** Counters that people use for one another: 批 beside 次, 台 beside 件; and 个 beside anything that is counted. */
function countersAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const pair = [a, b];
  return pair.includes('count:thing') && pair.includes('count:event');
}

/** A pair of factors that bring two figures to one unit without dividing, so that nothing is rounded. */
export type CommonMeasure = readonly [a: Decimal, b: Decimal];

const SAME: CommonMeasure = [ONE, ONE];

function alsoOf(unit: string): readonly UnitEntry[] {
  return ALSO_MEASURES.get(unit) ?? [];
}

/** What each is first goes before what else it may be. */
function measuredAlike(lefts: readonly UnitEntry[], rights: readonly UnitEntry[]): CommonMeasure | null {
  for (const left of lefts) {
    const right = rights.find(({ dimension }) => dimension === left.dimension);
    if (right !== undefined) return [new Decimal(left.factor), new Decimal(right.factor)];
  }
  return null;
}

function simpleMeasure(a: string, b: string): CommonMeasure | null {
  const lefts = a.split('、');
  const rights = b.split('、');
  if (lefts.some((left) => rights.includes(left))) return SAME;
  for (const left of lefts) {
    for (const right of rights) {
      const [x, y] = [entryOf(left), entryOf(right)];
      if (x === null || y === null) continue;
      if (isCount(x.dimension) && isCount(y.dimension)) {
        if (left === '个' || right === '个' || countersAgree(x.dimension, y.dimension)) return SAME;
      }
      const measure = measuredAlike([x, ...alsoOf(left)], [y, ...alsoOf(right)]);
      if (measure !== null) return measure;
    }
  }
  return null;
}

/**
 * What figures in units `a` and `b` are multiplied by to be compared. A missing unit or a missing denominator takes the
 * other's. `null` where the two measure different things.
 */
export function commonMeasure(a: string, b: string): CommonMeasure | null {
  if (a === b || a === '' || b === '') return SAME;
  const [headA = '', ...restA] = a.split('/');
  const [headB = '', ...restB] = b.split('/');
  const head = simpleMeasure(headA, headB);
  if (head === null) return null;
  if (restA.length === 0 || restB.length === 0 || sameSet(restA, restB)) return head;
  let [factorA, factorB] = head;
  const isShorter = restA.length < restB.length;
  const left = isShorter ? [...restB] : [...restA];
  for (const one of isShorter ? restA : restB) {
    // 元/人·月 beside 元/月: what one of them leaves out is understood.
    const measures = left.map((other) => (isShorter ? simpleMeasure(one, other) : simpleMeasure(other, one)));
    const place = measures.findIndex((measure) => measure !== null);
    const part = measures[place];
    if (part == null) return null;
    left.splice(place, 1);
    factorA = factorA.times(part[1]);
    factorB = factorB.times(part[0]);
  }
  return [factorA, factorB];
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join('/') === [...b].sort().join('/');
}

/** The unit that a name or a column states in brackets or by itself: （万元）, （%）, ‰, 万元. */
export interface StatedUnit {
  readonly scale: Decimal;
  readonly unit: string;
  readonly percent: 'none' | 'percent' | 'permille';
}

const IN_BRACKETS = /\(([^()]{1,10})\)/gu;

function statedIn(text: string): StatedUnit | null {
  if (/^(?:%|百分比|百分数|百分率)$/u.test(text)) return { scale: ONE, unit: '', percent: 'percent' };
  if (/^(?:‰|千分比|千分率)$/u.test(text)) return { scale: ONE, unit: '', percent: 'permille' };
  const bare = text.replace(/^单位:?/u, '');
  const match = matchUnit(bare, 0);
  if (match.end !== bare.length || match.end === 0) return null;
  if (match.unit === '' && match.scale.eq(ONE)) return null;
  return { scale: match.scale, unit: match.unit, percent: 'none' };
}

/** Unit of a 度量单位 cell (normalised text); `null` where it names none. */
export const unitOfColumn = remembered((text: string): StatedUnit | null =>
  statedIn(text.replace(/^\((.{1,10})\)$/u, '$1')),
);

/** Unit in brackets in a name (normalised text): 评审费用(万元). The last one counts. */
export const unitInName = remembered((text: string): StatedUnit | null => {
  let found: StatedUnit | null = null;
  for (const match of text.matchAll(IN_BRACKETS)) found = statedIn(match[1] ?? '') ?? found;
  return found;
});
