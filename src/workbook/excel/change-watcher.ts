/**
 * Changes as hints: Excel loses events, gives no details for edits of several cells, and reports our own writes. So a hint
 * carries no truth, comes at most once in a while, and never speaks of what the add-in did itself.
 */
import type { ChangeEvent } from '../workbook';
import type { HostCalls } from './host-calls';

interface Registration {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}

type Listener = (event: ChangeEvent) => void;

export class ChangeWatcher {
  readonly #calls: HostCalls;
  readonly #nameOf: (id: string) => string | null;
  readonly #debounce: number;
  readonly #listeners = new Set<Listener>();
  readonly #pending = new Map<string, ChangeEvent>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** The request that registers, and then those that take back, one after the other. */
  #registrations: Promise<readonly Registration[]> | null = null;

  /** `debounce` in milliseconds. */
  constructor(calls: HostCalls, nameOf: (id: string) => string | null, debounce: number) {
    this.#calls = calls;
    this.#nameOf = nameOf;
    this.#debounce = debounce;
  }

  listen(listener: Listener): () => void {
    // Each subscription is its own, even of the same function.
    const own: Listener = (event) => {
      listener(event);
    };
    this.#listeners.add(own);
    this.#registrations ??= this.#register();
    return () => {
      if (!this.#listeners.delete(own) || this.#listeners.size > 0) return;
      const registrations = this.#registrations;
      this.#registrations = null;
      if (this.#timer !== null) clearTimeout(this.#timer);
      this.#timer = null;
      this.#pending.clear();
      void registrations?.then((list) => this.#remove(list));
    };
  }

  async #register(): Promise<readonly Registration[]> {
    const outcome = await this.#calls.run(async (context) => {
      const { worksheets } = context.workbook;
      const registrations: Registration[] = [
        worksheets.onChanged.add((event) => {
          const isOwn = event.triggerSource === 'ThisLocalAddin';
          if (!isOwn) this.#note('cells', event.worksheetId);
          return Promise.resolve();
        }),
        worksheets.onActivated.add((event) => {
          this.#note('active-sheet', event.worksheetId);
          return Promise.resolve();
        }),
        worksheets.onAdded.add((event) => {
          this.#note('sheets', event.worksheetId);
          return Promise.resolve();
        }),
        worksheets.onDeleted.add((event) => {
          this.#note('sheets', event.worksheetId);
          return Promise.resolve();
        }),
      ];
      await context.sync();
      return registrations;
    });
    // Without events the pane still works: writing compares, and the user can read again.
    return outcome.ok ? outcome.value : [];
  }

  async #remove(registrations: readonly Registration[]): Promise<void> {
    const [first] = registrations;
    if (first === undefined) return;
    try {
      await Excel.run(first.context, async (context) => {
        for (const registration of registrations) registration.remove();
        await context.sync();
      });
    } catch (error) {
      // A handler that stays registered finds no listener.
      if (!(error instanceof OfficeExtension.Error)) throw error;
    }
  }

  #note(kind: ChangeEvent['kind'], id: string): void {
    if (this.#listeners.size === 0) return;
    const sheet = this.#nameOf(id);
    this.#pending.set(`${kind}:${id}`, { kind, sheet });
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      const events = [...this.#pending.values()];
      this.#pending.clear();
      for (const event of events) for (const listener of [...this.#listeners]) listener(event);
    }, this.#debounce);
  }
}
