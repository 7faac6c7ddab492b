import type { GridCell } from '../../../src/core/grid';
import { Decimal } from '../../../src/core/number';
import type { IndicatorInput } from '../../../src/core/score/judge-indicator';
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
    scoringRule: '',
    year: null,
    columnLosesOperators: false,
    ...loose,
    target: typeof target === 'string' ? textCell(target) : target,
    actual: typeof actual === 'string' ? textCell(actual) : actual,
    weight: new Decimal(weight ?? '10'),
  };
}
