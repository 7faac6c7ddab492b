/** How figures are written in messages. */
import { type Decimal, HUNDRED, fixed, plain } from '../../number';

/** "98.74%": two decimals, half-up. */
export function percent(rate: Decimal): string {
  return `${fixed(rate.times(HUNDRED), 2)}%`;
}

export function amountText(amount: Decimal | null): string {
  return amount === null ? '' : plain(amount);
}

const CLIP = 40;

/** Cell text for a message, shortened, on one line. */
export function clip(text: string): string {
  const line = text
    .slice(0, 4 * CLIP)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > CLIP ? `${line.slice(0, CLIP)}…` : line;
}
