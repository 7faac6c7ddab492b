/** Light or dark, as the browser asks for it. */
import type { ColorScheme } from '../frame/theme';

const query = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

/** Ready for `useSyncExternalStore`. */
export const preferredScheme = {
  current: (): ColorScheme => (query().matches ? 'dark' : 'light'),
  subscribe: (listener: () => void): (() => void) => {
    const dark = query();
    dark.addEventListener('change', listener);
    return () => {
      dark.removeEventListener('change', listener);
    };
  },
};
