import { a1, addressOfKey, cellKey } from '../../../src/core/grid';
import { cellStyle } from '../../../src/workbench/grid/cell-style';
import { layoutOf } from '../../../src/workbench/grid/layout';
import { plainPresentation } from '../../../src/workbench/grid/plain-presentation';
import { runningTexts } from '../../../src/workbench/grid/running-text';
import { gridOfRows } from '../../support/grid-of-rows';
import { tinted } from '../../../src/workbook/xlsx/looks/colors';
import { xlsxParts, zipParts } from './build-xlsx';
import { fixture, openBytes } from './support';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

test('widths, heights, merges, borders, fills, fonts and alignment of a real form', async () => {
  const workbook = await openBytes(fixture('xlsx/kitchen.xlsx'));
  const look = workbook.presentation('评分表');
  if (look === null) throw new Error('no presentation');
  expect(look.columnWidths.get(0)).toBe(42);
  expect(look.columnWidths.get(2)).toBe(154);
  expect(look.defaultColumnWidth).toBe(64);
  expect(look.rowHeights.get(0)).toBe(48);
  expect(look.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 11 });
  expect(look.extent).toEqual({ top: 0, left: 0, bottom: 45, right: 11 });
  const title = look.looks.get(cellKey(0, 0));
  expect(title?.font).toMatchObject({ name: '宋体', size: 18, isBold: true });
  expect(title?.alignment).toMatchObject({ horizontal: 'center', vertical: 'center', wrap: true });
  const heading = look.looks.get(cellKey(2, 0));
  expect(heading?.fill).toBe('#D9E1F2');
  expect(heading?.borders.left).toEqual({ style: 'thin', color: '#000000' });
  const total = look.looks.get(cellKey(43, 3));
  expect(total?.borders.top).toEqual({ style: 'medium', color: '#000000' });
  expect(workbook.presentation('没有')).toBeNull();
});

test('theme colours take their tint, the old palette its index, hidden rows and columns are told', async () => {
  const parts = xlsxParts({
    active: 0,
    sheets: [{ name: '表', cells: { A1: { value: 1 } }, hiddenColumns: [1], hiddenRows: [2] }],
  });
  parts['xl/styles.xml'] =
    `<styleSheet xmlns="${MAIN}"><fonts><font/><font><color indexed="10"/><i/><u/></font></fonts>` +
    '<fills><fill/><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999"/></patternFill></fill></fills>' +
    '<borders><border/><border><start style="dashDot"><color theme="1"/></start><end style="double"/></border></borders>' +
    '<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1"><alignment textRotation="135"/></xf></cellXfs></styleSheet>';
  parts['xl/worksheets/sheet1.xml'] = (parts['xl/worksheets/sheet1.xml'] ?? '').replace('s="0"', 's="1"');
  const look = (await openBytes(zipParts(parts))).presentation('表');
  const cell = look?.looks.get(cellKey(0, 0));
  expect(cell?.fill).toBe('#DAE3F3');
  expect(cell?.font).toMatchObject({ color: '#FF0000', isItalic: true, isUnderlined: true });
  expect(cell?.borders).toEqual({
    top: null,
    bottom: null,
    left: { style: 'dashed', color: '#000000' },
    right: { style: 'double', color: '#000000' },
  });
  expect(cell?.alignment.rotation).toBe(-45);
  expect([...(look?.hiddenColumns ?? [])]).toEqual([1]);
  expect([...(look?.hiddenRows ?? [])]).toEqual([2]);
});

test('what a style says is off is off, a gradient shows its first colour, a pattern its ground', async () => {
  const parts = xlsxParts({
    active: 0,
    sheets: [{ name: '表', cells: { A1: { value: 1 }, B1: { value: 2 }, C1: { value: 3 } } }],
  });
  parts['xl/styles.xml'] =
    `<styleSheet xmlns="${MAIN}"><fonts><font><b val="0"/><i val="false"/><u val="none"/><strike val="0"/><sz val="x"/></font>` +
    '<font><b/><strike val="1"/><u val="double"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill></fill>' +
    '<fill><gradientFill><stop position="0"><color rgb="FF00FF00"/></stop><stop position="1"><color rgb="FF0000FF"/></stop></gradientFill></fill>' +
    '<fill><patternFill patternType="lightUp"><fgColor rgb="FF000000"/><bgColor rgb="FFFFFF00"/></patternFill></fill></fills>' +
    '<borders><border><top style="none"/><left style="thin"/><diagonal style="thin"/></border></borders>' +
    '<cellXfs><xf/><xf fontId="1" fillId="1"><alignment vertical="distributed" horizontal="centerContinuous" indent="2" textRotation="90"/></xf>' +
    '<xf fillId="2"><alignment wrapText="true" textRotation="180"/></xf></cellXfs></styleSheet>';
  parts['xl/worksheets/sheet1.xml'] = (parts['xl/worksheets/sheet1.xml'] ?? '')
    .replace('r="B1" s="0"', 'r="B1" s="1"')
    .replace('r="C1" s="0"', 'r="C1" s="2"');
  const looks = (await openBytes(zipParts(parts))).presentation('表');
  const [first, second, third] = [0, 1, 2].map(
    (column) => looks?.looks.get(cellKey(0, column)) ?? looks?.defaultLook,
  );
  const off = { isBold: false, isItalic: false, isUnderlined: false, isStruck: false, size: 11 };
  expect(first?.font).toMatchObject(off);
  expect(first?.borders).toEqual({
    top: null,
    right: null,
    bottom: null,
    left: { style: 'thin', color: '#000000' },
  });
  expect(second?.font).toMatchObject({ isBold: true, isStruck: true, isUnderlined: true });
  expect([first?.fill, second?.fill, third?.fill]).toEqual([null, '#00FF00', '#FFFF00']);
  expect(second?.alignment).toEqual({
    horizontal: 'center',
    vertical: 'distributed',
    wrap: false,
    indent: 2,
    rotation: 90,
  });
  expect(third?.alignment).toMatchObject({ vertical: 'bottom', wrap: true, rotation: -90 });
});

