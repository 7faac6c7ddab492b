/* eslint-disable regexp/prefer-character-class, regexp/no-useless-non-capturing-group -- the patterns are put together from named pieces */
/** Answers in words: the three official tiers, the five-step scale, yes and no, nothing happened. All data. */
import { bareWords, normalizeText } from './normalize';

const GOAL =
  '(?:年度|预期|预定|既定|绩效|设定|年初|计划|总体|本年|各项|工作|产出|效益|质量|相关|目标|指标|效果|要求|成效|任务|值|的)';
const REACHED = '(?:达成|达到|完成|实现|达)';

/** Checked in this order: what was missed, what was reached in part, what was reached. */
const TIERS: readonly (readonly [tier: number, pattern: RegExp])[] = [
  [
    2,
    new RegExp(
      String.raw`^(?:未能?|没有|尚未|均未|没)(?:${REACHED})了?${GOAL}{0,6}(?:(?:且|并且|[,，、])*(?:效果|成效)?(?:较差|差|不明显|不佳|不理想))?$`,
      'u',
    ),
  ],
  [
    1,
    new RegExp(
      String.raw`^(?:部分|未完全|未全部|大部分)(?:${REACHED})了?${GOAL}{0,6}(?:(?:且|并|并且|[,，、])*(?:具有|有|具备|取得)?(?:了)?(?:一定)?(?:效果|成效|作用)?)$`,
      'u',
    ),
  ],
  [
    0,
    new RegExp(
      String.raw`^(?:全部或基本|全面|全部|基本|完全|圆满|较好|均|已|已经|均已|都|按期|按时|如期)?(?:${REACHED})了?${GOAL}{2,6}$`,
      'u',
    ),
  ],
  [
    0,
    /^(?:达成|已达成|全部达成|基本达成|完全达成|全部或基本达成|达到预期|达成预期|符合预期|实现预期|达到预期效果)$/u,
  ],
];

/** 0, 1, 2 for an official answer (达成预期指标 …), best first; `null` for any other text. */
export function tierOf(text: string): number | null {
  if (text.length > 60) return null;
  const words = bareWords(text);
  for (const [tier, pattern] of TIERS) if (pattern.test(words)) return tier;
  return null;
}

const SCALE: ReadonlyMap<string, number> = new Map([
  ['优', 0],
  ['优秀', 0],
  ['良', 1],
  ['良好', 1],
  ['中', 2],
  ['中等', 2],
  ['低', 3],
  ['较低', 3],
  ['差', 4],
  ['较差', 4],
]);

/** 中级 is a rank of people, between 初级 and 高级, and says nothing of how good something is. */
const MIDDLE_RANK = /^中级/u;

/** 良好以上, 优秀等次: words that leave the step as it is. */
const AROUND_STEP = /^(?:达到|达|评为|评定为|被评为|考核(?:结果)?为?)|(?:等次|等级|档次|[等级档])$/gu;
const OR_BETTER = /(?:[及或]|\(含\))?以上$/u;
/** Words of other scales: they pass, and no more is said. 优良 is good and perhaps better. */
const AT_LEAST_STEP: ReadonlyMap<string, number> = new Map([
  ['合格', 2],
  ['达标', 2],
  ['及格', 2],
]);

/** 0 (优) to 4 (差); a target that lists the whole scale, 优良中低差, asks for its best step. */
export function scaleStepOf(text: string): number | null {
  if (text.length > 20) return null;
  const words = bareWords(text);
  const listed = words.replace(/[\s/、,|或]/gu, '');
  if (/^优秀?良好?中等?(?:低|较低)?(?:差|较差)?$/u.test(listed)) return 0;
  const step = words.replace(OR_BETTER, '').replace(AROUND_STEP, '');
  if (MIDDLE_RANK.test(words)) return null;
  const passes = OR_BETTER.test(words) ? AT_LEAST_STEP.get(step) : undefined;
  return SCALE.get(step) ?? passes ?? null;
}

/** 合格 where 优秀 or 良好 was asked for: it passes, and is no better than the middle step. */
export function passesOnly(text: string): boolean {
  return AT_LEAST_STEP.has(bareWords(text).replace(AROUND_STEP, ''));
}

/** 优良 beside 良好以上: good enough, whichever of the two it is. */
export function isGoodOrBetter(text: string): boolean {
  return /^(?:达到)?(?:优良|优良工程|优质工程)$/u.test(bareWords(text));
}

const YES: ReadonlySet<string> = new Set([
  '是',
  '√',
  '✓',
  '✔',
  '☑',
  'TRUE',
  'true',
  'Y',
  'YES',
  'Yes',
  'yes',
  '对',
]);
const NO: ReadonlySet<string> = new Set([
  '否',
  '×',
  '✗',
  '✘',
  'x',
  'X',
  'FALSE',
  'false',
  'N',
  'NO',
  'No',
  'no',
  '不是',
]);

