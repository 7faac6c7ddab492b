/** The formulas of cells that share one: the text is taken apart once, and put together for every cell of the group. */
import { columnName, parseA1 } from '../../core/grid';
import type { FormulaPiece } from '../../core/formula/references';
import { formulaPieces } from '../../core/formula/references';

/** One end of a reference; `null` where it is a whole row or a whole column. */
interface Corner {
  readonly column: { readonly index: number; readonly isFixed: boolean } | null;
  readonly row: { readonly index: number; readonly isFixed: boolean } | null;
}

const COLUMNS = 16384;
const ROWS = 1048576;
const CELL = /^(\$?)([a-z]{1,3})(\$?)(\d+)$/i;

function columnIndex(letters: string): number {
  return parseA1(`${letters}1`)?.column ?? 0;
}

function cornersOf(piece: FormulaPiece): (string | Corner)[] {
  if (piece.kind === 'cell') {
    const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] = CELL.exec(piece.text) ?? [];
    const column = { index: columnIndex(letters), isFixed: columnFixed !== '' };
    return [{ column, row: { index: Number(digits) - 1, isFixed: rowFixed !== '' } }];
  }
  if (piece.kind === 'column') {
    const isFixed = piece.text.startsWith('$');
    return [{ column: { index: columnIndex(piece.text.replace('$', '')), isFixed }, row: null }];
  }
  if (piece.kind === 'row') {
    const [from = '', to = ''] = piece.text.split(':');
    const ends = [from, to].map((end): Corner => {
      return { column: null, row: { index: Number(end.replace('$', '')) - 1, isFixed: end.startsWith('$') } };
    });
    return [ends[0] as Corner, ':', ends[1] as Corner];
  }
  return [piece.text];
}

/** References that leave the sheet on one side come in again on the other, as they do in Excel. */
function wrapped(index: number, by: number, size: number): number {
  return (((index + by) % size) + size) % size;
}

function cornerText({ column, row }: Corner, rows: number, columns: number): string {
  let text = '';
  if (column !== null) {
    const index = column.isFixed ? column.index : wrapped(column.index, columns, COLUMNS);
    text = (column.isFixed ? '$' : '') + columnName(index);
  }
  if (row !== null) {
    const index = row.isFixed ? row.index : wrapped(row.index, rows, ROWS);
    text += (row.isFixed ? '$' : '') + String(index + 1);
  }
  return text;
}

export class SharedFormula {
  private readonly parts: readonly (string | Corner)[];

  constructor(formula: string) {
    this.parts = formulaPieces(formula).flatMap(cornersOf);
  }

  /** The formula of a cell that lies so far from the one whose formula it is. */
  at(rows: number, columns: number): string {
    let text = '';
    for (const part of this.parts) text += typeof part === 'string' ? part : cornerText(part, rows, columns);
    return text;
  }
}
