/** Tables of two records laid side by side, and what is said where a pair is not certain. */
import { type RecordDraft, findingOf } from './finding-of';
import type { Pairing } from './assign';
import type { RecordIndicator, TableFinding } from './model';
import { pairIndicators } from './pair-indicators';
import { pairProjects } from './pair-projects';
import type { PairEnd } from './pair';
import { type Decisions, type Uncertain, decidedAmong, uncertain } from './pair-question';
import { type SideTable, nameOf, titleOf } from './side';

export interface PairOf<Item> {
  readonly own: Item;
  readonly other: Item;
}

export type TablePair = PairOf<SideTable>;
export type RowPair = PairOf<RecordIndicator>;

/** Two lists laid side by side: what belongs together, and what is left of each. */
export interface Paired<Item> {
  readonly pairs: readonly PairOf<Item>[];
  readonly alone: readonly Item[];
  readonly others: readonly Item[];
  readonly remarks: readonly TableFinding[];
}

export function on({ file, table }: SideTable, draft: RecordDraft): TableFinding {
  return { file, table, finding: findingOf(draft) };
}

export function projectEnd(side: SideTable): PairEnd {
  const { path, content } = side;
  return { path, sheet: content.sheet, cell: content.place, name: titleOf(side) };
}

function indicatorEnd({ path, content }: SideTable, indicator: RecordIndicator): PairEnd {
  return { path, sheet: content.sheet, cell: indicator.place, name: nameOf(indicator) };
}

function paired<Item>(
  [owns, others]: readonly [readonly Item[], readonly Item[]],
  about: Uncertain,
  pairing: Pairing,
  { against }: Decisions,
): Paired<Item> {
  return {
    pairs: pairing.pairs.flatMap(({ left, right }) => {
      const [own, other] = [owns[left], others[right]];
      return own === undefined || other === undefined ? [] : [{ own, other }];
    }),
    remarks: uncertain(pairing, about, against),
    alone: pairing.lefts.flatMap((left) => owns[left] ?? []),
    others: pairing.rights.flatMap((right) => others[right] ?? []),
  };
}

export function pairSides(
  owns: readonly SideTable[],
  others: readonly SideTable[],
  decisions: Decisions,
): Paired<SideTable> {
  const [lefts, rights] = [owns.map(projectEnd), others.map(projectEnd)];
  const pairing = pairProjects(
    owns.map(({ facts }) => facts),
    others.map(({ facts }) => facts),
    decidedAmong(lefts, rights, decisions),
  );
  const about: Uncertain = { about: 'project', lefts, rights, positionOf: (left) => owns[left] };
  return paired([owns, others], about, pairing, decisions);
}

/** The indicators of a pair of tables. */
export function pairRows({ own, other }: TablePair, decisions: Decisions): Paired<RecordIndicator> {
  const [mine, theirs] = [own.content.indicators, other.content.indicators];
  const lefts = mine.map((indicator) => indicatorEnd(own, indicator));
  const rights = theirs.map((indicator) => indicatorEnd(other, indicator));
  const pairing = pairIndicators(mine, theirs, decidedAmong(lefts, rights, decisions));
  return paired(
    [mine, theirs],
    { about: 'indicator', lefts, rights, positionOf: () => own },
    pairing,
    decisions,
  );
}
