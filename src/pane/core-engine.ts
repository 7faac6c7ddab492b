/** The real engine: the core, loaded as a chunk of its own. */
import { assessWorkbook, type AssessOptions } from '../core/assess-workbook';
import type { Assessment } from '../core/assessment';
import { withCrossFindings } from '../core/cross-tables';
import { withKept } from '../core/kept';
import { messageText } from '../core/messages/text';
import { planEdits } from '../core/plan';
import { PRESETS } from '../core/policy/presets';
import { readPolicy } from '../core/policy/validate';
import { judgeExplanation } from '../core/quantity/explanation';
import { ALL_RULES } from '../core/rules/all-rules';
import { describeForm, readFormDescription } from '../core/table/form-description';
import type { Engine } from './engine';

const BASIS = new Map(ALL_RULES.map(({ meta }) => [meta.id, meta.basis]));

/** Findings between tables come last, so those that the user keeps are marked once more. */
function joined(tables: readonly Assessment[], { silenced }: AssessOptions): readonly Assessment[] {
  return withCrossFindings(tables).map((assessment) => withKept(assessment, silenced));
}

export const coreEngine: Engine = {
  policies: PRESETS,
  assess: assessWorkbook,
  join: joined,
  plan: planEdits,
  text: messageText,
  judgeReason: (reason, surroundings) =>
    reason.trim() === '' ? 'blank' : judgeExplanation(reason, surroundings).quality,
  readPolicy,
  readForm: readFormDescription,
  describeForm,
  basis: (rule) => BASIS.get(rule) ?? null,
};
