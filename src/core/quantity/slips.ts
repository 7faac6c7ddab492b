/** Slips of the hand in figures: those that can only mean one thing are mended, those that may mean two are no figure. */

/** 1OO人, 105o人: letters among digits; 50L are litres. */
const ROUND = /(?<![a-z\d.])\d[\d.,]*o[\do.,]*(?=[\p{Script=Han}%]|$)/giu;
/** l050人, 2l6人. */
const STROKE = /(?<![a-z])l(?=\d[\d.,]*(?:[\p{Script=Han}%]|$))/gu;
/** 98..5% */
const DOUBLE_POINT = /(?<=\d)\.{2}(?=\d)/gu;
const MAY_SLIP = /[ol]|\.\./iu;

/** A normalised text with its slips mended. */
export function withoutSlips(text: string): string {
  if (!MAY_SLIP.test(text)) return text;
  return text
    .replace(DOUBLE_POINT, '.')
    .replace(ROUND, (figure) => figure.replaceAll(/o/giu, '0'))
    .replace(STROKE, '1');
}

const OPERATOR = '[≥≤<>=]{0,3}';
/** 95,5% and 9 8%: one figure or two, nobody can tell. */
const TORN_SHARE = new RegExp(String.raw`^${OPERATOR}\d{1,3}(?:\.\d+)?[,、' ]\d{1,2}(?:\.\d+)?%$`, 'u');
/** 10 50人 */
const TORN_COUNT = new RegExp(String.raw`^${OPERATOR}\d{1,4}[ ']\d+(?![\d年月日号/.:-])`, 'u');
/** 1.050人: a thousand and fifty, or one and a bit. */
const POINT_OF_GROUPS = new RegExp(
  String.raw`^${OPERATOR}[1-9]\d{0,2}\.\d{3}(?:人次|[人户名件册份个株只头])$`,
  'u',
);

/** A figure that is written so that it may be read in two ways. */
export function isTorn(text: string): boolean {
  return text.length <= 40 && (TORN_SHARE.test(text) || TORN_COUNT.test(text) || POINT_OF_GROUPS.test(text));
}
