/** Do words explain a deviation? Some explain nothing, some too little. */
import { remembered } from '../remember';
import { bareWords, normalizeText } from './normalize';

export type ExplanationReason =
  | 'empty'
  /** 无, 同上, 已完成. */
  | 'stock-phrase'
  /** …（100字以内）. */
  | 'prompt'
  | 'number'
  | 'repeats-name'
  | 'repeats-actual'
  | 'short'
  /** 疫情影响, 政策调整. */
  | 'bare-phrase';

export interface ExplanationJudgement {
  readonly quality: 'none' | 'weak' | 'ok';
  readonly why: ExplanationReason | null;
}

export interface ExplanationSurroundings {
  readonly name: string;
  readonly actual: string;
}

const SHORT = 8;
/** Stock phrases and prompts are short; a longer text is never looked through for them. */
const LONGEST_STOCK = 60;

const STOCK: ReadonlySet<string> = new Set(
  (
    '无 暂无 没有 无偏差 暂无偏差 无偏离 偏差无 不存在偏差 未偏差 没有偏差 基本无偏差 未发生偏差 未出现偏差 无明显偏差 无原因 无需说明 无需改进 无须说明 无改进措施 无整改 无说明 无变化 无情况 无其他 无问题 ' +
    '同上 如上 同前 见上 同左 同下 如下 见附件 详见附件 见附表 详见附表 见报告 详见报告 见说明 详见说明 见备注 见自评报告 详见自评报告 另附 附后 略 ' +
    '已完成 完成 全部完成 均已完成 已全部完成 按时完成 按期完成 按计划完成 已按时完成 已按期完成 已按计划完成 如期完成 及时完成 圆满完成 完成任务 完成目标 完成指标 指标完成 指标已完成 任务完成 任务已完成 目标完成 目标已完成 超额完成 ' +
    '正常 一切正常 正常完成 运行正常 执行正常 达标 已达标 合格 达到 达成 已达成 达到目标 达成目标 达到预期 达成预期 达成预期指标 达到预期指标 达成年度指标 达到预期目标 达成预期目标 完成预期目标 完成预期指标 已达到预期目标 符合预期 符合要求 满足要求 ' +
    '是 否 有 好 良好 优 优秀 不适用 不涉及 未涉及 不需要 不详 未知 其他 原因 说明 偏差原因 改进措施 偏差原因分析 偏差原因分析及改进措施 na n/a null none nil ok'
  ).split(' '),
);

/** Sentences that say in so many words that all is done: 已按要求完成, 该指标已完成年度目标. */
const SAYS_DONE: readonly RegExp[] = [
  /^[本该此]?(?:项|年度?|全年)?(?:绩效)?(?:[指目]标值?|任务|工作|项目|资金|款项|经费)?(?:已经?|均已?|全[部都面]|[都基]本?|严格|足额|全额|正式|如期|及时|顺利|圆满|较好|实际|正常|有序|按照?(?:年初|合同|序时|既定|上级|绩效)*(?:要求|计划|规定|进度|标准|约定|目标|时[间限]?|期限?|[量质])){0,4}(?:完成|达成|达到|实现|达标|执行|推进|落实|到位|实施|开展|支付|拨付|发放|完工|竣工|结项|结题|交付|上线|验收)了?(?:验收|支付|发放|拨付|施工|建设|本?年度?|全年|年初|预期|既定|设定|预定|绩效|计划|各项|工作|总体|的|[指目]标值?|任务|要求|标准){0,8}(?:情况)?(?:良好|较好|正常|到位|完毕|合格|通过)?$/u,
  /^(?:[本该此]?(?:年度?|项?指标)|全年|经?[核自][实查]|实际|目前)?(?:均|都|基本)?(?:不存在|没有|无|未发生|未发现|未出现)(?:任何|明显)?(?:未完成|偏差|偏离|未达标)(?:的?(?:原因|情况|问题|现象|情形|事项|指标))?$/u,
  /^(?:(?:年初|年度)?(?:目标|指标|实际|实际完成|完成|预期)值?)?[与和同等](?:于|年初|年度)?(?:目标|指标|实际|实际完成|完成|预期|计划)值?(?:数|情况)?(?:一致|相符|相同|相等|持平)?$/u,
  /^(?:已|均|基本)?超额?(?:完成|达成|达标|达到)了?(?:全年|年度?|年初|预期|既定|设定|计划|绩效|的|任务|[目指]标值?){0,4}$/u,
  /^(?:无需|不需要?|无须|没有)(?:再|另行)?(?:整改|改进|采取|制定|说明|解释)(?:任何|改进|整改|相关){0,2}(?:措施|事项)?$/u,
  /^(?:完成率|达标率|合格率|完成进度)?(?:为|达到?)?100%$/u,
  /^[得记给计]?满分$|^[未不无]扣分$/u,
  /^(?:群众|服务对象|受益(?:对象|群众)|各方)?(?:比较|非常|很|较为)?满意$|^(?:实施|项目|系统|设备|工作|使用|总体)?(?:效果|成效|效益|运行|质量|情况|完成情况)(?:良好|较好|显著|明显|正常|优良|好)$/u,
  /^[无〇○零]+$/u,
];

