/** The styles of a workbook, to be added to. Some programs leave the part out: then a plain one is made once something is added. */
import { addContentType, addRelationship, freeRelationshipId } from '../../package/package-patch';
import { folderOf } from '../../package/relationships';
import type { PartText } from '../../xml/part-text';
import { STRICT, STRICT_RELATIONSHIPS, TRANSITIONAL, TRANSITIONAL_RELATIONSHIPS } from '../../xml/xml-tag';
import type { WorkbookFile } from '../workbook-file';
import { StylePatcher } from './style-patch';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** What a program takes a workbook without styles to have: one look for every cell. */
function plainStyles(isStrict: boolean): PartText {
  const ids = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
  const text =
    `<styleSheet xmlns="${isStrict ? STRICT : TRANSITIONAL}">` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1"><xf ${ids}/></cellStyleXfs>` +
    `<cellXfs count="1"><xf ${ids} xfId="0"/></cellXfs></styleSheet>`;
  return { text, encoding: 'utf-8' };
}

function freePart({ parts, workbook }: WorkbookFile): string {
  const folder = folderOf(workbook.part);
  let name = 'styles.xml';
  for (let number = 1; parts.has(folder + name); number += 1) name = `styles${String(number)}.xml`;
  return folder + name;
}

export function stylePatcher(file: WorkbookFile): StylePatcher {
  const part = file.related('styles');
  const source = part === null ? null : file.parts.text(part);
  if (part === null || source === null) {
    return new StylePatcher(plainStyles(file.workbook.isStrict), freePart(file));
  }
  return new StylePatcher(source, part);
}

/** The caller refreshes the file. */
export function saveStyles(file: WorkbookFile, styles: PartText): void {
  const { parts, workbook } = file;
  const known = file.related('styles');
  const part = known ?? freePart(file);
  parts.replace(part, styles);
  if (known !== null) return;
  const namespace = workbook.isStrict ? STRICT_RELATIONSHIPS : TRANSITIONAL_RELATIONSHIPS;
  addRelationship(parts, workbook.part, {
    id: freeRelationshipId(parts, workbook.part),
    type: `${namespace}/styles`,
    target: part.slice(folderOf(workbook.part).length),
  });
  addContentType(parts, part, CONTENT_TYPE);
}
