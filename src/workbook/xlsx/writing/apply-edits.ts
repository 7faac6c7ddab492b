/** Writes a plan of edits into an opened file: sheet by sheet, each one whole or not at all. */
import { groupsOf } from '../../../core/groups';
import { metWithFormat, type CellEdit } from '../../../core/edit';
import type { CellAddress, CellRange, SheetGrid } from '../../../core/grid';
import { a1, a1Range, cellAt, cellKey, rangeContains } from '../../../core/grid';
import type { ApplyResult, FailureCode, NotWritten } from '../../workbook';
import { withoutCells } from './calc-chain';
import { contentProblem } from './cell-xml';
import { DependencyCheck } from '../../../core/formula/dependency-check';
import { changeText, removeWorkbookPart, setFullCalcOnLoad } from '../../package/package-patch';
import type { PartText } from '../../xml/part-text';
import { Refusal } from '../../guard/refusal';
import { sameOutside } from './sheet-check';
import { mapSheet } from './sheet-map';
import type { CellWrite } from './sheet-patch';
import { patchSheet, styleAt } from './sheet-patch';
import { saveStyles, stylePatcher } from './workbook-styles';
import type { SheetEntry } from '../workbook-part';
import type { WorkbookFile } from '../workbook-file';

interface Problem {
  readonly code: FailureCode;
  readonly detail: string;
}

function refused(edits: readonly CellEdit[], problem: Problem): NotWritten[] {
  return edits.map((edit) => ({ edit, ...problem }));
}

function problemOf(edit: CellEdit, grid: SheetGrid, covering: readonly CellRange[]): Problem | null {
  const { row, column } = edit.cell;
  const detail = `${edit.sheet}!${a1(edit.cell)}`;
  for (const merge of covering) {
    const isFirst = merge.top === row && merge.left === column;
    if (!isFirst && rangeContains(merge, row, column)) return { code: 'merged', detail };
  }
  const now = cellAt(grid, row, column);
  const unchanged =
    (now?.value ?? null) === edit.before.value && (now?.formula ?? null) === edit.before.formula;
  if (!unchanged) return { code: 'changed', detail };
  const problem = contentProblem(edit.after);
  return problem === null ? null : { code: problem, detail };
}

interface Accepted {
  readonly accepted: CellEdit[];
  readonly notWritten: NotWritten[];
}

function sift(edits: readonly CellEdit[], grid: SheetGrid): Accepted {
  const accepted: CellEdit[] = [];
  const notWritten: NotWritten[] = [];
  const seen = new Set<number>();
  for (const edit of edits) {
    const key = cellKey(edit.cell.row, edit.cell.column);
    let problem = problemOf(edit, grid, grid.merges ?? []);
    // A second edit of one cell meets what the first one left there.
    if (problem === null && seen.has(key))
      problem = { code: 'changed', detail: `${edit.sheet}!${a1(edit.cell)}` };
    if (problem === null) {
      seen.add(key);
      accepted.push(edit);
    } else notWritten.push({ edit, ...problem });
  }
  return { accepted, notWritten };
}

interface SheetDraft {
  readonly edits: readonly CellEdit[];
  readonly source: PartText;
  readonly grid: SheetGrid;
  readonly styles: PartText | null;
}

/** The sheet's new text, proven to differ in the cells written only. */
function draftSheet(
  file: WorkbookFile,
  entry: SheetEntry,
  grid: SheetGrid,
  edits: readonly CellEdit[],
): SheetDraft | Problem {
  const source = file.source(entry);
  const map = mapSheet(source.text, entry.part);
  const formats = file.formats();
  const styles = stylePatcher(file);
  const writes: CellWrite[] = [];
  const met: CellEdit[] = [];
  for (const edit of edits) {
    const { cell, after } = edit;
    const base = styleAt(map, cell.row, cell.column) ?? 0;
    const format = formats[base] ?? 'General';
    let style: number | null = null;
    met.push(metWithFormat(edit, format));
    if (after.format !== undefined && after.format !== format) {
      style = styles.withFormat(base, after.format);
      if (style === null) return { code: 'unsupported', detail: 'styles' };
      formats[style] = after.format;
    }
    writes.push({ row: cell.row, column: cell.column, content: after, style });
  }
  const patched = patchSheet(source.text, map, grid.cells, writes);
  if (!patched.ok) {
    return patched.reason === 'array'
      ? { code: 'array', detail: `${entry.name}!${a1Range(patched.range)}` }
      : { code: 'unsupported', detail: patched.reason };
  }
  const next = file.parse(patched.text, entry, formats);
  const keys = new Set(edits.map(({ cell }) => cellKey(cell.row, cell.column)));
  if (!sameOutside(grid, next, keys)) return { code: 'unsupported', detail: 'damaged' };
  return {
    edits: met,
    source: { text: patched.text, encoding: source.encoding },
    grid: next,
    styles: styles.result(),
  };
}

