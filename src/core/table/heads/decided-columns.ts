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
import { coreOf, type Leaf } from './leaf';
import { headsOfPeriod } from './side-by-side';
import type { SheetView } from '../sheet-view';
import type { ColumnRole } from '../model';
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
    ...namesOfGroupHead(view, leaves, bottom),
    ...namesOfList(view, leaves, bottom),
    ...ofPeriod,
  ]);
}

const OF_WHOLE =
  /^(?:项目|政策)?(?:总体?|最终|[一二三四五六七八九十\d]年|["“]?十[三四五]五["”]?(?:期末|末)?)(?:绩效)?(?:目标|指标)值?$/u;
const SEVERAL_YEARS =
  /(?:19|20)\d\d年?[-—–~～至到](?:19|20)\d\d|^(?:[一二三四五六七八九十]年|实施期|项目期|规划期|政策期)/u;

const PART_OF_YEAR = /^(?:[上下]半年|第?[一二三四1-4]季度|\d{1,2}[-—–~～至到]\d{1,2}月)/u;

/** What the heads say of other times than the year: of earlier years, of all years together, of its parts. */
export function otherPeriods(leaves: readonly Leaf[], family: HeaderFamily): Roles {
  const under = ({ path }: Leaf, period: RegExp): boolean =>
    path.slice(0, -1).some(({ text }) => text.length <= 30 && period.test(squeeze(text)));
  // 总目标值 beside 年度指标值, 2021-2023年 beside 2023年 and 上半年 beside 全年 over 目标值 | 完成值.
  const isOfWhole = (leaf: Leaf): boolean => OF_WHOLE.test(coreOf(leaf)) || under(leaf, SEVERAL_YEARS);
  const isOfPart = (leaf: Leaf): boolean => under(leaf, PART_OF_YEAR);
  return new Map([
    ...nothingOfTheYear(leaves, family, isOfWhole),
    ...nothingOfTheYear(leaves, family, isOfPart),
    ...earlierYears(leaves, family),
  ]);
}

/** Heads of another period, where heads beside them say the same of the year. */
function nothingOfTheYear(
  leaves: readonly Leaf[],
  family: HeaderFamily,
  isOther: (leaf: Leaf) => boolean,
): Roles {
  const others = leaves.filter(isOther);
  if (others.length === 0) return new Map();
  const own = leaves.filter((leaf) => !others.includes(leaf)).flatMap((leaf) => roleIn(leaf, family));
  const isBeside = others.some((leaf) => roleIn(leaf, family).some((role) => own.includes(role)));
  return new Map(isBeside ? others.map((leaf) => [leaf, { role: 'ignored', certainty: 'sure' }]) : []);
}

function roleIn(leaf: Leaf, family: HeaderFamily): readonly ColumnRole[] {
  const role = familyHits(leaf, family)[0]?.role ?? 'ignored';
  return role === 'ignored' ? [] : [role];
}

/** 2022年完成值 beside 2023年完成值: of two heads that say the same of two years the earlier one is last year's. */
function earlierYears(leaves: readonly Leaf[], family: HeaderFamily): Roles {
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
