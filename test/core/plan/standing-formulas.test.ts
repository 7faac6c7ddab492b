/** Formulas in cells that are planned: they stay where they give the planned figure, and go where they do not. */
import { assessWorkbook } from '../../../src/core/assess-workbook';
import { a1, cellKey, parseA1, type GridCell, type SheetGrid } from '../../../src/core/grid';
import { cellEditsOf } from '../../../src/core/plan/cell-edits';
import { planEdits } from '../../../src/core/plan/plan-edits';
import { heldBack } from '../../../src/core/plan/held-formulas';
import { formulaFates, withStandingFormulas } from '../../../src/core/plan/standing-formulas';
import { gridOfRows } from '../../support/grid-of-rows';
import { watchRunaway } from '../../support/runaway';

// The execution score is 8 where the rate gives 9, so it, the total and the grade are planned.
const FORM = `项目支出绩效自评表（2024年度）
项目名称|图书采购
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额||100|100|90|10|90%|0
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|采购册数|≥100册|100册|30|30|
产出指标|质量指标|验收合格率|≥90%|95%|20|20|
效益指标|社会效益|借阅人次|≥500人次|600人次|30|30|
满意度指标|满意度|读者满意度|≥90%|70%|10|1|读者少，下年增加宣传
总分|||||100|81
等级|良`;

/** The form with formulas over the results that it has. */
function gridWith(formulas: Readonly<Record<string, string>>): SheetGrid {
  const grid = gridOfRows(FORM);
  const cells = new Map(grid.cells);
  for (const [address, formula] of Object.entries(formulas)) {
    const { row, column } = parseA1(address)!;
    const key = cellKey(row, column);
    const empty: GridCell = { kind: 'blank', value: null, formula: null, format: 'General', text: '' };
    cells.set(key, { ...(cells.get(key) ?? empty), formula });
  }
  return { ...grid, cells };
}

/** "G10 90" for a figure, "G10 =SUM(…) 90" for a formula with its result. */
function written(formulas: Readonly<Record<string, string>>, others: readonly SheetGrid[] = []): string[] {
  const grid = gridWith(formulas);
  const [table] = assessWorkbook([grid], { policy: 'auto', form: null, silenced: [] }).tables;
  return withStandingFormulas(planEdits(table!, 'derived').flatMap(cellEditsOf), [grid, ...others]).map(
    ({ cell, after }) =>
      after.kind === 'formula'
        ? `${a1(cell)} ${after.formula} ${after.result ?? ''}`
        : `${a1(cell)} ${'value' in after ? String(after.value) : ''}`,
  );
}

test('without formulas the figures are written', () => {
  expect(written({})).toEqual(['H4 9', 'G10 90', 'B11 优']);
});

test.each([
  ['=H4+SUM(G6:G9)'],
  ['=SUM(H4,G6:G9)'],
  ['=ROUND($H$4+G6+G7+G8+G9,2)'],
  // A row without a score counts nothing.
  ['=SUM(H4,G5:G9)'],
])('a total that is %s stays a formula', (formula) => {
  expect(written({ G10: formula })).toEqual(['H4 9', `G10 ${formula} 90`, 'B11 优']);
});

test('a grade that follows from the total stays a formula', () => {
  const formula = '=IF(G10>=90,"优",IF(G10>=80,"良","中"))';
  expect(written({ B11: formula })).toEqual(['H4 9', 'G10 90', `B11 ${formula} 优`]);
});

test('formulas that rest on formulas are followed, also where those are not planned themselves', () => {
  expect(written({ G10: '=J10', J10: '=SUM(J6:J9)+H4', J6: '=SUM(G6:G9)' })).toEqual([
    'H4 9',
    'G10 =J10 90',
    'B11 优',
  ]);
});

test.each([
  ['leaves a row out', '=SUM(H4,G6:G8)'],
  ['gives more digits than the figure', '=SUM(H4,G6:G9)+0.001'],
  ['goes in a circle', '=G10+H4'],
  ['is not understood', '=SUMPRODUCT(G6:G9)+H4'],
  ['refers to a sheet that is not there', "=SUM('另表'!A1:A9)"],
  ['fails', '=SUM(H4,G6:G9)/0'],
])('a formula that %s is replaced', (_, formula) => {
  expect(written({ G10: formula })).toEqual(['H4 9', 'G10 90', 'B11 优']);
});

test('circles of other formulas and very long chains of them come to an end', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [`K${String(at + 1)}`, `=K${String(at + 2)}+K${String(at + 2)}`]),
  );
  expect(written({ G10: '=K1', ...chain })).toContain('G10 90');
  expect(written({ G10: '=L1+L2', L1: '=L2+L2', L2: '=L1+L1' })).toContain('G10 90');
});

