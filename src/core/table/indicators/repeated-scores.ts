/** One score for several rows on a sheet whose program wrote it into each of them. */
import { type Decimal, HUNDRED, ZERO, sum } from '../../number';
import type { FundBlock, IndicatorRow, TotalRow } from '../model';
import { type PlacedText, reachingDown, valueOf } from '../figure';
import { squeeze } from '../text';
import { isSameSum } from '../sums';

/** Rows next to each other, one level, the same score and the same weight in each. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly weight: Decimal | null;
  readonly score: Decimal;
  /** The score is more than each of its rows can earn and no more than all of them: it is the score of them all. */
  readonly isOfAll: boolean;
  /** The run is all the rows of its level. */
  readonly isLevel: boolean;
}

/** Of more runs than this the choices are too many to try: none of them is taken for one score. */
const MOST_RUNS = 12;

/**
 * Where every cell repeats what its area held, equal scores below each other are one score if only then the sheet adds up: once
 * for each run the weights (without weights the scores) come to what the form states, and in no other way. Elsewhere somebody may
 * have parted the areas of a column by hand: a score beyond the weight of each of its rows is one where the total counts it once.
 */
export function withRepeatedScores(
  indicators: readonly IndicatorRow[],
  total: TotalRow | null,
  funds: FundBlock | null,
  isRepeated: boolean,
): readonly IndicatorRow[] {
  const runs = runsOf(indicators);
  const certain = runs.filter(({ isOfAll }) => isOfAll);
  if (!isRepeated && (certain.length === 0 || !isTotalOf(indicators, certain, total, funds)))
    return indicators;
  const chosen = isRepeated ? [...certain, ...fittingRuns(indicators, runs, certain, total, funds)] : certain;
  return indicators.map((row, at) => {
    const run = chosen.find(({ from, to }) => at > from && at <= to);
    const first = run === undefined ? undefined : indicators[run.from];
    if (run === undefined || first === undefined) return row;
    const shared = { ...row, score: reachingDown(first.score, row) };
    return run.isOfAll ? shared : { ...shared, weight: reachingDown(first.weight, row) };
  });
}

function runsOf(indicators: readonly IndicatorRow[]): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < indicators.length; from += 1) {
    let to = from;
    while (isOneScore(indicators[to], indicators[to + 1])) to += 1;
    const rows = indicators.slice(from, to + 1);
    const score = valueOf(rows[0]?.score);
    if (rows.length > 1 && score !== null) {
      const weights = rows.map((row) => valueOf(row.weight));
      const isOfAll =
        weights.every((weight) => weight !== null && weight.lessThan(score)) &&
        sum(weights.flatMap((weight) => weight ?? [])).greaterThanOrEqualTo(score);
      const [weight] = weights;
      const isEqual = weights.every((each) => each?.toString() === weight?.toString());
      if (isOfAll || isEqual)
        runs.push({
          from,
          to,
          weight: weight ?? null,
          score,
          isOfAll,
          isLevel: isLevel(indicators, from, to),
        });
    }
    from = to;
  }
  return runs;
}

function isOneScore(row: IndicatorRow | undefined, next: IndicatorRow | undefined): boolean {
  if (row?.kind !== 'indicator' || next?.kind !== 'indicator' || row.block !== next.block) return false;
  const score = valueOf(row.score);
  if (score === null || score.isZero() || valueOf(next.score)?.equals(score) !== true) return false;
  if (next.score?.address.row !== next.row) return false;
  return isSameName(row.level1, next.level1);
}

function isSameName(a: PlacedText | null, b: PlacedText | null): boolean {
  return squeeze(a?.text ?? '') === squeeze(b?.text ?? '');
}

function isLevel(indicators: readonly IndicatorRow[], from: number, to: number): boolean {
  const [first, last] = [indicators[from], indicators[to]];
  const isWhole = (name: 'level1' | 'level2'): boolean =>
    isSameName(first?.[name] ?? null, last?.[name] ?? null) &&
    [indicators[from - 1], indicators[to + 1]].every(
      (beside) => beside === undefined || !isSameName(beside[name], first?.[name] ?? null),
    );
  return isWhole('level2') || isWhole('level1');
}

