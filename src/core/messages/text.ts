/** From a message key and its data to words. The only place where sentences are made. */
import { enUS } from './en-US';
import type { Language, MessageData, MessageRef } from './message';
import { fillTemplate } from './template';
import { zhCN } from './zh-CN';

const CATALOGUES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': zhCN,
  'en-US': enUS,
};

/** Data whose name begins with "@" names a message of its own; its data carries the name as a prefix: "@how", "how.target". */
function nested(name: string, data: MessageData, language: Language): string | null {
  const key = data[`@${name}`];
  if (key === undefined) return null;
  const prefix = `${name}.`;
  const own = Object.entries(data)
    .filter(([field]) => field.startsWith(prefix))
    .map(([field, value]) => [field.slice(prefix.length), value] as const);
  return messageText({ key, data: Object.fromEntries(own) }, language);
}

/** The sentence in the language asked for; an unknown key is shown as it is, so that nothing is hidden. */
export function messageText({ key, data }: MessageRef, language: Language): string {
  const template = CATALOGUES[language][key];
  if (template === undefined) return key;
  return fillTemplate(template, (name) => nested(name, data, language) ?? data[name] ?? '');
}
