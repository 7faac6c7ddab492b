/** The body of a binary Word document, paragraph by paragraph: outside tables, or as cells and rows. */
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import { DocumentSheets } from '../word/document-sheets';
import { type FormatChange, type FormatRun, changesOf, runAt } from './formats';
import type { ParagraphFormat } from './paragraph-formats';
import { TableRows } from './table-rows';
import type { TextPiece } from './text-pieces';

const CELL_END = '\u0007';
const PARAGRAPH_ENDS = new Set(['\r', '\f', '\u000e', CELL_END]);
const FIELD = '\u0013';
const FIELD_RESULT = '\u0014';
const FIELD_END = '\u0015';
/** Characters that stand for something else; pictures, notes and the like are no text. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ['\v', '\n'],
  ['\t', ' '],
  ['\u001e', '-'],
]);

/** While changes were tracked; the lowest bit says whether. */
const DELETED = 0x0800;
/** 0x81 says that it is unlike its style, of which nothing is known here: such text is taken for visible. */
const HIDDEN = 0x083c;
/** A sign of another font; what stands in its place is none of the text. */
const SIGN = 0x6a09;

function isUnseen({ code, value: [value = 0] }: FormatChange): boolean {
  if (code === DELETED) return (value & 1) === 1;
  return code === SIGN || (code === HIDDEN && value === 1);
}

/** Runs that are no text that anybody sees. */
export function unseenRuns(runs: readonly FormatRun[]): FormatRun[] {
  return runs.filter(({ changes }) => changesOf(changes).some(isUnseen));
}

/** A table that is open: the table in one of its cells is open beside it. */
interface OpenTable {
  readonly rows: TableRows;
  /** Of the row that is open. */
  readonly cells: string[];
  /** Of the cell that is open. */
  readonly lines: string[];
}

export class DocumentText {
  readonly sheets = new DocumentSheets();
  private line = '';
  /** The outermost first. */
  private readonly tables: OpenTable[] = [];
  /** Whether the result of each field that is open has begun; what stands before it is an instruction. */
  private readonly fields: boolean[] = [];
  /** Of these, those whose result has not. */
  private instructions = 0;

  constructor(
    private readonly unseen: readonly FormatRun[],
    private readonly formatAt: (at: number) => ParagraphFormat,
  ) {}

  /** Throws `Refusal`. */
  add({ text, at, width }: TextPiece): void {
    for (let index = 0; index < text.length; index += 1) {
      this.addCharacter(text.charAt(index), at + index * width);
    }
  }

  /** Once, behind the last piece. Throws `Refusal`. */
  finish(): void {
    // What stands behind an instruction without an end would be lost.
    if (this.instructions > 0) throw new Refusal('damaged', '');
    if (this.line !== '') this.addParagraph(this.takeLine());
    this.keepTables(0);
  }

  private addCharacter(character: string, at: number): void {
    if (PARAGRAPH_ENDS.has(character)) this.endParagraph(character, at);
    else if (character === FIELD) this.startField();
    else if (character === FIELD_RESULT) this.endInstruction(true);
    else if (character === FIELD_END) this.endInstruction(false);
    else if (this.instructions === 0 && !this.isInUnseen(at)) this.line += shownFor(character);
  }

  private startField(): void {
    this.fields.push(false);
    this.instructions += 1;
  }

  /** A field may end without a result. */
  private endInstruction(hasResult: boolean): void {
    if (this.fields.pop() === false) this.instructions -= 1;
    if (hasResult) this.fields.push(true);
  }

  private isInUnseen(at: number): boolean {
    return this.unseen.length > 0 && runAt(this.unseen, at) !== null;
  }

  private takeLine(): string {
    const text = this.line.trim();
    this.line = '';
    return text;
  }

  private endParagraph(mark: string, at: number): void {
    const { depth, endsCell, endsRow, cells } = this.formatAt(at);
    const text = this.takeLine();
    if (depth === 0) {
      this.addParagraph(text);
      return;
    }
    const table = this.tableAt(depth);
    const isMark = depth === 1 ? mark === CELL_END : endsCell || endsRow;
    if (isMark && endsRow) table.rows.add(table.cells.splice(0), cells);
    else {
      table.lines.push(text);
      if (isMark) table.cells.push(table.lines.splice(0).join('\n').trim());
    }
  }

  private addParagraph(text: string): void {
    this.keepTables(0);
    this.sheets.addParagraph(text);
  }

  /** Throws `Refusal` for tables within each other beyond the limit. */
  private tableAt(depth: number): OpenTable {
    if (depth > LIMITS.xmlDepth) throw new Refusal('unsafe', '', 'xmlDepth');
    this.keepTables(depth);
    while (this.tables.length < depth) {
      const rows = new TableRows(this.sheets.newTable(this.tables.length === 0));
      this.tables.push({ rows, cells: [], lines: [] });
    }
    const table = this.tables[depth - 1];
    if (table === undefined) throw new Error('no table');
    return table;
  }

  /** Ends the tables below the first `count`. Throws `Refusal` where one ends within a row: its text would be lost. */
  private keepTables(count: number): void {
    while (this.tables.length > count) {
      const table = this.tables.pop();
      if (table === undefined) return;
      if (table.cells.length > 0 || table.lines.some((line) => line !== '')) throw new Refusal('damaged', '');
      table.rows.finish();
    }
  }
}

function shownFor(character: string): string {
  return SHOWN.get(character) ?? (character < ' ' ? '' : character);
}