export function truthOf(text: string): boolean | null {
  const words = bareWords(text);
  if (YES.has(words) || words === '是/否' || words === '是否') return true;
  return NO.has(words) ? false : null;
}

const NOTHING_ALONE =
  /^(?:无|没有|零|未发生|未发现|暂未发现|无发现|未查出|未检出|未接到|未收到|无发生|未出现|没发生|没有发生|从未发生|无此类情况|无此情况|未有发生|零发生|不发生|零[起例宗次件]|(?:杜绝|避免)(?:发生)?)$/u;
const NOTHING_OF =
  /^(?:(?:全年|本年度|年内|当年|期间|均|力争|确保|实现|保持)|安全(?:生产|运行)?(?=[无零]))*(?:无|没有|未发生|未出现|未发现|未查出|未检出|未接到|未产生|未收到|未造成|没有发生|不发生|不出现|不造成|不产生|不存在|零|杜绝)(?![缝线偿菌纸]|障碍|害化|人机|公害)/u;
const BAD_THINGS =
  /事故|事件|投诉|上访|信访|举报|纠纷|差错|错误|故障|违规|违纪|违法|违约|泄密|泄题|泄露|舞弊|作弊|伤亡|死亡|损失|拖欠|欠薪|舆情|问题|污染|火灾|案件|案|逾期|返工|失误|缺陷|遗漏|情况|发生|超支|挪用|截留|疫情|风险|隐患/u;

