/** The real engine: the core, loaded as a chunk of its own. */
import { assessWorkbook, type AssessOptions } from '../core/assess-workbook';
import type { Assessment, PlannedEdit } from '../core/assessment';
import { withCrossFindings } from '../core/cross-tables';
import type { SheetGrid } from '../core/grid';
import { withKept } from '../core/kept';
import { messageText } from '../core/messages/text';
import { planEdits } from '../core/plan/plan-edits';
import { heldBack } from '../core/plan/held-formulas';
import { formulaFates, withStandingFormulas } from '../core/plan/standing-formulas';
import { PRESETS } from '../core/policy/presets';
import { readPolicy } from '../core/policy/validate';
import { judgeExplanation } from '../core/quantity/explanation';
import { RECORD_RULES } from '../core/record/record-rules';
import { ALL_RULES } from '../core/rules/all-rules';
import type { Finding } from '../core/rules/finding';
import { describeForm, readFormDescription } from '../core/table/taught/form-description';
import { sheetKindOf, type SheetKind } from '../core/table/other/sheet-kind';
import type { Basis, Engine, Fill, Joined, RecordInput } from './engine';
import { compareChosen } from './record/chosen';

const BASIS = new Map<string, Basis>([
  ...ALL_RULES.map(({ meta }) => [meta.id, meta.basis] as const),
  ...RECORD_RULES.map(({ id, basis }) => [id, basis] as const),
]);

/** Findings between tables come last, so those that the user keeps are marked once more. */
function joined(
  tables: readonly Assessment[],
  { silenced }: AssessOptions,
  { workbook, against }: RecordInput,
): Joined {
  const compared = compareChosen(workbook, tables, against);
  const more = new Map<number, Finding[]>();
  for (const { table, finding } of compared.tables) more.set(table, [...(more.get(table) ?? []), finding]);
  const all = withCrossFindings(tables).map((assessment, index) => {
    const own = more.get(index);
    return own === undefined ? assessment : { ...assessment, findings: [...assessment.findings, ...own] };
  });
  return {
    tables: all.map((assessment) => withKept(assessment, silenced)),
    fileFindings: compared.files,
  };
}

const plans = new WeakMap<Assessment, Map<Fill, readonly PlannedEdit[]>>();

/** An assessment never changes, so its plan is worked out once: the footer, every line and the preview ask for it. */
function planned(assessment: Assessment, fill: Fill): readonly PlannedEdit[] {
  const known = plans.get(assessment) ?? new Map<Fill, readonly PlannedEdit[]>();
  plans.set(assessment, known);
  const plan = known.get(fill) ?? planEdits(assessment, fill);
  known.set(fill, plan);
  return plan;
}

const kinds = new WeakMap<SheetGrid, SheetKind | null>();

/** Asked for again with every sheet that comes in. */
function kindOf(grid: SheetGrid): SheetKind | null {
  const known = kinds.get(grid);
  if (known !== undefined) return known;
  const kind = sheetKindOf(grid);
  kinds.set(grid, kind);
  return kind;
}

export const coreEngine: Engine = {
  policies: PRESETS,
  assess: assessWorkbook,
  join: joined,
  keep: withKept,
  plan: planned,
  withStandingFormulas,
  formulaFates,
  heldBack,
  text: messageText,
  judgeReason: (reason, surroundings) =>
    reason.trim() === '' ? 'blank' : judgeExplanation(reason, surroundings).quality,
  readPolicy,
  readForm: readFormDescription,
  describeForm,
  kindOf,
  basis: (rule) => BASIS.get(rule) ?? null,
};
