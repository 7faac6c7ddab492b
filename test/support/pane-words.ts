/** All the words of the pane, whichever panel they come with. */
import { EN_US as ANSWER_EN } from '../../src/pane/words/answer/en-US';
import { ZH_CN as ANSWER_ZH } from '../../src/pane/words/answer/zh-CN';
import { EN_US as CHANGES_EN } from '../../src/pane/words/changes/en-US';
import { ZH_CN as CHANGES_ZH } from '../../src/pane/words/changes/zh-CN';
import { EN_US as SHELL_EN } from '../../src/pane/words/en-US';
import { EN_US as REASONS_EN } from '../../src/pane/words/reasons/en-US';
import { ZH_CN as REASONS_ZH } from '../../src/pane/words/reasons/zh-CN';
import { EN_US as RECORD_EN } from '../../src/pane/words/record/en-US';
import { ZH_CN as RECORD_ZH } from '../../src/pane/words/record/zh-CN';
import { EN_US as REVIEW_EN } from '../../src/pane/words/review/en-US';
import { ZH_CN as REVIEW_ZH } from '../../src/pane/words/review/zh-CN';
import { EN_US as SETTINGS_EN } from '../../src/pane/words/settings/en-US';
import { ZH_CN as SETTINGS_ZH } from '../../src/pane/words/settings/zh-CN';
import { wordsFrom, type WordsOf } from '../../src/pane/words/words';
import { ZH_CN as SHELL_ZH } from '../../src/pane/words/zh-CN';

/** By the folder that they stand in; the shell's stand above the folders. */
export const PANE_CATALOGUES = {
  shell: [SHELL_ZH, SHELL_EN],
  answer: [ANSWER_ZH, ANSWER_EN],
  changes: [CHANGES_ZH, CHANGES_EN],
  reasons: [REASONS_ZH, REASONS_EN],
  record: [RECORD_ZH, RECORD_EN],
  review: [REVIEW_ZH, REVIEW_EN],
  settings: [SETTINGS_ZH, SETTINGS_EN],
} as const;

const ALL_ZH = {
  ...SHELL_ZH,
  ...ANSWER_ZH,
  ...CHANGES_ZH,
  ...REASONS_ZH,
  ...RECORD_ZH,
  ...REVIEW_ZH,
  ...SETTINGS_ZH,
} as const;
const ALL_EN = {
  ...SHELL_EN,
  ...ANSWER_EN,
  ...CHANGES_EN,
  ...REASONS_EN,
  ...RECORD_EN,
  ...REVIEW_EN,
  ...SETTINGS_EN,
};

export type PaneWordKey = keyof typeof ALL_ZH;
export type PaneWords = WordsOf<typeof ALL_ZH>;
export const paneWordsOf = wordsFrom(ALL_ZH, ALL_EN);
