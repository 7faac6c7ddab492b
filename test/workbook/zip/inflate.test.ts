import { constants, deflateRawSync } from 'node:zlib';

import { NODE_ZIP } from '../../../src/cli/batch/node-zip';
import { crc32 } from '../../../src/workbook/zip/crc32';
import { InflateBudget, inflateEntry, peekEntry } from '../../../src/workbook/zip/inflate';
import { packEntry } from '../../../src/workbook/zip/zip-write';
import type { ZipEntry } from '../../../src/workbook/zip/zip-directory';

const LAST_BLOCK_EMPTY = Uint8Array.of(1, 0, 0, 0xff, 0xff);

function entryOf(content: Uint8Array, compressed: Uint8Array): ZipEntry {
  return { ...packEntry('xl/worksheets/sheet1.xml', content, null), compressed, crc: crc32(content) };
}

/** The same content as programs pack it: in one block, unpacked in blocks, and as Excel does, with a last block that holds nothing. */
function packings(content: Uint8Array): readonly ZipEntry[] {
  const flushed = deflateRawSync(content, { finishFlush: constants.Z_SYNC_FLUSH });
  return [
    entryOf(content, deflateRawSync(content)),
    entryOf(content, deflateRawSync(content, { level: 0 })),
    entryOf(content, Uint8Array.from([...flushed, ...LAST_BLOCK_EMPTY])),
  ];
}

const LENGTHS = [0, 1, 511, 512, 513, 566, 900, 5000, 70_000];
const sheet = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/>';

describe.each([
  ['in a browser', null],
  ['on the command line', NODE_ZIP],
])('%s', (_where, tools) => {
  test.each(LENGTHS)('%i bytes are the same however they were packed', (length) => {
    for (const text of [sheet.repeat(800), Array.from({ length: 20_000 }, (_, at) => String(at)).join()]) {
      const content = new TextEncoder().encode(text).slice(0, length);
      for (const entry of packings(content)) {
        expect(Buffer.from(inflateEntry(entry, new InflateBudget(), tools)).equals(content)).toBe(true);
        const head = peekEntry(entry, 512, tools);
        expect(Buffer.from(head).equals(content.subarray(0, head.length))).toBe(true);
        // What lies within the bytes looked at is seen.
        if (entry.compressed.length <= 512) expect(head).toHaveLength(Math.min(512, length));
      }
    }
  });
});
