import type { GridCell } from '../../../src/core/grid';
import { Decimal } from '../../../src/core/number';
import type { Policy } from '../../../src/core/policy/model';
import type { IndicatorInput } from '../../../src/core/score/reading/indicator-input';
import { judgeReading } from '../../../src/core/score/judge-indicator';
import { readIndicator } from '../../../src/core/score/reading/read-indicator';
import type { Verdict } from '../../../src/core/score/verdict';
import { textCell } from '../quantity/cells';

type Loose = Partial<Omit<IndicatorInput, 'target' | 'actual' | 'weight'>> & {
  readonly target: string | GridCell;
  readonly actual: string | GridCell;
  readonly weight?: string;
};

export function row(loose: Loose): IndicatorInput {
  const { target, actual, weight } = loose;
  return {
    level1: '',
    level2: '数量指标',
    level3: '',
    initialTarget: null,
    operator: '',
    nature: '',
    measureUnit: '',
    actualUnit: '',
    qualitativeNote: '',
    year: null,
    columnLosesOperators: false,
    ...loose,
    target: typeof target === 'string' ? textCell(target) : target,
    actual: typeof actual === 'string' ? textCell(actual) : actual,
    weight: new Decimal(weight ?? '10'),
  };
}

/** Reads one row and judges it, as the engine does with the rows of a table. */
export function judgeIndicator(input: IndicatorInput, policy: Policy): Verdict {
  return judgeReading(readIndicator(input), input, policy);
}
