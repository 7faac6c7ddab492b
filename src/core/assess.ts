/** (table, policy) → assessment: scores first, then the rules over what was computed. */
import type { AssessedIndicator, Assessment } from './assessment';
import { readTextFacts } from './narrative/text-facts';
import type { PolicyChoice } from './policy/choose';
import { ALL_RULES } from './rules/all-rules';
import type { RuleContext } from './rules/context';
import type { ExecutionRowFact } from './score/facts';
import { type Finding, bySeverity } from './rules/finding';
import { assessFunds } from './score/assess-funds';
import { executionFact, owedExecution } from './score/execution';
import { executionRowFacts, executionSourceFacts } from './score/execution-rows';
import { fundReasons } from './score/explanations';
import { indicatorFacts } from './score/indicator-facts';
import { totalScale } from './score/left-out';
import { dataSheetFundBlock, narrativeFunds } from './score/narrative-funds';
import { assessTotal, carriedFrom, followsSubtotals, isTotalExplained, totalDigits } from './score/totals';
import { assessSubtotals } from './score/subtotals';
import { isUnfinished } from './score/owed-scores';
import { mendedScores, recordedScores } from './score/score-sheet';
import { assessGrade, gradeOf } from './score/grades';
import { weightsFact } from './score/weights';
import { unreadableFigures } from './score/unreadable';
import type { Table } from './table/model';

function findingsOf(context: RuleContext): Finding[] {
  const findings = ALL_RULES.flatMap((rule) =>
    rule.check(context).map((draft): Finding => ({
      rule: rule.meta.id,
      severity: rule.meta.severity,
      cell: draft.cell,
      related: draft.related ?? [],
      recorded: draft.recorded ?? null,
      expected: draft.expected ?? null,
      message: draft.message,
      silenced: null,
    })),
  );
  return findings.sort(
    (a, b) => bySeverity(a, b) || a.cell.row - b.cell.row || a.cell.column - b.cell.column,
  );
}

/** A row of the execution rate among the indicators is scored by the execution policy. */
function withExecutionScores(
  indicators: readonly AssessedIndicator[],
  executionRows: readonly ExecutionRowFact[],
): AssessedIndicator[] {
  return indicators.map((indicator, index) => {
    const row = executionRows.find((candidate) => candidate.index === index);
    if (row === undefined || indicator.score === null) return indicator;
    return { ...indicator, score: { ...indicator.score, computed: row.roundedScore } };
  });
}

/** `before`: the half of the form on the sheet before. */
export function assess(
  table: Table,
  { policy, reason }: PolicyChoice,
  before: Assessment | null = null,
): Assessment {
  const fundBlock = table.fundBlock ?? dataSheetFundBlock(table);
  // A policy that was asked for by name is taken as it is; else the form's own print goes first.
  const printed = reason.key === 'policy.given' ? null : (table.printedExecution ?? null);
  const paid = executionFact(fundBlock, policy, fundReasons(fundBlock), printed);
  const texts = readTextFacts(table);
  const facts = indicatorFacts(table, policy, paid);
  const judged = facts.map(({ assessed }) => assessed);
  const executionRows = executionRowFacts(judged, paid, policy, printed);
  const indicators = withExecutionScores(judged, executionRows);
  const carried = before === null ? null : carriedFrom(before);
  const weights = weightsFact(table, indicators, paid, policy, carried);
  const execution = owedExecution(paid, executionRows, weights);
  const recorded = recordedScores(indicators, execution, policy);
  const mended = mendedScores(recorded, execution, executionRows);
  const scale = totalScale(weights, facts, execution, policy);
  const form = { table, policy, execution, weights, carried, scale };
  const total = assessTotal(form, recorded, mended);
  const digits = totalDigits(table);
  const subtotals = assessSubtotals(form, indicators, recorded);
  const context: RuleContext = {
    table,
    policy,
    funds: [...assessFunds(fundBlock, policy, execution, printed), ...narrativeFunds(table, texts)],
    printedExecution: printed,
    execution,
    executionRows,
    executionSources: executionSourceFacts(fundBlock?.lines ?? [], policy, printed),
    indicators: facts,
    subtotals,
    total,
    totalIsRight: isTotalExplained(form, total),
    totalFollowsSubtotals: followsSubtotals(total, digits, subtotals, policy),
    grade: assessGrade(form, total, isUnfinished(indicators)),
    gradeOfRecordedTotal: total.recorded === null ? null : gradeOf(total.recorded, policy),
    weights,
    unreadable: unreadableFigures(table),
    texts,
  };
  return {
    table,
    policy,
    policyReason: reason,
    funds: context.funds,
    indicators,
    subtotals: context.subtotals,
    total,
    grade: context.grade,
    weights: weights.total,
    executionRate: execution?.rate ?? (table.layout === 'narrative' ? texts.funds.computedRate : null),
    findings: findingsOf(context),
  };
}
