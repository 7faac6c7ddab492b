/** Names that stand left of the money, in the same rows: 项目名称 | 某项目 | 资金来源 | 预算数. */
import type { Header } from '../heads/headers';
import { fieldOf, rowsOf, type FieldName, type Place } from '../place';
import type { FreeReading } from './free-reading';
import { readFreeRows } from './free-rows';

const NAMES: readonly FieldName[] = ['projectName', 'department', 'implementingUnit'];

/** Adds to `free` what the columns left of the fund block name and nothing else does. */
export function readNamesBesideFunds(place: Place, header: Header, bottom: number, free: FreeReading): void {
  if (NAMES.every((name) => free.fields.has(name))) return;
  const right =
    Math.min(...header.columns.flatMap(({ role, left }) => (role === 'ignored' ? [] : [left]))) - 1;
  const side: Place = { ...place, right };
  for (const { spots } of rowsOf(side, header.top, bottom + 1)) {
    if (!spots.some((spot) => NAMES.includes(fieldOf(side, spot) ?? 'other'))) continue;
    const { fields } = readFreeRows(side, {
      from: header.top,
      to: bottom + 1,
      taken: () => false,
      lastBlockRow: bottom,
      firstHeader: bottom + 1,
    });
    for (const name of NAMES) {
      const value = fields.get(name);
      if (value !== undefined && !free.fields.has(name)) free.fields.set(name, value);
    }
    return;
  }
}
