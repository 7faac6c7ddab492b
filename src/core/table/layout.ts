/** Which known layout a form has, on the evidence of its own columns; the reasons are the labels that decided. */
import type { FundBlock, IndicatorBlock, IndicatorRow, Layout, TotalRow } from './model';
import type { Figure } from './figure';
import type { Decimal } from '../number';
import { squeeze } from './text';
import { TRANSFER_WORDS } from './vocabulary';

export interface LayoutInput {
  readonly title: string;
  readonly projectLabel: string;
  readonly fundBlock: FundBlock | null;
  readonly blocks: readonly IndicatorBlock[];
  readonly indicators: readonly IndicatorRow[];
  readonly total: TotalRow | null;
  readonly sheetExplanation: Figure | null;
}

export interface LayoutChoice {
  readonly layout: Layout;
  readonly reasons: readonly string[];
}

function labelsOf(block: IndicatorBlock, roles: readonly string[]): string[] {
  return block.columns.filter((column) => roles.includes(column.role)).map((column) => column.label);
}

function has(block: IndicatorBlock, role: string): boolean {
  return block.columns.some((column) => column.role === role);
}

function is(value: Decimal | null | undefined, points: number): boolean {
  return value?.eq(points) ?? false;
}

/** Checked in this order; the first that holds decides. */
export function chooseLayout(input: LayoutInput): LayoutChoice {
  const { fundBlock, blocks } = input;
  const checklist = blocks.find((block) => block.kind === 'checklist');
  if (checklist)
    return {
      layout: 'checklist',
      reasons: labelsOf(checklist, ['scoringRule', 'weight', 'score', 'reviewScore']),
    };
  const scoreSheet = blocks.find((block) => block.kind === 'score-sheet');
  if (scoreSheet) return { layout: 'score-sheet', reasons: labelsOf(scoreSheet, ['weight', 'score']) };
  const adjusted = blocks.find((block) => has(block, 'initialTarget') && has(block, 'target'));
  if (adjusted)
    return { layout: 'adjusted-target', reasons: labelsOf(adjusted, ['initialTarget', 'target']) };
  const explain = blocks.find(
    (block) =>
      has(block, 'operator') &&
      has(block, 'measureUnit') &&
      labelsOf(block, ['operator']).some((label) => squeeze(label).includes('性质')),
  );
  // 备注 asks for no reason.
  const reason = fundBlock?.columns.find(
    ({ role, label }) => role === 'reason' && squeeze(label).includes('原因'),
  );
  if (explain && reason)
    return {
      layout: 'explain-90',
      reasons: [...labelsOf(explain, ['operator', 'measureUnit']), reason.label],
    };
  const noWeights =
    blocks.length > 0 && blocks.every((block) => !has(block, 'weight') && block.kind === 'indicators');
  if (noWeights && executionTwenty(input)) {
    const score = fundBlock?.columns.find((column) => column.role === 'score');
    return { layout: 'execution-20', reasons: score ? [score.label] : [squeeze(input.title)] };
  }
  const transfer = TRANSFER_WORDS.find(
    (word) => squeeze(input.title).includes(word) || squeeze(input.projectLabel).includes(word),
  );
  if (transfer !== undefined) return { layout: 'transfer', reasons: [transfer] };
  const national = blocks.find(
    (block) => has(block, 'target') && has(block, 'actual') && (has(block, 'weight') || has(block, 'score')),
  );
  if (national)
    return { layout: 'national-2020', reasons: labelsOf(national, ['target', 'actual', 'weight', 'score']) };
  // The fund half of a form that was cut in two.
  const funds =
    fundBlock?.columns.filter((column) => ['adjustedBudget', 'executed', 'score'].includes(column.role)) ??
    [];
  if (blocks.length === 0 && funds.length === 3)
    return { layout: 'national-2020', reasons: funds.map((column) => column.label) };
  return { layout: 'other', reasons: [] };
}

function executionTwenty(input: LayoutInput): boolean {
  if (is(input.fundBlock?.headWeight, 20)) return true;
  return input.blocks.some((block) => is(block.headWeight, 80));
}
