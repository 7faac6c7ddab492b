/** 参考120人，通过66人 under 通过率: a share told by the counts that it is made of. */
import { type Decimal, HUNDRED } from '../../number';
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
  ['准确', /差错|错误|有误|不准确/u],
  ['正确', /差错|错误|有误/u],
]);
const NOT_DONE = /[未不没待拟尚较]|正在|其中|基本|比较/u;
const ASKED = /问卷|调查|测评|抽样/u;
/** What a share is taken of: 参考120人, 发现问题32个, 抽检500批次. */
const WHOLE =
  /[应共总参抽]|全[县市区年部镇乡校]|报名|受理|接[收到件报]|发现|排查|检查|核查|复核|调查|问卷|发放|[收回]回|计划|在[岗校册职编]|立案|签订|任务|申请|毕业|栽植|房源/u;
const MOST = 3;

interface Count {
  readonly words: string;
  readonly amount: Decimal;
  readonly unit: string;
}

/** One plain count in each clause; `null` for any other text. */
function countsOf(text: string): readonly Count[] | null {
  const clauses = normalizeText(text)
    .replace(/(?<=\p{Script=Han})中(?=\d)/u, '共,')
    .split(/[,;、。()]/u)
    .filter((clause) => clause !== '');
  if (clauses.length < 2 || clauses.length > MOST || !clauses.every((clause) => /\d/u.test(clause)))
    return null;
  const counts = clauses.flatMap((clause): Count[] => {
    // 不合格12批次 counts as well.
    const { quantity, quantities } = readFigureText(clause.replace(/[不未]/gu, ''));
    if (quantity?.percent !== 'none' || quantities.length > 1) return [];
    const { written, scale, unit, approximate, rhythm, writtenHigh, isChange } = quantity;
    const isPlain = approximate === 'no' && rhythm === null && writtenHigh === null && !isChange;
    return isPlain ? [{ words: clause.replace(/[\d.,]/gu, ''), amount: written.times(scale), unit }] : [];
  });
  return counts.length === clauses.length ? counts : null;
}

/** Things of one kind, or answers counted beside the forms that were handed out. */
function areAlike(part: Count, whole: Count): boolean {
  if (part.amount.gt(whole.amount) || whole.amount.isZero() || !WHOLE.test(whole.words)) return false;
  const [own, other] = [dimensionOf(part.unit), dimensionOf(whole.unit)];
  // 24个 of 26个村.
  const isSame = part.unit === whole.unit || (part.unit === '个' && isCount(other));
  return isSame || (own === other && !isCount(own)) || ASKED.test(whole.words);
}

/** The place of the one count that is done, behind the whole that it is taken of or before it. */
function shareDone(counts: readonly Count[], deed: string): Decimal | null {
  const done = counts.filter(({ words }) => words.includes(deed) && !NOT_DONE.test(words));
  const [part, other] = done;
  if (part === undefined || other !== undefined) return null;
  const at = counts.indexOf(part);
  const whole = counts[at - 1] ?? (counts.length === 2 ? counts[1] : undefined);
  if (whole === undefined || !areAlike(part, whole)) return null;
  const rest = counts.slice(at + 1).filter((count) => count !== whole);
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
  if (fails) return share.neg().plus(1);
  const due = /应(\p{Script=Han})/u.exec(whole.words)?.[1];
  return due !== undefined && part.words.includes(`实${due}`) ? share : null;
}

/** The share, where the row asks for one and the answer gives its counts alone. */
export function asCounted(actual: Reading, { target, input }: Row): Reading {
  const { quantities, text } = actual;
  if (target.quantity?.percent !== 'percent' || actual.kind !== 'number' || text.length > LONGEST)
    return actual;
  if (quantities.some(({ percent }) => percent !== 'none')) return actual;
  const name = bareName(input.level3.slice(0, LONGEST));
  const deed = DEED.exec(name)?.[1];
  const counts = deed === undefined || CHANGES.test(name) ? null : countsOf(text);
  if (deed === undefined || counts === null) return actual;
  const share = shareDone(counts, deed) ?? shareOfTwo(counts, deed);
  if (share === null) return actual;
  const quantity: Quantity = { ...bareQuantity(share.times(HUNDRED)), percent: 'percent' };
  return { ...withQuantity(actual, quantity), quantities: [quantity] };
}
