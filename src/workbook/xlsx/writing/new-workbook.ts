/** A workbook of one sheet, made of cells that came without a file, as pasted ones do: contents and merged areas, no looks. */
import { a1, a1Range, addressOfKey, type CellRange, type GridCell, type SheetGrid } from '../../../core/grid';
import { groupsOf } from '../../../core/groups';
import { newPackage } from '../../package/new-package';
import { plainNumberText } from '../../plain-format';
import { escapeXml } from '../../xml/xml';
import { TRANSITIONAL, TRANSITIONAL_RELATIONSHIPS } from '../../xml/xml-tag';
import { cellXml } from './cell-xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Wide enough for a name in two lines or three. */
const COLUMN_WIDTH = 14;
/** Format ids below this one are built in. */
const FIRST_FORMAT = 164;
/** The first two styles are of blank cells and of texts. */
const FIRST_STYLE = 2;

const FIGURE = /^-?\d[\d,]*(?:\.(\d{1,10}))?(%?)$/;
/** A number keeps no more digits; longer ones are the code of something. */
const MOST_DIGITS = 15;

interface Figure {
  readonly value: string;
  readonly format: string;
}

/** The number that shows the very same text; `null` where there is none, as for 007, which stays a text. */
function figureOf(text: string): Figure | null {
  const match = FIGURE.exec(text);
  if (match === null || text.replace(/\D/g, '').length > MOST_DIGITS) return null;
  const [, decimals = '', percent = ''] = match;
  const bare = text.replace(/[,%]/g, '');
  const value = Number(percent === '' ? bare : `${bare}e-2`);
  const places = decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`;
  const format = `${text.includes(',') ? '#,##0' : '0'}${places}${percent}`;
  return plainNumberText(value, format) === text ? { value: String(value), format } : null;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${String(FIRST_FORMAT + index)}" formatCode="${escapeXml(code)}"/>`,
  );
  const xf = (format: number): string =>
    `<xf numFmtId="${String(format)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>`;
  const styles = [xf(0), ...formats.map((_, index) => xf(FIRST_FORMAT + index))];
  return [
    `<styleSheet xmlns="${TRANSITIONAL}">`,
    codes.length === 0 ? '' : `<numFmts count="${String(codes.length)}">${codes.join('')}</numFmts>`,
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${String(styles.length + 1)}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${styles.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly figure: Figure | null;
}

function placed([key, { text }]: readonly [number, GridCell]): Placed {
  return { ...addressOfKey(key), text, figure: figureOf(text) };
}

function rowsXml(cells: readonly Placed[], hidden: ReadonlySet<number>, formats: readonly string[]): string {
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return [...groupsOf(inOrder, ({ row }) => String(row))]
    .map(([, inRow]) => {
      const row = inRow[0]?.row ?? 0;
      const made = inRow.map((cell) => {
        const { text, figure } = cell;
        const style = figure === null ? 1 : FIRST_STYLE + formats.indexOf(figure.format);
        const shape = { prefix: '', reference: a1(cell), style };
        return cellXml(
          shape,
          figure === null ? { kind: 'text', value: text } : { kind: 'number', value: figure.value },
        );
      });
      return `<row r="${String(row + 1)}"${hidden.has(row) ? ' hidden="1"' : ''}>${made.join('')}</row>`;
    })
    .join('');
}

/** From top to bottom, without those that reach into an earlier one, which a page may claim and no workbook holds. */
function apart(merges: readonly CellRange[]): readonly CellRange[] {
  /** By column: the last row that is taken. */
  const taken: number[] = [];
  return merges.filter(({ top, left, bottom, right }) => {
    for (let column = left; column <= right; column += 1) if ((taken[column] ?? -1) >= top) return false;
    for (let column = left; column <= right; column += 1) taken[column] = bottom;
    return true;
  });
}

function mergesXml(merges: readonly CellRange[]): string {
  const areas = apart(merges).map((merge) => `<mergeCell ref="${a1Range(merge)}"/>`);
  if (areas.length === 0) return '';
  return `<mergeCells count="${String(areas.length)}">${areas.join('')}</mergeCells>`;
}

/** The bytes of an .xlsx that holds the sheet; figures that a number shows alike become numbers. */
export function newWorkbook({ sheet, cells, merges, bounds, hiddenRows }: SheetGrid): Uint8Array {
  const all = [...cells].map(placed);
  const formats = [...new Set(all.flatMap(({ figure }) => (figure === null ? [] : [figure.format])))];
  const last = String((bounds?.right ?? 0) + 1);
  const document = `${TRANSITIONAL_RELATIONSHIPS}/officeDocument`;
  return newPackage({
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${document}" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${TRANSITIONAL_RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${TRANSITIONAL_RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${TRANSITIONAL}" xmlns:r="${TRANSITIONAL_RELATIONSHIPS}"><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/styles.xml': stylesXml(formats),
    'xl/worksheets/sheet1.xml':
      `<worksheet xmlns="${TRANSITIONAL}">` +
      `<cols><col min="1" max="${last}" width="${String(COLUMN_WIDTH)}" style="1" customWidth="1"/></cols>` +
      `<sheetData>${rowsXml(all, hiddenRows, formats)}</sheetData>${mergesXml(merges ?? [])}</worksheet>`,
  });
}
