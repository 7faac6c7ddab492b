/** The number format of a cell, by what it shows: the file says that in full, its own formats only in parts. */

const PLAIN = /^-?(?:(?<grouped>\d{1,3}(?:,\d{3})+)|\d+)(?:\.(?<decimals>\d+))?%?$/u;
/** 2024年11月 says nothing of a day. */
const MONTH = /^\d{4}年\d{1,2}月$/u;

/** A format under which `text` is what a number or a share shows, as far as that can be told. */
export function numberFormat(text: string, isShare: boolean): string {
  const match = PLAIN.exec(text.trim());
  if (match === null) return isShare ? '0.00%' : 'General';
  const { grouped, decimals } = match.groups ?? {};
  const whole = grouped === undefined ? '0' : '#,##0';
  const fraction = decimals === undefined ? '' : `.${'0'.repeat(decimals.length)}`;
  return `${whole}${fraction}${isShare ? '%' : ''}`;
}

export function dateFormat(text: string): string {
  return MONTH.test(text.trim()) ? 'yyyy"年"m"月"' : 'yyyy/m/d';
}
