/** Sheets that are no form of indicators but belong to one: 基础数据表 and reports pasted into cells. */
import type { CellRange } from '../../grid';
import { readDataSheet } from './data-sheet';
import { readFreeRows } from '../around/free-rows';
import type { Table } from '../model';
import { readNarrativeSheet } from './narrative-sheet';
import type { SheetView } from '../sheet-view';
import { namesIn } from '../around/free-reading';

/** A table without a block, and with what stands around it in the rows down to `to`: title, names and year. */
function tableIn(
  view: SheetView,
  reading: CellRange,
  to: number,
  { layout, layoutReasons, ...own }: Pick<Table, 'layout' | 'layoutReasons'> & Partial<Table>,
): Table {
  const free = readFreeRows(
    { view, left: 0, right: Infinity },
    { from: 0, to, taken: () => false, lastBlockRow: to, firstHeader: to },
  );
  const { left, bottom, right } = reading;
  return {
    sheet: view.grid.sheet,
    range: { top: Math.min(free.top, reading.top), left, bottom, right },
    layout,
    layoutReasons,
    ...namesIn(free),
    fundBlock: null,
    blocks: [],
    indicators: [],
    subtotals: [],
    total: null,
    grade: null,
    sheetExplanation: null,
    goals: [],
    narrative: [],
    dataSheet: null,
    ambiguities: [],
    ...(free.amountUnit === null ? {} : { amountUnit: free.amountUnit }),
    ...own,
  };
}

export function readDataTable(view: SheetView): Table | null {
  const reading = readDataSheet(view);
  if (reading === null) return null;
  const { dataSheet } = reading;
  const layoutReasons = dataSheet.groups.map(({ label }) => label);
  return tableIn(view, reading, reading.top, { layout: 'data-sheet', layoutReasons, dataSheet });
}

export function readNarrativeTable(view: SheetView): Table | null {
  const reading = readNarrativeSheet(view);
  if (reading === null) return null;
  const { title, parts } = reading;
  return tableIn(view, reading, Math.max(parts[0]?.address.row ?? 0, (title?.row ?? -1) + 1), {
    layout: 'narrative',
    layoutReasons: title === null ? [] : [title.text],
    ...(title === null ? {} : { title: view.placed(title) }),
    narrative: parts,
  });
}