/** 见年终总结, 同上述原因: words that stand elsewhere. */
const ELSEWHERE =
  /^(?:具体|详细)?(?:详?见|参[见照]|同)(?:[本该附第一二三四五六七八九十\d行条项栏格页表文的]|年终|年度|项目|自评|绩效|工作|相关|上述?|下述?|前述?|报告|总结|说明|附件|附表|原因|部分|材料|内容|佐证|备注|分析|指标|偏差){1,12}$/u;
/** 本指标, 该项目: what the whole row is about. */
const THIS_ROW = /^[本该此](?:项|个)?(?:绩效)?(?:三级)?(?:指标|项目|任务|工作)?/u;

const BARE: readonly RegExp[] = [
  /^(?:受|因|由于|因为|主要因|主要受|主要是)?(?:新冠|新冠肺炎)?疫情的?(?:影响|原因|防控|防控影响|冲击)?(?:所致|导致)?$/u,
  /^(?:受|因|由于|因为|主要因)?(?:国家|相关|上级)?政策性?的?(?:调整|变化|变动|原因|影响|因素)(?:影响|所致|导致)?$/u,
  /^(?:因|由于)?(?:年初)?(?:预算|指标值?|绩效目标|目标值?)(?:设置|设定|编制|安排)?(?:不合理|不准确|偏高|偏低|过高|过低|偏?保守|不科学|不精准|不细化?|不够(?:合理|准确|精准|科学|细化|细致))$/u,
  /^(?:受|因|由于)?(?:客观|其他|特殊|历史|工作|人员|天气|气候|市场|财政|资金|项目|实际|主观)等?(?:原因|因素|条件|情况|问题)(?:影响|所致|导致|变化)?$/u,
  /^(?:受|因|由于)?(?:项目|工作|计划|任务|人员|人事|资金|预算|机构|需求|价格|市场)的?(?:调整|变化|变动|变更|延期|推迟|滞后|紧张|不足|不到位|未到位|改革)(?:影响|所致|导致)?$/u,
  /^(?:因|由于)?(?:上级|省级|中央|财政|专项)?(?:资金|指标|文件|预算|经费)(?:下达|到位|拨付|支付|到账)(?:时间)?(?:[较过太]|比较)?(?:[晚迟慢]|滞后|不及时)$/u,
  /^(?:按照?|依据?|据)(?:实际)?(?:发生|需求|需要|情况|支出|进度|合同)?(?:[数额]|约定)?(?:支付|列支|结算|采购|发放|付款|支出)$/u,
  /^(?:下一?年度?|明年|今后|以后|下一步|后续)?(?:加强|强化|加快|进一步加强|进一步强化|进一步|继续)(?:管理|监督|监管|(?:预算|绩效|资金|项目|合同)管理|沟通|学习|改进|努力|完善|提高|协调|跟踪)$/u,
  /^(?:下一?年度?|明年|今后|以后|下一步|后续)(?:再|将|继续|进一步)?(?:改进|加强|完善|完成|努力|整改|提高|调整)$/u,
  /^(?:下一?年度?|明年|今后|以后|下一步|后续)?(?:再|将|继续|进一步)?加[快大](?:项目|工程|支付|施工|实施|资金|工作|预算|执行)*(?:进度|推进|力度)$/u,
  /^(?:正在|尚在|仍在|还在)?(?:推进|进行|实施|办理|建设|整改)(?:中|过程中)?$/u,
  /^(?:未|没有|尚未)(?:完成|达标|达到|达成|实施|开展|支付|验收|执行|发生|启动)(?:目标|指标|任务|预期)?$/u,
  /^(?:合理|正常|轻微|略有|存在|有)的?(?:一定|部分|少许|轻微)?的?偏差$/u,
  /^(?:存在|有)?(?:偏差|误差)(?:值|率)?(?:较小|很小|不大|属?在?(?:合理|正常|允许|可控|可接受)的?(?:范围|区间)之?[内中])$/u,
];

