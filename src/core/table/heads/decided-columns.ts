/** Columns of an indicator head that are decided before any claim: by the heads beside them, not by their own words alone. */
import { familyHits, type HeaderFamily, type Roles } from './claims';
import {
  goalsOverNames,
  groupOfNames,
  levelsByCells,
  levelsByKind,
  namesOfGroupHead,
  namesOfList,
  thirdOfFour,
} from './decided-names';
import {
  adjustedWeightsOf,
  levelScoresOf,
  levelWeightsOf,
  pointsUnderSum,
  rawMarksOf,
} from './decided-points';
import type { Leaf } from './leaves';
import { headsOfPeriod } from './side-by-side';
import type { SheetView } from '../sheet-view';
import { squeeze } from '../text';

/** What is decided of an indicator head before any claim. */
export function decidedColumns(view: SheetView, leaves: readonly Leaf[], bottom: number): Roles {
  const ofPeriod: Roles = new Map(
    headsOfPeriod(leaves).map((leaf) => [leaf, { role: 'ignored', certainty: 'sure' }]),
  );
  return new Map([
    ...levelWeightsOf(leaves),
    ...rawMarksOf(view, leaves, bottom),
    ...levelScoresOf(leaves),
    ...adjustedWeightsOf(leaves),
    ...pointsUnderSum(view, leaves, bottom),
    ...thirdOfFour(leaves),
    ...groupOfNames(view, leaves, bottom),
    ...goalsOverNames(view, leaves, bottom),
    ...levelsByCells(view, leaves, bottom),
    ...levelsByKind(view, leaves, bottom),
    ...namesOfGroupHead(leaves, bottom),
    ...namesOfList(view, leaves, bottom),
    ...ofPeriod,
  ]);
}

/** 2022年完成值 beside 2023年完成值: of two heads that say the same of two years the earlier one is last year's. */
export function earlierYears(leaves: readonly Leaf[], family: HeaderFamily): Roles {
  const dated = leaves.flatMap((leaf) => {
    const year = yearOf(leaf);
    const role = familyHits(leaf, family)[0]?.role;
    return year === null || role === undefined ? [] : [{ leaf, year, role }];
  });
  const earlier: Roles = new Map();
  if (new Set(dated.map(({ year }) => year)).size < 2) return earlier;
  const before = dated.filter(({ year, role }) =>
    dated.some((other) => other.role === role && other.year > year),
  );
  // Of several years before, the last one is last year.
  const [last] = before.filter(({ role }) => role === 'actual').sort((a, b) => b.year - a.year);
  for (const { leaf } of before)
    earlier.set(leaf, { role: leaf === last?.leaf ? 'lastYear' : 'ignored', certainty: 'sure' });
  return earlier;
}

function yearOf({ path }: Leaf): number | null {
  const years = path.flatMap(({ text }) =>
    text.includes('年') ? (squeeze(text.slice(0, 40)).match(/(?:19|20)\d\d(?=年)/g) ?? []) : [],
  );
  return years.length === 0 ? null : Math.max(...years.map(Number));
}
