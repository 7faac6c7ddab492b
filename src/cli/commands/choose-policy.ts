/** `--policy`: auto, a preset's id, or a JSON file. */
import type { Language } from '../../core/messages/message';
import { messageText } from '../../core/messages/text';
import type { Policy } from '../../core/policy/model';
import { policyById } from '../../core/policy/presets';
import { readPolicy } from '../../core/policy/validate';
import type { UsageError } from '../arguments/parse-arguments';
import { readJsonFile } from '../files/read-json-file';
import { systemErrorText } from '../words/catalogue';
import { policyIds } from './policies';

export type ChosenPolicy =
  | { readonly ok: true; readonly policy: Policy | 'auto' }
  | { readonly ok: false; readonly error: UsageError };

export async function choosePolicy(given: string, cwd: string, language: Language): Promise<ChosenPolicy> {
  if (given === 'auto') return { ok: true, policy: 'auto' };
  const preset = policyById(given);
  if (preset !== undefined) return { ok: true, policy: preset };
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
        ? { ok: true, policy: reading.policy }
        : bad('policy-invalid', {
            path: given,
            detail: reading.errors.map(({ message }) => messageText(message, language)).join('; '),
          });
    }
  }
}

function bad(key: UsageError['key'], data: UsageError['data']): ChosenPolicy {
  return { ok: false, error: { key, data } };
}
