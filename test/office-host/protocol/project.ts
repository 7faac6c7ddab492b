/** Answers a query: the loaded properties of an object, nested as the client asked. */
import type { QueryInfo } from './batch';
import { NULL_OBJECT, invalidArgument } from './host-object';
import type { HostObject } from './host-object';

type Identity = (object: HostObject) => Readonly<Record<string, unknown>> | null;

export function project(object: HostObject, query: QueryInfo, identity: Identity): unknown {
  const expanded = (query.Expand ?? []).map((name) => `${name}/*`);
  const select = [...(query.Select ?? []), ...expanded];
  if (object.items !== undefined) {
    const from = query.Skip ?? 0;
    const items = object.items().slice(from, query.Top === undefined ? undefined : from + query.Top);
    return { ...identity(object), _Items: items.map((item) => projectOne(item, select, identity)) };
  }
  return projectOne(object, select, identity);
}

function projectOne(object: HostObject, select: readonly string[], identity: Identity): unknown {
  if (object === NULL_OBJECT) return { _IsNull: true };
  if (object.items !== undefined) return project(object, { Select: select }, identity);
  const answer: Record<string, unknown> = { ...identity(object) };
  const nested = new Map<string, string[]>();
  for (const wanted of select.length > 0 ? select : ['*']) {
    const [head = '', ...rest] = wanted.split('/');
    if (head === '*') {
      for (const [name, property] of Object.entries(object.properties ?? {})) answer[name] = property.get();
      continue;
    }
    const property = nameLike(object.properties, head);
    if (property !== undefined && rest.length === 0) {
      answer[property] = object.properties?.[property]?.get();
      continue;
    }
    const navigation = nameLike(object.navigation, head);
    if (navigation === undefined) throw invalidArgument('load', `'${wanted}' of ${object.type}`);
    nested.set(navigation, [...(nested.get(navigation) ?? []), rest.length > 0 ? rest.join('/') : '*']);
  }
  for (const [name, inner] of nested) {
    const next = object.navigation?.[name]?.();
    if (next !== undefined) answer[name] = projectOne(next, inner, identity);
  }
  return answer;
}

function nameLike(members: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  return Object.keys(members ?? {}).find((member) => member.toLowerCase() === name.toLowerCase());
}
