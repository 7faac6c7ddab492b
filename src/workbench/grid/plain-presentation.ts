/** The look of a sheet whose file says nothing about looks. */
import type { SheetGrid } from '../../core/grid';
import type { SheetPresentation } from '../../workbook/presentation';

export function plainPresentation({
  sheet,
  merges,
  bounds,
  hiddenRows,
  hiddenColumns,
}: SheetGrid): SheetPresentation {
  return {
    sheet,
    extent: bounds,
    defaultColumnWidth: 104,
    defaultRowHeight: 22,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows,
    hiddenColumns,
    merges: merges ?? [],
    showsGridLines: true,
    defaultLook: {
      fill: null,
      font: {
        name: '',
        size: 11,
        isBold: false,
        isItalic: false,
        isUnderlined: false,
        isStruck: false,
        color: null,
      },
      alignment: { horizontal: 'general', vertical: 'center', wrap: true, indent: 0, rotation: 0 },
      borders: { top: null, right: null, bottom: null, left: null },
    },
    looks: new Map(),
  };
}
