/** A package made from nothing. Carries no date and no author, so the same parts give the same bytes. */
import { zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The first day that a zip file can name, at noon so that no time zone turns it into the year before. */
const FIRST_DAY = new Date(1980, 0, 1, 12);

/** `parts`: the XML of each, by its name. */
export function newPackage(parts: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  const files = Object.entries(parts).map(([name, xml]) => [name, encoder.encode(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: FIRST_DAY, level: 6 });
}
