/** Runs batches in Excel: one try more where the request context was lost, a limit in time, a hint while Excel makes us wait. */
import type { Outcome } from '../workbook';
import { LOST_CONTEXT, TIMED_OUT, failureOf } from './failure';

export interface CallSettings {
  /**
   * Called with `true` when an answer takes longer than `hintAfter`, which mostly means that the user is typing into a cell, and
   * with `false` when the answer is there.
   */
  readonly onWaiting: (waiting: boolean) => void;
  /** Milliseconds. */
  readonly hintAfter: number;
  /** Milliseconds. A batch that is given up may still be run by Excel later. */
  readonly giveUpAfter: number;
}

export const CALL_SETTINGS: CallSettings = {
  onWaiting: () => undefined,
  hintAfter: 1000,
  giveUpAfter: 120_000,
};

type BatchBody<T> = (context: Excel.RequestContext) => Promise<T>;

export class HostCalls {
  readonly #settings: CallSettings;
  #waiting = 0;

  constructor(settings: CallSettings) {
    this.#settings = settings;
  }

  /** For batches that may run twice: reading, registering, showing. */
  async run<T>(body: BatchBody<T>): Promise<Outcome<T>> {
    const first = await this.once(body);
    return first.ok || first.detail !== LOST_CONTEXT ? first : this.once(body);
  }

  async once<T>(body: BatchBody<T>): Promise<Outcome<T>> {
    const hint = { given: false };
    const hintTimer = setTimeout(() => {
      hint.given = true;
      this.#wait(1);
    }, this.#settings.hintAfter);
    let giveUp: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<Outcome<T>>((resolve) => {
      giveUp = setTimeout(() => {
        resolve(failureOf(TIMED_OUT));
      }, this.#settings.giveUpAfter);
    });
    const answer = Excel.run({ delayForCellEdit: true }, body).then(
      (value): Outcome<T> => ({ ok: true, value }),
      (error: unknown): Outcome<T> => failureOf(codeOf(error)),
    );
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(hintTimer);
      clearTimeout(giveUp);
      if (hint.given) this.#wait(-1);
    }
  }

  #wait(step: 1 | -1): void {
    const before = this.#waiting;
    this.#waiting += step;
    if (before === 0 || this.#waiting === 0) this.#settings.onWaiting(this.#waiting > 0);
  }
}

/** Errors that are not Excel's are bugs of ours and go on as exceptions. */
function codeOf(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return error.code;
  throw error;
}
