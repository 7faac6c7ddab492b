/**
 * A scoring policy is data. Source of the parameters: own design over the forms and methods that the project has seen;
 * each preset says where it comes from in `source`.
 */

export interface Step {
  /** Inclusive lower bound, a fraction: "0.8". */
  readonly from: string;
  /** The share of the weight that is earned from there on: "0.7". */
  readonly share: string;
}

export interface ExecutionPolicy {
  /** Points for the execution rate, used where the form states none. */
  readonly weight: string;
  readonly base: 'adjusted' | 'initial';
  readonly mode: 'linear' | 'steps';
  readonly steps: readonly Step[];
  /** Below this rate a reason is demanded; `null`: never. */
  readonly explainBelow: string | null;
}

export interface LevelWeights {
  readonly name: string;
  /** Level-1 name (产出, 效益, 满意度, 成本) → points. */
  readonly weights: Readonly<Record<string, string>>;
  readonly execution: string;
}

export interface Policy {
  readonly id: string;
  readonly name: { readonly 'zh-CN': string; readonly 'en-US': string };
  readonly description: { readonly 'zh-CN': string; readonly 'en-US': string };
  /** `seen`: printed notes or published tables were read; `common`: common knowledge of the rule text, not re-read. */
  readonly source: {
    readonly grade: 'seen' | 'common' | 'own';
    readonly text: { readonly 'zh-CN': string; readonly 'en-US': string };
  };
  readonly total: string;
  readonly execution: ExecutionPolicy;
  readonly budgetAdjustment: { readonly explain: boolean };
  readonly zeroBudget: 'manual' | 'zero' | 'full' | 'exclude';
  readonly levelWeights: readonly LevelWeights[];
  readonly levelWeightTolerance: string;
  /** What the forms are like that the policy was made for; the form at hand says for itself what it has. */
  readonly weightColumn: 'present' | 'absent';
  readonly forward: {
    readonly mode: 'ratio' | 'passLine' | 'steps' | 'allOrNothing';
    readonly passLine: string;
    readonly steps: readonly Step[];
  };
  readonly reverse: {
    readonly mode: 'inverseRatio' | 'linear' | 'allOrNothing';
    readonly underTarget: 'full' | 'proportional' | 'either';
  };
  readonly equals: 'atLeast' | 'symmetric';
  readonly zeroTarget: 'zeroIsFull' | 'manual';
  readonly overachievement: {
    /** A multiple of the target above which a reason is asked for; `null`: never. */
    readonly explainAbove: string | null;
    readonly penalty: 'none' | 'linear' | 'steps';
    readonly steps: readonly Step[];
  };
  /** Upper and lower share of the weight for each tier, best tier first. */
  readonly qualitativeTiers: readonly (readonly [upper: string, lower: string])[];
  readonly satisfaction: { readonly mode: 'linear' | 'steps'; readonly steps: readonly Step[] };
  readonly deadline: 'compare' | 'allOrNothing' | 'manual';
  /** 成本节约率 rows of checklists; `null`: scored like any other row. */
  readonly costSaving: {
    readonly above: string;
    readonly equal: string;
    readonly belowMax: string;
  } | null;
  readonly notApplicable: 'exclude' | 'rescale';
  /** As `weightColumn`: it describes, the form decides. */
  readonly explanationScope: 'row' | 'sheet';
  readonly explainEveryDeduction: boolean;
  readonly rounding: { readonly digits: number; readonly mode: 'halfUp' };
  /** By how much a total or a subtotal may be off. */
  readonly tolerance: string;
  /** Best first; the last one has `from` 0. */
  readonly gradeBands: readonly { readonly grade: Grade; readonly from: string }[];
}

export const GRADES = ['优', '良', '中', '差'] as const;
export type Grade = (typeof GRADES)[number];
