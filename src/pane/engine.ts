/**
 * What the pane needs of the core, behind one door: it comes as a chunk of its own, so that the shell is painted before
 * the rules are there, and tests may put a small one in its place.
 */
import type { AssessOptions } from '../core/assess-workbook';
import type { Assessment, PlannedEdit } from '../core/assessment';
import type { CellEdit } from '../core/edit';
import type { SheetGrid } from '../core/grid';
import type { Silenced } from '../core/kept';
import type { Language, MessageRef } from '../core/messages/message';
import type { Policy } from '../core/policy/model';
import type { FileFinding } from '../core/record/model';
import type { RecordRule } from '../core/record/record-rules';
import type { ExplanationJudgement, ExplanationSurroundings } from '../core/quantity/explanation';
import type { PolicyOutcome } from '../core/policy/validate';
import type { RuleMeta } from '../core/rules/rule';
import type { FormDescription, FormOutcome } from '../core/table/taught/form-description';
import type { Table } from '../core/table/model';
import type { HeldFor } from '../core/plan/held-formulas';
import type { FormulaFate } from '../core/plan/standing-formulas';
import type { SheetKind } from '../core/table/other/sheet-kind';
import type { Failure, Workbook } from '../workbook/workbook';
import type { Against } from './record/against';

export type Basis = RuleMeta['basis'] | RecordRule['basis'];

export type Fill = 'blanks' | 'derived' | 'all';

export type ReasonQuality = ExplanationJudgement['quality'] | 'blank';

export interface EngineReading {
  readonly tables: readonly Assessment[];
  readonly sheetsNeedingMerges: readonly string[];
}

export interface RecordInput {
  /** The open one. */
  readonly workbook: Pick<Workbook, 'name' | 'origins'>;
  readonly against: Against;
}

export interface Joined {
  readonly tables: readonly Assessment[];
  /** About the files compared with: projects without a table, sums that do not agree. */
  readonly fileFindings: readonly FileFinding[];
}

export interface Engine {
  readonly policies: readonly Policy[];
  /** What would keep the page still for long is judged beside it, where that can be done; `assess` has it at once then. */
  readonly assessAside?: (grids: readonly SheetGrid[], options: AssessOptions) => Promise<Failure | null>;
  assess(grids: readonly SheetGrid[], options: AssessOptions): EngineReading;
  /** Adds to tables that were judged one by one what they owe each other and whatever they are compared with. */
  join(tables: readonly Assessment[], options: AssessOptions, record: RecordInput): Joined;
  /** Marks the findings that the user keeps. */
  keep(assessment: Assessment, kept: readonly Silenced[]): Assessment;
  plan(assessment: Assessment, fill: Fill): readonly PlannedEdit[];
  /** The edits with every formula kept that gives what is to be written into its cell. */
  withStandingFormulas(edits: readonly CellEdit[], grids: readonly SheetGrid[]): readonly CellEdit[];
  /** What becomes of the formulas in the cells of the edits, in their order; `null` for a cell without one. */
  formulaFates(edits: readonly CellEdit[], grids: readonly SheetGrid[]): readonly (FormulaFate | null)[];
  /** What is left alone unless somebody says so: figures over formulas that cannot be worked out, and what rests on them. */
  heldBack(planned: readonly PlannedEdit[], grids: readonly SheetGrid[]): ReadonlyMap<PlannedEdit, HeldFor>;
  text(ref: MessageRef, language: Language): string;
  /** Whether words explain a deviation: `none` explains nothing, `weak` too little. */
  judgeReason(reason: string, surroundings: ExplanationSurroundings): ReasonQuality;
  readPolicy(json: unknown): PolicyOutcome;
  readForm(json: unknown): FormOutcome;
  describeForm(table: Table, name: string): FormDescription;
  /** What a sheet is where it is no self-evaluation form; `null` where it does not say. */
  kindOf(grid: SheetGrid): SheetKind | null;
  /** What kind of demand a rule makes; `null` where the core does not know the rule. */
  basis(rule: string): Basis | null;
}