function fittingRuns(
  indicators: readonly IndicatorRow[],
  runs: readonly Run[],
  certain: readonly Run[],
  total: TotalRow | null,
  funds: FundBlock | null,
): readonly Run[] {
  const open = runs.filter((run) => !run.isOfAll);
  if (open.length === 0 || open.length > MOST_RUNS) return [];
  const hasWeights = indicators.some(({ weight }) => valueOf(weight) !== null);
  const line = funds?.lines.find(({ role }) => role === 'total');
  const stated = valueOf(total?.score);
  // What adds up as it stands repeats nothing.
  if (isTotalOf(indicators, certain, total, funds)) return [];
  const share = (run: Run): Decimal => (hasWeights ? run.weight : run.score) ?? ZERO;
  const excess = hasWeights
    ? excessOfWeights(indicators, valueOf(total?.weight), valueOf(line?.weight) ?? funds?.headWeight ?? null)
    : stated === null
      ? []
      : [scoresOf(indicators, certain, funds).all.minus(stated)];
  for (const goal of excess) {
    if (goal.lessThanOrEqualTo(0)) continue;
    for (const pool of [open.filter((run) => run.isLevel), open]) {
      const fits = subsetsOf(pool, share, goal);
      if (fits.length === 1) return fits[0] ?? [];
      if (fits.length > 1) break;
    }
  }
  return [];
}

/** What the scores come to, each run counted once: with the execution, and of the indicators alone. */
function scoresOf(
  indicators: readonly IndicatorRow[],
  once: readonly Run[],
  funds: FundBlock | null,
): { readonly all: Decimal; readonly own: Decimal } {
  const line = funds?.lines.find(({ role }) => role === 'total');
  const spare = sum(once.map(({ from, to, score }) => score.times(to - from)));
  const own = sumOf(indicators, 'score').minus(spare);
  return { all: own.plus(valueOf(line?.score) ?? ZERO), own };
}

/** The total is their sum, execution counted or forgotten. */
function isTotalOf(
  indicators: readonly IndicatorRow[],
  once: readonly Run[],
  total: TotalRow | null,
  funds: FundBlock | null,
): boolean {
  const stated = valueOf(total?.score);
  const { all, own } = scoresOf(indicators, once, funds);
  return stated !== null && (isNear(all, stated) || isNear(own, stated));
}

function sumOf(indicators: readonly IndicatorRow[], role: 'weight' | 'score'): Decimal {
  return sum(indicators.flatMap((row) => (row.kind === 'placeholder' ? [] : (valueOf(row[role]) ?? []))));
}

/** By how much the weights exceed what the form states, or a hundred; none where they come to it as they stand. */
function excessOfWeights(
  indicators: readonly IndicatorRow[],
  stated: Decimal | null,
  execution: Decimal | null,
): readonly Decimal[] {
  const own = sumOf(indicators, 'weight');
  const sums = [own, ...(execution === null ? [] : [own.plus(execution)])];
  const goals = [stated ?? HUNDRED];
  if (sums.some((each) => goals.some((goal) => isNear(each, goal)))) return [];
  return sums.flatMap((each) => goals.map((goal) => each.minus(goal))).reverse();
}

function isNear(a: Decimal, b: Decimal): boolean {
  return isSameSum(a.toNumber(), b.toNumber());
}

/** The choices among the runs whose repeated values come to the goal. */
function subsetsOf(
  runs: readonly Run[],
  share: (run: Run) => Decimal,
  goal: Decimal,
): readonly (readonly Run[])[] {
  const found: (readonly Run[])[] = [];
  for (let mask = 1; mask < 1 << runs.length; mask += 1) {
    const chosen = runs.filter((_, at) => (mask & (1 << at)) !== 0);
    if (isNear(sum(chosen.map((run) => share(run).times(run.to - run.from))), goal)) found.push(chosen);
  }
  return found;
}
