/**
 * What is kept of one workbook between openings, as text: findings kept with a reason, marks of the review, and the choices made
 * for it. No figures: what a mark belongs to is told by fingerprints, and the mark is only taken over where they are the same.
 */
import { ROW_LIMIT } from '../../core/grid';
import type { Silenced } from '../../core/kept';
import { parsePolicyName } from './settings-text';
import type { PolicyName, ReviewStatus, TableKey } from '../state/state';
import type { Json } from '../../core/json';
import { isIndex, isText, parseVersioned, readList } from './stored-json';

export interface StoredMark {
  readonly table: TableKey;
  readonly subject: string;
  readonly figures: string;
  readonly status: ReviewStatus;
  readonly remark: string;
}

export interface WorkbookRecord {
  /** ISO 8601: the records that were not used for longest are the first to go. */
  readonly at: string;
  readonly kept: readonly Silenced[];
  readonly marks: readonly StoredMark[];
  /** `formKey` of the taught form in use; `null`: as recognised. */
  readonly form: string | null;
  /** `null`: as usual. */
  readonly policy: PolicyName | null;
}

const VERSION = 1;
/** Characters. */
export const MOST_TEXT = 100_000;
const MOST_KEPT = 300;
const MOST_MARKS = 500;
export const LONGEST_REMARK = 1000;
const LONGEST_NAME = 300;
const LONGEST_FINGERPRINT = 16;
const COLUMN_LIMIT = 16_384;

export const EMPTY_RECORD: WorkbookRecord = { at: '', kept: [], marks: [], form: null, policy: null };

export function isEmpty({ kept, marks, form, policy }: WorkbookRecord): boolean {
  return kept.length + marks.length === 0 && form === null && policy === null;
}

/** The oldest entries are dropped where there are too many. */
export function writeRecord(record: WorkbookRecord): string {
  let { kept, marks } = {
    kept: record.kept
      .slice(-MOST_KEPT)
      .map((each) => ({ ...each, reason: each.reason.slice(0, LONGEST_REMARK) })),
    marks: record.marks
      .slice(-MOST_MARKS)
      .map((each) => ({ ...each, remark: each.remark.slice(0, LONGEST_REMARK) })),
  };
  const text = (): string => JSON.stringify({ version: VERSION, ...record, kept, marks });
  while (text().length > MOST_TEXT && kept.length + marks.length > 0) {
    kept = kept.slice(Math.ceil(kept.length / 4));
    marks = marks.slice(Math.ceil(marks.length / 4));
  }
  return text();
}

function readKept(item: Json): Silenced | null {
  const { sheet, rule, cell, subject, said, reason } = item;
  const { row, column } = typeof cell === 'object' && cell !== null ? (cell as Json) : {};
  return isText(sheet, LONGEST_NAME) &&
    isText(rule, LONGEST_NAME) &&
    isIndex(row, ROW_LIMIT) &&
    isIndex(column, COLUMN_LIMIT) &&
    isText(subject, LONGEST_FINGERPRINT) &&
    isText(said, LONGEST_FINGERPRINT) &&
    isText(reason, LONGEST_REMARK)
    ? { sheet, rule, cell: { row, column }, subject, said, reason }
    : null;
}

const STATUSES: readonly ReviewStatus[] = ['pending', 'reviewed', 'returned'];

function readMark(item: Json): StoredMark | null {
  const { table, subject, figures, remark } = item;
  const status = STATUSES.find((each) => each === item['status']);
  return status !== undefined &&
    isText(table, LONGEST_NAME) &&
    isText(subject, LONGEST_FINGERPRINT) &&
    isText(figures, LONGEST_FINGERPRINT) &&
    isText(remark, LONGEST_REMARK)
    ? { table, subject, figures, status, remark }
    : null;
}

/** What cannot be read is as if it had never been kept. */
export function parseRecord(text: string | null): WorkbookRecord {
  const data = parseVersioned(text, VERSION, MOST_TEXT);
  if (data === null) return EMPTY_RECORD;
  return {
    at: isText(data['at'], 40) ? data['at'] : '',
    kept: readList(data['kept'], MOST_KEPT, readKept),
    marks: readList(data['marks'], MOST_MARKS, readMark),
    form: isText(data['form'], LONGEST_FINGERPRINT) ? data['form'] : null,
    policy: parsePolicyName(data['policy']),
  };
}
