/**
 * What a cell shows, by its value and number format, in the Chinese locale. Both adapters use it where the host does not say.
 * Known gaps: [DBNum1] and [DBNum2] show Arabic digits; 上午/下午 formats depend on how they are written.
 */
import { addLocale, format } from 'numfmt';

const LOCALE = 'zh-CN';
addLocale({ group: ',', decimal: '.', ampm: ['上午', '下午'], bool: ['TRUE', 'FALSE'] }, LOCALE);

/** ECMA-376 part 1, 18.8.30: the formats that every file has, and those that the zh-CN table adds. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"¥"#,##0;"¥"-#,##0'],
  [6, '"¥"#,##0;[Red]"¥"-#,##0'],
  [7, '"¥"#,##0.00;"¥"-#,##0.00'],
  [8, '"¥"#,##0.00;[Red]"¥"-#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'yyyy/m/d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy/m/d h:mm'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, 'AM/PMh"时"mm"分"'],
  [35, 'AM/PMh"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;[Red]-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;[Red]-#,##0.00'],
  [41, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ '],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [55, 'AM/PMh"时"mm"分"'],
  [56, 'AM/PMh"时"mm"分"ss"秒"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** The code of a built-in number format id; `undefined` where the id is not built in. */
export function builtInFormat(id: number): string | undefined {
  return BUILT_IN.get(id);
}

/** The built-in id of a format code; `undefined` where it has to be stored as a custom format. */
export function builtInFormatId(code: string): number | undefined {
  for (const [id, each] of BUILT_IN) {
    if (each === code) return id;
  }
  return undefined;
}

const OPTIONS = { locale: LOCALE, throws: false, nbsp: false } as const;
/** Days between the two date systems; a format without date parts is not shifted. */
const DAYS_1904 = 1462;

/** True where a format shows a date or time of day, so that the 1904 system moves it. */
function showsDate(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[[^[\]]*\]|_./g, '');
  return /[ymd]/i.test(bare) && !/general/i.test(bare);
}
const dateFormats = new Map<string, boolean>();

function isDateFormat(code: string): boolean {
  let known = dateFormats.get(code);
  if (known === undefined) {
    known = showsDate(code);
    if (dateFormats.size > 2000) dateFormats.clear();
    dateFormats.set(code, known);
  }
  return known;
}

/** Never throws: a format that cannot be read shows the plain number. */
export function numberText(value: number, code: string, date1904 = false): string {
  const shifted = date1904 && isDateFormat(code) ? value + DAYS_1904 : value;
  try {
    return format(code, shifted, OPTIONS);
  } catch {
    return String(value);
  }
}

/** Longer text is shown as it is: hostile files give a long text to a million cells, and every decorated one is a copy. */
const LONGEST_DECORATED = 255;

/** Text under a format with a text section, such as `@"分"`; most formats show it as it is. Never throws. */
export function textText(value: string, code: string): string {
  if (code === 'General' || !code.includes('@') || code === '@') return value;
  if (value.length > LONGEST_DECORATED) return value;
  try {
    return format(code, value, OPTIONS);
  } catch {
    return value;
  }
}

export function booleanText(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}
