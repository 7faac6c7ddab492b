/** The real engine: this project's reader and core. */
import { assessWorkbook } from '../../core/assess-workbook';
import { messageText } from '../../core/messages/text';
import { planEdits } from '../../core/plan';
import { openXlsx } from '../../workbook/xlsx/xlsx-workbook';
import type { Engine } from './engine';

export const houseEngine: Engine = {
  open: openXlsx,
  assess: (grids, policy) => assessWorkbook(grids, { policy, form: null, silenced: [] }).tables,
  plan: planEdits,
  say: messageText,
};
