/** What a text says of the whole project: its budget, its spending, its rate, its score, its grade. */
import type { Grade } from '../policy/model';
import type { TextFigure } from './figures';
import { type RunningText, type Sentence, clauseBefore, segmentBefore } from './running-text';
import { YEAR, isNotOfYear, isOfOtherYear, namesOtherYear } from './scope';

export type AmountRole = 'initial' | 'adjusted' | 'budget' | 'received' | 'executed';

export interface Claim {
  readonly text: RunningText;
  readonly figure: TextFigure;
  /** The words that gave the figure its role: 年初预算安排. */
  readonly label: string;
}

export interface AmountClaim extends Claim {
  readonly role: AmountRole;
}

export interface GradeClaim {
  readonly text: RunningText;
  readonly place: number;
  readonly grade: Grade;
  readonly word: string;
}

export interface TextClaims {
  readonly amounts: readonly AmountClaim[];
  /** Spending that may be the price of one thing. */
  readonly otherSpending: readonly AmountClaim[];
  readonly rates: readonly Claim[];
  readonly scores: readonly Claim[];
  readonly grades: readonly GradeClaim[];
}

/** Words between the name of an amount and its figure. */
const FILLERS =
  /(?:人民币|资金|金额|经费|总额|总数|总计|合计|共计|安排|下达|批复|核定|[数为是共约]|达到|[达了的:]){1,6}$/u;
/** Words that say "the whole", in front of the name of an amount. */
const WHOLE =
  /项目|全年|本年度|本年|年度|当年|年初|年末|年底|市本级|县本级|区本级|本级|财政|资金|专项|总|实际|[实已]|共计|合计|累计|全部|[共该本其度的]|经费|预算|部门|单位|经|我局|我校|我中心|我单位|截至|截止/gu;
const OTHER_SCOPE =
  /其中|上年|去年|往年|前年|历年|上一年|下年|明年|次年|上级|中央|省级|省财政|自筹|结转|结余|追加|[比较每拟需]|增加|减少|调减|调增|不含|其他|上半年|季度|月底|计划/u;

const ROLES: readonly (readonly [role: AmountRole, pattern: RegExp, isStrong: boolean])[] = [
  ['adjusted', /(?:全年预算|调整后预算|调整后全年预算|调整后|调整预算|预算调整)$/u, true],
  ['initial', /(?:年初预算|年初批复预算|年初部门预算|年初预算批复|初始预算|年初安排预算)$/u, true],
  ['budget', /预算$/u, false],
  ['received', /到位$/u, false],
  ['executed', /(?:支出|执行|使用|支付|开支|花费)$/u, false],
];

/** Words that keep a strong name from being the whole project's. */
const PART_WORDS = /费|工资|补贴|补助|人员|公用|基本支出|设备/u;

function roleOf(before: string): { role: AmountRole; label: string } | null {
  const name = before.slice(-30).replace(FILLERS, '').replace(FILLERS, '');
  for (const [role, pattern, isStrong] of ROLES) {
    const match = pattern.exec(name);
    if (match === null) continue;
    const lead = name.slice(0, match.index).replace(WHOLE, '');
    if (lead === '' || (isStrong && lead.length <= 16 && !PART_WORDS.test(lead)))
      return { role, label: before };
    return null;
  }
  return null;
}

/** The last year that a text names: its own, where its table names none. */
function latestYear({ text }: RunningText): string | null {
  return [...(text.match(YEAR) ?? [])].sort().at(-1) ?? null;
}

const ABOUT_FUNDS = /预算|资金|执行|支出|经费/u;

/** The figure is told of another year, or of a part of this one. */
function isOfOther(
  { text }: RunningText,
  { start }: TextFigure,
  clause: string,
  year: string | null,
): boolean {
  return namesOtherYear(clause, year) || isOfOtherYear(text, start, year) || isNotOfYear(text, start);
}

function amountsOf(text: RunningText, sentence: Sentence, year: string | null): AmountClaim[] {
  return sentence.figures.flatMap((figure) => {
    if (figure.kind !== 'money' || figure.isApproximate || figure.isPerUnit) return [];
    const named = roleOf(figure.before);
    if (named === null) return [];
    const clause = clauseBefore(text.text, figure.start);
    if (OTHER_SCOPE.test(clause) || isOfOther(text, figure, clause, year)) return [];
    return [{ text, figure, ...named }];
  });
}

const RATE_NAME =
  /(?:预算执行率|资金执行率|执行率|预算执行进度|执行进度|支出进度|支出率|预算完成率|资金使用率|资金支付率|完成(?:全年|年度)?预算的)(?:[为是]|达到|[达约仅:均了的]|只有|仅为){0,3}$/u;
const RATE_OTHER_SCOPE =
  /其中|上年|去年|往年|中央|省级|县级|市级|上级|自筹|目标|不低于|应|序时|上半年|季度|月底|截至\d{1,2}月|提高|计划|力争|指标/u;

