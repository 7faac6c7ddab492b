/** A policy as a file of its own: only what differs from the preset that it extends. `readPolicy` gives the policy back. */
import { type Json, isObject } from '../json';
import type { Policy } from './model';

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Objects are compared field by field; lists and plain values are given whole. */
function difference(own: Json, base: Json): Json {
  return Object.fromEntries(
    Object.entries(own).flatMap(([name, value]) => {
      const before = base[name];
      if (same(value, before)) return [];
      return [[name, isObject(value) && isObject(before) ? difference(value, before) : value]];
    }),
  );
}

/** `{id, extends, …}`, ready for JSON. */
export function policyPatch(policy: Policy, base: Policy): Json {
  const { id, source, ...own } = policy;
  const origin = same(source, base.source) ? {} : { source };
  return { id, extends: base.id, ...difference(own, { ...base }), ...origin };
}
