/** A file is written whole or not at all: a temporary file beside it, flushed to the disk, then renamed over it. */
import { promises as fs, unlinkSync } from 'node:fs';
import path from 'node:path';

/** Temporary files that exist now; an interrupt removes them. */
const unfinished = new Set<string>();
let serial = 0;

/** Throws the system's error where it cannot be written; then nothing is left behind. The mode of `like` is kept. */
export async function writeWhole(target: string, bytes: Uint8Array, like: string | null): Promise<void> {
  await fs.mkdir(path.dirname(target), { recursive: true });
  serial += 1;
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${String(process.pid)}-${String(serial)}.tmp`,
  );
  unfinished.add(temporary);
  try {
    const file = await fs.open(temporary, 'wx', await modeOf(like));
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await fs.rename(temporary, target);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  } finally {
    unfinished.delete(temporary);
  }
}

/** Called when the program is interrupted; after it, no half-written file is left. */
export function removeUnfinished(): void {
  for (const temporary of unfinished) {
    try {
      unlinkSync(temporary);
    } catch {
      // It was renamed or removed in the meantime.
    }
  }
  unfinished.clear();
}

async function modeOf(file: string | null): Promise<number> {
  return file === null ? 0o666 : (await fs.stat(file)).mode & 0o777;
}
