/** A goal that begins with another year and never names the table's was left over from that year. */
import type { RunningText } from '../../narrative/running-text';
import type { RuleContext } from '../context';
import type { FindingDraft } from '../rule';
import { clip } from '../shared/words';

/** 2023年，… and 2023年度共…; not 2023年底前, 2023—2025年, 2023年结转. */
const OPENING =
  /^(?:(?:一|1)[、.])?(20\d\d)年(?:度(?!项目)|度?(?=[，,:共按]|全年|累计|我[局县市区校院单]|本[局县市区校院单项]|完成|开展|实施|举办|组织|计划|预计|通过|根据|项目|继续|保障|做好|推进|加强|支付))(?!项目(?:尾款|质保金|欠款|剩余|余款|结转|遗留))/u;
/** 2023年项目尾款, 2023年度中央财政资金: money of another year that is spent in this one. */
const OWED =
  /^.{0,30}(?:尾款|质保金|欠款|余款|遗留|结转|清算|以前年度)|^.{0,12}年度?[^，。;共]{0,14}(?:资金|专项|批|债券|贴息|奖补)/u;

function otherYear({ text }: RunningText, year: string): string | null {
  const own = OPENING.exec(text)?.[1];
  if (own === undefined || Number(own) >= Number(year) || text.includes(`${year}年`) || OWED.test(text))
    return null;
  return own;
}

export function staleTexts({ table, texts }: RuleContext): FindingDraft[] {
  const year = table.year?.year;
  if (year === undefined || table.layout === 'narrative') return [];
  return texts.texts.flatMap((text): FindingDraft[] => {
    const other = text.role === 'report' ? null : otherYear(text, year);
    if (other === null) return [];
    const words = clip(text.text);
    return [
      {
        cell: text.cellAt(0),
        recorded: words,
        expected: year,
        message: { key: 'stale-year.text', data: { text: words, year, other } },
      },
    ];
  });
}
