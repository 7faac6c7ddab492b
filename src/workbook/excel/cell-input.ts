/**
 * What to assign to a cell so that Excel keeps exactly the content meant. Excel reads an assigned string as if it were typed:
 * "=…" becomes a formula, "1/2" a date, "001" a number. An apostrophe in front makes it text and is not part of the value.
 */
import type { CellContent } from '../../core/edit';

/** `null` would leave the cell alone and never comes from here. */
export type CellInput = string | number | boolean;

/** Starts of formulas, also in full width, and what hides one: TAB, CR, LF, and the apostrophe that Excel would swallow. */
const DANGEROUS_START = /^[\s'=+\-@＝＋－＠＇]/u;
/** Only signs that numbers, dates, times, amounts and percentages are made of, with a digit among them. */
const NUMBER_LIKE = /^[\p{Nd}a-z\s.,:/%()+*^$¥￥€£·．，：／％（）＋－年月日时分秒点上下午星期周-]*$/iu;
const DIGIT = /\p{Nd}/u;
const CONSTANT = /^(?:true|false|#.*)$/iu;
function isRisky(text: string): boolean {
  return DANGEROUS_START.test(text) || CONSTANT.test(text) || (DIGIT.test(text) && NUMBER_LIKE.test(text));
}

/**
 * An exact "1.5分" is text for Excel too, but nothing is lost by saying so; nor by saying it of ⁴ and ｔｒｕｅ, which a host may read
 * as the plain characters that they stand for.
 */
export function textInput(text: string): string {
  return isRisky(text) || isRisky(text.normalize('NFKC')) ? `'${text}` : text;
}

/** Throws for a number that is none: edits are planned from decimals. */
export function inputOf(content: CellContent): CellInput {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'number': {
      const value = Number(content.value);
      if (content.value.trim() === '' || !Number.isFinite(value)) {
        throw new TypeError('an edit holds a number that is none');
      }
      return value;
    }
    case 'text':
      return textInput(content.value);
    case 'boolean':
      return content.value;
    case 'formula':
      return content.formula;
  }
}

/** True where Excel now holds what was meant. Numbers are compared at the 15 digits that Excel keeps. */
export function holdsContent(content: CellContent, value: unknown, formula: string | null): boolean {
  switch (content.kind) {
    case 'blank':
      return value === '' && formula === null;
    case 'number':
      return (
        typeof value === 'number' &&
        formula === null &&
        value.toPrecision(15) === Number(content.value).toPrecision(15)
      );
    case 'text':
    case 'boolean':
      return value === content.value && formula === null;
    // Excel writes formulas in its own way: names in capitals, spaces gone.
    case 'formula':
      return formula !== null;
  }
}
