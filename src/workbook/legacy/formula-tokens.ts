/**
 * The formula tokens of BIFF8 that the library may see. It trusts the lengths that tokens claim and runs forever past the end of a formula
 * whose last token is cut, so every formula is walked here first.
 */

/** Bytes behind the id of a token whose size is fixed. References to names, other sheets and shared formulas are not among them. */
const FIXED: ReadonlyMap<number, number> = new Map([
  // Operators, a percent sign, brackets, a missing argument.
  ...Array.from({ length: 0x14 }, (_, at): [number, number] => [0x03 + at, 0]),
  [0x1c, 1],
  [0x1d, 1],
  [0x1e, 2],
  [0x1f, 8],
  // A function with fixed and with any number of arguments, a cell, a range.
  [0x21, 2],
  [0x22, 3],
  [0x24, 4],
  [0x25, 8],
]);
const TEXT = 0x17;
const ATTRIBUTE = 0x19;
/** Spaces, a sum, jumps: two bytes of data each. The jump table of CHOOSE is not among them. */
const PLAIN_ATTRIBUTES: ReadonlySet<number> = new Set([0x01, 0x02, 0x08, 0x10, 0x20, 0x40, 0x41]);
/** A name of a function that stands in the formula itself (number 255) is looked up by the library. */
const FUNCTION_WITH_NAME = 0xff;

/** The ids of operands exist three times, by what is wanted of them: a reference, a value, an array. */
function baseId(id: number): number {
  return id >= 0x40 ? (id & 0x1f) | 0x20 : id;
}

/** Bytes behind the id at `at`; `null` for a token that the library may not see. */
function sizeAt(bytes: Uint8Array, at: number): number | null {
  const id = bytes[at] ?? 0;
  const next = bytes[at + 1] ?? 0;
  if (id === TEXT) {
    const isWide = ((bytes[at + 2] ?? 0) & 1) === 1;
    return 2 + next * (isWide ? 2 : 1);
  }
  if (id === ATTRIBUTE) return PLAIN_ATTRIBUTES.has(next) ? 3 : null;
  if (id >= 0x80) return null;
  const base = baseId(id);
  if (base === 0x22 && bytes[at + 2] === FUNCTION_WITH_NAME && bytes[at + 3] === 0) return null;
  return FIXED.get(base) ?? null;
}

/** True where the tokens fill `bytes` exactly and each of them is one that stands for itself. */
export function isPlainFormula(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const size = sizeAt(bytes, at);
    if (size === null) return false;
    at += 1 + size;
  }
  return at === bytes.length;
}
