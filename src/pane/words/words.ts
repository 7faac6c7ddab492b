/** Typed words: the parameters of `{name}` placeholders are read off the Chinese catalogue by the compiler. */
import type { Language } from '../../core/messages/message';
import { fillTemplate } from '../../core/messages/template';
import { EN_US } from './en-US';
import { ZH_CN } from './zh-CN';

type Catalogue = Readonly<Record<string, string>>;
type Placeholder<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;
type ArgumentsOf<S extends string> = [Placeholder<S>] extends [never]
  ? []
  : [Readonly<Record<Placeholder<S>, string | number>>];

/** The words of a catalogue, by key. */
export type WordsOf<C extends Catalogue> = <K extends keyof C & string>(
  key: K,
  ...parameters: ArgumentsOf<C[K]>
) => string;

export type WordKey = keyof typeof ZH_CN;
export type Words = WordsOf<typeof ZH_CN>;

/** Keys whose words have no placeholder. */
export type PlainWordKey = {
  [K in WordKey]: [Placeholder<(typeof ZH_CN)[K]>] extends [never] ? K : never;
}[WordKey];

/** `pseudo` is for tests only: every word of the catalogue comes out bracketed and longer. */
export type WordsLanguage = Language | 'pseudo';

export function fill(pattern: string, parameters: Readonly<Record<string, string | number>>): string {
  return fillTemplate(pattern, (name) => parameters[name]);
}

function pseudo(text: string): string {
  return `⟦${text}·····⟧`;
}

/** The words of two catalogues with the same keys. */
export function wordsFrom<C extends Catalogue>(
  zhCN: C,
  enUS: Readonly<Record<keyof C & string, string>>,
): (language: WordsLanguage) => WordsOf<C> {
  const chinese: Catalogue = zhCN;
  const english: Catalogue = enUS;
  const patterns: Readonly<Record<WordsLanguage, (key: string) => string>> = {
    'zh-CN': (key) => chinese[key] ?? key,
    'en-US': (key) => english[key] ?? key,
    pseudo: (key) => pseudo(chinese[key] ?? key),
  };
  return (language) =>
    (key, ...parameters) =>
      fill(patterns[language](key), parameters[0] ?? {});
}

export const wordsOf = wordsFrom(ZH_CN, EN_US);
