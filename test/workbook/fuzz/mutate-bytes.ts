/** Damage that needs no knowledge of a format. */
import { below, pick, type Random } from './random';

const EDGES = [0, 1, 0x7f, 0x80, 0xff] as const;

/** At most so many bytes hit anywhere, or the rest cut off; half of the hits go to the last `tail` bytes. */
export function hitBytes(bytes: Uint8Array, random: Random, tail: number, most = 8): Uint8Array {
  const copy = bytes.slice();
  if (random() < 0.15) return copy.slice(0, below(random, copy.length));
  for (let count = 1 + below(random, most); count > 0; count -= 1) {
    const from = random() < 0.5 ? Math.max(0, copy.length - tail) : 0;
    copy[from + below(random, copy.length - from)] = below(random, 256);
  }
  return copy;
}

/** Hits, edge values, runs of one byte, pieces that are doubled, moved or gone. */
export function tearBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let copy: Uint8Array = bytes.slice();
  for (let count = 1 + below(random, 6); count > 0; count -= 1) {
    const at = below(random, copy.length + 1);
    const piece = copy.slice(at, at + 1 + below(random, 64));
    switch (below(random, 6)) {
      case 0:
        copy[at] = below(random, 256);
        break;
      case 1:
        copy.fill(pick(random, EDGES), at, at + 1 + below(random, 8));
        break;
      case 2:
        copy = joined(copy.slice(0, at), piece, copy.slice(at));
        break;
      case 3:
        copy = joined(copy.slice(0, at), copy.slice(at + piece.length));
        break;
      case 4: {
        const to = below(random, copy.length + 1);
        copy = joined(copy.slice(0, to), piece, copy.slice(to));
        break;
      }
      default:
        if (random() < 0.1) copy = copy.slice(0, at);
    }
  }
  return copy;
}

export function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
