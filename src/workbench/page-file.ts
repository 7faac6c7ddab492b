/** The file that the page holds: opening, saving and printing it, and what is asked before unsaved work would be lost. */
import { flushSync } from 'react-dom';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../core/messages/message';
import type { Dropped } from './opening/dropped-files';
import { useOpening } from './opening/opening';
import { isPastedName } from './opening/pasted-table';
import { SAMPLE_NAME, useSample } from './opening/sample-opening';
import { useControlKey, useLeaveWarning, usePaste } from './page/page-events';
import { print, type Paper } from './page/printing';
import { useSaving } from './page/saving';
import type { Session } from './session';

/** What is asked first is done at once where nothing is at stake, or after the user has said what becomes of the changes. */
function useFirstAsked(isAtStake: boolean) {
  const [next, setNext] = useState<(() => void) | null>(null);
  const ask = useCallback(
    (go: () => void): void => {
      if (isAtStake) setNext(() => go);
      else go();
    },
    [isAtStake],
  );
  return {
    ask,
    isAsked: next !== null,
    goOn: () => {
      setNext(null);
      next?.();
    },
    stay: () => {
      setNext(null);
    },
  };
}

/** Tells once that the worker which holds the file has died. */
function useStopped(session: Session | null, onStopped: () => void): void {
  const told = useRef(onStopped);
  useEffect(() => {
    told.current = onStopped;
  }, [onStopped]);
  useEffect(() => {
    let isOpen = true;
    void session?.document.stopped.then(() => {
      if (isOpen) told.current();
    });
    return () => {
      isOpen = false;
    };
  }, [session]);
}

/** Ctrl+P and the button ask what goes on paper before the browser is asked to print. */
function usePrinting(isOpen: boolean) {
  const [isAsked, setIsAsked] = useState(false);
  const ask = useCallback((): void => {
    setIsAsked(true);
  }, []);
  const start = isOpen ? ask : null;
  useControlKey('p', start);
  return {
    isAsked,
    ask: start,
    printAs: (paper: Paper) => {
      // The question is gone before the browser looks at the page.
      flushSync(() => {
        setIsAsked(false);
      });
      print(paper);
    },
    stay: () => {
      setIsAsked(false);
    },
  };
}

export function usePageFile(start: Language) {
  const file = useOpening(start);
  const { session, name, words, open, openFiles, refuse } = file;
  const { isUnsaved, canSave, save: saveFile } = useSaving(session, name);
  const isSample = session !== null && name === SAMPLE_NAME;
  const isPasted = session !== null && name !== null && isPastedName(name);
  const openSample = useSample(open);
  // Changes to the sample are nobody's work.
  const leaving = useFirstAsked(isUnsaved && !isSample);
  const { ask } = leaving;
  const bring = useCallback(
    (brought: Dropped): void => {
      ask(() => void openFiles(brought));
    },
    [ask, openFiles],
  );
  const bringFiles = useCallback(
    (files: readonly File[]): void => {
      bring({ files, unread: [] });
    },
    [bring],
  );
  const refusePasted = useCallback((): void => {
    refuse([words('nothing-pasted')]);
  }, [refuse, words]);
  const stop = useCallback((): void => {
    refuse([words('stopped', { name: name ?? '' })]);
  }, [name, refuse, words]);
  useStopped(session, stop);
  const save = useCallback(async (): Promise<boolean> => {
    const isSaved = await saveFile();
    if (!isSaved) stop();
    return isSaved;
  }, [saveFile, stop]);
  usePaste(words('pasted-name'), bringFiles, refusePasted);
  useLeaveWarning(isUnsaved);
  useControlKey('s', canSave ? () => void save() : null);
  const printing = usePrinting(session !== null);
  return {
    ...file,
    isUnsaved,
    canSave,
    save,
    isSample,
    isPasted,
    openSample,
    leaving,
    bring,
    bringFiles,
    printing,
  };
}

export type PageFile = ReturnType<typeof usePageFile>;