const PROMPT =
  /^(?:[.…·\s]*\(?请?(?:限|不超过|控制在)?\d{1,4}字(?:以内|内|左右|以上)?\)?|(?:请|此处)(?:填写|填报|简要|说明|分析|描述).{0,40}|\(?(?:填写|填报)(?:.{0,6}(?:原因|说明|措施|情况))?\)?|待(?:补充|填写?|填报|完善|定|核实)|(?:拟采取的?)?(?:改进)?措施[:：]?|(?:未完成)?(?:偏差)?原因(?:分析)?[及和与,]?(?:拟采取的)?(?:改进)?(?:措施)?[:：]?(?:\(.{0,30}\))?|[.…\-—–_/\\*~、,;。]{1,60}|x{2,}|×+|\(.{0,20}字(?:以内|内).{0,10}\))$/iu;
const TRAILING_PROMPT = /^[.…]*\(\d{1,4}字(?:以内|内)\)$/u;
/** Clauses with which a form says how its cell is to be filled in, and what makes them so. */
const ASKS = /\d{1,4}字(?:以内|内|左右)|[需须应请](?:单独|另行|详细|简要|同时)?(?:说明|填写|填报|分析)/u;
const INSTRUCTION =
  /\d{1,4}字(?:以内|内|左右)\)?$|[需须应请](?:单独|另行|详细|简要|同时)?(?:说明|填写|填报|分析)(?:具体|有关)?(?:原因|理由|情况)?(?:\([^()]{0,20}\))?$|^[^,，]{1,30}=[^,，]{1,40}[/÷]|资金包括/u;
const NUMBER =
  /^(?:(?:偏[差离]|完成|达标|得分)[率值]?|(?:实际)?得分|扣[分除减]?)?[为是:]?[≥≤<>=+-]*[\d.,]{1,40}(?:[%‰分元人次个天项件户家]|万元|人次)?$/u;
const HEAD =
  /^(?:未完成)?(?:偏差原因|原因|原因分析|偏差原因分析|(?:拟采取的?)?(?:改进)?措施|说明|情况说明|备注|偏差)[:：]/u;

function judged(
  quality: ExplanationJudgement['quality'],
  why: ExplanationReason | null,
): ExplanationJudgement {
  return { quality, why };
}

const OK = judged('ok', null);

