/** What is open, what is being opened, and why something was not. */
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { groupsOf } from '../../core/groups';
import type { Language } from '../../core/messages/message';
import { isArchive, withArchivesUnpacked } from './archives';
import type { Dropped, Unread } from './dropped-files';
import type { NamedFile } from '../document/several-files';
import { refusalWords } from './refusal-words';
import { startReview, startSession, unpackArchive, type Session } from '../session';
import { workbenchWords, type WorkbenchWords } from '../words/words';

export interface Opening {
  readonly session: Session | null;
  readonly name: string | null;
  readonly opening: string | null;
  /** One reason a line, each with the name of its file; the list of tables names them, too. */
  readonly refusal: readonly string[];
}

const NOTHING: readonly string[] = [];

/** More than these are a task for the command line. */
const MOST_FILES = 200;
/** So many reasons are said. */
const MOST_NAMED = 20;
const MOST_KINDS = 6;

interface Read extends NamedFile {
  readonly isRead: boolean;
}

const NO_BYTES = new Uint8Array();

async function read(file: File): Promise<Read> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), isRead: true };
  } catch {
    // A folder, or a file that is gone or that another program holds.
    return { name: file.name, bytes: NO_BYTES, isRead: false };
  }
}

function isReadable({ isRead }: Read): boolean {
  return isRead;
}

interface Reason {
  readonly file: string;
  readonly text: string;
}

interface Told {
  /** About folders that were not read to their end, or not all of them. */
  readonly folders: readonly string[];
  /** About files that were not opened. */
  readonly why: readonly Reason[];
}

/** One reason a line. */
function notOpened({ folders, why }: Told, words: WorkbenchWords): readonly string[] {
  const rest = why.length - MOST_NAMED;
  return [
    ...folders.slice(0, MOST_NAMED),
    ...(why.length === 0 ? [] : [words('some-not-opened', { count: why.length })]),
    ...why.slice(0, MOST_NAMED).map(({ text }) => text),
    ...(rest > 0 ? [words('some-more', { count: rest })] : []),
  ];
}

function severalName(files: readonly NamedFile[], words: WorkbenchWords): string {
  const [first, ...others] = files;
  const name = first?.name ?? '';
  return others.length === 0 ? name : words('several-files', { name, count: files.length });
}

/** Where nothing is open yet, nothing changes. */
export const nothingToFollow = (): (() => void) => () => undefined;

function useLanguageOf(session: Session | null, fallback: Language): Language {
  const language = useSyncExternalStore(
    session?.model.store.subscribe ?? nothingToFollow,
    session === null ? () => fallback : () => session.model.store.getState().settings.language,
  );
  return language === 'pseudo' ? 'zh-CN' : language;
}

/** What is shown of the page's file, and the ways in which that changes. */
function useShown() {
  const [state, setState] = useState<Opening>({ session: null, name: null, opening: null, refusal: NOTHING });
  const current = useRef<Session | null>(null);
  /** Counts what was asked for: what was overtaken by a later wish while it was read is not shown any more. */
  const wishes = useRef(0);
  const refuse = useCallback((refusal: readonly string[]): void => {
    setState((before) => ({ ...before, opening: null, refusal }));
  }, []);
  const take = useCallback((session: Session, name: string, refusal: readonly string[]): void => {
    current.current?.document.close();
    current.current = session;
    setState({ session, name, opening: null, refusal });
  }, []);
  /** Says what is being opened; the function tells whether it still is what is wanted. */
  const begin = useCallback((opening: string): (() => boolean) => {
    const wish = (wishes.current += 1);
    setState((before) => ({ ...before, opening, refusal: NOTHING }));
    return () => wish === wishes.current;
  }, []);
  return { state, refuse, take, begin };
}

interface Ways extends Pick<ReturnType<typeof useShown>, 'refuse' | 'take' | 'begin'> {
  readonly language: Language;
  readonly words: WorkbenchWords;
}

type Open = (bytes: Uint8Array, name: string, more?: readonly string[]) => Promise<void>;

/** One file, to be worked on. `more`: what else is to be told. */
function useOpenOne({ begin, take, refuse, language, words }: Ways): Open {
  return useCallback(
    async (bytes, name, more = NOTHING) => {
      const isWanted = begin(name);
      const outcome = await startSession(bytes, name, language);
      if (!isWanted()) {
        if (outcome.ok) outcome.session.document.close();
      } else if (outcome.ok) take(outcome.session, name, more);
      else refuse([refusalWords(outcome, { name, size: bytes.length }, language, words), ...more]);
    },
    [begin, language, refuse, take, words],
  );
}

type Review = (contents: readonly Read[], told: Told) => Promise<void>;

