import type { GridCell } from '../../grid';
import type { Decimal } from '../../number';

/** One row of the form as its cells; texts are '' where the form has no such column. */
export interface IndicatorInput {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** The target that is judged: the adjusted one where the form has two. */
  readonly target: GridCell | null;
  readonly initialTarget: GridCell | null;
  readonly actual: GridCell | null;
  /** 符号 */
  readonly operator: string;
  /** 指标性质 / 指标方向 */
  readonly nature: string;
  readonly measureUnit: string;
  /** '' where the result has no unit column of its own. */
  readonly actualUnit: string;
  readonly qualitativeNote: string;
  readonly weight: Decimal | null;
  /** Four digits; the year of the table. */
  readonly year: string | null;
  /** True where the initial targets of the column have lost numbers or operators to scanning. */
  readonly columnLosesOperators: boolean;
}

const LONGEST_NAME = 300;

/** Names are looked through so far. */
export function cut(text: string): string {
  return text.length > LONGEST_NAME ? text.slice(0, LONGEST_NAME) : text;
}
