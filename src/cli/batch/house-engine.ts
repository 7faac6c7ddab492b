/** The real engine: this project's readers and core. */
import { sheetKindOf } from '../../core/table/other/sheet-kind';
import { assessWorkbook } from '../../core/assess-workbook';
import { messageText } from '../../core/messages/text';
import { planEdits } from '../../core/plan/plan-edits';
import { openWorkbook } from '../../workbook/open-workbook';
import type { Engine } from './engine';
import { NODE_ZIP } from './node-zip';

export const houseEngine: Engine = {
  open: (bytes, name) => openWorkbook(bytes, name, { zipTools: NODE_ZIP }),
  assess: (grids, judging, isPart) => assessWorkbook(grids, { ...judging, silenced: [] }, isPart).tables,
  kindOf: sheetKindOf,
  plan: planEdits,
  say: messageText,
};
