/** How a form is laid out: which columns in which order, how wide, and what stands where. Says nothing about figures. */
import type { Family } from './content';
import { FAMILIES } from './content';
import { FUND_LABELS, INDICATOR_LABELS, type FundSlot, type IndicatorSlot } from './labels';
import type { Random } from './random';

export interface Column<Slot extends string> {
  readonly slot: Slot;
  readonly label: string;
  /** Physical columns that it covers. */
  readonly width: number;
}

export interface FormLayout {
  readonly family: Family;
  readonly twoTargets: boolean;
  readonly splitTarget: boolean;
  readonly subtotals: boolean;
  readonly order: 'usual' | 'weight-first' | 'shuffled';
  readonly indicatorColumns: readonly Column<IndicatorSlot>[];
  readonly fundColumns: readonly Column<FundSlot>[];
  readonly width: number;
  /** Width of the column of block labels at the left, 0 where there is none. */
  readonly side: number;
  readonly headerRows: 1 | 2;
  readonly levels: 'merged' | 'repeated' | 'first-only';
  readonly weightInNames: boolean;
  readonly title: 'with-project' | 'general';
  readonly yearAt: 'row' | 'title' | 'field' | 'none';
  readonly totalAt: 'row' | 'header';
  readonly gradeAt: 'total-row' | 'own-row' | 'header' | 'none';
  readonly partsShow: 'all' | 'dashes' | 'blank';
  readonly unitAt: 'head' | 'columns' | 'line';
  readonly rateAs: 'percent' | 'text' | 'hundred' | 'fraction' | 'coarse' | 'formula';
  readonly scoreAs: 'number' | 'fixed' | 'suffixed' | 'text' | 'formula';
  readonly weightAs: 'number' | 'text' | 'suffixed';
  readonly amountAs: 'number' | 'fixed' | 'thousands' | 'text';
  readonly goals: boolean;
  readonly narrative: boolean;
  readonly notes: boolean;
  readonly goalBlocks: 1 | 2;
  readonly fieldsSwapped: boolean;
  readonly gradeWords: 'short' | 'long';
  readonly explanationAt: 'column' | 'sheet';
  readonly reviewFilled: boolean;
  readonly execWeightAt: 'column' | 'head' | 'none';
  /** 其中： in a cell of its own beside all parts. */
  readonly amongBeside: boolean;
  /** The header printed again in the middle, as after a page break. */
  readonly headerAgain: boolean;
  /** Label and value in one cell: 项目名称：某项目. */
  readonly inlineFields: boolean;
  readonly fundsBelow: boolean;
  /** 产出指标（50分） as the first level. */
  readonly pointsInLevels: boolean;
  /** The execution rate is scored among the indicators; the fund block states no score. */
  readonly executionRow: boolean;
}

const HELPERS: readonly IndicatorSlot[] = [
  'nature',
  'lastYear',
  'evidence',
  'method',
  'basis',
  'remark',
  'office',
];

function indicatorSlots(
  random: Random,
  layout: Pick<FormLayout, 'family' | 'twoTargets' | 'splitTarget' | 'order' | 'explanationAt'>,
): IndicatorSlot[] {
  const { family } = layout;
  const targets: IndicatorSlot[] = layout.twoTargets
    ? ['initialTarget', 'target']
    : layout.splitTarget
      ? random.chance(0.8)
        ? ['operator', 'value', 'unit']
        : ['value', 'operator', 'unit']
      : ['target'];
  const actual: IndicatorSlot[] =
    family === 'adjusted' && random.chance(0.7) ? ['actual', 'qualitativeNote'] : ['actual'];
  const weight: IndicatorSlot[] = family === 'execution-20' ? [] : ['weight'];
  const score: IndicatorSlot[] = random.chance(0.1) ? ['score', 'reviewScore'] : ['score'];
  const why: IndicatorSlot[] = layout.explanationAt === 'column' ? ['explanation'] : [];
  const progress: IndicatorSlot[] = random.chance(0.08) ? ['progress'] : [];
  let rest: IndicatorSlot[] = [...targets, ...actual, ...progress, ...weight, ...score, ...why];
  if (layout.order === 'weight-first') {
    rest = [...weight, ...targets, ...actual, ...progress, ...score, ...why];
  } else if (layout.order === 'shuffled') {
    const groups = random.shuffle([targets, actual, progress, weight, score, why]);
    rest = groups.flat();
  }
  const slots: IndicatorSlot[] = ['level1', 'level2', 'level3', ...rest];
  if (random.chance(0.25)) {
    const helpers = random.shuffle(HELPERS).slice(0, random.int(1, 2));
    for (const helper of helpers) slots.splice(random.int(3, slots.length), 0, helper);
    keepTogether(slots, targets);
  }
  if (random.chance(0.08)) slots.splice(random.pick([0, 2]), 0, 'sequence');
  return slots;
}

