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
