/** Dates of texts against the rows that say when the same thing took place: 6月面试 beside 面试时间 | 5月29日. */
import { bareName } from '../../quantity/bare-name';
import { readCalendar } from '../../quantity/dates/calendar';
import { normalizeText } from '../../quantity/normalize';
import type { CalendarReading, Period } from '../../quantity/reading';
import type { DateMention } from '../../narrative/dates';
import type { RuleContext } from '../context';
import type { FindingDraft } from '../rule';
import { nameOf, openRows } from '../shared/rows';
import { clip } from '../shared/words';

const TIME_NAME =
  /^(.{2,20}?)(?:工作)?(完成|完工|竣工|交付|验收|实施|举办|召开|开展|举行|组织|发放|支付|拨付)?(?:时间|日期)$/u;
/** What every project has says nothing of which date is meant. */
const TOO_GENERAL =
  /^(?:[本该]?(?:项目|任务|工作|工程|活动|资金|经费|指标|服务|采购|目标)(?:实施|建设|执行)?|完成|实施|开展|支付|发放)$/u;
/** Of a building site one thing alone is finished: the whole of it. */
const WHOLE_SITE = /^(?:项目|工程|建设|项目建设|工程建设)$/u;
const SITE_FINISHED = /完工|竣工/u;
const ITS_SITE = /项目|工程|建设|施工|整体/gu;
/** Of one class any word says that it was done. */
const DOINGS: readonly RegExp[] = [
  /完成|完工|竣工|结束/u,
  /交付/u,
  /验收/u,
  /实施|举办|召开|开展|举行|组织/u,
  /发放|支付|拨付/u,
];
/** Words that name no step of it: 培训方案 and 培训费结算 have days of their own. */
const AROUND =
  /全部|所有|各项|全年|年度|本年|工作|任务|活动|一次|[已均于在的了]|完成|完工|竣工|结束|交付|实施|举办|召开|开展|举行|组织|进行|发放|支付|拨付|\d{1,9}(?:人次|[期场次人名户])/gu;
const LONGEST_NOTE = 40;
const A_YEAR = 10_000;

interface TimedRow {
  readonly core: string;
  readonly doing: RegExp | null;
  readonly isWholeSite: boolean;
  readonly period: Period;
  readonly name: string;
  readonly shown: string;
  readonly cell: FindingDraft['cell'];
}

function onlyPeriod(calendar: CalendarReading | null): Period | null {
  const [period, other] = calendar?.periods ?? [];
  return period === undefined || other !== undefined || calendar?.recurrence !== null ? null : period;
}

function rowsOf(context: RuleContext): TimedRow[] {
  return openRows(context).flatMap((fact) => {
    const { actual, row } = fact.assessed;
    const match = TIME_NAME.exec(bareName(row.level3?.text ?? ''));
    const core = match?.[1] ?? '';
    const isWholeSite = WHOLE_SITE.test(core) && SITE_FINISHED.test(match?.[2] ?? '');
    if (actual === null || core === '' || (TOO_GENERAL.test(core) && !isWholeSite)) return [];
    const note = row.qualitativeNote?.cell.text.trim() ?? '';
    const isNoted = fact.reading.actual.kind === 'tier' && note !== '' && note.length <= LONGEST_NOTE;
    const noted = isNoted ? (readCalendar(normalizeText(note), false)?.reading ?? null) : null;
    const period = onlyPeriod(fact.reading.actual.calendar) ?? onlyPeriod(noted);
    const doing = DOINGS.find((words) => words.test(match?.[2] ?? '')) ?? null;
    const shown = noted === null ? actual.figure.cell.text : note;
    return period === null
      ? []
      : [
          {
            core,
            doing,
            isWholeSite,
            period,
            name: nameOf(fact),
            shown: clip(shown),
            cell: actual.figure.address,
          },
        ];
  });
}

function speaksOf({ words }: DateMention, { core, doing, isWholeSite }: TimedRow): boolean {
  if (isWholeSite) return SITE_FINISHED.test(words) && words.replace(ITS_SITE, '').replace(AROUND, '') === '';
  if (!words.includes(core)) return false;
  const rest = words.replace(core, '');
  return (doing === null || doing.test(rest)) && rest.replace(AROUND, '') === '';
}

function yearOf({ start, hasYear }: Period): number | null {
  return hasYear ? Math.floor(start / A_YEAR) : null;
}

/** Days of the same year, or of years that nobody wrote, that have none in common. */
function differ(told: Period, own: Period, tableYear: string | undefined): boolean {
  const years = [yearOf(told), yearOf(own)].filter((year) => year !== null);
  if (years.some((year) => String(year) !== (tableYear ?? String(years[0])))) return false;
  return told.end % A_YEAR < own.start % A_YEAR || own.end % A_YEAR < told.start % A_YEAR;
}

/** One finding a row. */
export function dateContradictions(context: RuleContext): FindingDraft[] {
  const { dates } = context.texts;
  if (dates.length === 0) return [];
  const year = context.table.year?.year;
  return rowsOf(context).flatMap((row): FindingDraft[] => {
    const told = dates.filter((mention) => speaksOf(mention, row));
    const [mention] = told;
    // A text that gives the row's own date anywhere gives the days of its steps as well.
    if (mention === undefined || told.some(({ period }) => !differ(period, row.period, year))) return [];
    return [
      {
        cell: mention.text.cellAt(mention.place),
        related: [row.cell],
        recorded: clip(mention.clause),
        expected: row.shown,
        message: {
          key: 'narrative-figures.counts',
          data: { text: clip(mention.clause), name: row.name, expected: row.shown },
        },
      },
    ];
  });
}
