/** Figures of which the one does not answer the other, though both can be read: changes beside levels, means beside totals. */
import { ONE } from '../../number';
import { normalizeText } from '../../quantity/normalize';
import { isLike } from '../../quantity/parts';
import { type Compared, type Direction, type Quantity, type Reading, isRising } from '../../quantity/reading';
import { dimensionOf, isCount } from '../../quantity/unit';
import { trendOfFigure } from './rise-and-fall';
import type { Draft, Row } from './row-draft';

/** A figure that was asked for, what is taken for its answer, and the text that this stands in. */
interface Pair {
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly source: Reading;
}

const FAR_ABOVE = 5;

/** 29.7% beside 提高2个百分点 is where a share stands now, not how far it rose. */
function isLevelBesideChange({ target, actual, source }: Pair, compared: Compared): boolean {
  if (!target.unit.endsWith('百分点') || actual.percent === 'none' || trendOfFigure(source.text) !== null)
    return false;
  return compared.actual.gt(compared.target.times(FAR_ABOVE));
}

/** Words about more or less in the name or the target: there a change is what was asked for. */
const ASKS_CHANGE =
  /增长|增加|增幅|增量|减少|减量|减排|下降|降幅|降低|缩短|缩减|压减|压降|压缩|损失|精简|提高|提升|上升|变化|节约|节省|亏损|减收|超支|同比|环比|较上年|比上年/u;

/** 压缩至10天内 and 提高到95% name the level itself. */
const NAMES_LEVEL = /(?:压缩|压减|压降|缩短|缩减|降低|下降|减少|提高|提升|增加|增长|[升降])[至到]/u;

function asksChange({ input, target }: Row): boolean {
  const asked = target.text.slice(0, 100);
  return !NAMES_LEVEL.test(asked) && ASKS_CHANGE.test(`${input.level3.slice(0, 100)}${asked}`);
}

/** 较上年增加30人次 beside ≥500人次; 缩短3天 beside ≤10天. */
function isChangeAlone(row: Row, { target, actual, source }: Pair): boolean {
  if (target.isChange) return false;
  const isCap = row.target.operator.sign === 'atMost' || row.target.operator.sign === 'lessThan';
  const isFallAlone = isCap && source.quantities.length === 1 && trendOfFigure(source.text) === 'fall';
  if (!isFallAlone && (!actual.isChange || actual.percent !== 'none')) return false;
  return !asksChange(row);
}

const HEAD = /([户人亩村])均|每([户人亩村])/gu;

/** The only thing that a text says its figure is for each of; '' for none or several. */
function headOf(text: string): string {
  if (!/[均每]/u.test(text)) return '';
  const [first, ...rest] = Array.from(text.slice(0, 100).matchAll(HEAD), ([, a, b]) => a ?? b ?? '');
  return first !== undefined && rest.every((one) => one === first) ? first : '';
}

/** 人均300元 beside 户均1000元. */
function areOfDifferentHeads(asked: string, done: string): boolean {
  const [head, other] = [headOf(done), headOf(asked)];
  return head !== '' && other !== '' && head !== other;
}

const MEAN = /([日天周月季人户村场次])均|每([日天周月季人户村场次])/u;
const MEAN_APART = 10;

/** 日均900人次 beside 30万人次: what came on a day is not what came in all. */
function isMeanBesideTotal(asked: string, source: Reading, { target, actual }: Compared): boolean {
  const [mean, one, other] = MEAN.exec(source.text.slice(0, 100)) ?? [];
  const each = one ?? other ?? '';
  if (mean === undefined || target.isZero()) return false;
  if ([`${each}均`, `每${each}`, `/${each}`].some((word) => asked.includes(word))) return false;
  const share = actual.div(target).abs();
  return share.times(MEAN_APART).lte(1) || share.gte(MEAN_APART);
}

const RATE_LABEL = /(\p{Script=Han}{2,8}率)(?:仅?[为是]|:)?-?\d/u;
const MOST_OF_IT = '0.5';

/** 停播率为0 under 安全播出率: the share of the others, which leaves enough. */
function isOtherShare(about: string, source: Reading, { target, actual, targetText }: Compared): boolean {
  const label = RATE_LABEL.exec(normalizeText(source.text.slice(0, 100)))?.[1];
  if (label === undefined || !targetText.endsWith('%') || isLike(label, about)) return false;
  return target.gte(MOST_OF_IT) && actual.lt(target) && ONE.minus(actual).gte(target);
}

const FOR_EACH = /每个?[村户校乡镇县班所]|[户村校]均/u;
const OF_ALL_FROM = 3;

/** 126场 beside 每村1场: of how many villages nobody says. */
function isOfAllBesideEach(asked: string, { target, actual, source: { text: done } }: Pair): boolean {
  if (!/[均每]/u.test(asked.slice(0, 100)) || !isCount(dimensionOf(target.unit))) return false;
  if (!FOR_EACH.test(asked.slice(0, 100)) || FOR_EACH.test(done.slice(0, 100))) return false;
  const [wanted, came] = [target, actual].map(({ written, scale }) => written.times(scale));
  return wanted !== undefined && came?.gte(wanted.times(OF_ALL_FROM)) === true;
}

const IN_ROUNDS = /对[^,;。\d]{0,4}\d{1,6}[^,;。\d]{1,12}\d{1,4}[轮次遍]/u;

/** 对30家企业开展2轮检查 beside 50家次: each of them counts as often as it was visited. */
function isOncePerRound({ target, actual, source }: Pair): boolean {
  const isVisits = target.unit.endsWith('次') && target.unit.length > 1 && !actual.unit.endsWith('次');
  return isVisits && IN_ROUNDS.test(normalizeText(source.text.slice(0, 100)));
}

/** Why two figures do not speak of the same, whatever they are. */
export function misfitOf(row: Row, pair: Pair): Draft['problem'] {
  if (isChangeAlone(row, pair)) return 'change-only';
  if (areOfDifferentHeads(row.target.text, pair.source.text)) return 'unit-different';
  return isOfAllBesideEach(row.target.text, pair) || isOncePerRound(pair) ? 'actual-ambiguous' : null;
}

const LITTLE = '0.5';

/** 增加30人 beside ≥300人: how many came more, and not how many there are. */
function isRiseAlone(
  row: Row,
  { quantities, text }: Reading,
  { target, actual, targetText }: Compared,
): boolean {
  // 增长2% beside ≥5% answers how much something grew, whatever its name leaves out.
  if (targetText.endsWith('%') && target.lt(MOST_OF_IT)) return false;
  if (quantities.length > 1 || row.target.quantity?.isChange === true) return false;
  return actual.lt(target.times(LITTLE)) && trendOfFigure(text) === 'rise' && !asksChange(row);
}

/** Why two figures do not speak of the same, now that both stand in one unit. */
export function strangerOf(row: Row, pair: Pair, compared: Compared, direction: Direction): Draft['problem'] {
  if (isLevelBesideChange(pair, compared)) return 'percent-different';
  const about = normalizeText(`${row.input.level3.slice(0, 100)}${row.target.text.slice(0, 100)}`);
  if (isRising(direction)) {
    if (isRiseAlone(row, pair.source, compared)) return 'change-only';
    if (isOtherShare(about, pair.source, compared)) return 'actual-words';
  }
  const isMean = pair.actual.rhythm === null && isMeanBesideTotal(about, pair.source, compared);
  return isMean ? 'unit-different' : null;
}
