/** The worksheet part of a report: a heading that stays in sight, rows of text, numbers and links. */
import { a1 } from '../../../core/grid';
import type { ReportCell, ReportSheet } from '../../workbook';
import { cellXml, contentProblem } from './cell-xml';
import { LIMITS } from '../../guard/limits';
import { escapeXml } from '../../xml/xml';
import { STRICT, TRANSITIONAL } from '../../xml/xml-tag';

export interface ReportStyles {
  readonly heading: number | null;
  readonly text: number | null;
  readonly link: number | null;
  readonly number: (format: string | undefined) => number | null;
}

const WIDEST = 255;

function clipped(value: string): string {
  return value.slice(0, LIMITS.cellTextLength);
}

/** "'部门''s 表'!B3" */
export function sheetLocation(sheet: string, reference: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${reference}`;
}

function cellOf(cell: ReportCell, reference: string, styles: ReportStyles): string {
  if (cell.kind === 'number') {
    const content = { kind: 'number', value: cell.value } as const;
    const style = styles.number(cell.format);
    if (contentProblem(content) === null) return cellXml({ prefix: '', reference, style }, content);
  }
  const value = clipped(cell.kind === 'link' ? cell.text : cell.value);
  const style = cell.kind === 'link' ? styles.link : styles.text;
  return cellXml({ prefix: '', reference, style }, { kind: 'text', value });
}

function linkOf(cell: ReportCell, reference: string): string {
  if (cell.kind !== 'link') return '';
  const location = escapeXml(sheetLocation(cell.sheet, a1(cell.cell)));
  return `<hyperlink ref="${reference}" location="${location}" display="${escapeXml(cell.text)}"/>`;
}

export function reportXml(report: ReportSheet, styles: ReportStyles, isStrict: boolean): string {
  const links: string[] = [];
  const heading = report.columns.map(({ header }, column) => {
    const shape = { prefix: '', reference: a1({ row: 0, column }), style: styles.heading };
    return cellXml(shape, { kind: 'text', value: clipped(header) });
  });
  const rows = report.rows.map((cells, index) => {
    const made = cells.map((cell, column) => {
      const reference = a1({ row: index + 1, column });
      links.push(linkOf(cell, reference));
      return cellOf(cell, reference, styles);
    });
    return `<row r="${String(index + 2)}">${made.join('')}</row>`;
  });
  const columns = report.columns.map(({ width }, column) => {
    const place = String(column + 1);
    const clippedWidth = String(Math.min(Math.max(width, 1), WIDEST));
    return `<col min="${place}" max="${place}" width="${clippedWidth}" customWidth="1"/>`;
  });
  const hyperlinks = links.join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${isStrict ? STRICT : TRANSITIONAL}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    `<sheetData><row r="1">${heading.join('')}</row>${rows.join('')}</sheetData>`,
    hyperlinks === '' ? '' : `<hyperlinks>${hyperlinks}</hyperlinks>`,
    '</worksheet>',
  ].join('');
}
