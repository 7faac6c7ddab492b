/** Enough of JSON Schema to hold a report to docs/report.schema.json. A keyword that it does not know is an error. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Schema = Record<string, Json>;

const ANNOTATIONS = new Set(['$schema', '$defs', 'title', 'description']);

/** The misfits, "workbooks[0].status: not one of …"; empty where the value fits. */
export function misfits(value: unknown, root: Schema, schema: Schema = root, at = '$'): string[] {
  const found: string[] = [];
  for (const [keyword, rule] of Object.entries(schema)) {
    if (ANNOTATIONS.has(keyword) || keyword === 'additionalProperties') continue;
    const check = CHECKS[keyword];
    if (check === undefined) throw new Error(`unknown keyword ${keyword} at ${at}`);
    found.push(...check(value, rule as never, at, root, schema));
  }
  return found;
}

type Check = (value: unknown, rule: never, at: string, root: Schema, schema: Schema) => string[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

const CHECKS: Record<string, Check> = {
  $ref: (value, rule: string, at, root) => {
    const name = rule.replace('#/$defs/', '');
    const target = (root['$defs'] as Record<string, Schema>)[name];
    if (target === undefined) throw new Error(`no definition ${rule}`);
    return misfits(value, root, target, at);
  },
  type: (value, rule: string | string[], at) => {
    const wanted = [rule].flat();
    const actual = typeOf(value);
    const fits = wanted.includes(actual) || (actual === 'integer' && wanted.includes('number'));
    return fits ? [] : [`${at}: ${actual} is not ${wanted.join(' or ')}`];
  },
  const: (value, rule: Json, at) => (value === rule ? [] : [`${at}: not ${JSON.stringify(rule)}`]),
  enum: (value, rule: (string | null)[], at) =>
    rule.includes(value as string | null)
      ? []
      : [`${at}: ${String(value)} is not one of ${rule.map(String).join(', ')}`],
  pattern: (value, rule: string, at) =>
    typeof value !== 'string' || new RegExp(rule).test(value)
      ? []
      : [`${at}: ${value} does not match ${rule}`],
  minimum: (value, rule: number, at) =>
    typeof value !== 'number' || value >= rule ? [] : [`${at}: below ${String(rule)}`],
  anyOf: (value, rule: Schema[], at, root) => {
    const all = rule.map((one) => misfits(value, root, one, at));
    return all.some((one) => one.length === 0) ? [] : all.flat();
  },
  items: (value, rule: Schema, at, root) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown, index) => misfits(item, root, rule, `${at}[${String(index)}]`))
      : [],
  required: (value, rule: string[], at) =>
    isRecord(value) ? rule.filter((name) => !(name in value)).map((name) => `${at}.${name}: missing`) : [],
  properties: (value, rule: Record<string, Schema>, at, root, schema) => {
    if (!isRecord(value)) return [];
    const more = schema['additionalProperties'];
    return Object.entries(value).flatMap(([name, item]) => {
      const inside = `${at}.${name}`;
      const known = rule[name];
      if (known !== undefined) return misfits(item, root, known, inside);
      if (more === false) return [`${inside}: not allowed`];
      return isRecord(more) ? misfits(item, root, more, inside) : [];
    });
  },
};
