/** One judged table as the report prints it. */
import type { AssessedFund, AssessedIndicator, AssessedSubtotal, Assessment } from '../assessment';
import { a1, a1Range } from '../grid';
import type { MessageRef } from '../messages/message';
import type { Counterpart, Finding } from '../rules/finding';
import type { Ambiguity, Table } from '../table/model';
import { unitOf } from '../table/amount-unit';
import {
  AMOUNT,
  RATE,
  type Rounding,
  gradeFigure,
  printed,
  reportFigure,
  totalFigure,
  wordFigure,
} from './figure';
import type {
  ReportCounterpart,
  ReportExplanation,
  ReportFinding,
  ReportFund,
  ReportIndicator,
  ReportSubtotal,
  ReportTable,
} from './model';

/** Words for a message, in the language of the report. */
export type Say = (ref: MessageRef) => string;

export interface TableReportOptions {
  readonly say: Say;
  /** Words for what recognition left open. */
  readonly remark: (ambiguity: Ambiguity) => string;
  /** Adds how each field was recognised. */
  readonly explain: boolean;
}

/** Figures as decimal strings, rates as fractions, cells as A1; `say` puts the sentences. The findings are those of the assessment, all of them. */
export function buildTable(
  assessment: Assessment,
  { say, remark, explain }: TableReportOptions,
): ReportTable {
  const { table, policy } = assessment;
  const scores: Rounding = { kind: 'score', digits: policy.rounding.digits };
  return {
    sheet: table.sheet,
    range: a1Range(table.range),
    layout: table.layout,
    policy: policy.id,
    title: table.title?.text ?? null,
    projectName: table.projectName?.text ?? null,
    year: table.year?.year ?? null,
    unit: table.fundBlock?.unit ?? table.amountUnit ?? unitOfText(assessment),
    funds: assessment.funds.map((fund) => reportFund(fund, scores)),
    indicators: assessment.indicators.map((row) => reportIndicator(row, scores, say)),
    subtotals: assessment.subtotals.map((row) => reportSubtotal(row, scores)),
    total: totalFigure(assessment.total, scores),
    grade: gradeFigure(assessment.grade),
    results: {
      executionRate: printed(assessment.executionRate, RATE),
      total: printed(assessment.total.computed, scores),
      grade: assessment.grade.computed,
    },
    findings: assessment.findings.map((finding) => reportFinding(finding, say)),
    ...(explain ? { explain: reportExplanation(table, say(assessment.policyReason), remark) } : {}),
  };
}

function reportFund(fund: AssessedFund, scores: Rounding): ReportFund {
  const { line } = fund;
  return {
    label: line.label,
    role: line.role,
    initialBudget: reportFigure(fund.initialBudget, AMOUNT),
    adjustedBudget: reportFigure(fund.adjustedBudget, AMOUNT),
    executed: reportFigure(fund.executed, AMOUNT),
    carryover: reportFigure(fund.carryover, AMOUNT),
    weight: reportFigure(fund.weight, AMOUNT),
    rate: reportFigure(fund.rate, RATE),
    score: reportFigure(fund.score, scores),
    reason: wordFigure(line.reason),
    related: [...line.budgetRows, ...line.executedRows].map((figure) => a1(figure.address)),
  };
}

function reportIndicator(indicator: AssessedIndicator, scores: Rounding, say: Say): ReportIndicator {
  const { row, verdict } = indicator;
  return {
    level1: row.level1?.text ?? null,
    level2: row.level2?.text ?? null,
    ...(row.group === null ? {} : { group: row.group.text }),
    level3: row.level3?.text ?? null,
    initialTarget: reportFigure(indicator.initialTarget, AMOUNT),
    target: reportFigure(indicator.target, AMOUNT),
    actual: reportFigure(indicator.actual, AMOUNT),
    progress: reportFigure(indicator.progress, RATE),
    weight: reportFigure(indicator.weight, AMOUNT),
    score: reportFigure(indicator.score, scores),
    reviewScore: reportFigure(indicator.reviewScore, scores),
    explanation: wordFigure(row.explanation),
    verdict: {
      kind: verdict.kind,
      met: verdict.met,
      min: printed(verdict.min, scores),
      max: printed(verdict.max, scores),
      reason: say(verdict.reason),
    },
  };
}

function reportSubtotal(subtotal: AssessedSubtotal, scores: Rounding): ReportSubtotal {
  return {
    label: subtotal.row.label,
    weight: reportFigure(subtotal.weight, AMOUNT),
    score: reportFigure(subtotal.score, scores),
  };
}

export function reportFinding(finding: Finding, say: Say): ReportFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    cell: a1(finding.cell),
    message: say(finding.message),
    recorded: finding.recorded,
    expected: finding.expected,
    related: finding.related.map((cell) => a1(cell)),
    silenced: finding.silenced,
    ...(finding.counterpart === undefined ? {} : { counterpart: reportCounterpart(finding.counterpart) }),
  };
}

function reportCounterpart(counterpart: Counterpart | null): ReportCounterpart | null {
  if (counterpart === null) return null;
  const { path, sheet, cell } = counterpart;
  return { path, sheet, cell: cell === null ? null : a1(cell) };
}

function reportExplanation(
  table: Table,
  policyReason: string,
  remark: TableReportOptions['remark'],
): ReportExplanation {
  const columns = [...(table.fundBlock?.columns ?? []), ...table.blocks.flatMap((block) => block.columns)];
  return {
    layoutReasons: table.layoutReasons,
    policyReason,
    columns: columns.map(({ role, label, labelCell, certainty }) => ({
      role,
      label,
      cell: a1(labelCell),
      certainty,
    })),
    ambiguities: table.ambiguities.map((ambiguity) => ({
      cell: ambiguity.address === null ? null : a1(ambiguity.address),
      message: remark(ambiguity),
    })),
  };
}

/** The unit of a report's amounts, where its text writes each of them in the same one. */
function unitOfText({ table, funds }: Assessment): string | null {
  if (table.layout !== 'narrative') return null;
  const units = funds.flatMap(({ initialBudget, adjustedBudget, executed }) =>
    [initialBudget, adjustedBudget, executed].flatMap((amount) =>
      amount === null ? [] : [unitOf(amount.figure.evidence.label)],
    ),
  );
  const [first = null] = units;
  return units.every((unit) => unit === first) ? first : null;
}
