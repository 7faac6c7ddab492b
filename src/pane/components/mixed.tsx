import type { ReactElement } from 'react';
import { useLanguage } from '../context';

/** With the marks between the words. */
const CHINESE = /([\p{Script=Han}，。、；：？！“”‘’（）《》【】]+)/u;

/** What tables say is Chinese: where the pane speaks another language, a screen reader has to be told. */
export function Mixed({ text }: { readonly text: string }): ReactElement {
  const isChinese = useLanguage() === 'zh-CN';
  if (isChinese) return <>{text}</>;
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
