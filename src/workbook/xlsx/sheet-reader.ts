/** Reads a worksheet part into a grid. Walks over the cells that are there; nothing is sized by what the file declares. */
import type { CellRange, GridCell, SheetGrid } from '../../core/grid';
import { cellKey, parseRange } from '../../core/grid';
import { AddressCursor } from './address-cursor';
import type { CellDraft, CellValueReader } from '../cell-value';
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import { SharedFormula } from './shared-formula';
import type { SheetEntry } from './workbook-part';
import { StringCollector } from './string-collector';
import type { XmlTag } from '../xml/xml';
import { attribute, decodeEscapes, isMain, isTrue, parseXml, wholeNumber } from '../xml/xml';

interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly formula: SharedFormula;
}

const COLUMN_LIMIT = 16384;

/** A cell without a formula, as nearly all are written: reference, style, type; a value, a text of its own, or nothing. */
const PLAIN_CELL =
  /c r="([A-Z]{1,3}[1-9]\d{0,6})"(?: s="(\d{1,9})")?(?: t="([A-Za-z]{1,9})")?(?:\/>|>(?:<v>([^<&\r]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<&\r]*)<\/t><\/is>)?<\/c>)/y;

function startDraft(tag: XmlTag, row: number, column: number): CellDraft {
  return {
    row,
    column,
    type: attribute(tag, 't') ?? 'n',
    style: wholeNumber(attribute(tag, 's'), 0),
    raw: null,
    formula: null,
    inline: null,
  };
}

class SheetReader {
  readonly cells = new Map<number, GridCell>();
  readonly merges: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  isProtected = false;
  private bounds: { top: number; left: number; bottom: number; right: number } | null = null;
  private readonly cursor: AddressCursor;
  private readonly values: CellValueReader;
  private readonly strings = new StringCollector();
  private readonly masters = new Map<string, SharedMaster>();
  private section = '';
  private draft: CellDraft | null = null;
  private shared: string | null = null;
  private taking: 'v' | 'f' | 'is' | null = null;
  private text = '';
  private lastColumnListed = 0;
  private expanded = 0;
  private readonly part: string;

  constructor(part: string, values: CellValueReader) {
    this.part = part;
    this.cursor = new AddressCursor(part);
    this.values = values;
  }

