/** What is open, what is being opened, and why something was not. */
import { useCallback, useRef, useState } from 'react';
import type { Language } from '../core/messages/message';
import { refusalWords } from './refusal-words';
import { startReview, startSession, type Session } from './session';
import type { WorkbenchWords } from './words/words';

export interface Opening {
  readonly session: Session | null;
  readonly name: string | null;
  readonly opening: string | null;
  readonly refusal: string | null;
}

/** More than these are a task for the command line. */
const MOST_FILES = 200;
/** So many of those that failed are named. */
const MOST_NAMED = 5;

async function read(file: File): Promise<{ readonly name: string; readonly bytes: Uint8Array } | string> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // A folder, or a file that is gone or that another program holds.
    return file.name;
  }
}

export function useOpening(language: Language, words: WorkbenchWords) {
  const [state, setState] = useState<Opening>({ session: null, name: null, opening: null, refusal: null });
  const current = useRef<Session | null>(null);
  const refuse = useCallback((refusal: string | null): void => {
    setState((before) => ({ ...before, opening: null, refusal }));
  }, []);
  const take = useCallback((session: Session, name: string, refusal: string | null): void => {
    current.current?.document.close();
    current.current = session;
    setState({ session, name, opening: null, refusal });
  }, []);
  const begin = useCallback((opening: string): void => {
    setState((before) => ({ ...before, opening, refusal: null }));
  }, []);

  const open = useCallback(
    async (bytes: Uint8Array, name: string): Promise<void> => {
      begin(name);
      const outcome = await startSession(bytes, name, language);
      if (outcome.ok) take(outcome.session, name, null);
      else refuse(refusalWords(outcome, { name, size: bytes.length }, language, words));
    },
    [begin, language, refuse, take, words],
  );

  /** One file is opened to be worked on, several are opened to be reviewed. */
  const openFiles = useCallback(
    async (files: readonly File[]): Promise<void> => {
      const [first, ...more] = files;
      if (first === undefined) {
        refuse(words('no-files'));
        return;
      }
      if (files.length > MOST_FILES) {
        refuse(words('too-many-files', { count: files.length, most: MOST_FILES }));
        return;
      }
      const name =
        more.length === 0 ? first.name : words('several-files', { name: first.name, count: files.length });
      begin(name);
      const contents = await Promise.all(files.map(read));
      const unreadable = contents.filter((each) => typeof each === 'string');
      const readable = contents.filter((each) => typeof each !== 'string');
      const lost = unreadable.map((each) => words('unreadable', { name: each }));
      const [only] = readable;
      if (only === undefined) {
        refuse(lost.join(''));
        return;
      }
      if (more.length === 0) {
        await open(only.bytes, only.name);
        return;
      }
      const outcome = await startReview(readable, name, language);
      if (!outcome.ok) {
        refuse(refusalWords(outcome, { name, size: 1 }, language, words));
        return;
      }
      const why = [
        ...lost,
        ...outcome.failed.map(({ failure, ...file }) => refusalWords(failure, file, language, words)),
      ];
      const named = why.slice(0, MOST_NAMED).join('');
      const refusal = why.length === 0 ? null : words('some-not-opened', { count: why.length, why: named });
      if (outcome.failed.length === readable.length) {
        outcome.session.document.close();
        refuse(refusal);
      } else take(outcome.session, name, refusal);
    },
    [begin, language, open, refuse, take, words],
  );
  return { ...state, open, openFiles, refuse };
}