function commit(file: WorkbookFile, entry: SheetEntry, draft: SheetDraft): void {
  if (draft.styles !== null) {
    saveStyles(file, draft.styles);
    file.refresh();
  }
  file.commitSheet(entry, draft.source, draft.grid);
}

function dropFromCalcChain(file: WorkbookFile, gone: ReadonlySet<string>): void {
  const chain = file.related('calcChain');
  if (chain === null || gone.size === 0) return;
  const text = file.parts.text(chain)?.text;
  if (text === undefined) return;
  if (withoutCells(text, chain, gone) === null) {
    removeWorkbookPart(file.parts, file.workbook.part, chain);
    file.refresh();
    return;
  }
  changeText(file.parts, chain, (current) => withoutCells(current, chain, gone));
}

/** A sheet that was never read is only looked at closely where its text has formulas at all. */
function mayHoldFormulas(file: WorkbookFile, entry: SheetEntry): boolean {
  return file.isRead(entry) || /<(?:[\w.-]+:)?f[\s>/]/.test(file.source(entry).text);
}

function hasDependents(file: WorkbookFile, written: ReadonlyMap<string, readonly CellAddress[]>): boolean {
  const { sheets, names } = file.workbook;
  const check = new DependencyCheck({ sheetNames: sheets.map((each) => each.name), names, written });
  for (const entry of sheets) {
    if (!mayHoldFormulas(file, entry)) continue;
    const own = new Set(
      written.get(entry.name.toLowerCase())?.map(({ row, column }) => cellKey(row, column)),
    );
    for (const [key, cell] of file.grid(entry).cells) {
      if (cell.formula === null) continue;
      // A formula just written brings its result along; without one it has to be calculated.
      if (own.has(key)) {
        if (cell.value === null) return true;
      } else if (check.mayDepend(cell.formula, entry.name)) return true;
    }
  }
  return false;
}

/** True where the check itself fails on a damaged sheet: then nobody can tell, and a recalculation does no harm. */
function dependentsOrUnknown(
  file: WorkbookFile,
  written: ReadonlyMap<string, readonly CellAddress[]>,
): boolean {
  try {
    return hasDependents(file, written);
  } catch (error) {
    if (error instanceof Refusal) return true;
    throw error;
  }
}

function writeSheet(
  file: WorkbookFile,
  entry: SheetEntry,
  edits: readonly CellEdit[],
): { readonly written: CellEdit[]; readonly notWritten: NotWritten[]; readonly gone: string[] } {
  const grid = file.grid(entry);
  if (grid.isProtected) {
    return { written: [], notWritten: refused(edits, { code: 'protected', detail: entry.name }), gone: [] };
  }
  const { accepted, notWritten } = sift(edits, grid);
  if (accepted.length === 0) return { written: [], notWritten, gone: [] };
  const draft = draftSheet(file, entry, grid, accepted);
  if ('code' in draft)
    return { written: [], notWritten: [...notWritten, ...refused(accepted, draft)], gone: [] };
  commit(file, entry, draft);
  const gone = accepted
    .filter((edit) => edit.before.formula !== null && edit.after.kind !== 'formula')
    .map((edit) => `${String(entry.sheetId)} ${a1(edit.cell)}`);
  return { written: [...draft.edits], notWritten, gone };
}

/** A sheet that turns out to be damaged refuses its edits; the others do not suffer. */
function tryWriteSheet(
  file: WorkbookFile,
  entry: SheetEntry,
  edits: readonly CellEdit[],
): ReturnType<typeof writeSheet> {
  try {
    return writeSheet(file, entry, edits);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const code = error.code === 'too-large' ? 'too-large' : 'damaged';
    return { written: [], notWritten: refused(edits, { code, detail: error.where }), gone: [] };
  }
}

export function applyEdits(file: WorkbookFile, edits: readonly CellEdit[]): ApplyResult {
  const written: CellEdit[] = [];
  const notWritten: NotWritten[] = [];
  const gone = new Set<string>();
  for (const [name, group] of groupsOf(edits, ({ sheet }) => sheet)) {
    const entry = file.sheet(name);
    if (entry === undefined) {
      notWritten.push(...refused(group, { code: 'sheet-gone', detail: name }));
      continue;
    }
    const result = tryWriteSheet(file, entry, group);
    written.push(...result.written);
    notWritten.push(...result.notWritten);
    for (const each of result.gone) gone.add(each);
  }
  const places = new Map<string, CellAddress[]>();
  for (const { sheet, cell } of written) {
    places.set(sheet.toLowerCase(), [...(places.get(sheet.toLowerCase()) ?? []), cell]);
  }
  dropFromCalcChain(file, gone);
  const recalculationPending = written.length > 0 && dependentsOrUnknown(file, places);
  if (recalculationPending && !file.workbook.fullCalcOnLoad) {
    setFullCalcOnLoad(file.parts, file.workbook.part);
    file.refresh();
  }
  return {
    written,
    notWritten,
    recalculationPending,
    signatureBroken: written.length > 0 && file.hasSignature,
  };
}
