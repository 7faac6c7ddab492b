/** Fluent's themes with Chinese type: one family for all, tabular figures where numbers stand in columns. */
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

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
