import { cellKey, parseA1, type GridCell, type SheetGrid } from '../../../src/core/grid';
import { recalculate } from '../../../src/core/formula/recalculate';
import { BLANK_SHEET } from '../../support/blank-sheet';

type Content = number | string | boolean | { readonly formula: string; readonly value?: number | string };

function cellOf(content: Content): GridCell {
  if (typeof content === 'object') {
    const value = content.value ?? null;
    const kind = value === null ? 'blank' : typeof value === 'number' ? 'number' : 'text';
    return { kind, value, formula: content.formula, format: 'General', text: String(value ?? '') };
  }
  const kind = typeof content === 'number' ? 'number' : typeof content === 'string' ? 'text' : 'boolean';
  return { kind, value: content, formula: null, format: 'General', text: String(content) };
}

function sheetOf(sheet: string, index: number, contents: Readonly<Record<string, Content>>): SheetGrid {
  const cells = new Map(
    Object.entries(contents).map(([address, content]) => {
      const { row, column } = parseA1(address)!;
      return [cellKey(row, column), cellOf(content)] as const;
    }),
  );
  return {
    ...BLANK_SHEET,
    sheet,
    index,
    bounds: { top: 0, left: 0, bottom: 20, right: 10 },
    cells,
  };
}

function resultsOf(contents: Readonly<Record<string, Content>>, changed: string, more: SheetGrid[] = []) {
  const grid = sheetOf('表', 0, contents);
  const { edits, stale } = recalculate([grid, ...more], [{ sheet: '表', cell: parseA1(changed)! }]);
  return {
    results: edits.map(({ cell, after }) => [
      `${String.fromCharCode(65 + cell.column)}${String(cell.row + 1)}`,
      after.kind === 'formula' ? after.result : 'not a formula',
    ]),
    stale: stale.map(({ cell }) => `${String.fromCharCode(65 + cell.column)}${String(cell.row + 1)}`),
  };
}

