/** A share and the two counts that it is made of: 提出96条，采纳92条，采纳率98%; 326/334=99%. */
import { Decimal, HUNDRED, plain, roundHalfUp } from '../../number';
import type { RunningText } from '../../narrative/running-text';
import type { FindingDraft } from '../rule';

const NUMBER = String.raw`\d[\d,]{0,11}(?:\.\d{1,4})?`;
const ALREADY = '(?:其中|已经|均已|完成|实际|按期|已)';
/** The second count stands behind the word that names the share. */
const COUNTED = new RegExp(
  String.raw`(?<whole>${NUMBER})(?![万亿千百元])(?<unit>\p{Script=Han}{1,3})[^\d。;]{0,10}?[，、(]${ALREADY}{0,2}(?<done>\p{Script=Han}{2})了?(?<part>${NUMBER})\k<unit>[^\d。;]{0,3}?[，、(]\k<done>率(?:为|达到?|是)?(?<told>${NUMBER})%`,
  'gu',
);
const DIVIDED = new RegExp(
  String.raw`(?<![\d/])(?<part>${NUMBER})\/(?<whole>${NUMBER})(?:\*100%?)?=(?<told>${NUMBER})%`,
  'gu',
);
const LOOSE = /[约余应]|左右|以上/u;

interface Share {
  readonly part: string;
  readonly whole: string;
  readonly told: string;
  readonly place: number;
}

function sharesIn({ text }: RunningText): Share[] {
  if (!text.includes('%')) return [];
  return [COUNTED, DIVIDED]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(([words]) => !LOOSE.test(words))
    .map(({ groups: { part = '', whole = '', told = '' } = {}, index }) => ({
      part,
      whole,
      told,
      place: index,
    }));
}

function decimalOf(text: string): Decimal {
  return new Decimal(text.replaceAll(',', ''));
}

/** Every share of the texts that its own counts do not give. */
export function shareContradictions(texts: readonly RunningText[]): FindingDraft[] {
  return texts.flatMap((text) =>
    sharesIn(text).flatMap(({ part, whole, told, place }): FindingDraft[] => {
      const [of, shown] = [decimalOf(whole), decimalOf(told)];
      if (of.isZero()) return [];
      const exact = decimalOf(part).times(HUNDRED).div(of);
      const digits = shown.decimalPlaces();
      const fits =
        shown.eq(roundHalfUp(exact, digits)) || shown.eq(exact.toDecimalPlaces(digits, Decimal.ROUND_DOWN));
      if (fits) return [];
      const expected = `${plain(roundHalfUp(exact, 2))}%`;
      return [
        {
          cell: text.cellAt(place),
          recorded: `${told}%`,
          expected,
          message: { key: 'narrative-figures.share', data: { text: `${told}%`, part, whole, expected } },
        },
      ];
    }),
  );
}
