/** A small XML part as a tree, for formats whose elements refer to each other. */
import { LIMITS, type LimitName } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import { parseXml, type XmlTag } from './xml';

export interface XmlElement {
  readonly tag: XmlTag;
  readonly children: readonly XmlElement[];
  /** Its own, without that of its children. */
  readonly text: string;
}

interface OpenElement {
  readonly tag: XmlTag;
  readonly children: OpenElement[];
  text: string;
}

/** How many elements may still be kept, over all parts that share it. */
export class ElementBudget {
  private left: number;

  constructor(private readonly limit: LimitName) {
    this.left = LIMITS[limit];
  }

  /** Throws `Refusal`: `too-large`. */
  take(part: string): void {
    this.left -= 1;
    if (this.left < 0) throw new Refusal('too-large', part, this.limit);
  }
}

/** The root of a part. Throws `Refusal` as `parseXml` does, and where there is no root. */
export function elementTree(text: string, part: string, budget: ElementBudget): XmlElement {
  const open: OpenElement[] = [];
  const roots: OpenElement[] = [];
  parseXml(text, part, {
    open: (tag) => {
      budget.take(part);
      const element: OpenElement = { tag, children: [], text: '' };
      (open.at(-1)?.children ?? roots).push(element);
      open.push(element);
    },
    close: () => {
      open.pop();
    },
    text: (piece) => {
      const element = open.at(-1);
      if (element !== undefined) element.text += piece;
    },
  });
  const [root] = roots;
  if (root === undefined) throw new Refusal('damaged', part);
  return root;
}

/** Children by their local name, whatever their namespace. */
export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter(({ tag }) => tag.local === name);
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(({ tag }) => tag.local === name);
}
