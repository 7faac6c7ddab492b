/** Workbooks from before 2007 that are encrypted without anybody's password. */
import { DEFAULT_KEY } from './default-password';
import { recordKeys } from './record-keys';

const HEAD = 4;
const FILE_PASS = 0x2f;
/** The stream is encrypted in blocks of that many bytes, heads of records counted. */
const BLOCK = 1024;
const SHEET = 0x85;
/** Where a sheet begins stands plain in its record. */
const PLAIN_PLACE = 4;
/** Records that are never encrypted ([MS-XLS] 2.2.10): beginnings, who has the file open, the interface, revisions. */
const PLAIN: ReadonlySet<number> = new Set([0x809, FILE_PASS, 0x194, 0x195, 0xe1, 0x196, 0x138]);

interface Record {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** Without what is cut off at the end. */
function recordsOf(stream: Uint8Array): Record[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: Record[] = [];
  for (let at = 0; at + HEAD <= stream.length;) {
    const end = at + HEAD + view.getUint16(at + 2, true);
    if (end > stream.length) break;
    records.push({ id: view.getUint16(at, true), start: at + HEAD, end });
    at = end;
  }
  return records;
}

/** Where its encrypted bytes begin. */
function encryptedFrom({ id, start, end }: Record): number {
  if (PLAIN.has(id)) return end;
  return id === SHEET ? Math.min(start + PLAIN_PLACE, end) : start;
}

/**
 * Makes an encrypted stream plain, in place; the record that says how it is encrypted is emptied, since nothing is any more.
 * A stream that is not encrypted is left as it is. Throws `Refusal`: `encrypted` where somebody has set a password.
 */
export function decryptRecords(stream: Uint8Array): void {
  const records = recordsOf(stream);
  const pass = records.find(({ id }) => id === FILE_PASS);
  if (pass === undefined) return;
  const cipherOf = recordKeys(stream.subarray(pass.start, pass.end), DEFAULT_KEY);
  let cipher = cipherOf(0);
  let at = 0;
  const nextOfKey = (): number => {
    if (at > 0 && at % BLOCK === 0) cipher = cipherOf(at / BLOCK);
    at += 1;
    return cipher.next();
  };
  for (const record of records) {
    const from = encryptedFrom(record);
    while (at < from) nextOfKey();
    while (at < record.end) {
      const place = at;
      stream[place] = (stream[place] ?? 0) ^ nextOfKey();
    }
  }
  stream.set([0xfe, 0xff], pass.start - HEAD);
}
