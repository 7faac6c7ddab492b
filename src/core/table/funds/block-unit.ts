/** The unit of a block's amounts: of their heads, of a head above these, of what names the block or a line of it. */
import type { Header } from '../heads/headers';
import type { ColumnRole } from '../model';
import { type AmountUnit, unitOf } from '../amount-unit';
import type { Place } from '../place';
import type { Spot } from '../sheet-view';

const AMOUNTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'initialBudget',
  'declaredBudget',
  'adjustedBudget',
  'executed',
  'carryover',
]);

/** `labels`: what names the block, then what names its lines; `null` where none of all these states a unit. */
export function unitOfBlock(place: Place, header: Header, labels: readonly Spot[]): AmountUnit | null {
  const columns = header.columns.filter(({ role }) => AMOUNTS.has(role));
  const votes = new Map<AmountUnit, number>();
  for (const { leaf } of columns) {
    const found = firstUnit(place, leaf.path);
    if (found !== null) votes.set(found, (votes.get(found) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (best !== undefined) return best[0];
  const sources = header.columns.flatMap(({ role, leaf }) => (role === 'fundLabel' ? leaf.path : []));
  const [first] = columns;
  const above = first === undefined ? [] : headAbove(place, header.top, first.left);
  return firstUnit(place, [
    ...labels.filter(({ row }) => row <= header.bottom),
    ...sources,
    ...above,
    ...labels,
  ]);
}

/** 部门预算情况（万元） over all the heads of amounts, in a row that heads nothing else. */
function headAbove({ view, left }: Place, top: number, column: number): readonly Spot[] {
  return top === 0 ? [] : view.spots(top - 1, left, column).slice(-1);
}

function firstUnit(place: Place, spots: readonly Spot[]): AmountUnit | null {
  for (const spot of spots) {
    const unit = unitInBrackets(place, spot);
    if (unit !== null) return unit;
  }
  return null;
}

function unitInBrackets(place: Place, spot: Spot): AmountUnit | null {
  const label = place.view.label(spot.text);
  for (const hint of label.hints) {
    const unit = unitOf(hint);
    if (unit !== null) return unit;
  }
  if (label.inlineValue !== null && /单位$/.test(label.core)) return unitOf(label.inlineValue);
  return spot.text.length <= 30 && /单位[:：]/.test(spot.text) ? unitOf(spot.text) : null;
}
