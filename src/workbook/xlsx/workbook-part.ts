/** What xl/workbook.xml says: sheets, names, date system, how it is calculated. */
import type { SheetVisibility } from '../../core/grid';
import { type PackageParts, partKey } from '../package/package-parts';
import { Refusal } from '../guard/refusal';
import type { Relationship } from '../package/relationships';
import { readRelationships } from '../package/relationships';
import type { XmlTag } from '../xml/xml';
import { attribute, isMain, isTrue, parseXml, relationshipId, wholeNumber } from '../xml/xml';

export interface SheetEntry {
  readonly name: string;
  /** Among worksheets, from 0: chart and dialog sheets do not count. */
  readonly index: number;
  /** Among all sheets, from 0, as `localSheetId` counts. */
  readonly position: number;
  readonly sheetId: number;
  readonly visibility: SheetVisibility;
  readonly part: string;
}

export interface DefinedName {
  readonly name: string;
  /** `null` for a name of the whole workbook. */
  readonly localPosition: number | null;
  readonly formula: string;
}

export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  /** Names of all sheets, chart sheets included, by position. */
  readonly sheetNames: readonly string[];
  readonly highestSheetId: number;
  /** No sheet may be added or removed. */
  readonly isStructureLocked: boolean;
  readonly isStrict: boolean;
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly fullCalcOnLoad: boolean;
  /** Index among worksheets. */
  readonly activeIndex: number;
  readonly relationships: readonly Relationship[];
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

interface Draft {
  sheets: SheetEntry[];
  names: DefinedName[];
  date1904: boolean;
  fullCalcOnLoad: boolean;
  activeTab: number;
  sheetNames: string[];
  highestSheetId: number;
  isStructureLocked: boolean;
  isStrict: boolean;
}

class WorkbookReader {
  readonly draft: Draft = {
    sheets: [],
    names: [],
    date1904: false,
    fullCalcOnLoad: false,
    activeTab: 0,
    sheetNames: [],
    highestSheetId: 0,
    isStructureLocked: false,
    isStrict: false,
  };
  private readonly targets: Map<string, Relationship>;
  private name: { name: string; localPosition: number | null } | null = null;
  private text = '';
  private rootIsWorkbook = false;

  constructor(relationships: readonly Relationship[]) {
    this.targets = new Map(relationships.map((each) => [each.id, each]));
  }

  get isWorkbook(): boolean {
    return this.rootIsWorkbook;
  }

  open(tag: XmlTag, depth: number): void {
    if (!isMain(tag)) return;
    if (depth === 1) {
      this.rootIsWorkbook = tag.local === 'workbook';
      this.draft.isStrict = tag.uri.startsWith('http://purl.oclc.org/');
    } else if (depth === 2) this.openSetting(tag);
    else if (depth !== 3) return;
    else if (tag.local === 'sheet') this.openSheet(tag);
    else if (tag.local === 'workbookView') {
      this.draft.activeTab = wholeNumber(attribute(tag, 'activeTab'), 0);
    } else if (tag.local === 'definedName') {
      const local = attribute(tag, 'localSheetId');
      this.name = {
        name: attribute(tag, 'name') ?? '',
        localPosition: local === undefined ? null : wholeNumber(local, 0),
      };
      this.text = '';
    }
  }

  addText(text: string): void {
    if (this.name !== null) this.text += text;
  }

  close(tag: XmlTag, depth: number): void {
    if (this.name === null || depth !== 3 || tag.local !== 'definedName') return;
    this.draft.names.push({ ...this.name, formula: this.text });
    this.name = null;
  }

  private openSetting(tag: XmlTag): void {
    if (tag.local === 'workbookPr') this.draft.date1904 = isTrue(attribute(tag, 'date1904'));
    if (tag.local === 'workbookProtection') {
      this.draft.isStructureLocked = isTrue(attribute(tag, 'lockStructure'));
    }
    if (tag.local === 'calcPr') this.draft.fullCalcOnLoad = isTrue(attribute(tag, 'fullCalcOnLoad'));
  }

  private openSheet(tag: XmlTag): void {
    const name = attribute(tag, 'name') ?? '';
    const sheetId = wholeNumber(attribute(tag, 'sheetId'), 0);
    const position = this.draft.sheetNames.length;
    this.draft.sheetNames.push(name);
    this.draft.highestSheetId = Math.max(this.draft.highestSheetId, sheetId);
    const relationship = this.targets.get(relationshipId(tag) ?? '');
    if (relationship?.type !== 'worksheet' || relationship.target === null) return;
    this.draft.sheets.push({
      name,
      index: this.draft.sheets.length,
      position,
      sheetId,
      visibility: visibilityOf(attribute(tag, 'state')),
      part: relationship.target,
    });
  }
}

function mainPart(parts: PackageParts): string {
  const target = readRelationships(parts, '').find((each) => each.type === 'officeDocument')?.target;
  if (target !== undefined && target !== null && parts.has(target)) return target;
  if (parts.has('xl/workbook.xml')) return 'xl/workbook.xml';
  throw new Refusal('not-a-workbook', 'xl/workbook.xml');
}

/** Also two sheets of one part: what is written into one would be written into the other, and thousands would be read anew each. */
function rejectTwins(sheets: readonly SheetEntry[]): void {
  const names = new Set<string>();
  const parts = new Set<string>();
  for (const { name, part } of sheets) {
    if (names.has(name)) throw new Refusal('damaged', name);
    if (parts.has(partKey(part))) throw new Refusal('unsafe', part);
    names.add(name);
    parts.add(partKey(part));
  }
}

/** Throws `Refusal`: `not-a-workbook` for other packages, `no-sheets` where it has no worksheet. */
export function readWorkbookPart(parts: PackageParts): WorkbookPart {
  const part = mainPart(parts);
  const source = parts.text(part);
  if (source === null) throw new Refusal('not-a-workbook', part);
  const relationships = readRelationships(parts, part);
  const reader = new WorkbookReader(relationships);
  parseXml(source.text, part, {
    open: (tag, depth) => {
      reader.open(tag, depth);
    },
    close: (tag, depth) => {
      reader.close(tag, depth);
    },
    text: (text) => {
      reader.addText(text);
    },
  });
  if (!reader.isWorkbook) throw new Refusal('not-a-workbook', part);
  const { activeTab, ...said } = reader.draft;
  const { sheets } = said;
  if (sheets.length === 0) throw new Refusal('no-sheets', part);
  rejectTwins(sheets);
  const active = sheets.find((sheet) => sheet.position === activeTab);
  return { part, ...said, relationships, activeIndex: active?.index ?? 0 };
}
