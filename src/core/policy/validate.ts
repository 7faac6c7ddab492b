/** A user's policy: checked against the shape, laid over the policy that it extends. Errors name the path and the mistake. */
import type { MessageRef } from '../messages/message';
import { Decimal } from '../number';
import type { Policy } from './model';
import { isObject, shownJson } from '../json';
import { policyById } from './presets';
import { POLICY_SHAPE, type Shape } from './schema';

export interface PolicyError {
  /** "forward.steps[2].share"; "" for the file as a whole. */
  readonly path: string;
  readonly message: MessageRef;
}

export type PolicyOutcome =
  | {
      readonly ok: true;
      readonly policy: Policy;
      /** Id of the preset that it extends. */ readonly base: string;
    }
  | { readonly ok: false; readonly errors: readonly PolicyError[] };

const DECIMAL = /^\d{1,6}(?:\.\d{1,10})?$/;
const LONGEST_TEXT = 2000;

function error(path: string, key: string, data: Readonly<Record<string, string>>): PolicyError[] {
  return [{ path, message: { key: `policy-error.${key}`, data: { path, ...data } } }];
}

interface Checked {
  readonly value: unknown;
  readonly errors: readonly PolicyError[];
}

const good = (value: unknown): Checked => ({ value, errors: [] });
const bad = (errors: readonly PolicyError[]): Checked => ({ value: undefined, errors });

function checkAll(parts: readonly Checked[]): readonly PolicyError[] {
  return parts.flatMap(({ errors }) => errors);
}

function check(value: unknown, shape: Shape, path: string): Checked {
  switch (shape.kind) {
    case 'decimal':
      return checkDecimal(value, shape, path);
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && value >= shape.min && value <= shape.max
        ? good(value)
        : bad(
            error(path, 'range', { found: shownJson(value), min: String(shape.min), max: String(shape.max) }),
          );
    case 'boolean':
      return typeof value === 'boolean'
        ? good(value)
        : bad(error(path, 'boolean', { found: shownJson(value) }));
    case 'text':
      return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT
        ? good(value)
        : bad(error(path, 'text', { found: shownJson(value) }));
    case 'words':
      return checkWords(value, path);
    case 'oneOf':
      return typeof value === 'string' && shape.values.includes(value)
        ? good(value)
        : bad(error(path, 'oneOf', { found: shownJson(value), values: shape.values.join(' | ') }));
    case 'nullable':
      return value === null ? good(null) : check(value, shape.of, path);
    case 'pair':
      return Array.isArray(value) && value.length !== 2
        ? bad(error(path, 'pair', { found: String(value.length) }))
        : checkList(value, shape.of, 2, path);
    case 'list':
      return checkList(value, shape.of, shape.minItems, path);
    case 'map':
      return checkMap(value, shape.of, path);
    case 'object':
      return checkObject(value, shape.fields, path);
  }
}

function checkDecimal(value: unknown, { min, max }: Shape & { kind: 'decimal' }, path: string): Checked {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !DECIMAL.test(text))
    return bad(error(path, 'decimal', { found: shownJson(value) }));
  const decimal = new Decimal(text);
  return decimal.lessThan(min) || decimal.greaterThan(max)
    ? bad(error(path, 'range', { found: text, min, max }))
    : good(text);
}

function checkList(value: unknown, of: Shape, least: number, path: string): Checked {
  if (!Array.isArray(value)) return bad(error(path, 'list', { found: shownJson(value) }));
  if (value.length < least)
    return bad(error(path, 'length', { found: String(value.length), least: String(least) }));
  const items = value.map((item: unknown, index) => check(item, of, `${path}[${String(index)}]`));
  const errors = checkAll(items);
  return errors.length > 0 ? bad(errors) : good(items.map((item) => item.value));
}

function checkMap(value: unknown, of: Shape, path: string): Checked {
  if (!isObject(value)) return bad(error(path, 'object', { found: shownJson(value) }));
  const entries = Object.entries(value).map(
    ([name, item]) => [name, check(item, of, `${path}.${name}`)] as const,
  );
  return checkEntries(entries);
}

function checkEntries(entries: readonly (readonly [name: string, item: Checked])[]): Checked {
  const errors = checkAll(entries.map(([, item]) => item));
  return errors.length > 0
    ? bad(errors)
    : good(Object.fromEntries(entries.map(([name, item]) => [name, item.value])));
}

