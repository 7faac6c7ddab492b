/** How a sheet looks, as far as the grid draws it. Sizes in CSS pixels, colours as CSS. */

export interface CellLook {
  readonly fill?: string;
  readonly color?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  /** In points. */
  readonly size?: number;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wraps?: boolean;
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', string>>>;
}

export interface SheetLook {
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  /** By column and by row, from 0; absent where the default holds. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<number, CellLook>;
}

export const PLAIN_LOOK: SheetLook = {
  defaultWidth: 72,
  defaultHeight: 20,
  widths: new Map(),
  heights: new Map(),
  cells: new Map(),
};
