/** Names of levels by their words: 产出指标 is a first level, 数量指标 a kind of indicators below it. */
import { readLabel } from './text';
import { FIRST_LEVELS } from './vocabulary';

const KINDS =
  /^(?:(?:产出)?(?:数量|质量|时效|成本)|(?:经济|社会|生态|环境|生态环境)(?:效益|成本)?|可持续(?:影响|发展)?|(?:服务|社会)?(?:对象|公众|群众)?满意度)(?:指标)?$/u;

/** 数量指标, 社会效益指标: a second level by its words. */
export function isKindOfIndicator(core: string): boolean {
  return KINDS.test(core.replace(/等$/u, ''));
}

/** 产出指标, 一、产出指标（50分） */
export function isFirstLevel(text: string): boolean {
  const { core } = readLabel(text.slice(0, 40));
  return FIRST_LEVELS.some((word) => core.startsWith(word));
}

const FIRST_LEVEL = new RegExp(`^\\d{0,2}(?:${FIRST_LEVELS.join('|')})类?(?:指标)?$`);

/** The same without anything behind it, so that it is no name of an indicator: 管理制度 is one. */
export function isFirstLevelAlone(text: string): boolean {
  return FIRST_LEVEL.test(readLabel(text.slice(0, 40)).core);
}

/** First levels as they are written down the rows of a column, letter by letter. */
export const SPELLED_LEVELS: ReadonlySet<string> = new Set(
  FIRST_LEVELS.flatMap((word) => [word, `${word}指标`]),
);
