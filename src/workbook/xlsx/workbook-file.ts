/** An opened workbook file: its parts, what they say, and its sheets, read when asked for and kept. */
import type { SheetGrid } from '../../core/grid';
import type { CellLook } from '../presentation';
import { readLooks } from './looks/cell-looks';
import { CellValueReader } from '../cell-value';
import { readTheme } from './looks/colors';
import { containerKind } from '../guard/container-kind';
import type { ZipTools } from '../zip/inflate';
import { LIMITS } from '../guard/limits';
import { readNumberFormats } from './number-formats';
import { PackageParts, partKey } from '../package/package-parts';
import type { PartText } from '../xml/part-text';
import { Refusal } from '../guard/refusal';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './sheet-reader';
import type { SheetEntry, WorkbookPart } from './workbook-part';
import { readWorkbookPart } from './workbook-part';

/** How far into a part a document type can be expected; one that hides further on is refused when the sheet is read. */
const PROLOG_BYTES = 512;
const EXCLAMATION = 0x21;

function hasDoctype(head: Uint8Array): boolean {
  // Nearly every sheet has no declaration at all, and there is one look for each sheet of a workbook.
  if (!head.includes(EXCLAMATION)) return false;
  // Without the zero bytes of UTF-16 the marker reads the same in every encoding.
  const text = String.fromCharCode(...head.filter((byte) => byte !== 0));
  return text.includes('<!DOCTYPE') || text.includes('<!ENTITY');
}

/** What is wrong in a sheet's own part is told by the sheet's name, which is what its owner knows. */
function inOwnPart<T>({ part, name }: SheetEntry, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const isOwn = error instanceof Refusal && partKey(error.where) === partKey(part);
    throw isOwn ? error.inSheet(name) : error;
  }
}

export class WorkbookFile {
  readonly parts: PackageParts;
  private info: WorkbookPart;
  private cellCount = 0;
  private strings: readonly string[] | null = null;
  private values: CellValueReader | null = null;
  private styleLooks: readonly CellLook[] | null = null;
  private readonly protections = new Map<string, boolean>();
  private readonly grids = new Map<string, SheetGrid>();

  private constructor(parts: PackageParts) {
    this.parts = parts;
    this.info = readWorkbookPart(parts);
    for (const sheet of this.info.sheets) {
      const head = parts.peek(sheet.part, PROLOG_BYTES);
      if (head !== null && hasDoctype(head)) throw new Refusal('unsafe', sheet.part);
    }
  }

  /** Throws `Refusal`. Looks at the content, never at the name. */
  static open(bytes: Uint8Array, tools: ZipTools | null = null): WorkbookFile {
    if (bytes.length > LIMITS.inputBytes) throw new Refusal('too-large', '', 'inputBytes');
    const kind = containerKind(bytes);
    if (kind === 'encrypted' || kind === 'legacy-xls') throw new Refusal(kind, '');
    if (kind !== 'zip') throw new Refusal('not-a-workbook', '');
    return new WorkbookFile(PackageParts.open(bytes, tools));
  }

  get workbook(): WorkbookPart {
    return this.info;
  }

  sheet(name: string): SheetEntry | undefined {
    return this.info.sheets.find((each) => each.name === name);
  }

  /** The part that a relationship of the workbook names; `null` where there is none. */
  related(type: string): string | null {
    const target = this.info.relationships.find((each) => each.type === type)?.target ?? null;
    return target !== null && this.parts.has(target) ? target : null;
  }

  get hasSignature(): boolean {
    return this.parts.keys().some((key) => key.startsWith('_xmlsignatures/'));
  }

  /** Without parsing a sheet that nobody has read yet; a damaged one says so when it is read. */
  isProtected(entry: SheetEntry): boolean {
    const read = this.grids.get(entry.part);
    if (read !== undefined) return read.isProtected;
    let known = this.protections.get(entry.part);
    if (known === undefined) {
      known = this.scanProtection(entry);
      this.protections.set(entry.part, known);
    }
    return known;
  }

  isRead(entry: SheetEntry): boolean {
    return this.grids.has(entry.part);
  }

  /** Throws `Refusal`. */
  source(entry: SheetEntry): PartText {
    const source = this.parts.text(entry.part);
    if (source === null) throw new Refusal('damaged', entry.part);
    return source;
  }

  /** Throws `Refusal`. */
  grid(entry: SheetEntry): SheetGrid {
    let grid = this.grids.get(entry.part);
    if (grid === undefined) {
      grid = inOwnPart(entry, () => this.parse(this.source(entry).text, entry));
      this.cellCount += grid.cells.size;
      if (this.cellCount > LIMITS.cells) throw new Refusal('too-large', entry.part, 'cells');
      this.grids.set(entry.part, grid);
    }
    return grid;
  }

  /** A sheet's text as a grid, without keeping it. Throws `Refusal`. */
  parse(text: string, entry: SheetEntry, formats?: readonly string[]): SheetGrid {
    return readSheet(text, entry, formats === undefined ? this.valueReader() : this.makeReader(formats));
  }

  /** Takes over a sheet's new text; `grid` is what it holds. */
  commitSheet(entry: SheetEntry, source: PartText, grid: SheetGrid): void {
    this.parts.replace(entry.part, source);
    this.grids.set(entry.part, grid);
  }

  /** To be called after a change to the workbook part, its relationships or the styles. */
  refresh(): void {
    this.info = readWorkbookPart(this.parts);
    this.values = null;
    this.styleLooks = null;
  }

  /** Drops what was read of a sheet whose part was replaced. */
  forget(part: string): void {
    this.grids.delete(part);
  }

  /** Looks by cell style. Throws `Refusal`. */
  looks(): readonly CellLook[] {
    this.styleLooks ??= readLooks(
      this.parts,
      this.related('styles'),
      readTheme(this.parts, this.related('theme')),
    );
    return this.styleLooks;
  }

  formats(): string[] {
    return readNumberFormats(this.parts, this.related('styles'));
  }

  private scanProtection(entry: SheetEntry): boolean {
    try {
      const { text } = this.source(entry);
      const at = text.lastIndexOf('sheetProtection');
      if (at === -1) return false;
      const tag = text.slice(at, text.indexOf('>', at));
      return /\ssheet\s*=\s*["'](?:1|true|on)["']/.test(tag);
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  private valueReader(): CellValueReader {
    this.values ??= this.makeReader(this.formats());
    return this.values;
  }

  private makeReader(formats: readonly string[]): CellValueReader {
    const part = this.related('sharedStrings');
    this.strings ??= part === null ? [] : readSharedStrings(this.parts, part);
    const { date1904 } = this.info;
    return new CellValueReader({
      part: part ?? 'xl/sharedStrings.xml',
      strings: this.strings,
      formats,
      date1904,
    });
  }
}
