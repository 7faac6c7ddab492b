/** Goes through the objects of a page as a painter would, and keeps characters and straight lines instead of painting them. */
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import { type Box, boxOf, overlap } from '../page/box';
import { DrawnLines, THICKEST_LINE } from '../page/drawn-lines';
import { chained, mapped, type Matrix, moved, scaleOf } from '../page/matrix';
import type { Glyph, PageContent } from '../page/page-content';
import { childOf, childrenOf, type XmlElement } from '../xml/element-tree';
import { type DrawStyle, PLAIN_STYLE, styleOf } from './draw-style';
import { pathSteps } from './path-data';
import { type Placing, textGlyphs } from './text-glyphs';
import { boxOfText, isNo, isYes, matrixOfText, valueOf } from './values';

/** What objects refer to, by its number. */
export interface Resources {
  readonly parameters: ReadonlyMap<string, XmlElement>;
  /** Groups of objects that are drawn in more than one place. */
  readonly composites: ReadonlyMap<string, XmlElement>;
}

/** What holds for all that is drawn inside of something. */
interface Surroundings {
  /** To points of the page. */
  readonly matrix: Matrix;
  readonly clip: Box;
  readonly style: DrawStyle;
  readonly depth: number;
}

const POINTS_IN_MILLIMETRE = 72 / 25.4;
const DEEPEST_NESTING = 32;

function boxOn(matrix: Matrix, { left, top, right, bottom }: Box): Box {
  return boxOf([left, right].flatMap((x) => [top, bottom].map((y) => mapped(matrix, x, y))));
}

function hasArea({ left, top, right, bottom }: Box): boolean {
  return right > left && bottom > top;
}

/** The areas of a clip are seen together; of each it is the box around its path that counts. */
function clipBox(clip: XmlElement, matrix: Matrix): Box | null {
  const boxes = childrenOf(clip, 'Area').flatMap((area) => {
    const box = boxOfText(valueOf(childOf(area, 'Path') ?? area, 'Boundary'));
    return box === null ? [] : [boxOn(chained(matrix, matrixOfText(valueOf(area, 'CTM'))), box)];
  });
  const all = boxOf(
    boxes.flatMap(({ left, top, right, bottom }) => [
      { x: left, y: top },
      { x: right, y: bottom },
    ]),
  );
  return hasArea(all) ? all : null;
}

export class ObjectPainter {
  private readonly glyphs: Glyph[] = [];
  private readonly lines = new DrawnLines();
  private objects = 0;
  private readonly page: Surroundings;

  /** `size`: of the page, in millimetres. */
  constructor(
    private readonly size: { readonly width: number; readonly height: number },
    private readonly resources: Resources,
  ) {
    const matrix: Matrix = [POINTS_IN_MILLIMETRE, 0, 0, POINTS_IN_MILLIMETRE, 0, 0];
    const clip = boxOn(matrix, { left: 0, top: 0, right: size.width, bottom: size.height });
    this.page = { matrix, clip, style: PLAIN_STYLE, depth: 0 };
  }

  get content(): PageContent {
    return {
      width: this.size.width * POINTS_IN_MILLIMETRE,
      height: this.size.height * POINTS_IN_MILLIMETRE,
      glyphs: this.glyphs,
      rules: this.lines.rules,
    };
  }

  /** All layers of a page or template. Throws `Refusal` for more on it than any form has. */
  paint(page: XmlElement): void {
    this.group(childOf(page, 'Content'), this.page);
  }

  private group(group: XmlElement | undefined, around: Surroundings): void {
    for (const element of group?.children ?? []) {
      this.objects += 1;
      if (this.objects > LIMITS.pageMarks) throw new Refusal('too-large', '', 'pageMarks');
      if (!isNo(valueOf(element, 'Visible'))) this.object(element, around);
    }
  }

  private object(element: XmlElement, around: Surroundings): void {
    const style = styleOf(element, this.resources.parameters, around.style);
    switch (element.tag.local) {
      case 'Layer':
      case 'PageBlock':
        this.nested(element, { ...around, style });
        break;
      case 'TextObject':
        this.text(element, this.inside(element, around), style);
        break;
      case 'PathObject':
        this.path(element, this.inside(element, around), style);
        break;
      case 'CompositeObject': {
        const unit = this.resources.composites.get(valueOf(element, 'ResourceID') ?? '');
        if (unit === undefined) throw new Refusal('damaged', '');
        const { matrix, clip } = this.inside(element, around);
        this.nested(childOf(unit, 'Content'), { ...around, matrix, clip, style });
        break;
      }
      default:
    }
  }

  private nested(group: XmlElement | undefined, around: Surroundings): void {
    if (around.depth >= DEEPEST_NESTING) throw new Refusal('unsafe', '');
    this.group(group, { ...around, depth: around.depth + 1 });
  }

  /** An object has units of its own, from the corner of its box; its box and its clips cut off what lies outside. */
  private inside(element: XmlElement, { matrix: around, clip: before }: Surroundings): Placing {
    const own = boxOfText(valueOf(element, 'Boundary'));
    const corner = moved(around, own?.left ?? 0, own?.top ?? 0);
    const matrix = chained(corner, matrixOfText(valueOf(element, 'CTM')));
    const box = own !== null && hasArea(own) ? boxOn(around, own) : null;
    const clips = childrenOf(childOf(element, 'Clips') ?? element, 'Clip').flatMap(
      (clip) => clipBox(clip, matrix) ?? [],
    );
    return { matrix, box, clip: [...(box === null ? [] : [box]), ...clips].reduce(overlap, before) };
  }

  private text(element: XmlElement, placing: Placing, style: DrawStyle): void {
    if (style.fill === 'none' || isNo(valueOf(element, 'Fill'))) return;
    for (const glyph of textGlyphs(element, placing)) this.keep(glyph);
  }

  private keep(glyph: Glyph): void {
    if (this.glyphs.length >= LIMITS.pageMarks) throw new Refusal('too-large', '', 'pageMarks');
    this.glyphs.push(glyph);
  }

  private path(element: XmlElement, { matrix }: Placing, style: DrawStyle): void {
    const data = childOf(element, 'AbbreviatedData')?.text ?? '';
    this.lines.add(pathSteps(data), matrix, {
      isStroked:
        style.stroke === 'dark' &&
        !isNo(valueOf(element, 'Stroke')) &&
        style.lineWidth * scaleOf(matrix) <= THICKEST_LINE,
      isFilled: style.fill === 'dark' && isYes(valueOf(element, 'Fill')),
    });
  }
}
