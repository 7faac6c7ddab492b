import type { GridCell } from '../../../src/core/grid';
import { formulaPieces } from '../../../src/core/formula/references';
import { SharedFormula } from '../../../src/workbook/xlsx/shared-formula';
import { DependencyCheck } from '../../../src/core/formula/dependency-check';
import { xlsxParts, zipParts } from './build-xlsx';
import { at, fixture, grid, grids, openBytes } from './support';
import { watchRunaway } from '../../support/runaway';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function parts(): Record<string, string> {
  return xlsxParts({ active: 0, sheets: [{ name: '表', cells: {} }] });
}

async function cellsOf(
  data: string,
  change: (made: Record<string, string>) => void = () => undefined,
): Promise<(address: string) => GridCell | undefined> {
  const made = parts();
  made[SHEET] = `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`;
  change(made);
  const of = await grid(await openBytes(zipParts(made)), '表');
  return (address) => at(of, address);
}

function withStrings(items: string): (made: Record<string, string>) => void {
  return (made) => {
    made['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${items}</sst>`;
    made['xl/_rels/workbook.xml.rels'] = (made['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rIdT" Type="${RELS}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    );
  };
}

describe('text', () => {
  test('shared and inline, rich, with escapes, without phonetic guides', async () => {
    const strings = withStrings(
      '<si><t>甲</t></si><si><r><rPr><b/></rPr><t>产</t></r><r><t>出</t></r><rPh sb="0" eb="1"><t>chan</t></rPh></si><si><t>一_x000D_二_x005F_x0041_</t></si><si><t/></si>',
    );
    const cell = await cellsOf(
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c>' +
        '<c t="inlineStr"><is><r><t>内</t></r><rPh><t>x</t></rPh><r><t>联</t></r></is></c><c t="str"><v>_x4E00_</v></c></row>',
      strings,
    );
    expect(cell('A1')?.value).toBe('甲');
    expect(cell('B1')?.value).toBe('产出');
    expect(cell('C1')?.value).toBe('一\r二_x0041_');
    expect(cell('D1')).toBeUndefined();
    expect(cell('E1')?.value).toBe('内联');
    expect(cell('F1')?.value).toBe('一');
  });

  test('elements of other namespaces that share a name are not cells', async () => {
    const cell = await cellsOf(
      '<row><x:c xmlns:x="urn:x" r="A1"><x:v>1</x:v></x:c><c r="B1"><v>2</v></c></row>',
    );
    expect(cell('A1')).toBeUndefined();
    expect(cell('B1')?.value).toBe(2);
  });
});

describe('values', () => {
  test('numbers stay the doubles that they are; what is no number is shown for what it is', async () => {
    const cell = await cellsOf(
      '<row><c><v>8.7100000000000009</v></c><c><v>1E-3</v></c><c><v>abc</v></c><c><v>0x10</v></c><c><v>1e999</v></c><c><v> 5 </v></c></row>',
    );
    expect(cell('A1')?.value).toBe(8.7100000000000009);
    expect(cell('B1')?.value).toBe(0.001);
    expect(cell('C1')).toMatchObject({ kind: 'text', value: 'abc' });
    expect(cell('D1')).toMatchObject({ kind: 'text', value: '0x10' });
    expect(cell('E1')).toMatchObject({ kind: 'text', value: '1e999' });
    expect(cell('F1')?.value).toBe(5);
  });

  test('booleans, errors, ISO dates, formulas with and without a result', async () => {
    const cell = await cellsOf(
      '<row><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2021-12-31</v></c><c><f>A1</f></c><c t="str"><f>""</f><v></v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    );
    expect(cell('A1')).toMatchObject({ kind: 'boolean', value: true });
    expect(cell('B1')).toMatchObject({ kind: 'error', value: '#REF!' });
    expect(cell('C1')?.value).toBe(44561);
    expect(cell('D1')).toEqual({ kind: 'blank', value: null, formula: '=A1', format: 'General', text: '' });
    expect(cell('E1')).toMatchObject({ kind: 'text', value: '', formula: '=""' });
    expect(cell('F1')).toMatchObject({ kind: 'error', value: '#DIV/0!', formula: '=1/0' });
  });

  test('the 1904 date system moves what dates show, not what is stored', async () => {
    const cell = await cellsOf('<row><c s="1"><v>43099</v></c><c><v>43099</v></c></row>', (made) => {
      made['xl/workbook.xml'] = (made['xl/workbook.xml'] ?? '').replace(
        '<bookViews>',
        '<workbookPr date1904="1"/><bookViews>',
      );
      made['xl/styles.xml'] =
        `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs></styleSheet>`;
    });
    expect(cell('A1')).toMatchObject({ value: 43099, text: '2021年12月31日' });
    expect(cell('B1')?.text).toBe('43099');
  });
});

describe('packages', () => {
  test('backslashes in part names, absolute targets, a main part of another name', async () => {
    const made = parts();
    const renamed: Record<string, string> = {};
    for (const [name, content] of Object.entries(made))
      renamed[name.replaceAll('/', '\\').replace('workbook.xml', 'book.xml')] = content;
    renamed['_rels\\.rels'] = (made['_rels/.rels'] ?? '').replace('xl/workbook.xml', '/xl/book.xml');
    expect((await grids(await openBytes(zipParts(renamed)))).map((each) => each.sheet)).toEqual(['表']);
  });

  test('chart sheets are skipped, and the active sheet is counted with them', async () => {
    const made = xlsxParts({
      active: 2,
      sheets: [
        { name: '一', cells: { A1: { value: 1 } } },
        { name: '图', cells: {} },
        { name: '二', cells: { A1: { value: 2 } } },
      ],
    });
    made['xl/_rels/workbook.xml.rels'] = (made['xl/_rels/workbook.xml.rels'] ?? '').replace(
      'relationships/worksheet" Target="worksheets/sheet2',
      'relationships/chartsheet" Target="worksheets/sheet2',
    );
    const workbook = await openBytes(zipParts(made));
    const sheets = await workbook.sheets();
    expect(sheets).toMatchObject({
      ok: true,
      value: [
        { name: '一', index: 0, isActive: false },
        { name: '二', index: 1, isActive: true },
      ],
    });
  });

  test('hidden and very hidden sheets of a real file', async () => {
    const read = await grids(await openBytes(fixture('xlsx/kitchen.xlsx')));
    expect(read.map((each) => each.visibility)).toEqual(['visible', 'visible', 'hidden', 'veryHidden']);
  });
});

describe('formulas', () => {
  test.each([
    ['A1+$B2+C$3+$D$4', 2, 3, 'D3+$B4+F$3+$D$4'],
    ['SUM(A1:B2)*LOG10(A1)', 1, 0, 'SUM(A2:B3)*LOG10(A2)'],
    [`'A1 表'!A1&"A1"`, 1, 1, `'A1 表'!B2&"A1"`],
    ['SUM(A:A,1:1,$A:B,$2:3)', 1, 1, 'SUM(B:B,2:2,$A:C,$2:4)'],
    ['Table1[A1]+总分A1x', 1, 1, 'Table1[A1]+总分A1x'],
    ['IF(TRUE,A1,#REF!)', 1, 0, 'IF(TRUE,A2,#REF!)'],
    ['Sheet1!A1+1E5+A1.B', 1, 0, 'Sheet1!A2+1E5+A1.B'],
  ])('%s moved by %d rows and %d columns', (formula, rows, columns, expected) => {
    expect(new SharedFormula(formula).at(rows, columns)).toBe(expected);
  });

  test('pieces join to the formula, whatever it is', () => {
    for (const formula of [
      '"',
      "'",
      'A1:',
      '[',
      '#',
      '((((',
      'A1:B2:C3',
      "'a''b'!A1",
      '"a""b"A1',
      '$',
      '\\',
      '😀A1',
    ]) {
      expect(
        formulaPieces(formula)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(formula);
    }
  });

  test('a formula of many references takes linear time', () => {
    const endsInTime = watchRunaway();
    formulaPieces('A1+[[[['.repeat(15_000));
    formulaPieces("'".repeat(50_000));
    formulaPieces('a'.repeat(100_000));
    endsInTime();
  });
});

describe('dependence on what was written', () => {
  const check = new DependencyCheck({
    sheetNames: ['表', '汇总', '附表'],
    names: [
      { name: '总分', formula: '表!$H$44' },
      { name: '别处', formula: '附表!$A$1' },
    ],
    written: new Map([['表', [{ row: 43, column: 7 }]]]),
  });

  test.each([
    ['=H44', '表', true],
    ['=H44', '汇总', false],
    ['=SUM(A1:J50)', '表', true],
    ['=SUM(A1:J43)', '表', false],
    ['=SUM(A1 : J50)', '表', true],
    ['=表!H44', '汇总', true],
    [`='表'!$H$44`, '汇总', true],
    ['=表!H43', '汇总', false],
    ['=SUM(H:H)', '表', true],
    ['=SUM(A:G)', '表', false],
    ['=SUM(44:44)', '表', true],
    ['=SUM(1:43)', '表', false],
    ['=SUM(表:附表!H44)', '附表', true],
    ['=SUM(汇总:附表!H44)', '附表', false],
    ['=总分*2', '汇总', true],
    ['=别处*2', '汇总', false],
    ['=没有的名称', '汇总', true],
    ['=INDIRECT("H"&44)', '汇总', true],
    ['=OFFSET(A1,1,1)', '表', true],
    ['=A1:INDEX(A1:A9,3)', '表', true],
    ['=INDEX(A1:A9,3):A1', '表', true],
    ['=[1]表!H44', '汇总', false],
    ['=Table1[得分]', '汇总', true],
    ['="H44"', '表', false],
    ['=TRUE', '表', false],
  ])('%s on %s: %s', (formula, sheet, expected) => {
    expect(check.mayDepend(formula, sheet)).toBe(expected);
  });

  test('names that go in circles or very deep count as yes', () => {
    const names = Array.from({ length: 20_000 }, (_each, index) => {
      return { name: `n${String(index)}.x`, formula: `n${String(index + 1)}.x` };
    });
    const deep = new DependencyCheck({ sheetNames: ['表'], names, written: new Map() });
    expect(deep.mayDepend('=n0.x', '表')).toBe(true);
    const circle = [
      { name: '甲', formula: '乙' },
      { name: '乙', formula: '甲' },
    ];
    expect(
      new DependencyCheck({ sheetNames: ['表'], names: circle, written: new Map() }).mayDepend('=甲', '表'),
    ).toBe(true);
  });
});

test('a shared formula made to be copied a million times is refused', async () => {
  const made = parts();
  const rows = Array.from({ length: 8000 }, () => '<row><c><f t="shared" si="0"/></c></row>').join('');
  const master = `<row><c><f t="shared" ref="A1:A9" si="0">${'A1+'.repeat(4000)}A1</f></c></row>`;
  made[SHEET] = `<worksheet xmlns="${MAIN}"><sheetData>${master}${rows}</sheetData></worksheet>`;
  const read = await (await openBytes(zipParts(made))).read({ kind: 'all' }, { merges: false });
  expect(read).toMatchObject({ ok: false, code: 'too-large' });
});
