/** How large a thing is: 8.6km×4.5m, 长8.6公里、宽4.5米. Several lengths that belong together. */
import { Decimal } from '../number';
import { skeletonOf } from './list-marks';
import { normalizeText } from './normalize';
import { labelsOf } from './parts';
import type { Quantity, Reading } from './reading';
import { commonMeasure, dimensionOf } from './unit';

export interface Edge {
  readonly name: string;
  readonly quantity: Quantity;
}

/** In the order in which people write them. */
const NAMES = ['长', '宽', '高'] as const;
const NAME_AT_END = /([长宽高深厚])度?$/u;
/** What a length is called where no 长 stands before it. */
const LENGTH = /^$|里程$/u;
const CROSSED = /^[^#]{0,20}#[^#×*]{0,4}(?:[×*x]#[^#×*]{0,4}){1,2}/u;

function isLength({ percent, unit, writtenHigh }: Quantity): boolean {
  return percent === 'none' && writtenHigh === null && dimensionOf(unit) === 'length';
}

function nameOf(label: string): string | null {
  const name = NAME_AT_END.exec(label)?.[1];
  if (name === undefined) return LENGTH.test(label) ? '长' : null;
  return name === '深' || name === '厚' ? '高' : name;
}

function namesOf(text: string, count: number): readonly (string | null)[] {
  const skeleton = skeletonOf(normalizeText(text));
  const crossed = CROSSED.exec(skeleton)?.[0];
  if (crossed?.split('#').length === count + 1) return NAMES.slice(0, count);
  return labelsOf(text)?.map(nameOf) ?? [];
}

/** The edges of a size, two or three of them; `null` for any other text. */
export function edgesOf({ text, quantities }: Reading): readonly Edge[] | null {
  const count = quantities.length;
  if (count < 2 || count > NAMES.length || !quantities.every(isLength)) return null;
  const names = namesOf(text, count);
  if (names.length !== count || names.includes(null) || new Set(names).size !== count) return null;
  return quantities.map((quantity, index) => ({ name: names[index] ?? '', quantity }));
}

const MEASURED: ReadonlyMap<number, string> = new Map([
  [2, '平方米'],
  [3, '立方米'],
]);

/** What its edges come to, in square or cubic metres. */
function extentOf(edges: readonly Edge[]): Quantity | null {
  const [first] = edges;
  const unit = MEASURED.get(edges.length);
  if (first === undefined || unit === undefined) return null;
  const metres = edges.map(({ quantity }) => {
    const measure = commonMeasure(quantity.unit, '米');
    return measure === null ? null : quantity.written.times(quantity.scale).times(measure[0]).div(measure[1]);
  });
  const written = metres.reduce<Decimal | null>(
    (product, one) => (product === null || one === null ? null : product.times(one)),
    new Decimal(1),
  );
  return written === null ? null : { ...first.quantity, written, scale: new Decimal(1), unit };
}

/** 38700平方米 beside 8.6km×4.5m: what the edges come to. */
export function extentBeside(other: Quantity | null, source: Reading): Quantity | null {
  const edges = edgesOf(source);
  const extent = edges === null ? null : extentOf(edges);
  return extent !== null && dimensionOf(extent.unit) === dimensionOf(other?.unit ?? '') ? extent : null;
}
