/** Writes contents into the text of a worksheet part, touching only the cells concerned. */
import { groupsOf } from '../../../core/groups';
import type { CellContent } from '../../../core/edit';
import type { CellRange, GridCell } from '../../../core/grid';
import { a1, a1Range, cellKey, parseRange, rangeContains } from '../../../core/grid';
import { cellXml } from './cell-xml';
import type { CellSpot, RowSpot, SheetMap } from './sheet-map';
import { attribute, escapeXml } from '../../xml/xml';
import type { Patch } from '../../xml/xml-spans';
import { applyPatches, opening, prefixOf, withAttribute } from '../../xml/xml-spans';

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** The style to store; `null` keeps the cell's own, or that of its row or column where it is new. */
  readonly style: number | null;
}

/**
 * `array`: part of an array formula or data table would be overwritten, which Excel refuses as well. `order`: the place of a new cell
 * cannot be told in a file whose cells carry no references.
 */
export type PatchOutcome =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'array'; readonly range: CellRange }
  | { readonly ok: false; readonly reason: 'order' };

/** The style that a cell has, or that a new one takes over. */
export function styleAt(map: SheetMap, row: number, column: number): number | null {
  const spot = map.cells.get(cellKey(row, column));
  if (spot !== undefined) return spot.style;
  const ofRow = map.rows.find((each) => each.row === row)?.style ?? null;
  if (ofRow !== null) return ofRow;
  return map.columns.find((each) => column >= each.first && column <= each.last)?.style ?? null;
}

/** The range of an array formula or data table of which a part would be overwritten. */
function brokenArray(
  map: SheetMap,
  keys: ReadonlySet<number>,
  writes: readonly CellWrite[],
): CellRange | null {
  for (const spot of map.cells.values()) {
    const range = spot.formula?.range ?? null;
    if (range === null) continue;
    const inside = writes.filter(({ row, column }) => rangeContains(range, row, column));
    if (inside.length === 0) continue;
    const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    const whole = keys.has(cellKey(spot.row, spot.column)) && new Set(inside.map(keyOf)).size === size;
    if (!whole) return range;
  }
  return null;
}

function keyOf(write: { row: number; column: number }): number {
  return cellKey(write.row, write.column);
}

/** Every follower of a group whose master goes gets the formula that it shared. */
function expandShared(
  map: SheetMap,
  keys: ReadonlySet<number>,
  grid: ReadonlyMap<number, GridCell>,
): Patch[] {
  const doomed = new Set<string>();
  for (const key of keys) {
    const formula = map.cells.get(key)?.formula;
    if (formula?.isMaster === true && formula.shared !== null) doomed.add(formula.shared);
  }
  if (doomed.size === 0) return [];
  const patches: Patch[] = [];
  for (const [key, spot] of map.cells) {
    const formula = spot.formula;
    if (formula === null || formula.shared === null || !doomed.has(formula.shared) || keys.has(key)) continue;
    const text = grid.get(key)?.formula;
    if (text == null) continue;
    const name = `${spot.prefix}f`;
    const body = `<${name}${formula.attributes}>${escapeXml(text.slice(1))}</${name}>`;
    patches.push({ start: formula.start, end: formula.end, text: body });
  }
  return patches;
}

function replaceCell(spot: CellSpot, write: CellWrite): Patch {
  const shape = { prefix: spot.prefix, reference: spot.reference, style: write.style ?? spot.style };
  return { start: spot.start, end: spot.end, text: cellXml(shape, write.content) };
}

function newCell(map: SheetMap, write: CellWrite, prefix: string): string {
  const style = write.style ?? styleAt(map, write.row, write.column);
  return cellXml({ prefix, reference: a1(write), style }, write.content);
}

/** "1:12" widened to hold the columns given; rows may carry it as a hint. */
function widenedSpans(spans: string, writes: readonly CellWrite[]): string | null {
  const match = /^(\d+):(\d+)$/.exec(spans);
  if (!match) return null;
  const first = Math.min(Number(match[1]), ...writes.map((each) => each.column + 1));
  const last = Math.max(Number(match[2]), ...writes.map((each) => each.column + 1));
  const text = `${String(first)}:${String(last)}`;
  return text === spans ? null : text;
}

