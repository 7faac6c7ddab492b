/** How objects are drawn, as far as it decides whether anybody sees them: their own words, and the parameters that they refer to. */
import { childOf, type XmlElement } from '../xml/element-tree';
import { numberOf, numbersOf, valueOf } from './values';

/** White lines part nothing; white text stands on something dark. */
export type Ink = 'dark' | 'white' | 'none';

export interface DrawStyle {
  /** In millimetres. */
  readonly lineWidth: number;
  readonly stroke: Ink;
  readonly fill: Ink;
}

/** What holds where nothing is said. */
export const PLAIN_STYLE: DrawStyle = { lineWidth: 0.353, stroke: 'dark', fill: 'dark' };

/** Parameters may refer to others. */
const MOST_REFERENCES = 8;

/** White in grey, red-green-blue or inks. */
function isWhite(values: readonly number[]): boolean {
  if (values.length === 4) return values.every((value) => value === 0);
  return (values.length === 1 || values.length === 3) && values.every((value) => value === 255);
}

function inkOf(colour: XmlElement | undefined, before: Ink): Ink {
  if (colour === undefined) return before;
  if (numberOf(valueOf(colour, 'Alpha'), 255) <= 0) return 'none';
  return isWhite(numbersOf(valueOf(colour, 'Value'))) ? 'white' : 'dark';
}

function changed(style: DrawStyle, element: XmlElement): DrawStyle {
  return {
    lineWidth: numberOf(valueOf(element, 'LineWidth'), style.lineWidth),
    stroke: inkOf(childOf(element, 'StrokeColor'), style.stroke),
    fill: inkOf(childOf(element, 'FillColor'), style.fill),
  };
}

/** `parameters`: those of the document by their numbers. */
export function styleOf(
  element: XmlElement,
  parameters: ReadonlyMap<string, XmlElement>,
  around: DrawStyle,
): DrawStyle {
  const chain: XmlElement[] = [element];
  let next = valueOf(element, 'DrawParam');
  for (let left = MOST_REFERENCES; next !== undefined && left > 0; left -= 1) {
    const parameter = parameters.get(next);
    if (parameter === undefined) break;
    chain.push(parameter);
    next = valueOf(parameter, 'Relative');
  }
  return chain.reduceRight(changed, around);
}
