/** Where rows, cells and formulas stand in the text of a worksheet part. Made only for sheets that are about to be patched. */
import type { CellRange } from '../../../core/grid';
import { cellKey, parseRange } from '../../../core/grid';
import { AddressCursor } from '../address-cursor';
import { Refusal } from '../../guard/refusal';
import type { XmlTag } from '../../xml/xml';
import { attribute, isMain, isTrue, parseXml, wholeNumber } from '../../xml/xml';
import { tagStart, withoutEnd } from '../../xml/xml-spans';

export interface FormulaSpot {
  readonly start: number;
  end: number;
  /** The element's attributes as they are written, type, group and range left out. */
  readonly attributes: string;
  readonly shared: string | null;
  /** True for the cell that holds the text which a group shares. */
  readonly isMaster: boolean;
  /** Set on the master of an array formula or data table. */
  readonly range: CellRange | null;
}

export interface CellSpot {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  end: number;
  readonly prefix: string;
  /** As written; `null` where the cell relies on its place. */
  readonly reference: string | null;
  readonly style: number | null;
  formula: FormulaSpot | null;
}

export interface RowSpot {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  readonly isSelfClosing: boolean;
  readonly hasReference: boolean;
  /** The style of new cells in the row, where the row carries one. */
  readonly style: number | null;
  readonly spans: string | null;
  readonly name: string;
  readonly cells: CellSpot[];
}

export interface Area {
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly tag: XmlTag;
}

export interface SheetMap {
  readonly rows: readonly RowSpot[];
  /** By `cellKey`; the last one where a hostile file repeats an address. */
  readonly cells: ReadonlyMap<number, CellSpot>;
  readonly data: Area;
  readonly dimension: Area | null;
  readonly columns: readonly { readonly first: number; readonly last: number; readonly style: number }[];
}

function optionalStyle(value: string | undefined): number | null {
  return value === undefined ? null : wholeNumber(value, 0);
}

class SheetMapper {
  readonly rows: RowSpot[] = [];
  readonly cells = new Map<number, CellSpot>();
  readonly columns: { first: number; last: number; style: number }[] = [];
  data: Area | null = null;
  dimension: Area | null = null;
  private section: Area | null = null;
  private readonly cursor: AddressCursor;
  private readonly source: string;
  private row: RowSpot | null = null;
  private cell: CellSpot | null = null;

  constructor(source: string, part: string) {
    this.source = source;
    this.cursor = new AddressCursor(part);
  }

  open(tag: XmlTag, depth: number, position: number): void {
    if (!isMain(tag)) return;
    if (depth === 2) this.openSection(tag, position);
    else if (depth === 3 && tag.local === 'col') this.addColumns(tag);
    else if (this.section === null || this.section !== this.data) return;
    else if (depth === 3 && tag.local === 'row') this.openRow(tag, position);
    else if (depth === 4 && tag.local === 'c') this.openCell(tag, position);
    else if (depth === 5 && tag.local === 'f' && this.cell !== null)
      this.openFormula(this.cell, tag, position);
  }

  close(tag: XmlTag, depth: number, position: number): void {
    if (!isMain(tag)) return;
    const closeStart = tag.isSelfClosing ? position : tagStart(this.source, position);
    if (depth === 2 && this.section?.tag === tag) {
      this.section.closeStart = closeStart;
      this.section.end = position;
      this.section = null;
    } else if (depth === 3 && tag.local === 'row' && this.row !== null) {
      this.row.closeStart = closeStart;
      this.row = null;
    } else if (depth === 4 && tag.local === 'c' && this.cell !== null) {
      this.cell.end = position;
      this.cell = null;
    } else if (depth === 5 && tag.local === 'f' && this.cell?.formula) this.cell.formula.end = position;
  }

  private openSection(tag: XmlTag, position: number): void {
    const start = tagStart(this.source, position);
    const area: Area = { start, openEnd: position, closeStart: position, end: position, tag };
    this.section = area;
    if (tag.local === 'sheetData' && this.data === null) this.data = area;
    if (tag.local === 'dimension') this.dimension = area;
  }

  private addColumns(tag: XmlTag): void {
    const style = attribute(tag, 'style');
    if (style === undefined) return;
    this.columns.push({
      first: wholeNumber(attribute(tag, 'min'), 1) - 1,
      last: wholeNumber(attribute(tag, 'max'), 0) - 1,
      style: wholeNumber(style, 0),
    });
  }

  private openRow(tag: XmlTag, position: number): void {
    const reference = attribute(tag, 'r');
    this.row = {
      row: this.cursor.enterRow(reference),
      start: tagStart(this.source, position),
      openEnd: position,
      closeStart: position,
      isSelfClosing: tag.isSelfClosing,
      hasReference: reference !== undefined,
      style: isTrue(attribute(tag, 'customFormat')) ? optionalStyle(attribute(tag, 's')) : null,
      spans: attribute(tag, 'spans') ?? null,
      name: tag.name,
      cells: [],
    };
    this.rows.push(this.row);
  }

  private openCell(tag: XmlTag, position: number): void {
    const reference = attribute(tag, 'r');
    const { row, column } = this.cursor.enterCell(reference);
    this.cell = {
      row,
      column,
      start: tagStart(this.source, position),
      end: position,
      prefix: tag.prefix === '' ? '' : `${tag.prefix}:`,
      reference: reference ?? null,
      style: optionalStyle(attribute(tag, 's')),
      formula: null,
    };
    this.row?.cells.push(this.cell);
    this.cells.set(cellKey(row, column), this.cell);
  }

  private openFormula(cell: CellSpot, tag: XmlTag, position: number): void {
    const start = tagStart(this.source, position);
    const type = attribute(tag, 't');
    const open = withoutEnd(this.source.slice(start, position));
    const attributes = open
      .slice(tag.name.length + 1)
      .replace(/\s(?:t|ref|si)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    const ranged = type === 'array' || type === 'dataTable';
    cell.formula = {
      start,
      end: position,
      attributes,
      shared: type === 'shared' ? (attribute(tag, 'si') ?? '') : null,
      isMaster: type === 'shared' && attribute(tag, 'ref') !== undefined,
      range: ranged ? parseRange(attribute(tag, 'ref') ?? '') : null,
    };
  }
}

/** Throws `Refusal`: `damaged` where there is no cell table in it. */
export function mapSheet(source: string, part: string): SheetMap {
  const mapper = new SheetMapper(source, part);
  parseXml(source, part, {
    open: (tag, depth, position) => {
      mapper.open(tag, depth, position);
    },
    close: (tag, depth, position) => {
      mapper.close(tag, depth, position);
    },
  });
  const { rows, cells, data, dimension, columns } = mapper;
  if (data === null) throw new Refusal('damaged', part);
  return { rows, cells, data, dimension, columns };
}
