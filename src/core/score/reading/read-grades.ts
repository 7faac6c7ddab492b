/** Numbered classes and levels: Ⅲ类 of water, where the first is the best, and 三级 beside ≥2级. */
import { normalizeText } from '../../quantity/normalize';
import { numeralOrDigits, readNumeral } from '../../quantity/figures/numeral';
import type { Reading } from '../../quantity/reading';
import { type Draft, type Row, EMPTY, metBy } from './row-draft';

const LONGEST = 40;
const CLASS = /(劣)?(i{1,3}|iv|[v一二三四五1-5])类/giu;
const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['v', 5],
]);
/** Only there are classes counted from the best down when they are written with ordinary numerals. */
const GRADED_BY_CLASS = /[水河湖库]|断面|海域|土壤|空气|环境质量/u;
const STRICTLY_BETTER = /^(?:优于|好于|高于)/u;

/** What was, or what is no more. */
const FORMER = /[由从无未]|上年|去年|提升|改善|好转|消除|消灭|消劣/u;

interface WaterClass {
  readonly rank: number;
  readonly isRoman: boolean;
}

function classIn(numeral: string, isWorse: boolean): WaterClass {
  const roman = ROMAN.get(numeral.toLowerCase());
  const rank = roman ?? readNumeral(numeral)?.toNumber() ?? Number(numeral);
  return { rank: rank + (isWorse ? 1 : 0), isRoman: roman !== undefined };
}

/** The class that a text names, 6 for 劣Ⅴ类, the worst where it names one for each part; `null` for none or a share of such water. */
function classOf(text: string): WaterClass | null {
  if (text.length > LONGEST || /%/u.test(text)) return null;
  const found = Array.from(text.matchAll(CLASS), ([, worse, numeral = '']) =>
    classIn(numeral, worse !== undefined),
  );
  if (found.length > 1 && FORMER.test(text)) return null;
  return found.sort((a, b) => b.rank - a.rank)[0] ?? null;
}

/** Ⅲ类 answered by Ⅱ类 is better than asked; by Ⅳ类 it is missed, and no share of it can be told. */
export function readClasses(row: Row, actual: Reading): Draft | null {
  if (!row.target.text.includes('类') || !actual.text.includes('类')) return null;
  const text = normalizeText(row.target.text);
  const [asked, done] = [classOf(text), classOf(normalizeText(actual.text))];
  if (asked === null || done === null) return null;
  const about = `${row.input.level2}${row.input.level3}${text}`;
  if (!(asked.isRoman && done.isRoman) && !GRADED_BY_CLASS.test(about)) return null;
  const base: Draft = { ...EMPTY, direction: 'qualitative', directionSource: 'written' };
  if (done.rank > asked.rank) return { ...base, met: false, problem: 'class-worse' };
  // 优于Ⅲ类 is written for Ⅲ类 or better as well as for more than that.
  if (done.rank === asked.rank && STRICTLY_BETTER.test(text)) return { ...base, isOpenChoice: true };
  return { ...base, met: true, tier: 0 };
}

const LEVEL =
  /^(?:[≥=]|>=|不低于|达到|达)?(?:(\d{1,2})|([一二三四五六七八九十]))级(?:及以上|以上|\(含\)以上|标准)?$/u;

/** 2级 and 三级: numerals of two kinds. Whether the higher one is better only an "at least" tells. */
export function readLevels(row: Row, actual: Reading): Draft | null {
  if (!row.target.text.includes('级') || !actual.text.includes('级')) return null;
  const [asked, done] = [row.target.text, actual.text].map((text) =>
    LEVEL.exec(normalizeText(text.slice(0, 20))),
  );
  if (!asked || !done || (asked[1] === undefined) === (done[1] === undefined)) return null;
  const [target, reached] = [asked, done].map((found) => numeralOrDigits(found[1] ?? found[2]));
  if (target == null || reached == null) return null;
  const base: Draft = { ...EMPTY, direction: 'equals', directionSource: 'written' };
  if (reached.lessThan(target) || (!reached.eq(target) && row.target.operator.sign !== 'atLeast'))
    return { ...base, problem: 'bound-unclear' };
  return metBy(base, target, reached, [row.target.text, actual.text]);
}