/** A helper that fell into the middle of a split target moves behind it. */
function keepTogether(slots: IndicatorSlot[], targets: readonly IndicatorSlot[]): void {
  const first = slots.indexOf(targets[0] ?? 'target');
  const others = slots.filter((slot) => !targets.includes(slot));
  const before = slots.slice(0, first).filter((slot) => !targets.includes(slot)).length;
  slots.splice(0, slots.length, ...others.slice(0, before), ...targets, ...others.slice(before));
}

function fundSlots(
  random: Random,
  family: Family,
  execWeightAt: FormLayout['execWeightAt'],
  executionRow: boolean,
): FundSlot[] {
  if (executionRow) return ['label', 'initialBudget', 'adjustedBudget', 'executed', 'rate'];
  const weight: FundSlot[] = execWeightAt === 'column' ? ['weight'] : [];
  switch (family) {
    case 'national': {
      const tail = random.chance(0.6)
        ? [...weight, 'rate' as const, 'score' as const]
        : random.chance(0.5)
          ? ['rate' as const, ...weight, 'score' as const]
          : random.shuffle<FundSlot>([...weight, 'rate', 'score']);
      const more: FundSlot[] = random.chance(0.1) ? ['carryover'] : [];
      const reason: FundSlot[] = random.chance(0.2) ? ['reason'] : [];
      return ['label', 'initialBudget', 'adjustedBudget', 'executed', ...more, ...tail, ...reason];
    }
    case 'adjusted': {
      const declared: FundSlot[] = random.chance(0.75)
        ? ['declaredBudget', 'initialBudget']
        : ['initialBudget'];
      const reason: FundSlot[] = random.chance(0.75) ? ['reason'] : [];
      return ['label', ...declared, 'adjustedBudget', 'executed', 'carryover', 'rate', 'score', ...reason];
    }
    case 'execution-20':
      return ['label', 'adjustedBudget', 'executed', 'rate', 'score'];
    case 'explain-90':
      return ['label', 'initialBudget', 'adjustedBudget', 'executed', 'rate', ...weight, 'score', 'reason'];
  }
}

/** Spreads `width` physical columns over the slots; the greedy ones get the surplus. */
function widen<Slot extends string>(
  random: Random,
  columns: readonly { slot: Slot; label: string }[],
  width: number,
  greedy: readonly Slot[],
): Column<Slot>[] {
  const widths = columns.map(() => 1);
  const liked = columns.flatMap(({ slot }, i) => (greedy.includes(slot) ? [i] : []));
  for (let extra = width - columns.length; extra > 0; extra -= 1) {
    const at =
      liked.length > 0 && random.chance(0.75) ? random.pick(liked) : random.int(0, columns.length - 1);
    widths[at] = (widths[at] ?? 1) + 1;
  }
  return columns.map((column, i) => ({ ...column, width: widths[i] ?? 1 }));
}

function fundLabel(random: Random, family: Family, slot: FundSlot): string {
  if (slot === 'adjustedBudget' && family === 'execution-20') return '预算数（A）';
  if (slot === 'executed' && family === 'execution-20') return '执行数（B）';
  if (slot === 'score' && family === 'execution-20')
    return random.pick(['得分（20分*执行率）', '得分\n（20分*执行率）']);
  if (slot === 'adjustedBudget' && family === 'explain-90') return '调整后预算数';
  return random.pick(FUND_LABELS[slot]);
}

/** Target labels that would name the initial target are kept out where both stand in the form. */
function indicatorLabel(random: Random, slot: IndicatorSlot, twoTargets: boolean): string {
  if (slot === 'target' && twoTargets) return random.pick(['调整后指标值', '调整后目标值']);
  return random.pick(INDICATOR_LABELS[slot]);
}

