/** A file is written whole or not at all: a temporary file beside it, flushed to the disk, then renamed over it. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, promises as fs, unlinkSync } from 'node:fs';
import path from 'node:path';

/** Files that are being written now; an interrupt removes them. */
const unfinished = new Set<string>();
let serial = 0;

/** Throws the system's error where it cannot be written; then nothing is left behind. The mode of `like` is kept, but its owner may write. */
export async function writeWhole(target: string, bytes: Uint8Array, like: string | null): Promise<void> {
  await makeFolder(path.dirname(target));
  serial += 1;
  // The target's name is hashed: as it stands it may be as long as a name may be. It tells apart machines that share a folder.
  const name = createHash('sha256').update(path.basename(target)).digest('hex').slice(0, 16);
  const temporary = path.join(path.dirname(target), `.${name}.${String(process.pid)}-${String(serial)}.tmp`);
  const mode = await modeOf(like);
  await whileUnfinished(temporary, mode, async () => {
    await fill(temporary, bytes);
    await fs.rename(temporary, target);
  });
}

/** A file that must not be there yet: throws EEXIST where it is, and then leaves it alone. What cannot be written whole is removed. */
export async function writeNew(target: string, bytes: Uint8Array, like: string): Promise<void> {
  const mode = await modeOf(like);
  await whileUnfinished(target, mode, () => fill(target, bytes));
}

/**
 * Makes the file and removes it again where `write` fails. It is made at once, not by the threads that write: an interrupt
 * between two steps of theirs would look for it too early, and they would still make it.
 */
async function whileUnfinished(file: string, mode: number, write: () => Promise<void>): Promise<void> {
  closeSync(openSync(file, 'wx', mode));
  unfinished.add(file);
  try {
    await write();
  } catch (error) {
    await fs.rm(file, { force: true });
    throw error;
  } finally {
    unfinished.delete(file);
  }
}

async function fill(name: string, bytes: Uint8Array): Promise<void> {
  const file = await fs.open(name, 'r+');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
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

/**
 * With those above it. Node's own way of doing so goes on for ever where a file system lets nothing be made and says that something
 * is missing, as /proc does.
 */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) await makeFolder(above);
  try {
    await fs.mkdir(folder);
  } catch (error) {
    // Another run, or another file of this one, may have been faster.
    if (!(await isFolder(folder))) throw error;
  }
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await fs.stat(folder)).isDirectory();
  } catch {
    return false;
  }
}

/** Whoever runs this owns the result: that the input may only be read says nothing of it, and it has to be filled. */
async function modeOf(file: string | null): Promise<number> {
  return file === null ? 0o666 : ((await fs.stat(file)).mode & 0o777) | 0o600;
}
