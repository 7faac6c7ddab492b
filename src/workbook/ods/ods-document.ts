/**
 * OpenDocument spreadsheets (.ods), read only: what LibreOffice and the office programs built on it save. Few files are, so this
 * module is only ever imported dynamically, by `open-workbook.ts`.
 */
import type { SheetGrid } from '../../core/grid';
import { Refusal } from '../guard/refusal';
import { PackageParts } from '../package/package-parts';
import { openedFrom, type ReadOnlyOutcome } from '../read-only-workbook';
import { parseXml, wholeNumber, type XmlTag } from '../xml/xml';
import { cellOf } from './ods-cell';
import { attributeOf, STYLE, TABLE, TEXT } from './ods-names';
import { type CellCount, SheetBuilder } from './sheet-builder';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
/** Kept copies of the sheets of other files, to which formulas refer. */
const COPY_OF_ANOTHER = /^'[a-z]{2,10}:/u;

/** How often an element stands there, or over how many places. */
function countOf(tag: XmlTag, name: string): number {
  return Math.max(1, wholeNumber(attributeOf(tag, TABLE, name), 1));
}

function isHidden(tag: XmlTag): boolean {
  const visibility = attributeOf(tag, TABLE, 'visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

class ContentReader {
  readonly sheets: SheetBuilder[] = [];
  readonly hiddenStyles = new Set<string>();
  private readonly count: CellCount = { cells: 0 };
  private sheet: SheetBuilder | null = null;
  private style = '';
  private cell: XmlTag | null = null;
  private paragraphs: string[] = [];
  private isText = false;
  /** Elements that are open in a cell and are none of its text: notes, shapes, other tables. */
  private aside = 0;

  open(tag: XmlTag): void {
    if (this.aside > 0 || (this.cell !== null && tag.uri !== TEXT)) {
      this.aside += 1;
      return;
    }
    if (tag.uri === TEXT) this.openText(tag);
    else if (tag.uri === TABLE) this.openTable(tag);
    else if (tag.uri === STYLE && tag.local === 'style') this.style = attributeOf(tag, STYLE, 'name') ?? '';
  }

  private openTable(tag: XmlTag): void {
    switch (tag.local) {
      case 'table':
        this.sheet = new SheetBuilder(
          attributeOf(tag, TABLE, 'name') ?? '',
          attributeOf(tag, TABLE, 'style-name') ?? '',
          attributeOf(tag, TABLE, 'protected') === 'true',
          this.count,
        );
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.cell = tag;
        this.paragraphs = [];
        break;
    }
  }

  /** White space that counts is written as elements. */
  private openText(tag: XmlTag): void {
    if (this.cell === null) return;
    switch (tag.local) {
      case 'p':
      case 'h':
        this.paragraphs.push('');
        this.isText = true;
        break;
      case 's':
        this.add(' '.repeat(Math.min(wholeNumber(attributeOf(tag, TEXT, 'c'), 1), 1000)));
        break;
      case 'tab':
        this.add('\t');
        break;
      case 'line-break':
        this.add('\n');
        break;
    }
  }

  private add(text: string): void {
    const last = this.paragraphs.pop();
    if (last !== undefined) this.paragraphs.push(last + text);
  }

  text(text: string): void {
    if (this.isText && this.aside === 0) this.add(text.replace(/[\t\n\r ]+/gu, ' '));
  }

  close(tag: XmlTag): void {
    if (this.aside > 0) {
      this.aside -= 1;
      return;
    }
    if (tag.uri === TEXT && (tag.local === 'p' || tag.local === 'h')) this.isText = false;
    if (tag.uri === STYLE && tag.local === 'table-properties') {
      if (attributeOf(tag, TABLE, 'display') === 'false') this.hiddenStyles.add(this.style);
    }
    if (tag.uri === TABLE) this.closeTable(tag);
  }

  private closeTable(tag: XmlTag): void {
    switch (tag.local) {
      case 'table':
        if (this.sheet !== null && !COPY_OF_ANOTHER.test(this.sheet.name)) this.sheets.push(this.sheet);
        this.sheet = null;
        break;
      case 'table-column':
        this.sheet?.addColumns(countOf(tag, 'number-columns-repeated'), isHidden(tag));
        break;
      case 'table-row':
        this.sheet?.endRow(countOf(tag, 'number-rows-repeated'), isHidden(tag));
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.cell = null;
        this.sheet?.addCells({
          cell: cellOf(tag, this.paragraphs.join('\n')),
          times: countOf(tag, 'number-columns-repeated'),
          columns: countOf(tag, 'number-columns-spanned'),
          rows: countOf(tag, 'number-rows-spanned'),
        });
        break;
    }
  }
}

function sheetsOf(parts: PackageParts): readonly SheetGrid[] {
  if (parts.text(MANIFEST)?.text.includes('encryption-data') === true) throw new Refusal('encrypted', '');
  const content = parts.text(CONTENT);
  if (content === null) throw new Refusal('damaged', CONTENT);
  const reader = new ContentReader();
  parseXml(content.text, CONTENT, {
    open: (tag) => {
      reader.open(tag);
    },
    close: (tag) => {
      reader.close(tag);
    },
    text: (text) => {
      reader.text(text);
    },
  });
  const { sheets, hiddenStyles } = reader;
  if (sheets.length === 0) throw new Refusal('no-sheets', '');
  if (new Set(sheets.map(({ name }) => name)).size < sheets.length) throw new Refusal('damaged', CONTENT);
  return sheets.map((sheet, index) => sheet.grid(index, hiddenStyles.has(sheet.style)));
}

/** Never throws for bad input. */
export function openOds(bytes: Uint8Array, name: string): ReadOnlyOutcome {
  return openedFrom(name, () => sheetsOf(PackageParts.open(bytes)));
}
