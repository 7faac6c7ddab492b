/** Lists of counts with their sum: 电脑12台、打印机8台，共20台; 512人次，其中线上300人次、线下212人次. */
import { WHOLES } from '../quantity/wholes';
import { unitClassOf } from './counts';
import type { TextFigure } from './figures';
import { nameWhole } from './lists';
import { type ListFault, judgeList } from './judge-list';
import type { RunningText, Sentence } from './running-text';

const SUM_BEFORE = /^[，;]?(?:合计|共计|总计|总共|共)$/u;
const ITEM_GAP = /^[、，][^，。;、\d]{0,16}$/u;
/** Parts and stages of one thing are no list of things. */
const NO_LIST = /其中|累计|[每各余增减]|同比|上年|去年|计划|目标/u;
const NUMBERED = /第(?:[一二三四五六七八九十]{1,3}|\d{1,2})[期批轮次季]\D{0,12}$/u;
/** Words of a whole may stand beside others: 男性, 线上培训. */
const PARTS: readonly (readonly string[])[] = [...WHOLES, ['男', '女']];

function isPlain({ kind, isApproximate, isPerUnit }: TextFigure): boolean {
  return kind === 'count' && !isApproximate && !isPerUnit;
}

/** The unbroken list that ends at a place of the figures. */
function itemsBefore(text: string, figures: readonly TextFigure[], at: number): readonly TextFigure[] {
  const unit = figures[at - 1]?.unit;
  let from = at - 1;
  while (from > 0) {
    const [last, own] = [figures[from - 1], figures[from]];
    if (last === undefined || own === undefined || last.unit !== unit || !isPlain(last)) break;
    if (!ITEM_GAP.test(text.slice(last.end, own.start))) break;
    from -= 1;
  }
  return figures.slice(from, at);
}

function closed(text: RunningText, { figures, start }: Sentence): ListFault[] {
  return figures.flatMap((total, at) => {
    const last = figures[at - 1];
    if (last === undefined || !isPlain(total) || !isPlain(last)) return [];
    if (!SUM_BEFORE.test(text.text.slice(last.end, total.start))) return [];
    const items = itemsBefore(text.text, figures, at);
    const first = items[0];
    const isAlike = items.every(({ unit }) => unitClassOf(unit) === unitClassOf(total.unit));
    if (first === undefined || !isAlike) return [];
    const words = text.text.slice(Math.max(start, first.start - 40), last.end);
    // 其中第一期80人、第二期85人 are all of them, one after the other.
    const isNumbered = items.every(({ before }) => NUMBERED.test(before));
    if (NO_LIST.test(isNumbered ? words.replace('其中', '') : words)) return [];
    return judgeList(text, { total, items, isWhole: true, isPartial: false }) ?? [];
  });
}

/** Each of the words stands before one figure and behind the one before it. */
function namesWhole(text: string, total: TextFigure, items: readonly TextFigure[]): boolean {
  const labels = items.map(({ start }, at) => text.slice(items[at - 1]?.end ?? total.end, start));
  return nameWhole(labels, PARTS);
}

function opened(text: RunningText, { figures }: Sentence): ListFault[] {
  return figures.flatMap((total, at) => {
    if (!isPlain(total)) return [];
    const behind = figures.slice(at + 1, at + 5);
    const opener = text.text.slice(total.end, behind[0]?.start ?? total.end);
    if (!/^[^，。;]{0,8}[，(]其中/u.test(opener)) return [];
    const others = behind.findIndex((figure) => figure.unit !== total.unit || !isPlain(figure));
    const items = others === -1 ? behind : behind.slice(0, others);
    if (items.length < 2 || !namesWhole(text.text, total, items)) return [];
    return judgeList(text, { total, items, isWhole: true, isPartial: false }) ?? [];
  });
}

/** Every list of counts whose items and sum cannot both be right. */
export function countListFaults(text: RunningText): ListFault[] {
  return text.sentences.flatMap((sentence) => [...closed(text, sentence), ...opened(text, sentence)]);
}
