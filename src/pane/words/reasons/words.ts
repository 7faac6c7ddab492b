import { wordsHook } from '../../context';
import { answerWordsOf } from '../answer/words';
import { wordsUpon } from '../words';
import { EN_US } from './en-US';
import { ZH_CN } from './zh-CN';

export const reasonsWordsOf = wordsUpon(answerWordsOf, ZH_CN, EN_US);
export type ReasonsWords = ReturnType<typeof reasonsWordsOf>;
export const useReasonsWords = wordsHook(reasonsWordsOf);
