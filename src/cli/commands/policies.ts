/** `ziping policies` and `ziping policies show ID`. */
import type { Language } from '../../core/messages/message';
import { PRESETS, policyById } from '../../core/policy/presets';
import type { Format } from '../arguments/option-table';
import { bad, good, type Outcome } from '../arguments/outcome';

/** What `--policy` takes beside a file; `policies show` shows only those that are written down. */
export const policyIds = (): string => ['auto', presetIds()].join(', ');

const presetIds = (): string => PRESETS.map(({ id }) => id).join(', ');

export function policiesText(show: string | null, format: Format, language: Language): Outcome<string> {
  if (show === null) {
    return good(
      format === 'json' ? `${JSON.stringify(PRESETS, null, 2)}\n` : PRESETS.map(describe).join('\n'),
    );
  }
  const policy = policyById(show);
  return policy === undefined
    ? bad('unknown-preset', { policy: show, choices: presetIds() })
    : good(`${JSON.stringify(policy, null, 2)}\n`);

  function describe(preset: (typeof PRESETS)[number]): string {
    const { id, name, description, source } = preset;
    return `${id}  ${name[language]}\n    ${description[language]}\n    ${source.text[language]}\n`;
  }
}
