/** What the open workbook is compared with, as the state holds it. */
import type { SheetGrid } from '../../core/grid';
import type { Ledger, RecordFile } from '../../core/record/model';
import type { PairEnd, PairQuestion } from '../../core/record/pair-question';

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

/** Everything that the open workbook is compared with. It lives as long as the pane's model and is kept nowhere. */
export interface Against {
  readonly chosen: Chosen;
  readonly answers: readonly Answer[];
  /** Whether the workbook holds every project of the department, so that missing ones can be told. */
  readonly isWhole: boolean;
}
export const AGAINST_NOTHING: Against = { chosen: NOTHING_CHOSEN, answers: [], isWhole: false };
