/** Days and months that a text gives for something: 6月面试, 于12月15日完成全部培训. */
import { readCalendar } from '../quantity/dates/calendar';
import type { Period } from '../quantity/reading';
import type { RunningText } from './running-text';

export interface DateMention {
  readonly text: RunningText;
  readonly place: number;
  /** The clause as it stands, and its words without the date. */
  readonly clause: string;
  readonly words: string;
  readonly period: Period;
}

const CLAUSE = /[^，。;、:()]+/gu;
const MAY_BE_DATE = /\d{1,2}月/u;
/** Plans, bounds, steps and other years. */
const OTHER_SCOPE =
  /计划|[拟应前起至到后首]|预计|原定|目标|要求|截[至止]|启动|开始|上年|去年|同期|批复|下达|第[一二三四五六七八九十\d]|部分|[一二三四两\d]期|[批每各]|阶段/u;

function mentionIn(text: RunningText, clause: string, place: number): DateMention[] {
  if (clause.length > 60 || !MAY_BE_DATE.test(clause) || OTHER_SCOPE.test(clause)) return [];
  const dates = readCalendar(clause, false);
  const [period, other] = dates?.reading.periods ?? [];
  const [span, second] = dates?.spans ?? [];
  if (dates === null || period === undefined || other !== undefined || dates.reading.recurrence !== null)
    return [];
  if (span === undefined || second !== undefined || dates.text !== clause) return [];
  return [{ text, place, clause, words: clause.slice(0, span[0]) + clause.slice(span[1]), period }];
}

/** The dates of texts about what was done, one to a clause. */
export function dateMentions(text: RunningText): DateMention[] {
  if (text.role === 'expected') return [];
  return [...text.text.matchAll(CLAUSE)].flatMap((match) => mentionIn(text, match[0], match.index));
}
