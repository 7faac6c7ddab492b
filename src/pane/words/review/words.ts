import { wordsHook } from '../../context';
import { answerWordsOf } from '../answer/words';
import { wordsUpon } from '../words';
import { EN_US } from './en-US';
import { ZH_CN } from './zh-CN';

export const reviewWordsOf = wordsUpon(answerWordsOf, ZH_CN, EN_US);
export type ReviewWords = ReturnType<typeof reviewWordsOf>;
export const useReviewWords = wordsHook(reviewWordsOf);
