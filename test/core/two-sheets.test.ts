import { assessWorkbook } from '../../src/core/assess-workbook';
import { a1, type SheetGrid } from '../../src/core/grid';
import { planEdits } from '../../src/core/plan/plan-edits';
import { summarize } from '../../src/core/summary';
import { HEADS, ROWS, UPPER_HALF } from './form-on-two-sheets';
import { write } from './table/unseen-forms/notation';

function gridOf(text: string, sheet: string, index: number, known = true): SheetGrid {
  const { known: grid, unknown } = write({
    name: sheet,
    text: `\n${text.trim().length > 0 ? text.replace(/^\n/, '') : text}`,
  });
  return { ...(known ? grid : unknown), sheet, index };
}

function judged(below: string, options: { readonly known?: boolean; readonly gap?: boolean } = {}) {
  const known = options.known ?? true;
  return assessWorkbook(
    [gridOf(UPPER_HALF, '第一页', 0, known), gridOf(below, '第二页', options.gap === true ? 2 : 1, known)],
    { policy: 'auto', form: null, silenced: [] },
  );
}

const findings = (tables: ReturnType<typeof judged>['tables']): readonly string[] =>
  tables.flatMap(({ table, findings: own }) =>
    own.map(({ rule, cell }) => `${table.sheet}!${a1(cell)} ${rule}`),
  );

describe.each([true, false])('merged areas known: %s', (known) => {
  test.each([
    ['without heads', ROWS, 4],
    ['with its heads again', `${HEADS}\n${ROWS}`, 5],
  ])(
    'the rest of a form on the next sheet, %s, is read and reckoned with the first half',
    (_, below, last) => {
      const { tables, sheetsWithoutTable } = judged(below.replace('TOTAL', '96'), { known });
      expect(tables.map(({ table }) => [table.sheet, table.indicators.length])).toEqual([
        ['第一页', 2],
        ['第二页', 3],
      ]);
      expect(sheetsWithoutTable).toEqual([]);
      expect(findings(tables)).toEqual([]);
      const [first, second] = tables;
      expect(first?.table.goesOn).toEqual({ sheet: '第二页' });
      expect(second?.table.follows).toEqual({ sheet: '第一页' });
      expect(second?.total.computed?.toFixed()).toBe('96');
      expect(second?.table.total?.score?.address).toEqual({ row: last - 1, column: 6 });
      expect(
        second?.indicators.map(({ row }) => [
          row.level3?.text,
          a1(row.score?.address ?? { row: 0, column: 0 }),
        ]),
      ).toEqual([
        ['完成时间', `G${String(last - 3)}`],
        ['水质达标率', `G${String(last - 2)}`],
        ['群众满意度', `G${String(last - 1)}`],
      ]);
    },
  );
});

test('a wrong total stands on the sheet that ends the form', () => {
  const { tables } = judged(ROWS.replace('TOTAL', '97'));
  expect(findings(tables)).toEqual(['第二页!G4 total']);
  expect(tables[1]?.findings[0]?.expected).toBe('96');
});

test('nothing is written into a total of which one half is out of sight', () => {
  const { tables } = judged(ROWS.replace('TOTAL', '97'));
  expect(
    tables
      .flatMap((assessment) => planEdits(assessment, 'all'))
      .map(({ sheet, cell }) => `${sheet}!${a1(cell)}`),
  ).toEqual([]);
});

test.each([
  ['a sheet between them', ROWS.replace('TOTAL', '96'), true],
  ['weights that come to something else', ROWS.replace('|30|27|', '|25|27|').replace('TOTAL', '96'), false],
  [
    'a form with a name of its own',
    ` 项目支出绩效自评表@title|<|<|<|<|<|<|<\n${HEADS}\n${ROWS.replace('TOTAL', '96')}`,
    false,
  ],
  ['a list of something else', ` 序号|姓名|单位|金额||60|60|\n 1|某甲|某局|20||30|30|`, false],
])('two sheets are no form with %s', (_, below, gap) => {
  const { tables } = judged(below, { gap });
  expect(tables.some(({ table }) => table.goesOn !== undefined || table.follows !== undefined)).toBe(false);
});

it('counts a form on two sheets as one project, with the money of one half and the grade of the other', () => {
  const { tables } = judged(ROWS.replace('TOTAL', '96'));
  expect(summarize(tables)).toMatchObject({
    projects: 1,
    ungraded: 0,
    withoutAmounts: 0,
    grades: { 优: 1, 良: 0, 中: 0, 差: 0 },
  });
});
