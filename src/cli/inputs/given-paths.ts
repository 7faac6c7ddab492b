/** What stands on the command line as paths. */
import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../core/messages/message';
import { bad, type Refused } from '../arguments/outcome';
import type { Io } from '../io';
import { kindsText } from '../report/phrases';
import { wordsOf } from '../words/catalogue';
import { type Collected, errorCode, pathsOfList } from './collect-inputs';

/** The ledger of a run, as a list of absolute files. */
export function ledgerFile(given: string | null, cwd: string): readonly string[] {
  return given === null ? [] : [path.resolve(cwd, given)];
}

/** The usage error of a run without an input. */
export function nothingToRead({ passedBy }: Collected, language: Language): Refused {
  return passedBy.length === 0
    ? bad('nothing-found')
    : bad('only-other-types', { kinds: kindsText(passedBy, wordsOf(language)) });
}

/** True where something other than a folder has that name, or the name of a folder above it. */
export async function isTaken(folder: string): Promise<boolean> {
  try {
    return !(await fs.stat(folder)).isDirectory();
  } catch (error) {
    return errorCode(error) === 'ENOTDIR' || (await isLink(folder));
  }
}

/** A link whose target is not there has the name all the same. */
async function isLink(file: string): Promise<boolean> {
  try {
    return (await fs.lstat(file)).isSymbolicLink();
  } catch {
    return false;
  }
}

/** The paths given, the list on standard input put where the first "-" stands. */
export async function givenPaths(paths: readonly string[], io: Io): Promise<readonly string[]> {
  if (!paths.includes('-')) return paths;
  const listed = pathsOfList(await io.stdin());
  const [first] = paths.flatMap((given, at) => (given === '-' ? [at] : []));
  return paths.flatMap((given, at) => (given !== '-' ? [given] : at === first ? listed : []));
}
