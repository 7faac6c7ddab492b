/** Chinese numerals: 一, 两, 十二, 二十, 一百零五, 三千六百, 一万二, 二〇二四. */
import { Decimal, ZERO } from '../../number';

const DIGITS: ReadonlyMap<string, number> = new Map([
  ['〇', 0],
  ['零', 0],
  ['○', 0],
  ['一', 1],
  ['壹', 1],
  ['二', 2],
  ['贰', 2],
  ['两', 2],
  ['三', 3],
  ['叁', 3],
  ['四', 4],
  ['肆', 4],
  ['五', 5],
  ['伍', 5],
  ['六', 6],
  ['陆', 6],
  ['七', 7],
  ['柒', 7],
  ['八', 8],
  ['捌', 8],
  ['九', 9],
  ['玖', 9],
]);
const PLACES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const MYRIADS: ReadonlyMap<string, number> = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** The characters of a numeral, for use inside a character class. 万 and 亿 are scales there and not part of it. */
export const NUMERAL_CHARACTERS = '〇零○一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟';

function digitString(text: string): Decimal | null {
  let digits = '';
  for (const character of text) {
    const digit = DIGITS.get(character);
    if (digit === undefined) return null;
    digits += String(digit);
  }
  return new Decimal(digits);
}

/** Reads a whole numeral; `null` for anything else and for numerals of more than 24 characters. */
export function readNumeral(text: string): Decimal | null {
  if (text === '' || text.length > 24) return null;
  if (text.length > 1 && !/[十拾百佰千仟万亿]/u.test(text)) return digitString(text);
  let total = ZERO;
  let section = 0;
  let digit: number | null = null;
  let lastPlace = 1;
  let lastIsZero = false;
  for (const character of text) {
    const value = DIGITS.get(character);
    const place = PLACES.get(character);
    const myriad = MYRIADS.get(character);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      lastIsZero = value === 0;
    } else if (place !== undefined) {
      section += (digit ?? 1) * place;
      digit = null;
      lastPlace = place;
    } else if (myriad !== undefined) {
      total = total.plus(section + (digit ?? 0)).times(myriad);
      section = 0;
      digit = null;
      lastPlace = myriad;
    } else {
      return null;
    }
  }
  // 一万二 is 12000 and 三百五 is 350, but 一百零五 is 105 and 十五 is 15.
  const tail = digit ?? 0;
  const scaled = lastPlace > 10 && !lastIsZero && !/[零〇○]/u.test(text) ? (tail * lastPlace) / 10 : tail;
  return total.plus(section).plus(scaled);
}

/** 12 and 十二 alike. */
export function numeralOrDigits(text: string | undefined): Decimal | null {
  if (text === undefined) return null;
  return /^\d+$/u.test(text) ? new Decimal(text) : readNumeral(text);
}
