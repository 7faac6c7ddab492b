/**
 * (assessment, what to fill) → edits. Derived figures are planned to a fixpoint: rate → execution score → subtotal → total →
 * grade. Nothing is planned where nothing can be computed.
 */
import type { Assessment, AssessedFigure, PlannedEdit, PlannedFigure } from '../assessment';
import { type CellContent, snapshotOf } from '../edit';
import { type CellAddress, a1, sameAddress } from '../grid';
import { type Decimal, ZERO, plain, sum } from '../number';
import { isPercentFormat, readPlainNumber, shownDigits } from '../quantity/plain-number';
import { isTotalRight } from '../score/compare';
import { countsItsScore, gradeOf } from '../score/totals';
import { RATE_DIGITS, isEmpty, numberContent, percentOf, rateContent, sumFormula } from './planned-content';
import type { Figure } from '../table/model';

/** `blanks`: only empty result cells; `derived`: also wrong derived ones; `all`: also indicator scores that the rule fixes exactly. */
export type FillLevel = 'blanks' | 'derived' | 'all';

interface Draft {
  readonly figure: Figure;
  readonly kind: PlannedFigure;
  readonly label: string;
  readonly content: CellContent;
  readonly formula: string | null;
  readonly dependsOn: readonly CellAddress[];
}

function edit(assessment: Assessment, draft: Draft): PlannedEdit {
  const { figure, content } = draft;
  const after = content.kind === 'text' || content.kind === 'number' ? content.value : '';
  return {
    sheet: assessment.table.sheet,
    cell: figure.address,
    figure: draft.kind,
    derived: draft.kind !== 'score',
    label: draft.label,
    before: figure.cell.text,
    after:
      draft.kind === 'rate' && content.kind === 'number' ? `${plain(percentOf(content, figure))}%` : after,
    edit: {
      sheet: assessment.table.sheet,
      cell: figure.address,
      before: snapshotOf(figure.cell),
      after: content,
    },
    formula: draft.formula,
    dependsOn: draft.dependsOn,
  };
}

class Plan {
  readonly drafts: Draft[] = [];

  constructor(
    private readonly assessment: Assessment,
    private readonly fill: FillLevel,
  ) {}

  /** Whether a derived cell may be written: always when blank, when wrong only from `derived` on. */
  private may(figure: Figure, isWrong: boolean): boolean {
    if (figure.isInline === true) return false;
    if (isEmpty(figure)) return true;
    return isWrong && this.fill !== 'blanks';
  }

  private reported(rules: readonly string[], figure: Figure): boolean {
    return this.assessment.findings.some(
      ({ rule, cell, silenced }) =>
        silenced === null && rules.includes(rule) && sameAddress(cell, figure.address),
    );
  }

  private touched(figure: Figure | null): CellAddress[] {
    if (figure === null) return [];
    return this.drafts
      .filter((draft) => sameAddress(draft.figure.address, figure.address))
      .map((draft) => draft.figure.address);
  }

  /** Amounts that only fit in another unit are no ground for any figure. */
  private restsOnSand(): boolean {
    const { findings, table } = this.assessment;
    return findings.some(
      ({ rule, message, silenced }) =>
        rule === 'unit' && message.key === 'unit.funds' && silenced === null && table.fundBlock !== null,
    );
  }

  rate(): void {
    if (this.restsOnSand()) return;
    const line = this.assessment.funds.find((fund) => fund.line.role === 'total');
    const rate = this.assessment.executionRate;
    if (line?.rate == null || rate === null) return;
    const { figure } = line.rate;
    if (!this.may(figure, this.reported(['execution-rate', 'execution-rate-base'], figure))) return;
    const budget = line.adjustedBudget ?? line.initialBudget;
    const formula =
      line.executed === null || budget === null
        ? null
        : `=ROUND(${a1(line.executed.figure.address)}/${a1(budget.figure.address)},${RATE_DIGITS})`;
    this.drafts.push({
      figure,
      kind: 'rate',
      label: line.line.label,
      content: rateContent(figure, rate),
      formula: isPercentFormat(figure.cell.format) || isEmpty(figure) ? formula : null,
      dependsOn: [],
    });
  }

