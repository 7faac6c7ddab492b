/** Pairs that are not certain: what is said about them, and what somebody who knows the projects has decided. */
import type { MessageData } from '../messages/message';
import type { Decided, Pairing } from './assign';
import { findingOf } from './finding-of';
import type { TableFinding } from './model';
import { type PairAgainst, type PairCandidate, type PairEnd, type PairQuestion, isSameEnd } from './pair';

export interface PairDecision {
  readonly against: PairAgainst;
  readonly own: PairEnd;
  /** `null`: none of them. */
  readonly other: PairEnd | null;
}

export interface Decisions {
  readonly against: PairAgainst;
  readonly made: readonly PairDecision[];
}

/** The decisions that still fit, by position in the lists. */
export function decidedAmong(
  lefts: readonly PairEnd[],
  rights: readonly PairEnd[],
  { against, made }: Decisions,
): Decided {
  const decided = new Map<number, number | null>();
  for (const decision of made) {
    if (decision.against !== against) continue;
    const left = lefts.findIndex((end) => isSameEnd(end, decision.own));
    if (left < 0) continue;
    const { other } = decision;
    const right = other === null ? null : rights.findIndex((end) => isSameEnd(end, other));
    if (right === null || right >= 0) decided.set(left, right);
  }
  return decided;
}

/** Where findings about a left stand. */
export type TablePosition = Pick<TableFinding, 'file' | 'table'>;

/** What two paired lists hold, and where findings about a left of them stand. */
export interface Uncertain {
  readonly about: PairQuestion['about'];
  readonly lefts: readonly PairEnd[];
  readonly rights: readonly PairEnd[];
  readonly positionOf: (left: number) => TablePosition | undefined;
}

const MOST_NAMED = 3;

export function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join('、');
  return names.length > MOST_NAMED ? `${shown}…` : shown;
}

/** One finding for each pair that is not sure, doubts first. */
export function uncertain(
  { pairs, doubts }: Pairing,
  { about, lefts, rights, positionOf }: Uncertain,
  against: PairAgainst,
): TableFinding[] {
  const open = [
    ...doubts.map(({ left, candidates }) => ({ left, candidates, isCompared: false })),
    ...pairs
      .filter(({ certainty }) => certainty !== 'sure')
      .map(({ left, candidates }) => ({ left, candidates, isCompared: true })),
  ];
  return open.flatMap(({ left, candidates, isCompared }) => {
    const [own, position] = [lefts[left], positionOf(left)];
    const ends = candidates.flatMap(({ right, likeness }): PairCandidate[] => {
      const end = rights[right];
      return end === undefined ? [] : [{ end, likeness }];
    });
    const [first] = ends;
    if (own === undefined || position === undefined || first === undefined) return [];
    const { path, sheet, cell } = first.end;
    const others: MessageData = isCompared
      ? { other: first.end.name }
      : { others: namesOf(ends.map(({ end }) => end.name)) };
    const finding = findingOf({
      rule: 'pair-uncertain',
      variant: isCompared ? about : `${about}s`,
      cell: own.cell,
      data: { name: own.name, ...others, ...(about === 'project' ? { path } : {}) },
      counterpart: { path, sheet, cell },
    });
    const { file, table } = position;
    const question: PairQuestion = { against, about, own, candidates: ends, isCompared };
    return [{ file, table, finding: { ...finding, question } }];
  });
}
