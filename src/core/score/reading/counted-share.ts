/** 参考120人，通过66人 under 通过率: a share told by the counts that it is made of. */
import { Decimal, HUNDRED } from '../../number';
import { bareName } from '../../quantity/bare-name';
import { normalizeText } from '../../quantity/normalize';
import type { Quantity, Reading } from '../../quantity/reading';
import { readFigureText } from '../../quantity/read-cell';
import { bareQuantity, withQuantity } from '../../quantity/readings';
import { dimensionOf, isCount } from '../../quantity/unit';
import type { Row } from './row-draft';

const LONGEST = 60;
/** The word that a rate counts: 整改 of 问题整改率. */
const DEED = /(?<![不未])(\p{Script=Han}{2})(?:率|度|比例)$/u;
/** What changed is no part of what was. */
const CHANGES = /增长|增加|增幅|下降|降低|提[高升]|压缩|减少|节[约省]|上升/u;
const OPPOSITE: ReadonlyMap<string, RegExp> = new Map([
  ['准确', /错|误|重复|不准确/u],
  ['正确', /错|误|重复/u],
]);
const NOT_DONE = /[未不没待拟尚较]|正在|基本|比较/u;
const ASKED = /问卷|调查|测评|抽样/u;
const MOST = 3;
const FROM_TO =
  /[由从]\p{Script=Han}{0,6}(\d{1,8}(?:\.\d{1,4})?)\p{Script=Han}{0,6}?(?:(下?降|降低|减少|压[缩减]|缩短)|增[长加]|提高|上升|提升)[至到为](\d{1,8}(?:\.\d{1,4})?)(?![\d%])/u;
const OF_THEM = '共';
const FAULT = /[未不没缺错误超退]|重复|意见|投诉/u;

interface Count {
  readonly words: string;
  readonly amount: Decimal;
  readonly unit: string;
}

/** One plain count in each clause; `null` for any other text. */
function countsOf(text: string): readonly Count[] | null {
  const clauses = normalizeText(text)
    .replace(/(?<=\p{Script=Han})中(?=\d)/u, `${OF_THEM},`)
    .split(/[,;、。()]/u)
    .filter((clause) => /\d/u.test(clause));
  if (clauses.length < 2 || clauses.length > MOST) return null;
  const counts = clauses.flatMap((clause): Count[] => {
    // 不合格12批次 counts as well.
    const { quantity, quantities } = readFigureText(clause.replace(/[不未]|20\d{2}年|[一二三四五]类/gu, ''));
    if (quantity?.percent !== 'none' || quantities.length > 1) return [];
    const { written, scale, unit, approximate, rhythm, writtenHigh, isChange } = quantity;
    const isPlain = approximate === 'no' && rhythm === null && writtenHigh === null && !isChange;
    return isPlain ? [{ words: clause.replace(/[\d.,]/gu, ''), amount: written.times(scale), unit }] : [];
  });
  return counts.length === clauses.length ? counts : null;
}

/** Things of one kind, or answers counted beside the forms that were handed out. */
function areAlike(part: Count, whole: Count): boolean {
  if (part.amount.gt(whole.amount) || whole.amount.isZero()) return false;
  const [own, other] = [dimensionOf(part.unit), dimensionOf(whole.unit)];
  // 24个 of 26个村.
  const isSame = part.unit === whole.unit || (part.unit === '个' && isCount(other));
  return isSame || (own === other && !isCount(own)) || ASKED.test(whole.words);
}

function sharesWord({ words }: Count, deed: string): boolean {
  return Array.from(deed).some((character) => words.includes(character));
}

