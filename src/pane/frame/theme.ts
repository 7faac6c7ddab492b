/** Fluent's themes with Chinese type: one family for all, tabular figures where numbers stand in columns. */
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

import { withHostColors, type HostColors } from './host-colors';

export type ColorScheme = 'light' | 'dark';

const FAMILY =
  '"Segoe UI Variable Text", "Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

function chinese(theme: Theme): Theme {
  return {
    ...theme,
    fontFamilyBase: FAMILY,
    fontFamilyNumeric: FAMILY,
    // Chinese glyphs fill their box; Fluent's Latin line heights are tight for them.
    lineHeightBase200: '18px',
    lineHeightBase300: '21px',
  };
}

export const THEMES: Readonly<Record<ColorScheme, Theme>> = {
  light: chinese(webLightTheme),
  // Fluent's link blue falls below 4.5:1 on the selected and hovered rows of the list.
  dark: {
    ...chinese(webDarkTheme),
    colorBrandForegroundLink: '#96c6fa',
    colorBrandForegroundLinkHover: '#b4d6fa',
  },
};

/** How the pane looks: light or dark, and in the colours of its host where that shows any. */
export interface PaneLook {
  readonly scheme: ColorScheme;
  readonly colors: HostColors | null;
}

export function paneTheme({ scheme, colors }: PaneLook): Theme {
  return colors === null ? THEMES[scheme] : withHostColors(THEMES[scheme], colors, scheme === 'dark');
}
