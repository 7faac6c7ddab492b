/** What the page as a whole listens to: files dropped on it, tables and files pasted onto it, Ctrl+S and Ctrl+P, and being left with unsaved work. */
import { useEffect, useState } from 'react';
import { droppedFiles, type Dropped } from '../opening/dropped-files';
import { pastedFiles } from '../opening/pasted-table';

/** Files and folders dropped anywhere on the page; true while one is held over it. */
export function useDrop(onDropped: (dropped: Dropped) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(false);
      if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then(onDropped);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onDropped]);
  return isOver;
}

const FIELDS = 'input, textarea, select, [contenteditable="true"]';

/** Tables and files pasted anywhere but into a field; `onNothing` where it is a text that holds none. `name`: for a table. */
export function usePaste(
  name: string,
  onPasted: (files: readonly File[]) => void,
  onNothing: () => void,
): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { clipboardData, target } = event;
      if (clipboardData === null || (target instanceof Element && target.closest(FIELDS) !== null)) return;
      event.preventDefault();
      const files = pastedFiles(clipboardData, name);
      if (files === null) onNothing();
      else void files.then(onPasted);
    };
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('paste', paste);
    };
  }, [name, onNothing, onPasted]);
}

export function useLeaveWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [isNeeded]);
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

export function isControlKey({ key, ctrlKey, metaKey, shiftKey }: KeyPress, letter: string): boolean {
  return (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === letter;
}

export function isSaveKey(press: KeyPress): boolean {
  return isControlKey(press, 's');
}

/** Ctrl and a letter for the page in place of the browser: saving the page itself, for one, is nothing that anybody would want. */
export function useControlKey(letter: string, run: (() => void) | null): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isControlKey(event, letter)) return;
      event.preventDefault();
      run?.();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [letter, run]);
}
