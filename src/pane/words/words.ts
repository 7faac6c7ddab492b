/**
 * Typed words: the parameters of `{name}` placeholders are read off the Chinese catalogue by the compiler, and a key that the English
 * one lacks does not compile. The catalogue beside this file is the shell's; those in the folders come with the panels that speak
 * them, each built on the ones below it.
 */
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

export type Words = WordsOf<typeof ZH_CN>;

/** Keys of a catalogue whose words have no placeholder. */
export type PlainKeyOf<C extends Catalogue> = {
  [K in keyof C & string]: [Placeholder<C[K]>] extends [never] ? K : never;
}[keyof C & string];
export type PlainWordKey = PlainKeyOf<typeof ZH_CN>;

/** `pseudo` is for tests only: every word of the catalogue comes out bracketed and longer. */
export type WordsLanguage = Language | 'pseudo';
/** A catalogue in every language. */
export type Spoken<W> = (language: WordsLanguage) => W;

export function fill(pattern: string, parameters: Readonly<Record<string, string | number>>): string {
  return fillTemplate(pattern, (name) => parameters[name]);
}

function pseudo(text: string): string {
  return `⟦${text}·····⟧`;
}

type AnyWords = (key: string, parameters?: Readonly<Record<string, string | number>>) => string;

function patternOf(
  language: WordsLanguage,
  zhCN: Catalogue,
  enUS: Catalogue,
  key: string,
): string | undefined {
  if (language === 'en-US') return enUS[key];
  const chinese = zhCN[key];
  return chinese === undefined || language === 'zh-CN' ? chinese : pseudo(chinese);
}

/** The words of two catalogues with the same keys. */
export function wordsFrom<C extends Catalogue>(
  zhCN: C,
  enUS: Readonly<Record<keyof C & string, string>>,
): Spoken<WordsOf<C>> {
  return (language) =>
    (key, ...parameters) =>
      fill(patternOf(language, zhCN, enUS, key) ?? key, parameters[0] ?? {});
}

/** The same, with the words of the catalogue that it builds on. */
export function wordsUpon<B, C extends Catalogue>(
  below: Spoken<B>,
  zhCN: C,
  enUS: Readonly<Record<keyof C & string, string>>,
): Spoken<B & WordsOf<C>> {
  return (language) => {
    const others = below(language) as AnyWords;
    const say: AnyWords = (key, parameters = {}) => {
      const pattern = patternOf(language, zhCN, enUS, key);
      return pattern === undefined ? others(key, parameters) : fill(pattern, parameters);
    };
    return say as B & WordsOf<C>;
  };
}

export const wordsOf = wordsFrom(ZH_CN, EN_US);
