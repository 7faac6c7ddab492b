/** Classes and grades in an order: Ⅲ类 of water, where the first is the best, 三级 beside ≥2级, 二等奖 beside 一等奖. */
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
  /^(?:>=|[≥=]|不低于|达到|达)?(?:(\d{1,2})|([一二三四五六七八九十]))级(?:及以上|以上|\(含\)以上|标准)?$/u;

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

/** Best first; each step as a pattern. A scale that is not here says nothing: 一级 is the best of some things and the least of others. */
const SCALES: readonly (readonly string[])[] = [
  ['特等奖', '[一1]等奖', '[二2]等奖', '[三3]等奖', '(?:优秀|优胜|鼓励)奖'],
  ['金[奖牌]', '银[奖牌]', '铜[奖牌]'],
  ['特等', '一等', '二等', '三等', '四等'],
  ['三级甲等|三甲', '三级乙等|三乙', '二级甲等|二甲', '二级乙等|二乙', '一级甲等|一甲', '一级乙等|一乙'],
  ['甲[级等]', '乙[级等]', '丙[级等]', '丁[级等]'],
  ['[五5]星级?|★{5}', '[四4]星级?|★{4}', '[三3]星级?|★{3}', '[二2]星级?|★{2}', '[一1]星级?|★'],
];
const STEPS = SCALES.map((steps) => steps.map((step) => new RegExp(`^(.{0,6}?)(?:${step})$`, 'u')));

/** The level of who gave a prize or a name: of anything else a higher one is no better. */
const GIVERS = [
  '国家级',
  '(?:省部|省|部)级',
  '(?:地?市|市厅|厅局)级',
  '(?:区县|县区|[区县])级',
  '(?:乡镇|[乡镇校])级',
].map((giver) => new RegExp(`^${giver}(?:奖项?|荣誉|称号|表彰)?$`, 'u'));
const ABOUT_HONOURS = /奖|荣誉|称号|表彰|评优|创优/u;

/** AAA, AA+, 4A级, B等: the letter first, then how often it stands, then its sign. */
const LETTERS = /^(?:([A-E])\1{0,4}|([2-5])A)([+-]?)([级等档]?)$/u;
const ABOUT_GRADES = /等[级次]|[评星][级价定]|级别|考核|信用|资信/u;
/** There A may be the best or the worst. */
const ABOUT_DANGER = /风险|危险|隐患|灾害|事故|污染/u;
const AROUND_GRADE =
  /^(?:[≥=]|>=|不低于|达到|[达为]|[被获]?评定?为|荣?获得?|取得)|(?:及以上|\(含\)以上|以上)$/gu;

const MAY_BE_GRADE = /^.{0,16}[奖牌等级甲乙丙星★a-eａｂｃｄｅ]/iu;

interface Grade {
  readonly scale: string;
  readonly rank: number;
}

function letterGrade(text: string, about: string): Grade | null {
  const [whole, letter, count, sign, unit] = LETTERS.exec(text) ?? [];
  if (whole === undefined || ABOUT_DANGER.test(about)) return null;
  if (unit === '' && !ABOUT_GRADES.test(about)) return null;
  const often = count === undefined ? whole.lastIndexOf(letter ?? '') + 1 : Number(count);
  const step = 'ABCDE'.indexOf(letter ?? 'A') * 100 - often * 10;
  return { scale: 'letters', rank: step + ({ '+': -1, '-': 1 }[sign ?? ''] ?? 0) };
}

/** The grade that a short text is, and nothing else beside it but whose it is: 省级二等奖. */
function gradeOf(text: string, about: string): Grade | null {
  if (text.length > 20) return null;
  const bare = normalizeText(text).replaceAll(' ', '').replace(AROUND_GRADE, '');
  for (const [at, steps] of STEPS.entries()) {
    const rank = steps.findIndex((step) => step.test(bare));
    const whose = steps[rank]?.exec(bare)?.[1];
    if (whose !== undefined && !/[未没无不]/u.test(whose)) return { scale: `${String(at)} ${whose}`, rank };
  }
  const giver = ABOUT_HONOURS.test(about) ? GIVERS.findIndex((level) => level.test(bare)) : -1;
  if (giver !== -1) return { scale: 'givers', rank: giver };
  return letterGrade(bare.toUpperCase(), about);
}

const PRIZES_COUNTED = /^(?<prize>.{1,16}?[奖牌])(?:[（(][^()（）]{0,6}[)）])?\d{1,3}[个项名次人枚块]$/u;

/** 二等奖1个 beside 一等奖1个: as many, and all of them of a lower class. */
function areLowerPrizes(asked: string, done: string, about: string): boolean {
  const [target, reached] = [asked, done].map((text) => {
    const prize = PRIZES_COUNTED.exec(normalizeText(text.slice(0, LONGEST)))?.groups?.['prize'];
    return prize === undefined ? null : gradeOf(prize, about);
  });
  return target != null && target.scale === reached?.scale && reached.rank > target.rank;
}

/** 一等奖 answered by 二等奖 is missed, and no share of a prize can be told; 特等奖 is more than was asked for. */
export function readGrades(row: Row, actual: Reading): Draft | null {
  if (!MAY_BE_GRADE.test(row.target.text)) return null;
  const about = `${row.input.level2}${row.input.level3}`.slice(0, LONGEST);
  if (row.target.kind === 'number')
    return areLowerPrizes(row.target.text, actual.text, about)
      ? { ...EMPTY, direction: 'equals', directionSource: 'written', met: false, problem: 'class-worse' }
      : null;
  const asked = gradeOf(row.target.text, about);
  const done = asked === null ? null : gradeOf(actual.text, about);
  if (asked === null || done?.scale !== asked.scale) return null;
  const base: Draft = { ...EMPTY, direction: 'qualitative', directionSource: 'written' };
  return done.rank > asked.rank
    ? { ...base, met: false, problem: 'class-worse' }
    : { ...base, met: true, tier: 0 };
}
