import { CellValueReader } from '../../../src/workbook/cell-value';
import { Refusal } from '../../../src/workbook/guard/refusal';
import { readSheet } from '../../../src/workbook/xlsx/sheet-reader';
import { seeded } from '../../generator/random';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ENTRY = {
  name: '自评表',
  index: 0,
  position: 0,
  sheetId: 1,
  visibility: 'visible',
  part: 'xl/worksheets/sheet1.xml',
} as const;
const VALUES = new CellValueReader({
  part: ENTRY.part,
  strings: ['项目名称', '预算数'],
  formats: ['General', '0.00%'],
  date1904: false,
});

const inRow2 = (cells: readonly string[]): string => cells.join('').replace(/ r="([A-Z]+)1"/g, ' r="$12"');

const sheet = (rows: string, head = `<worksheet xmlns="${MAIN}">`): string =>
  `${head}<sheetData>${rows}</sheetData></worksheet>`;

/** What the reader says of a sheet, cell by cell, or how it refuses it. */
function told(text: string): unknown {
  try {
    const { cells, bounds, merges } = readSheet(text, ENTRY, VALUES);
    return { cells: [...cells], bounds, merges };
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.limit];
    throw error;
  }
}

/** A comment sends the text to saxes, which announces every tag. */
const tagByTag = (text: string): unknown => told(`${text}<!-- -->`);

const CELLS = [
  '<c r="A1" s="1"/>',
  '<c r="B1"/>',
  '<c r="C1" t="s"><v>0</v></c>',
  '<c r="D1" s="1"><v>0.985</v></c>',
  '<c r="E1" s="1" t="n"><v> 12 </v></c>',
  '<c r="F1" t="inlineStr"><is><t>指标_x0041_值</t></is></c>',
  '<c r="G1" t="inlineStr"><is><t xml:space="preserve"> 满意度 </t></is></c>',
  '<c r="H1" t="b"><v>1</v></c>',
  '<c r="I1" t="e"><v>#DIV/0!</v></c>',
  '<c r="J1" t="str"><v>优</v></c>',
  '<c r="K1"></c>',
  '<c r="L1"><v></v></c>',
  '<c r="M1" t="inlineStr"><is><t></t></is></c>',
  '<c r="N1" t="d"><v>2024-12-31</v></c>',
  '<c><v>7</v></c>',
  '<c r="P1"><f>A1*2</f><v>4</v></c>',
  '<c t="s" r="Q1"><v>1</v></c>',
  '<c r="R1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>',
  '<c r="S1" t="inlineStr"><is><t>a &amp; b</t></is></c>',
  '<c r="XFE1"><v>1</v></c>',
  '<c r="A9999999"><v>1</v></c>',
  '<c r="T1" t="s"><v>9</v></c>',
  '<c r="A1"><v>3</v></c><c r="A1"/>',
];

test.each(CELLS)('%s is the same whole and tag by tag', (cell) => {
  const text = sheet(`<row r="1"><c r="A1"><v>5</v></c>${cell}</row>`);
  expect(told(text)).toEqual(tagByTag(text));
});

test('a cell between the tags of others is in its place', () => {
  const { cells } = readSheet(sheet(`<row r="2">${inRow2(CELLS.slice(0, 4))}</row>`), ENTRY, VALUES);
  expect([...cells.values()].map(({ text }) => text)).toEqual(['项目名称', '98.50%']);
});

test.each([
  ['rows of another namespace', sheet('<x:row xmlns:x="urn:x" r="1"><c r="A1"><v>1</v></c></x:row>')],
  ['a sheet of another namespace', sheet('<row r="1"><c r="A1"><v>1</v></c></row>', '<worksheet>')],
  [
    'prefixed rows in a default namespace that is another',
    `<x:worksheet xmlns:x="${MAIN}" xmlns="urn:y"><x:sheetData><x:row r="1"><c r="A1"><v>1</v></c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  ],
  ['a row within a cell', sheet('<row r="1"><c r="A1"><row r="1"><c r="B1"><v>1</v></c></row></c></row>')],
  [
    'a row in another section',
    `<worksheet xmlns="${MAIN}"><ext><row r="1"><c r="A1"><v>1</v></c></row></ext></worksheet>`,
  ],
])('%s are the same whole and tag by tag', (_, text) => {
  expect(told(text)).toEqual(tagByTag(text));
});

/** Pieces that turn one way of writing a cell into another, or into none. */
const SPLINTERS = [
  '<',
  '>',
  '/',
  '"',
  '=',
  '&',
  ' ',
  '\r',
  '\n',
  'r="B1"',
  '</c>',
  '<v>',
  '</v>',
  '/>',
  '<c ',
  '&#65;',
  't="s"',
  '_x',
];

test('damaged sheets are the same whole and tag by tag', () => {
  const random = seeded(20_241_122);
  const plain = CELLS.filter((cell) => !/XFE|9999999|<v>9</.test(cell));
  let refused = 0;
  let read = 0;
  for (let run = 0; run < 3000; run += 1) {
    let text = sheet(`<row r="1">${plain.join('')}</row>\n<row r="2">${inRow2(plain)}</row>`);
    for (let blow = random.int(1, 3); blow > 0; blow -= 1) {
      const from = random.int(0, text.length);
      const to = Math.min(text.length, from + random.int(0, 4));
      const piece = random.chance(0.3) ? text.slice(from, from + random.int(1, 40)) : random.pick(SPLINTERS);
      text = text.slice(0, from) + (random.chance(0.3) ? '' : piece) + text.slice(to);
    }
    const whole = told(text);
    expect({ text, whole }).toEqual({ text, whole: tagByTag(text) });
    if (Array.isArray(whole)) refused += 1;
    else read += 1;
  }
  // Both must have happened often, or the test compares nothing.
  expect(refused).toBeGreaterThan(200);
  expect(read).toBeGreaterThan(200);
});
