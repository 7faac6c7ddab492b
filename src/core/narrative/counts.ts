/** Counts in running text: a figure, its unit and the words that say what is counted. */
import { type Decimal, ONE } from '../number';
import { normalizeText } from '../quantity/normalize';
import { commonMeasure, dimensionOf } from '../quantity/unit';
import { remembered } from '../remember';
import type { TextFigure } from './figures';
import { type RunningText, clauseAround, segmentBefore } from './running-text';
import { isWithinYear } from './scope';

export interface CountMention {
  readonly text: RunningText;
  readonly figure: TextFigure;
  /** How much it is in the measure of its class: 12500 of 12.5公里. */
  readonly amount: Decimal;
  /** Units that count the same things share one: 人, 名 and 位. */
  readonly unitClass: string;
  /** The words beside the figure, common verbs taken off: 招聘, 机房电脑. */
  readonly noun: string;
  /** What the figure may speak of: the whole clause, or where it holds several such figures the words beside this one. */
  readonly clause: string;
}

const UNIT_CLASSES: Readonly<Record<string, string>> = {
  名: '人',
  位: '人',
  人: '人',
  '台(套)': '台',
  台套: '台',
  套: '台',
  台: '台',
  场次: '场',
  场: '场',
  家: '家',
  户: '户',
};

/** One class for units that count the same things; the unit itself for all others. */
export function unitClassOf(unit: string): string {
  // 台、套 and 台(套) name one thing twice.
  const bare = unit.replace(/^[万亿]/u, '').split('、')[0] ?? '';
  return UNIT_CLASSES[bare] ?? bare;
}

/** Measures that are brought together, each in the unit that the others are reckoned in. */
const MEASURES: ReadonlyMap<string, string> = new Map([
  ['length', '米'],
  ['area', '亩'],
  ['volume', '立方米'],
  ['mass', '千克'],
]);

export interface MeasureClass {
  readonly unitClass: string;
  /** How much of the class's own unit it is. */
  readonly factor: Decimal;
}

/** The class of a unit: what it measures, or for counters what they count. */
export const measureOf = remembered((unit: string): MeasureClass => {
  const bare = unitClassOf(unit.normalize('NFKC'));
  const dimension = dimensionOf(bare);
  const base = MEASURES.get(dimension);
  const measure = base === undefined || bare.includes('/') ? null : commonMeasure(bare, base);
  return measure === null
    ? { unitClass: bare, factor: ONE }
    : { unitClass: dimension, factor: measure[0].div(measure[1]) };
});

/** Plans, other years, parts and steps: figures that need not be the year's whole. */
const PLANNED = /计划|预计|拟|目标/u;
const OTHER_SCOPE =
  /[另每较比男女余等]|测算|上年|去年|往年|其中|还有|分别|首批|第[一二三四五六七八九十\d]|原定|原计划|低于|高于|超出|超过|增加|减少|同比|累计|上半年|下半年|季度/u;

const GENERIC_WORDS =
  /符合条件的|享受|完成|实现|组织|开展|参与|参加|购置|采购|更换|发放|提供|开发|建设|举办|共计|合计|全年|本年|年度|实际|已经|[已共对为向给的了]|各类|各|累计|进行|召开|及时|保障|新增|人员|人数|数量|次数|个数|户数|家数|台数|场次|项数|数/gu;

