/** Several projects, or several units, beside each other behind one list of indicators. */
import { assessWorkbook } from '../../../../src/core/assess-workbook';
import { a1 } from '../../../../src/core/grid';
import { sharedNames } from '../../../../src/core/table/shapes/shared-names';
import { SheetView } from '../../../../src/core/table/sheet-view';
import { gridOfRows } from '../../../support/grid-of-rows';

interface Read {
  readonly name: string | undefined;
  readonly unit: string | undefined;
  readonly scores: readonly string[];
  readonly sum: string | undefined;
  readonly total: string | null;
  readonly begins: string;
  readonly findings: readonly string[];
}

function read(rows: string, merges: readonly string[]): readonly Read[] {
  const { tables } = assessWorkbook([gridOfRows(rows, { merges })], {
    policy: 'auto',
    form: null,
    silenced: [],
  });
  return tables.map(({ table, indicators, total, findings }) => ({
    name: table.projectName?.text,
    unit: table.implementingUnit?.text,
    scores: indicators.map(({ score }) => (score === null ? '' : a1(score.figure.address))),
    sum: total.computed?.toFixed(),
    total: total.figure === null ? null : a1(total.figure.address),
    begins: a1({ row: table.range.top, column: table.range.left }),
    findings: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, cell }) => `${rule} ${a1(cell)}`),
  }));
}

const PROJECTS = `
项目绩效自评表（2023年度）
一级指标|二级指标|三级指标|分值|甲项目|||乙项目|||丙项目||
||||指标值|完成值|得分|指标值|完成值|得分|指标值|完成值|得分
产出指标|数量指标|场次|50|≥10场|10场|50|≥8场|8场|50|≥6场|6场|50
效益指标|社会效益指标|人次|40|≥1000人|1100人|40|≥800人|700人|35|≥500人|520人|40
满意度指标|满意度指标|满意度|10|≥90%|95%|10|≥90%|92%|10|≥90%|91%|10
总分|||100|||100|||96|||100`;
const HEADS = ['A1:M1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:G2', 'H2:J2', 'K2:M2'];

const EXPECTED: readonly Read[] = [
  {
    name: '甲项目',
    unit: undefined,
    scores: ['G4', 'G5', 'G6'],
    sum: '100',
    total: 'G7',
    begins: 'A1',
    findings: [],
  },
  {
    name: '乙项目',
    unit: undefined,
    scores: ['J4', 'J5', 'J6'],
    sum: '95',
    total: 'J7',
    begins: 'H2',
    findings: ['total J7'],
  },
  {
    name: '丙项目',
    unit: undefined,
    scores: ['M4', 'M5', 'M6'],
    sum: '100',
    total: 'M7',
    begins: 'K2',
    findings: [],
  },
];

test.each([
  ['with its areas', HEADS],
  ['without', []],
])('projects, the sheet %s', (_, merges) => {
  expect(read(PROJECTS, merges)).toEqual(EXPECTED);
});

const UNITS = `
项目绩效自评表（2023年度）
项目名称|公路养护||||||
一级指标|三级指标|指标值|分值|甲县||乙县|
||||完成值|得分|完成值|得分
产出指标|养护里程|≥100公里|60|100公里|60|90公里|54
满意度指标|满意度|≥90%|40|95%|40|92%|40
总分|||100||100||94

第二个项目绩效自评表
项目名称|桥梁维修||||||
一级指标|三级指标|指标值|完成值|分值|得分||
产出指标|维修桥梁|≥3座|3座|100|100||`;

test('units of one project; a form below is read once', () => {
  const tables = read(UNITS, ['E3:F3', 'G3:H3']);
  expect(tables.map(({ name, unit, sum }) => [name, unit, sum])).toEqual([
    ['公路养护', '甲县', '100'],
    ['公路养护', '乙县', '94'],
    ['桥梁维修', undefined, '100'],
  ]);
});

test.each([
  ['years', '2022年', '2023年'],
  ['halves of a year', '上半年', '下半年'],
  ['who marks', '单位自评', '财政复评'],
])('%s part no form', (_, first, second) => {
  const rows = PROJECTS.replace('甲项目', first)
    .replace('乙项目', second)
    .replace(/\|丙项目/u, '');
  expect(read(rows, HEADS.slice(0, -1))).toHaveLength(1);
});

test('a sheet far larger than any form is not copied for every part', () => {
  const lines = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) => `产出指标|数量指标|场次${String(at)}|1|≥1场|1场|1|≥1场|1场|1`,
    ).join('\n');
  const parts = (count: number): number | undefined => {
    const heads =
      '一级指标|二级指标|三级指标|分值|甲项目|||乙项目||\n||||指标值|完成值|得分|指标值|完成值|得分\n';
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1', 'H1:J1'];
    return sharedNames(new SheetView(gridOfRows(heads + lines(count), { merges })))?.parts.length;
  };
  expect(parts(100)).toBe(2);
  expect(parts(5100)).toBeUndefined();
});
