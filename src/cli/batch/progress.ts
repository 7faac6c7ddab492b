/** One line on a terminal's standard error: how many files are done, how fast, how long it still takes. */
import { fill } from '../words/catalogue';
import type { Words } from '../words/words';

export interface ProgressOptions {
  readonly all: number;
  readonly words: Words['progress'];
  /** Milliseconds from any origin. */
  readonly now: () => number;
  readonly write: (text: string) => void;
}

export interface Progress {
  step(): void;
  /** Takes the line away, before anything else is printed or at the end. */
  clear(): void;
}

/** Not drawn more often, so that two thousand small files do not flood a terminal. */
const MILLISECONDS_BETWEEN = 100;
/** A rate over less than this says nothing yet. */
const SETTLED_AFTER = 1000;
const CLEAR_LINE = '\r\u001B[2K';

export const NO_PROGRESS: Progress = { step: () => undefined, clear: () => undefined };

export function progressLine({ all, words, now, write }: ProgressOptions): Progress {
  const started = now();
  let done = 0;
  let drawn = -Infinity;
  let visible = false;
  return {
    step() {
      done += 1;
      const time = now();
      if (time - drawn < MILLISECONDS_BETWEEN && done < all) return;
      drawn = time;
      visible = true;
      write(CLEAR_LINE + progressText({ done, all, elapsed: time - started }, words));
    },
    clear() {
      if (visible) write(CLEAR_LINE);
      visible = false;
      drawn = -Infinity;
    },
  };
}

/** `elapsed` in milliseconds. */
export function progressText(
  { done, all, elapsed }: { readonly done: number; readonly all: number; readonly elapsed: number },
  words: Words['progress'],
): string {
  const perSecond = elapsed > 0 ? (done * 1000) / elapsed : 0;
  const running = fill(words.running, {
    done: String(done),
    all: String(all),
    rate: perSecond.toFixed(perSecond < 10 ? 1 : 0),
  });
  if (elapsed < SETTLED_AFTER || done >= all || perSecond === 0) return running;
  return `${running} · ${fill(words.left, { time: clock((all - done) / perSecond) })}`;
}

/** "0:07", "12:30", "1:02:03" of seconds. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return h > 0 ? `${String(h)}:${two(m)}:${two(s)}` : `${String(m)}:${two(s)}`;
}
