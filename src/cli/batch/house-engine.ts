/** The real engine: this project's readers and core. */
import { assessWorkbook } from '../../core/assess-workbook';
import { messageText } from '../../core/messages/text';
import { planEdits } from '../../core/plan';
import { openWorkbook } from '../../workbook/open-workbook';
import type { Engine } from './engine';

export const houseEngine: Engine = {
  open: openWorkbook,
  assess: (grids, judging) => assessWorkbook(grids, { ...judging, silenced: [] }).tables,
  plan: planEdits,
  say: messageText,
};
