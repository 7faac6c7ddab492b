/** What the cells of a table will hold once the drafts so far are written; `null` where a cell will state no number. */
import type { Assessment, AssessedFigure, AssessedFund } from '../assessment';
import { sameAddress } from '../grid';
import { type Decimal, ZERO, sum } from '../number';
import { readPlainNumber } from '../quantity/plain-number';
import { recordedRows } from '../score/score-sheet';
import { scoredLine } from '../score/scored-line';
import { scaled } from '../score/totals';
import { countsItsScore, owedScores } from '../score/owed-scores';
import type { Draft } from './draft';

/** The line of the funds whose rate and score are the table's. */
export function scoredFundOf({ funds }: Assessment): AssessedFund | null {
  const line = scoredLine(funds.map((fund) => fund.line));
  return funds.find((fund) => fund.line === line) ?? null;
}

function scoreAfter(assessed: AssessedFigure | null, drafts: readonly Draft[]): Decimal | null {
  if (assessed === null) return null;
  const draft = drafts.find(({ figure }) => sameAddress(figure.address, assessed.figure.address));
  if (draft === undefined) return assessed.recorded;
  const { content } = draft;
  return content.kind === 'number' || content.kind === 'text'
    ? readPlainNumber({
        ...assessed.figure.cell,
        kind: content.kind,
        value: content.kind === 'number' ? Number(content.value) : content.value,
        text: content.value,
        format: 'General',
      })
    : null;
}

/** The scores of the indicators, row by row; `null` also for a row whose score is no part of the total. */
export function rowsAfter({ indicators }: Assessment, drafts: readonly Draft[]): readonly (Decimal | null)[] {
  return indicators.map(({ row, score }, index) =>
    countsItsScore(row, index) ? scoreAfter(score, drafts) : null,
  );
}

/** The cell of the execution score, where it is part of the total. */
export function executionCellOf(assessment: Assessment): AssessedFigure | null {
  return assessment.total.withoutExecution ? null : (scoredFundOf(assessment)?.score ?? null);
}

export function executionAfter(assessment: Assessment, drafts: readonly Draft[]): Decimal | null {
  return scoreAfter(executionCellOf(assessment), drafts);
}

/** The scores that the rows of the table will state. */
function statedRowsAfter(assessment: Assessment, drafts: readonly Draft[]): readonly Decimal[] {
  return rowsAfter(assessment, drafts).filter((value) => value !== null);
}

/** The scores that the table will state: execution first, then its rows. */
function statedAfter(assessment: Assessment, drafts: readonly Draft[]): readonly Decimal[] {
  const execution = executionAfter(assessment, drafts);
  return [...(execution === null ? [] : [execution]), ...statedRowsAfter(assessment, drafts)];
}

/** The scores that the cell of the total sums up. */
export function summedAfter(assessment: Assessment, drafts: readonly Draft[]): readonly Decimal[] {
  return (assessment.total.isOfIndicators ? statedRowsAfter : statedAfter)(assessment, drafts);
}

function statedBefore(assessment: Assessment): readonly Decimal[] {
  return [executionCellOf(assessment)?.recorded ?? null, ...recordedRows(assessment.indicators)].filter(
    (value) => value !== null,
  );
}

/** The total that the drafts lead to; what no cell states (an execution score without a cell) is carried over. */
export function totalAfter(assessment: Assessment, drafts: readonly Draft[]): Decimal | null {
  const { computed, scale, isOpen, holdsMore } = assessment.total;
  if (isOpen || holdsMore) return null;
  const stated = statedAfter(assessment, drafts);
  if (stated.length === 0) return computed;
  // What no cell states is carried over below; it cannot be told apart once it is spread over the hundred.
  if (!scale.equals(1)) return scaled(sum(stated), scale);
  const carried = computed === null ? ZERO : computed.minus(sum(statedBefore(assessment)));
  return sum(stated).plus(carried);
}

/** What the cell of the total will say of `whole`: the indicators' part, where its row sums up no more. */
export function inCellAfter(assessment: Assessment, drafts: readonly Draft[], whole: Decimal): Decimal {
  const { isOfIndicators, scale } = assessment.total;
  if (!isOfIndicators) return whole;
  return scaled(sum(summedAfter(assessment, drafts)), scale);
}

/** Whether every score that belongs to the total will be there: a sum of half a form is no total. */
export function isComplete(assessment: Assessment, drafts: readonly Draft[]): boolean {
  const { table, indicators, policy } = assessment;
  const rows = rowsAfter(assessment, drafts);
  const isScored = owedScores(indicators).every((isOwed, index) => !isOwed || rows[index] !== null);
  const weights = sum(indicators.flatMap(({ effectiveWeight }) => effectiveWeight ?? []));
  if (!isScored || weights.greaterThanOrEqualTo(policy.total)) return isScored;
  const { unstated, withoutExecution, isOfIndicators } = assessment.total;
  const isExecutionKnown =
    executionAfter(assessment, drafts) !== null || unstated !== null || withoutExecution || isOfIndicators;
  // Without any weights nobody can tell whether execution has points beside them.
  return table.fundBlock !== null && (isExecutionKnown || weights.isZero());
}
