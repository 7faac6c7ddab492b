/** `--form`: a form description for sheets that recognition cannot decide. */
import type { Language } from '../../core/messages/message';
import { messageText } from '../../core/messages/text';
import { type FormDescription, readFormDescription } from '../../core/table/taught/form-description';
import type { UsageError } from '../arguments/parse-arguments';
import { readJsonFile } from '../files/read-json-file';
import { systemErrorText } from '../words/catalogue';

export type ChosenForm =
  | { readonly ok: true; readonly form: FormDescription | null }
  | { readonly ok: false; readonly error: UsageError };

export async function chooseForm(given: string | null, cwd: string, language: Language): Promise<ChosenForm> {
  if (given === null) return { ok: true, form: null };
  const file = await readJsonFile(given, cwd);
  switch (file.kind) {
    case 'unreadable':
      return bad('form-unreadable', { path: given, detail: systemErrorText(file.code, language) });
    case 'not-json':
      return bad('form-invalid', { path: given, detail: systemErrorText('not-json', language) });
    case 'value': {
      const reading = readFormDescription(file.value);
      if (reading.ok) return reading;
      const detail = reading.problems.map(({ message }) => messageText(message, language)).join('; ');
      return bad('form-invalid', { path: given, detail });
    }
  }
}

function bad(key: UsageError['key'], data: UsageError['data']): ChosenForm {
  return { ok: false, error: { key, data } };
}
