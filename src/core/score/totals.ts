/** Sums: subtotals, weights, the total and its grade, and what they become once the derived cells are mended. */
import type {
  AssessedGrade,
  AssessedIndicator,
  AssessedSubtotal,
  AssessedTotal,
  Assessment,
} from '../assessment';
import { isBlankCell, type CellAddress } from '../grid';
import { Decimal, ONE, ZERO, sum } from '../number';
import { GRADES, type Grade, type Policy } from '../policy/model';
import { readPlainNumber, shownDigits } from '../quantity/plain-number';
import type { ExecutionFact, ExecutionRowFact, WeightsFact } from '../rules/context';
import type { Figure, IndicatorRow, Table } from '../table/model';
import { squeeze } from '../table/text';
import { isTotalRight } from './compare';
import { weightScale } from './weight-scale';

const FULL = new Decimal(100);

const GRADE_WORDS: readonly (readonly [RegExp, Grade])[] = [
  [/优/, '优'],
  [/良/, '良'],
  [/[中合]/, '中'],
  [/[差不]/, '差'],
];

/** 优秀=优, 良好=良, 合格=中, 不合格=差; `null` for anything else. */
function readGrade(figure: Figure | null): Grade | null {
  const text = figure?.cell.text.replace(/\s/g, '') ?? '';
  if (text === '' || text.length > 12) return null;
  if (text.includes('不合格')) return '差';
  const hits = GRADE_WORDS.filter(([pattern]) => pattern.test(text));
  return hits.length === 1 ? (hits[0]?.[1] ?? null) : null;
}

export function gradeOf(total: Decimal, policy: Policy): Grade {
  const band = policy.gradeBands.find((candidate) => total.greaterThanOrEqualTo(candidate.from));
  return band?.grade ?? GRADES[GRADES.length - 1] ?? '差';
}

/** The rows whose score counts once: a merged score cell belongs to its first row. */
export function countsItsScore(row: IndicatorRow, index: number): boolean {
  return row.kind !== 'placeholder' && (row.sharesScoreWith.length === 0 || row.sharesScoreWith[0] === index);
}

/** Scores as they count towards a sum. `mended`: execution scores as the derived edits leave them. */
export interface ScoreSheet {
  readonly execution: Decimal | null;
  readonly rows: readonly (Decimal | null)[];
}

export function recordedScores(
  indicators: readonly AssessedIndicator[],
  execution: ExecutionFact | null,
): ScoreSheet {
  return {
    execution: execution?.recordedScore ?? null,
    rows: indicators.map(({ row, score }, index) =>
      countsItsScore(row, index) ? (score?.recorded ?? null) : null,
    ),
  };
}

export function mendedScores(
  recorded: ScoreSheet,
  execution: ExecutionFact | null,
  executionRows: readonly ExecutionRowFact[],
): ScoreSheet {
  const mended =
    execution !== null && isExecutionScoreWrong(execution) ? execution.roundedScore : recorded.execution;
  const rows = [...recorded.rows];
  for (const row of executionRows) {
    if (row.standing !== null && row.standing !== 'right') rows[row.index] = row.roundedScore;
  }
  return { execution: mended, rows };
}

/** An execution score that the derived edits put right: wrong, off by rounding, or blank although the form has its cell. */
function isExecutionScoreWrong(execution: ExecutionFact): boolean {
  if (execution.line.score === null || execution.roundedScore === null) return false;
  if (execution.recordedScore === null) return isBlankCell(execution.line.score.cell);
  return execution.scoreStanding !== 'right';
}

function total(scores: ScoreSheet): Decimal | null {
  const values = [scores.execution, ...scores.rows].filter((value) => value !== null);
  return values.length > 0 ? sum(values) : null;
}

/**
 * Forms whose fund block has no cell for its score, and whose indicators leave room for it, count the computed score.
 * The room is what the weights leave below the policy's total.
 */
function unstatedExecution(
  execution: ExecutionFact | null,
  weights: WeightsFact,
  policy: Policy,
): Decimal | null {
  if (execution === null || execution.line.score !== null || execution.roundedScore === null) return null;
  if (weights.execution.isZero()) return null;
  if (weights.indicators === null) return execution.weightSource === 'policy' ? null : execution.roundedScore;
  return weights.indicators.plus(weights.execution).lessThanOrEqualTo(policy.total)
    ? execution.roundedScore
    : null;
}

/** What the half of a form on the sheet before adds to the sums of the half that ends it. */
export interface Carried {
  readonly weights: Decimal | null;
  readonly scores: Decimal | null;
  readonly afterEdits: Decimal | null;
}

