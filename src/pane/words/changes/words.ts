import { wordsHook } from '../../context';
import { answerWordsOf } from '../answer/words';
import { wordsUpon } from '../words';
import { EN_US } from './en-US';
import { ZH_CN } from './zh-CN';

export const changesWordsOf = wordsUpon(answerWordsOf, ZH_CN, EN_US);
export type ChangesWords = ReturnType<typeof changesWordsOf>;
export const useChangesWords = wordsHook(changesWordsOf);