  grid(entry: SheetEntry): SheetGrid {
    return {
      sheet: entry.name,
      index: entry.index,
      visibility: entry.visibility,
      isProtected: this.isProtected,
      bounds: this.bounds,
      cells: this.cells,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
  }

  open(tag: XmlTag, depth: number): void {
    if (!isMain(tag)) return;
    if (depth === 2) this.openSection(tag);
    else if (this.section === 'sheetData') this.openInData(tag, depth);
    else if (depth === 3 && tag.local === 'mergeCell') this.addMerge(attribute(tag, 'ref'));
    else if (depth === 3 && tag.local === 'col') this.addColumns(tag);
  }

  close(tag: XmlTag, depth: number): void {
    if (this.draft === null || !isMain(tag)) return;
    if (depth === 4 && tag.local === 'c') {
      this.finishCell(this.draft);
      this.draft = null;
    } else if (depth === 5) this.closeContent(this.draft, tag);
    else if (this.taking === 'is') this.strings.close(tag);
  }

  /** Whether the element holds cells without a prefix, so that `PLAIN_CELL` means what it says. */
  isRow(tag: XmlTag, depth: number): boolean {
    return (
      depth === 3 && this.section === 'sheetData' && tag.local === 'row' && tag.prefix === '' && isMain(tag)
    );
  }

  /** The same as `open`, `addText` and `close` make of the cell's tags one by one. */
  takePlainCell({ 1: reference, 2: style, 3: type, 4: raw, 5: inline }: RegExpExecArray): void {
    const { row, column } = this.cursor.enterCell(reference);
    this.finishCell({
      row,
      column,
      type: type ?? 'n',
      style: Number(style ?? 0),
      raw: raw ?? null,
      formula: null,
      inline: inline === undefined ? null : decodeEscapes(inline),
    });
  }

  addText(text: string): void {
    if (this.taking === 'is') this.strings.add(text);
    else if (this.taking !== null) this.text += text;
  }

  private openSection(tag: XmlTag): void {
    this.section = tag.local;
    if (tag.local === 'sheetProtection') this.isProtected = isTrue(attribute(tag, 'sheet'));
  }

  private openInData(tag: XmlTag, depth: number): void {
    if (depth === 3 && tag.local === 'row') {
      const row = this.cursor.enterRow(attribute(tag, 'r'));
      if (isTrue(attribute(tag, 'hidden'))) this.hiddenRows.add(row);
    } else if (depth === 4 && tag.local === 'c') {
      const { row, column } = this.cursor.enterCell(attribute(tag, 'r'));
      this.draft = startDraft(tag, row, column);
      this.shared = null;
    } else if (depth === 5 && this.draft !== null) this.openContent(tag);
    else if (this.taking === 'is') this.strings.open(tag);
  }

  private openContent(tag: XmlTag): void {
    this.text = '';
    if (tag.local === 'v') this.taking = 'v';
    else if (tag.local === 'is') {
      this.taking = 'is';
      this.strings.reset();
    } else if (tag.local === 'f') {
      this.taking = 'f';
      const type = attribute(tag, 't');
      this.shared = type === 'shared' ? (attribute(tag, 'si') ?? '') : null;
      // A what-if table has no formula text of its own; Excel shows it like this.
      if (type === 'dataTable') {
        this.text = `TABLE(${attribute(tag, 'r1') ?? ''},${attribute(tag, 'r2') ?? ''})`;
      }
    }
  }

  private closeContent(draft: CellDraft, tag: XmlTag): void {
    if (tag.local === 'v') draft.raw = this.text;
    else if (tag.local === 'is') draft.inline = this.strings.result();
    else if (tag.local === 'f') draft.formula = this.formulaOf(draft, this.text);
    else return;
    this.taking = null;
  }

  private formulaOf(draft: CellDraft, text: string): string | null {
    if (this.shared === null) return text === '' ? null : `=${text}`;
    if (text !== '') {
      const { row, column } = draft;
      if (!this.masters.has(this.shared)) {
        this.masters.set(this.shared, { row, column, formula: new SharedFormula(text) });
      }
      return `=${text}`;
    }
    const master = this.masters.get(this.shared);
    if (master === undefined) return null;
    const formula = master.formula.at(draft.row - master.row, draft.column - master.column);
    this.expanded += formula.length;
    if (this.expanded > LIMITS.expandedFormulas)
      throw new Refusal('too-large', this.part, 'expandedFormulas');
    return `=${formula}`;
  }

  private finishCell(draft: CellDraft): void {
    const cell = this.values.read(draft);
    const key = cellKey(draft.row, draft.column);
    if (cell === null) {
      this.cells.delete(key);
      return;
    }
    this.cells.set(key, cell);
    if (this.cells.size > LIMITS.cells) throw new Refusal('too-large', this.part, 'cells');
    const { row, column } = draft;
    const bounds = this.bounds;
    if (bounds === null) this.bounds = { top: row, left: column, bottom: row, right: column };
    else {
      if (row < bounds.top) bounds.top = row;
      if (row > bounds.bottom) bounds.bottom = row;
      if (column < bounds.left) bounds.left = column;
      if (column > bounds.right) bounds.right = column;
    }
  }

  private addMerge(reference: string | undefined): void {
    const range = parseRange(reference ?? '');
    if (range === null) return;
    if (range.top !== range.bottom || range.left !== range.right) this.merges.push(range);
  }

  /** Column entries ascend and do not overlap, so a hostile list of them costs no more than one pass over all columns. */
  private addColumns(tag: XmlTag): void {
    if (!isTrue(attribute(tag, 'hidden'))) return;
    const first = Math.max(wholeNumber(attribute(tag, 'min'), 1), this.lastColumnListed + 1);
    const last = Math.min(wholeNumber(attribute(tag, 'max'), 0), COLUMN_LIMIT);
    for (let column = first; column <= last; column += 1) this.hiddenColumns.add(column - 1);
    this.lastColumnListed = Math.max(this.lastColumnListed, last);
  }
}

/** Throws `Refusal`. */
export function readSheet(text: string, entry: SheetEntry, values: CellValueReader): SheetGrid {
  const reader = new SheetReader(entry.part, values);
  parseXml(text, entry.part, {
    open: (tag, depth) => {
      reader.open(tag, depth);
    },
    close: (tag, depth) => {
      reader.close(tag, depth);
    },
    text: (content) => {
      reader.addText(content);
    },
    whole: {
      within: (tag, depth) => reader.isRow(tag, depth),
      pattern: PLAIN_CELL,
      take: (match) => {
        reader.takePlainCell(match);
      },
    },
  });
  return reader.grid(entry);
}
