/** A text without the marks of its lists, and a sentence without its figures. */

const LIST_MARK = /(?<=^|[;。,、\s])(?:\(\d{1,2}\)|\d{1,2}[.、)])(?=[^\d\s%.、)])/gu;
const CIRCLED = /[\u2460-\u2473\u24F5-\u24FE\u2776-\u277F]/gu;

/** ① and the like before NFKC makes digits of them. */
export function withoutCircles(raw: string): string {
  return raw.replace(CIRCLED, ';');
}

/** 1.新建5座；2.改造10座 without its 1. and 2. */
export function withoutListMarks(text: string): string {
  return text.replace(LIST_MARK, '').replace(/^;+/u, '');
}

/** DN300 of DN300管道5公里 is a name. */
const SIZE_SIGN = /(?<=[a-z])\d{1,6}(?=[^,;、。]*\d)/giu;

function asLetters(digits: string): string {
  return Array.from(digits, (digit) => 'abcdefghij'[Number(digit)] ?? '').join('');
}

/** The same sentence around other figures. */
export function skeletonOf(text: string): string {
  return text
    .replace(SIZE_SIGN, asLetters)
    .replace(/[≥≤<>=\s]/gu, '')
    .replace(/\d[\d,]*(?:\.\d+)?/gu, '#');
}
