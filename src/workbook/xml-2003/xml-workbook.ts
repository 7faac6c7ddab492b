/**
 * XML spreadsheets of Excel 2003, read only: systems export them under the name .xls. Few files are, so this module is only ever
 * imported dynamically, by `open-workbook.ts`.
 */
import type { CellAddress, SheetGrid, SheetVisibility } from '../../core/grid';
import { CellValueReader } from '../cell-value';
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import type { ReadOnlyOutcome } from '../read-only-workbook';
import { openedText } from '../text/text-document';
import { parseXml, type XmlTag } from '../xml/xml';
import { formatOfName } from './formats';
import { withA1 } from './r1c1';
import { own, SheetBuilder, SPREADSHEET } from './sheet-builder';

const EXCEL = 'urn:schemas-microsoft-com:office:excel';

/** What such a file calls the kinds of values, as `CellDraft` calls them; anything else is text. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['Number', 'n'],
  ['DateTime', 'd'],
  ['Boolean', 'b'],
  ['Error', 'e'],
]);
const TEXT = 'inlineStr';
const VISIBILITY: ReadonlyMap<string, SheetVisibility> = new Map([
  ['SheetHidden', 'hidden'],
  ['SheetVeryHidden', 'veryHidden'],
]);

/** Number formats by the names of styles; what reads values knows formats by number. */
class Styles {
  readonly codes: string[] = ['General'];
  private readonly numbers = new Map([['General', 0]]);
  private readonly formats = new Map<string, string>();
  private current: string | null = null;

  start(tag: XmlTag): void {
    this.current = own(tag, 'ID') ?? '';
    this.formats.set(this.current, this.formats.get(own(tag, 'Parent') ?? 'Default') ?? 'General');
  }

  setFormat(name: string): void {
    if (this.current !== null) this.formats.set(this.current, formatOfName(name));
  }

  end(): void {
    this.current = null;
  }

  numberOf(style: string): number {
    const code = this.formats.get(style) ?? 'General';
    const known = this.numbers.get(code);
    if (known !== undefined) return known;
    this.numbers.set(code, this.codes.length);
    return this.codes.push(code) - 1;
  }
}

interface OpenCell {
  readonly at: CellAddress;
  readonly style: string;
  readonly formula: string | null;
  type: string;
  text: string;
}

class WorkbookReader {
  readonly sheets: SheetBuilder[] = [];
  private readonly styles = new Styles();
  private readonly values = new CellValueReader({
    part: '',
    strings: [],
    formats: this.styles.codes,
    date1904: false,
  });
  private sheet: SheetBuilder | null = null;
  private cell: OpenCell | null = null;
  /** What the text now coming is of. */
  private textOf: 'cell' | 'visibility' | null = null;
  /** A comment holds data of its own. */
  private isComment = false;
  private count = 0;

  open(tag: XmlTag): void {
    if (tag.uri === EXCEL && tag.local === 'Visible') this.textOf = 'visibility';
    if (tag.uri !== SPREADSHEET) return;
    switch (tag.local) {
      case 'Style':
        this.styles.start(tag);
        break;
      case 'NumberFormat':
        this.styles.setFormat(own(tag, 'Format') ?? '');
        break;
      case 'Worksheet':
        this.sheet = new SheetBuilder(own(tag, 'Name') ?? '', own(tag, 'Protected') === '1');
        this.sheets.push(this.sheet);
        break;
      case 'Column':
        this.sheet?.addColumn(tag);
        break;
      case 'Row':
        this.sheet?.startRow(tag);
        break;
      case 'Cell':
        this.startCell(tag);
        break;
      case 'Comment':
        this.isComment = true;
        break;
      case 'Data':
        if (this.cell === null || this.isComment) break;
        this.textOf = 'cell';
        this.cell.type = TYPES.get(own(tag, 'Type') ?? '') ?? TEXT;
        break;
    }
  }

  close(tag: XmlTag): void {
    if (tag.uri === EXCEL && tag.local === 'Visible') this.textOf = null;
    if (tag.uri !== SPREADSHEET) return;
    switch (tag.local) {
      case 'Style':
        this.styles.end();
        break;
      case 'Worksheet':
        this.sheet = null;
        break;
      case 'Row':
        this.sheet?.endRow(tag);
        break;
      case 'Cell':
        this.endCell();
        break;
      case 'Comment':
        this.isComment = false;
        break;
      case 'Data':
        this.textOf = null;
        break;
    }
  }

  text(text: string): void {
    if (this.textOf === 'cell' && this.cell !== null) this.cell.text += text;
    else if (this.textOf === 'visibility' && this.sheet !== null) {
      this.sheet.visibility = VISIBILITY.get(text.trim()) ?? this.sheet.visibility;
    }
  }

  private startCell(tag: XmlTag): void {
    if (this.sheet === null) return;
    const { at, style } = this.sheet.startCell(tag);
    const formula = own(tag, 'Formula');
    this.cell = {
      at,
      style,
      formula: formula === undefined ? null : withA1(formula, at),
      type: TEXT,
      text: '',
    };
  }

  private endCell(): void {
    const { cell, sheet } = this;
    this.cell = null;
    if (cell === null || sheet === null) return;
    const { at, type, text, formula } = cell;
    const value = this.values.read({
      ...at,
      type,
      style: this.styles.numberOf(cell.style),
      raw: type === TEXT ? null : text,
      inline: type === TEXT ? text : null,
      formula,
    });
    if (value === null) return;
    sheet.addCell(at, value);
    this.count += 1;
    if (this.count > LIMITS.cells) throw new Refusal('too-large', '', 'cells');
  }
}

function sheetsOf(text: string): readonly SheetGrid[] {
  const reader = new WorkbookReader();
  parseXml(text.replace(/^\uFEFF/u, ''), '', {
    open: (tag) => {
      reader.open(tag);
    },
    close: (tag) => {
      reader.close(tag);
    },
    text: (piece) => {
      reader.text(piece);
    },
  });
  const { sheets } = reader;
  if (sheets.length === 0) throw new Refusal('no-sheets', '');
  const names = new Set(sheets.map((sheet) => sheet.name));
  if (names.size < sheets.length) throw new Refusal('damaged', '');
  return sheets.map((sheet, index) => sheet.grid(index));
}

/** Never throws for bad input. */
export function openXml2003(bytes: Uint8Array, name: string): ReadOnlyOutcome {
  return openedText(bytes, name, sheetsOf);
}
