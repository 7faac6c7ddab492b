/** What a web page shows, in its order: lines of text and tables. Nothing of the page is loaded or run. */
import { Parser } from 'htmlparser2';
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';

/** A line of text, or a table in its place. */
export type Block = string | HtmlTable;

export interface HtmlTable {
  readonly rows: HtmlRow[];
  /** It only lays out the page: a table of several rows and columns in one of its cells has as many cells as itself. */
  isLayout: boolean;
}

export interface HtmlRow {
  readonly cells: HtmlCell[];
  readonly isHidden: boolean;
}

export interface HtmlCell {
  readonly blocks: Block[];
  /** At least 1. */
  readonly columns: number;
  /** 0 for all rows below. */
  readonly rows: number;
}

type Attributes = Readonly<Record<string, string>>;

/** Fewer are a value, and no table that says anything. */
const LEAST_ROWS = 2;
const LEAST_COLUMNS = 2;

const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'title',
  'noscript',
  'select',
  'xml',
]);
/** They begin and end lines. */
const LINES: ReadonlySet<string> = new Set(
  'address article aside blockquote br caption center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ul'.split(
    ' ',
  ),
);
const BLANKS = /[ \t\r\n\f]+/gu;

function isHidden({ style = '', hidden }: Attributes): boolean {
  return hidden !== undefined || /(?:^|;)\s*display\s*:\s*none/iu.test(style);
}

function spanOf(value: string | undefined): number {
  const digits = /^\s*(\d{1,9})/u.exec(value ?? '')?.[1];
  return digits === undefined ? 1 : Number(digits);
}

/** 0 for a table that is a mere value. */
function sizeOf({ rows }: HtmlTable): number {
  const isTable = rows.length >= LEAST_ROWS && rows.some(({ cells }) => cells.length >= LEAST_COLUMNS);
  return isTable ? rows.reduce((sum, { cells }) => sum + cells.length, 0) : 0;
}

interface OpenTable {
  readonly table: HtmlTable;
  row: HtmlRow | null;
  cell: HtmlCell | null;
  /** Cells of the largest table within it. */
  inner: number;
}

/** Rows and cells end where the next one begins, too: many systems write no closing tags. */
class PageReader {
  readonly blocks: Block[] = [];
  private readonly open: OpenTable[] = [];
  private line = '';
  private depth = 0;
  /** Elements within one that is not shown, itself included. */
  private unseen = 0;
  private cells = 0;

  start(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (this.depth > LIMITS.xmlDepth) throw new Refusal('unsafe', '', 'xmlDepth');
    const isUnseen = UNSEEN.has(name) || (name !== 'tr' && isHidden(attributes));
    if (this.unseen > 0 || isUnseen) {
      this.unseen += 1;
      return;
    }
    switch (name) {
      case 'table':
        this.endLine();
        this.open.push({ table: { rows: [], isLayout: false }, row: null, cell: null, inner: 0 });
        break;
      case 'tr':
        this.startRow(isHidden(attributes));
        break;
      case 'td':
      case 'th':
        this.startCell(attributes);
        break;
      default:
        if (LINES.has(name)) this.endLine();
    }
  }

  end(name: string): void {
    this.depth -= 1;
    if (this.unseen > 0) {
      this.unseen -= 1;
      return;
    }
    switch (name) {
      case 'table':
        this.endTable();
        break;
      case 'tr':
        this.endRow();
        break;
      case 'td':
      case 'th':
        this.endCell();
        break;
      default:
        if (LINES.has(name)) this.endLine();
    }
  }

  text(text: string): void {
    if (this.unseen === 0) this.line += text;
  }

  endLine(): void {
    const text = this.line.replace(BLANKS, ' ').trim();
    this.line = '';
    if (text !== '') this.place(text);
  }

  /** Into the cell that is open; a text between rows is shown above their table. */
  private place(block: Block): void {
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const cell = this.open[at]?.cell;
      if (cell != null) {
        cell.blocks.push(block);
        return;
      }
    }
    this.blocks.push(block);
  }

  private startRow(isRowHidden: boolean): void {
    const table = this.open.at(-1);
    if (table === undefined) return;
    this.endCell();
    table.row = { cells: [], isHidden: isRowHidden };
    table.table.rows.push(table.row);
  }

  private startCell({ colspan, rowspan }: Attributes): void {
    const table = this.open.at(-1);
    if (table === undefined) return;
    this.endCell();
    if (table.row === null) this.startRow(false);
    this.cells += 1;
    if (this.cells > LIMITS.cells) throw new Refusal('too-large', '', 'cells');
    table.cell = { blocks: [], columns: Math.max(1, spanOf(colspan)), rows: spanOf(rowspan) };
    table.row?.cells.push(table.cell);
  }

  private endCell(): void {
    this.endLine();
    const table = this.open.at(-1);
    if (table !== undefined) table.cell = null;
  }

  private endRow(): void {
    this.endCell();
    const table = this.open.at(-1);
    if (table !== undefined) table.row = null;
  }

  private endTable(): void {
    this.endRow();
    const ended = this.open.pop();
    if (ended === undefined) return;
    const { table, inner } = ended;
    const size = sizeOf(table);
    table.isLayout = inner > 0 && inner >= size;
    const outer = this.open.at(-1);
    if (outer !== undefined) outer.inner = Math.max(outer.inner, inner, size);
    this.place(table);
  }
}

/** Throws `Refusal` above the limits. */
export function readBlocks(html: string): readonly Block[] {
  const reader = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      reader.start(name, attributes);
    },
    onclosetag: (name) => {
      reader.end(name);
    },
    ontext: (text) => {
      reader.text(text);
    },
  });
  parser.end(html);
  reader.endLine();
  return reader.blocks;
}