  executionScore(): void {
    if (this.restsOnSand()) return;
    const line = this.assessment.funds.find((fund) => fund.line.role === 'total');
    if (line?.score?.computed == null) return;
    const { figure, computed, recorded } = line.score;
    const rateTouched = this.touched(line.rate?.figure ?? null);
    const isWrong =
      this.reported(['execution-score', 'rounding'], figure) ||
      (rateTouched.length > 0 &&
        recorded !== null &&
        !isTotalRight(recorded, shownDigits(figure.cell), computed));
    if (this.may(figure, isWrong)) {
      this.drafts.push({
        figure,
        kind: 'execution-score',
        label: line.line.label,
        content: numberContent(figure, computed),
        formula: this.executionFormula(),
        dependsOn: rateTouched,
      });
    }
  }

  private executionFormula(): string | null {
    const { funds, policy, policyReason, table } = this.assessment;
    const line = funds.find((fund) => fund.line.role === 'total');
    if (line === undefined || policy.execution.mode !== 'linear' || line.weight === null) return null;
    // A rule that the form prints may say otherwise than rate × weight.
    if (policyReason.key !== 'policy.given' && table.printedExecution !== undefined) return null;
    const budget = line.adjustedBudget ?? line.initialBudget;
    if (line.executed === null || budget === null || line.weight.recorded === null) return null;
    const [executed, base, weight] = [line.executed, budget, line.weight].map(({ figure }) =>
      a1(figure.address),
    );
    return `=ROUND(MIN(1,${executed}/${base})*${weight},${policy.rounding.digits})`;
  }

  executionRows(): void {
    if (this.restsOnSand()) return;
    for (const { row, score } of this.assessment.indicators) {
      if (row.kind !== 'execution' || score?.computed == null) continue;
      if (!this.may(score.figure, this.reported(['execution-score', 'rounding'], score.figure))) continue;
      this.drafts.push({
        figure: score.figure,
        kind: 'execution-score',
        label: row.level3?.text ?? '',
        content: numberContent(score.figure, score.computed),
        formula: null,
        dependsOn: [],
      });
    }
  }

  /** Scores that the rule fixes exactly; people decide about them, so only `all` plans them. */
  scores(): void {
    if (this.fill !== 'all') return;
    for (const { row, score, verdict } of this.assessment.indicators) {
      if (row.kind !== 'indicator' || score === null || verdict.kind !== 'exact' || verdict.min === null)
        continue;
      if (row.sharesScoreWith.length > 1) continue;
      const isWrong = this.reported(
        ['score-over-rule', 'score-over-weight', 'score-under-rule', 'rounding', 'deduction-unexplained'],
        score.figure,
      );
      if (!isEmpty(score.figure) && !isWrong) continue;
      this.drafts.push({
        figure: score.figure,
        kind: 'score',
        label: row.level3?.text ?? row.level2?.text ?? '',
        content: numberContent(score.figure, verdict.min),
        formula: null,
        dependsOn: [],
      });
    }
  }

  /** The score that a cell will hold once the drafts so far are written. */
  private scoreAfter(assessed: AssessedFigure | null): Decimal | null {
    if (assessed === null) return null;
    const draft = this.drafts.find(({ figure }) => sameAddress(figure.address, assessed.figure.address));
    if (draft === undefined) return assessed.recorded;
    const { content } = draft;
    return content.kind === 'number' || content.kind === 'text'
      ? readPlainNumber({
          ...assessed.figure.cell,
          kind: content.kind,
          value: content.kind === 'number' ? Number(content.value) : content.value,
          text: content.value,
          format: 'General',
        })
      : null;
  }

  private executionAfter(): Decimal | null {
    const line = this.assessment.funds.find((fund) => fund.line.role === 'total');
    return this.scoreAfter(line?.score ?? null);
  }

  private rowsAfter(): (Decimal | null)[] {
    return this.assessment.indicators.map(({ row, score }, index) =>
      countsItsScore(row, index) ? this.scoreAfter(score) : null,
    );
  }

  subtotals(): void {
    const rows = this.rowsAfter();
    for (const { row, score } of this.assessment.subtotals) {
      if (score === null) continue;
      const values = row.members.flatMap((index) => rows[index] ?? []);
      if (values.length === 0) continue;
      const exact = sum(values);
      const isWrong =
        score.recorded === null || !isTotalRight(score.recorded, shownDigits(score.figure.cell), exact);
      if (!this.may(score.figure, isWrong)) continue;
      this.drafts.push({
        figure: score.figure,
        kind: 'subtotal',
        label: row.label,
        content: numberContent(score.figure, exact),
        formula: sumFormula(
          row.members.flatMap((index) => this.assessment.indicators[index]?.score?.figure ?? []),
          null,
        ),
        dependsOn: this.drafts.map(({ figure }) => figure.address),
      });
    }
  }

