/** A year's tables against those of the year before: what was copied, and what was set below what had been reached. */
import type { Decimal } from '../number';
import { judgeExplanation } from '../quantity/explanation';
import { normalizeText } from '../quantity/normalize';
import { type Direction, type Quantity, type Reading, isLimit, isRising } from '../quantity/reading';
import { clip } from '../rules/shared/words';
import { trimEnd } from '../table/text';
import type { RecordFindings, RecordText, TableFinding } from './model';
import type { Decisions } from './pair-question';
import { type RowPair, type TablePair, on, pairRows, pairSides } from './pair-sides';
import { type SideTable, at, nameOf, setsTargets } from './side';
import { inOneUnit, originalTarget, readActual } from './target-change';

/** A target this much short of last year's actual; closer ones are prudence. */
const SHORT = '0.9';
const LONG = '1.1';
/** Shorter texts repeat by chance. */
const SHORTEST_REASON = 8;
const SHORTEST_TEXT = 20;
const TELLING_DIGITS = 3;

function isBelow(target: Decimal, actual: Decimal, direction: Direction): boolean {
  if (actual.isZero()) return false;
  if (isRising(direction)) return target.lessThan(actual.times(SHORT));
  return isLimit(direction) && target.greaterThan(actual.times(LONG));
}

function lowTarget({ own, other }: TablePair, row: RowPair): TableFinding[] {
  const target = originalTarget(row.own, own.content.year);
  const actual = readActual(row.other, other.content.year);
  const [asked, reached] = [target?.reading.quantity, actual?.quantity];
  if (target == null || asked == null || reached == null || row.other.actual === null) return [];
  const figures = inOneUnit(asked, reached);
  if (figures === null || !isBelow(figures[0], figures[1], target.direction)) return [];
  const [recorded, last] = [clip(target.reading.text), clip(actual?.text ?? '')];
  return [
    on(own, {
      rule: 'target-below-last-year',
      cell: target.cell.address,
      recorded,
      data: { name: nameOf(row.own), recorded, last },
      counterpart: at(other, row.other.actual.address),
    }),
  ];
}

/** 18000 and 96.7 % say something by being the same again; 12, 100 % and 2000 do not. */
function isTelling({ written }: Quantity): boolean {
  const digits = written.abs().toFixed().replace('.', '').replace(/^0+/u, '');
  return trimEnd(digits, '0').length >= TELLING_DIGITS;
}

function sameFigure(a: Reading | null, b: Reading | null): Quantity | null {
  if (a?.quantity == null || b?.quantity == null) return null;
  const figures = inOneUnit(a.quantity, b.quantity);
  return figures?.[0].equals(figures[1]) === true ? a.quantity : null;
}

function repeatedActual({ own, other }: TablePair, row: RowPair): TableFinding[] {
  const [now, then] = [readActual(row.own, own.content.year), readActual(row.other, other.content.year)];
  const figure = sameFigure(now, then);
  if (figure === null || !isTelling(figure) || row.own.actual === null || row.other.actual === null)
    return [];
  const target = originalTarget(row.own, own.content.year)?.reading ?? null;
  // A target that is met to the point may well be met so every year.
  if (sameFigure(now, target) !== null) return [];
  const isSatisfaction = /满意/u.test(`${row.own.level1}${row.own.level2}${row.own.level3}`);
  const text = clip(now?.text ?? '');
  return [
    on(own, {
      rule: 'repeated-actual',
      ...(isSatisfaction ? { variant: 'satisfaction', severity: 'warning' as const } : {}),
      cell: row.own.actual.address,
      recorded: text,
      data: { name: nameOf(row.own), text },
      counterpart: at(other, row.other.actual.address),
    }),
  ];
}

function folded(text: string): string {
  return normalizeText(text.slice(0, 4000)).replace(/\s/gu, '');
}

function repeatedReason({ own, other }: TablePair, row: RowPair): TableFinding[] {
  const [now, then] = [row.own.explanation, row.other.explanation];
  if (now === null || then === null || folded(now.text) !== folded(then.text)) return [];
  const surroundings = { name: row.own.level3, actual: row.own.actual?.cell.text ?? '' };
  if (folded(now.text).length < SHORTEST_REASON) return [];
  if (judgeExplanation(now.text, surroundings).quality === 'none') return [];
  return [
    on(own, {
      rule: 'repeated-text',
      cell: now.address,
      recorded: clip(now.text),
      data: { name: nameOf(row.own), text: clip(now.text) },
      counterpart: at(other, then.address),
    }),
  ];
}

function repeatedTexts({ own, other }: TablePair): TableFinding[] {
  const told = (texts: readonly RecordText[]): readonly RecordText[] =>
    texts.filter(({ kind, text }) => kind !== 'goal' && folded(text).length >= SHORTEST_TEXT);
  const last = new Map(told(other.content.texts).map((text) => [folded(text.text), text]));
  return told(own.content.texts).flatMap((text) => {
    const same = last.get(folded(text.text));
    if (same === undefined) return [];
    return [
      on(own, {
        rule: 'repeated-text',
        variant: 'part',
        cell: text.address,
        recorded: clip(text.text),
        data: { text: clip(text.text) },
        counterpart: at(other, same.address),
      }),
    ];
  });
}

function compareTables(pair: TablePair, decisions: Decisions): TableFinding[] {
  const rows = pairRows(pair, decisions);
  const found = rows.pairs.flatMap((row) => [
    ...lowTarget(pair, row),
    ...repeatedActual(pair, row),
    ...repeatedReason(pair, row),
  ]);
  return [...found, ...repeatedTexts(pair), ...rows.remarks];
}

export function againstLastYear(
  owns: readonly SideTable[],
  last: readonly SideTable[],
  decisions: Decisions,
): RecordFindings {
  const reports = (side: readonly SideTable[], isReport: boolean): SideTable[] =>
    side.filter((each) => (each.content.layout === 'narrative') === isReport);
  const tables = pairSides(
    reports(owns, false).filter(setsTargets),
    reports(last, false).filter(setsTargets),
    decisions,
  );
  const texts = pairSides(reports(owns, true), reports(last, true), decisions);
  return {
    tables: [
      ...tables.remarks,
      ...tables.pairs.flatMap((pair) => compareTables(pair, decisions)),
      ...texts.remarks,
      ...texts.pairs.flatMap(repeatedTexts),
    ],
    files: [],
  };
}
