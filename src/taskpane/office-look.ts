/**
 * How Office looks, for the pane to look the same. Excel on Windows and Mac tell their colours; Excel on the web does not, and there
 * the browser's preference decides. Excel has no event for a changed theme, so it is asked again whenever the user comes back.
 */
import { preferredScheme } from '../pane/browser/color-scheme';
import { contrast, isColor, type HostColors } from '../pane/frame/host-colors';
import type { PaneLook } from '../pane/frame/theme';

export interface OfficeLook {
  readonly current: () => PaneLook;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Older builds give other types than the documented ones, and some hosts give nothing. */
type GivenTheme = Readonly<Partial<Record<keyof Office.OfficeTheme, unknown>>> | undefined;

function colorsOf(theme: GivenTheme): HostColors | null {
  const background = theme?.bodyBackgroundColor;
  const foreground = theme?.bodyForegroundColor;
  return isColor(background) && isColor(foreground) ? { background, foreground } : null;
}

export function lookOf(theme: GivenTheme): PaneLook {
  const colors = colorsOf(theme);
  if (typeof theme?.isDarkTheme === 'boolean')
    return { scheme: theme.isDarkTheme ? 'dark' : 'light', colors };
  if (colors === null) return { scheme: preferredScheme.current(), colors };
  const isDark = contrast(colors.background, '#ffffff') > contrast(colors.background, '#000000');
  return { scheme: isDark ? 'dark' : 'light', colors };
}

export function officeLook(): OfficeLook {
  const ask = (): PaneLook => lookOf(Office.context.officeTheme);
  let look = ask();
  return {
    current: () => look,
    subscribe: (listener) => {
      const again = (): void => {
        const next = ask();
        if (JSON.stringify(next) === JSON.stringify(look)) return;
        look = next;
        listener();
      };
      const stop = preferredScheme.subscribe(again);
      window.addEventListener('focus', again);
      document.addEventListener('visibilitychange', again);
      document.documentElement.addEventListener('pointerenter', again);
      return () => {
        stop();
        window.removeEventListener('focus', again);
        document.removeEventListener('visibilitychange', again);
        document.documentElement.removeEventListener('pointerenter', again);
      };
    },
  };
}
