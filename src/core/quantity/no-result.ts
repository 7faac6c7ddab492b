/** Answers whose figure is no result: of what lacks, of what is under way, of what is planned. Data, as in shortfall.ts. */
import { bareWords } from './normalize';
import { DEEDS, FEW, HANDLED, SO_MANY, UNDONE, patterns } from './shortfall';

const LONGEST = 60;
const COUNTED = String.raw`\d{1,6}(?:[-.]\d{1,4})?[万亿%]?(?!\p{Script=Han}{0,6}(?:完工|竣工|建成|完成))\p{Script=Han}{0,6}?`;
const ON_ITS_WAY = `(?:正在|尚在|仍在|待)(?:${DEEDS}|${HANDLED}|批复)?`;
const NOT_THERE = '到货|交付|完工|竣工|建成|实施';

const LACKS = patterns(
  `${SO_MANY}${UNDONE}(?:${DEEDS})${FEW}`,
  String.raw`[尚还仍另]?(?:缺少?|差|欠缺?|短缺|剩余?|余)\d{1,6}(?:\.\d{1,4})?[万亿%]?\p{Script=Han}{0,3}?(?:${UNDONE})?(?:${DEEDS})?`,
  String.raw`除\d{1,6}\p{Script=Han}{1,6}?外,?(?:其余|其他)?[均都]?(?:全部)?已?(?:${DEEDS})?${FEW}(?:\d{1,3}%)?`,
);

const GOES_ON = patterns(
  `${COUNTED}(?:[均都尚仍]|目前|全部)*(?:${ON_ITS_WAY}${FEW}|在建|在途)`,
  `${COUNTED}[,(](?:[均都尚仍]|目前|全部)*(?:正在(?:建设|施工|实施|安装|采购|推进)|在建|在途)[)]?`,
  `(?:${ON_ITS_WAY}|在建|在途)${COUNTED}`,
  String.raw`\d{1,6}\p{Script=Han}{1,6}?[均各]?[,(]?(?:完成|完工|工程|施工|形象|建设|总体)(?:进度|率)?(?:[为达约]|达到)?\d{1,2}(?:\.\d{1,2})?%[)]?`,
  `.{1,30}[,;。(](?:但|目前|现)?(?:(?:[均都尚仍]|全部)+未(?:${NOT_THERE}|完成|投入?使用|开展|落地|启动)|未(?:${NOT_THERE}))[)]?`,
);

/** Without one of these no pattern fits; most answers are a figure and its unit. */
const MAY_LACK = /[未没缺差欠剩余除]/u;
const MAY_GO_ON = /[待未完工建总]|在途|[正尚仍]在/u;

/** 3个未完成, 尚缺2个, 除2个外全部完成: its figure counts what is not there. */
export function countsWhatLacks(answer: string): boolean {
  return answer.length <= LONGEST && MAY_LACK.test(answer) && LACKS.test(bareWords(answer));
}

/** 5个待验收, 在建5个, 5个，完成进度60%: its figure counts what is not done yet. */
export function countsWhatGoesOn(answer: string): boolean {
  return answer.length <= LONGEST && MAY_GO_ON.test(answer) && GOES_ON.test(bareWords(answer));
}

const OF_THEM = new RegExp(
  String.raw`(?:其中|尚有|还有|仍有|[,(])(\d{1,6})\p{Script=Han}{1,6}?${UNDONE}(?:${NOT_THERE}|安装|开工|启动|发放|兑付|参训|到岗|投用|投入使用)[)]?$`,
  'u',
);

/** The 2 of 5台，其中2台未到货; `null` where none are said to lack. */
export function lackingOfThem(answer: string): string | null {
  return answer.length > LONGEST ? null : (OF_THEM.exec(bareWords(answer))?.[1] ?? null);
}

const SOME = /^(?:绝?大?部分|绝?大?多数|少数|个别|有的|一些)/u;
/** 98%的事件30分钟内响应 */
const MOST_OF = /^\d{1,2}(?:\.\d{1,2})?%的/u;
const HIGHEST = /^最[高多大好]/u;
const LOWEST = /^最[低短少小快]/u;

/** 部分村达到95%, and of what is to be high 最高96%: what one clause says of some of them. */
export function saysOfSome(answer: string, isHighGood: boolean, asksShare: boolean): boolean {
  const words = answer.length > LONGEST ? '' : bareWords(answer);
  if (/[,;。(]/u.test(words)) return false;
  return (
    SOME.test(words) || (!asksShare && MOST_OF.test(words)) || (isHighGood ? HIGHEST : LOWEST).test(words)
  );
}

const FINISHES = '完工|竣工|完成|建成|到位|交付|到货|发放|兑付|支付|拨付|验收|开展|实施';
const UNDONE_THEN = new RegExp(
  `(?<!无|没有|不存在)(?:尚未|没有|未)能?(?:全部|完全)?(?:${FINISHES}|开工|启动)(?!率|部分|的|资金|人员|项目|任务|问题|事项)`,
  'u',
);
const AWAITED = new RegExp(`^(?:[正尚仍]在|[尚还]?待)(${FINISHES})`, 'u');
const IN_PART_THEN = new RegExp(
  `^(?:绝?大?部分|绝?大?多数|个别|最早|第一批|首批|基本|除.{1,12}外)[^,;、]*$|(?:部分|基本)(?:${FINISHES})`,
  'u',
);
/** What comes before the end of a work. */
const STAGE = /启动|开工|动工|进场|招标|签订|签约|下单|立项|申请|申报|报审|提交/u;

/**
 * What words beside a date leave of it: 9月底尚未完成 was not done then; 部分于9月完成, 9月完成招标 and 12月完工，待验收 say nothing of
 * the end. `about` is what the row asks for.
 */
export function undoneAtDate(answer: string, about: string): 'undone' | 'open' | null {
  if (answer.length > LONGEST) return null;
  const words = bareWords(answer);
  const last = words.split(/[,;。]/u).at(-1) ?? '';
  if (UNDONE_THEN.test(last) && !about.includes('未')) return 'undone';
  const awaited = AWAITED.exec(last)?.[1];
  if (awaited !== undefined && about.includes(awaited)) return 'undone';
  if (IN_PART_THEN.test(words) && !IN_PART_THEN.test(bareWords(about))) return 'open';
  const stage = STAGE.exec(last)?.[0];
  const isEnd = stage === undefined || /完工|竣工|建成|验收(?!申请)|全部|均/u.test(words);
  return isEnd || about.includes(stage.slice(0, 1)) ? null : 'open';
}

const PLANNED =
  /^(?:(?:20\d{2}年|明年|下一?年度?|年底|\d{1,2}月)[底末]?前?)?(?:预计|预期|力争|争取|拟(?![定稿写])|将[于在]|计划(?!任务|目标|生育|免疫|[总内外书数]|完成率|执行))/u;
const DONE_TOO = /已|实际|全部|均|如期|超额|落实/u;

/** 预计完成120人: no result yet. */
export function isOnlyPlanned(answer: string): boolean {
  const words = answer.length > LONGEST ? '' : bareWords(answer);
  if (!PLANNED.test(words) || DONE_TOO.test(words)) return false;
  // 计划20场，完成18场 goes on with what was done.
  return !words.split(/[,;。]/u).some((clause, index) => index > 0 && /\d/u.test(clause));
}