function ratesOf(text: RunningText, sentence: Sentence, year: string | null): Claim[] {
  return sentence.figures.flatMap((figure) => {
    if (figure.kind !== 'percent' || figure.unit !== '%' || figure.isApproximate) return [];
    if (!RATE_NAME.test(figure.before)) return [];
    const clause = clauseBefore(text.text, figure.start);
    if (RATE_OTHER_SCOPE.test(clause) || isOfOther(text, figure, clause, year)) return [];
    return [{ text, figure, label: figure.before }];
  });
}

const SCORE_NAME =
  /(?:自评综合得分|自评总得分|自评得分|自评总分|自评分数|自评评分|自评分|自我评分|综合得分|综合评分|总体得分|总得分|总评分|最终得分|绩效得分|评价得分|评价分数?|总分)(?:[为是]|达到|达|共计|合计|[共:]){0,3}$/u;
/** 年初目标值≥90%，实际完成值92%，自评得分20分 is the score of one indicator. */
const OF_ONE_ROW = /(?:目标|指标|完成|预期)值/u;
const SCORE_OTHER_SCOPE = /指标|产出|效益|满意度|过程|投入|执行率|决策|成本|满分|平均|上年|去年|分值|权重/u;

function scoresOf(text: RunningText, sentence: Sentence): Claim[] {
  const claims = sentence.figures.flatMap((figure): Claim[] => {
    if (figure.isApproximate || (figure.kind !== 'score' && !(figure.kind === 'bare' && figure.unit === '')))
      return [];
    if (!SCORE_NAME.test(figure.before) || SCORE_OTHER_SCOPE.test(clauseBefore(text.text, figure.start)))
      return [];
    if (OF_ONE_ROW.test(segmentBefore(text.text, figure.start))) return [];
    // A bare number may be anything unless the clause ends behind it.
    if (figure.kind === 'bare' && figure.after !== '') return [];
    return [{ text, figure, label: figure.before }];
  });
  // 总分100分，自评得分95分: the first is the scale.
  return claims.length > 1 ? claims.filter(({ label }) => !/(?<!自评)总分/u.test(label)) : claims;
}

const GRADE =
  /(?:(?:自评|评价|绩效)(?:结果|等级|等次|评级){1,2}|(?<=分[，,])(?:评级|等级|等次))(?:评定)?[为是:]?[“"]?(不合格|优秀|良好|合格|[优良中差])[”"]?(?=[级等。，;)]|$)/gu;
const GRADES: Readonly<Record<string, Grade>> = {
  优秀: '优',
  优: '优',
  良好: '良',
  良: '良',
  合格: '中',
  中: '中',
  不合格: '差',
  差: '差',
};

function gradesOf(text: RunningText): GradeClaim[] {
  return [...text.text.matchAll(GRADE)].flatMap((match) => {
    const grade = GRADES[match[1] ?? ''];
    const clause = clauseBefore(text.text, match.index);
    if (grade === undefined || /指标|上年|去年|目标/u.test(clause)) return [];
    return [{ text, place: match.index, grade, word: match[1] ?? '' }];
  });
}

/**
 * Spending counts as the project's own only in a text about funds, or beside the project's budget: elsewhere "共支出20万元"
 * is the price of one thing. `claims` are those of one text, by sentence.
 */
function ownAmounts(text: RunningText, bySentence: readonly (readonly AmountClaim[])[]): AmountClaim[] {
  const isSpending = ({ role }: AmountClaim): boolean => role === 'executed';
  const spendings = bySentence.flat().filter(isSpending).length;
  return bySentence.flatMap((claims) => {
    const first = claims.find(isSpending);
    const hasBudget = claims.some((claim) => !isSpending(claim));
    return claims.filter((claim) => {
      if (!isSpending(claim)) return true;
      if (claim !== first) return false;
      const isAboutFunds = ABOUT_FUNDS.test(text.label) || /全年|项目|实际|总/u.test(claim.figure.before);
      return hasBudget || (text.role === 'report' && isAboutFunds && spendings === 1);
    });
  });
}

/** `year` is the table's; amounts of a clause that names another year are left alone. */
export function readClaims(texts: readonly RunningText[], year: string | null): TextClaims {
  const told = texts.filter(({ role }) => role !== 'expected');
  const years = new Map(told.map((text) => [text, year ?? latestYear(text)]));
  const yearOf = (text: RunningText): string | null => years.get(text) ?? null;
  const each = <T>(read: (text: RunningText, sentence: Sentence) => T[]): T[] =>
    told.flatMap((text) => text.sentences.flatMap((sentence) => read(text, sentence)));
  const all = told.map(
    (text) => [text, text.sentences.map((sentence) => amountsOf(text, sentence, yearOf(text)))] as const,
  );
  const amounts = all.flatMap(([text, bySentence]) => ownAmounts(text, bySentence));
  const own = new Set(amounts);
  return {
    amounts,
    otherSpending: all.flatMap(([, bySentence]) => bySentence.flat().filter((claim) => !own.has(claim))),
    rates: each((text, sentence) => ratesOf(text, sentence, yearOf(text))),
    scores: each(scoresOf),
    grades: told.flatMap(gradesOf),
  };
}
