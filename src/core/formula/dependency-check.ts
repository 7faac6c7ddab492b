/** Whether a formula may refer to cells that were written. Simple and on the safe side: what cannot be told counts as yes. */
import { type CellAddress, type CellRange, parseA1, rangeAround } from '../grid';
import { groupsOf } from '../groups';
import { type FormulaPiece, formulaPieces } from './references';

/** A name of the workbook and what it stands for. */
export interface NamedFormula {
  readonly name: string;
  readonly formula: string;
}

export interface WrittenCells {
  /** In workbook order, for references over several sheets. */
  readonly sheetNames: readonly string[];
  readonly names: readonly NamedFormula[];
  /** By sheet name, lower case. */
  readonly written: ReadonlyMap<string, readonly CellAddress[]>;
}

/** Functions that reach cells which their text does not name. */
const REACHING = new Set(['INDIRECT', 'OFFSET', 'CELL', 'GETPIVOTDATA', 'EVALUATE', 'INFO']);

/** Names that refer to names: deeper than this nobody goes but to exhaust the stack. */
const DEEPEST = 32;

/** A whole column or row is one without an end. */
function boxOf(piece: FormulaPiece): CellRange | null {
  const bare = piece.text.replaceAll('$', '');
  if (piece.kind === 'cell') {
    const at = parseA1(bare);
    return at === null ? null : { top: at.row, bottom: at.row, left: at.column, right: at.column };
  }
  if (piece.kind === 'column') {
    const column = parseA1(`${bare}1`)?.column;
    return column === undefined ? null : { top: 0, bottom: Infinity, left: column, right: column };
  }
  if (piece.kind === 'row') {
    const [from = 0, to = 0] = bare.split(':').map((each) => Number(each) - 1);
    return { top: Math.min(from, to), bottom: Math.max(from, to), left: 0, right: Infinity };
  }
  return null;
}

export class DependencyCheck {
  private readonly context: WrittenCells;
  private readonly order: Map<string, number>;
  private readonly named: ReadonlyMap<string, readonly NamedFormula[]>;
  private depth = 0;
  /** Names already judged, by sheet; while one is being judged it counts as yes, which also ends circles. */
  private readonly judged = new Map<string, boolean>();

  constructor(context: WrittenCells) {
    this.context = context;
    this.order = new Map(context.sheetNames.map((name, index) => [name.toLowerCase(), index]));
    this.named = groupsOf(context.names, ({ name }) => name.toLowerCase());
  }

  /** `formula` with or without its "="; `sheet` is where it stands. */
  mayDepend(formula: string, sheet: string): boolean {
    const pieces = formulaPieces(formula);
    for (let index = 0; index < pieces.length; index += 1) {
      const piece = pieces[index] as FormulaPiece;
      if (piece.kind === 'other') continue;
      if (piece.kind === 'function') {
        if (REACHING.has(piece.text.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, ''))) return true;
        continue;
      }
      if (piece.kind === 'name') {
        if (this.nameMayDepend(piece.text, piece.sheet, sheet)) return true;
        continue;
      }
      let box = boxOf(piece);
      const between = pieces[index + 1]?.text.trim() ?? '';
      const next = pieces[index + 2];
      // A corner that is computed, as in A1:INDEX(…) or INDEX(…):A1, may lie anywhere.
      if (pieces[index - 1]?.text.trim().endsWith(':') === true) return true;
      if (between.startsWith(':')) {
        // A1:B9, A:C and the like: two corners with a colon between them.
        const other = next === undefined || between !== ':' ? null : boxOf(next);
        if (box === null || other === null) return true;
        box = rangeAround(box, other);
        index += 2;
      }
      if (box === null || this.touches(box, piece.sheet, sheet)) return true;
    }
    return false;
  }

  private nameMayDepend(name: string, qualifier: string | null, sheet: string): boolean {
    if (/^(?:TRUE|FALSE)$/i.test(name) || qualifier?.includes('[') === true) return false;
    const key = `${name.toLowerCase()} ${sheet}`;
    const known = this.judged.get(key);
    if (known !== undefined) return known;
    const found = this.named.get(name.toLowerCase());
    if (this.depth >= DEEPEST) return true;
    this.judged.set(key, true);
    this.depth += 1;
    const depends = found?.some(({ formula }) => this.mayDepend(formula, sheet)) ?? true;
    this.depth -= 1;
    this.judged.set(key, depends);
    return depends;
  }

  private touches(box: CellRange, qualifier: string | null, sheet: string): boolean {
    for (const name of this.sheetsOf(qualifier, sheet)) {
      const cells = this.context.written.get(name);
      const hit = cells?.some(
        ({ row, column }) => row >= box.top && row <= box.bottom && column >= box.left && column <= box.right,
      );
      if (hit === true) return true;
    }
    return false;
  }

  /** Lower case. A reference into another workbook touches none of ours. */
  private sheetsOf(qualifier: string | null, sheet: string): string[] {
    if (qualifier === null) return [sheet.toLowerCase()];
    const bare = qualifier.replace(/^'|'$/g, '').replaceAll("''", "'").toLowerCase();
    if (bare.includes('[')) return [];
    if (this.order.has(bare) || !bare.includes(':')) return [bare];
    const [from = '', to = ''] = bare.split(':');
    const first = this.order.get(from) ?? 0;
    const last = this.order.get(to) ?? this.order.size - 1;
    return [...this.order.keys()].slice(Math.min(first, last), Math.max(first, last) + 1);
  }
}
