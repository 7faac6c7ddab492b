/** Answers in words that admit that what was asked for is not there, or not all of it: 改善不明显, 正在验收, 2个村未启动. All data. */
import { bareWords } from './normalize';

export const DEEDS =
  '开展|实施|启动|举办|举行|召开|进行|执行|采购|组织|开工|动工|建设|推进|购置|购买|订购|到货|交货|供货|交付|安装|配备|投入使用|投用|启用|上线|完成|完工|竣工|建成|验收|评审|发放|支付|拨付|兑付|兑现|到位|到账|下达|落实|印发|出台|编制|制定|签订|签约|招标|立项|聘用|招聘|招录|录用|入库|挂牌|出版|结题|结项|达标|达到|达成|实现|通过|整改|统计|测算|核算|测评|评估|调查|考核|公布|出具|推开|履行|修改|参加|参训|到岗|办结|培训|报送|做';
const EFFECTS = '显现|体现|见效|显效|发挥|形成|建立|改善|提升|提高|增强|解决|缓解';
export const HANDLED = '建立|形成|征求意见|办理|施工|审[核批]|筹备|调试|修订|完善';
/** What a deed may be done to, and still be no more than a deed. */
const DEED_OBJECT =
  '(?:[\\p{Script=Han}]{0,6}(?:工作|活动|项目|任务|培训|会议|评估|考试|采购|招标|比赛|演出|检查|验收|评审|调查|标准|要求|程序|手续|测评|目标值?|指标值?|效果|支付|发放|补贴|补助|资金|工程|款))?';
/** What is better not done, and what lies behind it. */
const BETTER_NOT =
  /违|事故|事件|投诉|上访|纠纷|损失|超|拖欠|挪用|截留|重复|负面|不良|风险|隐患|污染|影响|波动|差异|问题|难题|个别|少数|极少|[有在].{0,4}不足/u;

const SUBJECT = String.raw`\p{Script=Han}{0,10}?`;
export const FEW = String.raw`\p{Script=Han}{0,4}`;
export const UNDONE =
  '(?:均|尚|暂|还|仍|一直|全年|本年度?|当年)?(?:未|没有|没)(?:能|有)?(?:完全|全部|正式|按期|按时|如期|及时)?';
const HOW_MUCH = '(?:持续|逐年|逐步|有所|略有|明显|严重|较为|比较|相对|[较略])*';

