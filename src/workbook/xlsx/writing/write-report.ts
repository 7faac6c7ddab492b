/**
 * Adds a report sheet to an opened file, or replaces one that this project made: it is known by a hidden defined name,
 * local to it (`report-marker.ts`).
 */
import { REPORT_MARKER_NAME } from '../../report-marker';
import type { Outcome, ReportSheet } from '../../workbook';
import { withSheetTitle } from './app-properties';
import {
  addContentType,
  addRelationship,
  changeText,
  freeRelationshipId,
  placeInWorkbook,
  workbookChildren,
} from '../../package/package-patch';
import { folderOf, readRelationships } from '../../package/relationships';
import type { ReportStyles } from './report-xml';
import { reportXml, sheetLocation } from './report-xml';
import type { SheetEntry } from '../workbook-part';
import type { WorkbookFile } from '../workbook-file';
import { escapeXml } from '../../xml/xml';
import { STRICT_RELATIONSHIPS, TRANSITIONAL_RELATIONSHIPS } from '../../xml/xml-tag';
import { saveStyles, stylePatcher } from './workbook-styles';
import type { ElementSpan, Patch } from '../../xml/xml-spans';
import { appendInside, applyPatches, prefixOf } from '../../xml/xml-spans';

const SHEET_CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const LINK_COLOR = 'FF0563C1';

function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);
}

function refusal(code: 'unsupported' | 'name-taken' | 'protected', detail: string): Outcome<null> {
  return { ok: false, code, detail };
}

function isOurs(file: WorkbookFile, entry: SheetEntry): boolean {
  return file.workbook.names.some(
    (each) => each.name === REPORT_MARKER_NAME && each.localPosition === entry.position,
  );
}

/** Styles are a nicety: where the workbook's are not as they should be, the report is plain. */
function prepareStyles(file: WorkbookFile): { styles: ReportStyles; save: () => void } {
  const patcher = stylePatcher(file);
  const styles: ReportStyles = {
    heading: patcher.withFont({ isBold: true, color: null }),
    text: patcher.withFont({ isBold: false, color: null }),
    link: patcher.withFont({ isBold: false, color: LINK_COLOR }),
    number: (format) => {
      const plain = styles.text;
      return plain === null || format === undefined ? plain : (patcher.withFormat(plain, format) ?? plain);
    },
  };
  const save = (): void => {
    const changed = patcher.result();
    if (changed !== null) saveStyles(file, changed);
  };
  return { styles, save };
}

function freePart(file: WorkbookFile): string {
  const folder = `${folderOf(file.workbook.part)}worksheets/`;
  let number = file.workbook.sheetNames.length + 1;
  while (file.parts.has(`${folder}sheet${String(number)}.xml`)) number += 1;
  return `${folder}sheet${String(number)}.xml`;
}

function markerPatch(
  text: string,
  children: readonly ElementSpan[],
  name: string,
  position: number,
): Patch | null {
  const first = children[0];
  if (first === undefined) return null;
  const p = prefixOf(first.tag);
  const target = escapeXml(sheetLocation(name, '$A$1'));
  const marker = `<${p}definedName name="${REPORT_MARKER_NAME}" localSheetId="${String(position)}" hidden="1">${target}</${p}definedName>`;
  const existing = children.find((each) => each.tag.local === 'definedNames');
  if (existing !== undefined) return appendInside(text, existing, marker);
  const at = placeInWorkbook(children, 'definedNames');
  if (at === null) return null;
  return { start: at, end: at, text: `<${p}definedNames>${marker}</${p}definedNames>` };
}

function listSheet(file: WorkbookFile, name: string, relationshipId: string): boolean {
  const { part, highestSheetId, isStrict, sheetNames } = file.workbook;
  let isListed = false;
  changeText(file.parts, part, (text) => {
    const children = workbookChildren(text, part);
    const sheets = children.find((each) => each.tag.local === 'sheets');
    const marker = markerPatch(text, children, name, sheetNames.length);
    if (sheets === undefined || marker === null) return null;
    const p = prefixOf(sheets.tag);
    const namespace = isStrict ? STRICT_RELATIONSHIPS : TRANSITIONAL_RELATIONSHIPS;
    const id = String(highestSheetId + 1);
    const sheet = `<${p}sheet xmlns:r="${namespace}" name="${escapeXml(name)}" sheetId="${id}" r:id="${relationshipId}"/>`;
    isListed = true;
    return applyPatches(text, [appendInside(text, sheets, sheet), marker]);
  });
  return isListed;
}

function addSheet(file: WorkbookFile, report: ReportSheet, xml: string): boolean {
  const { workbook, parts } = file;
  const part = freePart(file);
  const id = freeRelationshipId(parts, workbook.part);
  if (!listSheet(file, report.name, id)) return false;
  const type = `${workbook.isStrict ? STRICT_RELATIONSHIPS : TRANSITIONAL_RELATIONSHIPS}/worksheet`;
  addRelationship(parts, workbook.part, { id, type, target: part.slice(folderOf(workbook.part).length) });
  addContentType(parts, part, SHEET_CONTENT_TYPE);
  parts.replace(part, { text: xml, encoding: 'utf-8' });
  const app = readRelationships(parts, '').find(
    (each) => each.type === 'extended-properties' || each.type === 'extendedProperties',
  )?.target;
  if (app != null && parts.has(app)) {
    changeText(parts, app, (text) => withSheetTitle(text, app, report.name, workbook.sheetNames.length));
  }
  return true;
}

export function writeReport(file: WorkbookFile, report: ReportSheet): Outcome<null> {
  const { workbook } = file;
  if (!isSheetName(report.name)) return refusal('unsupported', report.name);
  const lower = report.name.toLowerCase();
  const isTaken = workbook.sheetNames.some((name) => name.toLowerCase() === lower);
  const old = workbook.sheets.find((each) => each.name.toLowerCase() === lower);
  if (isTaken && (old === undefined || !isOurs(file, old))) return refusal('name-taken', report.name);
  if (old === undefined && workbook.isStructureLocked) return refusal('protected', report.name);
  const { styles, save } = prepareStyles(file);
  const xml = reportXml(report, styles, workbook.isStrict);
  if (old === undefined) {
    if (!addSheet(file, report, xml)) return refusal('unsupported', report.name);
  } else {
    file.parts.replace(old.part, { text: xml, encoding: 'utf-8' });
    file.forget(old.part);
  }
  save();
  file.refresh();
  return { ok: true, value: null };
}
