/** What stands on the command line as paths. */
import { promises as fs } from 'node:fs';
import type { Io } from '../io';
import { pathsOfList } from './collect-inputs';

/** True where something other than a folder has that name. */
export async function isTaken(folder: string): Promise<boolean> {
  try {
    return !(await fs.stat(folder)).isDirectory();
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
