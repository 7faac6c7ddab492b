/** A file that an option names, read whole. */
import { promises as fs } from 'node:fs';
import { errorCode } from '../inputs/collect-inputs';

export type RegularFile =
  | { readonly ok: true; readonly bytes: Buffer }
  /** The system's code; `not-a-file` for a device or a pipe, which may never come to an end; EFBIG above `most` bytes. */
  | { readonly ok: false; readonly code: string };

export async function readRegular(file: string, most: number): Promise<RegularFile> {
  try {
    const stats = await fs.stat(file);
    if (stats.isDirectory()) return { ok: false, code: 'EISDIR' };
    if (!stats.isFile()) return { ok: false, code: 'not-a-file' };
    if (stats.size > most) return { ok: false, code: 'EFBIG' };
    return { ok: true, bytes: await fs.readFile(file) };
  } catch (error) {
    return { ok: false, code: errorCode(error) };
  }
}