function checkWords(value: unknown, path: string): Checked {
  if (typeof value === 'string' && value.trim() !== '') return good({ 'zh-CN': value, 'en-US': value });
  if (!isObject(value)) return bad(error(path, 'text', { found: shownJson(value) }));
  const zh = value['zh-CN'] ?? value['en-US'];
  const en = value['en-US'] ?? zh;
  return typeof zh === 'string' && typeof en === 'string'
    ? good({ 'zh-CN': zh, 'en-US': en })
    : bad(error(path, 'text', { found: shownJson(value) }));
}

function checkObject(value: unknown, fields: Readonly<Record<string, Shape>>, path: string): Checked {
  if (!isObject(value)) return bad(error(path, 'object', { found: shownJson(value) }));
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const known = new Map(Object.entries(fields));
  const entries = Object.entries(value).map(([name, item]) => {
    const shape = known.get(name);
    return [
      name,
      shape === undefined
        ? bad(error(at(name), 'unknown', { name: name.slice(0, 40), values: [...known.keys()].join('、') }))
        : check(item, shape, at(name)),
    ] as const;
  });
  return checkEntries(entries);
}

/** Lists that are looked through from the best down. */
function descending(list: readonly { readonly from: string }[], path: string): PolicyError[] {
  return list.flatMap((item, index) => {
    const before = list[index - 1];
    return before !== undefined && new Decimal(item.from).greaterThanOrEqualTo(before.from)
      ? error(`${path}[${String(index)}].from`, 'descending', { found: item.from })
      : [];
  });
}

function checkOrder(policy: Policy): PolicyError[] {
  const bands = descending(policy.gradeBands, 'gradeBands');
  const last = policy.gradeBands.at(-1);
  const open =
    last !== undefined && !new Decimal(last.from).isZero()
      ? error('gradeBands', 'lastBand', { found: last.from })
      : [];
  const needsSteps = (mode: string, list: readonly unknown[], path: string): PolicyError[] =>
    mode === 'steps' && list.length === 0 ? error(path, 'stepsMissing', {}) : [];
  return [
    ...bands,
    ...open,
    ...descending(policy.execution.steps, 'execution.steps'),
    ...descending(policy.forward.steps, 'forward.steps'),
    ...descending(policy.satisfaction.steps, 'satisfaction.steps'),
    ...needsSteps(policy.execution.mode, policy.execution.steps, 'execution.steps'),
    ...needsSteps(policy.forward.mode, policy.forward.steps, 'forward.steps'),
    ...needsSteps(policy.satisfaction.mode, policy.satisfaction.steps, 'satisfaction.steps'),
  ];
}

/** Objects are laid over one another field by field, lists and plain values replace. */
function overlay(base: unknown, patch: unknown): unknown {
  if (!isObject(base) || !isObject(patch)) return patch;
  const merged = new Map<string, unknown>(Object.entries(base));
  for (const [name, value] of Object.entries(patch)) merged.set(name, overlay(merged.get(name), value));
  return Object.fromEntries(merged);
}

type Patch = Partial<Policy> & { readonly id?: string; readonly extends?: string };

const OWN_SOURCE: Policy['source']['text'] = {
  'zh-CN': '用户自定义规则。',
  'en-US': 'A policy supplied by the user.',
};

/** What a file says of its own origin. The origin of a preset that it was copied from is not its own. */
function sourceOf({ source }: Patch): Policy['source'] {
  const given: Partial<Policy['source']> | undefined = source;
  const isOwn = given?.grade === undefined || given.grade === 'own';
  return { grade: 'own', text: (isOwn ? given?.text : undefined) ?? OWN_SOURCE };
}

/** Reads a policy from parsed JSON. */
export function readPolicy(json: unknown): PolicyOutcome {
  const checked = checkObject(json, POLICY_SHAPE, '');
  if (checked.errors.length > 0) return { ok: false, errors: checked.errors };
  const patch = checked.value as Patch;
  if (patch.id === undefined) return { ok: false, errors: error('id', 'required', {}) };
  const baseId = patch.extends ?? 'national-2020';
  const base = policyById(baseId);
  if (base === undefined) return { ok: false, errors: error('extends', 'noBase', { found: baseId }) };
  const own = Object.fromEntries(Object.entries(patch).filter(([name]) => name !== 'extends'));
  const policy = overlay(base, { ...own, source: sourceOf(patch) }) as Policy;
  const errors = checkOrder(policy);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, policy, base: baseId };
}
