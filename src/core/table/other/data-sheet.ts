/** 基础数据表: two heads (资金来源, 资金投入使用) over labels, one row of figures below. */
import type { CellRange } from '../../grid';
import type { DataSheet } from '../model';
import { isFigureText, rowsOf, type Place } from '../place';
import { type SheetView, type Spot, asLabel } from '../sheet-view';
import { oneLine } from '../text';
import { DATA_SHEET_WORDS } from '../vocabulary';

export interface DataSheetReading extends CellRange {
  readonly dataSheet: DataSheet;
}

type Kind = 'sources' | 'uses';

function kindOf(view: SheetView, spot: Spot): Kind | null {
  if (spot.text.length > 60) return null;
  const { core } = view.label(spot.text);
  for (const kind of ['sources', 'uses'] as const) {
    if (DATA_SHEET_WORDS[kind].some((word) => core.includes(word)) && core.length <= 24) return kind;
  }
  return null;
}

/** `null` where the sheet has no such pair of heads with sums below them. */
export function readDataSheet(view: SheetView): DataSheetReading | null {
  const place: Place = { view, left: 0, right: Infinity };
  for (const { row, spots } of rowsOf(place, 0, Infinity)) {
    if (spots.length < 2 || spots.length > 60) continue;
    const heads = spots.flatMap((spot) => {
      const kind = kindOf(view, spot);
      return kind === null ? [] : [{ spot, kind }];
    });
    if (!heads.some((head) => head.kind === 'sources') || !heads.some((head) => head.kind === 'uses'))
      continue;
    const reading = readBelow(place, row, heads);
    if (reading !== null) return reading;
  }
  return null;
}

function readBelow(
  place: Place,
  row: number,
  heads: readonly { spot: Spot; kind: Kind }[],
): DataSheetReading | null {
  const { view } = place;
  const labelRow = row + 1;
  const labels = view.spots(labelRow).filter((spot) => spot.text !== '' && !isFigureText(spot));
  const figureRow = view.rows.find((each) => each > labelRow && view.spots(each).some(isFigureText));
  if (labels.length < 3 || figureRow === undefined || figureRow > labelRow + 3) return null;
  const sums = new Set<string>(DATA_SHEET_WORDS.sum);
  const skip = new Set<string>(DATA_SHEET_WORDS.skip);
  const groups = heads.map(({ spot, kind }, at) => {
    const end = heads[at + 1]?.spot.column ?? Infinity;
    const own = labels.filter((label) => label.column >= spot.column && label.column < end);
    const figureOf = (label: Spot): ReturnType<SheetView['figure']> =>
      view.figure(figureRow, label.column, asLabel(label));
    const sum = own.find((label) => sums.has(view.label(label.text).core));
    return {
      kind,
      ...asLabel(spot),
      sum: sum === undefined ? null : figureOf(sum),
      parts: own
        .filter((label) => label !== sum && !skip.has(view.label(label.text).core))
        .map((label) => ({ label: oneLine(label.text), figure: figureOf(label) })),
    };
  });
  if (!groups.some((group) => group.sum !== null)) return null;
  return {
    dataSheet: { groups },
    top: row,
    bottom: figureRow,
    left: Math.min(...heads.map((head) => head.spot.column)),
    right: Math.max(
      ...labels.map((label) => label.range.right),
      ...heads.map((head) => head.spot.range.right),
    ),
  };
}
