/** The reviewer's list: which tables, in which order, and a spot check that anyone can repeat from its seed. */
import type { Assessment } from '../../core/assessment';
import { hash32 } from '../../core/fingerprint';
import { ZERO, type Decimal } from '../../core/number';
import type { Finding } from '../../core/rules/finding';
import {
  isCounted,
  summarize,
  summaryLine,
  type DepartmentSummary,
  type SummaryLine,
} from '../../core/summary';
import { tableKey } from '../state/keys';
import { distinctNames, missingAnswer, problemGroups, unfilledRows } from '../state/selectors';
import type { ReviewChoice, ReviewMark, TableKey } from '../state/state';

export interface ReviewRow {
  readonly key: TableKey;
  readonly name: string;
  readonly unit: string;
  /** The unit where the tables are of several, and blank where naming it would tell nothing. */
  readonly unitBeside: string;
  readonly line: SummaryLine;
  readonly mark: ReviewMark;
}

export const NO_MARK: ReviewMark = { status: 'pending', remark: '', before: null, of: null };

/** The part of the pane's state that the list is made from. */
export interface ReviewSource {
  readonly tables: readonly Assessment[];
  readonly review: { readonly marks: ReadonlyMap<TableKey, ReviewMark> };
}

function unitOf({ table }: Assessment): string {
  return table.implementingUnit?.text ?? table.department?.text ?? '';
}

export function reviewRows({ tables, review: { marks } }: ReviewSource): readonly ReviewRow[] {
  const counted = tables.filter(isCounted);
  const names = distinctNames(counted);
  const isOfSeveral = new Set(counted.map(unitOf)).size > 1;
  return counted.map((assessment, index) => {
    const key = tableKey(assessment.table);
    const unit = unitOf(assessment);
    return {
      key,
      name: names[index] ?? '',
      unit,
      unitBeside: isOfSeveral ? unit : '',
      line: summaryLine(assessment),
      mark: marks.get(key) ?? NO_MARK,
    };
  });
}

/** A table that is not filled in counts with the total and grade that it states, and not with what its rows so far would give. */
function asStated(assessment: Assessment): Assessment {
  if (unfilledRows(assessment) === 0) return assessment;
  const { total, grade } = assessment;
  return { ...assessment, total: { ...total, computed: null }, grade: { ...grade, computed: null } };
}

export function departmentSummary(tables: readonly Assessment[]): DepartmentSummary {
  return summarize(tables.map(asStated));
}

const FILTERS: Readonly<Record<ReviewChoice['filter'], (row: ReviewRow, choice: ReviewChoice) => boolean>> = {
  all: () => true,
  // What could not be checked to its end is to be looked at as well.
  problems: ({ line }) =>
    line.findings.error + line.findings.warning > 0 || missingAnswer(line.assessment) !== null,
  pending: ({ mark }) => mark.status === 'pending',
  returned: ({ mark }) => mark.status === 'returned',
  sample: ({ key }, { sample }) => sample?.tables.has(key) ?? false,
};

/** Lowest first; tables without a figure last. */
function byFigure(figure: (row: ReviewRow) => Decimal | null): (a: ReviewRow, b: ReviewRow) => number {
  return (a, b) => {
    const [left, right] = [figure(a), figure(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return left.comparedTo(right);
  };
}

const SORTS: Readonly<Record<ReviewChoice['sort'], (a: ReviewRow, b: ReviewRow) => number>> = {
  workbook: () => 0,
  problems: (a, b) =>
    b.line.findings.error - a.line.findings.error ||
    b.line.findings.warning - a.line.findings.warning ||
    b.line.findings.info - a.line.findings.info,
  rate: byFigure(({ line }) => line.rate),
  total: byFigure(({ line }) => line.total),
};

function isWanted(row: ReviewRow, choice: ReviewChoice): boolean {
  const wanted = choice.search.trim().toLowerCase();
  const { name, unit, line } = row;
  const isFound =
    wanted === '' || `${name} ${unit} ${line.assessment.table.sheet}`.toLowerCase().includes(wanted);
  return isFound && FILTERS[choice.filter](row, choice);
}

export function shownRows(rows: readonly ReviewRow[], choice: ReviewChoice): readonly ReviewRow[] {
  return rows.filter((row) => isWanted(row, choice)).sort(SORTS[choice.sort]);
}

/** The row of the list that follows an open table, which need not be in the list any more itself; `null` at its end. */
export function rowAfter(rows: readonly ReviewRow[], choice: ReviewChoice, open: TableKey): ReviewRow | null {
  const order = rows.filter((row) => row.key === open || isWanted(row, choice)).sort(SORTS[choice.sort]);
  return order[order.findIndex(({ key }) => key === open) + 1] ?? null;
}

/** What the reviewer is told of a table in the list: its errors, or else its warnings, each sentence once and where it stands first. */
export function reasonsOf(assessment: Assessment): readonly Finding[] {
  const { error, warning } = problemGroups(assessment);
  const first = new Map<string, Finding>();
  for (const { finding } of error.length > 0 ? error : warning)
    if (!first.has(finding.rule)) first.set(finding.rule, finding);
  return [...first.values()];
}

/**
 * Each table draws a number from the seed and its own place; the smallest are chosen, so that a table that is added or removed
 * changes the choice of the others as little as possible. At least one table where there is any.
 */
export function drawSample(keys: readonly TableKey[], percent: number, seed: string): ReadonlySet<TableKey> {
  const count = Math.min(keys.length, Math.max(1, Math.ceil((keys.length * percent) / 100)));
  const order = keys
    .map((key) => ({ key, ticket: hash32(`${seed}\n${key}`) }))
    .sort((a, b) => a.ticket - b.ticket || (a.key < b.key ? -1 : 1));
  return new Set(order.slice(0, count).map(({ key }) => key));
}

export interface ReviewerScores {
  readonly filled: number;
  readonly count: number;
  /** Reviewer's minus own scores, over the rows where both stand. */
  readonly difference: Decimal;
}

/** `null` where the form has no review scores. */
export function reviewerScores({ indicators }: Assessment): ReviewerScores | null {
  const rows = indicators.filter(({ reviewScore }) => reviewScore !== null);
  if (rows.length === 0) return null;
  let difference = ZERO;
  let filled = 0;
  for (const { reviewScore, score } of rows) {
    const reviewed = reviewScore?.recorded ?? null;
    if (reviewed === null) continue;
    filled += 1;
    const own = score?.recorded ?? null;
    if (own !== null) difference = difference.plus(reviewed).minus(own);
  }
  return { filled, count: rows.length, difference };
}
