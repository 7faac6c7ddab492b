/** Picks the catalogue of a language and puts data into its words. */
import type { Language } from '../../core/messages/message';
import { enUS } from './en-US';
import type { Words } from './words';
import { zhCN } from './zh-CN';

const CATALOGUES: Readonly<Record<Language, Words>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function wordsOf(language: Language): Words {
  return CATALOGUES[language];
}

/** Fills `{name}` places; a place without data stays empty. */
export function fill(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => data[name] ?? '');
}

/** The words for a code, those of `other` where it has none of its own. */
export function worded<Key extends string>(
  table: Readonly<Record<Key | 'other', string>>,
  code: string,
  data: Readonly<Record<string, string>>,
): string {
  const known = Object.entries<string>(table).find(([key]) => key === code)?.[1];
  return fill(known ?? table.other, { code, ...data });
}
