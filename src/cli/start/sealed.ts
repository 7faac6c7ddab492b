/** Bytes with their checksum before them: V8 looks at versions and lengths, and ends the process over a damaged byte. */
import * as zlib from 'node:zlib';

const SEAL = 4;

/** Node has it since 20.15. */
const crc32 = (zlib as { readonly crc32?: (bytes: Uint8Array) => number }).crc32;

export function sealed(bytes: Uint8Array): Buffer {
  const whole = Buffer.alloc(SEAL + bytes.length);
  whole.writeUInt32LE(crc32?.(bytes) ?? 0);
  whole.set(bytes, SEAL);
  return whole;
}

/** `null` for what was damaged, and where nothing can tell. */
export function unsealed(whole: Buffer): Buffer | null {
  if (whole.length < SEAL || crc32 === undefined) return null;
  const bytes = whole.subarray(SEAL);
  return crc32(bytes) === whole.readUInt32LE() ? bytes : null;
}
