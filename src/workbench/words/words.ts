/** The workbench's own words; the pane has its own. */
import { fill, type WordsLanguage } from '../../pane/words/words';
import { EN_US } from './en-US';
import { type WorkbenchKey, ZH_CN } from './zh-CN';

export type WorkbenchWords = (
  key: WorkbenchKey,
  parameters?: Readonly<Record<string, string | number>>,
) => string;

export function workbenchWords(language: WordsLanguage): WorkbenchWords {
  return (key, parameters = {}) => {
    if (language === 'pseudo') return `⟦${fill(ZH_CN[key], parameters)}·····⟧`;
    return fill(language === 'en-US' ? EN_US[key] : ZH_CN[key], parameters);
  };
}
