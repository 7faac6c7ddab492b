/** `ziping policies` and `ziping policies show ID`. */
import type { Language } from '../../core/messages/message';
import { PRESETS, policyById } from '../../core/policy/presets';
import type { UsageError } from '../arguments/parse-arguments';
import type { Format } from '../arguments/option-table';

export type PoliciesOutcome =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly error: UsageError };

/** What `--policy` takes beside a file; `policies show` shows only those that are written down. */
export const policyIds = (): string => ['auto', presetIds()].join(', ');

const presetIds = (): string => PRESETS.map(({ id }) => id).join(', ');

export function policiesText(show: string | null, format: Format, language: Language): PoliciesOutcome {
  if (show === null) {
    return {
      ok: true,
      text: format === 'json' ? `${JSON.stringify(PRESETS, null, 2)}\n` : PRESETS.map(describe).join('\n'),
    };
  }
  const policy = policyById(show);
  return policy === undefined
    ? { ok: false, error: { key: 'unknown-preset', data: { policy: show, choices: presetIds() } } }
    : { ok: true, text: `${JSON.stringify(policy, null, 2)}\n` };

  function describe(preset: (typeof PRESETS)[number]): string {
    const { id, name, description, source } = preset;
    return `${id}  ${name[language]}\n    ${description[language]}\n    ${source.text[language]}\n`;
  }
}
