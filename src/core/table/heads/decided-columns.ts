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
  totalBesideScores,
} from './decided-points';
import { coreOf, type Leaf } from './leaves';
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
    ...totalBesideScores(view, leaves, bottom),
    ...adjustedWeightsOf(leaves),
    ...pointsUnderSum(view, leaves, bottom),
    ...thirdOfFour(leaves),
    ...groupOfNames(view, leaves, bottom),
    ...goalsOverNames(view, leaves, bottom),
    ...levelsByCells(view, leaves, bottom),
    ...levelsByKind(view, leaves, bottom),
    ...namesOfGroupHead(leaves, bottom),
    ...namesOfList(view, leaves, bottom),
    ...wholeTargets(leaves),
    ...ofPeriod,
  ]);
}

const OF_WHOLE =
  /^(?:项目|政策)?(?:总体?|最终|[一二三四五六七八九十\d]年|["“]?十[三四五]五["”]?(?:期末|末)?)(?:绩效)?(?:目标|指标)值?$/u;

/** 总目标值 beside 年度指标值: what the years together are to reach is no target of this one. */
function wholeTargets(leaves: readonly Leaf[]): Roles {
  const targets = leaves.filter(({ hits: [hit] }) => hit?.role === 'target');
  const whole = targets.filter((leaf) => OF_WHOLE.test(coreOf(leaf)));
  return new Map(
    (whole.length < targets.length ? whole : []).map((leaf) => [
      leaf,
      { role: 'ignored', certainty: 'sure' },
    ]),
  );
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
