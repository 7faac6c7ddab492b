/** What comes again and again: 每月15日之前, 每季度末月25日, 按年. */
import type { CalendarReading, Period } from '../reading';
import { monthDay, partOfMonth } from './months';

const RECURRENCE: readonly (readonly [RegExp, NonNullable<CalendarReading['recurrence']>])[] = [
  [/每个?半年|半年一次/u, 'halfYear'],
  [/每一?个?季度?|逐季|按季度?|季度末|季末/u, 'quarter'],
  [/每一?个?月|逐月|按月|(?<![\d个])月[底末初]|当月|次月/u, 'month'],
  [
    /每一?年|每个?年度|逐年(?!(?:稳步|持续|不断)?(?:[提增减降递扩缩压]|下降|改善|完善|上升|好转|加强|优化|丰富|健全))|按年/u,
    'year',
  ],
  [/每一?周|每个?星期|每日|每天/u, 'week'],
];
const DAY_OF_MONTH =
  /(?:每一?个?月|当月|次月|月)的?(?:(3[01]|[12]\d|0?[1-9])(?:[日号]|(?=[之以]?前))|([底末初]|上旬|中旬|下旬))/u;
const DAY_RANGE_OF_MONTH = /每一?个?月\d{1,2}日?[至到\-~—–](3[01]|[12]\d|0?[1-9])[日号]/u;

export function recurrenceOf(text: string): CalendarReading['recurrence'] {
  for (const [pattern, recurrence] of RECURRENCE) if (pattern.test(text)) return recurrence;
  return null;
}

function dayOfEachMonth(text: string): Period | null {
  const range = DAY_RANGE_OF_MONTH.exec(text)?.[1];
  if (range !== undefined) return { start: Number(range), end: Number(range), hasYear: false };
  const match = DAY_OF_MONTH.exec(text);
  if (match === null) return null;
  if (match[1] !== undefined) return { start: Number(match[1]), end: Number(match[1]), hasYear: false };
  const [start, end] = partOfMonth(match[2]);
  return { start, end, hasYear: false };
}

const DAY_OF_QUARTER = /季度?([首次末]|第一个|第二个|第三个|最后一个)月的?(3[01]|[12]\d|0?[1-9])[日号]/u;
const MONTHS_OF_QUARTER = [
  ['首', '第一个'],
  ['次', '第二个'],
  ['末', '第三个', '最后一个'],
];

/** 每季度末月25日: a day of its third month. */
function dayOfEachQuarter(text: string): Period | null {
  const match = DAY_OF_QUARTER.exec(text);
  const month = MONTHS_OF_QUARTER.findIndex((names) => names.includes(match?.[1] ?? '')) + 1;
  if (month === 0) return null;
  const day = month * 100 + monthDay(1, Number(match?.[2]));
  return { start: day, end: day, hasYear: false };
}

export function dayOfEach(recurrence: CalendarReading['recurrence'], text: string): Period | null {
  if (recurrence === 'month') return dayOfEachMonth(text);
  return recurrence === 'quarter' ? dayOfEachQuarter(text) : null;
}
