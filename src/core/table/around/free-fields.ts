/** Names, years and units in a form's free rows. */
import type { PlacedText } from '../figure';
import { type AmountUnit, unitOf } from '../amount-unit';
import type { FieldName } from '../place';
import { valueBeside, type FreeReading, type FreeRow } from './free-reading';
import { type Spot, addressOf } from '../sheet-view';
import { squeeze } from '../text';
import { LESSER_LABELS } from '../vocabulary';

const LESSER: ReadonlySet<string> = new Set(LESSER_LABELS);

/** 实施单位 below 填报单位, 地方主管部门 below 中央主管部门 is the one that the project belongs to. */
function outranks(reading: FreeReading, field: FieldName, label: string): boolean {
  return reading.lesserNames.has(field) && !LESSER.has(label);
}

export function readField({ place, reading, values }: FreeRow, spot: Spot, field: FieldName): boolean {
  const label = place.view.label(spot.text);
  let value: PlacedText | null = null;
  if (label.inlineValue !== null) value = { text: label.inlineValue, address: addressOf(spot) };
  else {
    const found = valueBeside(place, spot);
    if (found !== null) {
      values.add(found);
      value = place.view.placed(found);
    }
  }
  if (field === 'projectName' && reading.projectLabel === '') reading.projectLabel = spot.text;
  if (
    value !== null &&
    field !== 'other' &&
    (!reading.fields.has(field) || outranks(reading, field, label.core))
  ) {
    reading.fields.set(field, value);
    if (LESSER.has(label.core)) reading.lesserNames.add(field);
    else reading.lesserNames.delete(field);
  }
  // 金额单位： | 万元; an organisation can stand behind 单位 as well.
  const unit = field === 'amountUnit' && value !== null ? unitOf(value.text) : null;
  if (unit !== null && unit === squeeze(value?.text ?? '')) reading.amountUnit ??= unit;
  if (field === 'year' && value !== null) {
    const year = /(?:19|20)\d\d/.exec(squeeze(value.text.slice(0, 40)))?.[0];
    if (year) reading.years.push({ year, row: value.address.row, column: value.address.column, rank: 1 });
  }
  return true;
}

export function collectYear(spot: Spot, reading: FreeReading, isHead: boolean): void {
  if (!isHead || spot.text.length > 120) return;
  const squeezed = squeeze(spot.text);
  const bare = /^[([]?((?:19|20)\d\d)年度?[)\]]?$/.exec(squeezed)?.[1];
  if (bare !== undefined) reading.years.push({ year: bare, row: spot.row, column: spot.column, rank: 0 });
  const inside = /((?:19|20)\d\d)年度/.exec(squeezed)?.[1];
  if (inside !== undefined) reading.years.push({ year: inside, row: spot.row, column: spot.column, rank: 2 });
  const loose = /((?:19|20)\d\d)年/.exec(squeezed)?.[1];
  if (loose !== undefined && reading.title?.address.row === spot.row)
    reading.years.push({ year: loose, row: spot.row, column: spot.column, rank: 3 });
}

/** 单位：万元, （金额单位：元）; prices such as 元/人 are none. */
export function statedUnit(spot: Spot): AmountUnit | null {
  if (spot.text.length > 60) return null;
  const squeezed = squeeze(spot.text);
  for (let at = squeezed.indexOf('单位:'); at >= 0; at = squeezed.indexOf('单位:', at + 3)) {
    const unit = unitOf(squeezed.slice(at + 3, at + 12));
    if (unit !== null) return unit;
  }
  return null;
}
