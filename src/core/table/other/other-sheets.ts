/** Sheets that are no form of indicators but belong to one: 基础数据表 and reports pasted into cells. */
import type { CellRange } from '../../grid';
import { readDataSheet } from './data-sheet';
import { readFreeRows } from '../around/free-rows';
import type { Table } from '../model';
import { readNarrativeSheet } from './narrative-sheet';
import type { SheetView } from '../sheet-view';

function emptyTable(
  view: SheetView,
  range: CellRange,
  layout: Table['layout'],
  reasons: readonly string[],
): Table {
  return {
    sheet: view.grid.sheet,
    range,
    layout,
    layoutReasons: reasons,
    title: null,
    projectName: null,
    department: null,
    implementingUnit: null,
    year: null,
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
  };
}

/** Title, names and year of a sheet that is no form of indicators. */
function headOf(
  view: SheetView,
  to: number,
): Pick<Table, 'title' | 'projectName' | 'department' | 'implementingUnit' | 'year' | 'amountUnit'> & {
  top: number;
} {
  const free = readFreeRows(
    { view, left: 0, right: Infinity },
    { from: 0, to, taken: () => false, lastBlockRow: to, firstHeader: to },
  );
  const year = [...free.years].sort((a, b) => a.rank - b.rank)[0];
  return {
    title: free.title,
    projectName: free.fields.get('projectName') ?? null,
    department: free.fields.get('department') ?? null,
    implementingUnit: free.fields.get('implementingUnit') ?? null,
    year: year === undefined ? null : { year: year.year, address: { row: year.row, column: year.column } },
    ...(free.amountUnit === null ? {} : { amountUnit: free.amountUnit }),
    top: free.top,
  };
}

export function readDataTable(view: SheetView): Table | null {
  const reading = readDataSheet(view);
  if (reading === null) return null;
  const { top, ...head } = headOf(view, reading.top);
  const range = {
    top: Math.min(top, reading.top),
    left: reading.left,
    bottom: reading.bottom,
    right: reading.right,
  };
  return {
    ...emptyTable(
      view,
      range,
      'data-sheet',
      reading.dataSheet.groups.map((group) => group.label),
    ),
    ...head,
    dataSheet: reading.dataSheet,
  };
}

export function readNarrativeTable(view: SheetView): Table | null {
  const reading = readNarrativeSheet(view);
  if (reading === null) return null;
  const { top, ...head } = headOf(
    view,
    Math.max(reading.parts[0]?.address.row ?? 0, (reading.title?.row ?? -1) + 1),
  );
  const range = {
    top: Math.min(top, reading.top),
    left: reading.left,
    bottom: reading.bottom,
    right: reading.right,
  };
  return {
    ...emptyTable(view, range, 'narrative', reading.title === null ? [] : [reading.title.text]),
    ...head,
    title: reading.title === null ? head.title : view.placed(reading.title),
    narrative: reading.parts,
  };
}
