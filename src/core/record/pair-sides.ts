/** Tables of two records laid side by side, and what is said where a pair is not certain. */
import { type RecordDraft, findingOf } from './finding-of';
import type { RecordIndicator, TableFinding } from './model';
import { pairIndicators } from './pair-indicators';
import { pairProjects } from './pair-projects';
import type { PairEnd } from './pair';
import { type Decisions, decidedAmong, uncertain } from './pair-question';
import { type SideTable, nameOf, titleOf } from './side';

export interface TablePair {
  readonly own: SideTable;
  readonly other: SideTable;
}

export interface SidePairing {
  readonly pairs: readonly TablePair[];
  readonly alone: readonly SideTable[];
  readonly others: readonly SideTable[];
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

export function pairSides(
  owns: readonly SideTable[],
  others: readonly SideTable[],
  decisions: Decisions,
): SidePairing {
  const [lefts, rights] = [owns.map(projectEnd), others.map(projectEnd)];
  const pairing = pairProjects(
    owns.map(({ facts }) => facts),
    others.map(({ facts }) => facts),
    decidedAmong(lefts, rights, decisions),
  );
  const pick = (from: readonly SideTable[], places: readonly number[]): SideTable[] =>
    places.flatMap((place) => from[place] ?? []);
  return {
    pairs: pairing.pairs.flatMap(({ left, right }) => {
      const [own, other] = [owns[left], others[right]];
      return own === undefined || other === undefined ? [] : [{ own, other }];
    }),
    remarks: uncertain(
      pairing,
      { about: 'project', lefts, rights, positionOf: (left) => owns[left] },
      decisions.against,
    ),
    alone: pick(owns, pairing.lefts),
    others: pick(others, pairing.rights),
  };
}

export interface RowPair {
  readonly own: RecordIndicator;
  readonly other: RecordIndicator;
}

export interface RowPairing {
  readonly pairs: readonly RowPair[];
  readonly alone: readonly RecordIndicator[];
  readonly others: readonly RecordIndicator[];
  readonly remarks: readonly TableFinding[];
}

/** The indicators of a pair of tables. */
export function pairRows({ own, other }: TablePair, decisions: Decisions): RowPairing {
  const [mine, theirs] = [own.content.indicators, other.content.indicators];
  const lefts = mine.map((indicator) => indicatorEnd(own, indicator));
  const rights = theirs.map((indicator) => indicatorEnd(other, indicator));
  const pairing = pairIndicators(mine, theirs, decidedAmong(lefts, rights, decisions));
  return {
    pairs: pairing.pairs.flatMap(({ left, right }) => {
      const [a, b] = [mine[left], theirs[right]];
      return a === undefined || b === undefined ? [] : [{ own: a, other: b }];
    }),
    remarks: uncertain(
      pairing,
      { about: 'indicator', lefts, rights, positionOf: () => own },
      decisions.against,
    ),
    alone: pairing.lefts.flatMap((left) => mine[left] ?? []),
    others: pairing.rights.flatMap((right) => theirs[right] ?? []),
  };
}