export const patterns = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`, 'u');

const NOT_DONE = patterns(`${SUBJECT}${UNDONE}(?:${DEEDS}){1,2}${DEED_OBJECT}`);
const MISSING = patterns(
  `${SUBJECT}${UNDONE}(?:${DEEDS}|${EFFECTS}){1,2}${DEED_OBJECT}`,
  `${SUBJECT}未能?(?:严格|完全)?(?:按照?|达到|符合|满足)${SUBJECT}`,
  `${SUBJECT}不(?:够|太|甚|很)?(?:明显|显著|理想|佳|好|足|到位|充分|及时|全面|规范|完善|健全|满意|合格|达标|合规|可持续|深入|扎实|稳定|完整|准确|真实|顺畅|浓厚?)`,
  `${SUBJECT}${HOW_MUCH}(?:一般|欠佳|欠缺|薄弱|缓慢|滞后|偏慢|较慢|迟缓|恶化|变差|退步|甚微)`,
  `${SUBJECT}(?:作用|效果|成效|效益)有限`,
  `${SUBJECT}(?:差错|错误|错漏|缺项)较多`,
  `${SUBJECT}慢于${SUBJECT}(?:进度|计划|预期)`,
  '(?:暂|尚)?(?:无|没有|缺少|缺乏)(?:相关|具体)?(?:数据|统计|资料|结果)',
  `${SUBJECT}结果(?:尚|暂)?未出`,
  '(?:暂|尚)?(?:无|没有|未见)(?:明显|显著)?(?:改善|提升|提高|效果|成效|增强|作用|进展|起色)',
  `${SUBJECT}[与离距]${SUBJECT}(?:尚|仍|还)?(?:有|存在)(?:一定|较大|明显|不小)?的?(?:差距|距离)`,
);
/** It is on its way, which is enough where no more was asked for. */
const ON_ITS_WAY = patterns(
  `${SUBJECT}(?:正在|尚在|仍在|还在|处于)${FEW}(?:${DEEDS}|${HANDLED})(?:之|过程)?[中]?${DEED_OBJECT}`,
  `等?待(?:${DEEDS}|${HANDLED})${FEW}`,
  `${SUBJECT}(?:${DEEDS}|${HANDLED})(?:之|过程)?中`,
);
const ASKS_NO_END = /不断|推进|推动|启动|开工|动工|开展|逐步|持续|中$/u;
/** Said of what is good enough as well, where other words stand beside it: 提升明显，仍需加强. */
const MODEST = patterns(
  `${SUBJECT}(?:有待|尚待|仍需|尚需|还需|亟待|亟需)${SUBJECT}(?:加强|提高|提升|改善|改进|完善|优化|规范|观察|验证)`,
  `${SUBJECT}(?:将在?|需要?|要)[到待]?(?:下一?年度?|明年|次年|后期|一定时间)${SUBJECT}(?:体现|显现|见效|显效)${FEW}`,
  `待${SUBJECT}后${FEW}(?:体现|显现|见效|显效)`,
  String.raw`存在\p{Script=Han}{2,20}(?:问题|不足|现象|短板|漏洞|瑕疵)`,
);
export const SO_MANY = String.raw`[尚仍还另]?有?(?:其余|剩余)?\d{1,6}(?:[-.]\d{1,4})?[万亿]?\p{Script=Han}{1,6}?`;
/** Some of it is missing: of so many things, or of what is named. */
const IN_PART = patterns(
  String.raw`缺少?\d{1,6}\p{Script=Han}{1,10}`,
  `仅?[大少小]?部分(?:${DEEDS}|${EFFECTS}|及时|滞后|延期)${FEW}`,
  String.raw`${SO_MANY}(?:${UNDONE}(?:${DEEDS})|待(?:${DEEDS})|不(?:合格|达标|符合)|正在(?:${DEEDS}))${FEW}`,
  String.raw`(?:已|累计|目前|仅)*(?:完成|支付|拨付|发放|兑付|到位)(?:率|进度|总?(?:工程|投资)[量额]?的?)?(?:[为达约]|达到)?\d{1,2}(?:\.\d{1,2})?%`,
);

/** 已完成初稿: not yet what was to be written. */
const DRAFT = patterns(
  '(?:已|仅|只)*(?:完成|形成|拟定|拟出|编制)?了?(?:初稿|草稿|讨论稿|征求意见稿)(?:已|的)*(?:完成|形成|编制|撰写|拟定)*',
);
const ASKS_DRAFT = /稿|草案/u;
/** What was to be gone, and that some of it is left: 消除隐患 answered by 仍有1处. */
const ASKS_REMOVAL = /^(?:全部|全面|彻底|完全)?(?:消除|消灭|清零|清除|根除)/u;
const SOME_LEFT = /^[仍尚还](?:有|存在|剩余?)(?!0)\d{1,6}\p{Script=Han}{1,8}$/u;

const LONGEST = 60;
const CLAUSE_ENDS = /[,;。()]|但是?|不过/u;
/** 因机构改革未实施, and 因暴雨影响 for itself. */
const REASON = /^(?:因|由于|受).{1,30}?(?=[未尚没]|$)/u;

/**
 * By the answer's own words nothing of what was asked for was done, or it fell short, by as much as they leave open; `null` where they
 * do not say so. `name` is that of the row.
 */
export function shortfallOf(answer: string, asked: string, name: string): 'not-done' | 'short' | null {
  if (answer.length > LONGEST) return null;
  const clauses = bareWords(answer)
    .split(CLAUSE_ENDS)
    .map((clause) => clause.replace(REASON, ''))
    .filter((clause) => clause !== '');
  const [first, ...more] = clauses;
  if (first === undefined) return null;
  if (more.length === 0 && MODEST.test(first)) return 'short';
  if (ASKS_REMOVAL.test(asked) && clauses.some((clause) => SOME_LEFT.test(clause))) return 'short';
  const said = clauses.filter((clause) => !BETTER_NOT.test(clause));
  if (said.length === clauses.length && said.every((clause) => NOT_DONE.test(clause))) return 'not-done';
  const asksNoEnd = ASKS_NO_END.test(asked);
  const isDraft = more.length === 0 && DRAFT.test(first) && !ASKS_DRAFT.test(`${name}${asked}`);
  if (isDraft && !asksNoEnd) return 'short';
  const isOnItsWay = asksNoEnd ? null : ON_ITS_WAY;
  const isShort = said.some(
    (clause) => MISSING.test(clause) || IN_PART.test(clause) || isOnItsWay?.test(clause) === true,
  );
  return isShort ? 'short' : null;
}
