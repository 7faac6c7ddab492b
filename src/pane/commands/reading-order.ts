/**
 * Readings overlap: the sheet in front is read again while the others are still on their way. An answer counts only where it is
 * newer than what is known, sheet by sheet, so that a late one neither overwrites a later one nor brings back what is gone.
 */
import type { PaneModel } from '../model';

export interface ReadingOrder {
  /** The number of a reading that begins now. */
  begin(): number;
  /** What was asked about these sheets before now may no longer be so; `null` for every sheet. */
  outdate(sheets: Iterable<string> | null): void;
  /** True once for the newest list of sheets, false for one that was overtaken. */
  takeList(turn: number): boolean;
  /** True where the answer of this reading is the newest about the sheet; it is then the one that is known. */
  take(sheet: string, turn: number): boolean;
  /** Whether nothing has happened to the sheet since it was read. */
  isCurrent(sheet: string): boolean;
}

export function createReadingOrder(): ReadingOrder {
  let clock = 0;
  let listed = 0;
  let allOutdated = 0;
  const known = new Map<string, number>();
  const outdated = new Map<string, number>();
  const since = (sheet: string): number => Math.max(outdated.get(sheet) ?? 0, allOutdated);
  return {
    begin: () => (clock += 1),
    outdate: (sheets) => {
      clock += 1;
      if (sheets === null) allOutdated = clock;
      else for (const sheet of sheets) outdated.set(sheet, clock);
    },
    takeList: (turn) => {
      if (turn < listed) return false;
      listed = turn;
      return true;
    },
    take: (sheet, turn) => {
      const last = known.get(sheet);
      // Of a sheet that was never read, an answer that may be out of date is still better than none.
      if (last !== undefined && (turn < last || turn < since(sheet))) return false;
      known.set(sheet, turn);
      return true;
    },
    isCurrent: (sheet) => (known.get(sheet) ?? 0) > since(sheet),
  };
}

const orders = new WeakMap<PaneModel, ReadingOrder>();

export function readingOrder(model: PaneModel): ReadingOrder {
  const order = orders.get(model) ?? createReadingOrder();
  orders.set(model, order);
  return order;
}