test('formulas made to keep a program busy are left alone', () => {
  const done = watchRunaway();
  const column = (letter: string, next: string): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => [
        `${letter}${String(at + 1)}`,
        `=SUM(${Array.from({ length: 9 }, () => `${next}1:${next}99999`).join(',')})`,
      ]),
    );
  const busy = { ...column('M', 'N'), ...column('N', 'O'), ...column('O', 'P') };
  expect(written({ G10: '=M1', ...busy })).toContain('G10 90');
  done();
});

test('what a formula needs of another sheet is read there', () => {
  const other: SheetGrid = { ...gridOfRows('1'), sheet: '另表' };
  const formula = '=SUM(H4,G6:G9)*另表!A1';
  expect(written({ G10: formula }, [other])).toContain(`G10 ${formula} 90`);
});

/** What becomes of the formula of the total. */
function fateOf(formulas: Readonly<Record<string, string>>, others: readonly SheetGrid[] = []) {
  const grid = gridWith(formulas);
  const [table] = assessWorkbook([grid], { policy: 'auto', form: null, silenced: [] }).tables;
  const edits = planEdits(table!, 'derived').flatMap(cellEditsOf);
  return formulaFates(edits, [grid, ...others])[edits.findIndex(({ cell }) => a1(cell) === 'G10')];
}

describe('a formula', () => {
  test.each([
    ['that leaves a row out', '=SUM(H4,G6:G8)', 'replaced'],
    ['that fails', '=SUM(H4,G6:G9)/0', 'replaced'],
    ['of a function that only Excel knows', '=SUMPRODUCT(G6:G9)+H4', 'unsettled'],
    ['of a name', '=各项得分+H4', 'unsettled'],
    ['of another workbook', '=SUM(H4,G6:G9)+[1]汇总!A1', 'unsettled'],
    ['of a sheet that was not read', "=SUM(H4,G6:G9)+'另表'!A1", 'unsettled'],
    ['that gives the figure', '=SUM(H4,G6:G9)', 'stands'],
  ])('%s: %s is %s', (_, formula, fate) => {
    expect(fateOf({ G10: formula })).toBe(fate);
  });

  test('none at all', () => {
    expect(fateOf({})).toBeNull();
  });

  test.each([
    ['its stored result where nothing written is referred to', '=VLOOKUP(C6,K1:L9,2,0)', 'stands'],
    ['nothing where a planned cell is referred to', '=VLOOKUP(H4,K1:L9,2,0)', 'unsettled'],
    [
      'nothing where another formula is referred to, which might follow',
      '=VLOOKUP(G7,G1:H9,1,0)',
      'unsettled',
    ],
    ['nothing where it reaches cells that it does not name', '=INDIRECT("G6")', 'unsettled'],
    ['nothing where a name may mean anything', '=某名称', 'unsettled'],
  ])('that is not understood and that others rest on gives them %s', (_, formula, fate) => {
    expect(fateOf({ G10: '=SUM(H4,G6:G9)', G6: formula, G7: '=20' })).toBe(fate);
  });

  test('that stands is kept where another was to be written, and grades follow from a total that is one', () => {
    const own = '=H4+SUM(G6:G9)';
    const graded = '=IF(G10>=90,"优","良")';
    const grid = gridWith({ G10: own, B11: graded });
    const [table] = assessWorkbook([grid], { policy: 'auto', form: null, silenced: [] }).tables;
    const asFormulas = planEdits(table!, 'derived').map(({ edit, formula, after }) =>
      formula === null ? edit : { ...edit, after: { kind: 'formula' as const, formula, result: after } },
    );
    const kept = withStandingFormulas(asFormulas, [grid]).map(({ after }) =>
      after.kind === 'formula' ? after.formula : after,
    );
    expect(kept.slice(1)).toEqual([own, graded]);
  });
});

describe('held back', () => {
  const held = (formulas: Readonly<Record<string, string>>): string[] => {
    const grid = gridWith(formulas);
    const [table] = assessWorkbook([grid], { policy: 'auto', form: null, silenced: [] }).tables;
    return [...heldBack(planEdits(table!, 'derived'), [grid])].map(([{ cell }, why]) => `${a1(cell)} ${why}`);
  };

  test('is a figure over a formula that cannot be worked out, with all that rests on it', () => {
    expect(held({ H4: '=ROUND(执行率*10,2)' })).toEqual(['H4 formula', 'G10 cause', 'B11 cause']);
    expect(held({ G10: '=SUMPRODUCT(G6:G9)+H4' })).toEqual(['G10 formula', 'B11 cause']);
    expect(held({ B11: '=等级表' })).toEqual(['B11 formula']);
  });

  test('is nothing else', () => {
    expect(held({})).toEqual([]);
    expect(held({ G10: '=SUM(H4,G6:G8)' })).toEqual([]);
    expect(held({ G10: '=SUM(H4,G6:G9)' })).toEqual([]);
  });
});