export function carriedFrom({ weights = null, total: { computed, afterEdits } }: Assessment): Carried {
  return { weights, scores: computed, afterEdits };
}

export function assessTotal(
  table: Table,
  recorded: ScoreSheet,
  mended: ScoreSheet,
  execution: ExecutionFact | null,
  weights: WeightsFact,
  policy: Policy,
  carried: Carried | null,
): AssessedTotal {
  const figure = table.total?.score ?? null;
  const extra = unstatedExecution(execution, weights, policy);
  const plus = (value: Decimal | null, before: Decimal | null = null): Decimal | null =>
    value === null ? null : value.plus(extra ?? ZERO).plus(before ?? ZERO);
  return {
    figure,
    recorded: figure === null ? null : readPlainNumber(figure.cell),
    computed: plus(total(recorded), carried?.scores),
    afterEdits: plus(total(mended), carried?.afterEdits),
  };
}

/** 合计 sums up the rows above it; 总分 is the whole form's. */
function statedApart(execution: ExecutionFact | null, label: string): Decimal | null {
  return /^(?:指标)?[合小]计/u.test(squeeze(label.slice(0, 20))) ? (execution?.recordedScore ?? null) : null;
}

/**
 * Right as the form stands, right once the derived cells are mended (then the wrong score is the cause, not the total),
 * or explained by an execution score that stands on a page that is not here.
 */
export function isTotalExplained(
  assessedTotal: AssessedTotal,
  digits: number,
  execution: ExecutionFact | null,
  weights: WeightsFact,
  policy: Policy,
  label: string,
): boolean {
  const { recorded, computed, afterEdits } = assessedTotal;
  if (recorded === null || computed === null) return true;
  if (isTotalRight(recorded, digits, computed)) return true;
  // 合计 90 | 88 beside indicators worth 90: the row sums up the indicators and says so by its weight.
  const apart = unstatedExecution(execution, weights, policy) ?? statedApart(execution, label);
  const isOfIndicators = weights.indicators !== null && weights.recorded?.equals(weights.indicators) === true;
  if (apart !== null && isOfIndicators && isTotalRight(recorded, digits, computed.minus(apart))) return true;
  if (afterEdits !== null && isTotalRight(recorded, digits, afterEdits)) return true;
  if (execution !== null || weights.indicators === null) return false;
  const room = new Decimal(policy.total).minus(weights.indicators);
  const missing = recorded.minus(computed);
  return weights.isHalfForm && missing.greaterThanOrEqualTo(0) && missing.lessThanOrEqualTo(room);
}

export function assessGrade(table: Table, assessedTotal: AssessedTotal, policy: Policy): AssessedGrade {
  const { computed, afterEdits } = assessedTotal;
  return {
    figure: table.grade,
    recorded: readGrade(table.grade),
    computed: computed === null ? null : gradeOf(computed, policy),
    afterEdits: afterEdits === null ? null : gradeOf(afterEdits, policy),
  };
}

export function assessSubtotals(
  table: Table,
  indicators: readonly AssessedIndicator[],
  scores: ScoreSheet,
): AssessedSubtotal[] {
  const scale = table.subtotals.length === 0 ? ONE : weightScale(table);
  return table.subtotals.map((row) => {
    const weights = row.members.flatMap((index) => indicators[index]?.effectiveWeight?.div(scale) ?? []);
    const points = row.members.flatMap((index) => scores.rows[index] ?? []);
    const figureOf = (figure: Figure | null, values: readonly Decimal[]) =>
      figure === null
        ? null
        : {
            figure,
            recorded: readPlainNumber(figure.cell),
            computed: values.length > 0 ? sum(values) : null,
          };
    return { row, weight: figureOf(row.weight, weights), score: figureOf(row.score, points) };
  });
}

const LEVEL_WORDS = ['产出', '效益', '满意度', '成本'] as const;

function levelWord(text: string): string | null {
  const squeezed = squeeze(text.slice(0, 40));
  return LEVEL_WORDS.find((word) => squeezed.includes(word)) ?? null;
}

/** The points that a name states in brackets, 50 in 产出指标（50分）. */
function statedPoints(text: string): Decimal | null {
  const match = /\((\d{1,3}(?:\.\d{1,2})?)分\)/.exec(squeeze(text.slice(0, 200)));
  return match?.[1] === undefined ? null : new Decimal(match[1]);
}

