/** A report pasted into cells: a title of a report, headings, and paragraphs. */
import type { CellRange } from '../../grid';
import type { NarrativePart } from '../model';
import { isFigureText, rowsOf, type Place } from '../place';
import type { SheetView, Spot } from '../sheet-view';
import { oneLine, squeeze } from '../text';

export interface NarrativeReading extends CellRange {
  readonly title: Spot | null;
  readonly parts: readonly NarrativePart[];
}

const REPORT = /(?:自评|绩效评价|绩效)(?:情况)?(?:报告|总结|说明)/;
const SUBJECT = /预算|资金|绩效|执行|支出|指标|项目/;
const HEADING =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.章节部]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])/;
const PARAGRAPH = 40;
/** A short line of a report that says something: a sentence, an opening of a list, or a figure with its unit. */
const SENTENCE = /[。；;：:、，]$|\d\s*(?:[万亿]?元|[%％人名个家项次台户]|分(?!值))/u;

/** A line on its own; a heading is one only where it states a figure or ends as a sentence does. */
function isLine(text: string, start: string, spotsInRow: number): boolean {
  if (spotsInRow > 1 || text.length < 4 || !SENTENCE.test(text)) return false;
  return !HEADING.test(start) || /\d.{0,12}[元%％分人。]/u.test(text.slice(2));
}

/** `null` where the sheet is no report: it needs a report's title, or headings and paragraphs that speak of budget and performance. */
export function readNarrativeSheet(view: SheetView): NarrativeReading | null {
  const place: Place = { view, left: 0, right: Infinity };
  const parts: NarrativePart[] = [];
  let title: Spot | null = null;
  let heading = '';
  let headings = 0;
  let about = 0;
  let figures = 0;
  let cells = 0;
  let top = Infinity;
  let bottom = 0;
  let left = Infinity;
  let right = 0;
  for (const { row, spots } of rowsOf(place, 0, Infinity)) {
    for (const spot of spots) {
      cells += 1;
      if (cells > 5000) return null;
      if (isFigureText(spot)) figures += 1;
      if (spot.cell.kind !== 'text') continue;
      const start = squeeze(spot.text.slice(0, 60));
      if (title === null && parts.length === 0 && spot.text.length <= 60 && REPORT.test(start)) {
        title = spot;
      } else if (spot.text.length < PARAGRAPH && !isLine(spot.text, start, spots.length)) {
        if (HEADING.test(start) || spots.length === 2) {
          heading = oneLine(spot.text);
          headings += 1;
        }
        continue;
      } else {
        const lead = HEADING.test(start) ? oneLine(spot.text.split('\n', 1)[0] ?? '').slice(0, 40) : heading;
        parts.push({ label: lead, text: spot.text, address: { row, column: spot.column } });
        if (SUBJECT.test(spot.text.slice(0, 2000))) about += 1;
      }
      top = Math.min(top, row);
      bottom = Math.max(bottom, spot.range.bottom);
      left = Math.min(left, spot.column);
      right = Math.max(right, spot.range.right);
    }
  }
  if (parts.length === 0 || about === 0) return null;
  if (
    title === null &&
    !(headings >= 2 && about >= 2 && parts.some((part) => /绩效/.test(part.text.slice(0, 4000))))
  )
    return null;
  // A list with long texts in it is no report.
  if (figures > parts.length * 4) return null;
  return { title, parts, top, bottom, left, right };
}
