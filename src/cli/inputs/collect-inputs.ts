/** From the paths given to the files to read, in an order that does not depend on the machine. */
import { type Dirent, type Stats, promises as fs } from 'node:fs';
import path from 'node:path';
import type { PassedBy } from '../../core/report/model';

export interface InputFile {
  /** As the report names it: the path given, or the folder given with the rest of the way, "/" between parts. */
  readonly path: string;
  readonly absolute: string;
  /** The way from the folder given, or the bare name: where the result goes below --out. */
  readonly relative: string;
  /** Why it cannot be read, where that is plain before opening it. */
  readonly problem: InputProblem | null;
}

export interface InputProblem {
  readonly code: 'not-found' | 'not-a-file' | 'no-access' | 'bad-name' | 'unsupported-type';
  /** The system's code, where there is one. */
  readonly detail: string;
}

export interface CollectOptions {
  readonly cwd: string;
  /** An absolute folder that is passed by when it lies below another: the one that results go to. */
  readonly exclude: string | null;
  /** Absolute files that the run reads for another purpose: not said to be passed by. */
  readonly known: readonly string[];
}

export interface Collected {
  readonly inputs: readonly InputFile[];
  /** Files found in folders that are no kind of input, by ending, the most first. */
  readonly passedBy: readonly PassedBy[];
}

const READABLE = new Set(['.xlsx', '.xlsm', '.xls', '.et', '.ods', '.docx', '.doc', '.wps', '.txt']);
/** Read where somebody names them; in folders PDF and OFD are mostly sealed scans of the workbooks beside them, and .csv ledgers. */
const BY_NAME_ONLY = new Set(['.pdf', '.ofd', '.csv']);
const LOCK_PREFIX = '~$';
/** Kept by --in-place; found in a folder it would be the same table twice. */
const BACKUP = /\.bak(?:\.\d+)?\.(?:xlsx|xlsm)$/i;
/** What systems leave in folders; nobody misses it in a report. */
const OF_THE_SYSTEM = new Set(['thumbs.db', 'desktop.ini']);
/** Anything else behind the last point of a name is no ending: "表1.2024年". */
const ENDING = /^\.[a-z0-9]{1,8}$/;

/** What has been found so far, in the order of the report; nothing is taken twice. */
class Findings {
  readonly inputs: InputFile[] = [];
  /** Files of no kind of input, by ending. */
  readonly others = new Map<string, number>();
  readonly #files = new Set<string>();

