/** The cell styles of a workbook as looks: fonts, fills, borders, alignment. */
import type { BorderLine, BorderStyle, CellLook } from '../../presentation';
import { colorOf } from './colors';
import type { PackageParts } from '../../package/package-parts';
import type { XmlTag } from '../../xml/xml';
import { attribute, isMain, isTrue, parseXml, wholeNumber } from '../../xml/xml';

type Font = CellLook['font'];
type Borders = CellLook['borders'];
type Alignment = CellLook['alignment'];
type Writable<T> = { -readonly [K in keyof T]: T[K] };

const PLAIN_FONT: Font = {
  name: '宋体',
  size: 11,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruck: false,
  color: null,
};
const PLAIN_ALIGNMENT: Alignment = {
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
};
const NO_BORDERS: Borders = { top: null, right: null, bottom: null, left: null };
export const PLAIN_LOOK: CellLook = {
  fill: null,
  font: PLAIN_FONT,
  alignment: PLAIN_ALIGNMENT,
  borders: NO_BORDERS,
};

const BORDER_STYLES: ReadonlyMap<string, BorderStyle> = new Map([
  ['thin', 'thin'],
  ['medium', 'medium'],
  ['thick', 'thick'],
  ['double', 'double'],
  ['hair', 'hair'],
  ['dotted', 'dotted'],
  ['dashed', 'dashed'],
  ['dashDot', 'dashed'],
  ['dashDotDot', 'dashed'],
  ['mediumDashed', 'dashed'],
  ['mediumDashDot', 'dashed'],
  ['mediumDashDotDot', 'dashed'],
  ['slantDashDot', 'dashed'],
]);
/** Files of right-to-left aware writers call the sides by the direction of reading. */
const SIDES: ReadonlyMap<string, keyof Borders> = new Map([
  ['top', 'top'],
  ['right', 'right'],
  ['end', 'right'],
  ['bottom', 'bottom'],
  ['left', 'left'],
  ['start', 'left'],
]);
const HORIZONTAL: ReadonlyMap<string, Alignment['horizontal']> = new Map([
  ['left', 'left'],
  ['center', 'center'],
  ['centerContinuous', 'center'],
  ['right', 'right'],
  ['justify', 'justify'],
  ['distributed', 'distributed'],
  ['fill', 'fill'],
]);
const VERTICAL: ReadonlyMap<string, Alignment['vertical']> = new Map([
  ['top', 'top'],
  ['center', 'center'],
  ['justify', 'justify'],
  ['distributed', 'distributed'],
]);

function isOn(tag: XmlTag): boolean {
  const value = attribute(tag, 'val');
  return value === undefined || isTrue(value);
}

function rotationOf(value: string | undefined): number {
  const turned = wholeNumber(value, 0);
  return turned > 90 && turned <= 180 ? 90 - turned : turned;
}

function alignmentOf(tag: XmlTag): Alignment {
  return {
    horizontal: HORIZONTAL.get(attribute(tag, 'horizontal') ?? '') ?? 'general',
    vertical: VERTICAL.get(attribute(tag, 'vertical') ?? '') ?? 'bottom',
    wrap: isTrue(attribute(tag, 'wrapText')),
    indent: wholeNumber(attribute(tag, 'indent'), 0),
    rotation: rotationOf(attribute(tag, 'textRotation')),
  };
}

