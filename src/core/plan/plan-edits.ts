/**
 * (assessment, what to fill) → edits. Derived figures are planned to a fixpoint: rate → execution score → subtotal → total →
 * grade. Nothing is planned where nothing can be computed.
 */
import type { Assessment, PlannedEdit } from '../assessment';
import { type CellAddress, sameAddress } from '../grid';
import { type Decimal, roundHalfUp, sum } from '../number';
import { shownDigits } from '../quantity/plain-number';
import { isTotalRight } from '../score/compare';
import { executionScores, sumsExecution } from '../score/subtotals';
import { hidesPoints } from '../score/unreadable';
import { gradeOf } from '../score/grades';
import { type Figure, isBlankFigure } from '../table/figure';
import { executionAfter, inCellAfter, isComplete, rowsAfter, totalAfter, scoredFundOf } from './after';
import { type Draft, plannedEdit } from './draft';
import { executionFormula, rateFormula, sumFormula, totalFormula } from './formulas';
import { numberContent, rateContent } from './planned-content';

/** `blanks`: only empty result cells; `derived`: also wrong derived ones; `all`: also indicator scores that the rule fixes exactly. */
export type FillLevel = 'blanks' | 'derived' | 'all';

class Plan {
  readonly drafts: Draft[] = [];

  constructor(
    private readonly assessment: Assessment,
    private readonly fill: FillLevel,
  ) {}

  /** Whether a cell of results may be written: always when blank, when wrong only from `derived` on. */
  private may(figure: Figure, isWrong: boolean): boolean {
    if (figure.isInline === true) return false;
    if (isBlankFigure(figure)) return true;
    return isWrong && this.fill !== 'blanks';
  }

  private reported(rules: readonly string[], figure: Figure): boolean {
    return this.assessment.findings.some(
      ({ rule, cell, silenced }) =>
        silenced === null && rules.includes(rule) && sameAddress(cell, figure.address),
    );
  }

  /** Wrong by itself, or as wrong as the sub-totals that it adds up. */
  private totalIsReported(figure: Figure): boolean {
    return (
      this.reported(['total'], figure) ||
      this.assessment.findings.some(
        ({ rule, related, silenced }) =>
          silenced === null &&
          rule === 'subtotal' &&
          related.some((cell) => sameAddress(cell, figure.address)),
      )
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
    const line = scoredFundOf(this.assessment);
    const rate = this.assessment.executionRate;
    if (line?.rate == null || rate === null) return;
    const { figure } = line.rate;
    if (!this.may(figure, this.reported(['execution-rate', 'execution-rate-base', 'missing-rate'], figure)))
      return;
    this.drafts.push({
      figure,
      kind: 'rate',
      label: line.line.label,
      content: rateContent(figure, rate),
      formula: rateFormula(this.assessment, figure),
      dependsOn: [],
    });
  }

  executionScore(): void {
    if (this.restsOnSand()) return;
    const line = scoredFundOf(this.assessment);
    if (line?.score?.computed == null) return;
    const { figure, computed, recorded } = line.score;
    const rateTouched = this.touched(line.rate?.figure ?? null);
    const isWrong =
      this.reported(['execution-score', 'rounding', 'missing-score'], figure) ||
      (rateTouched.length > 0 &&
        recorded !== null &&
        !isTotalRight(recorded, shownDigits(figure.cell), computed, this.assessment.policy));
    if (this.may(figure, isWrong)) {
      this.drafts.push({
        figure,
        kind: 'execution-score',
        label: line.line.label,
        content: numberContent(figure, computed),
        formula: executionFormula(this.assessment),
        dependsOn: rateTouched,
      });
    }
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
      if (!this.may(score.figure, isWrong)) continue;
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

  subtotals(): void {
    const rows = rowsAfter(this.assessment, this.drafts);
    const execution = executionAfter(this.assessment, this.drafts);
    for (const { row, score } of this.assessment.subtotals) {
      if (score === null) continue;
      const values = sumsExecution(row)
        ? executionScores(this.assessment.indicators, { execution, rows })
        : row.members.flatMap((index) => rows[index] ?? []);
      const isOpen = row.members.some((index) =>
        hidesPoints(this.assessment.indicators[index]?.row.score ?? null),
      );
      if (values.length === 0 || isOpen) continue;
      const exact = sum(values);
      const isWrong =
        score.recorded === null ||
        !isTotalRight(score.recorded, shownDigits(score.figure.cell), exact, this.assessment.policy);
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

  /** A sum is written as it is; one that was spread over the hundred has no last digit of its own. */
  private totalAsWritten(exact: Decimal): Decimal {
    const { total, policy } = this.assessment;
    return total.scale.equals(1) ? exact : roundHalfUp(exact, policy.rounding.digits);
  }

  /** More than all points there are, from a score above its weight that stays as it is: 100% typed for points. */
  private restsOnTooMuch(exact: Decimal): boolean {
    const { findings, policy } = this.assessment;
    return (
      exact.greaterThan(policy.total) &&
      findings.some(
        ({ rule, cell, silenced }) =>
          rule === 'score-over-weight' &&
          silenced === null &&
          !this.drafts.some(({ figure }) => sameAddress(figure.address, cell)),
      )
    );
  }

  total(): Decimal | null {
    // Part of what it sums up stands on another sheet, where edits of their own are planned.
    if (this.assessment.table.follows !== undefined) return null;
    const { figure, recorded } = this.assessment.total;
    const whole = totalAfter(this.assessment, this.drafts);
    if (figure === null || whole === null) return whole;
    if (this.restsOnTooMuch(whole)) return null;
    const exact = inCellAfter(this.assessment, this.drafts, whole);
    const upstream = this.drafts.filter(({ kind }) => kind !== 'subtotal' && kind !== 'rate');
    const isWrong =
      recorded !== null &&
      !isTotalRight(recorded, shownDigits(figure.cell), exact, this.assessment.policy) &&
      (upstream.length > 0 || this.totalIsReported(figure));
    // A sum of a part of the scores is no total.
    if (isComplete(this.assessment, this.drafts) && this.may(figure, isWrong)) {
      this.drafts.push({
        figure,
        kind: 'total',
        label: this.assessment.table.total?.label ?? '',
        content: numberContent(figure, this.totalAsWritten(exact)),
        formula: totalFormula(this.assessment, this.drafts, exact),
        dependsOn: upstream.map((draft) => draft.figure.address),
      });
    }
    return whole;
  }

  grade(exact: Decimal | null): void {
    const { figure, recorded, isOutOfBands } = this.assessment.grade;
    if (figure === null || exact === null || isOutOfBands) return;
    if (!isComplete(this.assessment, this.drafts)) return;
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
    return this.drafts.map((draft) => plannedEdit(this.assessment, draft));
  }
}

/**
 * What is to be written, causes first; `dependsOn` names those that an edit follows from. Empty for a table that is right or that
 * nothing can be computed for. Where native formulas are kept instead is decided by whoever writes (`withStandingFormulas`).
 */
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
