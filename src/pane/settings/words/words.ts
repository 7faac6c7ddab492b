/** The words of the settings and of the forms, beside the pane's own. */
import { usePaneState } from '../../context';
import { EN_US as PANE_EN } from '../../words/en-US';
import { wordsFrom, type WordsOf } from '../../words/words';
import { ZH_CN as PANE_ZH } from '../../words/zh-CN';
import { EN_US } from './en-US';
import { ZH_CN } from './zh-CN';

const CATALOGUE = { ...PANE_ZH, ...ZH_CN } as const;
export type SettingsWords = WordsOf<typeof CATALOGUE>;
export type SettingsWordKey = keyof typeof CATALOGUE;

export const settingsWordsOf = wordsFrom(CATALOGUE, { ...PANE_EN, ...EN_US });
const WORDS = {
  'zh-CN': settingsWordsOf('zh-CN'),
  'en-US': settingsWordsOf('en-US'),
  pseudo: settingsWordsOf('pseudo'),
};

export function useSettingsWords(): SettingsWords {
  return WORDS[usePaneState().settings.language];
}
