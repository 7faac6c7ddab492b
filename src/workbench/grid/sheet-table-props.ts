/** What the drawn sheet is given: its cells, what is chosen of them, and what typing and clicking do. */
import type { CellAddress, CellRange, SheetGrid } from '../../core/grid';
import type { SheetPresentation } from '../../workbook/presentation';
import type { WorkbenchWords } from '../words/words';
import type { SheetMark } from './sheet-cell';

export interface SheetTableProps {
  readonly grid: SheetGrid;
  readonly presentation: SheetPresentation;
  readonly marks: ReadonlyMap<number, SheetMark>;
  readonly stale: ReadonlySet<number>;
  readonly selected: CellAddress;
  /** The cells that are chosen together, the selected one among them; `null` where it is alone. */
  readonly range: CellRange | null;
  /** Where the drawing of the range stands. */
  readonly reach: CellAddress | null;
  readonly canEdit: boolean;
  readonly words: WorkbenchWords;
  readonly onSelect: (cell: CellAddress) => void;
  /** The range is to go from the selected cell to this one. */
  readonly onReach: (cell: CellAddress) => void;
  readonly onAll: () => void;
  readonly onCopied: (count: number) => void;
  readonly onTooMany: () => void;
  readonly onType: (cell: CellAddress, typed: string) => void;
  readonly onClear: (range: CellRange) => void;
  /** Cells that were copied, for the selected one or those that are chosen. */
  readonly onBlock: (into: CellRange, pasted: File) => void;
  /** Somebody wants to type where nothing can be changed. */
  readonly onRefused: () => void;
}
