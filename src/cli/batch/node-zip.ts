/** Node's own zlib for the reader: several times as fast as JavaScript, and there is nothing to load. */
import zlib from 'node:zlib';
import { crc32 } from '../../workbook/zip/crc32';
import type { ZipTools } from '../../workbook/zip/inflate';

/** One chunk holds a part of a usual size whole; a larger one takes more of them. */
const LARGEST_CHUNK = 1 << 20;
const SMALLEST_CHUNK = 64;

export const NODE_ZIP: ZipTools = {
  inflate: (compressed, most) =>
    zlib.inflateRawSync(compressed, {
      maxOutputLength: most,
      chunkSize: Math.min(Math.max(most, SMALLEST_CHUNK), LARGEST_CHUNK),
    }),
  inflateStart: (compressed) => zlib.inflateRawSync(compressed, { finishFlush: zlib.constants.Z_SYNC_FLUSH }),
  // Early releases of Node 20 do not have it.
  crc32: (bytes) => (typeof zlib.crc32 === 'function' ? zlib.crc32(bytes) : crc32(bytes)),
};
