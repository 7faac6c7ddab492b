/** The copy that --in-place keeps before it writes. */
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { writeWhole } from './write-file';

/**
 * `NAME.bak.xlsx` beside the file; where that exists, `NAME.bak.2.xlsx` and so on, so that the first original stays.
 * Returns the path of the copy. Throws the system's error where it cannot be made.
 */
export async function keepBackup(file: string): Promise<string> {
  const extension = path.extname(file);
  const stem = file.slice(0, file.length - extension.length);
  let target = `${stem}.bak${extension}`;
  for (let number = 2; await exists(target); number += 1) {
    target = `${stem}.bak.${String(number)}${extension}`;
  }
  await writeWhole(target, await fs.readFile(file), file);
  return target;
}

async function exists(file: string): Promise<boolean> {
  try {
    await fs.lstat(file);
    return true;
  } catch {
    return false;
  }
}
