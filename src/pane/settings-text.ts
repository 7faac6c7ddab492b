/** Settings as text. Anything that cannot be read is the default. */
import { LANGUAGES } from '../core/messages/message';
import type { PolicyChoice, Settings } from './state/state';

export function writeSettings(settings: Settings): string {
  return JSON.stringify({ version: 1, language: settings.language, policy: storedPolicy(settings.policy) });
}

/** A custom policy is checked again when it is imported, so only its choice of preset is kept. */
function storedPolicy(policy: PolicyChoice): PolicyChoice {
  return policy.kind === 'custom' ? { kind: 'auto' } : policy;
}

function parsePolicy(value: unknown): PolicyChoice | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  if (value.kind === 'auto') return { kind: 'auto' };
  if (value.kind === 'preset' && 'id' in value && typeof value.id === 'string') {
    return { kind: 'preset', id: value.id };
  }
  return null;
}

export function parseSettings(text: string | null, defaults: Settings): Settings {
  if (text === null) return defaults;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return defaults;
  }
  if (typeof data !== 'object' || data === null) return defaults;
  const language = 'language' in data ? LANGUAGES.find((each) => each === data.language) : undefined;
  const policy = 'policy' in data ? parsePolicy(data.policy) : null;
  return { language: language ?? defaults.language, policy: policy ?? defaults.policy };
}
