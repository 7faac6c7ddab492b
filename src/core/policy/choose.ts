/** Which policy judges a table, and why. */
import type { MessageRef } from '../messages/message';
import type { Layout, Table } from '../table/model';
import type { Policy } from './model';
import { policyById } from './presets';

export interface PolicyChoice {
  readonly policy: Policy;
  readonly reason: MessageRef;
}

/** Layouts whose own columns are evidence for a policy; every other layout is judged by the national one. */
const POLICY_OF_LAYOUT: Readonly<Partial<Record<Layout, string>>> = {
  'execution-20': 'execution-20',
  'explain-90': 'explain-90',
  'adjusted-target': 'adjusted-target',
  checklist: 'checklist',
  'score-sheet': 'score-sheet',
};

/** `auto` follows the layout; a policy that was given is taken as it is. */
export function choosePolicy(table: Table, wanted: Policy | 'auto'): PolicyChoice {
  if (wanted !== 'auto') return { policy: wanted, reason: { key: 'policy.given', data: { id: wanted.id } } };
  const taught = table.taughtPolicy === undefined ? undefined : policyById(table.taughtPolicy);
  if (taught !== undefined)
    return { policy: taught, reason: { key: 'policy.byForm', data: { id: taught.id } } };
  const id = POLICY_OF_LAYOUT[table.layout] ?? 'national-2020';
  const policy = policyById(id);
  if (policy === undefined) throw new Error(`no preset ${id}`);
  return {
    policy,
    reason:
      id === table.layout
        ? { key: 'policy.byLayout', data: { id, evidence: table.layoutReasons.join('、') } }
        : { key: 'policy.default', data: { id } },
  };
}
