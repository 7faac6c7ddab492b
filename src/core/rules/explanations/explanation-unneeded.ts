import type { ExplanationFact, IndicatorFact } from '../../score/facts';
import { isPromise } from '../../quantity/explanation-words';
import { bareWords } from '../../quantity/normalize';
import { recordedOf } from '../../quantity/reading';
import { rowRule } from '../shared/row-rule';
import { nameOf, saysSomething } from '../shared/rows';
import { clip } from '../shared/words';

/** A column of remarks may say anything. */
const ASKS_FOR_REASONS = /偏差|原因|未完成/u;
const SAYS_DONE =
  /^(?:[已均按]|全部|如期|顺利|圆满|严格|继续)|完成|达[到成标]|良好|较好|有效|提[高升]|无(?:偏差|问题)/u;
const SAYS_NOT = /[未不]/u;

/** A reason, and not the answer of a clerk who leaves no cell blank. */
function isReason(explanation: ExplanationFact): boolean {
  const { figure, text, isSheetWide } = explanation;
  if (isSheetWide || !saysSomething(explanation)) return false;
  if (!ASKS_FOR_REASONS.test(figure.evidence.label) || isPromise(bareWords(text))) return false;
  return !SAYS_DONE.test(text) || SAYS_NOT.test(text);
}

/** Exactly what the target asks for, with every point; a target that was adjusted has its reason there. */
function isPlainlyMet({ assessed, reading, deviates, isDeducted }: IndicatorFact): boolean {
  const { verdict, score, effectiveWeight } = assessed;
  if (deviates || isDeducted || verdict.met !== true || effectiveWeight === null) return false;
  if (score?.recorded?.equals(effectiveWeight) !== true || reading.ratio?.equals(1) !== true) return false;
  const [before, after] = [recordedOf(reading.initialTarget), recordedOf(reading.target)];
  return assessed.initialTarget === null || before === null || after === null || before.equals(after);
}

export const explanationUnneeded = rowRule(
  { id: 'explanation-unneeded', severity: 'info', basis: 'review' },
  (fact) => {
    const { explanation } = fact;
    if (explanation === null || !isReason(explanation) || !isPlainlyMet(fact)) return null;
    const text = clip(explanation.text);
    return {
      cell: explanation.figure.address,
      recorded: text,
      message: { key: 'explanation-unneeded', data: { name: nameOf(fact), text } },
    };
  },
);
