/** Which table of the other record belongs to which table: by code, by name, then by how alike name and indicators are. */
import { bareName } from '../quantity/bare-name';
import { type Decided, type Pairing, pairLists } from './assign';
import { type NameShape, likeness, projectName, shapeOf } from './likeness';
import type { RecordTable } from './model';

export interface ProjectFacts {
  readonly code: string | null;
  readonly name: string;
  readonly undated: string;
  readonly shape: NameShape;
  readonly unit: string;
  /** Bare names of the indicators. */
  readonly indicators: ReadonlySet<string>;
}

export function projectFacts(table: RecordTable): ProjectFacts {
  const { code, name, undated } = projectName(table.name);
  return {
    code,
    name,
    undated,
    shape: shapeOf(undated),
    unit: projectName(table.implementingUnit).name,
    indicators: new Set(table.indicators.map(({ level3 }) => bareName(level3)).filter((each) => each !== '')),
  };
}

/** Facts of a ledger row: it has a name and a code, and no indicators. */
export function namedFacts(text: string, code: string | null): ProjectFacts {
  const own = projectName(text);
  return {
    code: code ?? own.code,
    name: own.name,
    undated: own.undated,
    shape: shapeOf(own.undated),
    unit: '',
    indicators: new Set(),
  };
}

/** Fewer indicators say nothing about which project it is. */
const TELLING = 3;
const NAME_SHARE = 0.55;
const ENOUGH = 0.6;
/** Share of indicators under which a project is hardly the same. */
const HALF = 0.6;
const CLOSE = 0.85;

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  if (a.size < TELLING || b.size < TELLING) return null;
  let shared = 0;
  for (const each of a) if (b.has(each)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

function alike(a: ProjectFacts, b: ProjectFacts): number {
  // Two codes that differ are two projects, whatever they are called.
  if (a.code !== null && b.code !== null && a.code !== b.code) return 0;
  if (a.unit !== '' && b.unit !== '' && a.unit !== b.unit && likeness(shapeOf(a.unit), shapeOf(b.unit)) < 0.4)
    return 0;
  const name = likeness(a.shape, b.shape);
  const content = overlap(a.indicators, b.indicators);
  if (content === null) return namesTwo(a) === namesTwo(b) ? name : Math.min(name, ENOUGH - 0.01);
  // The same indicators under another name are the project renamed.
  const value = NAME_SHARE * name + (1 - NAME_SHARE) * content;
  // Half of the indicators gone, or two things named in one: it may be a merger or a part, so people decide.
  const isOther = content < HALF && name < CLOSE;
  return isOther || namesTwo(a) !== namesTwo(b) ? Math.min(value, ENOUGH - 0.01) : value;
}

function namesTwo({ undated }: ProjectFacts): boolean {
  return /[和及与暨]/u.test(undated.slice(1, -1));
}

const RULE = { score: alike, enough: ENOUGH, possible: 0.42, margin: 0.15 } as const;

export function pairProjects(
  lefts: readonly ProjectFacts[],
  rights: readonly ProjectFacts[],
  decided: Decided,
): Pairing {
  return pairLists(
    lefts,
    rights,
    [
      ({ code }) => code,
      ({ name, unit }) => (name === '' ? null : `${name}|${unit}`),
      ({ name }) => name,
      ({ undated, unit }) => (undated === '' ? null : `${undated}|${unit}`),
      ({ undated }) => undated,
    ],
    RULE,
    decided,
  );
}
