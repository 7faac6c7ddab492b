/** Do words explain a deviation? Some explain nothing, some too little. */
import { remembered } from '../remember';
import {
  ASKS,
  BARE,
  BY_WHAT,
  ELSEWHERE,
  HEAD,
  INSTRUCTION,
  NUMBER,
  PROMPT,
  SAYS_DONE,
  STOCK,
  THIS_ROW,
  TRAILING_PROMPT,
  WRITE_HERE,
  isDoneSentence,
  isPromise,
  isVague,
} from './explanation-words';
import { bareWords, normalizeText } from './normalize';
import { matchUnit } from './unit';

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

const NUMBERED = /(?<=^|[。;,\s])(?:\([\d一二三四]\)|[一二三四][、是])|(?<=^|[^\d.])\d[.、)](?!\d)/gu;

function stockCore(text: string): string {
  return core(text.replace(HEAD, '')).replace(/情况$/u, '').toLowerCase();
}

function saysNothing(part: string): boolean {
  const words = stockCore(part);
  if (STOCK.has(words) || STOCK.has(words.replace(THIS_ROW, ''))) return true;
  if (NUMBER.test(words)) return true;
  // 按合同约定支付 tells at least by what.
  if (BY_WHAT.test(words) && BARE.some((pattern) => pattern.test(words))) return false;
  if (ELSEWHERE.test(words) || SAYS_DONE.some((pattern) => pattern.test(words))) return true;
  return isDoneSentence(words) && !BARE.some((pattern) => pattern.test(words));
}

function isBare(part: string): boolean {
  const words = stockCore(part);
  return isPromise(words) || isVague(words) || BARE.some((pattern) => pattern.test(words));
}

/** 原因：无 措施：无: a new head begins a new part. */
const NEXT_HEAD =
  /(?<=.)(?<!偏差|未完成|拟采取的?|改进|整改|[及和与])(?=(?:(?:偏差|未完成)?原因(?:分析)?|(?:拟采取的?)?(?:改进|整改)?措施)[:：])/gu;

function partsOf(text: string): readonly string[] {
  return text
    .replace(NUMBERED, ';')
    .replace(NEXT_HEAD, ';')
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

/** 完善手续耽误两个月 begins as a promise does, and tells what happened. */
const TELLS =
  /[未不没缺少差拖延因故停\d]|导致|影响|耽误|滞后|推迟|困难|期间|[一两二三四五六七八九十]个?[天周月年]|后$/u;

function promises(part: string): boolean {
  const words = stockCore(part);
  return isPromise(words) || (PROMISE.test(words) && !TELLS.test(words));
}

/** 原因：无；措施：继续努力: nothing but bare phrases and promises beside the stock ones or beside a promise. */
function isBareAtBest(parts: readonly string[]): boolean {
  const isEmptyBeside = parts.some((part) => saysNothing(part) || promises(part));
  return isEmptyBeside && parts.every((part) => saysNothing(part) || isBare(part) || promises(part));
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
  return Array.from(words).length < SHORT && !saysWhatBefell(normal) ? judged('weak', 'short') : OK;
}

const SO_MANY = /^[因有]?\d{1,6}(?=\p{Script=Han})/u;
/** Words that only say again that it was missed. */
const MISSED = /[未没不差缺少剩]|完成|达[标到]|结转/u;

/** 4套业主收回, 2人退休: short, and it says how many and what became of them. */
function saysWhatBefell(text: string): boolean {
  const start = SO_MANY.exec(text)?.[0].length;
  if (start === undefined) return false;
  const rest = text.slice(matchUnit(text, start).end);
  return rest.length >= 2 && rest.length < text.length - start && !MISSED.test(rest);
}

const ACTUALLY = /^实际(?:完成)?(?:值|数|情况)?为?/u;

/** 1.执行率=…，未达到90%的需说明原因（100字以内）；2.预算调整的应说明理由: printed for every form, whoever fills it in. */
function isInstruction(text: string): boolean {
  if (!ASKS.test(text)) return false;
  const clauses = text.split(/[;；。\n]/u).filter((clause) => core(clause) !== '');
  return clauses.every((clause) => INSTRUCTION.test(clause));
}

const LONGEST_PROMPT = 120;

/** 结合自评情况，说明取得的成效。（200字以内）: what a form asks to be written, and nothing written. */
export function isPromptText(text: string): boolean {
  if (text.length > LONGEST_PROMPT) return false;
  const normal = normalizeText(text);
  return TRAILING_PROMPT.test(normal) || isInstruction(normal) || WRITE_HERE.test(normal);
}

/** 培训人数为480人, 实际培训480人 */
function saysBoth(words: string, name: string, actual: string): boolean {
  if (!words.endsWith(actual)) return false;
  const about = words
    .slice(0, -actual.length)
    .replace(/^实际/u, '')
    .replace(/(?:[为是共]|达到?|完成)$/u, '');
  return about.length > 1 && name.includes(about);
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