describe('formulas of the small language', () => {
  it.each([
    ['=SUM(A1:A3)', '6.6'],
    ['=ROUND(A1/A2,4)', '0.5'],
    ['=ROUND(1.005+A1*0,2)', '1.01'],
    ['=ROUND(-2.5+A1*0,0)', '-3'],
    ['=ROUND(1234.5*(A1>0),-2)', '1200'],
    ['=AVERAGE(A1:A3)', '2.2'],
    ['=MIN(A1:A3)&"/"&MAX(A1:A3)', '1.1/3.3'],
    ['=IF(A1>1,"优","良")', '优'],
    ['=IF(A1>=90,"优",IF(A1>=1,"中","差"))', '中'],
    ['=IFERROR(A1/0,0)', '0'],
    ['=PRODUCT(A1,2)', '2.2'],
    ['=A1*50%', '0.55'],
    ['=-A1^2', '1.21'],
    ['=2+3*A1', '5.3'],
    ['=(2+3)*A1', '5.5'],
    ['=AND(A1>0,A2>0)', 'TRUE'],
    ['=$A$1+A2', '3.3'],
    ['=sum(A1,A2)', '3.3'],
    ['=A2-A1', '1.1'],
    ['=+A1 ', '1.1'],
    ['=A1+"10%"', '1.2'],
    ['=A1+" 1"+TRUE', '3.1'],
    ['=IFERROR(A1+"优",0)', '0'],
    ['=ROUNDUP(A1/3,1)', '0.4'],
    ['=ROUNDDOWN(A1/0.3,0)', '3'],
    ['=IFERROR(ROUND(A1,99),"far")', 'far'],
    ['=ABS(A1-A2)', '1.1'],
    ['=IFERROR((-A1)^0.5,"none")', 'none'],
    ['=IF(A1=1.1,"同","异")', '同'],
    ['=IF(A1<>1.1,"异","同")', '同'],
    ['=IF(A1<A2,"小","大")', '小'],
    ['=IF(A1<=1.1,"小","大")', '小'],
    ['=IF(A1&""="1.1",A4,1)', '0'],
    ['=IF(AND(A1>0,A4=0,A4="",A4=A5),"blank",0)', 'blank'],
    ['=IF("a"="A",A1,0)', '1.1'],
    ['=IF("b">"a",A1,0)', '1.1'],
    ['=IF("x">A1,1,2)', '1'],
    ['=IF(OR(FALSE>A1,A1>9),1,2)', '1'],
    ['=IF(A1>9,1)', 'FALSE'],
    ['=IF(A1>0,,1)', '0'],
    ['=IF("true",A1,0)', '1.1'],
    ['=IFERROR(IF("优",A1,0),9)', '9'],
    ['=A1>0&"。"', 'FALSE'],
    ['=A4&A1&TRUE', '1.1TRUE'],
    ['=MAX(A4:A5)+A1', '1.1'],
    ['=IFERROR(AVERAGE(A4:A5),A1)', '1.1'],
    ['=SUM(A1,)', '1.1'],
  ])('%s is %s', (formula, expected) => {
    const { results, stale } = resultsOf({ A1: 1.1, A2: 2.2, A3: 3.3, B1: { formula, value: 0.123 } }, 'A1');
    expect([results, stale]).toEqual([[['B1', expected]], []]);
  });

  it('follows chains in the order of dependence, whatever the order of cells', () => {
    const { results } = resultsOf(
      {
        A1: 90.72,
        A2: 96,
        B3: { formula: '=B2+80.7', value: 0 },
        B2: { formula: '=ROUND(B1*10,2)', value: 0 },
        B1: { formula: '=ROUND(A1/A2,4)', value: 0 },
      },
      'A1',
    );
    expect(new Map(results as [string, string][])).toEqual(
      new Map([
        ['B1', '0.945'],
        ['B2', '9.45'],
        ['B3', '90.15'],
      ]),
    );
  });

  it('goes no further than a cell can: beyond the largest number and the longest text are errors', () => {
    const long = 'x'.repeat(20_000);
    const { results } = resultsOf(
      {
        A1: long,
        A2: 9,
        B1: { formula: '=IFERROR(A1&A1,"too long")', value: '' },
        B2: { formula: '=IFERROR(COUNT(A1)+A2^A2^A2^A2^A2,"too large")', value: '' },
        B3: { formula: '=IFERROR(COUNT(A1)+1e400,"too large")', value: '' },
      },
      'A1',
    );
    expect(results).toEqual([
      ['B1', 'too long'],
      ['B2', 'too large'],
      ['B3', 'too large'],
    ]);
  });

  it('leaves texts in ranges out of sums, as Excel does', () => {
    const { results } = resultsOf(
      { A1: 1, A2: '9.87分', A3: 2, B1: { formula: '=SUM(A1:A3)', value: 0 } },
      'A1',
    );
    expect(results).toEqual([['B1', '3']]);
  });

  it('marks unknown functions and whatever rests on them as not recalculated', () => {
    const { results, stale } = resultsOf(
      {
        A1: 1,
        B1: { formula: '=VLOOKUP(A1,A1:A2,1)', value: 1 },
        B2: { formula: '=B1+1', value: 2 },
        B3: { formula: '=A1+1', value: 0 },
      },
      'A1',
    );
    expect(results).toEqual([['B3', '2']]);
    expect(stale.sort()).toEqual(['B1', 'B2']);
  });

  it('marks errors and circles, and ends', () => {
    const { results, stale } = resultsOf(
      {
        A1: 0,
        B1: { formula: '=1/A1', value: 1 },
        B2: { formula: '=B3+A1', value: 1 },
        B3: { formula: '=B2+A1', value: 1 },
      },
      'A1',
    );
    expect(results).toEqual([]);
    expect(stale.sort()).toEqual(['B1', 'B2', 'B3']);
  });

  it('writes nothing where the result stays the same and leaves unrelated formulas alone', () => {
    const { results, stale } = resultsOf(
      { A1: 1, A9: 5, B1: { formula: '=A1', value: 1 }, B2: { formula: '=A9*2', value: 10 } },
      'A1',
    );
    expect([results, stale]).toEqual([[], []]);
  });

  it('reaches other sheets by name', () => {
    const other = sheetOf("年度 '24", 1, { C1: { formula: "='表'!A1*2", value: 0 } });
    const { results } = resultsOf({ A1: 4, B1: { formula: "='年度 ''24'!C1+1", value: 0 } }, 'A1', [other]);
    expect(results).toEqual([
      ['C1', '8'],
      ['B1', '9'],
    ]);
  });

  it.each(['=A1+', '=SUM(A1', '=A1 A2', '={1,2}', '=[1]表!A1', '=表格[得分]', '=A1:A2', '=1..2'])(
    'does not guess at %s',
    (formula) => {
      const { results, stale } = resultsOf({ A1: 1, B1: { formula, value: 7 } }, 'A1');
      expect([results, stale]).toEqual([[], ['B1']]);
    },
  );
});

it.each([
  ['percents', `=A1${'%'.repeat(8000)}`],
  ['terms', `=A1${'+1'.repeat(4000)}`],
  ['comparisons', `=A1${'=1'.repeat(4000)}`],
  ['signs', `=${'-'.repeat(8000)}A1`],
  ['parentheses', `=${'('.repeat(4000)}A1${')'.repeat(4000)}`],
])('a formula of thousands of %s is left to Excel', (_, formula) => {
  expect(resultsOf({ A1: 1, B1: { formula, value: 1 } }, 'A1')).toEqual({ results: [], stale: ['B1'] });
});

it('a sum of many terms is worked out', () => {
  const formula = `=A1${'+1'.repeat(200)}`;
  expect(resultsOf({ A1: 1, B1: { formula, value: 0 } }, 'A1').results).toHaveLength(1);
});
