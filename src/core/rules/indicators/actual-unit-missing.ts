import type { Rule } from '../rule';
import type { IndicatorFact } from '../../score/facts';
import { normalizeText } from '../../quantity/normalize';
import { dimensionOf, isTime, unitInName } from '../../quantity/unit';
import { atFirst } from '../shared/cells';
import { openRows } from '../shared/rows';
import { clip } from '../shared/words';

const LONGEST = 40;
/** 12 and 98.5. */
const BARE_FIGURE = /^\d[\d,]*(?:\.\d+)?$/u;
/** 6.28, 2023.10 and 20231020 where a date is asked for: a date says itself what it is. */
const BARE_DATE = /^(?:\d{1,2}\.\d{1,2}|20\d{2}(?:\.\d|\d{2}).*)$/u;

function asksForShareOrTime({ reading }: IndicatorFact): boolean {
  const { kind, quantity } = reading.target;
  if (kind === 'calendar') return true;
  return quantity !== null && (quantity.percent !== 'none' || isTime(dimensionOf(quantity.unit)));
}

/** A unit that a column, the name or the cell's own format gives to the figure. */
function hasUnitElsewhere({ assessed: { row, actual } }: IndicatorFact): boolean {
  const name = normalizeText((row.level3 ?? row.level2)?.text.slice(0, 120) ?? '');
  return (
    (row.measureUnit ?? row.actualUnit) !== null ||
    actual?.figure.cell.format.includes('%') === true ||
    unitInName(name) !== null
  );
}

/**
 * 12 for ≤12月, 100 for ≥90%: read as what the target asks for, but only guessed. Numbers of things are left alone: the name
 * says what they count.
 */
function isBare(fact: IndicatorFact): boolean {
  const text = normalizeText(fact.reading.actual.text.slice(0, LONGEST));
  if (fact.reading.target.kind === 'calendar' && BARE_DATE.test(text)) return false;
  if (!BARE_FIGURE.test(text) || !asksForShareOrTime(fact) || hasUnitElsewhere(fact)) return false;
  // 0.98 for ≥95% is a share as it stands.
  const isShare = fact.reading.target.quantity?.percent !== 'none' && fact.reading.target.kind === 'number';
  return !(isShare && fact.reading.actual.quantity?.written.lessThanOrEqualTo(1) === true);
}

export const actualUnitMissing: Rule = {
  meta: { id: 'actual-unit-missing', severity: 'info', basis: 'review' },
  check(context) {
    const rows = openRows(context).filter(isBare);
    const cells = rows.flatMap(({ assessed }) => assessed.actual?.figure.address ?? []);
    const [first] = rows;
    if (first === undefined) return [];
    const actual = clip(first.reading.actual.text);
    const data = { count: String(cells.length), actual, target: clip(first.reading.target.text) };
    return atFirst(cells, { recorded: actual, message: { key: 'actual-unit-missing', data } });
  },
};
