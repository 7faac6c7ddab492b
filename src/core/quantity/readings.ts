/** Readings and quantities as the readers put them together. */
import { type Decimal, ONE, ZERO } from '../number';
import { NO_OPERATOR, type Quantity, type Reading, type ReadingKind } from './reading';

export function reading(kind: ReadingKind, text: string, more: Partial<Reading>): Reading {
  return {
    kind,
    text,
    operator: NO_OPERATOR,
    quantity: null,
    quantities: [],
    operators: [],
    calendar: null,
    tier: null,
    scaleStep: null,
    truth: null,
    stored: null,
    ...more,
  };
}

export const BLANK_READING: Reading = reading('blank', '', {});

/** A number without scale or unit. */
export function bareQuantity(written: Decimal): Quantity {
  return {
    written,
    writtenHigh: null,
    scale: ONE,
    percent: 'none',
    unit: '',
    approximate: 'no',
    rhythm: null,
    isChange: false,
  };
}

/** Picks another of the figures that a reading holds. */
export function withQuantity(source: Reading, quantity: Quantity): Reading {
  return { ...source, kind: 'number', quantity };
}

/** A figure that words stand for: 无 beside a count is 0. */
export function zeroReading(source: Reading): Reading {
  const quantity = bareQuantity(ZERO);
  return { ...source, kind: 'number', quantity, quantities: [quantity] };
}
