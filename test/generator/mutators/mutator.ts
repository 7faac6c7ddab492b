/** A mutator plants one defect, and only that, into a clean form. */
import type { Rational } from '../../oracle/rational';
import { compare, equal, mul, rational } from '../../oracle/rational';
import { judge, type OracleVerdict } from '../../oracle/score';
import type { ContentIndicator, FormContent } from '../content';
import type { FormPlan } from '../generate';
import type { FormLayout } from '../layout';
import type { Random } from '../random';
import type { Written } from '../written';

/** What a mutator works on: a copy that it may change. */
export interface Patient {
  readonly content: FormContent;
  readonly layout: FormLayout;
  readonly overrides: Map<string, Written>;
  readonly random: Random;
}

export interface Planted {
  /** Figures at one of which the finding must stand, as its cell or among the related cells; empty: anywhere in the table. */
  readonly at: readonly string[];
  /** Errors and warnings of other rules that the domain rules let follow from this defect. */
  readonly follows?: readonly string[];
}

export interface Mutator {
  readonly rule: string;
  /** Which way of doing it, for the table. */
  readonly name: string;
  /** `null` where this form cannot have the defect. */
  readonly plant: (patient: Patient) => Planted | null;
}

export interface PlantedPlan {
  readonly plan: FormPlan;
  readonly planted: Planted;
}

export function plantInto(plan: FormPlan, mutator: Mutator, random: Random): PlantedPlan | null {
  // Where the execution rate is an indicator, the fund block's own defects are other ones.
  if (plan.layout.executionRow) return null;
  const content = structuredClone(plan.content);
  const overrides = new Map(plan.overrides);
  const planted = mutator.plant({ content, layout: plan.layout, overrides, random });
  return planted === null ? null : { plan: { ...plan, content, overrides }, planted };
}

export const has = (layout: FormLayout, slot: string): boolean =>
  layout.indicatorColumns.some((column) => column.slot === slot);
export const hasFund = (layout: FormLayout, slot: string): boolean =>
  layout.fundColumns.some((column) => column.slot === slot);

export const path = (index: number, slot: string): string => `indicators[${String(index)}].${slot}`;

export interface Candidate {
  readonly index: number;
  readonly indicator: ContentIndicator;
  readonly weight: Rational;
  readonly score: Rational;
  readonly verdict: OracleVerdict;
}

/** Ordinary indicators with weight and score that stand in a row of their own. */
export function candidates({ content }: Patient): Candidate[] {
  return content.indicators.flatMap((indicator, index) => {
    const { weight, score, measure } = indicator;
    if (indicator.kind !== 'indicator' || weight === null || score === null || measure === null) return [];
    if (indicator.sharesWithPrevious || content.indicators[index + 1]?.sharesWithPrevious === true) return [];
    return [{ index, indicator, weight, score, verdict: judge(measure, content.tiers) }];
  });
}

/** One of the candidates that fit, or `null`. */
export function choose(patient: Patient, fits: (candidate: Candidate) => boolean): Candidate | null {
  const fitting = candidates(patient).filter(fits);
  return fitting.length === 0 ? null : patient.random.pick(fitting);
}

export const isExactMet = ({ verdict }: Candidate): boolean => verdict.kind === 'exact' && verdict.met;
export const isExactMissed = ({ verdict }: Candidate): boolean => verdict.kind === 'exact' && !verdict.met;
export const isFull = ({ score, weight }: Candidate): boolean => equal(score, weight);
/** The verdict of these needs the weight, which a form without a weight column may not state. */
export const weightsKnown = (layout: FormLayout): boolean => has(layout, 'weight') || layout.weightInNames;
/** So far above the target that a reason is due. */
export const isFar = ({ indicator: { measure } }: Candidate): boolean =>
  measure?.type === 'forward' && compare(measure.actual, mul(measure.target, rational('1.3'))) > 0;
