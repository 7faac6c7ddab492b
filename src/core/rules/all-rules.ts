/** Every rule, in the order in which findings of one severity are listed. */
import { actualCopiesTarget } from './indicators/actual-copies-target';
import { actualUnitMissing } from './indicators/actual-unit-missing';
import { adjustmentUnexplained } from './explanations/adjustment-unexplained';
import { budgetAdded } from './funds/budget-added';
import { budgetCutToExecuted } from './funds/budget-cut-to-executed';
import { carryover } from './funds/carryover';
import { costNotExecuted } from './funds/cost-not-executed';
import { deductionUnexplained } from './explanations/deduction-unexplained';
import { deviationUnexplained } from './explanations/deviation-unexplained';
import { direction } from './indicators/direction';
import { duplicateIndicator } from './indicators/duplicate-indicator';
import { executionOver100 } from './funds/execution-over-100';
import { executionRate, executionRateBase } from './funds/execution-rate';
import { executionScore } from './scores/execution-score';
import { executionUnexplained } from './explanations/execution-unexplained';
import { executionWeight } from './scores/execution-weight';
import { explanationEmpty } from './explanations/explanation-empty';
import { explanationUnneeded } from './explanations/explanation-unneeded';
import { fundsParts } from './funds/funds-parts';
import { fundsTotal } from './funds/funds-total';
import { grade } from './scores/grade';
import { idleFundsFullOutput } from './funds/idle-funds-full-output';
import { impossiblePercent } from './indicators/impossible-percent';
import { inferredDirection } from './indicators/inferred-direction';
import { initialTargetEmpty } from './indicators/initial-target-empty';
import { levelWeights } from './scores/level-weights';
import { missingActual } from './indicators/missing-actual';
import { missingGrade } from './scores/missing-grade';
import { missingRate } from './funds/missing-rate';
import { missingScore } from './scores/missing-score';
import { missingTarget } from './indicators/missing-target';
import { missingTotal } from './scores/missing-total';
import { narrativeFigures } from './texts/narrative-figures';
import { narrativeRate } from './texts/narrative-rate';
import { negativeAmount } from './funds/negative-amount';
import { notComputable } from './funds/not-computable';
import { overachievementUnexplained } from './explanations/overachievement-unexplained';
import { pastedText } from './texts/pasted-text';
import { placeholder } from './form/placeholder';
import { progress } from './indicators/progress';
import { projectYear } from './form/project-year';
import { qualitativePercent } from './indicators/qualitative-percent';
import { rounding } from './scores/rounding';
import { scoreOverRule } from './scores/score-over-rule';
import { scoreOverWeight } from './scores/score-over-weight';
import { scoreUnderRule } from './scores/score-under-rule';
import { scoreWithoutActual } from './scores/score-without-actual';
import { staleYear } from './form/stale-year';
import { subtotal } from './scores/subtotal';
import { targetAdjustedToActual } from './indicators/target-adjusted-to-actual';
import { tierScore } from './scores/tier-score';
import { total } from './scores/total';
import { unit } from './indicators/unit';
import { unreadableValue } from './form/unreadable-value';
import { weakExplanation } from './explanations/weak-explanation';
import { weightsTotal } from './scores/weights-total';
import type { Rule } from './rule';

export const ALL_RULES: readonly Rule[] = [
  actualCopiesTarget,
  actualUnitMissing,
  adjustmentUnexplained,
  budgetAdded,
  budgetCutToExecuted,
  carryover,
  costNotExecuted,
  deductionUnexplained,
  deviationUnexplained,
  direction,
  duplicateIndicator,
  executionOver100,
  executionRateBase,
  executionRate,
  executionScore,
  executionUnexplained,
  executionWeight,
  explanationEmpty,
  explanationUnneeded,
  fundsParts,
  fundsTotal,
  grade,
  idleFundsFullOutput,
  impossiblePercent,
  inferredDirection,
  initialTargetEmpty,
  levelWeights,
  missingActual,
  missingGrade,
  missingRate,
  missingScore,
  missingTarget,
  missingTotal,
  narrativeFigures,
  narrativeRate,
  negativeAmount,
  notComputable,
  overachievementUnexplained,
  pastedText,
  placeholder,
  progress,
  projectYear,
  qualitativePercent,
  rounding,
  scoreOverRule,
  scoreOverWeight,
  scoreUnderRule,
  scoreWithoutActual,
  staleYear,
  subtotal,
  targetAdjustedToActual,
  tierScore,
  total,
  unit,
  unreadableValue,
  weakExplanation,
  weightsTotal,
];
