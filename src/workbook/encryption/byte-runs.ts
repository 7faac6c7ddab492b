/** Runs of bytes as the schemes of [MS-OFFCRYPTO] put them together. */

export function joined(...runs: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(runs.reduce((sum, run) => sum + run.length, 0));
  let at = 0;
  for (const run of runs) {
    all.set(run, at);
    at += run.length;
  }
  return all;
}

/** Four bytes, little-endian. */
export function counter(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >>> 24) & 0xff);
}

/** Cut to `length` bytes, or filled up with `filler`. */
export function fitted(run: Uint8Array, length: number, filler: number): Uint8Array {
  const all = new Uint8Array(length).fill(filler);
  all.set(run.subarray(0, length));
  return all;
}

export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
