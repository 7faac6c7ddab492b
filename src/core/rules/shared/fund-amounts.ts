/** Sums of the fund block and of texts in one measure. */
import { Decimal } from '../../number';
import type { TextFigure } from '../../narrative/figures';
import type { Table } from '../../table/model';

const UNITS: Readonly<Record<string, string>> = {
  元: '1',
  千元: '1000',
  万元: '10000',
  百万元: '1000000',
  亿元: '100000000',
};

/** In 元; `null` where the block names no unit. */
export function inYuan({ fundBlock }: Table, amount: Decimal | null): Decimal | null {
  const factor = UNITS[fundBlock?.unit ?? ''];
  return factor === undefined ? null : (amount?.times(factor) ?? null);
}

/** How far a text's figure may lie from an amount: one step of its last digit, rounded or cut off. */
export function roomOf({ step, decimals }: TextFigure, amount: Decimal): Decimal {
  return decimals > 0 ? step : Decimal.min(step, amount.abs().times('0.02'));
}
