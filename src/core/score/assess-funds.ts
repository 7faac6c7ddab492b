/** Every line of the funds with what is recorded, and what the rules give beside it. */
import type { AssessedFigure, AssessedFund } from '../assessment';
import { type Decimal, roundHalfUp } from '../number';
import type { Policy } from '../policy/model';
import { readRate } from '../quantity/plain-number';
import type { Figure } from '../table/figure';
import type { FundBlock, PrintedExecution } from '../table/model';
import { executionPoints } from './execution-points';
import type { ExecutionFact } from './facts';
import { amount, divide, sumOf } from './fund-amounts';

function assessed(
  figure: Figure | null,
  recorded: Decimal | null,
  computed: Decimal | null,
): AssessedFigure | null {
  return figure === null ? null : { figure, recorded, computed };
}

/** An amount; computed only where the cell is blank and the sum of the parts stands in. */
function summed(figure: Figure | null, total: Decimal | null): AssessedFigure | null {
  const own = amount(figure);
  return assessed(figure, own, own === null ? total : null);
}

/** A list that runs downwards has no cell for its sum: the first row's cell stands for the group, with the sum as its figure. */
function groupSum(rows: readonly Figure[], total: Decimal | null): AssessedFigure | null {
  const first = rows[0];
  return first === undefined ? null : { figure: first, recorded: total, computed: total };
}

/** Every line of the block with what is recorded and, where it can be computed, what the rules give. */
export function assessFunds(
  block: FundBlock | null,
  policy: Policy,
  execution: ExecutionFact | null,
  printed: PrintedExecution | null,
): AssessedFund[] {
  if (block === null) return [];
  return block.lines.map((line) => {
    const isTotal = line === execution?.line;
    const base =
      policy.execution.base === 'initial' || line.adjustedBudget === null
        ? line.initialBudget
        : line.adjustedBudget;
    const rate = isTotal ? execution.rate : divide(amount(line.executed), amount(base));
    const budget = isTotal ? execution.budget : amount(base);
    const executed = isTotal ? execution.executed : amount(line.executed);
    const weight = amount(line.weight);
    const points =
      rate === null || weight === null ? null : executionPoints(rate, weight, policy.execution, printed);
    const partScore = points === null ? null : roundHalfUp(points, policy.rounding.digits);
    return {
      line,
      initialBudget:
        summed(line.initialBudget, isTotal ? execution.initial : null) ??
        (line.adjustedBudget === null ? null : groupSum(line.budgetRows, sumOf(line.budgetRows))),
      adjustedBudget:
        summed(line.adjustedBudget, isTotal ? execution.adjusted : null) ??
        groupSum(line.budgetRows, isTotal ? execution.adjusted : null),
      executed:
        summed(line.executed, isTotal ? execution.executed : null) ??
        groupSum(line.executedRows, isTotal ? execution.executed : null),
      carryover: assessed(
        line.carryover,
        amount(line.carryover),
        budget !== null && executed !== null ? budget.minus(executed) : null,
      ),
      weight: assessed(line.weight, weight, null),
      rate: assessed(line.rate, line.rate === null ? null : readRate(line.rate.cell), rate),
      score: assessed(line.score, amount(line.score), isTotal ? execution.roundedScore : partScore),
    };
  });
}