  async take(input: Omit<InputFile, 'problem'>): Promise<void> {
    const real = await realOrSelf(input.absolute);
    if (this.#files.has(real)) return;
    this.#files.add(real);
    this.inputs.push({ ...input, problem: null });
  }

  refuse(shown: string, absolute: string, problem: InputProblem): void {
    if (this.#files.has(absolute)) return;
    this.#files.add(absolute);
    this.inputs.push({ path: shown, absolute, relative: path.basename(absolute), problem });
  }

  passBy(name: string): void {
    const ending = endingOf(name);
    this.others.set(ending, (this.others.get(ending) ?? 0) + 1);
  }
}

/** Goes through folders, each of them once. */
class FolderSearch {
  readonly #found: Findings;
  readonly #excluded: string | null;
  /** Files that the run reads for another purpose. */
  readonly #known: ReadonlySet<string>;
  readonly #searched = new Set<string>();

  constructor(found: Findings, excluded: string | null, known: ReadonlySet<string>) {
    this.#found = found;
    this.#excluded = excluded;
    this.#known = known;
  }

  /** `shown` is the way as the report names it, `below` from the folder given on. */
  async search(folder: string, shown: string, below: string): Promise<void> {
    const real = await realOrSelf(folder);
    if (this.#searched.has(real) || (real === this.#excluded && below !== '')) return;
    this.#searched.add(real);
    const entries = await entriesOf(folder);
    if (typeof entries === 'string') {
      this.#found.refuse(shown, folder, { code: 'no-access', detail: entries });
      return;
    }
    for (const entry of entries) {
      const { name } = entry;
      const absolute = path.join(folder, name);
      const next = { path: `${shown.replace(/\/$/, '')}/${name}`, relative: path.join(below, name) };
      const stats = await statOf(absolute);
      if ('code' in stats) {
        const problem = problemOf(entry, stats);
        if (problem !== null) this.#found.refuse(next.path, absolute, problem);
      } else if (stats.isDirectory()) await this.search(absolute, next.path, next.relative);
      else if (stats.isFile() && isWanted(name)) await this.#found.take({ ...next, absolute });
      else if (stats.isFile() && isOther(name) && !this.#known.has(await realOrSelf(absolute)))
        this.#found.passBy(name);
    }
  }
}

/**
 * Folders are searched recursively, names in code-unit order; a file reached twice is read once. Links are followed, a
 * folder that has been searched is not searched again. Never throws: what cannot be read is an input with a problem.
 */
export async function collectInputs(
  paths: readonly string[],
  { cwd, exclude, known }: CollectOptions,
): Promise<Collected> {
  const found = new Findings();
  const excluded = exclude === null ? null : await realOrSelf(exclude);
  const folders = new FolderSearch(found, excluded, new Set(await Promise.all(known.map(realOrSelf))));
  for (const given of paths) {
    const shown = given.split(path.sep).join('/');
    if (given === '') {
      // What a shell makes of a variable that is not set; resolved, it would be the folder that one is in.
      found.refuse(shown, '', { code: 'not-found', detail: '' });
      continue;
    }
    const absolute = path.resolve(cwd, given);
    const stats = await statOf(absolute);
    if ('code' in stats) found.refuse(shown, absolute, stats);
    else if (stats.isDirectory()) await folders.search(absolute, shown, '');
    else if (!stats.isFile()) found.refuse(shown, absolute, { code: 'not-a-file', detail: '' });
    else if (!isReadable(absolute) && !BY_NAME_ONLY.has(endingOf(absolute))) {
      found.refuse(shown, absolute, { code: 'unsupported-type', detail: path.extname(absolute) });
    } else await found.take({ path: shown, absolute, relative: path.basename(absolute) });
  }
  return { inputs: found.inputs, passedBy: mostFirst(found.others) };
}

function mostFirst(files: ReadonlyMap<string, number>): readonly PassedBy[] {
  return [...files]
    .map(([ending, count]) => ({ ending, files: count }))
    .sort((a, b) => b.files - a.files || (a.ending < b.ending ? -1 : 1));
}

/** The paths of a list on standard input: one a line, or separated by NUL as `find -print0` writes them. */
export function pathsOfList(text: string): readonly string[] {
  const separator = text.includes('\0') ? '\0' : '\n';
  return text
    .replace(/^\uFEFF/, '')
    .split(separator)
    .map((line) => (separator === '\n' ? line.replace(/\r$/, '') : line))
    .filter((line) => line.trim() !== '');
}

function isReadable(name: string): boolean {
  return READABLE.has(path.extname(name).toLowerCase());
}

/** Somebody's file that is not read; locks, backups and what is hidden are nobody's. */
function isOther(name: string): boolean {
  return (
    !isReadable(name) &&
    !name.startsWith('.') &&
    !name.startsWith(LOCK_PREFIX) &&
    !OF_THE_SYSTEM.has(name.toLowerCase())
  );
}

/** ".pdf", or "" for a name without an ending. */
function endingOf(name: string): string {
  const ending = path.extname(name).toLowerCase();
  return ENDING.test(ending) ? ending : '';
}

function isWanted(name: string): boolean {
  return isReadable(name) && !name.startsWith(LOCK_PREFIX) && !BACKUP.test(name);
}

/** By name; the system's code where the folder cannot be read. */
async function entriesOf(folder: string): Promise<readonly Dirent[] | string> {
  try {
    const entries = await fs.readdir(folder, { withFileTypes: true });
    return entries.sort(({ name: a }, { name: b }) => (a < b ? -1 : a > b ? 1 : 0));
  } catch (error) {
    return errorCode(error);
  }
}

/** What stands for bytes of a name that are not UTF-8, as old archives leave them: no such name can be asked for. */
const NOT_UTF8 = '\uFFFD';

/** Of what is in a folder and cannot be looked at; `null` for what is nobody's input. */
function problemOf(entry: Dirent, problem: InputProblem): InputProblem | null {
  const { name } = entry;
  if (!entry.isDirectory() && !isWanted(name)) return null;
  if (problem.code !== 'not-found' && problem.detail !== 'ELOOP') return problem;
  // A link that leads nowhere, or a file that has just gone.
  return name.includes(NOT_UTF8) ? { code: 'bad-name', detail: '' } : null;
}

async function statOf(absolute: string): Promise<Stats | InputProblem> {
  try {
    return await fs.stat(absolute);
  } catch (error) {
    const detail = errorCode(error);
    const missing = detail === 'ENOENT' || detail === 'ENOTDIR';
    return { code: missing ? 'not-found' : 'no-access', detail };
  }
}

async function realOrSelf(absolute: string): Promise<string> {
  try {
    return await fs.realpath(absolute);
  } catch {
    return absolute;
  }
}

/** "ENOENT" of a system error, its name for any other. Looks at the shape: an error may come from another realm. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : 'unknown';
}
