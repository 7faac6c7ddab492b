/**
 * @jest-environment jsdom
 */
import '../support/browser-globals';
import { contrast, isColor } from '../../../src/pane/frame/host-colors';
import { paneTheme, THEMES } from '../../../src/pane/frame/theme';
import { lookOf } from '../../../src/taskpane/office-look';

const media = (isDark: boolean): void => {
  window.matchMedia = (() => ({ matches: isDark })) as unknown as typeof window.matchMedia;
};

it.each([
  // What Office's own themes are made of; the third is the dark grey one, in which Fluent's greys cannot be read.
  ['white', 'light', '#ffffff', '#262626', true],
  ['colourful', 'light', '#f5f5f5', '#262626', true],
  ['black', 'dark', '#262626', '#ffffff', true],
  ['dark grey', 'dark', '#666666', '#ffffff', false],
  ['nonsense', 'light', '#ff0000', '#00ff00', false],
] as const)(
  'takes the colours of the %s theme where everything stays readable',
  (_name, scheme, background, foreground, isTaken) => {
    const theme = paneTheme({ scheme, colors: { background, foreground } });
    expect(theme.colorNeutralBackground1 === background).toBe(isTaken);
    if (!isTaken) expect(theme).toBe(THEMES[scheme]);
    for (const text of [
      theme.colorNeutralForeground1,
      theme.colorNeutralForeground3,
      theme.colorPaletteRedForeground1,
    ]) {
      for (const surface of [
        theme.colorNeutralBackground1,
        theme.colorNeutralBackground2,
        theme.colorNeutralBackground3,
      ])
        expect(contrast(text, surface)).toBeGreaterThanOrEqual(4.5);
    }
  },
);

it.each([
  ['nothing, as on the web', undefined, true, 'dark'],
  ['nothing, as on the web', undefined, false, 'light'],
  [
    'a dark theme in a light browser',
    { isDarkTheme: true, bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF' },
    false,
    'dark',
  ],
  [
    'colours only, as older builds do',
    { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF' },
    false,
    'dark',
  ],
  [
    'colours only, as older builds do',
    { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#262626' },
    true,
    'light',
  ],
  [
    'a truth that is a colour, as an older client makes of it',
    { isDarkTheme: '#000001', bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#262626' },
    true,
    'light',
  ],
  [
    'no colours',
    { isDarkTheme: false, bodyBackgroundColor: 'red; }', bodyForegroundColor: 5 },
    true,
    'light',
  ],
] as const)('Office says %s', (_what, theme, prefersDark, scheme) => {
  media(prefersDark);
  const look = lookOf(theme);
  expect(look.scheme).toBe(scheme);
  expect(look.colors === null || (isColor(look.colors.background) && isColor(look.colors.foreground))).toBe(
    true,
  );
});
