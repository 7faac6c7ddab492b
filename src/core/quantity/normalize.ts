/** One spelling for what people type: half-width forms, one kind of space, one kind of sign. */
import { remembered } from '../remember';
import { SIMPLE_CHARACTERS, simplified } from '../traditional';

const SPACES = /[\s\u180E]+/gu;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/gu;
/** 1,2⏎00 and 27⏎00人: a narrow cell broke the number, since no group has fewer than three digits and no number begins with 00. */
const BROKEN_NUMBER = /(?<=,\d{0,2})[\r\n]+(?=\d)|(?<=\d)[\r\n]+(?=,\d{3}|00)/gu;
/** A dot between digits that came from a Chinese full stop or a middle dot: 9。87 is 9.87. */
const DOT_BETWEEN_DIGITS = /(?<=\d)[。·•‧∙](?=\d)/gu;
/** 5.1×10^6 and 5.1×10⁶, which the forms of compatibility would make 5.1×106. */
const POWER_OF_TEN = /(\d{1,6})(?:\.(\d{1,6}))?\s?[×x*]\s?10(?:\^(\d)|([⁰¹²³⁴⁵⁶⁷⁸⁹]))(?!\d)/giu;
const SPACE_GROUPS = /(?<![\d.])\d{1,3}(?: \d{3})+(?!\d)/gu;
const SPACES_AT_EDGES =
  /(?<=[^\da-z.]) | (?=[^\da-z.])|(?<=[a-z]) (?=\d)|(?<=\d) (?=[a-z])|(?<=\.) (?=\d)|(?<=\d) (?=\.)/giu;

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['≧', '≥'],
  ['⩾', '≥'],
  ['≮', '≥'],
  ['≳', '≥'],
  ['≦', '≤'],
  ['⩽', '≤'],
  ['≯', '≤'],
  ['≲', '≤'],
  ['﹥', '>'],
  ['﹤', '<'],
  ['═', '='],
  ['﹦', '='],
  ['゠', '='],
  ['≡', '='],
  ['％', '%'],
  ['﹪', '%'],
  ['−', '-'],
  ['－', '-'],
  ['﹣', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['～', '~'],
  ['〜', '~'],
  ['∼', '~'],
  ['﹐', ','],
  ['٬', ','],
  ['∶', ':'],
]);
const SYMBOL_CLASS = new RegExp(`[${[...SYMBOLS.keys()].join('')}]`, 'gu');

/** Nothing here that the steps below would change; most cells are of this kind. */
const PLAIN = new RegExp(`^[\\x21-\\x26\\x28-\\x7E${SIMPLE_CHARACTERS}≥≤]*$`, 'u');
/** 10'000: an apostrophe between groups of three digits. */
const APOSTROPHE_GROUPS = /(?<=\d)['’‘´](?=\d{3}(?!\d))/gu;

/**
 * NFKC, signs and characters unified, white space reduced to what can matter: a space stays only between two digits or two Latin
 * letters, and groups of three digits are closed up ("1 314" is 1314). Linear in the length of the text.
 */
export function normalizeText(text: string): string {
  return PLAIN.test(text) && !text.includes('^') ? text : normalized(text);
}

const normalized = remembered((text) => {
  const folded = simplified(text)
    .replace(POWER_OF_TEN, writtenOut)
    .replace(SYMBOL_CLASS, (sign) => SYMBOLS.get(sign) ?? sign)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(BROKEN_NUMBER, '')
    .replace(SPACES, ' ')
    .trim();
  return folded
    .replace(DOT_BETWEEN_DIGITS, '.')
    .replace(APOSTROPHE_GROUPS, '')
    .replace(SPACES_AT_EDGES, '')
    .replace(SPACE_GROUPS, (group) => group.replaceAll(' ', ''));
});

function writtenOut(_: string, whole: string, fraction = '', typed = '', raised = ''): string {
  const places = Number(typed === '' ? raised.normalize('NFKC') : typed);
  const digits = fraction.padEnd(places, '0');
  const rest = digits.slice(places);
  return `${whole}${digits.slice(0, places)}${rest === '' ? '' : `.${rest}`}`;
}

/** What is left of a text once signs, spaces and punctuation at its edges are gone; for comparing words. */
export const bareWords = remembered((text: string): string =>
  normalizeText(text)
    .replaceAll(' ', '')
    .replace(/^[。，,;；、.！!:：]+/u, '')
    .replace(/[。，,;；、.！!:：]{1,50}$/u, ''),
);
