/** What the open workbook is compared with, as the state holds it. */
import type { SheetGrid } from '../../core/grid';
import type { Ledger, RecordFile } from '../../core/record/model';
import type { PairEnd, PairQuestion } from '../../core/record/pair';

export type ChoiceKind = 'baseline' | 'ledger' | 'lastYear';

/** A chosen file; its grids are kept so that the other side's cell can be shown. */
export interface ChosenFile {
  readonly name: string;
  readonly grids: readonly SheetGrid[];
  readonly content:
    | { readonly kind: 'tables'; readonly tables: RecordFile['tables'] }
    | { readonly kind: 'ledger'; readonly ledger: Ledger };
}

export type Chosen = Readonly<Record<ChoiceKind, readonly ChosenFile[]>>;
export const NOTHING_CHOSEN: Chosen = { baseline: [], ledger: [], lastYear: [] };

/** What the user said about a pair that is not certain, with the question, so that it can be asked again. */
export interface Answer {
  readonly question: PairQuestion;
  /** `null`: none of the candidates. */
  readonly other: PairEnd | null;
}

export const NOT_OPENED = [
  'encrypted',
  'legacy-xls',
  'not-a-workbook',
  'too-large',
  'damaged',
  'unsafe',
  'no-sheets',
  'no-text',
  'too-slow',
] as const;
/** As the words of comparisons call it. */
export type WhyNotTaken = `failed-${(typeof NOT_OPENED)[number]}` | 'failed' | 'not-ledger' | 'no-tables';

/** How far the files chosen last have been read, and which of them were not taken. */
export interface ChoiceReading {
  readonly left: number;
  readonly of: number;
  readonly refused: readonly { readonly name: string; readonly why: WhyNotTaken }[];
}
const NOTHING_READ: ChoiceReading = { left: 0, of: 0, refused: [] };

/** Everything that the open workbook is compared with. It lives as long as the pane's model and is kept nowhere. */
export interface Against {
  readonly chosen: Chosen;
  readonly answers: readonly Answer[];
  /** Whether the workbook holds every project of the department, so that missing ones can be told. */
  readonly isWhole: boolean;
  readonly reading: Readonly<Record<ChoiceKind, ChoiceReading>>;
}
export const AGAINST_NOTHING: Against = {
  chosen: NOTHING_CHOSEN,
  answers: [],
  isWhole: false,
  reading: { baseline: NOTHING_READ, ledger: NOTHING_READ, lastYear: NOTHING_READ },
};
