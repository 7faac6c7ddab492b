/** The look of a sheet, from what the file says about its presentation. */
import type { XlsxWorkbook } from '../../workbook/xlsx/xlsx-workbook';
import { PLAIN_LOOK, type SheetLook } from './look';

export function lookOf(_file: XlsxWorkbook, _sheet: string): SheetLook {
  return PLAIN_LOOK;
}
