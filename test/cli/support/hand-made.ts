/** Tables and figures made by hand, for tests of what is printed rather than of what is computed. */
import type { AssessedFigure, Assessment, PlannedEdit } from '../../../src/core/assessment';
import { type GridCell, type SheetGrid, parseA1, parseRange } from '../../../src/core/grid';
import { Decimal } from '../../../src/core/number';
import { policyById } from '../../../src/core/policy/presets';
import type { Finding } from '../../../src/core/rules/finding';
import type { Verdict } from '../../../src/core/score/verdict';
import { NO_FUND_FIGURES } from '../../../src/core/table/funds/no-fund-figures';
import type { FundLine, IndicatorRow, Table } from '../../../src/core/table/model';
import type { Figure } from '../../../src/core/table/figure';
import { BLANK_SHEET } from '../../support/blank-sheet';

export const decimal = (text: string): Decimal => new Decimal(text);
export const address = (cell: string): { row: number; column: number } => parseA1(cell)!;

export function textCell(text: string): GridCell {
  return {
    kind: text === '' ? 'blank' : 'text',
    value: text === '' ? null : text,
    formula: null,
    format: 'General',
    text,
  };
}

export function numberCell(value: number, text = String(value), format = 'General'): GridCell {
  return { kind: 'number', value, formula: null, format, text };
}

export function figure(cell: string, content: GridCell | string): Figure {
  const at = address(cell);
  return {
    address: at,
    range: { top: at.row, left: at.column, bottom: at.row, right: at.column },
    cell: typeof content === 'string' ? textCell(content) : content,
    evidence: { label: '得分', labelCell: null },
  };
}

export function assessed(
  cell: string,
  content: GridCell | string,
  recorded: string | null,
  computed: string | null = null,
): AssessedFigure {
  return {
    figure: figure(cell, content),
    recorded: recorded === null ? null : decimal(recorded),
    computed: computed === null ? null : decimal(computed),
  };
}

const NO_LINE: FundLine = {
  label: '年度资金总额',
  labelCell: { row: 5, column: 1 },
  role: 'total',
  depth: 0,
  ...NO_FUND_FIGURES,
  budgetRows: [],
  executedRows: [],
};

const NO_ROW: IndicatorRow = {
  row: 12,
  block: 0,
  level1: { text: '产出指标', address: { row: 12, column: 0 } },
  level2: { text: '数量指标', address: { row: 12, column: 1 } },
  group: null,
  level3: { text: '面试考生人数', address: { row: 12, column: 2 } },
  initialTarget: null,
  target: null,
  actual: null,
  progress: null,
  weight: null,
  score: null,
  reviewScore: null,
  explanation: null,
  operator: null,
  nature: null,
  measureUnit: null,
  actualUnit: null,
  qualitativeNote: null,
  scoringRule: null,
  lastYear: null,
  declaredWeight: null,
  kind: 'indicator',
  isPrompt: false,
  sharesScoreWith: [],
};

const VERDICT: Verdict = {
  kind: 'exact',
  met: false,
  min: decimal('0.15'),
  max: decimal('0.15'),
  unrounded: { min: decimal('0.15'), max: decimal('0.15') },
  ratio: decimal('0.075'),
  reason: { key: 'verdict.ratio', data: { text: '600 ÷ 8000 × 2' } },
};

export function finding(part: Partial<Finding> = {}): Finding {
  return {
    rule: 'total',
    severity: 'error',
    cell: address('H21'),
    related: [address('G6')],
    recorded: '100',
    expected: '96.38',
    message: { key: 'total', data: {} },
    silenced: null,
    ...part,
  };
}

export function table(part: Partial<Table> = {}): Table {
  return {
    sheet: '招聘经费',
    range: parseRange('A1:K30')!,
    layout: 'national-2020',
    layoutReasons: ['年度指标值（A）'],
    title: { text: '项目支出绩效自评表', address: { row: 0, column: 0 } },
    projectName: { text: '公开招聘经费', address: { row: 2, column: 2 } },
    department: null,
    implementingUnit: null,
    year: { year: '2021', address: { row: 1, column: 0 } },
    fundBlock: { range: parseRange('A5:K9')!, unit: '万元', headWeight: null, lines: [], columns: [] },
    blocks: [],
    indicators: [],
    subtotals: [],
    total: null,
    grade: null,
    sheetExplanation: null,
    goals: [],
    narrative: [],
    dataSheet: null,
    ambiguities: [],
    ...part,
  };
}

/** One fund total, one indicator, a total and a grade, one finding. */
export function assessment(part: Partial<Assessment> = {}): Assessment {
  const rate = assessed('I6', '98.74%', '0.9874', '0.987654321098765');
  const score = assessed('J6', '10.00分', '10.00', '9.87');
  const line = { ...NO_LINE, rate: rate.figure, score: score.figure, reason: figure('K6', '无') };
  const indicatorScore = assessed('H13', numberCell(2), '2', '0.15');
  return {
    table: table(),
    policy: policyById('national-2020')!,
    policyReason: { key: 'policy.default', data: {} },
    funds: [
      {
        line,
        initialBudget: null,
        adjustedBudget: assessed('F6', numberCell(50, '50.00', '0.00'), '50'),
        executed: assessed('G6', numberCell(49.37), '49.37'),
        carryover: null,
        weight: assessed('H6', '10', '10'),
        rate,
        score,
      },
    ],
    indicators: [
      {
        row: { ...NO_ROW, explanation: figure('I13', '') },
        initialTarget: null,
        target: assessed('E13', '≤33.10万元', '33.1'),
        actual: assessed('F13', numberCell(600), '600'),
        progress: null,
        weight: assessed('G13', numberCell(2), '2'),
        score: indicatorScore,
        reviewScore: null,
        effectiveWeight: decimal('2'),
        isNotApplicable: false,
        verdict: VERDICT,
      },
    ],
    subtotals: [],
    total: {
      figure: figure('H21', '100'),
      recorded: decimal('100'),
      withoutExecution: false,
      holdsMore: false,
      isOpen: false,
      scale: decimal('1'),
      computed: decimal('96.375'),
      afterEdits: decimal('94.4'),
      unstated: null,
      isOfIndicators: false,
      inCell: { computed: decimal('96.375'), afterEdits: decimal('94.4') },
    },
    grade: {
      figure: figure('J21', '优秀'),
      recorded: '优',
      computed: '优',
      afterEdits: '优',
      isOutOfBands: false,
    },
    executionRate: decimal('0.987654321098765'),
    findings: [finding()],
    ...part,
  };
}

export function plannedEdit(part: Partial<PlannedEdit> = {}): PlannedEdit {
  const cell = address('H21');
  return {
    sheet: '招聘经费',
    cell,
    figure: 'total',
    derived: true,
    label: '总分',
    before: '100',
    after: '94.4',
    edit: {
      sheet: '招聘经费',
      cell,
      before: { value: '100', formula: null, format: 'General' },
      after: { kind: 'number', value: '94.4' },
    },
    formula: null,
    dependsOn: [],
    ...part,
  };
}

export function grid(sheet = '招聘经费', index = 0): SheetGrid {
  return {
    ...BLANK_SHEET,
    sheet,
    index,
  };
}
