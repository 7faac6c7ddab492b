/** Whether a table may go on on the next sheet: it has rows, nothing that ends a form, and its weights come to less than a whole. */
import { addressKey } from '../grid';
import type { Table } from './model';
import type { Figure } from './figure';

export function isOther(layout: Table['layout']): boolean {
  return layout === 'narrative' || layout === 'data-sheet';
}

/** Neither total nor grade, as of a form that goes on below. */
export function lacksEnd({ total, grade, layout }: Table): boolean {
  return total === null && grade === null && !isOther(layout);
}

export function mayGoOn(table: Table): boolean {
  return (
    lacksEnd(table) &&
    table.indicators.some(({ weight }) => weight !== null && pointsOf(weight) > 0) &&
    !isWhole(table)
  );
}

/** What the weights of a whole form come to. */
const WHOLE = 100;
/** The same without execution, where the form states no weight for it. */
const WITHOUT_EXECUTION = 90;

export function isWhole({ indicators, fundBlock }: Table): boolean {
  const byCell = new Map<number, number>();
  for (const { weight } of indicators) {
    if (weight === null) continue;
    byCell.set(addressKey(weight.address), pointsOf(weight));
  }
  const sum = [...byCell.values()].reduce((total, points) => total + points, 0);
  const execution = fundBlock?.lines.find(({ role }) => role === 'total')?.weight ?? null;
  const points = execution === null ? (fundBlock?.headWeight?.toNumber() ?? null) : pointsOf(execution);
  const isSum = (wanted: number): boolean => Math.abs(sum + (points ?? 0) - wanted) < 1e-6;
  return isSum(WHOLE) || (points === null && isSum(WITHOUT_EXECUTION));
}

/** The points that a weight cell states; 0 for anything else. */
function pointsOf({ cell }: Figure): number {
  if (typeof cell.value === 'number') return cell.value;
  const stated = /^(\d{1,3}(?:\.\d{1,4})?) ?分?$/.exec(cell.text.slice(0, 20).trim())?.[1];
  return stated === undefined ? 0 : Number(stated);
}
