import type { Rule } from '../rule';
import type { Reading } from '../../quantity/reading';
import { nameOf, openRows } from '../shared/rows';
import { staleHeads } from './stale-heads';
import { staleTexts } from './stale-texts';
import { clip } from '../shared/words';

/** A date that names one year, and not the table's; texts that name the table's year too are left alone. */
function otherYear(reading: Reading, year: number, later: number): number | null {
  const periods = reading.calendar?.periods.filter(({ hasYear }) => hasYear) ?? [];
  const years = periods.flatMap(({ start, end }) => [Math.floor(start / 10000), Math.floor(end / 10000)]);
  if (years.length === 0 || years.some((own) => own >= year && own <= later)) return null;
  return years[0] ?? null;
}

/** A relative year is 1 for the next. */
function asksForNextYear({ calendar }: Reading): boolean {
  return calendar?.periods.some(({ end, hasYear }) => !hasYear && Math.floor(end / 10000) === 1) === true;
}

export const staleYear: Rule = {
  meta: { id: 'stale-year', severity: 'warning', basis: 'review' },
  check(context) {
    const year = context.table.year?.year;
    const heads = [...staleHeads(context), ...staleTexts(context)];
    if (year === undefined) return heads;
    const rows = openRows(context).flatMap((fact) => {
      const cells = [
        [fact.assessed.target?.figure, fact.reading.target],
        [fact.assessed.actual?.figure, fact.reading.actual],
      ] as const;
      // Done a year late is late, and 次年3月底前 asks for the next year.
      const later = fact.deviates || asksForNextYear(fact.reading.target) ? 1 : 0;
      const stale = cells.flatMap(([figure, reading]) => {
        const other = figure === undefined ? null : otherYear(reading, Number(year), Number(year) + later);
        return figure === undefined || other === null ? [] : [{ figure, reading, other }];
      });
      const [first, second] = stale;
      // One year left over in both cells of a row is one thing left over.
      const isOne = first !== undefined && second !== undefined && first.other === second.other;
      return (isOne ? [first] : stale).map(({ figure, reading, other }) => ({
        cell: figure.address,
        related: isOne ? [second.figure.address] : [],
        recorded: clip(reading.text),
        message: {
          key: other > Number(year) ? 'stale-year.later' : 'stale-year',
          data: { name: nameOf(fact), text: clip(reading.text), year, other: String(other) },
        },
      }));
    });
    return [...heads, ...rows];
  },
};
