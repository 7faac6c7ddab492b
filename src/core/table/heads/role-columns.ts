/** The columns of one header by role, and the cells that a row has in them. */
import type { Column } from './columns';
import type { Header } from './headers';
import { columnHits } from './label-roles';
import { isFundLabel } from '../funds/fund-words';
import type { ColumnRole } from '../model';
import { type Figure, numberOf } from '../figure';
import type { Place } from '../place';
import type { Spot } from '../sheet-view';
import { looseNumber } from '../text';
import { pointsInCell } from './points-in-cell';

export class RoleColumns {
  private readonly byRole = new Map<ColumnRole, Column>();
  constructor(
    private readonly place: Place,
    readonly header: Header,
  ) {
    for (const column of header.columns) if (column.role !== 'ignored') this.byRole.set(column.role, column);
  }

  column(role: ColumnRole): Column | undefined {
    return this.byRole.get(role);
  }

  /** The non-blank cell of the column in this row; the first one within the column's span. */
  spot(row: number, role: ColumnRole): Spot | null {
    const column = this.byRole.get(role);
    if (column === undefined) return null;
    const { view } = this.place;
    const right = Math.min(column.right, this.place.right, column.left + 64);
    for (let at = column.left; at <= right; at += 1) {
      const spot = view.at(row, at);
      if (spot !== null && !this.isLabelWithin(spot, column)) return spot;
      at = Math.max(at, view.rangeAt(row, at).right);
    }
    return null;
  }

  /** 预算数： before its figure, both under one head of amounts: the cell after it holds the figure. */
  private isLabelWithin(spot: Spot, column: Column): boolean {
    return (
      this.header.family === 'fund' &&
      column.role !== 'fundLabel' &&
      column.role !== 'reason' &&
      spot.range.right < column.right &&
      spot.cell.kind === 'text' &&
      (this.place.view.label(spot.text).endsWithColon ||
        isFundLabel(spot.text.slice(0, 40)) ||
        this.namesAmount(spot))
    );
  }

  private namesAmount({ text }: Spot): boolean {
    return columnHits(this.place.view.label(text)).some(
      ({ strength, family }) => strength === 3 && family === 'fund',
    );
  }

  /** The number in this row, as the cell holds it. */
  number(row: number, role: ColumnRole): number | null {
    const spot = this.spot(row, role);
    return spot === null ? null : numberOf(spot.cell);
  }

  /** Where the figure of this row stands, or would stand. */
  private columnIn(row: number, column: Column): number {
    const first = this.place.view.at(row, column.left);
    return first !== null && this.isLabelWithin(first, column) ? first.range.right + 1 : column.left;
  }

  /** The cell that names this row alone, where the column's first cell names several rows and more cells of its span follow. */
  finest(row: number, role: ColumnRole): Spot | null {
    const first = this.spot(row, role);
    const column = this.byRole.get(role);
    if (first === null || column === undefined || first.range.right >= column.right) return first;
    const { view } = this.place;
    const right = Math.min(column.right, this.place.right);
    const next = view.spots(row, first.range.right + 1, right)[0];
    if (next === undefined || next.cell.kind !== 'text') return first;
    const isShared =
      first.range.bottom > first.range.top ||
      (view.spots(row + 1, column.left, first.range.right).length === 0 &&
        view.spots(row + 1, first.range.right + 1, right).length > 0);
    return isShared ? next : first;
  }

  /** The weight or the score of a row that writes it among other words, or both in the one column that it has for them. */
  points(row: number, role: 'weight' | 'score'): Figure | null {
    const column = this.byRole.get(role) ?? this.byRole.get(role === 'weight' ? 'score' : 'weight');
    const spot = column === undefined ? null : this.spot(row, column.role);
    if (column === undefined || spot?.cell.kind !== 'text' || looseNumber(spot.text) !== null) return null;
    const found = pointsInCell(spot.text);
    const points = found?.[role] ?? (column.role === role ? found?.own : undefined);
    return points === undefined ? null : this.place.view.inlineFigure(spot, points, column.label);
  }

  /** What the ticks of the row say, where the column is parted into heads to tick. */
  private ticked(row: number, { leaf: { choices } }: Column): string | undefined {
    return choices
      ?.flatMap(({ column, word }) => (this.place.view.at(row, column)?.row === row ? word : []))
      .join('、');
  }

  figure(row: number, role: ColumnRole): Figure | null {
    const points = role === 'weight' || role === 'score' ? this.points(row, role) : null;
    if (points !== null) return points;
    const column = this.byRole.get(role);
    if (column === undefined) return null;
    const spot = this.spot(row, role);
    const ticked = spot === null ? undefined : this.ticked(row, column);
    if (spot !== null && ticked !== undefined)
      return this.place.view.inlineFigure(spot, ticked, column.label);
    return this.place.view.figure(row, spot?.column ?? this.columnIn(row, column), column);
  }
}
