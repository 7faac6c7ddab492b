/** The native formula that says the same as a planned figure; `null` where none does. */
import type { AssessedFigure, AssessedFund, Assessment } from '../assessment';
import { a1 } from '../grid';
import { type Decimal, sum } from '../number';
import { isPercentFormat, readPlainNumber } from '../quantity/plain-number';
import { countsItsScore } from '../score/owed-scores';
import { type Figure, isBlankFigure } from '../table/figure';
import { executionCellOf, scoredFundOf, summedAfter } from './after';
import type { Draft } from './draft';
import { RATE_DIGITS } from './planned-content';

/** The budget that the policy divides by. */
function budgetOf(
  { initialBudget, adjustedBudget }: AssessedFund,
  { policy }: Assessment,
): AssessedFigure | null {
  if (policy.execution.base === 'initial' && initialBudget !== null) return initialBudget;
  return adjustedBudget ?? initialBudget;
}

/** A cell that shows no percents would show the fraction. */
export function rateFormula(assessment: Assessment, figure: Figure): string | null {
  const line = scoredFundOf(assessment);
  const budget = line === null ? null : budgetOf(line, assessment);
  if (line === null || line.executed === null || budget === null) return null;
  if (!isPercentFormat(figure.cell.format) && !isBlankFigure(figure)) return null;
  return `=ROUND(${a1(line.executed.figure.address)}/${a1(budget.figure.address)},${RATE_DIGITS})`;
}

export function executionFormula(assessment: Assessment): string | null {
  const { policy, policyReason, table } = assessment;
  const line = scoredFundOf(assessment);
  if (line === null || policy.execution.mode !== 'linear' || line.weight === null) return null;
  // A rule that the form prints may say otherwise than rate × weight.
  if (policyReason.key !== 'policy.given' && table.printedExecution !== undefined) return null;
  const budget = budgetOf(line, assessment);
  if (line.executed === null || budget === null || line.weight.recorded === null) return null;
  const [executed, base, weight] = [line.executed, budget, line.weight].map(({ figure }) =>
    a1(figure.address),
  );
  return `=ROUND(MIN(1,${executed}/${base})*${weight},${policy.rounding.digits})`;
}

/** Offered only where it gives `exact`: every score that belongs to it stands in a cell. */
export function totalFormula(
  assessment: Assessment,
  drafts: readonly Draft[],
  exact: Decimal,
): string | null {
  if (!sum(summedAfter(assessment, drafts)).equals(exact)) return null;
  const figures = assessment.indicators.flatMap(({ row, score }, index) =>
    countsItsScore(row, index) && score !== null ? [score.figure] : [],
  );
  const execution = assessment.total.isOfIndicators ? null : executionCellOf(assessment);
  return sumFormula(figures, execution?.figure ?? null);
}

/** =SUM over runs of number cells; `null` where a score is text, which SUM would skip. */
export function sumFormula(figures: readonly Figure[], execution: Figure | null): string | null {
  const all = execution === null ? figures : [execution, ...figures];
  if (all.length === 0 || all.some(({ cell }) => cell.kind === 'text' && readPlainNumber(cell) !== null))
    return null;
  const runs: { column: number; top: number; bottom: number }[] = [];
  for (const { address } of all) {
    const run = runs.at(-1);
    if (run?.column === address.column && run.bottom + 1 === address.row)
      runs[runs.length - 1] = { ...run, bottom: address.row };
    else runs.push({ column: address.column, top: address.row, bottom: address.row });
  }
  const parts = runs.map(({ column, top, bottom }) =>
    top === bottom ? a1({ row: top, column }) : `${a1({ row: top, column })}:${a1({ row: bottom, column })}`,
  );
  return `=SUM(${parts.join(',')})`;
}
