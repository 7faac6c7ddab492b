/** The columns of one header by role, and the cells that a row has in them. */
import type { Column } from './columns';
import type { Header } from './headers';
import type { ColumnRole, Figure } from './model';
import type { Place } from './place';
import type { Spot } from './sheet-view';

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
      if (spot !== null) return spot;
      at = Math.max(at, view.rangeAt(row, at).right);
    }
    return null;
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

  figure(row: number, role: ColumnRole): Figure | null {
    const column = this.byRole.get(role);
    if (column === undefined) return null;
    const spot = this.spot(row, role);
    return this.place.view.figure(
      row,
      spot?.column ?? column.left,
      column.label,
      column.labelCell,
      column.certainty,
    );
  }
}
