/** What the weights come to: the indicators', the execution's, and those of the levels and blocks that state a sum. */
import type { AssessedIndicator } from '../assessment';
import type { CellAddress } from '../grid';
import { Decimal, ZERO, sum } from '../number';
import type { Policy } from '../policy/model';
import { readPlainNumber } from '../quantity/plain-number';
import type { ExecutionFact, WeightsFact } from './facts';
import { isBlankOrDash } from '../table/figure';
import type { Table } from '../table/model';
import { squeeze } from '../table/text';
import type { Carried } from './totals';
import { hidesPoints } from './unreadable';
import { weightScale } from './weight-scale';

const FULL = new Decimal(100);

/** 折合百分制得分 */
const BROUGHT = /百分制/u;

function bearsPoints(execution: ExecutionFact | null): boolean {
  if (execution === null) return false;
  const { score } = execution.line;
  return execution.weightSource !== 'policy' || (score !== null && !isBlankOrDash(score));
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
  const isHidden = counted.some(hidesWeight);
  const own = weighted.length > 0 && !isHidden && !isPartlyWeighted(table, counted) ? sumOf(weighted) : null;
  const added = execution === null || (hasExecutionRow && !fundStates) ? ZERO : execution.weight;
  // A fund block that holds neither weight nor score may stand beside indicators that fill the hundred by themselves.
  const fillsAlone = own?.equals(policy.total) === true && !bearsPoints(execution);
  const executionWeight = fillsAlone ? ZERO : added;
  const weightCell = table.total?.weight ?? null;
  const recorded =
    weightCell === null ? null : (readPlainNumber(weightCell.cell)?.times(weightScale(table)) ?? null);
  const total =
    own === null || hidesPoints(execution?.line.weight ?? null)
      ? null
      : own.plus(executionWeight).plus(carried?.weights ?? ZERO);
  const isSummed = own !== null && (execution === null || fundStates || hasExecutionRow) && !isHalf;
  const broughtFrom = isSummed && BROUGHT.test(squeeze(table.total?.label.slice(0, 40) ?? '')) ? total : null;
  // Levels and blocks that a sheet parts say what both halves come to.
  const groups = isHalf ? [] : weightGroups(table, counted);
  return {
    indicators: own,
    execution: executionWeight,
    total,
    recorded,
    cell: weightCell?.address ?? weighted[0]?.weight?.figure.address ?? null,
    groups,
    ...(isHalf || isHidden ? { levels: null, levelCell: null } : levelSums(weighted)),
    isHalfForm:
      table.goesOn !== undefined ||
      (carried === null &&
        table.fundBlock === null &&
        broughtFrom === null &&
        own !== null &&
        own.lessThan(FULL)),
    broughtFrom,
    isOfAnotherWhole: total !== null && (recorded ?? total).equals(total) && isAnotherWhole(total, policy),
  };
}

/** 120 or 1000 can be meant; 105 is a slip, whatever a formula makes of the sum. */
function isAnotherWhole(points: Decimal, policy: Policy): boolean {
  return points.greaterThan(policy.total) && points.modulo(10).isZero();
}

function hidesWeight({ row, effectiveWeight }: AssessedIndicator): boolean {
  return effectiveWeight === null && hidesPoints(row.weight);
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

/** 产出指标（50分） above a block of its own names the first level of all its rows: its points are the level's. */
function statesOfLevel(rows: readonly AssessedIndicator[], stated: Decimal): boolean {
  const [first] = rows;
  const level = first?.row.level1 ?? null;
  return (
    level !== null &&
    statedPoints(level.text)?.equals(stated) === true &&
    rows.every(({ row }) => row.weight !== null && row.level1?.text === level.text)
  );
}

function weightGroups(table: Table, counted: readonly AssessedIndicator[]): WeightsFact['groups'] {
  const groups: { label: string; cell: CellAddress; stated: Decimal; sum: Decimal }[] = [];
  table.blocks.forEach((block, blockIndex) => {
    if (block.headWeight === null) return;
    const own = counted.filter(({ row }) => row.block === blockIndex);
    const weightColumn = block.columns.find((column) => column.role === 'weight');
    if (weightColumn === undefined || own.length === 0 || own.some(hidesWeight)) return;
    if (statesOfLevel(own, block.headWeight)) return;
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
