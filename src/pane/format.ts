/** Figures as the pane shows them. Decimals go in, text comes out; rounding for display happens only here. */
import type { PlannedEdit } from '../core/assessment';
import { a1, a1Range } from '../core/grid';
import { Decimal, fixed, HUNDRED, isPlainDecimal, plain } from '../core/number';

const NO_FIGURE = '—';

/** A fraction as "92.80%". */
export function percent(value: Decimal | null, digits = 2): string {
  return value === null ? NO_FIGURE : `${fixed(value.times(HUNDRED), digits)}%`;
}

/** A score with two decimals, trailing zeros kept so that columns align. */
export function score(value: Decimal | null): string {
  return value === null ? NO_FIGURE : fixed(value, 2);
}

/** "13,203,979" for "13203979". */
function inThrees(whole: string): string {
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length);
  const first = digits.length % 3;
  const groups = digits.slice(first).match(/\d{3}/g) ?? [];
  return sign + [...(first > 0 ? [digits.slice(0, first)] : []), ...groups].join(',');
}

/** "13,203,979.88": grouped by three, digits as they are. */
export function amount(value: Decimal | null): string {
  if (value === null) return NO_FIGURE;
  const [whole = '', fraction] = plain(value).split('.');
  const grouped = inThrees(whole);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** "J6", "J6:K6": the cells beside the planned one that repeat it; '' where there are none. */
export function repeatsText({ repeats = [] }: Pick<PlannedEdit, 'repeats'>): string {
  const [first, last] = [repeats[0]?.cell, repeats.at(-1)?.cell];
  if (first === undefined || last === undefined) return '';
  const isOneLine = first.row === last.row || first.column === last.column;
  return isOneLine
    ? a1Range({ top: first.row, left: first.column, bottom: last.row, right: last.column })
    : repeats.map(({ cell }) => a1(cell)).join(' ');
}

/** As many decimals as the figure that it replaces shows, so that the two stand under each other: 102.70 beside 99.70. */
export function alignedText(edit: PlannedEdit): string {
  const text = plannedText(edit, edit.after);
  const [digits, own] = [edit.before, text].map((each) => /^-?\d+(?:\.(\d+))?$/.exec(each)?.[1]?.length ?? 0);
  return isPlainDecimal(text) && digits !== undefined && own !== undefined && digits > own
    ? fixed(new Decimal(text), digits)
    : text;
}

/** What a planned figure will look like beside the others: rates with two decimals, scores as planned. */
export function plannedText({ figure }: PlannedEdit, text: string): string {
  const rate = figure === 'rate' ? /^(-?\d+(?:\.\d+)?)%$/.exec(text)?.[1] : undefined;
  return rate === undefined ? text : `${fixed(new Decimal(rate), 2)}%`;
}
