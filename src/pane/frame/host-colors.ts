/** Fluent's theme in the colours of the program that the pane stands in, as far as everything stays readable in them. */
import type { Theme } from '@fluentui/react-components';

/** What the host program shows its own panes in, as "#rrggbb". */
export interface HostColors {
  readonly background: string;
  readonly foreground: string;
}

type Rgb = readonly [red: number, green: number, blue: number];

const LEAST_CONTRAST = 4.5;

export function isColor(value: unknown): value is string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
}

function rgbOf(color: string): Rgb {
  const at = (start: number): number => parseInt(color.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

/** Relative luminance, 0 to 1, as WCAG defines it. */
function luminance(color: string): number {
  const [red, green, blue] = rgbOf(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** `share` of the way from one colour to the other. */
function mix(from: string, to: string, share: number): string {
  const end = rgbOf(to);
  const parts = rgbOf(from).map((part, index) => {
    const mixed = Math.round(part + ((end[index] ?? part) - part) * share);
    return mixed.toString(16).padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/** The surfaces of Fluent that show text, made from the host's: further ones are a step away from the first. */
function surfaces({ background, foreground }: HostColors, isDark: boolean): Partial<Theme> {
  const away = isDark ? '#000000' : foreground;
  const hover = mix(background, foreground, isDark ? 0.05 : 0.03);
  const pressed = mix(background, foreground, isDark ? 0.03 : 0.05);
  return {
    colorNeutralBackground1: background,
    colorNeutralBackground1Hover: hover,
    colorNeutralBackground1Pressed: pressed,
    colorNeutralBackground1Selected: mix(background, foreground, 0.04),
    colorNeutralBackground2: mix(background, away, isDark ? 0.2 : 0.02),
    colorNeutralBackground3: mix(background, away, isDark ? 0.4 : 0.04),
    colorSubtleBackgroundHover: hover,
    colorSubtleBackgroundPressed: pressed,
  };
}

const TEXTS = [
  'colorNeutralForeground1',
  'colorNeutralForeground2',
  'colorNeutralForeground3',
  'colorBrandForegroundLink',
  'colorPaletteRedForeground1',
  'colorPaletteDarkOrangeForeground1',
  'colorPaletteGreenForeground1',
] as const satisfies readonly (keyof Theme)[];

/** The theme itself where a text of it could not be read on the host's colours. */
export function withHostColors(theme: Theme, colors: HostColors, isDark: boolean): Theme {
  const own = surfaces(colors, isDark);
  const themed: Theme = { ...theme, ...own, colorNeutralForeground1: colors.foreground };
  const isReadable = TEXTS.every((text) =>
    Object.values(own).every((surface) => contrast(themed[text], String(surface)) >= LEAST_CONTRAST),
  );
  return isReadable ? themed : theme;
}
