/** Each indicator row with its reading, its verdict and how the recorded score stands against it. */
import type { AssessedFigure, AssessedIndicator } from '../assessment';
import { addressKey, type GridCell } from '../grid';
import { Decimal, sum } from '../number';
import type { Policy } from '../policy/model';
import { readPlainNumber, readRate, shownDigits } from '../quantity/plain-number';
import { type IndicatorReading, type ReadingKind, recordedOf } from '../quantity/reading';
import type { ExecutionFact, IndicatorFact, Standing } from './facts';
import type { IndicatorRow, Table } from '../table/model';
import { type Figure, isFilledFigure } from '../table/figure';
import { readByProgress, saidOfProgress } from './reading/by-progress';
import { rangeStanding, scoreStanding } from './compare';
import { rowExplanation } from './explanations';
import { scoresAreWeights } from './implied-weights';
import type { IndicatorInput } from './reading/indicator-input';
import { judgeReading } from './judge-indicator';
import { readIndicator } from './reading/read-indicator';
import type { Verdict } from './verdict';
import { weightScale } from './weight-scale';

function textOf(figure: Figure | null): string {
  return figure?.cell.text ?? '';
}

const WHOLE_WITH_DECIMALS = /^\s*-?\d[\d,]*\.0+\s*$/u;

/** 12.00 is 12: the decimals of a whole number are its column's number format, and nobody wrote 12.00月. */
function withoutDecimals(figure: Figure | null): GridCell | null {
  if (figure === null) return null;
  const { cell } = figure;
  const isWhole = typeof cell.value === 'number' && Number.isInteger(cell.value);
  return isWhole && WHOLE_WITH_DECIMALS.test(cell.text) ? { ...cell, text: String(cell.value) } : cell;
}

/** True where some initial targets of the column lack their number, so that scanning may have eaten operators too. */
function losesOperators(table: Table): boolean {
  return table.indicators.some(({ initialTarget }) =>
    /^\s*[=＝≥≤<>＜＞—一-]+\s*[^\d\s]{0,6}$/u.test(textOf(initialTarget).slice(0, 40)),
  );
}

function inputOf(row: IndicatorRow, weight: Decimal | null, table: Table, hasLoss: boolean): IndicatorInput {
  return {
    level1: row.level1?.text ?? '',
    level2: row.level2?.text ?? '',
    level3: row.level3?.text ?? '',
    target: withoutDecimals(row.target),
    initialTarget: withoutDecimals(row.initialTarget),
    actual: withoutDecimals(row.actual),
    operator: textOf(row.operator),
    nature: textOf(row.nature),
    measureUnit: textOf(row.measureUnit),
    actualUnit: textOf(row.actualUnit),
    qualitativeNote: textOf(row.qualitativeNote),
    weight,
    year: table.year?.year ?? null,
    columnLosesOperators: hasLoss,
  };
}

function plainFigure(figure: Figure | null): AssessedFigure | null {
  return figure === null ? null : { figure, recorded: readPlainNumber(figure.cell), computed: null };
}

function readFigure(figure: Figure | null, recorded: Decimal | null): AssessedFigure | null {
  return figure === null ? null : { figure, recorded, computed: null };
}

/** A row that is judged by itself: what it got, and what the rule gives. */
interface ScoredRow {
  readonly row: IndicatorRow;
  readonly recorded: Decimal;
  readonly digits: number;
  readonly weight: Decimal;
  readonly verdict: Verdict;
}

/** A missed target that still got full marks is never a matter of rounding. */
function isFullForMissed({ recorded, weight, verdict }: ScoredRow): boolean {
  if (verdict.met !== false || recorded.lessThan(weight)) return false;
  return verdict.max === null || verdict.max.lessThan(weight);
}

/** 每少1台扣1分, 每低于目标1个百分点扣0.5分. */
const OWN_DEDUCTION = /每.{1,20}扣/u;
const LONGEST_RULE = 400;

/** A missed row whose form says beside it what a shortfall costs is reckoned by that, not by the ratio. */
function hasOwnDeduction({ scoringRule }: IndicatorRow, verdict: Verdict): boolean {
  return (
    verdict.met === false &&
    scoringRule !== null &&
    OWN_DEDUCTION.test(scoringRule.cell.text.slice(0, LONGEST_RULE))
  );
}

/** `null` where nothing can be held against what it got. */
function standingOf(scored: ScoredRow): Standing | null {
  const { row, recorded, digits, weight, verdict } = scored;
  if (weight.isZero()) return null;
  if (isFullForMissed(scored)) return 'over';
  if (hasOwnDeduction(row, verdict)) return null;
  if (verdict.kind === 'exact' && verdict.min !== null) {
    const exact = verdict.unrounded?.min ?? verdict.min;
    return scoreStanding(recorded, digits, exact, { mayRound: verdict.met === false, weight });
  }
  if (verdict.kind === 'range' && verdict.min !== null && verdict.max !== null) {
    const { min, max } = verdict.unrounded ?? { min: verdict.min, max: verdict.max };
    return rangeStanding(recorded, digits, min, max);
  }
  return null;
}

