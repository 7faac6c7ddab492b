/** The operator that opens a text, and what it governs. */
import { type Phrase, signOfSymbols } from './figures/phrases';
import { NO_OPERATOR, type OperatorReading } from './reading';
import { matchUnit } from './unit';

const SYMBOLS_AT_START = /^([≥≤<>=]{1,6}|[》《〉〈]=?(?=[\d一二两三四五六七八九十]))/u;
const SCANNED_EQUALS_AT_START = /^(?:[—–―─━ー_]{1,3}|一(?=\d|%))/u;
const ANGLES: ReadonlyMap<string, string> = new Map([
  ['》', '>'],
  ['〉', '>'],
  ['《', '<'],
  ['〈', '<'],
]);

export interface Opening {
  readonly operator: OperatorReading;
  readonly rest: string;
}

/** The operator symbols at the start of a text, and what follows them. */
export function openingOf(text: string): Opening {
  const symbols = SYMBOLS_AT_START.exec(text)?.[1];
  if (symbols !== undefined) {
    const sign = signOfSymbols(Array.from(symbols, (symbol) => ANGLES.get(symbol) ?? symbol).join(''));
    if (sign !== null) return { operator: { sign, source: 'symbol' }, rest: text.slice(symbols.length) };
  }
  const dash = SCANNED_EQUALS_AT_START.exec(text)?.[0];
  if (dash !== undefined && dash.length < text.length) {
    return { operator: { sign: 'equals', source: 'scan' }, rest: text.slice(dash.length) };
  }
  return { operator: NO_OPERATOR, rest: text };
}

/** ≥% =元 ≤万元/公里 and a bare unit: the number is missing. */
export function lacksNumber(opening: Opening): boolean {
  const { rest } = opening;
  // 半年 is a figure by itself, and so are 十次 and 百余家.
  if (/^(?:[半十拾]|[百佰千仟][余多])/u.test(rest)) return false;
  if (rest === '' || /^(?:%|\(%\)|百分比|‰)$/u.test(rest)) return true;
  if (rest.length > 12) return false;
  const unit = matchUnit(rest, 0);
  return unit.end === rest.length;
}

/** Symbols at the start of the text govern its first figure. */
export function governed(phrases: readonly Phrase[], { operator }: Opening): readonly Phrase[] {
  if (operator.sign === 'none') return phrases;
  return phrases.map((phrase, index) => (index === 0 ? { ...phrase, operator } : phrase));
}
