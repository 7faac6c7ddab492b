/** The journal as text. What cannot be read is treated as no journal: an undo that guesses would be worse than none. */
import type { CellContent, CellEdit, CellSnapshot } from '../core/edit';
import { isObject } from '../core/json';

export interface JournalChange extends CellEdit {
  /** `kept`: neither undo nor redo touches the cell any more, because somebody else changed it or its sheet is gone. */
  readonly state: 'applied' | 'undone' | 'kept';
}

export interface JournalEntry {
  readonly id: string;
  readonly label: string;
  /** ISO 8601. */
  readonly at: string;
  readonly changes: readonly JournalChange[];
}

const VERSION = 1;
const MOST_ENTRIES = 100;
/** Characters; browsers give an origin about five million. */
const MOST_TEXT = 1_000_000;

/** The text, and the entries that it holds: the oldest are dropped first where there are too many. */
export function writeJournal(entries: readonly JournalEntry[]): {
  readonly text: string;
  readonly entries: readonly JournalEntry[];
} {
  let kept = entries.slice(-MOST_ENTRIES);
  let text = JSON.stringify({ version: VERSION, entries: kept });
  while (text.length > MOST_TEXT && kept.length > 1) {
    kept = kept.slice(Math.ceil(kept.length / 4));
    text = JSON.stringify({ version: VERSION, entries: kept });
  }
  return { text, entries: kept };
}

export function parseJournal(text: string | null): readonly JournalEntry[] {
  if (text === null) return [];
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  if (!isObject(data) || data['version'] !== VERSION || !Array.isArray(data['entries'])) return [];
  const entries: readonly unknown[] = data['entries'];
  return entries.every(isEntry) ? entries : [];
}

function isEntry(value: unknown): value is JournalEntry {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    typeof value['label'] === 'string' &&
    typeof value['at'] === 'string' &&
    Array.isArray(value['changes']) &&
    value['changes'].every(isChange)
  );
}

const STATES: ReadonlySet<unknown> = new Set<JournalChange['state']>(['applied', 'undone', 'kept']);

function isChange(value: unknown): value is JournalChange {
  if (!isObject(value) || typeof value['sheet'] !== 'string' || !STATES.has(value['state'])) return false;
  const cell = value['cell'];
  return (
    isObject(cell) &&
    isIndex(cell['row']) &&
    isIndex(cell['column']) &&
    isSnapshot(value['before']) &&
    isContent(value['after'])
  );
}

function isIndex(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isSnapshot(value: unknown): value is CellSnapshot {
  if (!isObject(value) || !isTextOrNull(value['formula']) || typeof value['format'] !== 'string')
    return false;
  const held = value['value'];
  return isTextOrNull(held) || typeof held === 'number' || typeof held === 'boolean';
}

function isContent(value: unknown): value is CellContent {
  if (!isObject(value)) return false;
  const { kind, format } = value;
  if (format !== undefined && typeof format !== 'string') return false;
  if (kind === 'blank') return true;
  if (kind === 'number' || kind === 'text') return typeof value['value'] === 'string';
  if (kind === 'boolean') return typeof value['value'] === 'boolean';
  return kind === 'formula' && typeof value['formula'] === 'string' && isTextOrNull(value['result']);
}
