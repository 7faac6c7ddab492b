/** Why a file was not opened, in words; what a wrong file is, is told by its name, which is what its owner goes by. */
import type { Language } from '../../core/messages/message';
import { openFailureText } from '../../workbook/guard/open-failure-words';
import type { SessionOrRefused } from '../session';
import type { WorkbenchWords } from '../words/words';

export type Refused = Extract<SessionOrRefused, { readonly ok: false }>;

const WRONG = [
  ['wrong-image', /\.(?:png|jpe?g|gif|bmp|tiff?|webp|heic)$/i],
  ['wrong-archive', /\.(?:zip|rar|7z|gz|tar)$/i],
  ['wrong-text', /\.(?:doc|wps|rtf)$/i],
] as const;

export function refusalWords(
  refused: Refused,
  file: { readonly name: string; readonly size: number },
  language: Language,
  words: WorkbenchWords,
): string {
  const { name } = file;
  const { code } = refused;
  if (code === 'too-slow' || code === 'stopped') return words(code, { name });
  if (file.size === 0) return words('wrong-empty', { name });
  const wrong = code === 'not-a-workbook' ? WRONG.find(([, names]) => names.test(name))?.[0] : undefined;
  return wrong === undefined ? openFailureText({ ...refused, code }, name, language) : words(wrong, { name });
}
