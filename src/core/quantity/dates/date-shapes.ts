/* eslint-disable regexp/prefer-character-class, regexp/no-useless-non-capturing-group -- the patterns are put together from named pieces */
/** How dates are written: the patterns, and what is spelled out before they look. */
export const RANGE_MARK = '(?:至|到|--?|~|——?|–|―)';

const NUMERAL_VALUES = '〇一二三四五六七八九';

function smallNumeral(text: string): string {
  if (!text.includes('十'))
    return Array.from(text.replaceAll('零', '〇'), (c) => String(NUMERAL_VALUES.indexOf(c))).join('');
  const [tens = '', ones = ''] = text.split('十');
  const ten = tens === '' ? 1 : NUMERAL_VALUES.indexOf(tens);
  return String(ten * 10 + (ones === '' ? 0 : NUMERAL_VALUES.indexOf(ones)));
}

const DATE_NUMERAL =
  /(?<![〇零一二三四五六七八九十百千万第])(?:[〇零一二三四五六七八九]{4}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[年月日号])/gu;
const SHARED_MONTH = new RegExp(String.raw`(?<![\d.])(\d{1,2})(${RANGE_MARK}|[、,和及])(?=\d{1,2}月)`, 'gu');
const SHARED_QUARTER = new RegExp(
  String.raw`([一二三四1-4])(${RANGE_MARK}|[、,和及])(?=第?[一二三四1-4]季度)`,
  'gu',
);
const SHARED_DAY = new RegExp(String.raw`(月)(\d{1,2})(${RANGE_MARK})(?=\d{1,2}[日号])`, 'gu');

/** Q4, 2024Q4, 2024-Q4. */
const QUARTER_SIGN = /(?:((?:19|20)\d{2})[年\s-]?|(?<![a-z\d]))q([1-4])(?![\da-z])(?:季度?)?/giu;

function quarterInWords(_: string, year: string | undefined, quarter: string): string {
  return `${year === undefined ? '' : `${year}年`}第${quarter}季度`;
}

/** Numerals before 年 月 日 become digits; 1至4月 and 3、4月 get the 月 that they share; Q4 is 第4季度. */
export function spellOut(text: string): string {
  return text
    .replace(QUARTER_SIGN, quarterInWords)
    .replace(DATE_NUMERAL, smallNumeral)
    .replace(SHARED_MONTH, '$1月$2')
    .replace(SHARED_QUARTER, '$1季度$2')
    .replace(SHARED_DAY, '$1$2日$3');
}

/** Every date has one of these; a text without them needs no search. */
export const MAY_BE_DATE =
  /[年月日号季周每逐按]|q[1-4]|[上下]半|星期|\d{4}[./-]\d|\d{6}|\d\.\d{1,2}日?[之以]?前|^\d{1,2}\/\d/iu;

const YEAR = String.raw`(?:(?<year>(?:19|20)\d{2})年度?|(?<short>\d{2})年度?(?=[第上下]|1?\d月|底|末|初|前|内)|(?<relative>当年|本年度?|今年|次年|翌年|明年|下年度?|下一年度?)的?)`;
const PART = String.raw`(?<part>上旬|中旬|下旬|月?底|月?末|月?初|中(?!旬|期|心|央|小))?`;
const BOUND = String.raw`(?<bound>之前|以前|前(?!期|往|置|端|景|沿|后)|之内|以内|内|为?止|之后|以后|后)?`;
export const SHAPES: readonly RegExp[] = [
  // 2024-05-20, 2024/5/20, 2024.9月份, 2024.9
  new RegExp(
    String.raw`(?<![\d.])(?<year>(?:19|20)\d{2})(?:[./-]|年(?=\d{1,2}[./-]))(?<month>1[0-2]|0?[1-9])(?:[./-](?<day>3[01]|[12]\d|0?[1-9])日?|月?份?${PART})(?![\d%])(?: \d{1,2}:\d{2}(?::\d{2})?)?${BOUND}`,
    'uy',
  ),
  // 20240520, 202405
  /(?<!\d)(?<year>20\d{2})(?<month>1[0-2]|0[1-9])(?<day>3[01]|[12]\d|0[1-9])?(?![\d.%])(?=$|[^\p{L}\p{N}]|[前之以内止])(?<bound>之前|以前|前|之内|以内|内|止)?/uy,
  // 2024年5月20日前, 12月底前, 6月份之前
  new RegExp(
    String.raw`(?<![\d.])${YEAR}?(?<month>1[0-2]|0?[1-9])月份?(?:(?<day>3[01]|[12]\d|0?[1-9])(?:日|号|(?!\d|[./]|\p{L}))|${PART})${BOUND}`,
    'uy',
  ),
  // 第三季度末前, 2024年四季度
  new RegExp(
    String.raw`${YEAR}?第?(?<quarter>[一二三四1-4])季(?:度|(?!度))(?<part>末|底|初|中)?${BOUND}`,
    'uy',
  ),
  new RegExp(String.raw`${YEAR}?(?<threeQuarters>前三季度|前三个季度)${BOUND}`, 'uy'),
  new RegExp(String.raw`${YEAR}?(?<half>上半年|下半年)(?<part>末|底)?${BOUND}`, 'uy'),
  // 2022年底, 2024年内, 2024年
  new RegExp(String.raw`(?<!\d)${YEAR}(?:全年)?(?<part>年?底|年?末|年?终|年?初)?${BOUND}`, 'uy'),
  // 年底前, 年内, 全年
  new RegExp(
    String.raw`(?<![\d每半一两三学青少\p{Script=Latin}])(?<bareYear>年底|年末|年终|年初|年内|年度内|全年|本年度|当年度)${BOUND}`,
    'uy',
  ),
  // 12.31前
  /(?<![\d.])(?<month>1[0-2]|0?[1-9])\.(?<day>3[01]|[12]\d|0?[1-9])日?(?<bound>之前|以前|前)/uy,
  // 12/31, where dates are wanted
  /(?<![\d./])(?<month>1[0-2]|0?[1-9])\/(?<day>3[01]|[12]\d|0?[1-9])(?![\d/%])(?<bound>之前|以前|前)?/uy,
  // 15日前
  /(?<![\d.])(?<bareDay>3[01]|[12]\d|0?[1-9])[日号](?<bound>之前|以前|前)/uy,
];
