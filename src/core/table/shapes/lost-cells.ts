/**
 * Rows that lost cells and were put back in their places hold their points where the points add up; elsewhere nothing tells which
 * cell is which, and the sheet counts as one that was not read.
 */
import { addressKey, isBlankCell, type SheetGrid } from '../../grid';
import type { Table } from '../model';
import type { Figure } from '../figure';
import { looseNumber } from '../text';
import { standsUnderHeads } from './shifted-funds';
import { isMisplaced } from './shifted-rows';
import { WHOLE } from '../sums';

/** Points of a form's indicators, alone or beside an execution whose weight is not stated. */
const WITHOUT_EXECUTION: readonly number[] = [WHOLE, 95, 90, 85, 80];
const LEAST = 0.011;

/** Whether the cells of the table stand under their heads, as far as its points tell. */
export function standsInPlace(grid: SheetGrid, table: Table): boolean {
  if (table.fundBlock !== null && !standsUnderHeads(grid, table.fundBlock)) return false;
  return table.blocks.length === 0 || (!table.indicators.some(isMisplaced) && addsUp(table));
}

function addsUp(table: Table): boolean {
  const weights = sumOf(table.indicators.map(({ weight }) => weight));
  const line = table.fundBlock?.lines.find(({ role }) => role === 'total') ?? null;
  if (weights === null) {
    const scores = sumOf(table.indicators.map(({ score }) => score));
    const total = figureOf(table.total?.score ?? null);
    const own = figureOf(line?.score ?? null) ?? 0;
    return scores === null || (total !== null && (isNear(scores + own, total) || isNear(scores, total)));
  }
  const own = figureOf(line?.weight ?? null) ?? table.fundBlock?.headWeight?.toNumber() ?? 0;
  // Some forms add the execution on top of a hundred.
  const sums = own === 0 && line?.score != null ? WITHOUT_EXECUTION : [WHOLE, WHOLE - own];
  const stated = figureOf(table.total?.weight ?? null);
  return [...sums, ...(stated === null ? [] : [stated, stated - own])].some((all) => isNear(weights, all));
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < LEAST;
}

function figureOf(figure: Figure | null): number | null {
  return figure === null || isBlankCell(figure.cell) ? null : looseNumber(figure.cell.text);
}

/** A figure that several rows share counts once. */
function sumOf(figures: readonly (Figure | null)[]): number | null {
  const own = new Map(
    figures.flatMap((figure) => (figure === null ? [] : [[addressKey(figure.address), figure]])),
  );
  const found = [...own.values()].flatMap((figure) => figureOf(figure) ?? []);
  return found.length === 0 ? null : found.reduce((sum, each) => sum + each, 0);
}
