/** The units in which forms, ledgers and texts state amounts of money. */
import { Decimal } from '../number';
import { LABEL_LIMIT, squeeze } from './text';

/** In 元; a name before those that it ends with. */
export const YUAN = {
  百万元: new Decimal(1_000_000),
  万元: new Decimal(10_000),
  千元: new Decimal(1_000),
  亿元: new Decimal(100_000_000),
  元: new Decimal(1),
} as const;
export type AmountUnit = keyof typeof YUAN;

const UNITS = Object.keys(YUAN) as readonly AmountUnit[];

/** The amount unit that a text names: "万元" in "金额单位:万元"; `null` for none. Per-unit prices ("元/人") are no amount unit. */
export function unitOf(text: string): AmountUnit | null {
  if (text.length > LABEL_LIMIT) return null;
  const squeezed = squeeze(text).replace(/人民币/, '');
  for (const unit of UNITS) {
    const at = squeezed.indexOf(unit);
    if (at >= 0 && squeezed.charAt(at + unit.length) !== '/') return unit;
  }
  return null;
}
