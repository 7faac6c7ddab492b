import { buildTable } from '../../../src/core/report/build-table';
import { EMPTY_TALLY, countWorkbook, gradeOf, summaryOf } from '../../../src/core/report/summary';
import type { ReportWorkbook } from '../../../src/core/report/model';
import { assessment, figure, finding, table } from '../../cli/support/hand-made';

const say = ({ key, data }: { key: string; data: Readonly<Record<string, string>> }): string =>
  data['text'] ?? `<${key}>`;
const build = (part = {}, explain = false): ReturnType<typeof buildTable> =>
  buildTable(assessment(part), { say, remark: ({ key }) => `{${key}}`, explain });

test('the table is printed with the names of the contract', () => {
  expect(build()).toEqual({
    sheet: '招聘经费',
    range: 'A1:K30',
    layout: 'national-2020',
    policy: 'national-2020',
    title: '项目支出绩效自评表',
    projectName: '公开招聘经费',
    year: '2021',
    unit: '万元',
    funds: [
      {
        label: '年度资金总额',
        role: 'total',
        initialBudget: null,
        adjustedBudget: { cell: 'F6', text: '50.00', recorded: '50', computed: null },
        executed: { cell: 'G6', text: '49.37', recorded: '49.37', computed: null },
        carryover: null,
        weight: { cell: 'H6', text: '10', recorded: '10', computed: null },
        rate: { cell: 'I6', text: '98.74%', recorded: '0.9874', computed: '0.9876543211' },
        score: { cell: 'J6', text: '10.00分', recorded: '10.00', computed: '9.87' },
        reason: { cell: 'K6', text: '无', recorded: null, computed: null },
        related: [],
      },
    ],
    indicators: [
      {
        level1: '产出指标',
        level2: '数量指标',
        level3: '面试考生人数',
        initialTarget: null,
        target: { cell: 'E13', text: '≤33.10万元', recorded: '33.10', computed: null },
        actual: { cell: 'F13', text: '600', recorded: '600', computed: null },
        progress: null,
        weight: { cell: 'G13', text: '2', recorded: '2', computed: null },
        score: { cell: 'H13', text: '2', recorded: '2', computed: '0.15' },
        reviewScore: null,
        explanation: { cell: 'I13', text: '', recorded: null, computed: null },
        verdict: { kind: 'exact', met: false, min: '0.15', max: '0.15', reason: '600 ÷ 8000 × 2' },
      },
    ],
    subtotals: [],
    total: { cell: 'H21', text: '100', recorded: '100', computed: '96.38', afterEdits: '94.4' },
    grade: { cell: 'J21', text: '优秀', recorded: '优', computed: '优', afterEdits: '优' },
    results: { executionRate: '0.9876543211', total: '96.38', grade: '优' },
    findings: [
      {
        rule: 'total',
        severity: 'error',
        cell: 'H21',
        message: '<total>',
        recorded: '100',
        expected: '96.38',
        related: ['G6'],
        silenced: null,
      },
    ],
  });
});

test('a form without a cell for the total still says what it would be', () => {
  const built = build({ total: { ...assessment().total, figure: null, recorded: null } });
  expect(built.total).toBeNull();
  expect(built.results.total).toBe('96.38');
});

test('a fund list that runs downwards names the rows it sums up', () => {
  const [fund] = assessment().funds;
  const line = {
    ...fund!.line,
    budgetRows: [figure('D5', '1'), figure('D6', '2')],
    executedRows: [figure('D9', '1')],
  };
  expect(build({ funds: [{ ...fund!, line }] }).funds[0]?.related).toEqual(['D5', 'D6', 'D9']);
});

test('--explain adds how columns were read and what stayed open', () => {
  const column = {
    role: 'target',
    label: '年度指标值（A）',
    labelCell: { row: 11, column: 4 },
    left: 4,
    right: 4,
    certainty: 'sure',
  } as const;
  const block = {
    range: { top: 0, left: 0, bottom: 1, right: 1 },
    headerRows: [],
    columns: [column],
    headWeight: null,
    kind: 'indicators',
  } as const;
  const explained = build(
    { table: table({ blocks: [block], ambiguities: [{ key: 'no-total', address: null, data: {} }] }) },
    true,
  ).explain;
  expect(explained).toEqual({
    layoutReasons: ['年度指标值（A）'],
    policyReason: '<policy.default>',
    columns: [{ role: 'target', label: '年度指标值（A）', cell: 'E12', certainty: 'sure' }],
    ambiguities: [{ cell: null, message: '{no-total}' }],
  });
});

describe('summary', () => {
  const workbook = (tables: ReportWorkbook['tables'], status: 'ok' | 'failed' = 'ok'): ReportWorkbook => ({
    path: 'a.xlsx',
    status,
    tables,
    notes: [],
  });

  test('counts open findings, recorded grades, computed ones where none is recorded', () => {
    const blankGrade = build({
      grade: { figure: figure('J21', ''), recorded: null, computed: '良', afterEdits: '良' },
      findings: [finding({ severity: 'warning' }), finding({ silenced: '已批复' })],
    });
    const noGrade = build({
      grade: { figure: null, recorded: null, computed: null, afterEdits: null },
      findings: [],
    });
    let tally = countWorkbook(EMPTY_TALLY, workbook([build(), blankGrade, noGrade]));
    tally = countWorkbook(tally, workbook([], 'failed'));
    expect(summaryOf(tally, {})).toEqual({
      workbooks: 2,
      failed: 1,
      tables: 3,
      findings: { error: 1, warning: 1, info: 0 },
      grades: { 优: 1, 良: 1, 中: 0, 差: 0 },
    });
    expect(gradeOf(noGrade)).toBeNull();
    expect(EMPTY_TALLY.tables).toBe(0);
  });
});
