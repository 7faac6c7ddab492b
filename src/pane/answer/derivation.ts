/** How a figure comes about, in one line of numbers: what stands beside a finding so that a clerk can follow it by hand. */
import type { Assessment, AssessedFund, AssessedIndicator } from '../../core/assessment';
import { sameAddress, type CellAddress } from '../../core/grid';
import type { Language } from '../../core/messages/message';
import { plain, type Decimal } from '../../core/number';
import type { Finding } from '../../core/rules/finding';
import type { Figure } from '../../core/table/figure';
import type { Engine } from '../engine';
import { amount, percent } from '../format';
import type { AnswerWords } from '../words/answer/words';

function isAt(figure: Figure | null | undefined, cell: CellAddress): boolean {
  return figure !== null && figure !== undefined && sameAddress(figure.address, cell);
}

export function indicatorAt(assessment: Assessment, cell: CellAddress): AssessedIndicator | null {
  return (
    assessment.indicators.find(({ row }) =>
      [row.score, row.explanation, row.actual, row.target, row.weight, row.progress].some((figure) =>
        isAt(figure, cell),
      ),
    ) ?? null
  );
}

export function totalFund(assessment: Assessment): AssessedFund | null {
  return assessment.funds.find(({ line }) => line.role === 'total') ?? null;
}

function budgetOf(assessment: Assessment, fund: AssessedFund): Decimal | null {
  const initial = assessment.policy.execution.base === 'initial';
  const wanted = initial ? fund.initialBudget : fund.adjustedBudget;
  return (wanted ?? fund.adjustedBudget ?? fund.initialBudget)?.recorded ?? null;
}

function rateLine(assessment: Assessment, fund: AssessedFund, words: AnswerWords): string | null {
  const budget = budgetOf(assessment, fund);
  const executed = fund.executed?.recorded ?? null;
  if (budget === null || executed === null || assessment.executionRate === null) return null;
  const base = words(
    assessment.policy.execution.base === 'initial' ? 'derive.base-initial' : 'derive.base-adjusted',
  );
  return words('derive.rate', { executed: amount(executed), budget: amount(budget), base });
}

function executionScoreLine(assessment: Assessment, fund: AssessedFund, words: AnswerWords): string | null {
  const weight = fund.weight?.recorded ?? null;
  if (weight === null || assessment.executionRate === null) return null;
  return words('derive.execution-score', { rate: percent(assessment.executionRate), weight: plain(weight) });
}

function gradeLine(assessment: Assessment, words: AnswerWords): string | null {
  const total = assessment.total.afterEdits ?? assessment.total.computed;
  const grade = assessment.grade.afterEdits ?? assessment.grade.computed;
  const band = assessment.policy.gradeBands.find((each) => each.grade === grade);
  if (total === null || band === undefined) return null;
  return words('derive.grade', { total: plain(total), grade: band.grade, from: band.from });
}

function figuresLine(
  engine: Engine,
  assessment: Assessment,
  cell: CellAddress,
  words: AnswerWords,
  language: Language,
): string | null {
  const fund = totalFund(assessment);
  if (fund !== null && isAt(fund.line.rate, cell)) return rateLine(assessment, fund, words);
  if (fund !== null && isAt(fund.line.score, cell)) return executionScoreLine(assessment, fund, words);
  if (isAt(assessment.grade.figure, cell)) return gradeLine(assessment, words);
  const indicator = indicatorAt(assessment, cell);
  if (indicator !== null && indicator.verdict.kind !== 'none') {
    return engine.text(indicator.verdict.reason, language);
  }
  return null;
}

/** Rules about words, whose detail is what was to be reached and what was. */
function deviationLine(
  assessment: Assessment,
  { cell, message }: Finding,
  words: AnswerWords,
): string | null {
  const { target, actual } = message.data;
  if (target === undefined || actual === undefined) return null;
  const indicator = indicatorAt(assessment, cell);
  const weight = indicator?.effectiveWeight ?? null;
  const scored = indicator?.score?.recorded ?? null;
  const lost = weight !== null && scored !== null ? weight.minus(scored) : null;
  const line = words('derive.target', { target, actual });
  return lost?.greaterThan(0) === true
    ? `${line}${words('derive.comma')}${words('derive.lost', { lost: plain(lost) })}`
    : line;
}

/** The line under a finding's title: the figures where they say it all, else the core's whole sentence. */
export function detailOf(
  engine: Engine,
  assessment: Assessment,
  finding: Finding,
  words: AnswerWords,
  language: Language,
): string {
  // A comparison says both sides in its sentence.
  if (finding.counterpart !== undefined) return engine.text(finding.message, language);
  const line =
    finding.expected === null
      ? deviationLine(assessment, finding, words)
      : figuresLine(engine, assessment, finding.cell, words, language);
  if (line === null) return engine.text(finding.message, language);
  const { name } = finding.message.data;
  return name === undefined || name === '' ? line : words('derive.named', { name, line });
}