function insertInRow(
  map: SheetMap,
  row: RowSpot,
  writes: readonly CellWrite[],
  source: string,
  prefix: string,
): Patch[] | null {
  const patches: Patch[] = [];
  const open = source.slice(row.start, row.openEnd);
  const spans = row.spans === null ? null : widenedSpans(row.spans, writes);
  const opened = spans === null ? open : withAttribute(open, 'spans', spans);
  if (row.isSelfClosing) {
    const cells = writes.map((write) => newCell(map, write, prefix)).join('');
    const text = `${opening(opened)}${cells}</${row.name}>`;
    return [{ start: row.start, end: row.openEnd, text }];
  }
  if (opened !== open) patches.push({ start: row.start, end: row.openEnd, text: opened });
  for (const write of writes) {
    const next = row.cells.find((cell) => cell.column > write.column);
    if (next !== undefined && next.reference === null) return null;
    const at = next?.start ?? row.closeStart;
    patches.push({ start: at, end: at, text: newCell(map, write, prefix) });
  }
  return patches;
}

function insertRow(map: SheetMap, row: number, writes: readonly CellWrite[], prefix: string): Patch | null {
  const cells = writes.map((write) => newCell(map, write, prefix)).join('');
  const text = `<${prefix}row r="${String(row + 1)}">${cells}</${prefix}row>`;
  const next = map.rows.find((each) => each.row > row);
  if (next !== undefined && !next.hasReference) return null;
  const at = next?.start ?? map.data.closeStart;
  return { start: at, end: at, text };
}

function widenDimension(map: SheetMap, writes: readonly CellWrite[], source: string): Patch[] {
  const area = map.dimension;
  const range = area === null ? null : parseRange(attribute(area.tag, 'ref') ?? '');
  if (area === null || range === null) return [];
  const wide: CellRange = {
    top: Math.min(range.top, ...writes.map((each) => each.row)),
    left: Math.min(range.left, ...writes.map((each) => each.column)),
    bottom: Math.max(range.bottom, ...writes.map((each) => each.row)),
    right: Math.max(range.right, ...writes.map((each) => each.column)),
  };
  if (a1Range(wide) === a1Range(range)) return [];
  const open = source.slice(area.start, area.openEnd);
  return [{ start: area.start, end: area.openEnd, text: withAttribute(open, 'ref', a1Range(wide)) }];
}

/** New cells, in order; rows that are not there yet come with them. `null` where their place cannot be told. */
function insertions(map: SheetMap, writes: readonly CellWrite[], source: string): Patch[] | null {
  const prefix = prefixOf(map.data.tag);
  const sorted = [...writes].sort((a, b) => a.row - b.row || a.column - b.column);
  const byRow = groupsOf(sorted, ({ row }) => row);
  const patches: Patch[] = [];
  for (const [row, ofRow] of byRow) {
    const spot = map.rows.find((each) => each.row === row);
    const made =
      spot === undefined ? insertRow(map, row, ofRow, prefix) : insertInRow(map, spot, ofRow, source, prefix);
    if (made === null) return null;
    patches.push(...(Array.isArray(made) ? made : [made]));
  }
  if (!map.data.tag.isSelfClosing || patches.length === 0) return patches;
  const { start, openEnd, tag } = map.data;
  const open = opening(source.slice(start, openEnd));
  const text = `${open}${patches.map((each) => each.text).join('')}</${tag.name}>`;
  return [{ start, end: openEnd, text }];
}

/** `grid` is what the sheet holds now. Each address may be written once. */
export function patchSheet(
  source: string,
  map: SheetMap,
  grid: ReadonlyMap<number, GridCell>,
  writes: readonly CellWrite[],
): PatchOutcome {
  const keys = new Set(writes.map(keyOf));
  const range = brokenArray(map, keys, writes);
  if (range !== null) return { ok: false, reason: 'array', range };
  const patches = expandShared(map, keys, grid);
  const added: CellWrite[] = [];
  for (const write of writes) {
    const spot = map.cells.get(keyOf(write));
    if (spot !== undefined) patches.push(replaceCell(spot, write));
    else if (write.content.kind !== 'blank' || write.style !== null) added.push(write);
  }
  const inserted = insertions(map, added, source);
  if (inserted === null) return { ok: false, reason: 'order' };
  patches.push(...inserted, ...(added.length === 0 ? [] : widenDimension(map, added, source)));
  return { ok: true, text: applyPatches(source, patches) };
}
