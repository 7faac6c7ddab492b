/** Puts the parts of a reading together: layout, range, shared scores, and what stayed open. */
import type { CellRange } from '../grid';
import { firstTop, type Draft } from './assemble';
import type { FormDescription } from './taught/form-description';
import { type FreeReading, namesIn } from './around/free-reading';
import type { Header } from './heads/headers';
import { withShared } from './indicators/shared-cells';
import { chooseLayout, type LayoutChoice, type LayoutInput } from './layout';
import type {
  Ambiguity,
  FundBlock,
  IndicatorBlock,
  IndicatorRow,
  PrintedExecution,
  SubtotalRow,
  Table,
  TotalRow,
} from './model';
import type { Figure } from './figure';
import type { SheetView } from './sheet-view';

/** What the blocks of a table gave, while the table is read. */
export interface Parts {
  readonly blocks: IndicatorBlock[];
  readonly indicators: IndicatorRow[];
  readonly subtotals: SubtotalRow[];
  total: TotalRow | null;
  grade: Figure | null;
  fundBlock: FundBlock | null;
  needsMerges: boolean;
  printedExecution: PrintedExecution | null;
  readonly taken: Set<number>;
  /** The lowest of `taken`. */
  lastTaken: number;
}

export function tableOf(
  view: SheetView,
  draft: Draft,
  parts: Parts,
  free: FreeReading,
  form: FormDescription | null,
): Table {
  const total = parts.total ?? free.total;
  const fundBlock = withUnit(parts.fundBlock, free);
  const indicators = withShared(view, parts.indicators, total, fundBlock);
  const layout = layoutOf(form, {
    title: free.title?.text ?? '',
    projectLabel: free.projectLabel,
    fundBlock,
    blocks: parts.blocks,
    indicators,
    total,
    sheetExplanation: free.sheetExplanation,
  });
  return {
    sheet: view.grid.sheet,
    range: rangeOf(view, draft, parts, free),
    layout: layout.layout,
    layoutReasons: layout.reasons,
    ...(form?.policy == null ? {} : { taughtPolicy: form.policy }),
    ...namesIn(free),
    fundBlock,
    blocks: parts.blocks,
    indicators,
    subtotals: parts.subtotals,
    total,
    grade: parts.grade ?? free.grade,
    sheetExplanation: free.sheetExplanation,
    goals: free.goals,
    narrative: free.narrative,
    dataSheet: null,
    ...(parts.printedExecution === null ? {} : { printedExecution: parts.printedExecution }),
    ambiguities: [
      ...ambiguitiesOf(parts, total),
      ...draft.headers.flatMap((header) => columnRemarks(view, header, parts)),
    ],
  };
}

/** A unit stated for the whole sheet holds where neither the block nor its columns state one. */
function withUnit(block: FundBlock | null, free: FreeReading): FundBlock | null {
  return block === null || block.unit !== null ? block : { ...block, unit: free.amountUnit };
}

/** What a taught form says about its layout wins over what the columns suggest. */
function layoutOf(form: FormDescription | null, input: LayoutInput): LayoutChoice {
  const chosen = chooseLayout(input);
  return form?.layout == null ? chosen : { layout: form.layout, reasons: [form.name] };
}

function ambiguitiesOf(parts: Parts, total: TotalRow | null): Ambiguity[] {
  const roles = new Set(parts.blocks.flatMap((block) => block.columns.map((column) => column.role)));
  const open: readonly (readonly [key: Ambiguity['key'], isOpen: boolean])[] = [
    ['no-fund-block', parts.fundBlock === null],
    ['no-indicator-block', parts.blocks.length === 0],
    ['no-actual-column', roles.has('target') && !roles.has('actual')],
    ['no-total', total === null && roles.has('score')],
    ['merges-needed', parts.needsMerges],
  ];
  return open.flatMap(([key, isOpen]) => (isOpen ? [{ key, address: null, data: {} }] : []));
}

/** Columns that were guessed, left out beside another of the same role, or not understood although they hold something. */
function columnRemarks(view: SheetView, header: Header, parts: Parts): Ambiguity[] {
  const remarks: Ambiguity[] = [];
  for (const column of header.columns) {
    const say = (key: Ambiguity['key'], role: string): void => {
      remarks.push({ key, address: column.labelCell, data: { label: column.label, role } });
    };
    if (column.role !== 'ignored') {
      if (column.certainty === 'guess') say('column-guessed', column.role);
    } else if (column.certainty === 'guess' && holdsData(view, header, column.left, parts)) {
      const claimed = column.leaf.hits.find((hit) => hit.strength === 3);
      if (claimed === undefined) say('header-unread', 'ignored');
      else say('column-ambiguous', claimed.role);
    }
  }
  return remarks;
}

function holdsData(view: SheetView, header: Header, column: number, parts: Parts): boolean {
  const rows =
    header.family === 'fund'
      ? (parts.fundBlock?.lines
          .filter((line) => line.labelCell.column !== column)
          .map((line) => line.labelCell.row) ?? [])
      : parts.indicators.map((row) => row.row);
  return rows.some((row) => row > header.bottom && view.spots(row, column, column).length > 0);
}

function rangeOf(view: SheetView, draft: Draft, parts: Parts, free: FreeReading): CellRange {
  const lastRow = Math.max(parts.lastTaken, free.bottom);
  let left = Math.min(...draft.headers.map((header) => header.left));
  let right = Math.max(...draft.headers.map((header) => view.rangeAt(header.top, header.right).right));
  let top = Math.min(firstTop(draft), free.top);
  if (free.title !== null) {
    const title = view.rangeAt(free.title.address.row, free.title.address.column);
    left = Math.min(left, title.left);
    if (title.right <= draft.right) right = Math.max(right, title.right);
    top = Math.min(top, title.top);
  }
  let bottom = lastRow;
  for (let row = Math.max(top, lastRow - 3); row <= lastRow; row += 1) {
    for (const spot of view.spots(row, left, right))
      bottom = Math.max(bottom, Math.min(spot.range.bottom, lastRow + 40));
  }
  return { top, left, bottom, right };
}
