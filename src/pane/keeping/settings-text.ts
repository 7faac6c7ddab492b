/** Settings of the user as text. Anything that cannot be read is the default. */
import { LANGUAGES } from '../../core/messages/message';
import type { WordsLanguage } from '../words/words';
import type { PolicyName, SchemeChoice, Settings } from '../state/state';

export const SETTINGS_NAME = 'settings';
const LONGEST_ID = 200;

export const SCHEME_CHOICES: readonly SchemeChoice[] = ['system', 'light', 'dark'];

export type UserSettings = Pick<Settings, 'language' | 'scheme' | 'usualPolicy'>;

export function writeSettings({ language, scheme, usualPolicy }: UserSettings): string {
  return JSON.stringify({ version: 1, language, scheme, policy: usualPolicy });
}

/** A choice of policy read back; `null` where it is none. */
export function parsePolicyName(value: unknown): PolicyName | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  const { kind } = value;
  if (kind === 'auto') return { kind };
  if (kind !== 'preset' && kind !== 'custom') return null;
  const isNamed = 'id' in value && typeof value.id === 'string' && value.id.length <= LONGEST_ID;
  return isNamed ? { kind, id: value.id as string } : null;
}

export function policyName(choice: Settings['policy']): PolicyName {
  return choice.kind === 'custom' ? { kind: 'custom', id: choice.policy.id } : choice;
}

export function parseSettings(text: string | null, language: WordsLanguage): UserSettings {
  const defaults: UserSettings = { language, scheme: 'system', usualPolicy: { kind: 'auto' } };
  if (text === null) return defaults;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return defaults;
  }
  if (typeof data !== 'object' || data === null) return defaults;
  const known = 'language' in data ? LANGUAGES.find((each) => each === data.language) : undefined;
  const usualPolicy = 'policy' in data ? parsePolicyName(data.policy) : null;
  const scheme = 'scheme' in data ? SCHEME_CHOICES.find((each) => each === data.scheme) : undefined;
  return {
    language: known ?? language,
    scheme: scheme ?? defaults.scheme,
    usualPolicy: usualPolicy ?? defaults.usualPolicy,
  };
}
