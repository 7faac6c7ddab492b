/**
 * Judged tables on their way from the worker to the page. Exact figures hold functions, which the browser does not copy, so they
 * travel as texts; what is one thing in two places of the tables is one thing again on the other side.
 */
import { Decimal } from '../../core/number';

const FIGURE = '#figure';

interface CarriedFigure {
  readonly [FIGURE]: string;
}

function isCarried(value: object): value is CarriedFigure {
  return FIGURE in value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A copy that the browser can copy. Plain objects and lists with figures in them, nothing else. */
export function packed(value: unknown, known = new Map<object, unknown>()): unknown {
  if (!isObject(value)) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  if (Decimal.isDecimal(value)) {
    const carried: CarriedFigure = { [FIGURE]: value.toString() };
    known.set(value, carried);
    return carried;
  }
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
  known.set(value, copy);
  for (const [key, part] of Object.entries(value)) {
    (copy as Record<string, unknown>)[key] = packed(part, known);
  }
  return copy;
}

/** What was packed, with its figures; the copy itself is changed. */
export function unpacked(value: unknown, known = new Map<object, unknown>()): unknown {
  if (!isObject(value)) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  if (isCarried(value)) {
    const figure = new Decimal(value[FIGURE]);
    known.set(value, figure);
    return figure;
  }
  known.set(value, value);
  for (const [key, part] of Object.entries(value)) {
    if (isObject(part)) (value as Record<string, unknown>)[key] = unpacked(part, known);
  }
  return value;
}
