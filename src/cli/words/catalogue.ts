/** Picks the catalogue of a language and puts data into its words. */
import type { Language } from '../../core/messages/message';
import { fillTemplate } from '../../core/messages/template';
import { COLUMN_ROLES } from '../../core/table/model';
import { enUS } from './en-US';
import type { Words } from './words';
import { zhCN } from './zh-CN';

const CATALOGUES: Readonly<Record<Language, Words>> = { 'zh-CN': zhCN, 'en-US': enUS };

export function wordsOf(language: Language): Words {
  return CATALOGUES[language];
}

/** Fills a template's places (`fillTemplate`); a place without data stays empty. */
export function fill(template: string, data: Readonly<Record<string, string>>): string {
  return fillTemplate(template, (name) => data[name] ?? '');
}

/** What a column holds; a role that is none is said as it is. */
export function roleText(role: string, { roles }: Words): string {
  const known = COLUMN_ROLES.find((each) => each === role);
  return known === undefined ? role : roles[known];
}

/** Why the system would not read or write: "ENOSPC" in words. */
export function systemErrorText(code: string, language: Language): string {
  return worded(wordsOf(language).systemErrors, code, {});
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
