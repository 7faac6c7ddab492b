/** `--form`: a form description for sheets that recognition cannot decide. */
import type { Language } from '../../core/messages/message';
import { messageText } from '../../core/messages/text';
import { type FormDescription, readFormDescription } from '../../core/table/taught/form-description';
import { bad, good, type Outcome } from '../arguments/outcome';
import { readJsonFile } from '../files/read-json-file';
import { systemErrorText } from '../words/catalogue';

export async function chooseForm(
  given: string | null,
  cwd: string,
  language: Language,
): Promise<Outcome<FormDescription | null>> {
  if (given === null) return good(null);
  const file = await readJsonFile(given, cwd);
  switch (file.kind) {
    case 'unreadable':
      return bad('form-unreadable', { path: given, detail: systemErrorText(file.code, language) });
    case 'not-json':
      return bad('form-invalid', { path: given, detail: systemErrorText('not-json', language) });
    case 'value': {
      const reading = readFormDescription(file.value);
      if (reading.ok) return good(reading.form);
      const detail = reading.problems.map(({ message }) => messageText(message, language)).join('; ');
      return bad('form-invalid', { path: given, detail });
    }
  }
}
