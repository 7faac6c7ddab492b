/** Colours for a terminal, or none. */
type Brush = (text: string) => string;

export interface Paint {
  readonly bold: Brush;
  readonly dim: Brush;
  readonly underline: Brush;
  readonly red: Brush;
  readonly yellow: Brush;
  readonly green: Brush;
  readonly cyan: Brush;
}

export function painter(on: boolean): Paint {
  const brush =
    (open: number, close: number): Brush =>
    (text) =>
      on ? `\u001B[${String(open)}m${text}\u001B[${String(close)}m` : text;
  return {
    bold: brush(1, 22),
    dim: brush(2, 22),
    underline: brush(4, 24),
    red: brush(31, 39),
    yellow: brush(33, 39),
    green: brush(32, 39),
    cyan: brush(36, 39),
  };
}

/** https://no-color.org and https://force-color.org: set to anything but the empty string. */
export function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const set = (name: string): boolean => (env[name] ?? '') !== '';
  if (set('NO_COLOR')) return false;
  if (set('FORCE_COLOR')) return env['FORCE_COLOR'] !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}
