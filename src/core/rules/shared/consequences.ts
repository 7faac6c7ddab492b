/** Cells that are wrong only because another one is: listed with the cause instead of being reported again. */
import type { CellAddress } from '../../grid';
import type { RuleContext } from '../context';
import type { ExecutionFact } from '../../score/facts';
import { cellsOf } from './cells';

/** What follows from a wrong execution score: the total and the grade. */
export function consequencesOfScore(context: RuleContext): CellAddress[] {
  return cellsOf(context.total.figure, context.grade.figure);
}

/** What follows from a wrong rate: the execution score, the total and the grade. */
export function consequencesOfRate(context: RuleContext): CellAddress[] {
  const score = context.execution?.line.score?.address;
  return [...(score === undefined ? [] : [score]), ...consequencesOfScore(context)];
}

/** The rate is reported, and with it what follows from it; a blank, unreadable or missing one is reported by nobody. */
function isRateWrong({ rateStanding }: ExecutionFact): boolean {
  return rateStanding === 'wrong' || rateStanding === 'initial-base';
}

/** A wrong rate that carries its own score with it is the one cause; the score then says nothing more. */
export function followsWrongRate(execution: ExecutionFact): boolean {
  return execution.scoreFitsShownRate && isRateWrong(execution);
}
