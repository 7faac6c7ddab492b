/** A small .xlsx from a seed, for tests: plain parts that a person can read, zipped by fflate. */
import { strToU8, zipSync } from 'fflate';

import { parseA1 } from '../../../src/core/grid';
import type { ContractSeed, SeedCell, SeedSheet } from '../contract';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function cellElement(at: string, cell: SeedCell, style: number): string {
  const f = cell.formula === undefined ? '' : `<f>${escape(cell.formula.slice(1))}</f>`;
  const head = `<c r="${at}" s="${String(style)}"`;
  if (cell.error !== undefined) return `${head} t="e">${f}<v>${cell.error}</v></c>`;
  const { value } = cell;
  if (typeof value === 'boolean') return `${head} t="b">${f}<v>${value ? '1' : '0'}</v></c>`;
  if (typeof value === 'number') return `${head}>${f}<v>${String(value)}</v></c>`;
  if (value === undefined) return f === '' ? `${head}/>` : `${head}>${f}</c>`;
  if (f !== '') return `${head} t="str">${f}<v>${escape(value)}</v></c>`;
  return `${head} t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
}

function sheetXml(sheet: SeedSheet, formats: readonly string[]): string {
  const rows = new Map<number, [number, string][]>();
  for (const [at, cell] of Object.entries(sheet.cells)) {
    const address = parseA1(at);
    if (address === null) throw new Error(`not an address: ${at}`);
    const element = cellElement(at, cell, Math.max(0, formats.indexOf(cell.format ?? 'General')));
    rows.set(address.row, [...(rows.get(address.row) ?? []), [address.column, element]]);
  }
  for (const row of sheet.hiddenRows ?? []) if (!rows.has(row)) rows.set(row, []);
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const hidden = sheet.hiddenRows?.includes(row) === true ? ' hidden="1"' : '';
      const inner = cells.sort(([a], [b]) => a - b).map(([, element]) => element);
      return `<row r="${String(row + 1)}"${hidden}>${inner.join('')}</row>`;
    });
  const cols = (sheet.hiddenColumns ?? []).map((column) => {
    return `<col min="${String(column + 1)}" max="${String(column + 1)}" width="9" hidden="1"/>`;
  });
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`);
  return [
    `<worksheet xmlns="${MAIN}">`,
    cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '',
    `<sheetData>${data.join('')}</sheetData>`,
    sheet.isProtected === true ? '<sheetProtection sheet="1"/>' : '',
    merges.length > 0 ? `<mergeCells count="${String(merges.length)}">${merges.join('')}</mergeCells>` : '',
    '</worksheet>',
  ].join('');
}

function stylesXml(formats: readonly string[]): string {
  const numFmts = formats.map(
    (code, index) => `<numFmt numFmtId="${String(164 + index)}" formatCode="${escape(code)}"/>`,
  );
  const xfs = formats.map(
    (_code, index) => `<xf numFmtId="${String(164 + index)}" fontId="0" fillId="0" borderId="0"/>`,
  );
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="${String(formats.length)}">${numFmts.join('')}</numFmts>` +
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    `<cellXfs count="${String(formats.length)}">${xfs.join('')}</cellXfs></styleSheet>`
  );
}

/** Parts by name, so that a test can change one before it zips them. */
export function xlsxParts(seed: ContractSeed): Record<string, string> {
  const formats = [
    ...new Set([
      'General',
      ...seed.sheets.flatMap((sheet) => Object.values(sheet.cells).map((cell) => cell.format ?? 'General')),
    ]),
  ];
  const sheets = seed.sheets.map((sheet, index) => {
    const state = sheet.visibility === undefined ? '' : ` state="${sheet.visibility}"`;
    const id = String(index + 1);
    return `<sheet name="${escape(sheet.name)}" sheetId="${id}"${state} r:id="rId${id}"/>`;
  });
  const relationships = seed.sheets.map((_sheet, index) => {
    const id = String(index + 1);
    return `<Relationship Id="rId${id}" Type="${RELS}/worksheet" Target="worksheets/sheet${id}.xml"/>`;
  });
  const overrides = seed.sheets.map((_sheet, index) => {
    const name = `/xl/worksheets/sheet${String(index + 1)}.xml`;
    return `<Override PartName="${name}" ContentType="${SHEET_TYPE}.worksheet+xml"/>`;
  });
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE_RELS}"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><bookViews><workbookView activeTab="${String(seed.active)}"/></bookViews>` +
      `<sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE_RELS}">${relationships.join('')}` +
      `<Relationship Id="rIdS" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml(formats),
  };
  seed.sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] = sheetXml(sheet, formats);
  });
  return parts;
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries));
}

export function buildXlsx(seed: ContractSeed): Uint8Array {
  return zipParts(xlsxParts(seed));
}
