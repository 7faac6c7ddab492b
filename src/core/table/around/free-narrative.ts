/** The written parts of a form: a label, and a long text beside or below it. */
import { NARRATIVE, valueBeside, type FreeRow } from './free-reading';
import { isFigureText } from '../place';
import { type Spot, addressOf } from '../sheet-view';
import { oneLine } from '../text';

export function readNarrative({ place, zone, spots, reading, values }: FreeRow, spot: Spot): boolean {
  const { core, inlineValue } = place.view.label(spot.text);
  const known = NARRATIVE.has(core);
  if (!known && (spot.row <= zone.lastBlockRow || !isPartHead(spot, spots))) return false;
  // 项目绩效分析 stands beside the items that it heads.
  const next = spots.find((each) => each.column > spot.column);
  if (
    next !== undefined &&
    (spot.range.bottom > spot.row || !place.view.mergesKnown) &&
    NARRATIVE.has(place.view.label(next.text).core)
  )
    return true;
  if (inlineValue !== null && known) {
    reading.narrative.push({ label: core, text: inlineValue, address: addressOf(spot) });
    return true;
  }
  const value = valueBeside(place, spot);
  if (value === null || zone.taken(value.row)) return known;
  values.add(value);
  reading.narrative.push({ label: oneLine(spot.text), text: value.text, address: addressOf(value) });
  return true;
}

/** A short label with a long text beside it, below the blocks. */
function isPartHead(spot: Spot, spots: readonly Spot[]): boolean {
  const next = spots.find((each) => each.column > spot.column);
  return (
    next !== undefined &&
    spots.length <= 3 &&
    spot.text.length <= 24 &&
    spot.cell.kind === 'text' &&
    next.text.length >= 12 &&
    !isFigureText(next)
  );
}
