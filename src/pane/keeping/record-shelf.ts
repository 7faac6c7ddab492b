/**
 * The stored record of one workbook. Another pane of this user may have the same workbook open: what it has added or changed
 * stays, where this one has not touched the same place itself.
 */
import type { Silenced } from '../../core/kept';
import type { TextStorage } from '../host';
import {
  EMPTY_RECORD,
  isEmpty,
  parseRecord,
  writeRecord,
  type StoredMark,
  type WorkbookRecord,
} from './workbook-record';

export const RECORD_PREFIX = 'workbook ';
const MOST_RECORDS = 60;

export interface RecordShelf {
  /** As it was when the workbook was opened. */
  readonly first: WorkbookRecord;
  /** `own` is everything that this pane knows. False where it will not outlive the page. */
  save(own: WorkbookRecord): boolean;
}

/** Of the records of other workbooks, those that were not used for longest are let go. */
function makeRoom(storage: TextStorage, own: string, most: number): void {
  const others = storage
    .names()
    .filter((name) => name.startsWith(RECORD_PREFIX) && name !== own)
    .map((name) => ({ name, at: parseRecord(storage.load(name)).at }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const { name } of others.slice(0, Math.max(0, others.length - most))) storage.save(name, null);
}

interface Versions<T> {
  readonly own: T;
  /** What this pane saved last. */
  readonly last: T;
  /** What lies there now. */
  readonly stored: T;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function mergedOne<T>({ own, last, stored }: Versions<T>): T {
  return isSame(own, last) ? stored : own;
}

function mergedList<T>(
  { own, last, stored }: Versions<readonly T[]>,
  placeOf: (item: T) => string,
): readonly T[] {
  const byPlace = (items: readonly T[]) => new Map(items.map((item) => [placeOf(item), item]));
  const [mine, before, theirs] = [byPlace(own), byPlace(last), byPlace(stored)];
  const kept = [...mine].map(([place, item]) => {
    const other = theirs.get(place);
    return other !== undefined && isSame(item, before.get(place)) ? other : item;
  });
  // What was here before and is not any more was taken back by this pane.
  const added = [...theirs].filter(([place]) => !mine.has(place) && !before.has(place));
  return [...kept, ...added.map(([, item]) => item)];
}

const placeOfKept = ({ sheet, rule, cell, subject }: Silenced): string =>
  [sheet, rule, cell.row, cell.column, subject].join('\n');
const placeOfMark = ({ table, subject }: StoredMark): string => `${table}\n${subject}`;

function merged({ own, last, stored }: Versions<WorkbookRecord>): WorkbookRecord {
  const of = <K extends keyof WorkbookRecord>(key: K): Versions<WorkbookRecord[K]> => ({
    own: own[key],
    last: last[key],
    stored: stored[key],
  });
  return {
    at: own.at,
    kept: mergedList(of('kept'), placeOfKept),
    marks: mergedList(of('marks'), placeOfMark),
    form: mergedOne(of('form')),
    policy: mergedOne(of('policy')),
  };
}

/** `name` is `null` where nothing can be kept of the workbook. */
export function recordShelf(storage: TextStorage, name: string | null): RecordShelf {
  if (name === null) return { first: EMPTY_RECORD, save: () => true };
  const first = parseRecord(storage.load(name));
  let last = first;
  return {
    first,
    save: (own) => {
      const next = merged({ own, last, stored: parseRecord(storage.load(name)) });
      last = own;
      if (isEmpty(next)) {
        return storage.save(name, null);
      }
      makeRoom(storage, name, MOST_RECORDS - 1);
      const text = writeRecord(next);
      if (storage.save(name, text)) return true;
      // Full: half of the other workbooks' records give way.
      makeRoom(storage, name, MOST_RECORDS / 2);
      return storage.save(name, text);
    },
  };
}
