/** Every rule, in the order in which findings of one severity are listed. */
import { actualCopiesTarget } from './actual-copies-target';
import { actualUnitMissing } from './actual-unit-missing';
import { adjustmentUnexplained } from './adjustment-unexplained';
import { budgetAdded } from './budget-added';
import { budgetCutToExecuted } from './budget-cut-to-executed';
import { carryover } from './carryover';
import { costNotExecuted } from './cost-not-executed';
import { deductionUnexplained } from './deduction-unexplained';
import { deviationUnexplained } from './deviation-unexplained';
import { direction } from './direction';
import { duplicateIndicator } from './duplicate-indicator';
import { executionOver100 } from './execution-over-100';
import { executionRate, executionRateBase } from './execution-rate';
import { executionScore } from './execution-score';
import { executionUnexplained } from './execution-unexplained';
import { executionWeight } from './execution-weight';
import { explanationEmpty } from './explanation-empty';
import { explanationUnneeded } from './explanation-unneeded';
import { fundsParts } from './funds-parts';
import { fundsTotal } from './funds-total';
import { grade } from './grade';
import { idleFundsFullOutput } from './idle-funds-full-output';
import { impossiblePercent } from './impossible-percent';
import { inferredDirection } from './inferred-direction';
import { initialTargetEmpty } from './initial-target-empty';
import { levelWeights } from './level-weights';
import { missingActual } from './missing-actual';
import { missingGrade } from './missing-grade';
import { missingScore } from './missing-score';
import { missingTarget } from './missing-target';
import { missingTotal } from './missing-total';
import { narrativeFigures } from './narrative-figures';
import { narrativeRate } from './narrative-rate';
import { negativeAmount } from './negative-amount';
import { notComputable } from './not-computable';
import { overachievementUnexplained } from './overachievement-unexplained';
import { pastedText } from './pasted-text';
import { placeholder } from './placeholder';
import { progress } from './progress';
import { projectYear } from './project-year';
import { qualitativePercent } from './qualitative-percent';
import { rounding } from './rounding';
import { scoreOverRule } from './score-over-rule';
import { scoreOverWeight } from './score-over-weight';
import { scoreUnderRule } from './score-under-rule';
import { scoreWithoutActual } from './score-without-actual';
import { staleYear } from './stale-year';
import { subtotal } from './subtotal';
import { targetAdjustedToActual } from './target-adjusted-to-actual';
import { tierScore } from './tier-score';
import { total } from './total';
import { unit } from './unit';
import { unreadableValue } from './unreadable-value';
import { weakExplanation } from './weak-explanation';
import { weightsTotal } from './weights-total';
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