/** What a name or a clause speaks of, common verbs and 人数, 数量 taken off; brackets too. */
export const coreWords = remembered((text: string): string =>
  normalizeText(text)
    .replace(/\([^()]{0,20}\)/gu, '')
    .replace(/[\d\s,.%≥≤=<>:：、，。;"“”'*/-]+/gu, '')
    .replace(GENERIC_WORDS, ''),
);

/** Pairs of neighbouring characters. */
const bigrams = remembered((text: string): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
});

/** How much of `name` the words of `text` cover, from 0 to 1. */
export function coverage(name: string, text: string): number {
  const wanted = bigrams(name);
  if (wanted.size === 0) return 0;
  let hits = 0;
  for (const pair of wanted) if (text.includes(pair)) hits += 1;
  return hits / wanted.size;
}

function withoutFigures(clause: string): string {
  return clause.replace(/\d[\d.,]*/gu, '');
}

/** Judged by a rule of its own. */
const EXECUTION_RATE = /执行率|支出率|进度|预算完成率/u;

const FROM = /[由从][^由从]{0,10}$/u;
const TO = /^[^，。;]{0,2}(?:提升|提高|增加|增长|上升|扩大|下降|降低|减少|压减|[升降增])?[到至为]了?$/u;

/** 满意度由92%提升到95%: the words that name what rose, before the figure that it rose to; `null` for any other figure. */
function reachedFrom({ text, figures }: RunningText, index: number): string | null {
  const [from, own] = [figures[index - 1], figures[index]];
  if (from === undefined || own === undefined || from.unit !== own.unit || !TO.test(own.before)) return null;
  const named =
    text
      .slice(Math.max(0, from.start - LONGEST_NAME), from.start)
      .split(/[，。;、:]/u)
      .at(-1) ?? '';
  const name = named.replace(FROM, '');
  return name === named || name === '' ? null : name;
}

const LONGEST_NAME = 40;

function mentionOf(text: RunningText, figure: TextFigure, noun: string, clause: string): CountMention {
  const { unitClass, factor } = measureOf(figure.unit);
  return { text, figure, unitClass, amount: figure.quantity.times(factor), noun, clause };
}

/** What something rose to is its own mention: neither the figure that it rose from nor 提升 between them takes it out. */
function reachedMention(text: RunningText, figure: TextFigure, name: string): CountMention[] {
  const isRate = figure.kind === 'percent' && /[率度面]$/u.test(name) && !EXECUTION_RATE.test(name);
  if ((figure.kind !== 'count' && !isRate) || figure.isApproximate || figure.isPerUnit) return [];
  if (OTHER_SCOPE.test(name) || PLANNED.test(name) || isInBrackets(text.text, figure.start)) return [];
  if (isWithinYear(text.text, figure.start) || segmentBefore(text.text, figure.start).includes('其中'))
    return [];
  const words = coreWords(name);
  return [mentionOf(text, figure, words, words)];
}

/** Counts and rates of a text that speak of the whole: no plans, no parts, no approximations. */
export function countMentions(text: RunningText): CountMention[] {
  return text.figures.flatMap((figure, index) => {
    const risen = reachedFrom(text, index);
    if (risen !== null) return reachedMention(text, figure, risen);
    const isRate =
      figure.kind === 'percent' &&
      !EXECUTION_RATE.test(figure.before) &&
      /[率度面](?:为|达到|[达:是])?$/u.test(figure.before);
    if ((figure.kind !== 'count' && !isRate) || figure.isApproximate || figure.isPerUnit) return [];
    const clause = clauseAround(text.text, figure);
    // What is planned is what a goal speaks of.
    if (OTHER_SCOPE.test(clause) || (text.role !== 'expected' && PLANNED.test(clause))) return [];
    if (segmentBefore(text.text, figure.start).includes('其中')) return [];
    if (isInBrackets(text.text, figure.start) || isWithinYear(text.text, figure.start)) return [];
    const noun = isRate
      ? figure.before.replace(/(?:为|达到|[达:是])$/u, '')
      : `${figure.before}${figure.after}`;
    const near = text.figures.slice(Math.max(0, index - NEAR), index + NEAR);
    const own = hasRival(near, figure, clause)
      ? coreWords(figure.after === '' ? figure.before : figure.after)
      : coreWords(withoutFigures(clause));
    return [mentionOf(text, figure, coreWords(noun), own)];
  });
}

/** Figures this near, on either side, can stand in one clause. */
const NEAR = 8;

/** 30台机房电脑和20台教学一体机: a clause that counts two things by one unit. */
function hasRival(near: readonly TextFigure[], figure: TextFigure, clause: string): boolean {
  const { unitClass } = measureOf(figure.unit);
  const from = figure.start - clause.length;
  const to = figure.end + clause.length;
  return near.some(
    (other) =>
      other !== figure &&
      other.start >= from &&
      other.end <= to &&
      measureOf(other.unit).unitClass === unitClass &&
      clause.includes(other.text),
  );
}

function isInBrackets(text: string, place: number): boolean {
  const from = text.lastIndexOf('(', place);
  if (from === -1 || place - from > 80) return false;
  const to = text.indexOf(')', from);
  return to === -1 || to > place;
}