export function weightsFact(
  table: Table,
  indicators: readonly AssessedIndicator[],
  execution: ExecutionFact | null,
  policy: Policy,
  carried: Carried | null,
): WeightsFact {
  const isHalf = table.goesOn !== undefined || carried !== null;
  const counted = indicators.filter(({ row }) => row.kind === 'indicator' || row.kind === 'execution');
  const weighted = counted.filter(({ effectiveWeight }) => effectiveWeight !== null);
  const sumOf = (rows: readonly AssessedIndicator[]): Decimal =>
    sum(rows.flatMap(({ effectiveWeight }) => effectiveWeight ?? []));
  const hasExecutionRow = counted.some(({ row }) => row.kind === 'execution');
  const fundStates =
    execution !== null && (execution.weightSource !== 'policy' || execution.line.score !== null);
  const own = weighted.length > 0 && !isPartlyWeighted(table, counted) ? sumOf(weighted) : null;
  const added = execution === null || (hasExecutionRow && !fundStates) ? ZERO : execution.weight;
  // A fund block that states neither weight nor score may stand beside indicators that fill the hundred by themselves.
  const fillsAlone = own !== null && !fundStates && own.equals(policy.total);
  const executionWeight = fillsAlone ? ZERO : added;
  const weightCell = table.total?.weight ?? null;
  // Levels and blocks that a sheet parts say what both halves come to.
  const groups = isHalf ? [] : weightGroups(table, counted);
  return {
    indicators: own,
    execution: executionWeight,
    executionIsStated: fundStates && execution.weightSource !== 'policy',
    total: own === null ? null : own.plus(executionWeight).plus(carried?.weights ?? ZERO),
    recorded:
      weightCell === null ? null : (readPlainNumber(weightCell.cell)?.times(weightScale(table)) ?? null),
    cell: weightCell?.address ?? weighted[0]?.weight?.figure.address ?? null,
    groups,
    ...(isHalf ? { levels: null, levelCell: null } : levelSums(weighted)),
    isHalfForm:
      table.goesOn !== undefined ||
      (carried === null && table.fundBlock === null && own !== null && own.lessThan(FULL)),
  };
}

/** One block has weights and another none, neither in a column nor in its names: what they come to cannot be told. */
function isPartlyWeighted(table: Table, counted: readonly AssessedIndicator[]): boolean {
  return table.blocks.some((block, at) => {
    const rows = counted.filter(({ row }) => row.block === at);
    return (
      rows.length > 0 &&
      !block.columns.some(({ role }) => role === 'weight') &&
      rows.every(({ effectiveWeight }) => effectiveWeight === null)
    );
  });
}

function weightGroups(table: Table, counted: readonly AssessedIndicator[]): WeightsFact['groups'] {
  const groups: { label: string; cell: CellAddress; stated: Decimal; sum: Decimal }[] = [];
  table.blocks.forEach((block, blockIndex) => {
    if (block.headWeight === null) return;
    const own = counted.filter(({ row }) => row.block === blockIndex);
    const weightColumn = block.columns.find((column) => column.role === 'weight');
    if (weightColumn === undefined || own.length === 0) return;
    groups.push({
      label: weightColumn.label,
      cell: weightColumn.labelCell,
      stated: block.headWeight,
      sum: sum(own.flatMap(({ effectiveWeight }) => effectiveWeight ?? [])),
    });
  });
  for (const level of ['level1', 'level2'] as const) {
    const byPlace = new Map<string, { label: string; cell: CellAddress; stated: Decimal; sum: Decimal }>();
    for (const { row, effectiveWeight } of counted) {
      const place = row[level];
      const stated = place === null ? null : statedPoints(place.text);
      if (place === null || stated === null || row.weight === null) continue;
      const key = `${String(row.block)}|${place.text}`;
      const group = byPlace.get(key) ?? { label: place.text, cell: place.address, stated, sum: ZERO };
      byPlace.set(key, { ...group, sum: group.sum.plus(effectiveWeight ?? ZERO) });
    }
    groups.push(...byPlace.values());
  }
  return groups;
}

function levelSums(rows: readonly AssessedIndicator[]): Pick<WeightsFact, 'levels' | 'levelCell'> {
  const levels = new Map<string, Decimal>();
  for (const { row, effectiveWeight } of rows) {
    if (row.kind === 'execution') continue;
    const word = levelWord(row.level1?.text ?? '');
    if (word === null) return { levels: null, levelCell: null };
    levels.set(word, (levels.get(word) ?? ZERO).plus(effectiveWeight ?? ZERO));
  }
  return { levels: levels.size > 0 ? levels : null, levelCell: rows[0]?.row.level1?.address ?? null };
}

export function totalDigits(table: Table): number {
  return table.total?.score ? shownDigits(table.total.score.cell) : 0;
}
