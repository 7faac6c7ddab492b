/** A word answered by a word, a tier, a step of the scale or a figure. */
import { HUNDRED } from '../../number';
import { readRelation } from '../../quantity/dates/relation';
import { bareWords, normalizeText } from '../../quantity/normalize';
import { shortfallOf } from '../../quantity/shortfall';
import type { Reading } from '../../quantity/reading';
import {
  admitsWhatWasBarred,
  barsAsAsked,
  coversAll,
  deniesWords,
  isGoodOrBetter,
  passesOnly,
  asksForBetter,
  sameWords,
  scaleStepOf,
} from '../../quantity/words';
import { wentAsAsked } from './beside-another';
import { saysNoChange, trendAsked, trendBesideFormer, trendStated } from './rise-and-fall';
import { cut } from './indicator-input';
import { type Draft, type Row, EMPTY } from './row-draft';

const QUALITATIVE_NUMBER = /^[≥≤<>=~约近达到完成率度及为:%\d.,()\s-]*$/u;

const MIDDLE = 2;
const IN_TIME = /^(?:及时|[按准]时|[按如]期|按.{0,4}(?:计划|进度|规定|要求|合同|时[间限])|[年当]年?[内底])/u;
const LONGEST_LATE = 40;
/** 未发生延期 */
const NEVER = /(?:未|没有?)(?:有|发生|出现|造成|产生)|不存在|无/u;

/** 延期 and 逾期2个月 where 及时 was asked for. */
function isLate(asked: string, done: string): boolean {
  return (
    done.length <= LONGEST_LATE &&
    !NEVER.test(done) &&
    IN_TIME.test(normalizeText(asked.slice(0, LONGEST_LATE))) &&
    readRelation(normalizeText(done)) === 'late'
  );
}

/** The answer to a qualitative target. */
export function readQualitative(row: Row, actual: Reading): Draft {
  const base: Draft = { ...EMPTY, direction: 'qualitative', directionSource: 'written' };
  if (row.target.kind === 'boolean') {
    if (actual.kind === 'boolean' && actual.truth !== null) {
      return { ...base, direction: 'boolean', met: actual.truth === row.target.truth };
    }
    if (actual.kind === 'nothing' && row.target.truth === false)
      return { ...base, direction: 'boolean', met: true };
  }
  if (actual.kind === 'tier' && actual.tier !== null) {
    return { ...base, tier: actual.tier, met: actual.tier === 0 };
  }
  if (sameWords(row.target.text, actual.text) || barsAsAsked(actual.text, row.target.text))
    return { ...base, tier: 0, met: true };
  if (
    deniesWords(actual.text, row.target.text) ||
    admitsWhatWasBarred(actual.text, row.target.text) ||
    saysNo(row.target.text, actual)
  )
    return { ...base, tier: 2, met: false };
  const shortfall = shortfallIn(row, actual.text);
  if (shortfall === 'not-done') return { ...base, tier: 2, met: false };
  if (shortfall === 'short' || isLate(row.target.text, actual.text)) return { ...base, met: false };
  // 同比下降12.3% repeats the word that was asked for and proves it; 上升5% denies it.
  const stated = trendStated(actual.text) ?? trendBesideFormer(actual.text);
  const trend = stated === null ? null : trendAsked(row.target.text);
  if (stated !== null && trend !== null)
    return stated === trend ? { ...base, tier: 0, met: true } : { ...base, tier: 2, met: false };
  const went = wentAsAsked(row.target.text, actual.text);
  if (went !== null) return { ...base, tier: went ? 0 : 2, met: went };
  if (isOpposite(row.target.text, actual.text)) return { ...base, tier: 2, met: false };
  const { text } = row.target;
  if (isAllOf(text, actual.text) || isWhole(text, actual) || keepsLevel(text, actual.text))
    return { ...base, tier: 0, met: true };
  if (row.target.kind === 'scale-word' && actual.scaleStep !== null && row.target.scaleStep !== null) {
    const tier = Math.min(Math.max(actual.scaleStep - row.target.scaleStep, 0), 2);
    return { ...base, tier, met: tier === 0 };
  }
  if (row.target.kind === 'scale-word' && row.target.scaleStep !== 0 && isGoodOrBetter(actual.text))
    return { ...base, tier: 0, met: true };
  const asked = row.target.kind === 'scale-word' ? row.target.scaleStep : null;
  if (asked !== null && asked < MIDDLE && passesOnly(actual.text))
    return { ...base, tier: MIDDLE - asked, met: false };
  const step = row.target.kind === 'scale-word' ? actual.scaleStep : stepBesideWords(row, actual);
  if (step !== null) return { ...base, tier: Math.min(step, 2), met: step === 0 };
  if (
    actual.kind === 'number' &&
    (actual.stored !== null || QUALITATIVE_NUMBER.test(normalizeText(actual.text)) || isShortFigure(actual))
  ) {
    return { ...base, problem: 'qualitative-percent', isQualitativePercent: isShare(actual) };
  }
  return { ...base, isOpenChoice: true };
}

