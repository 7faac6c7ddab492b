/** Typed words: the parameters of `{name}` placeholders are read off the Chinese catalogue by the compiler. */
import type { Language } from '../../core/messages/message';
import { EN_US } from './en-US';
import { ZH_CN } from './zh-CN';

type Catalogue = typeof ZH_CN;
export type WordKey = keyof Catalogue;
type Placeholder<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;
export type WordArguments<K extends WordKey> = [Placeholder<Catalogue[K]>] extends [never]
  ? []
  : [Readonly<Record<Placeholder<Catalogue[K]>, string | number>>];

/** Keys whose words have no placeholder. */
export type PlainWordKey = {
  [K in WordKey]: [Placeholder<Catalogue[K]>] extends [never] ? K : never;
}[WordKey];

/** `pseudo` is for tests only: every word of the catalogue comes out bracketed and longer. */
export type WordsLanguage = Language | 'pseudo';
export type Words = <K extends WordKey>(key: K, ...parameters: WordArguments<K>) => string;

export function fill(pattern: string, parameters: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{([\w-]+)\}/g, (whole, name: string) => {
    const value = parameters[name];
    return value === undefined ? whole : String(value);
  });
}

function pseudo(text: string): string {
  return `⟦${text}·····⟧`;
}

const PATTERNS: Readonly<Record<WordsLanguage, (key: WordKey) => string>> = {
  'zh-CN': (key) => ZH_CN[key],
  'en-US': (key) => EN_US[key],
  pseudo: (key) => pseudo(ZH_CN[key]),
};

export function wordsOf(language: WordsLanguage): Words {
  const pattern = PATTERNS[language];
  return (key, ...parameters) => fill(pattern(key), parameters[0] ?? {});
}
