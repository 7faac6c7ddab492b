/** A row below the sources that states the execution with its labels beside it: 预算执行率 | 90% | 分值 | 10 | 得分 | 9. */
import { columnHits } from '../heads/label-roles';
import type { FundLine } from '../model';
import type { Figure } from '../figure';
import { isFigureText, type Place } from '../place';
import { type Spot, asLabel } from '../sheet-view';

const BESIDE_ROLES = ['rate', 'weight', 'score'] as const;
export type BesideRole = (typeof BESIDE_ROLES)[number];

/** `null` unless the row is made of such labels, each with its figure, and nothing else. */
export function figuresBesideLabels(
  place: Place,
  spots: readonly Spot[],
): ReadonlyMap<BesideRole, Figure> | null {
  const found = new Map<BesideRole, Figure>();
  for (let at = 0; at < spots.length; at += 2) {
    const [label, figure] = [spots[at], spots[at + 1]];
    const role = label === undefined ? null : roleOf(place, label);
    if (label === undefined || figure === undefined || role === null || !isFigureText(figure)) return null;
    found.set(role, place.view.figure(figure.row, figure.column, asLabel(label)));
  }
  return found.size === 0 ? null : found;
}

function roleOf(place: Place, label: Spot): BesideRole | null {
  if (label.cell.kind !== 'text') return null;
  const hit = columnHits(place.view.label(label.text)).find(({ strength }) => strength === 3);
  return BESIDE_ROLES.find((role) => role === hit?.role) ?? null;
}

/** The line with what its own columns do not hold. */
export function withBeside(line: FundLine, beside: ReadonlyMap<BesideRole, Figure>): FundLine {
  return {
    ...line,
    rate: line.rate ?? beside.get('rate') ?? null,
    weight: line.weight ?? beside.get('weight') ?? null,
    score: line.score ?? beside.get('score') ?? null,
  };
}
