/** Sums of the fund block and of texts in one measure. */
import { Decimal } from '../../number';
import type { TextFigure } from '../../narrative/figures';
import { YUAN } from '../../table/amount-unit';
import type { Table } from '../../table/model';

/** In 元; `null` where the block names no unit. */
export function inYuan({ fundBlock }: Table, amount: Decimal | null): Decimal | null {
  const unit = fundBlock?.unit ?? null;
  return unit === null ? null : (amount?.times(YUAN[unit]) ?? null);
}

/** How far a text's figure may lie from an amount: one step of its last digit, rounded or cut off. */
export function roomOf({ step, decimals }: TextFigure, amount: Decimal): Decimal {
  return decimals > 0 ? step : Decimal.min(step, amount.abs().times('0.02'));
}
