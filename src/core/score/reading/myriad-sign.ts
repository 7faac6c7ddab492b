/** 49.8W: watts where power is measured, and else 49.8万. */
import type { Quantity, Reading } from '../../quantity/reading';
import { dimensionOf } from '../../quantity/unit';

const SIGN = 'W';
const ABOUT_POWER = /功率|瓦|灯|装机|光伏|发电|充电|电机/u;

function hasSign({ quantities }: Reading): boolean {
  return quantities.some(({ unit }) => unit === SIGN);
}

/** Another unit of power stands beside it. */
function statesPower({ quantities }: Reading): boolean {
  return quantities.some(({ unit }) => unit !== SIGN && dimensionOf(unit) === 'power');
}

function inMyriads(quantity: Quantity): Quantity {
  return quantity.unit === SIGN ? { ...quantity, unit: '', scale: quantity.scale.times(10_000) } : quantity;
}

function withMyriads(source: Reading): Reading {
  if (!hasSign(source)) return source;
  return {
    ...source,
    quantity: source.quantity === null ? null : inMyriads(source.quantity),
    quantities: source.quantities.map(inMyriads),
  };
}

/** `others`: the row's other figures; `name`: what is measured. */
export function readMyriadSign(source: Reading, others: readonly Reading[], name: string): Reading {
  if (!hasSign(source) || ABOUT_POWER.test(name)) return source;
  return [source, ...others].some(statesPower) ? source : withMyriads(source);
}
