/** Colours of a workbook: plain, from the theme with a tint, or from the old palette. As "#RRGGBB". */
import type { PackageParts } from '../../package/package-parts';
import type { XmlTag } from '../../xml/xml';
import { attribute, isTrue, parseXml, wholeNumber } from '../../xml/xml';

/** ECMA-376 part 1, 18.8.27: indexes 8 to 63; 0 to 7 repeat 8 to 15. */
const PALETTE: readonly string[] = [
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF',
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080',
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF',
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF',
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99',
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696',
  '003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((line) => line.split(' '));
const SYSTEM_FOREGROUND = 64;

const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
/** The Office theme, for files that bring none. */
const OFFICE_THEME = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

function hex(value: string | undefined): string | null {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : null;
}

/** Theme colours in the order in which styles number them. Throws `Refusal`. */
export function readTheme(parts: PackageParts, part: string | null): readonly string[] {
  const source = part === null ? null : parts.text(part);
  if (source === null || part === null) return OFFICE_THEME;
  const found = new Map<string, string>();
  let slot: string | null = null;
  parseXml(source.text, part, {
    open: (tag) => {
      if (THEME_ORDER.includes(tag.local)) slot = tag.local;
      const value = tag.local === 'sysClr' ? attribute(tag, 'lastClr') : attribute(tag, 'val');
      const color = ['srgbClr', 'sysClr'].includes(tag.local) ? hex(value) : null;
      if (slot !== null && color !== null && !found.has(slot)) found.set(slot, color);
    },
    close: (tag) => {
      if (tag.local === slot) slot = null;
    },
  });
  return THEME_ORDER.map((name, index) => found.get(name) ?? OFFICE_THEME[index] ?? '#000000');
}

function toHsl(color: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const span = max - min;
  if (span === 0) return [0, 0, light];
  const saturation = span / (1 - Math.abs(2 * light - 1));
  if (max === r) return [(((g - b) / span + 6) % 6) / 6, saturation, light];
  if (max === g) return [((b - r) / span + 2) / 6, saturation, light];
  return [((r - g) / span + 4) / 6, saturation, light];
}

function fromHsl(hue: number, saturation: number, light: number): string {
  const channel = (offset: number): string => {
    const k = (offset + hue * 12) % 12;
    const value = light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** Lighter for a positive tint, darker for a negative one, as ECMA-376 part 1, 18.8.19 says. */
export function tinted(color: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return color;
  const [hue, saturation, light] = toHsl(color);
  const moved =
    tint < 0 ? light * (1 + Math.max(tint, -1)) : light * (1 - Math.min(tint, 1)) + Math.min(tint, 1);
  return fromHsl(hue, saturation, moved);
}

function indexed(index: number): string | null {
  if (index >= SYSTEM_FOREGROUND) return null;
  return hex(PALETTE[index < 8 ? index : index - 8]);
}

/** The colour of a `color`, `fgColor` or `bgColor` element; `null` for automatic. */
export function colorOf(tag: XmlTag, theme: readonly string[]): string | null {
  const rgb = attribute(tag, 'rgb');
  const themeIndex = attribute(tag, 'theme');
  const index = attribute(tag, 'indexed');
  let base: string | null = null;
  if (isTrue(attribute(tag, 'auto'))) return null;
  if (rgb !== undefined) base = hex(rgb.slice(-6));
  else if (themeIndex !== undefined) base = theme[wholeNumber(themeIndex, 1)] ?? null;
  else if (index !== undefined) base = indexed(wholeNumber(index, SYSTEM_FOREGROUND));
  return base === null ? null : tinted(base, Number(attribute(tag, 'tint') ?? 0));
}