export function drawLayout(random: Random, wanted?: Family): FormLayout {
  const family = wanted ?? random.pick([...FAMILIES, 'national', 'national'] as const);
  const twoTargets = family === 'adjusted';
  const splitTarget = family === 'explain-90' || (family === 'national' && random.chance(0.15));
  const explanationAt =
    family === 'execution-20' || (family === 'national' && random.chance(0.05)) ? 'sheet' : 'column';
  const order = random.chance(0.2) ? 'weight-first' : random.chance(0.35) ? 'shuffled' : 'usual';
  const execWeightAt =
    family === 'execution-20'
      ? 'head'
      : family === 'adjusted'
        ? 'none'
        : random.chance(0.88)
          ? 'column'
          : random.pick(['head', 'none'] as const);
  const slots = indicatorSlots(random, { family, twoTargets, splitTarget, order, explanationAt });
  // Drawn apart, so that the layouts of all other seeds stay as they are.
  const odd = random.fork('odd');
  const executionRow = family === 'national' && odd.chance(0.06);
  const funds = fundSlots(random, family, execWeightAt, executionRow);
  const side = random.chance(0.8) ? (random.chance(0.15) ? 2 : 1) : 0;
  const inner = Math.max(slots.length, funds.length) + (random.chance(0.4) ? random.int(1, 3) : 0);
  const indicatorColumns = widen(
    random,
    slots.map((slot) => ({ slot, label: indicatorLabel(random, slot, twoTargets) })),
    inner,
    ['level3', 'explanation', 'target'],
  );
  const fundColumns = widen(
    random,
    funds.map((slot) => ({ slot, label: fundLabel(random, family, slot) })),
    inner,
    ['label', 'reason'],
  );
  const last = indicatorColumns.at(-1)?.slot ?? 'score';
  const totalAt = random.chance(0.07) ? 'header' : 'row';
  const gradeWhere = random.next();
  const gradeInTotal = totalAt === 'row' && (last === 'explanation' || last === 'evidence');
  return {
    family,
    twoTargets,
    splitTarget,
    subtotals: random.chance(0.12) && !executionRow,
    order,
    indicatorColumns,
    fundColumns,
    width: inner + side,
    side,
    headerRows: random.chance(0.15) ? 2 : 1,
    levels: random.pick(['merged', 'merged', 'merged', 'repeated', 'first-only']),
    weightInNames: family === 'execution-20' && random.chance(0.5),
    title: random.pick(['with-project', 'general']),
    yearAt: random.pick(['row', 'row', 'title', 'field', 'none']),
    totalAt,
    gradeAt:
      gradeWhere < 0.35
        ? gradeInTotal
          ? 'total-row'
          : 'own-row'
        : gradeWhere < 0.55
          ? 'own-row'
          : gradeWhere < 0.6
            ? 'header'
            : 'none',
    partsShow: random.pick(['all', 'dashes', 'dashes', 'blank']),
    unitAt: random.pick(['head', 'head', 'head', 'columns', 'line']),
    rateAs: random.pick(['percent', 'percent', 'text', 'hundred', 'fraction', 'coarse', 'formula']),
    scoreAs: random.pick(['number', 'number', 'fixed', 'suffixed', 'text', 'formula']),
    weightAs: random.pick(['number', 'number', 'number', 'text', 'suffixed']),
    amountAs: random.pick(['number', 'fixed', 'thousands', 'text']),
    goals: random.chance(0.7),
    narrative: random.chance(family === 'adjusted' ? 0.8 : 0.15),
    notes: random.chance(0.4),
    goalBlocks: family === 'execution-20' && random.chance(0.3) ? 2 : 1,
    fieldsSwapped: random.chance(0.2),
    gradeWords: random.chance(0.15) ? 'long' : 'short',
    explanationAt,
    reviewFilled: random.chance(0.5),
    execWeightAt: executionRow ? 'none' : execWeightAt,
    amongBeside: odd.chance(0.12),
    headerAgain: odd.chance(0.06),
    inlineFields: odd.chance(0.06),
    fundsBelow: odd.chance(0.04),
    pointsInLevels: odd.chance(0.08),
    executionRow,
  };
}

export function spanOf<Slot extends string>(
  columns: readonly Column<Slot>[],
  slot: Slot,
  start: number,
): { left: number; right: number } | null {
  let left = start;
  for (const column of columns) {
    if (column.slot === slot) return { left, right: left + column.width - 1 };
    left += column.width;
  }
  return null;
}