/** Several files, to be reviewed; where none of them could be opened, what was open stays. */
function useReviewMany({ begin, take, refuse, language, words }: Ways): Review {
  return useCallback(
    async (contents, told) => {
      const nameOf = (files: readonly NamedFile[]): string => severalName(files, words);
      const name = nameOf(contents);
      const readable = contents.filter(isReadable);
      const isWanted = begin(name);
      const outcome = await startReview(
        readable,
        nameOf,
        language,
        told.why.map(({ file }) => file),
      );
      if (!isWanted()) {
        if (outcome.ok) outcome.session.document.close();
        return;
      }
      if (!outcome.ok) {
        refuse([refusalWords(outcome, { name, size: 1 }, language, words)]);
        return;
      }
      const { session, failed } = outcome;
      const reasons = failed.map(({ failure, ...file }) => ({
        file: file.name,
        text: refusalWords(failure, file, language, words),
      }));
      const refusal = notOpened({ ...told, why: [...told.why, ...reasons] }, words);
      if (failed.length === readable.length) {
        session.document.close();
        refuse(refusal);
      } else take(session, session.document.workbook.name, refusal);
    },
    [begin, language, refuse, take, words],
  );
}

/** ".pdf 2、.jpg 1": how many files of each kind, the most frequent first. */
function kindsOf(paths: readonly string[], words: WorkbenchWords): string {
  const kinds = groupsOf(
    paths,
    (path) => /\.[^./]{1,9}$/u.exec(path)?.[0].toLowerCase() ?? words('no-ending'),
  );
  return [...kinds]
    .map(([kind, { length }]) => ({ kind, length }))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_KINDS)
    .map(({ kind, length }) => `${kind} ${String(length)}`)
    .join(words('joiner'));
}

/** Why files that were meant are not among those to be opened. */
const LOST = { file: 'unreadable', archive: 'archive-closed', bare: 'archive-bare' } as const;

/** What could not even be read, of a drop, of archives and of the files themselves. */
function toldOf(unread: readonly Unread[], contents: readonly Read[], words: WorkbenchWords): Told {
  const pathsOf = (wanted: Unread['kind']): readonly string[] =>
    unread.filter(({ kind }) => kind === wanted).map(({ path }) => path);
  const unreadable = contents.filter((each) => !isReadable(each)).map(({ name }) => name);
  const others = pathsOf('other');
  return {
    folders: [
      ...pathsOf('folder').map((name) => words('unread-folder', { name })),
      ...(others.length === 0
        ? []
        : [words('passed-by', { count: others.length, kinds: kindsOf(others, words) })]),
    ],
    why: [
      ...(['file', 'archive', 'bare'] as const).flatMap((kind) =>
        pathsOf(kind).map((file) => ({ file, text: words(LOST[kind], { name: file }) })),
      ),
      ...unreadable.map((file) => ({ file, text: words('unreadable', { name: file }) })),
    ],
  };
}

/** `null` where something else was wanted before everything was taken out. */
async function unpacked({ files, unread }: Dropped, begin: Ways['begin']): Promise<Dropped | null> {
  const archive = files.find(isArchive);
  if (archive === undefined) return { files, unread };
  const isWanted = begin(archive.name);
  const inside = await withArchivesUnpacked(files, unpackArchive);
  return isWanted() ? { files: inside.files, unread: [...unread, ...inside.unread] } : null;
}

/** `start`: the language before anything is open. */
export function useOpening(start: Language) {
  const { state, refuse, take, begin } = useShown();
  const language = useLanguageOf(state.session, start);
  const words = useMemo(() => workbenchWords(language), [language]);
  const ways: Ways = { refuse, take, begin, language, words };
  const open = useOpenOne(ways);
  const review = useReviewMany(ways);
  /** One file is opened to be worked on, several are opened to be reviewed. Archives are opened for what is in them. */
  const openFiles = useCallback(
    async (brought: Dropped): Promise<void> => {
      const all = await unpacked(brought, begin);
      if (all === null) return;
      const { files, unread } = all;
      if (files.length + unread.length === 0) {
        refuse([words('no-files')]);
        return;
      }
      if (files.length > MOST_FILES) {
        refuse([words('too-many-files', { count: files.length, most: MOST_FILES })]);
        return;
      }
      const contents = await Promise.all(files.map(read));
      const told = toldOf(unread, contents, words);
      const [only] = contents.filter(isReadable);
      // Where one file was given, its reason is enough.
      if (only === undefined)
        refuse(
          told.why.length === 1
            ? [...told.folders, ...told.why.map(({ text }) => text)]
            : notOpened(told, words),
        );
      else if (files.length === 1) await open(only.bytes, only.name, notOpened(told, words));
      else await review(contents, told);
    },
    [begin, open, refuse, review, words],
  );
  return { ...state, language, words, open, openFiles, refuse };
}