/** 无, 未发生, 零投诉, 无重大安全事故. */
export function saysNothingHappened(text: string): boolean {
  if (text.length > 30) return false;
  const words = bareWords(text).replace(/["“”]/gu, '');
  return NOTHING_ALONE.test(words) || (NOTHING_OF.test(words) && BAD_THINGS.test(words));
}

/** 无脱逃 under the name 脱逃事件: nothing of what the row counts. */
export function saysNothingOf(text: string, name: string): boolean {
  if (text.length > 30) return false;
  const about = normalizeText(name);
  return bareWords(text)
    .split(/[,;。]/u)
    .some((words) => {
      const rest = words.replace(NOTHING_OF, '').replace(/(?:现象|情况|事件|行为)?(?:发生)?$/u, '');
      return rest !== words && rest.length >= 2 && about.includes(rest);
    });
}

const AT_ONCE = /^\p{Script=Han}{0,6}(?:当[日天场]|即时|即[到办]|立等|随[到报申]随|立[即刻])/u;

/** 当日受理、当日审批 and 即到即办 beside a limit of days. */
export function saysAtOnce(text: string): boolean {
  return text.length <= 30 && AT_ONCE.test(bareWords(text)) && !/[未不没]|[个分]别|部分|基本|除/u.test(text);
}

const PLACEHOLDER =
  /^(?:[-—–―─/\\|.…·、_*~○◯]{1,40}|指标\d{1,3}[:：]?|n\/a|na|nil|null|不适用|不涉及|未涉及|无此项|无该项|无此指标|暂无|[.…]*\(?限?\d{1,4}字(?:以内|内|左右)\)?)$/iu;

/** "/", "—", "……", "指标2：", "不适用": a row that is no indicator. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 60 && PLACEHOLDER.test(text);
}

/** All of something, which is 100 %. */
const WHOLE =
  /^(?:实现|达到|已|基本|全市|全县|全区|全省)?(?:全覆盖|全部覆盖|百分百(?:覆盖|完成)?|百分之百(?:覆盖|完成)?|全面覆盖|应.{1,3}尽.{1,3}|全员覆盖|全域覆盖)$/u;

export function saysWhole(text: string): boolean {
  return text.length <= 20 && WHOLE.test(bareWords(text));
}

const COVERS_ALL = /^(?!.*(?:[未没不无]|基本|部分|正在)).{1,30}(?:全覆盖|全部覆盖|全面覆盖|百分百覆盖)$/u;

/** 22个乡镇全覆盖: how many they are, and that it was all of them. */
export function coversAll(text: string): boolean {
  return text.length <= 40 && COVERS_ALL.test(bareWords(text));
}

/** Words that only say that a word was done: 已提高 for 提高, 得到保障 and 保障了 for 保障. */
const DONE_AROUND = /^(?:已经|均已|全部|[已均都]|达到(?=.{2}))|^(?:已|均)?(?:得到|得以)(?!.{0,2}$)|了$/gu;

/** 维护了利益 is 维护利益. */
const DONE_WITHIN = /(?<=\p{Script=Han}{2})了(?![解结断却])/gu;

/** 真实、准确 is 真实准确. */
const BETWEEN_WORDS = /[、,"“”]/gu;

/** Whether two texts say the same word. */
export function sameWords(a: string, b: string): boolean {
  if (a.length > 2000 || b.length > 2000) return a === b;
  const [left = '', right = ''] = [a, b].map((text) => bareWords(text).replace(BETWEEN_WORDS, ''));
  if (left === right) return left !== '';
  const [bare = '', other = ''] = [left, right].map((text) =>
    text.replace(DONE_AROUND, '').replace(DONE_WITHIN, ''),
  );
  return bare !== '' && bare === other;
}

const NEGATION = /^(?:未得到|未见|未有(?!效)|未能?|没有?|尚未|不[够太]?|无)(?=.)/u;

const BEYOND = /超(?:过|出)/gu;

/** 未超概算 for 不超概算, 无事故 for 不发生重大事故: the answer bars what was to be barred, or more of it. */
export function barsAsAsked(answer: string, asked: string): boolean {
  if (answer.length > 60 || asked.length > 60) return false;
  const [said = '', wish = ''] = [answer, asked].map((text) => {
    const words = bareWords(text).replace(BEYOND, '超');
    const rest = words.replace(NEGATION, '').replace(/^(?:发生|出现|造成|产生)/u, '');
    return rest === words ? '' : rest;
  });
  return said.length >= 2 && wish.endsWith(said);
}

/** So many of them, and no more words. */
const SO_MANY = /^了?(?:(?!0(?![.\d]))[\d.]{1,10}[万亿]?[^\d处办完解合达]{0,3})?(?:情况|现象|行为|问题)?$/u;
const KEEPS_BUDGET = /不超|预算|概算|控制|限额/u;
const OVER_BUDGET = /^(?:已|略|稍|实际)?超(?:过|出)?了?(?:年初|年度|项目)?(?:预算|概算|支|控制数|限额)/u;

/** 超支2万元 for 不超支, 超预算 for 控制在预算内, 有污染 for 无污染: what was not to be. */
export function admitsWhatWasBarred(answer: string, asked: string): boolean {
  if (answer.length > 30 || asked.length > 60) return false;
  const [said, wish] = [bareWords(answer), bareWords(asked)];
  if (KEEPS_BUDGET.test(wish) && OVER_BUDGET.test(said)) return true;
  const barred = wish.replace(NEGATION, '');
  if (barred === wish || barred.length < 2) return false;
  const admitted = said.replace(/^(?:仍|还)?(?:有|存在|发生|出现)(?!.*(?:事故|事件|发生))/u, '');
  return admitted.startsWith(barred) && SO_MANY.test(admitted.slice(barred.length));
}

const ALL_DONE =
  /^(?![^全均悉一]*(?:[未没不无非]|基本|部分|大部|大多))[\p{Script=Han}\d]{0,10}?(?:全部|全都|全员|全体|悉数|均已?|一次性)(?:按时|按期|及时|如期)?(?:实现|完成)?(\p{Script=Han}{2,8}?)(?:完毕|到位)?$/u;
const IN_TIME = /及时|[按准]时|[按如]期/u;

/** 全部合格 under 合格率, 均已设置标识 under 标识设置率: all of what the row takes a share of. */
export function saysAllOf(text: string, name: string): boolean {
  if (text.length > 20) return false;
  const words = bareWords(text);
  const deed = ALL_DONE.exec(words)?.[1];
  return (
    deed !== undefined &&
    Array.from(deed).every((one) => name.includes(one)) &&
    (!IN_TIME.test(name) || IN_TIME.test(words))
  );
}

const AIM =
  '(?:建立|健全|完善|提高|提升|改善|增强|促进|推进|推动|形成|实现|落实|保障|加强|优化|巩固|规范|发挥|解决|缓解|推广|普及|满足|带动|拉动|维护|化解|消除|减轻|减少|降低)';
const MANNER = '(?:有效|持续|进一步|明显|显著|逐步|不断|稳步|基本|切实|全面|充分|得到)*';
const AIMS = new RegExp(`^${MANNER}((?:${AIM})+)`, 'u');
const ONE_AIM = new RegExp(`^${MANNER}(${AIM})$`, 'u');

/** 有专人管护 asks for 专人管护; 有效 and 有序 are words of their own. */
const HAS = /^有(?![效力序所利助])(?=.{2})/u;

/** 未改善 for 改善, 不合格 for 合格, 无专人管护 for 有专人管护, 未建立 for 建立健全管护机制. */
export function deniesWords(answer: string, asked: string): boolean {
  if (answer.length > 60) return false;
  const words = bareWords(answer);
  const rest = words.replace(NEGATION, '');
  if (rest === words || rest === '') return false;
  const wish = bareWords(asked).replace(DONE_AROUND, '');
  const missed = ONE_AIM.exec(rest)?.[1];
  return (
    rest === wish ||
    rest === wish.replace(HAS, '') ||
    (missed !== undefined && AIMS.exec(wish.slice(0, 40))?.[1]?.includes(missed) === true)
  );
}

const BETTER = new RegExp(`^${MANNER}(?:改善|提升|提高|增强|优化|促进|推动|增长|扩大)`, 'u');

/** 显著提升: better than it was, and not merely as good. */
export function asksForBetter(asked: string): boolean {
  return BETTER.test(bareWords(asked.slice(0, 40)));
}
