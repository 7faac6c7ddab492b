/** The lines of a page put in order: pieces of one line joined, and lines that meet taken as one table. */
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import { extremes } from './box';
import type { Rule } from './page-content';

/** Lines that are no farther apart are one: double lines, and both sides of a thick one. */
export const NEAR = 2;
/** What may be missing between two pieces of one line: corners are often painted by themselves. */
const GAP = 2.5;

/** Lines that meet, by direction. */
export interface Ruling {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** Values that lie near each other stand for their mean; in order. */
export function clustered(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const value of sorted) {
    const group = groups[groups.length - 1];
    if (group?.[0] !== undefined && value - group[0] <= NEAR) group.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

/** The place of the value nearest to `value` in an ascending list. */
export function nearest(values: readonly number[], value: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (((values[middle] ?? 0) + (values[middle + 1] ?? 0)) / 2 < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joined(rules: readonly Rule[]): readonly Rule[] {
  const places = clustered(rules.map(({ at }) => at));
  const byPlace = new Map<number, Rule[]>();
  for (const rule of rules) {
    const place = nearest(places, rule.at);
    const there = byPlace.get(place);
    const piece = { ...rule, at: places[place] ?? rule.at };
    if (there === undefined) byPlace.set(place, [piece]);
    else there.push(piece);
  }
  return [...byPlace.values()].flatMap((pieces) => {
    const whole: Rule[] = [];
    for (const piece of pieces.sort((a, b) => a.from - b.from)) {
      const last = whole[whole.length - 1];
      if (last !== undefined && piece.from <= last.to + GAP) {
        whole[whole.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
      } else whole.push(piece);
    }
    return whole;
  });
}

function meet(across: Rule, down: Rule): boolean {
  return (
    across.from - NEAR <= down.at &&
    down.at <= across.to + NEAR &&
    down.from - NEAR <= across.at &&
    across.at <= down.to + NEAR
  );
}

/** From the leftmost to the rightmost end, where no line closes the sides there; else `null`. */
function openSides({ across, down }: Ruling): { readonly from: number; readonly to: number } | null {
  const [from, to] = extremes(across.flatMap((rule) => [rule.from, rule.to]));
  const isClosed = down.some(({ at }) => Math.abs(at - from) <= NEAR || Math.abs(at - to) <= NEAR);
  return isClosed ? null : { from, to };
}

/** Tables without lines at their sides hang together by lines of one length alone. */
function withOpenSides(groups: readonly Ruling[]): readonly Ruling[] {
  const whole: { group: Ruling; sides: { readonly from: number; readonly to: number } | null }[] = [];
  for (const group of groups) {
    const sides = openSides(group);
    const same = whole.find(
      (other) =>
        sides !== null &&
        other.sides !== null &&
        Math.abs(sides.from - other.sides.from) <= NEAR &&
        Math.abs(sides.to - other.sides.to) <= NEAR,
    );
    if (same === undefined) whole.push({ group, sides });
    else {
      const { across, down } = same.group;
      same.group = { across: [...across, ...group.across], down: [...down, ...group.down] };
    }
  }
  return whole.map(({ group }) => group);
}

/** Each group of lines that meet, those with nothing to divide left out. Throws `Refusal` for more than any form has. */
export function rulings(rules: readonly Rule[]): readonly Ruling[] {
  const across = joined(rules.filter(({ isDown }) => !isDown));
  const down = joined(rules.filter(({ isDown }) => isDown));
  if (across.length > LIMITS.pageRules || down.length > LIMITS.pageRules) {
    throw new Refusal('too-large', '', 'pageRules');
  }
  const groups: { across: Rule[]; down: Rule[] }[] = [];
  const left = new Set(down);
  const open = new Set(across);
  for (const start of across) {
    if (!open.delete(start)) continue;
    const group = { across: [start], down: [] as Rule[] };
    const waiting = [start];
    for (let rule = waiting.pop(); rule !== undefined; rule = waiting.pop()) {
      const others = rule.isDown ? open : left;
      for (const other of others) {
        if (!(rule.isDown ? meet(other, rule) : meet(rule, other))) continue;
        others.delete(other);
        group[other.isDown ? 'down' : 'across'].push(other);
        waiting.push(other);
      }
    }
    groups.push(group);
  }
  return withOpenSides(groups).filter(
    (group) => group.across.length >= 2 && group.across.length + group.down.length >= 4,
  );
}
