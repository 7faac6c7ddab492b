/** A sheet as text, for people who look for the cause of a failure. */
import { a1, a1Range, addressOfKey, type SheetGrid } from '../../src/core/grid';

export function dumpGrid(grid: SheetGrid): string {
  const rows = new Map<number, string[]>();
  for (const key of [...grid.cells.keys()].sort((a, b) => a - b)) {
    const address = addressOfKey(key);
    const cell = grid.cells.get(key);
    if (cell === undefined) continue;
    const shown = JSON.stringify(cell.text);
    const stored = cell.kind === 'number' ? `#${String(cell.value)} ${cell.format}` : '';
    const line = rows.get(address.row) ?? [];
    line.push(`${a1(address)} ${shown}${stored}${cell.formula === null ? '' : ` ${cell.formula}`}`);
    rows.set(address.row, line);
  }
  const lines = [...rows].map(([, cells]) => cells.join(' | '));
  const merges = grid.merges === null ? 'not read' : grid.merges.map(a1Range).join(' ');
  return [
    ...lines,
    `merges: ${merges}`,
    `hidden rows: ${[...grid.hiddenRows].map((row) => row + 1).join(' ')}`,
    `hidden columns: ${[...grid.hiddenColumns].map((c) => a1({ row: 0, column: c }).replace('1', '')).join(' ')}`,
  ].join('\n');
}