function isDeducted(
  { recorded, weight, verdict }: ScoredRow,
  standing: Standing | null,
  { ratio }: IndicatorReading,
): boolean {
  if (verdict.met === false || !recorded.lessThan(weight) || standing === 'rounding') return false;
  // Less than nothing is a slip, not a deduction.
  if (recorded.isNegative()) return false;
  // Inside a range that practice leaves open (under-spent cost targets) a deduction needs no reason.
  return !(verdict.kind === 'range' && ratio !== null && standing === 'right');
}

/** 有批示的，一个加1分，最多加2分: points beyond the weight that the form's own rule grants. */
const POINTS_ADDED = /加(\d+(?:\.\d+)?)分/gu;
/** 最多加2分, 累计不超过5分: what they come to at most. */
const MOST_ADDED = /(?:最[多高大]|至多|上限|封顶|不超过?)(?:可?加|为|累计)?(\d+(?:\.\d+)?)分/gu;

function isOutOfBounds({ row, recorded, weight }: ScoredRow): boolean {
  if (recorded.isNegative()) return true;
  if (!recorded.greaterThan(weight)) return false;
  const rule = textOf(row.scoringRule).slice(0, LONGEST_RULE);
  const [added, most] = [POINTS_ADDED, MOST_ADDED].map((pattern) =>
    sum(Array.from(rule.matchAll(pattern), ([, points]) => new Decimal(points ?? 0))),
  );
  if (added === undefined || most === undefined || added.isZero()) return true;
  return recorded.greaterThan(weight.plus(most.isZero() ? added : most));
}

const NOTHING_SAID: ReadonlySet<ReadingKind> = new Set(['blank', 'placeholder']);

function isNotApplicable(
  row: IndicatorRow,
  { target, initialTarget, actual }: IndicatorReading,
  recorded: Decimal | null,
): boolean {
  return (
    row.kind === 'indicator' &&
    target.kind === 'placeholder' &&
    [initialTarget, actual].every(({ kind }) => NOTHING_SAID.has(kind)) &&
    (recorded === null || recorded.isZero())
  );
}

export function indicatorFacts(
  table: Table,
  policy: Policy,
  execution: ExecutionFact | null,
): IndicatorFact[] {
  const hasLoss = losesOperators(table);
  const isAllGiven = scoresAreWeights(table, execution, policy);
  const scale = weightScale(table);
  const seenWeights = new Set<number>();
  const facts = table.indicators.map((row, index): IndicatorFact => {
    const weightKey = row.weight === null ? null : addressKey(row.weight.address);
    const isRepeated = weightKey !== null && seenWeights.has(weightKey);
    if (weightKey !== null) seenWeights.add(weightKey);
    const weight = plainFigure(row.weight);
    const effectiveWeight = isRepeated
      ? null
      : (weight?.recorded?.times(scale) ?? (isFilledFigure(row.weight) ? null : row.declaredWeight));
    const score = plainFigure(row.score);
    const recorded = score?.recorded ?? null;
    const judgedWeight = isAllGiven ? recorded : effectiveWeight;
    const input = inputOf(row, judgedWeight, table, hasLoss);
    const progress = row.progress === null ? null : readRate(row.progress.cell);
    const read = readIndicator(input);
    const byProgress = readByProgress(read, progress, row);
    const reading = byProgress ?? read;
    const judged = judgeReading(reading, input, policy);
    const verdict = byProgress === null ? judged : saidOfProgress(judged);
    const digits = row.score === null ? 0 : shownDigits(row.score.cell);
    const isLeftOut = isNotApplicable(row, reading, recorded);
    const isJudged = row.kind === 'indicator' && row.sharesScoreWith.length < 2;
    const scored =
      isJudged && recorded !== null && judgedWeight !== null
        ? { row, recorded, digits, weight: judgedWeight, verdict }
        : null;
    const standing = scored === null ? null : standingOf(scored);
    return {
      index,
      assessed: {
        row,
        initialTarget: readFigure(row.initialTarget, recordedOf(reading.initialTarget)),
        target: readFigure(row.target, recordedOf(reading.target)),
        actual: readFigure(row.actual, recordedOf(reading.actual)),
        progress: readFigure(row.progress, progress),
        weight,
        score: score === null ? null : { ...score, computed: verdict.kind === 'exact' ? verdict.min : null },
        reviewScore: plainFigure(row.reviewScore),
        effectiveWeight: row.kind === 'placeholder' ? null : effectiveWeight,
        isNotApplicable: isLeftOut,
        verdict,
      },
      reading,
      standing,
      isOutOfBounds: scored !== null && isOutOfBounds(scored),
      deviates: verdict.met === false,
      isDeducted: scored !== null && !isLeftOut && isDeducted(scored, standing, reading),
      explanation: rowExplanation(table, row),
    };
  });
  return facts.map((fact) => boundShared(fact, facts));
}

/** A score cell that several rows share may hold as much as their weights together. */
function boundShared(fact: IndicatorFact, facts: readonly IndicatorFact[]): IndicatorFact {
  const { row, score } = fact.assessed;
  if (row.sharesScoreWith.length < 2 || row.sharesScoreWith[0] !== fact.index || score?.recorded == null)
    return fact;
  const members: AssessedIndicator[] = row.sharesScoreWith.flatMap((index) => facts[index]?.assessed ?? []);
  const weight = sum(members.flatMap(({ effectiveWeight }) => effectiveWeight ?? []));
  const isAbove = !weight.isZero() && score.recorded.greaterThan(weight);
  return { ...fact, isOutOfBounds: isAbove || score.recorded.isNegative() };
}
