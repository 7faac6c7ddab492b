/** Figures of an answer that are those of parts: parts that make up a whole, that make up the target, or of which one was asked for. */
import type { Decimal } from '../../number';
import { isYearly } from '../../quantity/figures/rhythm';
import { normalizeText } from '../../quantity/normalize';
import { labelsOf } from '../../quantity/parts';
import type { Quantity, Reading } from '../../quantity/reading';
import { commonMeasure } from '../../quantity/unit';
import { WHOLES } from '../../quantity/wholes';

const LONGEST = 120;

export function amountOf({ written, scale }: Quantity): Decimal {
  return written.times(scale);
}

export function added(sum: Decimal, amount: Decimal): Decimal {
  return sum.plus(amount);
}

/** Figures of one writing, which may be added and put in order. */
export function areAlike(quantities: readonly Quantity[]): boolean {
  const [first, ...rest] = quantities;
  return (
    first?.writtenHigh === null &&
    rest.every((one) => one.unit === first.unit && one.percent === first.percent && one.writtenHigh === null)
  );
}

/** Words of which each names a part of its own, so that figures behind two of them may be added: 民事412件、刑事106件. */
const KINDS: readonly (readonly string[])[] = [
  '民事 刑事 行政',
  '重大 重点 一般',
  '国家级 中央级 省级 市级 区级 县级 州级 镇级 乡级 村级 校级',
  '国抽 省抽 市抽 区抽 县抽',
  '幼儿园 小学 初中 高中 中职 高职 大学 本科 专科',
  '男 女',
  '城区 城镇 城市 农村 乡村',
  '线上 线下',
  '国内 国外 境内 境外',
  '专职 兼职',
  '公办 民办',
  '新建 改建 扩建 续建 改造 改扩建',
  '春季 夏季 秋季 冬季',
  '一季度 二季度 三季度 四季度',
  '上半年 下半年',
  '丰水期 平水期 枯水期',
  '水稻 小麦 玉米 大豆 油菜 棉花 马铃薯 花生',
  '猪 牛 羊 马 鸡 鸭 鹅',
  '固定 流动',
  '室内 室外',
].map((words) => words.split(' ').sort((a, b) => b.length - a.length));

/** Each figure has a label, and the labels differ in nothing but such a word. */
function areKinds(text: string, count: number): boolean {
  const labels = labelsOf(text.slice(0, LONGEST));
  if (labels?.length !== count || labels.includes('')) return false;
  return KINDS.some((words) => {
    const parts = labels.map((label) => words.find((word) => label.startsWith(word)));
    const rests = new Set(labels.map((label, index) => label.slice(parts[index]?.length ?? 0)));
    return !parts.includes(undefined) && rests.size === 1 && new Set(parts).size === count;
  });
}

/** The figures stand one behind each word of a whole, in its order and with nothing else counted between them. */
function areParts(text: string, count: number): boolean {
  const normal = normalizeText(text.slice(0, LONGEST));
  return WHOLES.some((words) => {
    if (words.length !== count) return false;
    const places = words.map((word) => normal.indexOf(word));
    return places.every(
      (place, index) =>
        place >= 0 &&
        place === normal.lastIndexOf(words[index] ?? '') &&
        (index === 0 || place > (places[index - 1] ?? 0)),
    );
  });
}

/** Each figure is that of a part, and together they are of the whole. */
export function areOfOneWhole(text: string, count: number): boolean {
  return areParts(text, count) || areKinds(text, count);
}

/** 春节1次、八一1次 for 春节、八一各1次: the parts of a target that counts so much for each, where they make it up. */
export function partsOfEach(actual: Reading, target: Quantity, targetText: string): Quantity | null {
  const [first] = actual.quantities;
  if (first === undefined || !targetText.includes('各') || !areAlike(actual.quantities)) return null;
  const total = actual.quantities.map(amountOf).reduce(added);
  return total.eq(amountOf(target)) ? { ...first, written: total.div(first.scale) } : null;
}

/** What is not done yet, or was given up: 2座未开工, 1个村推迟, 2座结转下年. */
const LEFT =
  /未(?!成年|保|婚)|尚|没有|推迟|延期|延后|暂缓|取消|终止|撤销|弃[岗考权]|缺[岗额考]|空缺|离职|辞职|流标|结转|放弃|退出|[核调]减(?![为至到])|剩余?|其余|余下|在建|正在|待/u;
const UNFINISHED = /^(?!.*未开工).*(?:主体|开工|动工|启动|在建|正在|未完|施工中|推进中|办理中|新开)/u;

/** Something of it is left, or was only begun. */
export function isUndone(text: string): boolean {
  return UNFINISHED.test(text) || LEFT.test(text);
}

const STAGE = /报批|报审|送审|申报|立项|起草|初稿|征求|签约|洽谈|评审|公示|受理|申请|报名/u;

/** 报告1份、图集1册 for 2项: named parts, none of them left undone, that make up the target to the digit. */
export function makingUp(actual: Reading, target: Quantity): Quantity | null {
  const { quantities, text } = actual;
  const { percent, rhythm, unit, writtenHigh } = target;
  if ((rhythm !== null && !isYearly(rhythm)) || writtenHigh !== null || percent !== 'none' || isUndone(text))
    return null;
  const normal = normalizeText(text.slice(0, LONGEST));
  // 1项发布，1项报批 says how far each has come and not what it is.
  const labels = /^\d/u.test(normal) || STAGE.test(normal) ? null : labelsOf(normal);
  if (labels?.length !== quantities.length || labels.includes('')) return null;
  const measures = quantities.flatMap((one) =>
    one.percent === 'none' && one.writtenHigh === null
      ? [commonMeasure(one.unit, unit)].filter((measure) => measure !== null)
      : [],
  );
  const [first] = measures;
  if (first === undefined || measures.length !== quantities.length) return null;
  if (measures.some(([, other]) => !other.eq(first[1]))) return null;
  const parts = quantities.map((one, index) => amountOf(one).times(measures[index]?.[0] ?? 0));
  if (!parts.reduce(added).eq(amountOf(target).times(first[1]))) return null;
  return { ...target, approximate: 'no' };
}

/** 市级以上 names those of the 市 and all above them. */
export function takesHigherIn(about: string, word: string): boolean {
  return about.includes(`${word}以上`) || about.includes(`${word}及以上`);
}

/** 专职人员3名、兼职人员2名 for a target that names the 专职人员 alone. */
export function ofItsKind(actual: Reading, about: string): Quantity | null {
  const labels = labelsOf(actual.text.slice(0, LONGEST));
  if (labels?.length !== actual.quantities.length) return null;
  for (const words of KINDS) {
    const named = words.filter(
      (word) => word.length > 1 && about.includes(word) && !takesHigherIn(about, word),
    );
    const [word] = named;
    if (word === undefined || named.length > 1) continue;
    const [place, ...more] = labels.flatMap((label, index) => (label.includes(word) ? [index] : []));
    if (place !== undefined && more.length === 0) return actual.quantities[place] ?? null;
  }
  return null;
}
