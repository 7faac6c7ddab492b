/** Numbers of a binary file, little-endian. Reading beyond the end is a damaged file. */
import { Refusal } from './guard/refusal';

export class Bytes {
  private readonly view: DataView;

  constructor(readonly all: Uint8Array) {
    this.view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  }

  get length(): number {
    return this.all.length;
  }

  u8(at: number): number {
    return this.checked(at, 1).getUint8(at);
  }

  u16(at: number): number {
    return this.checked(at, 2).getUint16(at, true);
  }

  i16(at: number): number {
    return this.checked(at, 2).getInt16(at, true);
  }

  u32(at: number): number {
    return this.checked(at, 4).getUint32(at, true);
  }

  /** A part of it, not copied. */
  slice(at: number, length: number): Uint8Array {
    this.checked(at, length);
    return this.all.subarray(at, at + length);
  }

  private checked(at: number, length: number): DataView {
    if (at < 0 || length < 0 || at + length > this.all.length) throw new Refusal('damaged', '');
    return this.view;
  }
}
