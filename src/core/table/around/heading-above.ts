/** What stands in lines above a grid, as the paragraphs above a table of a document do: title, year, names, the unit of money. */
import { cellKey, type GridCell, type SheetGrid } from '../../grid';
import { readFreeRows } from './free-rows';
import { isMonitoringTitle } from '../other/monitoring';
import type { Table } from '../model';
import type { PlacedText } from '../figure';
import { SheetView } from '../sheet-view';

/** 填报单位：某局　　金额单位：万元 are two labels in one line. */
const PARTED = /\t|[ \u3000]{2,}/u;

function gridOfLines(grid: SheetGrid, lines: readonly string[]): SheetGrid {
  const cells = new Map<number, GridCell>();
  lines.forEach((line, row) => {
    line
      .split(PARTED)
      .filter((part) => part.trim() !== '')
      .forEach((text, column) => {
        cells.set(cellKey(row, column), {
          kind: 'text',
          value: text,
          formula: null,
          format: 'General',
          text: text.trim(),
        });
      });
  });
  return { ...grid, cells, merges: [], bounds: null, hiddenRows: new Set(), hiddenColumns: new Set() };
}

/** The first table of the grid with what its own cells do not say; `null` where the lines say that it is no self-evaluation. */
export function withHeadingAbove(table: Table, grid: SheetGrid): Table | null {
  const lines = grid.above ?? [];
  if (lines.length === 0) return table;
  const view = new SheetView(gridOfLines(grid, lines));
  const free = readFreeRows(
    { view, left: 0, right: Infinity },
    { from: 0, to: lines.length, taken: () => false, lastBlockRow: lines.length, firstHeader: lines.length },
  );
  if (table.title === null && free.title !== null && isMonitoringTitle(free.title.text)) return null;
  const address = { row: table.range.top, column: table.range.left };
  const placed = (text: PlacedText | null | undefined): PlacedText | null =>
    text == null ? null : { text: text.text, address };
  const year = [...free.years].sort((a, b) => a.rank - b.rank)[0];
  const { fundBlock } = table;
  return {
    ...table,
    title: table.title ?? placed(free.title),
    projectName: table.projectName ?? placed(free.fields.get('projectName')),
    department: table.department ?? placed(free.fields.get('department')),
    implementingUnit: table.implementingUnit ?? placed(free.fields.get('implementingUnit')),
    year: table.year ?? (year === undefined ? null : { year: year.year, address }),
    fundBlock: fundBlock === null ? null : { ...fundBlock, unit: fundBlock.unit ?? free.amountUnit },
  };
}
