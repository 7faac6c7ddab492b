/** How a sheet looks, for drawing it: sizes in CSS pixels, colours as "#RRGGBB". Fonts in points. */
import type { CellRange } from '../core/grid';

export type BorderStyle = 'thin' | 'medium' | 'thick' | 'double' | 'dashed' | 'dotted' | 'hair';

export interface BorderLine {
  readonly style: BorderStyle;
  readonly color: string;
}

export interface CellLook {
  /** `null`: no fill. */
  readonly fill: string | null;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly isBold: boolean;
    readonly isItalic: boolean;
    readonly isUnderlined: boolean;
    readonly isStruck: boolean;
    /** `null`: the default text colour. */
    readonly color: string | null;
  };
  readonly alignment: {
    /** `general`: text left, numbers right, booleans and errors centred. */
    readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'justify' | 'distributed' | 'fill';
    readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
    readonly wrap: boolean;
    readonly indent: number;
    /** Degrees upwards, -90 to 90; 255 for characters one below the other. */
    readonly rotation: number;
  };
  readonly borders: {
    readonly top: BorderLine | null;
    readonly right: BorderLine | null;
    readonly bottom: BorderLine | null;
    readonly left: BorderLine | null;
  };
}

export interface SheetPresentation {
  readonly sheet: string;
  /** Holds every cell that has content or a look of its own; `null` for an empty sheet. */
  readonly extent: CellRange | null;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** By zero-based column; columns that are not listed have the default width. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** By zero-based row; rows that are not listed are as high as their content needs. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  readonly showsGridLines: boolean;
  readonly defaultLook: CellLook;
  /** By `cellKey`; blank cells with borders or fills included. */
  readonly looks: ReadonlyMap<number, CellLook>;
}
