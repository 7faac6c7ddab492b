import { wordsHook } from '../../context';
import { wordsOf, wordsUpon } from '../words';
import { EN_US } from './en-US';
import { ZH_CN } from './zh-CN';

export const answerWordsOf = wordsUpon(wordsOf, ZH_CN, EN_US);
export type AnswerWords = ReturnType<typeof answerWordsOf>;
export const useAnswerWords = wordsHook(answerWordsOf);