class LookReader {
  private readonly fonts: Font[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly borders: Borders[] = [];
  private readonly xfs: { font: number; fill: number; border: number; alignment: Alignment }[] = [];
  private readonly theme: readonly string[];
  private section = '';
  private font: Writable<Font> = { ...PLAIN_FONT };
  private border: Writable<Borders> = { ...NO_BORDERS };
  private side: { key: keyof Borders; style: BorderStyle } | null = null;
  private fill: { pattern: string; foreground: string | null; background: string | null } | null = null;

  constructor(theme: readonly string[]) {
    this.theme = theme;
  }

  looks(): CellLook[] {
    return this.xfs.map(({ font, fill, border, alignment }) => ({
      fill: this.fills[fill] ?? null,
      font: this.fonts[font] ?? PLAIN_FONT,
      alignment,
      borders: this.borders[border] ?? NO_BORDERS,
    }));
  }

  open(tag: XmlTag, depth: number): void {
    if (!isMain(tag)) return;
    if (depth === 2) this.section = tag.local;
    else if (this.section === 'fonts') this.openFont(tag, depth);
    else if (this.section === 'fills') this.openFill(tag, depth);
    else if (this.section === 'borders') this.openBorder(tag, depth);
    else if (this.section === 'cellXfs') this.openXf(tag, depth);
  }

  close(tag: XmlTag, depth: number): void {
    if (!isMain(tag) || depth !== 3) return;
    if (this.section === 'fonts') this.fonts.push(this.font);
    else if (this.section === 'fills') this.closeFill();
    else if (this.section === 'borders') this.borders.push(this.border);
  }

  private openFont(tag: XmlTag, depth: number): void {
    if (depth === 3) this.font = { ...PLAIN_FONT };
    else if (tag.local === 'name') this.font.name = attribute(tag, 'val') ?? PLAIN_FONT.name;
    else if (tag.local === 'sz') this.font.size = Number(attribute(tag, 'val')) || PLAIN_FONT.size;
    else if (tag.local === 'b') this.font.isBold = isOn(tag);
    else if (tag.local === 'i') this.font.isItalic = isOn(tag);
    else if (tag.local === 'strike') this.font.isStruck = isOn(tag);
    else if (tag.local === 'u') this.font.isUnderlined = attribute(tag, 'val') !== 'none';
    else if (tag.local === 'color') this.font.color = colorOf(tag, this.theme);
  }

  private openFill(tag: XmlTag, depth: number): void {
    if (depth === 3) this.fill = null;
    else if (tag.local === 'patternFill') {
      this.fill = { pattern: attribute(tag, 'patternType') ?? 'none', foreground: null, background: null };
    } else if (tag.local === 'gradientFill') {
      this.fill = { pattern: 'solid', foreground: null, background: null };
    } else if (this.fill === null) return;
    else if (tag.local === 'bgColor') this.fill.background = colorOf(tag, this.theme);
    // Of a gradient the first colour stands for all.
    else if (tag.local === 'fgColor' || tag.local === 'color') {
      this.fill.foreground ??= colorOf(tag, this.theme);
    }
  }

  private closeFill(): void {
    const { pattern = 'none', foreground = null, background = null } = this.fill ?? {};
    if (pattern === 'none') this.fills.push(null);
    else this.fills.push(pattern === 'solid' ? foreground : background);
  }

  private openBorder(tag: XmlTag, depth: number): void {
    if (depth === 3) {
      this.border = { ...NO_BORDERS };
      return;
    }
    if (depth === 4) {
      const key = SIDES.get(tag.local);
      const style = BORDER_STYLES.get(attribute(tag, 'style') ?? '');
      this.side = key === undefined || style === undefined ? null : { key, style };
      if (this.side !== null) this.setSide('#000000');
    } else if (tag.local === 'color') this.setSide(colorOf(tag, this.theme) ?? '#000000');
  }

  private setSide(color: string): void {
    if (this.side === null) return;
    const line: BorderLine = { style: this.side.style, color };
    this.border[this.side.key] = line;
  }

  private openXf(tag: XmlTag, depth: number): void {
    if (depth === 3) {
      this.xfs.push({
        font: wholeNumber(attribute(tag, 'fontId'), 0),
        fill: wholeNumber(attribute(tag, 'fillId'), 0),
        border: wholeNumber(attribute(tag, 'borderId'), 0),
        alignment: PLAIN_ALIGNMENT,
      });
    } else if (depth === 4 && tag.local === 'alignment') {
      const last = this.xfs.at(-1);
      if (last !== undefined) last.alignment = alignmentOf(tag);
    }
  }
}

/** Looks by the index that a cell's `s` attribute holds. Throws `Refusal`. */
export function readLooks(parts: PackageParts, part: string | null, theme: readonly string[]): CellLook[] {
  const source = part === null ? null : parts.text(part);
  if (source === null || part === null) return [];
  const reader = new LookReader(theme);
  parseXml(source.text, part, {
    open: (tag, depth) => {
      reader.open(tag, depth);
    },
    close: (tag, depth) => {
      reader.close(tag, depth);
    },
  });
  return reader.looks();
}
