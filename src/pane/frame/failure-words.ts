/** Why something did not happen, and what to do about it. */
import type { FailureReason } from '../state/state';
import type { Words } from '../words/words';

export function failureWords(
  code: FailureReason,
  detail: string,
  words: Words,
): { readonly what: string; readonly remedy: string } {
  const what =
    code === 'host' || code === 'name-taken' || code === 'hidden' || code === 'damaged' || code === 'unsafe'
      ? words(`failure.${code}`, { detail })
      : words(`failure.${code}`);
  return { what, remedy: words(`failure.${code}-do`) };
}
