import type { ReactElement } from 'react';
import { useLanguage } from '../context';

/** With the marks between the words. */
const CHINESE = /([\p{Script=Han}，。、；：？！“”‘’（）《》【】]+)/u;

/** What tables and files say is Chinese: among words of another language, a screen reader has to be told. */
export function Marked({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split(CHINESE).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={index} lang="zh-CN">
            {part}
          </span>
        ),
      )}
    </>
  );
}

/** A name in an attribute cannot be marked in part: Chinese in it makes it Chinese, whose voices read Latin words as well. */
export function languageOf(name: string): { readonly lang?: 'zh-CN' } {
  return CHINESE.test(name) ? { lang: 'zh-CN' } : {};
}

/** What a control is called for those who hear it. */
export function named(name: string): { readonly 'aria-label': string; readonly lang?: 'zh-CN' } {
  return { 'aria-label': name, ...languageOf(name) };
}

/** The same where the pane itself may speak Chinese. */
export function Mixed({ text }: { readonly text: string }): ReactElement {
  return useLanguage() === 'zh-CN' ? <>{text}</> : <Marked text={text} />;
}
