/** The pages of the documents in an OFD package, with the templates that they are drawn on. */
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import type { PageContent } from '../page/page-content';
import { childOf, childrenOf, ElementBudget, type XmlElement } from '../xml/element-tree';
import { ObjectPainter, type Resources } from './object-painter';
import type { OfdParts } from './ofd-parts';
import { OFD_ROOT } from './ofd-root';
import { boxOfText, valueOf } from './values';

const A4 = { width: 210, height: 297 };

/** A part and where it was read. */
interface Part {
  readonly name: string;
  readonly root: XmlElement;
}

/** A page and a template are drawn alike. */
interface Listed {
  readonly id: string;
  readonly location: string;
}

function listed(elements: readonly XmlElement[]): readonly Listed[] {
  return elements.map((element) => ({
    id: valueOf(element, 'ID') ?? '',
    location: valueOf(element, 'BaseLoc') ?? '',
  }));
}

function sizeIn(area: XmlElement | undefined): { readonly width: number; readonly height: number } | null {
  const box = boxOfText(childOf(area, 'PhysicalBox')?.text);
  if (box === null || box.right <= box.left || box.bottom <= box.top) return null;
  return { width: box.right - box.left, height: box.bottom - box.top };
}

/** Adds what a list of resources holds. */
function collect(
  root: XmlElement,
  parameters: Map<string, XmlElement>,
  composites: Map<string, XmlElement>,
): void {
  for (const group of root.children) {
    for (const element of group.children) {
      const id = valueOf(element, 'ID') ?? '';
      if (element.tag.local === 'DrawParam') parameters.set(id, element);
      else if (element.tag.local === 'CompositeGraphicUnit') composites.set(id, element);
    }
  }
}

class OfdDocument {
  private readonly data: XmlElement | undefined;
  private readonly templates: ReadonlyMap<string, string>;
  private readonly resources: Resources;

  constructor(
    private readonly parts: OfdParts,
    private readonly part: Part,
    budget: ElementBudget,
  ) {
    this.data = childOf(part.root, 'CommonData');
    this.templates = new Map(
      listed(childrenOf(this.data ?? part.root, 'TemplatePage')).map(({ id, location }) => [id, location]),
    );
    this.resources = this.withResources(
      this.data,
      part.name,
      { parameters: new Map(), composites: new Map() },
      budget,
    );
  }

  get pages(): readonly Listed[] {
    return listed(childrenOf(childOf(this.part.root, 'Pages') ?? this.part.root, 'Page'));
  }

  page({ location }: Listed): PageContent {
    const budget = new ElementBudget('pageMarks');
    const page = this.read(location, this.part.name, budget);
    const resources = this.withResources(page.root, page.name, this.resources, budget);
    const size = sizeIn(childOf(page.root, 'Area')) ?? sizeIn(childOf(this.data, 'PageArea')) ?? A4;
    const painter = new ObjectPainter(size, resources);
    for (const use of childrenOf(page.root, 'Template')) {
      const template = this.templates.get(valueOf(use, 'TemplateID') ?? '');
      if (template === undefined) throw new Refusal('damaged', page.name);
      painter.paint(this.read(template, this.part.name, budget).root);
    }
    painter.paint(page.root);
    return painter.content;
  }

  private read(location: string, from: string, budget: ElementBudget): Part {
    const name = this.parts.resolve(location, from);
    if (name === null) throw new Refusal('damaged', location);
    return { name, root: this.parts.tree(name, budget) };
  }

  /** Lists of resources that are not there are pictures and fonts of somebody else: nothing that is read here. */
  private withResources(
    holder: XmlElement | undefined,
    from: string,
    before: Resources,
    budget: ElementBudget,
  ): Resources {
    const lists = (holder?.children ?? []).filter(({ tag }) =>
      /^(?:Public|Document|Page)Res$/u.test(tag.local),
    );
    if (lists.length === 0) return before;
    const parameters = new Map(before.parameters);
    const composites = new Map(before.composites);
    for (const list of lists) {
      const name = this.parts.resolve(list.text, from);
      if (name !== null) collect(this.parts.tree(name, budget), parameters, composites);
    }
    return { parameters, composites };
  }
}

/** Calls `take` for each page in order. Throws `Refusal`. */
export function readOfdPages(parts: OfdParts, take: (page: PageContent) => void): void {
  const budget = new ElementBudget('pageMarks');
  const root = parts.tree(OFD_ROOT, budget);
  let count = 0;
  for (const body of childrenOf(root, 'DocBody')) {
    const name = parts.resolve(childOf(body, 'DocRoot')?.text ?? '', OFD_ROOT);
    if (name === null) throw new Refusal('damaged', OFD_ROOT);
    const document = new OfdDocument(parts, { name, root: parts.tree(name, budget) }, budget);
    for (const page of document.pages) {
      count += 1;
      if (count > LIMITS.pages) throw new Refusal('too-large', '', 'pages');
      take(document.page(page));
    }
  }
}
