/** Which policy judges a table, and why. */
import type { MessageRef } from '../messages/message';
import type { Table } from '../table/model';
import type { Policy } from './model';
import { NATIONAL, policyById } from './presets';

export interface PolicyChoice {
  readonly policy: Policy;
  readonly reason: MessageRef;
}

/** `auto` follows the layout, and is the national policy where none belongs to it; a policy that was given is taken as it is. */
export function choosePolicy(table: Table, wanted: Policy | 'auto'): PolicyChoice {
  if (wanted !== 'auto') return { policy: wanted, reason: { key: 'policy.given', data: { id: wanted.id } } };
  const taught = table.taughtPolicy === undefined ? undefined : policyById(table.taughtPolicy);
  if (taught !== undefined)
    return { policy: taught, reason: { key: 'policy.byForm', data: { id: taught.id } } };
  // A layout whose own columns are evidence for a policy has that policy's name.
  const own = policyById(table.layout);
  if (own === undefined)
    return { policy: NATIONAL, reason: { key: 'policy.default', data: { id: NATIONAL.id } } };
  const data = { id: own.id, evidence: table.layoutReasons.join('、') };
  return { policy: own, reason: { key: 'policy.byLayout', data } };
}
