/** Looking at somebody's JSON, of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a message quotes it: as it is written there, cut where it is long. */
export function shownJson(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? 'undefined' : text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
