/** The copy that --in-place keeps before it writes. */
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../inputs/collect-inputs';
import { writeNew } from './write-file';

/**
 * `NAME.bak.xlsx` beside the file; where that exists, `NAME.bak.2.xlsx` and so on, so that the first original stays, also
 * where two runs keep theirs at once. Returns the path of the copy. Throws the system's error where it cannot be made.
 */
export async function keepBackup(file: string): Promise<string> {
  const extension = path.extname(file);
  const stem = file.slice(0, file.length - extension.length);
  const bytes = await fs.readFile(file);
  for (let number = 1; ; number += 1) {
    const target = number === 1 ? `${stem}.bak${extension}` : `${stem}.bak.${String(number)}${extension}`;
    try {
      await writeNew(target, bytes, file);
      return target;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}
