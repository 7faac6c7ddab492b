/** The main part of a Word document: paragraphs outside tables, and the tables. */
import type { SheetGrid } from '../../core/grid';
import { parseXml, wholeNumber, type XmlTag } from '../xml/xml';
import { DocumentSheets } from '../word/document-sheets';
import type { TableGrid, VerticalMerge } from '../word/table-grid';

const WORD_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
/** What was deleted or moved away, and the older copy of what newer programs draw. */
const SKIPPED: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'pict',
  'rPrChange',
  'pPrChange',
]);

function value(tag: XmlTag, name: string): string | undefined {
  return tag.attributes.find(({ local }) => local === name)?.value;
}

interface OpenCell {
  readonly paragraphs: string[];
  span: number;
  merge: VerticalMerge;
}

interface OpenTable {
  readonly grid: TableGrid;
  cell: OpenCell | null;
  isRowStarted: boolean;
  before: number;
}

class DocumentReader {
  readonly sheets = new DocumentSheets();
  private readonly open: OpenTable[] = [];
  /** Texts of the paragraphs that are open; text boxes put one paragraph into another. */
  private readonly texts: string[] = [];
  private skipDepth = 0;
  private isText = false;
  private isHidden = false;

  start(tag: XmlTag): void {
    if (this.skipDepth > 0 || SKIPPED.has(tag.local)) {
      this.skipDepth += 1;
      return;
    }
    if (WORD_NAMESPACES.has(tag.uri)) this.startElement(tag);
  }

  private startElement(tag: XmlTag): void {
    const table = this.open.at(-1);
    switch (tag.local) {
      case 'tbl':
        this.open.push(this.newTable());
        break;
      case 'tr':
        if (table !== undefined) {
          table.isRowStarted = false;
          table.before = 0;
        }
        break;
      case 'gridBefore':
        if (table !== undefined) table.before = wholeNumber(value(tag, 'val'), 0);
        break;
      case 'tc':
        if (table !== undefined) this.startCell(table);
        break;
      case 'gridSpan':
        if (table?.cell != null) table.cell.span = wholeNumber(value(tag, 'val'), 1);
        break;
      case 'vMerge':
        if (table?.cell != null) table.cell.merge = value(tag, 'val') === 'restart' ? 'restart' : 'continue';
        break;
      case 'p':
        this.texts.push('');
        break;
      case 'r':
        this.isHidden = false;
        break;
      case 'vanish':
        this.isHidden = !['0', 'false', 'off'].includes(value(tag, 'val') ?? '');
        break;
      case 't':
        this.isText = true;
        break;
      case 'br':
      case 'cr':
        this.add('\n');
        break;
      case 'tab':
        // A tab stop in the paragraph's properties is no character.
        if (value(tag, 'pos') === undefined) this.add(' ');
        break;
      case 'noBreakHyphen':
        this.add('-');
        break;
    }
  }

  end(tag: XmlTag): void {
    if (this.skipDepth > 0) {
      this.skipDepth -= 1;
      return;
    }
    if (!WORD_NAMESPACES.has(tag.uri)) return;
    const table = this.open.at(-1);
    if (tag.local === 't') this.isText = false;
    else if (tag.local === 'p') this.endParagraph(table);
    else if (tag.local === 'tc' && table?.cell != null) {
      const { paragraphs, span, merge } = table.cell;
      table.grid.addCell(paragraphs.join('\n').trim(), span, merge);
      table.cell = null;
    } else if (tag.local === 'tr' && table !== undefined && !table.isRowStarted) {
      table.grid.startRow(0);
    } else if (tag.local === 'tbl') this.open.pop();
  }

  text(text: string): void {
    if (this.isText && this.skipDepth === 0) this.add(text);
  }

  private newTable(): OpenTable {
    const grid = this.sheets.newTable(this.open.length === 0);
    return { grid, cell: null, isRowStarted: false, before: 0 };
  }

  private startCell(table: OpenTable): void {
    if (!table.isRowStarted) {
      table.grid.startRow(table.before);
      table.isRowStarted = true;
    }
    table.cell = { paragraphs: [], span: 1, merge: 'none' };
  }

  private add(text: string): void {
    const last = this.texts.length - 1;
    if (last >= 0 && !this.isHidden) this.texts[last] = (this.texts[last] ?? '') + text;
  }

  private endParagraph(table: OpenTable | undefined): void {
    const text = this.texts.pop() ?? '';
    if (table?.cell != null) table.cell.paragraphs.push(text);
    else if (table === undefined) this.sheets.addParagraph(text.trim());
  }
}

/** Throws `Refusal`. */
export function readDocumentPart(text: string, part: string, sheet: string): SheetGrid[] {
  const reader = new DocumentReader();
  parseXml(text, part, {
    open: (tag) => {
      reader.start(tag);
    },
    close: (tag) => {
      reader.end(tag);
    },
    text: (piece) => {
      reader.text(piece);
    },
  });
  return reader.sheets.grids(sheet, part);
}
