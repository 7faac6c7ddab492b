/** The two cells that a finding of a comparison speaks of. Knows no component. */
import { type CellAddress, type SheetGrid, cellAt } from '../../core/grid';
import { RECORD_RULES, type RecordRule } from '../../core/record/record-rules';
import type { Finding } from '../../core/rules/finding';
import type { PaneState } from '../state/state';
import type { Chosen, ChoiceKind } from './against';

export type OtherRecord = Exclude<RecordRule['against'], 'any'>;

const KINDS: Readonly<Record<OtherRecord, ChoiceKind | null>> = {
  baseline: 'baseline',
  ledger: 'ledger',
  'last-year': 'lastYear',
  department: null,
};

export function choiceKind(record: OtherRecord): ChoiceKind | null {
  return KINDS[record];
}

/** Files of two kinds may bear one name, so the rule tells which is meant; `null` for a finding that compares nothing. */
function otherRecord({ rule, question }: Finding): OtherRecord | null {
  const against = question?.against ?? RECORD_RULES.find(({ id }) => id === rule)?.against ?? null;
  return against === 'any' ? null : against;
}

export interface Side {
  /** `null`: the open workbook. */
  readonly path: string | null;
  readonly sheet: string;
  /** `null` where the other side has no cell of its own. */
  readonly cell: CellAddress | null;
  readonly text: string;
  /** The other filled cells of its row, so that the figure is not read alone. */
  readonly row: string;
}

const MOST_TEXT = 300;
const MOST_ROW = 120;

function clipped(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : text;
}

function textAt(grid: SheetGrid, row: number, column: number): string {
  return cellAt(grid, row, column)?.text.trim().replace(/\s+/gu, ' ') ?? '';
}

function sideAt(
  grid: SheetGrid | undefined,
  place: Pick<Side, 'path' | 'sheet'>,
  cell: CellAddress | null,
): Side {
  if (grid === undefined || cell === null) return { ...place, cell, text: '', row: '' };
  const { bounds } = grid;
  const texts: string[] = [];
  for (let column = bounds?.left ?? 0; column <= (bounds?.right ?? -1); column += 1) {
    const text = column === cell.column ? '' : textAt(grid, cell.row, column);
    if (text !== '') texts.push(text);
  }
  return {
    ...place,
    cell,
    text: clipped(textAt(grid, cell.row, cell.column), MOST_TEXT),
    row: clipped(texts.join(' · '), MOST_ROW),
  };
}

export interface BothSides {
  readonly own: Side;
  readonly other: Side;
  readonly record: OtherRecord;
}

function gridsOf(chosen: Chosen, kind: ChoiceKind | null, path: string): readonly SheetGrid[] {
  return kind === null ? [] : (chosen[kind].find(({ name }) => name === path)?.grids ?? []);
}

/** `null` where the finding has no other side. */
export function bothSides(
  { grids, against: { chosen } }: Pick<PaneState, 'grids' | 'against'>,
  sheet: string,
  finding: Finding,
): BothSides | null {
  const { counterpart = null } = finding;
  const record = otherRecord(finding);
  if (counterpart === null || record === null) return null;
  const { path } = counterpart;
  const others = path === null ? [...grids.values()] : gridsOf(chosen, KINDS[record], path);
  const grid = others.find((each) => each.sheet === counterpart.sheet);
  return {
    own: sideAt(grids.get(sheet), { path: null, sheet }, finding.cell),
    other: sideAt(grid, { path, sheet: counterpart.sheet }, counterpart.cell),
    record,
  };
}