/** The place of the one count that is done, behind the whole that it is taken of or before it. */
function shareDone(counts: readonly Count[], deed: string): Decimal | null {
  const done = counts.filter(({ words }) => words.includes(deed) && !NOT_DONE.test(words));
  const [part, other] = done;
  if (part === undefined || other !== undefined) return null;
  const at = counts.indexOf(part);
  const whole = counts[at - 1] ?? (counts.length === 2 ? counts[1] : undefined);
  // 立行立改28个，限期整改4个 are two parts of what is mended.
  if (whole === undefined || !areAlike(part, whole) || sharesWord(whole, deed)) return null;
  const rest = counts.slice(at + 1).filter((count) => count !== whole);
  // What was sent back is neither done nor left.
  if (rest.some(({ words }) => /[退撤]/u.test(words))) return null;
  const isAll =
    rest.length === 0 || (rest.length === 1 && rest[0]?.amount.plus(part.amount).eq(whole.amount) === true);
  return isAll ? part.amount.div(whole.amount) : null;
}

/** 抽检500批次，不合格12批次 and 应巡48次，实巡46次. */
function shareOfTwo(counts: readonly Count[], deed: string): Decimal | null {
  const [whole, part, more] = counts;
  if (whole === undefined || part === undefined || more !== undefined || !areAlike(part, whole)) return null;
  const share = part.amount.div(whole.amount);
  const fails =
    new RegExp(`[不未]${deed}`, 'u').test(part.words) || OPPOSITE.get(deed)?.test(part.words) === true;
  if (fails) return sharesWord(whole, deed) ? null : share.neg().plus(1);
  // 24人中22人办理晋级 names the whole, and more than half of it.
  const isOfThem = whole.words.endsWith(OF_THEM) && share.gt('0.5') && !FAULT.test(part.words);
  return isDue(whole, part) || isOfThem ? share : null;
}

/** 应巡48次，实巡46次 */
function isDue(whole: Count, part: Count): boolean {
  const due = /应(\p{Script=Han})/u.exec(whole.words)?.[1];
  return due !== undefined && new RegExp(`[实已]${due}`, 'u').test(part.words);
}

/** 应发1256人，实发1249人 beside 应发尽发, whatever the row is called. */
function shareOfDue(counts: readonly Count[]): Decimal | null {
  const [whole, part, more] = counts;
  if (whole === undefined || part === undefined || more !== undefined) return null;
  return areAlike(part, whole) && isDue(whole, part) ? part.amount.div(whole.amount) : null;
}

/** 由24起降至22起 under 下降率. */
function shareOfChange(text: string): Decimal | null {
  const [, before, falls, after] = FROM_TO.exec(normalizeText(text)) ?? [];
  if (before === undefined || after === undefined) return null;
  const [from, to] = [new Decimal(before), new Decimal(after)];
  const change = falls === undefined ? to.minus(from) : from.minus(to);
  return from.isZero() || change.isNegative() ? null : change.div(from);
}

const ALL_THAT_IS_DUE = /^应\p{Script=Han}{1,3}尽/u;

function shareIn(text: string, name: string, target: string): Decimal | null {
  if (ALL_THAT_IS_DUE.test(target)) return shareOfDue(countsOf(text) ?? []);
  if (CHANGES.test(name)) return shareOfChange(text);
  const deed = DEED.exec(name)?.[1];
  const counts = deed === undefined ? null : countsOf(text);
  if (deed === undefined || counts === null) return null;
  return shareDone(counts, deed) ?? shareOfTwo(counts, deed);
}

/** The share, where the row asks for one and the answer gives its counts alone. */
export function asCounted(actual: Reading, { target, input }: Row): Reading {
  const { quantities, text } = actual;
  if (target.quantity?.percent !== 'percent' || actual.kind !== 'number' || text.length > LONGEST)
    return actual;
  if (quantities.some(({ percent }) => percent !== 'none')) return actual;
  const share = shareIn(text, bareName(input.level3.slice(0, LONGEST)), target.text);
  if (share === null) return actual;
  const quantity: Quantity = { ...bareQuantity(share.times(HUNDRED)), percent: 'percent' };
  return { ...withQuantity(actual, quantity), quantities: [quantity] };
}
