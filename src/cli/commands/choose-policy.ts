/** `--policy`: auto, a preset's id, or a JSON file. */
import type { Language } from '../../core/messages/message';
import { messageText } from '../../core/messages/text';
import type { Policy } from '../../core/policy/model';
import { policyById } from '../../core/policy/presets';
import { readPolicy } from '../../core/policy/validate';
import { bad, good, type Outcome } from '../arguments/outcome';
import { readJsonFile } from '../files/read-json-file';
import { systemErrorText } from '../words/catalogue';
import { policyIds } from './policies';

export async function choosePolicy(
  given: string,
  cwd: string,
  language: Language,
): Promise<Outcome<Policy | 'auto'>> {
  if (given === 'auto') return good(given);
  const preset = policyById(given);
  if (preset !== undefined) return good(preset);
  const file = await readJsonFile(given, cwd);
  switch (file.kind) {
    case 'unreadable':
      return file.code === 'ENOENT' && !/\.json$/i.test(given)
        ? bad('unknown-policy', { policy: given, choices: policyIds() })
        : bad('policy-unreadable', { path: given, detail: systemErrorText(file.code, language) });
    case 'not-json':
      return bad('policy-invalid', { path: given, detail: systemErrorText('not-json', language) });
    case 'value': {
      const reading = readPolicy(file.value);
      return reading.ok
        ? good(reading.policy)
        : bad('policy-invalid', {
            path: given,
            detail: reading.errors.map(({ message }) => messageText(message, language)).join('; '),
          });
    }
  }
}
