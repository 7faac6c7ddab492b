/** Many judged tables → the figures of a department. Pure; the sentence for the public accounts is made elsewhere from these. */
import type { AssessedFund, AssessedFigure, Assessment } from './assessment';
import { groupsOf } from './groups';
import { type Decimal, ONE, plain, sum, ZERO } from './number';
import { GRADES, type Grade } from './policy/model';
import { projectKey } from './record/project-key';
import { bySeverity, type Finding, type Severity } from './rules/finding';
import { YUAN } from './table/amount-unit';

export interface SummaryLine {
  readonly assessment: Assessment;
  /** In 万元; `null` where the table states none that can be read. */
  readonly budget: Decimal | null;
  readonly executed: Decimal | null;
  /** As the rules give it; `null` where it cannot be computed. */
  readonly rate: Decimal | null;
  readonly total: Decimal | null;
  readonly grade: Grade | null;
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface DepartmentSummary {
  /** Every table, those of one project too. */
  readonly lines: readonly SummaryLine[];
  /** Every project once, however many tables of the same money it has. */
  readonly projects: number;
  /** The names of projects that stand in several tables and are counted once. */
  readonly repeated: readonly string[];
  /** Sums over the projects that state both amounts, in 万元. */
  readonly budget: Decimal;
  readonly executed: Decimal;
  /** executed ÷ budget; `null` where no budget is stated. */
  readonly rate: Decimal | null;
  readonly grades: Readonly<Record<Grade, number>>;
  /** Projects without a grade, recorded or computed, or with several. */
  readonly ungraded: number;
  /** Projects whose amounts are missing or unreadable and that the sums leave out. */
  readonly withoutAmounts: number;
  /** Tables whose unit is not stated; they count as 万元. */
  readonly withoutUnit: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** How often each rule speaks, the gravest and most frequent first. */
  readonly worst: readonly { readonly rule: string; readonly severity: Severity; readonly count: number }[];
}

/** Tables with figures of their own: narratives and data sheets repeat those of others. */
export function isCounted({ table }: Assessment): boolean {
  return table.layout !== 'narrative' && table.layout !== 'data-sheet';
}

function amount(figure: AssessedFigure | null | undefined): Decimal | null {
  return figure?.recorded ?? figure?.computed ?? null;
}

function openFindings({ findings }: Assessment): readonly Finding[] {
  return findings.filter(({ silenced }) => silenced === null);
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function budgetOf(fund: AssessedFund | undefined): Decimal | null {
  return amount(fund?.adjustedBudget) ?? amount(fund?.initialBudget);
}

export function summaryLine(assessment: Assessment): SummaryLine {
  const fund = assessment.funds.find(({ line }) => line.role === 'total');
  const unit = assessment.table.fundBlock?.unit ?? null;
  const factor = unit === null ? ONE : YUAN[unit].div(YUAN.万元);
  const scaled = (value: Decimal | null): Decimal | null => value?.times(factor) ?? null;
  const { total, grade } = assessment;
  const isHalf = assessment.table.goesOn !== undefined;
  return {
    assessment,
    budget: scaled(budgetOf(fund)),
    executed: scaled(amount(fund?.executed)),
    rate: assessment.executionRate,
    // The upper half of a form on two sheets has neither of its own.
    total: isHalf ? null : total.isOfIndicators ? total.computed : (total.recorded ?? total.computed),
    grade: isHalf ? null : (grade.recorded ?? grade.computed),
    findings: countBySeverity(openFindings(assessment)),
  };
}

function worstOf(assessments: readonly Assessment[]): DepartmentSummary['worst'] {
  const counts = new Map<string, { rule: string; severity: Severity; count: number }>();
  for (const { rule, severity } of assessments.flatMap(openFindings)) {
    const known = counts.get(rule);
    if (known === undefined) counts.set(rule, { rule, severity, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].sort(
    (a, b) => bySeverity(a, b) || b.count - a.count || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** Equal for tables of one project that state the same money; a line of its own else: which of two figures holds is not for a sum to say. */
function projectOf(line: SummaryLine): string | SummaryLine {
  const { assessment, budget, executed } = line;
  const { projectName, implementingUnit, department, year, goesOn, follows } = assessment.table;
  const key = projectKey({
    name: projectName?.text ?? '',
    unit: (implementingUnit ?? department)?.text ?? '',
    year: year?.year ?? null,
  });
  const isHalf = goesOn !== undefined || follows !== undefined;
  if (isHalf || key === null || budget === null || executed === null) return line;
  return [key, plain(budget), plain(executed)].join('|');
}

/** The grade of a project; `null` where its tables have none or do not agree on it. */
function gradeOf(lines: readonly SummaryLine[]): Grade | null {
  const [first, ...others] = lines;
  return first !== undefined && others.every(({ grade }) => grade === first.grade) ? first.grade : null;
}

/**
 * Money in 万元, rates as fractions. Budget and executed are summed over the projects that have both; a form on two sheets is one
 * project, and so are tables of one name, unit and year whose money agrees. Never throws: what cannot be counted is counted as such
 * (`ungraded`, `withoutAmounts`, `withoutUnit`).
 */
export function summarize(assessments: readonly Assessment[]): DepartmentSummary {
  const counted = assessments.filter(isCounted);
  const lines = counted.map(summaryLine);
  const groups = [...groupsOf(lines, projectOf).values()];
  const firsts = groups.flatMap(([first]) => first ?? []);
  const funded = firsts.flatMap(({ budget, executed }) =>
    budget === null || executed === null ? [] : [{ budget, executed }],
  );
  const budget = sum(funded.map((line) => line.budget));
  const executed = sum(funded.map((line) => line.executed));
  // A form on two sheets is one project: its upper half has the money, the lower one the grade.
  const projects = firsts.filter(({ assessment }) => assessment.table.follows === undefined);
  const graded = groups.filter(([first]) => first?.assessment.table.goesOn === undefined).map(gradeOf);
  const grades = Object.fromEntries(
    GRADES.map((grade) => [grade, graded.filter((each) => each === grade).length]),
  ) as Record<Grade, number>;
  const hasFunds = ({ assessment }: SummaryLine): boolean => assessment.table.fundBlock !== null;
  return {
    lines,
    projects: projects.length,
    repeated: groups
      .filter((group) => group.length > 1)
      .flatMap(([first]) => first?.assessment.table.projectName?.text ?? []),
    budget,
    executed,
    rate: budget.greaterThan(ZERO) ? executed.dividedBy(budget) : null,
    grades,
    ungraded: graded.filter((grade) => grade === null).length,
    withoutAmounts: projects.filter((line) => line.budget === null || line.executed === null).length,
    withoutUnit: lines.filter((line) => hasFunds(line) && line.assessment.table.fundBlock?.unit === null)
      .length,
    findings: countBySeverity(counted.flatMap(openFindings)),
    worst: worstOf(counted),
  };
}
