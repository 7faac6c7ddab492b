/** Which policy is picked in the settings and how it is being adjusted, before it is used. */
import { useState } from 'react';
import type { MessageRef } from '../../core/messages/message';
import type { Policy } from '../../core/policy/model';
import { useEngine, usePaneState } from '../context';
import type { Engine } from '../engine';
import type { PolicyChoice } from '../state/state';
import { adjusted, problemOf, thresholdsOf, type Draft } from './thresholds';

export const CUSTOM = 'custom:';

export function choiceId(choice: PolicyChoice): string {
  if (choice.kind === 'custom') return CUSTOM + choice.policy.id;
  return choice.kind === 'preset' ? choice.id : choice.kind;
}

/** The policy that a choice names; `null` for `auto`, which depends on the table. */
export function policyOf(engine: Engine, choice: PolicyChoice): Policy | null {
  if (choice.kind === 'custom') return choice.policy;
  return choice.kind === 'preset' ? (engine.policies.find(({ id }) => id === choice.id) ?? null) : null;
}

function isSame(a: PolicyChoice, b: PolicyChoice): boolean {
  const isCustom = a.kind === 'custom' && b.kind === 'custom';
  return choiceId(a) === choiceId(b) && (!isCustom || JSON.stringify(a.policy) === JSON.stringify(b.policy));
}

interface Adjusting {
  readonly choice: PolicyChoice;
  readonly policy: Policy;
  readonly draft: Draft;
}

function isInOrder({ policy, draft }: Adjusting): boolean {
  return thresholdsOf(policy).every((threshold) => problemOf(threshold, draft) === null);
}

/** What is picked and being adjusted here, before it is used. */
export function usePicking() {
  const engine = useEngine();
  const { settings, library } = usePaneState();
  const inUse = settings.policy;
  const [picked, setPicked] = useState<PolicyChoice>(inUse);
  const [adjusting, setAdjusting] = useState<Adjusting | null>(null);
  const { policies } = library;
  const customs =
    picked.kind === 'custom' && !policies.some(({ policy }) => policy.id === picked.policy.id)
      ? [...policies, picked]
      : policies;
  const isReady = adjusting === null || isInOrder(adjusting);
  const candidate = adjusting !== null && isReady ? adjusted(adjusting, adjusting.draft) : picked;
  const pick = (choice: PolicyChoice): void => {
    setPicked(choice);
    setAdjusting(null);
  };
  return {
    picked,
    pick,
    customs,
    adjusting,
    setAdjusting,
    /** `null` where nothing differs from what is in use, or is not in order yet. */
    candidate: isReady && !isSame(candidate, inUse) ? candidate : null,
    select: (value: string): void => {
      const custom = customs.find(({ policy }) => CUSTOM + policy.id === value);
      if (custom !== undefined) pick({ kind: 'custom', policy: custom.policy, base: custom.base });
      else pick(value === 'auto' ? { kind: 'auto' } : { kind: 'preset', id: value });
    },
    take: (json: unknown): readonly MessageRef[] => {
      const outcome = engine.readPolicy(json);
      if (!outcome.ok) return outcome.errors.map(({ message }) => message);
      pick({ kind: 'custom', policy: outcome.policy, base: outcome.base });
      return [];
    },
  };
}

export type Picking = ReturnType<typeof usePicking>;
