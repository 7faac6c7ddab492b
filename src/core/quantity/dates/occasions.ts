/** 春节前, 汛期前, 国庆节前, 开学前: days that people name and do not date. */
import { normalizeText } from '../normalize';
import type { CalendarReading, DayNumber, Occasion, Period } from '../reading';
import { remembered } from '../../remember';

/** Month × 100 + day on which it begins: the same every year, or of each year (festivals of the moon). `null`: no day is known. */
type Beginning = number | ReadonlyMap<number, number> | null;

function byYear(first: number, days: string): ReadonlyMap<number, number> {
  return new Map(days.split(' ').map((day, index) => [first + index, Number(day)]));
}

const SPRING = byYear(2018, '216 205 125 212 201 122 210 129 217 206 126 213 203');
const AUTUMN = byYear(2018, '924 913 1001 921 910 929 917 1006 925 915 1003 922 912');
const DRAGON = byYear(2018, '618 607 625 614 603 622 610 531 619 609 528 616 605');

const OCCASIONS: readonly (readonly [words: string, beginning: Beginning])[] = [
  ['春节', SPRING],
  ['中秋节?', AUTUMN],
  ['端午节?', DRAGON],
  ['元旦节?', 101],
  ['清明节?', 404],
  ['五一(?:劳动节|国际劳动节)?|劳动节', 501],
  ['六一(?:儿童节|国际儿童节)?|儿童节', 601],
  ['七一(?:建党节)?|建党节', 701],
  ['八一(?:建军节)?|建军节', 801],
  ['教师节', 910],
  ['十一国庆节?|国庆节?', 1001],
  ['重阳节?', null],
  ['主?汛期?|防汛期', null],
  ['雨季|冬季?|春耕|春播|秋收|三夏|三秋|越冬|入冬', null],
  ['(?:冬季)?(?:采暖|供暖|供热|取暖)(?:期|季)?', null],
  ['(?:春季|秋季|新)?(?:学期)?开学', null],
  ['暑假|寒假|暑期', null],
  ['高考|中考|考试|两会|年会|农忙', null],
  ['双节|两节|节假日|节', null],
];

const NAMES = OCCASIONS.map(([words], index) => `(?<o${String(index)}>${words})`).join('|');
const OCCASION = new RegExp(
  String.raw`^(?:于|在|确保|力争)?(?:(?<year>(?:19|20)\d{2})年?)?["'“”‘’《]?(?:${NAMES})["'“”‘’》]?(?:期间|来临|到来|开始)?(?:之|以)?(?<side>前夕|前|后|期间)?`,
  'u',
);
const LONGEST = 40;

/** The occasion that a short text begins with; `null` for any other text. */
export const readOccasion = remembered((text: string): Occasion | null => {
  if (text.length > LONGEST) return null;
  const normal = normalizeText(text)
    .replace(/^[≤<=]{1,2}/u, '')
    .replaceAll(' ', '');
  const groups = OCCASION.exec(normal)?.groups;
  if (groups === undefined) return null;
  const index = OCCASIONS.findIndex((_, at) => groups[`o${String(at)}`] !== undefined);
  const side = groups['side'];
  if (side === undefined) return null;
  return {
    // 汛期 and 主汛期 are two seasons; 国庆 and 国庆节 are one day.
    name: OCCASIONS[index]?.[1] === null ? (groups[`o${String(index)}`] ?? '') : String(index),
    side: side.startsWith('前') ? 'before' : side === '后' ? 'after' : 'at',
    year: groups['year'] === undefined ? null : Number(groups['year']),
  };
});

function beginningOf(name: string, year: number): DayNumber | null {
  const beginning = /^\d+$/u.test(name) ? (OCCASIONS[Number(name)]?.[1] ?? null) : null;
  if (beginning === null || typeof beginning === 'number') return beginning;
  return beginning.get(year) ?? null;
}

/** Both name an occasion: kept where they name the same one, missed where it was to be before and came after. */
export function keepsOccasion(target: Occasion, actual: Occasion): boolean | null {
  if (target.name !== actual.name) return null;
  if (target.year !== null && actual.year !== null && target.year !== actual.year)
    return actual.year < target.year;
  if (target.side === actual.side) return true;
  return target.side === 'before' && actual.side === 'after' ? false : null;
}

/** A date beside 春节前. A festival of the moon may be the next year's, so that a later date stays open. */
export function keepsBefore(
  target: Occasion,
  actual: CalendarReading,
  tableYear: number | null,
): boolean | null {
  const year = target.year ?? tableYear;
  if (target.side !== 'before' || year === null || actual.periods.length === 0 || actual.recurrence !== null)
    return null;
  const day = beginningOf(target.name, year);
  if (day === null) return null;
  // 元旦前 closes the year before it or the year of the table.
  const isMoving = day <= 229;
  const limit = year * 10_000 + day;
  const dated = (period: Period, end: DayNumber): readonly [DayNumber, DayNumber] =>
    period.hasYear ? [period.start, end] : [period.start + year * 10_000, end + year * 10_000];
  let isKept = true;
  for (const [index, period] of actual.periods.entries()) {
    const [first, last] = dated(period, actual.deadlines[index] ?? period.end);
    if (first >= limit) return isMoving && target.year === null ? null : false;
    if (last >= limit) isKept = false;
  }
  return isKept ? true : null;
}