/** 无违规使用 is kept by what was not used at all. */
export function shortfallIn({ input, topic, target }: Row, done: string): ReturnType<typeof shortfallOf> {
  const bars = topic.isNegative || BARS.test(normalizeText(target.text.slice(0, 10)));
  return bars ? null : shortfallOf(done, normalizeText(target.text), normalizeText(cut(input.level3)));
}

const BARS = /^(?:不(?!断)|[无未零]|没有|杜绝|避免|防止)/u;

/** 否 and 无 where something was to be better. */
function saysNo(asked: string, { truth, text }: Reading): boolean {
  return (truth === false || bareWords(text) === '无') && asksForBetter(asked);
}

/** 良 is a step of the scale; 良好 is that, and a word of praise like any other. */
const PRAISE = /^(?:达到|达)?良好$/u;
const FEW = /^[较很]?低$/u;

/** The step of an answer where something else than a step was asked for; `null` where its word says only that it is good. */
function stepBesideWords({ target, topic }: Row, { kind, scaleStep, text }: Reading): number | null {
  if (kind !== 'scale-word' || scaleStep === null) return null;
  const [asked, said] = [bareWords(target.text), bareWords(text)];
  // 良好 and 良 beside 运行良好, 良 beside 优良.
  const asks = [asked.slice(-2), asked.slice(-1)].some((word) => scaleStepOf(word) === scaleStep);
  if (asks && scaleStep < MIDDLE) return 0;
  if (PRAISE.test(said)) return isGoodOrBetter(asked) ? 0 : null;
  const isFall = topic.isNegative || trendAsked(target.text) === 'fall';
  return FEW.test(said) && isFall ? null : scaleStep;
}

const KEEPS_LEVEL = /^(?:不[低高少多大小]于|不超|不[降减下增上]|保持|维持|稳定)/u;

/** 与上年持平 for 不低于上年. */
function keepsLevel(asked: string, done: string): boolean {
  return saysNoChange(done) && KEEPS_LEVEL.test(normalizeText(asked.slice(0, 10)));
}

/** 较上年降低 and 与上年持平 where 较上年提高 was asked for. */
function isOpposite(asked: string, done: string): boolean {
  const wanted = trendAsked(asked);
  if (wanted === null) return saysNoChange(done) && asksForBetter(asked);
  const came = trendAsked(done);
  return saysNoChange(done) || (came !== null && wanted !== came);
}

const ALL_OF = /^(?:100(?:\.0{1,2})?%|百分之?百)/u;

/** 100%达标 for 达标: the word that was asked for, of all of them. */
function isAllOf(asked: string, done: string): boolean {
  const words = normalizeText(done.slice(0, 60));
  return ALL_OF.test(words) && sameWords(asked, words.replace(ALL_OF, ''));
}

/** 100% for 目标人群全覆盖. */
function isWhole(asked: string, { kind, quantity }: Reading): boolean {
  if (kind !== 'number' || quantity?.percent !== 'percent' || !coversAll(asked)) return false;
  return quantity.writtenHigh === null && quantity.written.eq(HUNDRED);
}

/** A percent or points; 98.6万元 beside 不超预算 is no share of anything. */
function isShare({ quantity }: Reading): boolean {
  return quantity === null || quantity.percent !== 'none' || quantity.unit === '' || quantity.unit === '分';
}

/** 90%, 95分, 100%覆盖: little beside the figure. */
function isShortFigure(actual: Reading): boolean {
  return actual.text.replace(/[\d.,%％\s]/gu, '').length <= 2;
}