test('columns beside each other have widths of their own, and the first entry for a column counts', async () => {
  const parts = xlsxParts({ active: 0, sheets: [{ name: '表', cells: { A1: { value: 1 } } }] });
  parts['xl/worksheets/sheet1.xml'] = (parts['xl/worksheets/sheet1.xml'] ?? '').replace(
    '<sheetData>',
    '<cols><col min="1" max="1" width="20"/><col min="2" max="2" width="30"/><col min="2" max="3" width="10"/></cols><sheetData>',
  );
  const look = (await openBytes(zipParts(parts))).presentation('表');
  expect([...(look?.columnWidths ?? [])]).toEqual([
    [0, 140],
    [1, 210],
    [2, 70],
  ]);
});

test('tints lighten and darken', () => {
  expect(tinted('#4472C4', -0.5)).toBe('#203864');
  expect(tinted('#000000', 0.5)).toBe('#808080');
  expect(tinted('#FFFFFF', -0.15)).toBe('#D9D9D9');
});

const LONG = '一二三四五六七八九十';
/** Columns of 104 pixels; the text wants 153. */
const WANTED = 49;

test.each([
  ['general', `${LONG}|短`, null, []],
  ['general', `${LONG}||挡住`, { left: 0, right: WANTED, shift: 0 }, ['A1']],
  ['general', LONG, { left: 0, right: WANTED, shift: 0 }, ['A1']],
  // Lines are gone as far as the text goes, and no further.
  ['general', `${LONG}${LONG}|||挡住`, { left: 0, right: 196, shift: 0 }, ['A1', 'B1']],
  ['general', '短', null, []],
  ['general', '1234567890123456789', null, []],
  ['right', `||${LONG}`, { left: WANTED, right: 0, shift: 0 }, ['B1']],
  ['right', `${LONG}||`, null, []],
  ['center', `|${LONG}|`, { left: WANTED, right: WANTED, shift: 0 }, ['A1', 'B1']],
  ['center', `挡|${LONG}|`, { left: 0, right: WANTED, shift: -WANTED / 2 }, ['B1']],
  // Merged cells are in the way, also in the row below their first one.
  ['general', `${LONG}|#\n${LONG}|#`, null, []],
] as const)('a text that is aligned %s in %j runs over %j', (horizontal, rows, room, crossed) => {
  const grid = gridOfRows(rows.replaceAll('#', ''), { sheet: '表' });
  const merges = rows.includes('#') ? [{ top: 0, bottom: 1, left: 1, right: 2 }] : [];
  const plain = plainPresentation(grid);
  const alignment = { ...plain.defaultLook.alignment, horizontal, wrap: false };
  const look = (wrap: boolean) => ({
    ...plain,
    defaultLook: { ...plain.defaultLook, alignment: { ...alignment, wrap } },
  });
  const layout = layoutOf({ ...grid, merges }, null, 300);
  const running = runningTexts(grid, look(false), layout);
  expect([...running.rooms.values()]).toEqual(room === null ? [] : [room]);
  expect([...running.crossed].map((key) => a1(addressOfKey(key))).sort()).toEqual(crossed);
  expect([...runningTexts(grid, look(true), layout).rooms.values()]).toEqual([]);
});

test('where a text runs through, the line of the grid is gone, and one that somebody drew is not', () => {
  const plain = plainPresentation(gridOfRows(LONG));
  const drawn = { row: 0, column: 0, rowSpan: 1, columnSpan: 1, lastRow: 0, lastColumn: 0 };
  const own = { style: 'thin', color: '#000000' } as const;
  const bordered = { ...plain.defaultLook, borders: { ...plain.defaultLook.borders, right: own } };
  const rightOf = (presentation: typeof plain, isCrossed: boolean) =>
    cellStyle(presentation, drawn, undefined, isCrossed).borderRight;
  expect(rightOf(plain, false)).toContain('#');
  expect(rightOf(plain, true)).toContain('transparent');
  expect(rightOf({ ...plain, looks: new Map([[0, bordered]]) }, true)).toContain('#000000');
});