  private executionFigure(): Figure | null {
    return this.assessment.funds.find((fund) => fund.line.role === 'total')?.score?.figure ?? null;
  }

  /** The total that the drafts lead to; what no cell states (an execution score without a cell) is carried over. */
  private totalAfter(): Decimal | null {
    const { computed } = this.assessment.total;
    const before = [
      this.recordedExecution(),
      ...this.assessment.indicators.map(({ row, score }, index) =>
        countsItsScore(row, index) ? (score?.recorded ?? null) : null,
      ),
    ];
    const after = [this.executionAfter(), ...this.rowsAfter()];
    const values = after.filter((value) => value !== null);
    if (values.length === 0) return computed;
    const carried = computed === null ? ZERO : computed.minus(sum(before.filter((value) => value !== null)));
    return sum(values).plus(carried);
  }

  private recordedExecution(): Decimal | null {
    return this.assessment.funds.find((fund) => fund.line.role === 'total')?.score?.recorded ?? null;
  }

  total(): Decimal | null {
    const { figure, recorded } = this.assessment.total;
    const exact = this.totalAfter();
    if (figure === null || exact === null) return exact;
    const upstream = this.drafts.filter(({ kind }) => kind !== 'subtotal' && kind !== 'rate');
    const isWrong =
      recorded !== null &&
      !isTotalRight(recorded, shownDigits(figure.cell), exact) &&
      (upstream.length > 0 || this.reported(['total'], figure));
    if (isEmpty(figure) ? this.isComplete() : this.may(figure, isWrong)) {
      this.drafts.push({
        figure,
        kind: 'total',
        label: this.assessment.table.total?.label ?? '',
        content: numberContent(figure, exact),
        formula: this.totalFormula(exact),
        dependsOn: upstream.map((draft) => draft.figure.address),
      });
    }
    return exact;
  }

  /** A blank total is filled only where every score that belongs to it is there: a sum of half a form is no total. */
  private isComplete(): boolean {
    const { table, indicators, policy } = this.assessment;
    const rows = this.rowsAfter();
    const isScored = indicators.every(
      ({ row, score }, index) => !countsItsScore(row, index) || score === null || rows[index] !== null,
    );
    const weights = sum(indicators.flatMap(({ effectiveWeight }) => effectiveWeight ?? []));
    return isScored && (table.fundBlock !== null || weights.greaterThanOrEqualTo(policy.total));
  }

  private totalFormula(exact: Decimal): string | null {
    const figures = this.assessment.indicators.flatMap(({ row, score }, index) =>
      countsItsScore(row, index) && score !== null ? [score.figure] : [],
    );
    const formula = sumFormula(figures, this.executionFigure());
    // A formula is offered only where the native one gives the same value: every score a number cell.
    const stated = sum([this.executionAfter(), ...this.rowsAfter()].filter((value) => value !== null));
    return stated.equals(exact) ? formula : null;
  }

  grade(exact: Decimal | null): void {
    const { figure, recorded } = this.assessment.grade;
    if (figure === null || exact === null) return;
    if (isEmpty(figure) && !this.isComplete()) return;
    const grade = gradeOf(exact, this.assessment.policy);
    const totalDrafts = this.drafts.filter(({ kind }) => kind === 'total');
    const isWrong =
      recorded !== null && recorded !== grade && (totalDrafts.length > 0 || this.reported(['grade'], figure));
    if (!this.may(figure, isWrong)) return;
    this.drafts.push({
      figure,
      kind: 'grade',
      label: figure.evidence.label,
      content: { kind: 'text', value: grade },
      formula: null,
      dependsOn: totalDrafts.map((draft) => draft.figure.address),
    });
  }

  edits(): PlannedEdit[] {
    return this.drafts.map((draft) => edit(this.assessment, draft));
  }
}

export function planEdits(assessment: Assessment, fill: FillLevel): PlannedEdit[] {
  const plan = new Plan(assessment, fill);
  plan.rate();
  plan.executionScore();
  plan.executionRows();
  plan.scores();
  plan.subtotals();
  plan.grade(plan.total());
  return plan.edits();
}
