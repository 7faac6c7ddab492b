/** One-to-one pairing of two lists: by equal keys first, then by likeness with a margin to the runner-up. Pure and order-free. */
import { groupsOf } from '../groups';

/** An item that may belong to another; `likeness` runs from 0 to 1. */
export interface Candidate {
  readonly right: number;
  readonly likeness: number;
}

export interface Pair {
  readonly left: number;
  readonly right: number;
  readonly certainty: 'sure' | 'likely';
  /** What else it might be, the pair itself first; empty for a sure one. */
  readonly candidates: readonly Candidate[];
}

/** `lefts` and `rights` are alike and nothing tells which belongs to which. */
export interface Doubt {
  readonly left: number;
  readonly rights: readonly number[];
  /** The same, the likest first. */
  readonly candidates: readonly Candidate[];
}

/** What somebody who knows has said: the right of a left, or `null` where none of them is it; often nothing. */
export type Decided = ReadonlyMap<number, number | null>;

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly doubts: readonly Doubt[];
  /** Neither paired nor in doubt. */
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
}

/** Keys by which a pair is sure, strongest first; `null` where an item has none. */
export type Key<T> = (item: T) => string | null;

export interface LikenessRule<T> {
  readonly score: (left: T, right: T) => number;
  /** From here on two items are taken for one. */
  readonly enough: number;
  /** From here on two items may be one; a rival this good must be behind by the margin. */
  readonly possible: number;
  readonly margin: number;
}

interface Link {
  readonly left: number;
  readonly right: number;
  readonly value: number;
}

interface BestTwo {
  readonly first: Link;
  readonly second: Link | null;
}

function bestTwo(links: readonly Link[], side: (link: Link) => number): ReadonlyMap<number, BestTwo> {
  const best = new Map<number, BestTwo>();
  for (const link of links) {
    const known = best.get(side(link));
    if (known === undefined) best.set(side(link), { first: link, second: null });
    else if (link.value > known.first.value) best.set(side(link), { first: link, second: known.first });
    else if (link.value > (known.second?.value ?? 0))
      best.set(side(link), { first: known.first, second: link });
  }
  return best;
}

function rivalOf(best: BestTwo | undefined, link: Link): number {
  if (best === undefined) return 0;
  return (best.first === link ? best.second?.value : best.first.value) ?? 0;
}

function candidatesOf(links: readonly Link[], left: number): Candidate[] {
  return links
    .filter((link) => link.left === left)
    .sort((a, b) => b.value - a.value)
    .map(({ right, value }) => ({ right, likeness: value }));
}

class Matcher<T> {
  readonly pairs: Pair[] = [];
  private readonly refused: number[] = [];
  private readonly freeLeft: Set<number>;
  private readonly freeRight: Set<number>;

  constructor(
    private readonly lefts: readonly T[],
    private readonly rights: readonly T[],
  ) {
    this.freeLeft = new Set(lefts.keys());
    this.freeRight = new Set(rights.keys());
  }

  private take(
    left: number,
    right: number,
    certainty: Pair['certainty'],
    candidates: readonly Candidate[],
  ): void {
    this.pairs.push({ left, right, certainty, candidates });
    this.freeLeft.delete(left);
    this.freeRight.delete(right);
  }

  private grouped(items: readonly T[], free: ReadonlySet<number>, key: Key<T>): Map<string, number[]> {
    return groupsOf(free, (index) => {
      const item = items[index];
      const value = item === undefined ? null : key(item);
      return value === '' ? null : value;
    });
  }

  /** Comes before all else; a second claim on the same right is not heard. */
  byDecision(decided: Decided): void {
    for (const [left, right] of decided) {
      if (!this.freeLeft.has(left)) continue;
      if (right === null) {
        this.freeLeft.delete(left);
        this.refused.push(left);
      } else if (this.freeRight.has(right)) this.take(left, right, 'sure', []);
    }
  }

  /** A key pairs where it names one item on each side. */
  byKey(key: Key<T>): void {
    const rights = this.grouped(this.rights, this.freeRight, key);
    for (const [value, left] of this.grouped(this.lefts, this.freeLeft, key)) {
      const right = rights.get(value);
      const [one, two] = [left[0], right?.[0]];
      if (left.length === 1 && right?.length === 1 && one !== undefined && two !== undefined) {
        this.take(one, two, 'sure', []);
      }
    }
  }

  /** Pairs that are each other's best and clearly ahead of every rival, until none is left. */
  byLikeness({ score, enough, possible, margin }: LikenessRule<T>): readonly Doubt[] {
    const links: Link[] = [];
    for (const left of this.freeLeft) {
      for (const right of this.freeRight) {
        const [a, b] = [this.lefts[left], this.rights[right]];
        const value = a === undefined || b === undefined ? 0 : score(a, b);
        if (value >= possible) links.push({ left, right, value });
      }
    }
    let open = links;
    for (;;) {
      const byLeft = bestTwo(open, ({ left }) => left);
      const byRight = bestTwo(open, ({ right }) => right);
      const clear = open.filter((link) => {
        const rival = Math.max(rivalOf(byLeft.get(link.left), link), rivalOf(byRight.get(link.right), link));
        return link.value >= enough && link.value >= rival + margin;
      });
      for (const { left, right, value } of clear) {
        const others = candidatesOf(open, left).filter((candidate) => candidate.right !== right);
        this.take(left, right, 'likely', [{ right, likeness: value }, ...others]);
      }
      if (clear.length === 0) break;
      open = open.filter(({ left, right }) => this.freeLeft.has(left) && this.freeRight.has(right));
    }
    return [...groupsOf(open, ({ left }) => left)].map(([left, links]) => ({
      left,
      rights: links.map(({ right }) => right),
      candidates: candidatesOf(open, left),
    }));
  }

  rest(doubts: readonly Doubt[]): Pick<Pairing, 'lefts' | 'rights'> {
    const doubtfulLeft = new Set(doubts.map(({ left }) => left));
    const doubtfulRight = new Set(doubts.flatMap(({ rights }) => rights));
    return {
      lefts: [...[...this.freeLeft].filter((left) => !doubtfulLeft.has(left)), ...this.refused],
      rights: [...this.freeRight].filter((right) => !doubtfulRight.has(right)),
    };
  }
}

export function pairLists<T>(
  lefts: readonly T[],
  rights: readonly T[],
  keys: readonly Key<T>[],
  rule: LikenessRule<T>,
  decided: Decided,
): Pairing {
  const matcher = new Matcher(lefts, rights);
  matcher.byDecision(decided);
  for (const key of keys) matcher.byKey(key);
  const doubts = matcher.byLikeness(rule);
  return { pairs: matcher.pairs, doubts, ...matcher.rest(doubts) };
}
