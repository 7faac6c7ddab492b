/** The real engine: the core, loaded as a chunk of its own. */
import { assessWorkbook } from '../core/assess-workbook';
import { messageText } from '../core/messages/text';
import { planEdits } from '../core/plan';
import { PRESETS } from '../core/policy/presets';
import { judgeExplanation } from '../core/quantity/explanation';
import { ALL_RULES } from '../core/rules/all-rules';
import type { Engine } from './engine';

const BASIS = new Map(ALL_RULES.map(({ meta }) => [meta.id, meta.basis]));

export const coreEngine: Engine = {
  policies: PRESETS,
  assess: assessWorkbook,
  plan: planEdits,
  text: messageText,
  judgeReason: (reason, surroundings) =>
    reason.trim() === '' ? 'blank' : judgeExplanation(reason, surroundings).quality,
  basis: (rule) => BASIS.get(rule) ?? null,
};