/** Words without brackets, signs and spaces; for likeness only. */
const core = remembered((text: string): string =>
  bareWords(text).replace(/[\s,，、;；。.:：!！?？()[\]【】《》"'“”‘’]/gu, ''),
);

const NUMBERED = /(?<=^|[。;,\s])(?:\([\d一二三四]\)|[一二三四]、)|(?<=^|[^\d.])\d[.、)](?!\d)/gu;

function stockCore(text: string): string {
  return core(text.replace(HEAD, '')).replace(/情况$/u, '').toLowerCase();
}

function saysNothing(part: string): boolean {
  const words = stockCore(part);
  if (STOCK.has(words) || STOCK.has(words.replace(THIS_ROW, ''))) return true;
  return ELSEWHERE.test(words) || SAYS_DONE.some((pattern) => pattern.test(words));
}

function isBare(part: string): boolean {
  return BARE.some((pattern) => pattern.test(stockCore(part)));
}

function partsOf(text: string): readonly string[] {
  return text
    .replace(NUMBERED, ';')
    .split(/[,，;；。、\s/]+/u)
    .filter((part) => part !== '');
}

/** 无;无, 已完成，无偏差: every part is a stock phrase. */
function isStock(parts: readonly string[]): boolean {
  return parts.length > 0 && parts.every(saysNothing);
}

/** 加强管理, 加快进度: what is promised tells nothing of what happened. */
const PROMISE =
  /^(?:下一?年度?|明年|今后|以后|下一步|后续)?(?:再|将|继续|进一步)?(?:加[强快大]|强化|改进|完善|继续)/u;

/** 原因：无；措施：继续努力: nothing but bare phrases beside the stock ones or beside a promise. */
function isBareAtBest(parts: readonly string[]): boolean {
  const isEmptyBeside = parts.some((part) => saysNothing(part) || PROMISE.test(stockCore(part)));
  return isEmptyBeside && parts.every((part) => saysNothing(part) || isBare(part));
}

/**
 * `none`: the same as blank; `weak`: something, but too little; `ok`. Linear in the length of the text.
 */
export function judgeExplanation(text: string, surroundings: ExplanationSurroundings): ExplanationJudgement {
  const sample = text.length > 400 ? text.slice(0, 400) : text;
  const normal = normalizeText(sample);
  if (normal === '') return judged('none', 'empty');
  const words = core(normal);
  if (normal.length <= LONGEST_STOCK) {
    if (PROMPT.test(normal) || TRAILING_PROMPT.test(normal)) return judged('none', 'prompt');
    if (NUMBER.test(normal.replaceAll(' ', ''))) return judged('none', 'number');
    if (words === '' || saysNothing(normal) || isStock(partsOf(normal)))
      return judged('none', words === '' ? 'empty' : 'stock-phrase');
  }
  if (isInstruction(normal)) return judged('none', 'prompt');
  if (text.length <= 400) {
    const name = core(surroundings.name.slice(0, 400));
    const actual = core(surroundings.actual.slice(0, 400));
    if (name !== '' && repeats(words, name)) return judged('none', 'repeats-name');
    if (actual !== '' && repeats(words, actual)) return judged('none', 'repeats-actual');
    if (name !== '' && actual !== '' && (saysBoth(words, name, actual) || words === actual + name)) {
      return judged('none', 'repeats-actual');
    }
  }
  if (normal.length <= LONGEST_STOCK && (isBare(normal) || isBareAtBest(partsOf(normal)))) {
    return judged('weak', 'bare-phrase');
  }
  return Array.from(words).length < SHORT ? judged('weak', 'short') : OK;
}

const ACTUALLY = /^实际(?:完成)?(?:值|数|情况)?为?/u;

/** 1.执行率=…，未达到90%的需说明原因（100字以内）；2.预算调整的应说明理由: printed for every form, whoever fills it in. */
function isInstruction(text: string): boolean {
  if (!ASKS.test(text)) return false;
  const clauses = text.split(/[;；。\n]/u).filter((clause) => core(clause) !== '');
  return clauses.every((clause) => INSTRUCTION.test(clause));
}

/** 培训人数为480人 */
function saysBoth(words: string, name: string, actual: string): boolean {
  return (
    words.startsWith(name) && words.slice(name.length).replace(/^(?:[为是共]|达到?|完成)/u, '') === actual
  );
}

/** The same words, bare or with a verb that only says that they were done. */
function repeats(words: string, other: string): boolean {
  return (
    words === other ||
    words.replace(ACTUALLY, '') === other ||
    words === `已${other}` ||
    words === `${other}完成` ||
    words === `完成${other}` ||
    words === `${other}已完成`
  );
}
