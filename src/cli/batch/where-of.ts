/** Where a mistake of this program happened. */
import { errorCode } from '../inputs/collect-inputs';

/** The kind of an error and the place in the program, never its message, which may quote the file. */
export function whereOf(error: unknown): string {
  const code = errorCode(error);
  if (typeof error !== 'object' || error === null || !('stack' in error) || typeof error.stack !== 'string') {
    return code;
  }
  const frame = /^ {4}at (?:async )?([^\n]{1,200})$/m.exec(error.stack)?.[1];
  if (frame === undefined) return code;
  const file = frame.slice(Math.max(frame.lastIndexOf('/'), frame.lastIndexOf('\\')) + 1).replace(')', '');
  const [name] = frame.split(' (');
  return `${code} @ ${frame.includes(' (') ? `${name ?? ''} ` : ''}${file}`;
}
