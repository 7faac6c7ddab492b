/** 上升5% and 下降3%: which way a figure says that something went, and which way a target asks for. */
import { Decimal } from '../../number';
import { normalizeText } from '../../quantity/normalize';

export type Trend = 'rise' | 'fall';

const FIGURE = String.raw`(?:了|约|幅度?为?|率为?)?(?=[\d一二两三四五六七八九十百])`;
const FALLS = new RegExp(`(?:下降|降低|减少|下滑|压减|缩短|降)${FIGURE}`, 'u');
const RISES = new RegExp(`(?:上升|增长|增加|提高|提升|上涨|升高|延长)${FIGURE}`, 'u');
const FALLING_NAME = /(?:下降|降低|减少)(?:率|比例|幅度|$)|降幅|减幅/u;
const RISING_NAME = /(?:增长|增加|提高|提升)(?:率|比例|幅度|$)|增幅|增速/u;
const LONGEST = 300;
const LONGEST_BESIDE = 60;

/** The way of a figure in a text; `null` where it states none or both. */
export function trendOfFigure(text: string): Trend | null {
  const normal = normalizeText(text.slice(0, LONGEST));
  const [isFall, isRise] = [FALLS.test(normal), RISES.test(normal)];
  if (isFall === isRise) return null;
  return isFall ? 'fall' : 'rise';
}

/** What may as well be a fall: 浓度同比改善. */
const MAY_FALL = /改善|变化|变动|增减/u;

/** 降幅 and 能耗降低率: a minus sign there may say the fall once more. */
export function namesFall(name: string): boolean {
  const bare = normalizeText(name.slice(0, LONGEST));
  return FALLING_NAME.test(bare) || MAY_FALL.test(bare);
}

/** 旅游收入增长 is asked to change. */
export function namesChange(name: string): boolean {
  const bare = normalizeText(name.slice(0, LONGEST));
  return FALLING_NAME.test(bare) || RISING_NAME.test(bare);
}

/** 上升1% beside 下降5%: neither a fifth of it nor a fall at all. */
export function goesTheOtherWay(name: string, asked: string, done: string): boolean {
  const trend = trendOfFigure(done);
  if (trend === null) return false;
  const [wanted, bare] = [asked, name].map((text) => normalizeText(text.slice(0, LONGEST)));
  if (wanted === undefined || bare === undefined) return false;
  return trend === 'rise'
    ? FALLS.test(wanted) || FALLING_NAME.test(bare)
    : RISES.test(wanted) || RISING_NAME.test(bare);
}

const MANNER =
  '(?:较?上年度?|较?去年|同比|逐年|持续|明显|显著|有效|进一步|稳步|稳定|大幅|不断|适度|有所|略有|实现|[比较约])';
const ASKS_FALL = new RegExp(`^${MANNER}{0,4}(?:下降|降低|减少|下滑|压减|缩短|负增长|零增长|只减不增)$`, 'u');
const ASKS_RISE = new RegExp(`^${MANNER}{0,4}(?:上升|增长|增加|提高|提升|增收|延长)$`, 'u');
const STATES = new RegExp(
  `^${MANNER}{0,4}(?:上升|增长|增加|提高|提升|延长|下降|降低|减少|下滑|压减|缩短)`,
  'u',
);

const NO_CHANGE =
  /^(?:[与和同较比]?(?:上年度?|去年|往年)?(?:同期)?|同比)(?:基本|大致|总体)?(?:保持)?(?:持平|相当|不变|[无未没]有?(?:明显|显著)?变化|变化不明显)$/u;

/** 与上年持平: it neither rose nor fell. */
export function saysNoChange(words: string): boolean {
  return words.length <= 20 && NO_CHANGE.test(normalizeText(words).replaceAll(' ', ''));
}

/** 下降 and 同比增长: a target that asks for nothing but a way. */
export function trendAsked(words: string): Trend | null {
  const normal = normalizeText(words.slice(0, LONGEST)).replaceAll(' ', '');
  if (ASKS_FALL.test(normal)) return 'fall';
  return ASKS_RISE.test(normal) ? 'rise' : null;
}

/** 同比下降12.3%: an answer of which a clause begins with the way that its figure went. */
export function trendStated(words: string): Trend | null {
  const clauses = normalizeText(words.slice(0, LONGEST))
    .replaceAll(' ', '')
    .split(/[,;。]/u);
  return clauses.some((clause) => STATES.test(clause)) ? trendOfFigure(words) : null;
}

/** Measures of which more is a rise of what they measure; a place in an order and a length of time fall as something gets better. */
const GROWS = '%|[万亿]?(?:[元家亩件]|[人户场]次?|平方米|公里)';
const OWN = String.raw`(?<own>\d{1,9}(?:\.\d{1,6})?)(?<unit>${GROWS})`;
const FORMER = String.raw`(?<former>\d{1,9}(?:\.\d{1,6})?)\k<unit>`;
/** 93.2%，上年94.1% and 2024年93.2%，2023年94.1% */
const BESIDE_FORMER = new RegExp(
  String.raw`^(?:今年|本年度?|当年|(?<year>20\d{2})年度?)?[为达]?${OWN}[,;(]而?(?:上年度?|去年|(?<past>20\d{2})年度?)(?:同期)?[为是达]?${FORMER}\)?$`,
  'u',
);

/** Which way two figures went of which the text says that one is last year's; `null` where it says no such thing. */
export function trendBesideFormer(text: string): Trend | 'same' | null {
  if (text.length > LONGEST_BESIDE) return null;
  const groups = BESIDE_FORMER.exec(normalizeText(text).replaceAll(' ', ''))?.groups;
  const { own, former, year, past } = groups ?? {};
  if (own === undefined || former === undefined) return null;
  if (past !== undefined && (year === undefined || Number(past) !== Number(year) - 1)) return null;
  const change = new Decimal(own).comparedTo(new Decimal(former));
  return change === 0 ? 'same' : change > 0 ? 'rise' : 'fall';
}
