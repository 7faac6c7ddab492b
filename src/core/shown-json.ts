/** A value of somebody's JSON file as a message quotes it: as it is written there, cut where it is long. */
export function shownJson(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? 'undefined' : text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
