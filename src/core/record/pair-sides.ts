/** Tables of two records laid side by side, and what is said where a pair is not certain. */
import type { TableFinding } from './model';
import type { Doubt } from './assign';
import { type RecordDraft, findingOf } from './finding-of';
import { pairIndicators } from './pair-indicators';
import { pairProjects } from './pair-projects';
import type { RecordIndicator } from './model';
import { type SideTable, at, nameOf, titleOf } from './side';

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

const MOST_NAMED = 3;

export function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join('、');
  return names.length > MOST_NAMED ? `${shown}…` : shown;
}

export function on({ file, table }: SideTable, draft: RecordDraft): TableFinding {
  return { file, table, finding: findingOf(draft) };
}

function doubtful(own: SideTable, { rights }: Doubt, others: readonly SideTable[]): TableFinding | null {
  const candidates = rights.flatMap((right) => others[right] ?? []);
  const [first] = candidates;
  if (first === undefined) return null;
  return on(own, {
    rule: 'pair-uncertain',
    variant: 'projects',
    cell: own.content.place,
    data: { name: titleOf(own), others: namesOf(candidates.map(titleOf)), path: first.path },
    counterpart: at(first, first.content.place),
  });
}

export function pairSides(owns: readonly SideTable[], others: readonly SideTable[]): SidePairing {
  const pairing = pairProjects(
    owns.map(({ facts }) => facts),
    others.map(({ facts }) => facts),
  );
  const pairs: TablePair[] = [];
  const remarks: TableFinding[] = pairing.doubts.flatMap((doubt) => {
    const own = owns[doubt.left];
    return own === undefined ? [] : (doubtful(own, doubt, others) ?? []);
  });
  for (const { left, right, certainty } of pairing.pairs) {
    const [own, other] = [owns[left], others[right]];
    if (own === undefined || other === undefined) continue;
    pairs.push({ own, other });
    if (certainty === 'sure') continue;
    remarks.push(
      on(own, {
        rule: 'pair-uncertain',
        variant: 'project',
        cell: own.content.place,
        data: { name: titleOf(own), other: titleOf(other), path: other.path },
        counterpart: at(other, other.content.place),
      }),
    );
  }
  const pick = (from: readonly SideTable[], places: readonly number[]): SideTable[] =>
    places.flatMap((place) => from[place] ?? []);
  return { pairs, remarks, alone: pick(owns, pairing.lefts), others: pick(others, pairing.rights) };
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
export function pairRows({ own, other }: TablePair): RowPairing {
  const [mine, theirs] = [own.content.indicators, other.content.indicators];
  const pairing = pairIndicators(mine, theirs);
  const pairs: RowPair[] = [];
  const remarks: TableFinding[] = [];
  for (const { left, right, certainty } of pairing.pairs) {
    const [a, b] = [mine[left], theirs[right]];
    if (a === undefined || b === undefined) continue;
    pairs.push({ own: a, other: b });
    if (certainty === 'sure') continue;
    remarks.push(
      on(own, {
        rule: 'pair-uncertain',
        variant: 'indicator',
        cell: a.place,
        data: { name: nameOf(a), other: nameOf(b) },
        counterpart: at(other, b.place),
      }),
    );
  }
  for (const { left, rights } of pairing.doubts) {
    const candidates = rights.flatMap((right) => theirs[right] ?? []);
    const [a, first] = [mine[left], candidates[0]];
    if (a === undefined || first === undefined) continue;
    remarks.push(
      on(own, {
        rule: 'pair-uncertain',
        variant: 'indicators',
        cell: a.place,
        data: { name: nameOf(a), others: namesOf(candidates.map(nameOf)) },
        counterpart: at(other, first.place),
      }),
    );
  }
  return {
    pairs,
    remarks,
    alone: pairing.lefts.flatMap((left) => mine[left] ?? []),
    others: pairing.rights.flatMap((right) => theirs[right] ?? []),
  };
}
