/** What a return letter is written from, and what it is made of. */
import type { ReportFinding } from '../report/model';

/** One table with what was found in it. */
export interface LetterTable {
  readonly file: string;
  readonly sheet: string;
  /** 实施单位; '' where the form does not say. */
  readonly unit: string;
  readonly project: string;
  readonly findings: readonly ReportFinding[];
  /** What a reviewer wrote beside the table; '' for nothing. */
  readonly remark: string;
  /** False: whatever was found, the table does not go back; it is only counted. */
  readonly isReturned: boolean;
}

/** A finding about a comparison file, for the overview. */
export interface LetterFileFinding {
  readonly file: string;
  readonly sheet: string;
  readonly finding: ReportFinding;
}

export interface LetterInput {
  readonly tables: readonly LetterTable[];
  readonly failed: readonly string[];
  readonly files: readonly LetterFileFinding[];
}

export type BlockKind = 'title' | 'addressee' | 'paragraph' | 'heading' | 'item' | 'sign';

export interface LetterBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

export interface Letter {
  /** The unit that it goes to; `null` for the overview. */
  readonly unit: string | null;
  readonly blocks: readonly LetterBlock[];
}
