/** How all catalogues are filled in: `{name}` is a value, `{count|table|tables}` one of two words as the value is 1 or not. */

const PLACE = /\{([^{}|]+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** Values that hold braces are left alone; a place whose value is `undefined` stays as it stands. */
export function fillTemplate(
  template: string,
  valueOf: (name: string) => string | number | undefined,
): string {
  return template.replace(PLACE, (whole, name: string, one?: string, many?: string) => {
    const value = valueOf(name);
    if (one !== undefined && many !== undefined) return String(value) === '1' ? one : many;
    return value === undefined ? whole : String(value);
  });
}
